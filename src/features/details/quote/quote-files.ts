/** What is copied and saved: the sentences in each format, and the citations in each style. */
import { type CitationFormat, type CitedWork, citedAtlas, citedSource, keysOf } from '@/domain/export/citation'
import { citationsAs } from '@/domain/export/citation-styles'
import { type Imprint, fileNameOf, voiceOf } from '@/domain/export/imprint'
import type { Prose } from '@/domain/export/prose'
import { type QuoteFormat, htmlFile, quoteAs } from '@/domain/export/prose-formats'
import type { Country, IsoDate, Source } from '@/domain/contract'
import { defaultView } from '@/domain/view-state'
import { quoteMessages as words } from '@/i18n/quote'
import { lastingAddress } from '@/state/lasting-address'
import { publicAddress } from '@/state/public-address'
import type { Made } from './TakeAlong'

/** What the sentences are of, and on whose word. */
export interface Quoted extends Pick<Imprint, 'tier' | 'known' | 'mine' | 'dataVersion'> {
  day: IsoDate
  /** The last day for which the atlas has a source. */
  lastDay: IsoDate
  country: Country | undefined
  prose: Prose
}

/** Where others can see the same day: nothing but what the sentences depend on, whatever else the reader's address holds. */
function addressOfQuoted({ day, tier, known, country }: Quoted): string | undefined {
  return publicAddress(lastingAddress({ ...defaultView, tier, known, ...(country && { open: country.code }) }, day))
}

function fileName(what: 'sentences' | 'sources', { day, tier, known, mine, country }: Quoted, extension: string): string {
  const of = country === undefined ? what : (`${what}-${country.code.toLowerCase()}` as const)
  return fileNameOf(of, { date: day, tier, known, mine }, extension)
}

const types: Record<QuoteFormat, readonly [extension: string, type: string]> = {
  text: ['txt', 'text/plain'],
  markdown: ['md', 'text/markdown'],
  html: ['html', 'text/html'],
}

export function madeText(quoted: Quoted, format: QuoteFormat): Made {
  const { prose, day, country, dataVersion } = quoted
  const text = quoteAs(format, {
    prose,
    imprint: words.imprint(voiceOf(quoted), dataVersion),
    address: addressOfQuoted(quoted),
    words: words.notes,
    prefix: `sco-${day}${country === undefined ? '' : `-${country.code.toLowerCase()}`}`,
  })
  const [extension, type] = types[format]
  const isHtml = format === 'html'
  const title = words.title(day, country?.name)
  return {
    text,
    html: isHtml ? text : undefined,
    file: { name: fileName('sentences', quoted, extension), type, content: isHtml ? htmlFile(text, title, 'en') : text },
  }
}

const citationTypes: Record<CitationFormat, readonly [extension: string, type: string]> = {
  apa: ['txt', 'text/plain'],
  bibtex: ['bib', 'application/x-bibtex'],
  csl: ['json', 'application/vnd.citationstyles.csl+json'],
}

function madeCitations(works: readonly CitedWork[], format: CitationFormat, nameWith: (extension: string) => string): Made {
  const text = citationsAs(format, works, words.citation)
  const [extension, type] = citationTypes[format]
  return { text, html: undefined, file: { name: nameWith(extension), type, content: text } }
}

/** The atlas, as it says that day, and every source that the sentences name. */
export function madeReferences(quoted: Quoted, format: CitationFormat): Made {
  const { prose, day, country, dataVersion, lastDay } = quoted
  const atlas = citedAtlas({
    title: words.title(day, country?.name),
    version: dataVersion,
    issued: lastDay.slice(0, 4),
    address: addressOfQuoted(quoted),
    note: words.edition(voiceOf(quoted), lastDay),
    language: words.notes.language,
  })
  const works = [atlas, ...prose.notes.map(({ source }) => citedSource(source, words.citation))]
  return madeCitations(works, format, (extension) => fileName('sources', quoted, extension))
}

export function madeCitation(source: Source, format: CitationFormat): Made {
  const work = citedSource(source, words.citation)
  return madeCitations([work], format, (extension) => `${keysOf([work])[0]}.${extension}`)
}
