/**
 * What can be done to a workspace, as changes that know what was there before: so each can be undone, and an undoing is not made to what another
 * tab has altered since.
 */
import type { Id } from '@/domain/contract'
import type { Contents, Decision, DecisionsOfOne, DocumentCard, Finding, OwnDocument } from './model'

/** A document with all that was decided of it. */
export interface Bundle {
  document: OwnDocument
  decisions: readonly Decision[]
}

/** A document that comes or goes: one of both is undefined. */
export interface DocumentChange {
  kind: 'document'
  document: Id
  before: Bundle | undefined
  after: Bundle | undefined
}

/** Fields of a card; undefined empties one. */
export type CardPatch = { [K in keyof DocumentCard]?: DocumentCard[K] | undefined }

export interface CardChange {
  kind: 'card'
  document: Id
  /** The same fields as `after`. */
  before: CardPatch
  after: CardPatch
}

export interface DecisionChange {
  kind: 'decision'
  document: Id
  proposal: string
  before: Decision | undefined
  after: Decision | undefined
}

/** What was found in a text; nothing that could be undone. */
export interface FindingChange {
  kind: 'finding'
  document: Id
  after: Finding
}

export type Undoable = DocumentChange | CardChange | DecisionChange
export type Change = Undoable | FindingChange

/** What a reader does in one go, and can undo in one go. */
export type StepKind = 'add' | 'remove' | 'decide' | 'undecide' | 'card' | 'import'

export interface Step {
  kind: StepKind
  changes: readonly Undoable[]
}

/** The change that takes this one back. */
export function reversed(change: Undoable): Undoable {
  // In each kind of change both are of one type.
  return { ...change, before: change.after, after: change.before } as Undoable
}

/** Whether both say the same, whatever the order of their fields; a field that is undefined is one that is absent. */
export function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const [a, b] = [left as Record<string, unknown>, right as Record<string, unknown>]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]))
}

/** The fields of the patch as the card has them. */
export function fieldsOf(card: DocumentCard, patch: CardPatch): CardPatch {
  return Object.fromEntries(Object.keys(patch).map((key) => [key, card[key as keyof DocumentCard]]))
}

export function withCard(document: OwnDocument, patch: CardPatch): OwnDocument {
  const entries = Object.entries({ ...document, ...patch }).filter(([, value]) => value !== undefined)
  // Only fields that may be absent are ever emptied.
  return Object.fromEntries(entries) as unknown as OwnDocument
}

/** The document with its decisions. */
export function bundleOf({ documents, decisions }: Contents, id: Id): Bundle | undefined {
  const document = documents.find((one) => one.id === id)
  return document && { document, decisions: [...(decisions.get(id)?.values() ?? [])] }
}

/** Whether a bundle is as expected. What was found in its text is left aside. */
function isAsExpected(expected: Bundle | undefined, actual: Bundle | undefined): boolean {
  if (!expected || !actual) return expected === actual
  const { found: _found, text: _text, ...record } = expected.document
  const { found: _actualFound, text: _actualText, ...actualRecord } = actual.document
  return isSame(record, actualRecord) && isSame(byProposal(expected.decisions), byProposal(actual.decisions))
}

function byProposal(decisions: readonly Decision[]): Record<string, Decision> {
  return Object.fromEntries(decisions.map((decision) => [`.${decision.proposal}`, decision]))
}

/** By the moment in which they were added, and where that is the same by id: one order in every tab. */
function inOrder(left: OwnDocument, right: OwnDocument): number {
  if (left.added !== right.added) return left.added < right.added ? -1 : 1
  return left.id < right.id ? -1 : Number(left.id > right.id)
}

export function withDocument({ documents, decisions }: Contents, document: OwnDocument): Contents {
  const others = documents.filter(({ id }) => id !== document.id)
  return { documents: [...others, document].toSorted(inOrder), decisions }
}

export function withoutDocument({ documents, decisions }: Contents, id: Id): Contents {
  return { documents: documents.filter((one) => one.id !== id), decisions: new Map([...decisions].filter(([of]) => of !== id)) }
}

