/** Checks what a file of a workspace holds, and says of all that is wrong where it stands. */
import * as z from 'zod/mini'
import type { Id } from '@/domain/contract'
import { withPlainLineEnds } from '@/domain/evidence'
import type { Proposal } from '@/extraction/claims'
import { bytesOf, idOfText } from './add-texts'
import { type Decision, type OwnDocument, limits } from './model'
import { decisionRecord, wholeDocument } from './records'

/**
 * `shape`: not of the form of a workspace. `duplicate`: it is there twice. `orphan`: a decision on a document that the file has not. `checksum`: the id is not
 * that of the text. `offset`: a place outside the text. `phrase`: the words do not stand there. `many`, `much`: more documents or longer texts than there
 * may be.
 */
export type ImportFaultKind =
  | 'unreadable'
  | 'long'
  | 'json'
  | 'format'
  | 'newer'
  | 'shape'
  | 'duplicate'
  | 'orphan'
  | 'checksum'
  | 'offset'
  | 'phrase'
  | 'many'
  | 'much'

/** What is wrong with a file that is to be imported. */
export interface ImportFault {
  /** Where in the file, such as `documents.2.title`; empty for the file as a whole. */
  path: string
  kind: ImportFaultKind
  /** In words of the machine. */
  detail?: string
}

interface Records {
  documents: readonly OwnDocument[]
  decisions: readonly Decision[]
}

/** The records, if all of them are as they should be; otherwise everything that is wrong. `there` is what they would come to. */
export async function faultsOfParsed(
  { documents, decisions }: { documents: readonly unknown[]; decisions: readonly unknown[] },
  there: readonly OwnDocument[],
): Promise<Records | ImportFault[]> {
  const faults: ImportFault[] = []
  const texts = new Map<Id, string>()
  const read: Records & { documents: OwnDocument[]; decisions: Decision[] } = { documents: [], decisions: [] }
  for (const [index, record] of documents.entries()) {
    const document = parsed(wholeDocument, record, `documents.${index}`, faults)
    if (!document) continue
    if (texts.has(document.id)) faults.push({ path: `documents.${index}.id`, kind: 'duplicate', detail: document.id })
    texts.set(document.id, document.text)
    read.documents.push(document)
    faults.push(...(await textFaults(document, `documents.${index}`)))
  }
  const seen = new Set<string>()
  for (const [index, record] of decisions.entries()) {
    const path = `decisions.${index}`
    const decision = parsed(decisionRecord, record, path, faults)
    if (!decision) continue
    const text = texts.get(decision.document)
    const key = `${decision.document} ${decision.proposal}`
    if (seen.has(key)) faults.push({ path, kind: 'duplicate', detail: key })
    seen.add(key)
    read.decisions.push(decision)
    if (text === undefined) faults.push({ path: `${path}.document`, kind: 'orphan', detail: decision.document })
    else {
      faults.push(...placeFaults(decision.of, text, `${path}.of`))
      if (decision.corrected) faults.push(...placeFaults(decision.corrected, text, `${path}.corrected`))
    }
  }
  if (faults.length === 0) faults.push(...sizeFaults(read.documents, there))
  return faults.length === 0 ? read : faults
}

function parsed<T>(schema: z.ZodMiniType<T>, record: unknown, path: string, faults: ImportFault[]): T | undefined {
  const { data, error } = z.safeParse(schema, record)
  for (const { path: within, code } of error?.issues ?? []) {
    faults.push({ path: [path, ...within].join('.'), kind: 'shape', detail: code.replaceAll('_', ' ') })
  }
  return data
}

async function textFaults(document: OwnDocument, path: string): Promise<ImportFault[]> {
  const { id, text, found } = document
  if (text !== withPlainLineEnds(text) || text.includes('\0'))
    return [{ path: `${path}.text`, kind: 'shape', detail: 'line ends' }]
  if ((await idOfText(text)) !== id) return [{ path: `${path}.id`, kind: 'checksum', detail: id }]
  if (bytesOf(document) > limits.textBytes) return [{ path: `${path}.text`, kind: 'long' }]
  return found?.proposals.flatMap((proposal, index) => placeFaults(proposal, text, `${path}.found.proposals.${index}`)) ?? []
}

function placeFaults({ offset: [from, to], phrase }: Proposal, text: string, path: string): ImportFault[] {
  if (from > to || to > text.length) return [{ path: `${path}.offset`, kind: 'offset', detail: `${from}-${to}` }]
  return text.slice(from, to) === phrase ? [] : [{ path: `${path}.phrase`, kind: 'phrase' }]
}

function sizeFaults(documents: readonly OwnDocument[], there: readonly OwnDocument[]): ImportFault[] {
  const all = new Map([...there, ...documents].map((document) => [document.id, document]))
  if (all.size > limits.documents) return [{ path: 'documents', kind: 'many', detail: String(all.size) }]
  const bytes = [...all.values()].reduce((sum, document) => sum + bytesOf(document), 0)
  return bytes > limits.allBytes ? [{ path: 'documents', kind: 'much', detail: String(bytes) }] : []
}
