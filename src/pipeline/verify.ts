/** Holds the records of the documents against the texts themselves: every checksum, locator, phrase and date. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkPassage, paragraphsOf, withPlainLineEnds } from '@/domain/evidence'
import { unaccountedParts, unaccountedPeriod } from './date-evidence'
import type { Fault, Reporter } from './faults'
import { type RecordFile, readSources } from './read-sources'
import type { Record } from './record'

export interface Verification {
  /** How many passages and dates were held against a text. */
  passages: number
  dates: number
  faults: Fault[]
}

/** Checks the records under `root` against the texts in `folder`; a text that is missing or changed is a fault. */
export function verifyDocuments(root: string, folder: string): Verification {
  const faults: Fault[] = []
  const documents = readSources(root, faults).records.filter(({ tier }) => tier === 'document')
  if (documents.length === 0) faults.push({ file: 'documents', line: 1, reason: 'there is no record of a document to verify' })
  const texts = new Map<RecordFile, string>()
  const paragraphOf = new Map<string, string>()
  for (const file of documents) {
    const text = readText(file, folder)
    if (text === undefined) continue
    texts.set(file, text)
    const paragraphs = paragraphsOf(text)
    if (file.record.source?.paragraphs !== paragraphs.length) {
      file.report.at('source', 'paragraphs').fault(`the text has ${paragraphs.length} paragraphs`)
    }
    for (const [name, { paragraph }] of Object.entries(file.record.passages ?? {})) {
      paragraphOf.set(`${file.record.source?.id}#${name}`, paragraphs[paragraph - 1]?.text ?? '')
    }
  }
  const checked = [...texts].map(([file, text]) => ({
    passages: verifyPassages(file, text),
    dates: verifyDates(file, text, paragraphOf),
  }))
  return {
    passages: checked.reduce((sum, { passages }) => sum + passages, 0),
    dates: checked.reduce((sum, { dates }) => sum + dates, 0),
    faults,
  }
}

/** The document's text with plain line ends, if it is there and is the one that the record describes. */
function readText({ record, report }: RecordFile, folder: string): string | undefined {
  const { file, sha256 } = record.source ?? {}
  const at = report.at('source', 'file')
  if (file === undefined) {
    at.fault('the source names no file')
    return undefined
  }
  const address = path.join(folder, file)
  if (!existsSync(address)) {
    at.fault(`the text ${file} is not in the folder`)
    return undefined
  }
  const bytes = readFileSync(address)
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sha256) report.at('source', 'sha256').fault(`the text ${file} has the checksum ${found}`)
  return withPlainLineEnds(bytes.toString('utf8'))
}

function verifyPassages({ record, report }: RecordFile, text: string): number {
  const passages = Object.entries(record.passages ?? {})
  for (const [name, passage] of passages) {
    const fault = checkPassage(text, passage)
    if (fault !== undefined) report.at('passages', name).fault(`passage ${name}: ${fault}`)
  }
  return passages.length
}

/** An entry with a date, and the passages that it rests on. */
export interface DatedEntry {
  evidence: readonly string[]
  reasoning?: string | undefined
  when?: string | undefined
  period?: string | undefined
}

function verifyDates({ record, report }: RecordFile, text: string, paragraphOf: ReadonlyMap<string, string>): number {
  const published = record.source?.published
  if (published) {
    const words = `${text}\n${published.reasoning ?? ''}`
    reportGaps(unaccountedParts(published.edtf, words), report.at('source', 'published', 'edtf'))
  }
  const dated = datedEntries(record, report).filter(([{ when, period }]) => (when ?? period) !== undefined)
  for (const [entry, at] of dated) {
    const paragraphs = entry.evidence.map((name) => paragraphOf.get(name.includes('#') ? name : `${record.source?.id}#${name}`))
    const words = [published?.edtf, entry.reasoning, ...paragraphs].join('\n')
    reportGaps(dateGaps(entry, words), at.at(entry.when === undefined ? 'period' : 'when'))
  }
  return dated.length + (published ? 1 : 0)
}

/** The parts of the entry's date that the words do not hold. */
export function dateGaps({ when, period }: DatedEntry, words: string): string[] {
  return [
    ...(when === undefined ? [] : unaccountedParts(when, words)),
    ...(period === undefined ? [] : unaccountedPeriod(period, words)),
  ]
}

/** The lists of a record whose entries may bear a date. */
export const datedKinds = ['statuses', 'counts', 'offices', 'mentions', 'meanings', 'meetings', 'trade'] as const

function datedEntries(record: Record, report: Reporter): [DatedEntry, Reporter][] {
  return datedKinds.flatMap((kind) =>
    (record[kind] ?? []).map((entry: DatedEntry, index): [DatedEntry, Reporter] => [entry, report.at(kind, index)]),
  )
}

function reportGaps(gaps: readonly string[], at: Reporter): void {
  if (gaps.length > 0)
    at.fault(`the date is not accounted for: ${gaps.join(', ')} stands neither in the text nor in the reasoning`)
}
