/** What the stores of the database hold, and how changes become records and records contents. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type * as z from 'zod/mini'
import type { Id } from '@/domain/contract'
import { groupedBy } from '@/domain/order'
import { apply, bundleOf, withDecisions, withDocument } from './changes'
import { type Contents, type Decision, type DecisionsOfOne, type Finding, type OwnDocument, nothing } from './model'
import { decisionRecord, documentRecord, faultOf, findingRecord, textRecord } from './records'
import type { Batch, Committed, Fresh, Loaded, SetAside, Touched } from './storage'

type DocumentRecord = Omit<OwnDocument, 'text' | 'found'>
type FindingRecord = Finding & { id: Id }

export interface Schema extends DBSchema {
  documents: { key: Id; value: DocumentRecord; indexes: { added: string } }
  texts: { key: Id; value: { id: Id; text: string } }
  findings: { key: Id; value: FindingRecord }
  decisions: { key: [Id, string]; value: Decision; indexes: { document: Id } }
  /** Under `revision` the number of the last commit. */
  meta: { key: string; value: number }
}
export type Store = Exclude<StoreNames<Schema>, 'meta'>
export type Database = IDBPDatabase<Schema>
type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>
export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>
export type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>

export const stores: StoreNames<Schema>[] = ['documents', 'texts', 'findings', 'decisions', 'meta']
const forms: Record<Store, z.ZodMiniType> = {
  documents: documentRecord,
  texts: textRecord,
  findings: findingRecord,
  decisions: decisionRecord,
}

/** Above so many decisions on one document all of them are read at once. */
const MANY_DECISIONS = 100

/** The record, if it is one: what is stored may be of any form. */
function checked<T>(store: Store, value: T | undefined): T | undefined {
  return value !== undefined && faultOf(forms[store], value) === undefined ? value : undefined
}

/** All records of a store. If they cannot be had together they are read one by one, and one that cannot be read is set aside. */
async function readAll<S extends Store>(database: Database, store: S, setAside: SetAside[]): Promise<Schema[S]['value'][]> {
  const keys = await database.getAllKeys(store)
  let values: (Schema[S]['value'] | undefined)[]
  try {
    values = await database.getAll(store)
  } catch {
    values = []
    for (const key of keys) values.push(await database.get(store, key).catch(() => undefined))
  }
  return values.flatMap((value, index) => {
    const fault = value === undefined ? 'unreadable' : faultOf(forms[store], value)
    if (value !== undefined && fault === undefined) return [value]
    setAside.push({ store, key: keys[index]!, fault: fault ?? 'unreadable', value })
    return []
  })
}

export async function loadAll(database: Database): Promise<Omit<Loaded, 'isNew'>> {
  const setAside: SetAside[] = []
  const revision = (await database.get('meta', 'revision')) ?? 0
  const records = await readAll(database, 'documents', setAside)
  const texts = new Map((await readAll(database, 'texts', setAside)).map(({ id, text }) => [id, text]))
  // What was found can be found again: nothing is lost if it cannot be read.
  const findings = new Map((await readAll(database, 'findings', [])).map((finding) => [finding.id, finding]))
  const decided = groupedBy(await readAll(database, 'decisions', setAside), ({ document }) => document)
  let contents = nothing
  for (const record of records) {
    const text = texts.get(record.id)
    if (text === undefined) setAside.push({ store: 'documents', key: record.id, fault: 'text: missing', value: record })
    else contents = withDocument(contents, wholeOf(record, text, findings.get(record.id)))
  }
  for (const { id } of contents.documents) contents = withDecisions(contents, id, byProposal(decided.get(id) ?? []))
  return { contents, setAside, revision }
}

function wholeOf(record: DocumentRecord, text: string, finding: FindingRecord | undefined): OwnDocument {
  if (!finding) return { ...record, text }
  const { id: _id, ...found } = finding
  return { ...record, text, found }
}

function byProposal(decisions: readonly Decision[]): DecisionsOfOne {
  return new Map(decisions.map((decision) => [decision.proposal, decision]))
}

