/**
 * The reader's workspace, as the page sees it: what is shown is at once what the reader has done; it is stored behind that, in the order in which it was
 * done, and as long as it cannot be stored it stays in memory and says so. Nothing of it leaves the machine.
 */
import type { Id } from '@/domain/contract'
import type { Proposal } from '@/extraction/claims'
import { type Added, type Given, type ReadGiven, readGivenText, takenOf } from './add-texts'
import { type CardPatch, type Change, type StepKind, type Undoable, bundleOf, fieldsOf, isSame } from './changes'
import { startHistory } from './history'
import { type Announcement, type Deed, type Keeping, startKeeper } from './keeper'
import type { Contents, Decision, Verdict } from './model'
import { type ReadOne, type Readings, readingQueue } from './readings'
import type { SetAside, Storage, StorageFault, StorageTrouble } from './storage'
import { type ImportResult, type MadeFile, exportOf, exportOfSetAside, importedFrom } from './transfer'

export interface WorkspaceState extends Contents {
  /** `opening` until it has been looked at; `stored`: it is kept in this browser. Otherwise why it is not: then it is in the memory of this page alone. */
  storage: 'opening' | 'stored' | StorageTrouble
  /** In words of the browser, for a report; absent while all is well. */
  trouble?: string
  /** How many steps are not stored yet. While `storage` is `stored` they are being saved. */
  unsaved: number
  /** The texts that are waiting to be read, are being read, or could not be. */
  readings: Readings
  /** Stored records that cannot be read. */
  setAside: readonly SetAside[]
  /** What would be undone or redone; undefined if there is nothing. */
  undo: StepKind | undefined
  redo: StepKind | undefined
}

/** One decision of the reader's. */
export interface Choice {
  /** The key of the item (`reviewOf`). */
  key: string
  /** The proposal as it is found. */
  found: Proposal
  verdict: Verdict
  /** What the reader has made of it; only of an accepted one. */
  corrected?: Proposal
}

export interface Outcome {
  /** Whether it is kept in the browser; if not, in memory. */
  isStored: boolean
  /** What was left as it is, since another tab has changed or removed it. */
  refused: readonly Change[]
  /** How many decisions took the place of others that another tab had made in the meantime. */
  replaced: number
}
/** Of an undoing or redoing; `kind` is undefined if there was nothing to do. */
export interface Undone extends Outcome {
  kind: StepKind | undefined
}

export interface Workspace {
  /** The same object as long as nothing has changed. */
  state: () => WorkspaceState
  /** Calls back after each change; returns how to stop that. */
  subscribe: (listener: () => void) => () => void
  /** Adds files and pastes, each on its own; the same text is the same document. They are read at once, one after the other. Never rejects. */
  add: (given: readonly Given[]) => Promise<Added[]>
  /** Takes documents away, with all that was decided of them. */
  remove: (documents: readonly Id[]) => Promise<Outcome>
  /** Changes fields of a card; undefined empties one. Another day of publication has the text read again. The fields are such as `cardFault` finds nothing against. */
  editCard: (document: Id, patch: CardPatch) => Promise<Outcome>
  /** Decides on proposals of one document, as one step. */
  decide: (document: Id, choices: readonly Choice[]) => Promise<Outcome>
  /** Leaves proposals undecided again. */
  undecide: (document: Id, keys: readonly string[]) => Promise<Outcome>
  undo: () => Promise<Undone>
  redo: () => Promise<Undone>
  /** Reads the text of a document (again), also one whose reading has failed or was cancelled. */
  read: (document: Id) => void
  cancelReading: (document: Id) => void
  /** The whole workspace as one file. */
  exportFile: () => MadeFile
  /** Adds what such a file holds: of two decisions on one proposal the newer counts, nothing else is overwritten. Never rejects. */
  importFile: (file: File) => Promise<ImportResult>
  /** The records that cannot be read, as a file. */
  exportSetAside: () => MadeFile
  dropSetAside: () => Promise<void>
  /** Tries again to store what is in memory. */
  retry: () => Promise<void>
  /** Looks whether another tab has done something of which this one has not heard. */
  catchUp: () => Promise<void>
  close: () => void
}

/** What a workspace rests on; a test has its own. */
export interface WorkspacePorts {
  openStorage: (onLost: (fault: StorageFault) => void) => Promise<Storage>
  /** Tells the other tabs; `hear` is called with what they tell. Returns how to stop. */
  connect: (hear: (announcement: Announcement) => void) => { announce: (announcement: Announcement) => void; close: () => void }
  readOne: ReadOne
  /** The version of the rules by which texts are read now. */
  rules: string
  /** ISO 8601, UTC. */
  now: () => string
  /** Called when the first document has been added. */
  onFirst: () => void
}

