/** A whole workspace as one file, and what such a file adds to a workspace. */
import type { Id } from '@/domain/contract'
import { compare, groupedBy } from '@/domain/order'
import type { Undoable } from './changes'
import { type ImportFault, faultsOfParsed } from './import-check'
import { VERSION, migrated } from './migrations'
import { type Contents, type Decision, type OwnDocument, limits } from './model'
import type { SetAside } from './storage'

export interface MadeFile {
  name: string
  content: Blob
}

export type ImportResult =
  | { outcome: 'fault'; /** At most `FAULTS_LISTED`. */ faults: readonly ImportFault[]; /** How many there are. */ count: number }
  /** How many of its documents and decisions were new here; the rest was there already. */
  | { outcome: 'imported'; documents: number; decisions: number; isStored: boolean }

export const FAULTS_LISTED = 50
const FORMAT = 'sco-atlas-workspace'

/** In the order of the alphabet, so that the same workspace is always the same file. */
function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => compare(left, right)))
}

/** The whole workspace; the same workspace is byte for byte the same file. */
export function exportOf({ documents, decisions }: Contents): MadeFile {
  const decided = documents.flatMap(({ id }) =>
    [...(decisions.get(id)?.values() ?? [])].toSorted((left, right) => compare(left.proposal, right.proposal)),
  )
  const lines = (records: readonly unknown[]) =>
    records.map((record) => JSON.stringify(record, inKeyOrder)).flatMap((line, index) => [index === 0 ? '\n' : ',\n', line])
  // In pieces: all in one string may be longer than a string can be.
  const parts = [
    `{"format":"${FORMAT}","version":${VERSION},"documents":[`,
    ...lines(documents),
    '\n],"decisions":[',
    ...lines(decided),
    '\n]}\n',
  ]
  return { name: 'sco-atlas-workspace.json', content: new Blob(parts, { type: 'application/json' }) }
}

/** The records that cannot be read, as far as they can be written down. */
export function exportOfSetAside(setAside: readonly SetAside[]): MadeFile {
  const write = (record: SetAside) => {
    const above = new Set<unknown>()
    return JSON.stringify(record, (_key, value: unknown) => {
      if (typeof value === 'bigint') return String(value)
      if (typeof value !== 'object' || value === null) return value
      // What was written once is not written again: it may hold itself.
      if (above.has(value)) return undefined
      above.add(value)
      return value
    })
  }
  const content = new Blob([`[\n${setAside.map(write).join(',\n')}\n]\n`], { type: 'application/json' })
  return { name: 'sco-atlas-unreadable.json', content }
}

export interface Imported {
  changes: Undoable[]
  documents: number
  decisions: number
}

type Refusal = Extract<ImportResult, { outcome: 'fault' }>

function refused(faults: readonly ImportFault[]): Refusal {
  return { outcome: 'fault', faults: faults.slice(0, FAULTS_LISTED), count: faults.length }
}

/** What is wrong with a file as a whole; otherwise its records, brought to the form of this version. */
function recordsOf(text: string): { documents: readonly unknown[]; decisions: readonly unknown[] } | ImportFault {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    return { path: '', kind: 'json', detail: error instanceof Error ? error.message : String(error) }
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT)
    return { path: 'format', kind: 'format' }
  const { format: _format, version, documents, decisions, ...more } = file as Record<string, unknown>
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { path: 'version', kind: 'format' }
  if (version > VERSION) return { path: 'version', kind: 'newer', detail: String(version) }
  if (!Array.isArray(documents)) return { path: 'documents', kind: 'shape', detail: 'invalid type' }
  if (!Array.isArray(decisions)) return { path: 'decisions', kind: 'shape', detail: 'invalid type' }
  // Before any of them is looked at: a million takes its time.
  if (documents.length > limits.documents) return { path: 'documents', kind: 'many', detail: String(documents.length) }
  if (decisions.length > limits.decisions) return { path: 'decisions', kind: 'many', detail: String(decisions.length) }
  const [other] = Object.keys(more)
  if (other !== undefined) return { path: other, kind: 'shape', detail: 'unrecognized keys' }
  return migrated({ documents, decisions }, version)
}

/** Reads a file of a workspace: what it adds to what is there, or all that is wrong with it. Never rejects. */
export async function importedFrom(file: File, there: Contents): Promise<Imported | Refusal> {
  if (file.size > limits.importBytes) return refused([{ path: '', kind: 'long' }])
  let text: string
  try {
    text = await file.text()
  } catch (error) {
    return refused([{ path: '', kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) }])
  }
  const records = recordsOf(text)
  if ('kind' in records) return refused([records])
  const checked = await faultsOfParsed(records, there.documents)
  return Array.isArray(checked) ? refused(checked) : mergeOf(checked, there)
}

/** A document that is not there comes with its decisions; of one that is, only decisions come that are newer than those there. */
function mergeOf(
  { documents, decisions }: { documents: readonly OwnDocument[]; decisions: readonly Decision[] },
  there: Contents,
): Imported {
  const known = new Set(there.documents.map(({ id }) => id))
  const decided = groupedBy(decisions, ({ document }) => document)
  const changes: Undoable[] = []
  let count = 0
  for (const document of documents) {
    const { id } = document
    const own = decided.get(id) ?? []
    if (known.has(id)) {
      const newer = newerThan(own, id, there)
      for (const change of newer) changes.push(change)
      count += newer.length
    } else {
      changes.push({ kind: 'document', document: id, before: undefined, after: { document, decisions: own } })
      count += own.length
    }
  }
  return { changes, documents: changes.filter(({ kind }) => kind === 'document').length, decisions: count }
}

function newerThan(decisions: readonly Decision[], id: Id, there: Contents): Undoable[] {
  return decisions.flatMap((after): Undoable[] => {
    const before = there.decisions.get(id)?.get(after.proposal)
    return before && before.at >= after.at ? [] : [{ kind: 'decision', document: id, proposal: after.proposal, before, after }]
  })
}