/** The contents with these as all decisions on the document. */
export function withDecisions({ documents, decisions }: Contents, id: Id, all: DecisionsOfOne): Contents {
  const next = new Map(decisions)
  if (all.size === 0) next.delete(id)
  else next.set(id, all)
  return { documents, decisions: next }
}

export function withBundle(contents: Contents, id: Id, bundle: Bundle | undefined): Contents {
  if (!bundle) return withoutDocument(contents, id)
  const all = new Map(bundle.decisions.map((decision) => [decision.proposal, decision]))
  return withDecisions(withDocument(contents, bundle.document), id, all)
}

export interface Applied {
  contents: Contents
  /** With what was truly there before. */
  done: Change[]
  /** What could not be done, since what it speaks of is no longer as it was. */
  refused: Change[]
}

/**
 * `plain`: it replaces what is there and learns what that was; a document that is there already is never added over. `guarded` (an undoing): it is made
 * only to what is as it expects. `known`: it is known to have been made, whatever is here. Nothing is ever done to a document that is gone.
 */
export type Manner = 'plain' | 'guarded' | 'known'

/** Makes the changes. */
export function apply(from: Contents, changes: readonly Change[], manner: Manner): Applied {
  const applied: Applied = { contents: from, done: [], refused: [] }
  for (const run of runsOf(changes)) {
    if (run[0]?.kind === 'decision') decideAll(applied, run as DecisionChange[], manner)
    else for (const change of run) applyOne(applied, change as Exclude<Change, DecisionChange>, manner)
  }
  return applied
}

/** Decisions on one document that follow each other are made to one copy of its decisions. */
function runsOf(changes: readonly Change[]): Change[][] {
  const runs: Change[][] = []
  for (const change of changes) {
    const last = runs.at(-1)
    if (change.kind === 'decision' && last?.[0]?.kind === 'decision' && last[0].document === change.document) last.push(change)
    else runs.push([change])
  }
  return runs
}

function decideAll(applied: Applied, changes: readonly DecisionChange[], manner: Manner): void {
  const { document } = changes[0]!
  if (!applied.contents.documents.some(({ id }) => id === document)) {
    applied.refused = [...applied.refused, ...changes]
    return
  }
  const all = new Map(applied.contents.decisions.get(document))
  for (const change of changes) {
    const before = all.get(change.proposal)
    if (manner === 'guarded' && !isSame(before, change.before)) {
      applied.refused.push(change)
      continue
    }
    if (change.after) all.set(change.proposal, change.after)
    else all.delete(change.proposal)
    applied.done.push({ ...change, before })
  }
  applied.contents = withDecisions(applied.contents, document, all)
}

function applyOne(applied: Applied, change: Exclude<Change, DecisionChange>, manner: Manner): void {
  const made = madeBy(applied.contents, change, manner)
  if (!made) applied.refused.push(change)
  else {
    applied.contents = made.contents
    applied.done.push(made.done)
  }
}

function madeBy(
  contents: Contents,
  change: Exclude<Change, DecisionChange>,
  manner: Manner,
): { contents: Contents; done: Change } | undefined {
  const { document: id } = change
  const bundle = bundleOf(contents, id)
  if (change.kind === 'document') {
    const isFit =
      manner === 'known' ||
      (manner === 'guarded' ? isAsExpected(change.before, bundle) : (bundle === undefined) === (change.after !== undefined))
    return isFit ? { contents: withBundle(contents, id, change.after), done: { ...change, before: bundle } } : undefined
  }
  if (!bundle) return undefined
  if (change.kind === 'finding')
    return { contents: withDocument(contents, { ...bundle.document, found: change.after }), done: change }
  const before = fieldsOf(bundle.document, change.after)
  if (manner === 'guarded' && !isSame(before, change.before)) return undefined
  return { contents: withDocument(contents, withCard(bundle.document, change.after)), done: { ...change, before } }
}