export function startWorkspace({ openStorage, connect, readOne, rules, now, onFirst }: WorkspacePorts): Workspace {
  const listeners = new Set<() => void>()
  let readings: Readings = new Map()
  let current: WorkspaceState | undefined
  let lastMoment = ''

  function changed(): void {
    current = undefined
    for (const listener of listeners) listener()
  }

  const channel = connect((announcement) => keeper.hear(announcement))
  const keeper = startKeeper({
    openStorage,
    announce: channel.announce,
    onChange: ({ contents, storage }) => {
      if (storage !== 'opening') queue.follow(contents.documents)
      changed()
    },
  })
  const history = startHistory(keeper.submit)
  const queue = readingQueue({
    readOne,
    rules,
    documentOf: (id) => documents().find((one) => one.id === id),
    onFound: (document, after) => void keeper.submit({ changes: [{ kind: 'finding', document, after }], manner: 'plain' }),
    onChange: (next) => {
      readings = next
      changed()
    },
  })
  const documents = () => keeper.keeping().contents.documents

  async function step(kind: StepKind, changes: readonly Undoable[]): Promise<Outcome> {
    const deed = await history.take(kind, changes)
    return outcomeOf(deed)
  }

  /** Of texts that are given together each has its own, so that they keep their order. */
  function nextMoment(): string {
    const moment = now()
    lastMoment = moment > lastMoment ? moment : new Date(Date.parse(lastMoment) + 1).toISOString()
    return lastMoment
  }

  async function add(given: readonly Given[]): Promise<Added[]> {
    const read: ReadGiven[] = []
    for (const one of given) read.push(await readGivenText(one, nextMoment()))
    // Only then it is known what is there.
    await keeper.settled()
    const isFirst = documents().length === 0
    const { added, taken } = takenOf(read, documents())
    if (taken.length === 0) return added
    await step(
      'add',
      taken.map((document) => ({
        kind: 'document',
        document: document.id,
        before: undefined,
        after: { document, decisions: [] },
      })),
    )
    if (isFirst) onFirst()
    return added
  }

  function decisionChange(document: Id, proposal: string, after: Decision | undefined): Undoable {
    const before = keeper.keeping().contents.decisions.get(document)?.get(proposal)
    return { kind: 'decision', document, proposal, before, after }
  }

  return {
    state: () => (current ??= { ...stateOf(keeper.keeping()), readings, ...history.next() }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add,
    remove: (ids) =>
      step(
        'remove',
        ids.map((document) => ({
          kind: 'document',
          document,
          before: bundleOf(keeper.keeping().contents, document),
          after: undefined,
        })),
      ),
    editCard: (document, after) => {
      const card = documents().find(({ id }) => id === document)
      return step('card', card ? [{ kind: 'card', document, before: fieldsOf(card, after), after }] : [])
    },
    decide: (document, choices) => {
      const at = now()
      return step(
        'decide',
        choices.map(({ key, found, verdict, corrected }) =>
          decisionChange(document, key, { document, proposal: key, verdict, of: found, ...(corrected && { corrected }), at }),
        ),
      )
    },
    undecide: (document, keys) =>
      step(
        'undecide',
        keys.map((key) => decisionChange(document, key, undefined)),
      ),
    undo: async () => undoneBy(await history.undo(keeper.settled)),
    redo: async () => undoneBy(await history.redo(keeper.settled)),
    read: queue.ask,
    cancelReading: queue.cancel,
    exportFile: () => exportOf(keeper.keeping().contents),
    importFile: async (file) => {
      await keeper.settled()
      const imported = await importedFrom(file, keeper.keeping().contents)
      if ('outcome' in imported) return imported
      const { isStored } = await step('import', imported.changes)
      return { outcome: 'imported', documents: imported.documents, decisions: imported.decisions, isStored }
    },
    exportSetAside: () => exportOfSetAside(keeper.keeping().setAside),
    dropSetAside: keeper.dropSetAside,
    retry: keeper.retry,
    catchUp: keeper.catchUp,
    close: () => {
      queue.close()
      channel.close()
      keeper.close()
      listeners.clear()
    },
  }
}

function stateOf({ contents, storage, trouble, unsaved, setAside }: Keeping) {
  return { ...contents, storage, ...(trouble !== undefined && { trouble }), unsaved, setAside }
}

function outcomeOf({ isStored, refused, changes, done }: Deed): Outcome {
  const believed = new Map(changes.flatMap((one) => (one.kind === 'decision' ? [[one.proposal, one.before]] : [])))
  const replaced = done.filter(
    (one) =>
      one.kind === 'decision' &&
      one.before &&
      !isSame(one.before, believed.get(one.proposal)) &&
      !saysSame(one.before, one.after),
  )
  return { isStored, refused, replaced: replaced.length }
}

/** Whether both come to the same, whenever they were made. */
function saysSame(left: Decision, right: Decision | undefined): boolean {
  return left.verdict === right?.verdict && isSame(left.corrected, right.corrected)
}

function undoneBy(undone: { kind: StepKind; deed: Deed } | undefined): Undone {
  return undone ? { kind: undone.kind, ...outcomeOf(undone.deed) } : { kind: undefined, isStored: true, refused: [], replaced: 0 }
}
