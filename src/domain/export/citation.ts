/** What is cited: the atlas as it was seen, or one of its sources. The styles are in files of their own. */
import type { Source } from '@/domain/contract'
import { onOneLine, plainAddress } from './prose'

export const citationFormats = ['apa', 'bibtex', 'csl'] as const
export type CitationFormat = (typeof citationFormats)[number]

export interface CitedWork {
  id: string
  kind: 'source' | 'atlas'
  title: string
  publisher: string | undefined
  /** EDTF; undefined where no date is known. */
  issued: string | undefined
  /** The date is our inference, no word of the source. */
  isDateInferred: boolean
  /** BCP 47. */
  language: string
  version: string | undefined
  address: string | undefined
  note: string | undefined
}

/** What a citation needs said. */
export interface CitationWords {
  noDate: string
  approximately: string
  inferred: string
  dateInferred: string
  dateApproximate: string
  /** 1 to 12, in full. */
  month: (number: number) => string
  /** Of a year that stands before it: `May 17`. */
  day: (month: number, day: number) => string
  /** Days of one month: `May 17–19`. */
  days: (month: number, from: number, to: number) => string
  version: (version: string) => string
  dataset: string
  /** Of a document of the reader's own without an address. */
  unpublished: string
}

export function citedSource(
  { id, tier, title, publisher, published, language, url }: Source,
  words: Pick<CitationWords, 'unpublished'>,
): CitedWork {
  return {
    id,
    kind: 'source',
    title: onOneLine(title),
    publisher: publisher === undefined ? undefined : onOneLine(publisher),
    issued: published?.edtf,
    isDateInferred: published !== undefined && published.basis !== 'stated',
    language,
    version: undefined,
    address: plainAddress(url),
    note: tier === 'mine' && url === undefined ? words.unpublished : undefined,
  }
}

/** The atlas as it stood in one version of its data; `issued` is the year up to which that reaches. */
export function citedAtlas(atlas: Pick<CitedWork, 'title' | 'version' | 'issued' | 'address' | 'note' | 'language'>): CitedWork {
  return { ...atlas, id: 'sco-atlas', kind: 'atlas', publisher: undefined, isDateInferred: false }
}

/** A year, a month of it, a day of that: as much as is known. */
export type DateParts = readonly [year: number, month?: number, day?: number]

export interface CitedDate {
  from: DateParts
  to?: DateParts
  isApproximate: boolean
}

function partsOf(edtf: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/.exec(edtf)
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map(Number)
  if (!month) return [year!]
  return day ? [year!, month, day] : [year!, month]
}

/** An EDTF date in parts, never more exact than it is; undefined for one that has no such parts: an open end, a decade. */
export function citedDate(edtf: string): CitedDate | undefined {
  const [start = '', end] = edtf.split('/')
  const from = partsOf(start)
  const to = end === undefined ? undefined : partsOf(end)
  if (!from || (end !== undefined && !to)) return undefined
  return { from, ...(to ? { to } : {}), isApproximate: /[?~%]/.test(edtf) }
}

/** For each work a key of ASCII letters, digits and hyphens, no two the same. */
export function keysOf(works: readonly CitedWork[]): string[] {
  const taken = new Set<string>()
  return works.map(({ id }) => {
    const plain = id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'source'
    let key = plain
    for (let next = 2; taken.has(key.toLowerCase()); next += 1) key = `${plain}-${next}`
    taken.add(key.toLowerCase())
    return key
  })
}