/** One document as it is stored, as far as it is asked for: with text and finding (`isWhole`), with all its decisions or with some. */
async function readOne(tx: Reading, id: Id, isWhole: boolean, proposals: readonly string[] | 'all'): Promise<Contents> {
  const decisions = tx.objectStore('decisions')
  const [record, text, finding, decided] = await Promise.all([
    tx.objectStore('documents').get(id),
    isWhole ? tx.objectStore('texts').get(id) : undefined,
    isWhole ? tx.objectStore('findings').get(id) : undefined,
    proposals === 'all'
      ? decisions.index('document').getAll(id)
      : Promise.all(proposals.map((proposal) => decisions.get([id, proposal]))),
  ])
  const valid = checked('documents', record)
  if (!valid || (isWhole && !checked('texts', text))) return nothing
  const all = decided.flatMap((decision) => checked('decisions', decision) ?? [])
  const document = wholeOf(valid, text?.text ?? '', checked('findings', finding))
  return withDecisions(withDocument(nothing, document), id, byProposal(all))
}

/** Makes the batches in the transaction, each to what the one before has left. */
export async function commitIn(tx: Writing, batches: readonly Batch[]): Promise<Committed> {
  const touched = groupedBy(
    batches.flatMap(({ changes }) => changes),
    ({ document }) => document,
  )
  let before = nothing
  for (const [id, changes] of touched) {
    const isWhole = changes.some(({ kind }) => kind === 'document')
    const decided = changes.flatMap((change) => (change.kind === 'decision' ? [change.proposal] : []))
    const one = await readOne(tx, id, isWhole, isWhole || decided.length > MANY_DECISIONS ? 'all' : decided)
    before = { documents: [...before.documents, ...one.documents], decisions: new Map([...before.decisions, ...one.decisions]) }
  }
  let after = before
  const results = batches.map(({ changes, manner }) => {
    const { contents, done, refused } = apply(after, changes, manner)
    after = contents
    return { done, refused }
  })
  const writes = [...touched.keys()].flatMap((id) => writesOf(tx, id, before, after))
  const meta = tx.objectStore('meta')
  const revision = ((await meta.get('revision')) ?? 0) + 1
  // Also one that fails at once must not keep the others from being waited for.
  await Promise.all([...writes, () => meta.put(revision, 'revision')].map(async (write) => write()))
  return { results, revision }
}

type Write = () => Promise<unknown>

/** What is to be written of a document: all that is other than it was. */
function writesOf(tx: Writing, id: Id, before: Contents, after: Contents): Write[] {
  const [old, next] = [bundleOf(before, id), bundleOf(after, id)]
  const [documents, texts, findings, decisions] = [
    tx.objectStore('documents'),
    tx.objectStore('texts'),
    tx.objectStore('findings'),
    tx.objectStore('decisions'),
  ]
  const writes: Write[] = []
  const [was, is] = [before.decisions.get(id), after.decisions.get(id)]
  for (const [proposal, decision] of is ?? []) if (was?.get(proposal) !== decision) writes.push(() => decisions.put(decision))
  for (const proposal of was?.keys() ?? []) if (!is?.has(proposal)) writes.push(() => decisions.delete([id, proposal]))
  if (old && !next) for (const store of [documents, texts, findings]) writes.push(() => store.delete(id))
  if (!next || next.document === old?.document) return writes
  const { text, found, ...record } = next.document
  writes.push(() => documents.put(record))
  if (text !== old?.document.text) writes.push(() => texts.put({ id, text }))
  if (found && found !== old?.document.found) writes.push(() => findings.put({ ...found, id }))
  return writes
}

/** What is stored now of what was touched. */
export async function rereadFrom(database: Database, touched: readonly Touched[]): Promise<Fresh[]> {
  const tx = database.transaction(stores)
  return Promise.all(
    touched.map(async ({ document, proposal }): Promise<Fresh> => {
      if (proposal === undefined) return { document, bundle: bundleOf(await readOne(tx, document, true, 'all'), document) }
      return { document, proposal, decision: checked('decisions', await tx.objectStore('decisions').get([document, proposal])) }
    }),
  )
}
