/** What the extraction reads of membership in a text, in one line: "member: IN PK; observer: AF". */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ClaimReader, Context } from '@/extraction/context'
import { countsReader } from '@/extraction/counts/reader'
import { type Gazetteer, gazetteerOf } from '@/extraction/gazetteer'
import { membershipReader } from '@/extraction/membership/reader'
import { mentionFinder } from '@/extraction/names/finder'
import { plainTextOf } from '@/extraction/plain-text'
import { publishedOn } from '@/extraction/published'
import { sentencesOf } from '@/extraction/sentences'

let gazetteer: Gazetteer | undefined

/** What the two readers of membership find, without the others. */
function claimsOf(text: string, published?: string) {
  gazetteer ??= gazetteerOf(JSON.parse(readFileSync(path.resolve('public/data/gazetteer.json'), 'utf8')))
  const plain = plainTextOf(text)
  const context: Context = { gazetteer, plain, published: publishedOn(plain, published) }
  const readers: ClaimReader[] = [membershipReader(context), countsReader(context)]
  const find = mentionFinder(gazetteer)
  for (const sentence of sentencesOf(plain, find)) for (const reader of readers) reader.read(sentence)
  return readers.flatMap((reader) => reader.finish())
}

export function statusesIn(text: string, published?: string): string {
  const byStatus = new Map<string, string[]>()
  for (const claim of claimsOf(text, published)) {
    if (claim.kind !== 'membership') continue
    byStatus.set(claim.status, [...(byStatus.get(claim.status) ?? []), claim.entity])
  }
  return lineOf(byStatus)
}

export function countsIn(text: string): string {
  const byStatus = new Map<string, string[]>()
  for (const claim of claimsOf(text)) {
    if (claim.kind !== 'membership-count') continue
    byStatus.set(claim.status, [...(byStatus.get(claim.status) ?? []), String(claim.count)])
  }
  return lineOf(byStatus)
}

function lineOf(byStatus: ReadonlyMap<string, readonly string[]>): string {
  const order = ['member', 'observer', 'dialogue-partner', 'guest', 'partner', 'founder']
  return order
    .flatMap((status) => (byStatus.has(status) ? [`${status}: ${byStatus.get(status)?.toSorted().join(' ')}`] : []))
    .join('; ')
}
