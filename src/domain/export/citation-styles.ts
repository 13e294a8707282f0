/** Citations in the manner of APA (7th edition), as BibTeX (entries and fields of biblatex), and as CSL-JSON. */
import { type CitationFormat, type CitationWords, type CitedWork, type DateParts, citedDate, keysOf } from './citation'

export function citationsAs(format: CitationFormat, works: readonly CitedWork[], words: CitationWords): string {
  switch (format) {
    case 'apa':
      return works.map((work) => `${apaOf(work, words)}\n`).join('\n')
    case 'bibtex':
      return bibtexOf(works, words)
    case 'csl':
      return `${JSON.stringify(cslOf(works, words), undefined, 2)}\n`
  }
}

/** `2019, May 17`; a range repeats only what differs. */
function apaDate(edtf: string, words: CitationWords): string {
  const date = citedDate(edtf)
  if (!date) return edtf
  const { from, to, isApproximate } = date
  const about = isApproximate ? `${words.approximately} ` : ''
  if (!to) return about + apaParts(from, words)
  if (from[0] !== to[0] || from[1] === undefined || to[1] === undefined)
    return `${about}${apaParts(from, words)}–${apaParts(to, words)}`
  const [year, month, day] = from
  if (month === to[1] && day !== undefined && to[2] !== undefined) return `${about}${year}, ${words.days(month, day, to[2])}`
  return `${about}${apaParts(from, words)}–${monthAndDay(to, words)}`
}

function monthAndDay([, month = 1, day]: DateParts, words: CitationWords): string {
  return day === undefined ? words.month(month) : words.day(month, day)
}

function apaParts(parts: DateParts, words: CitationWords): string {
  return parts[1] === undefined ? String(parts[0]) : `${parts[0]}, ${monthAndDay(parts, words)}`
}

/** No author is named by any source here: the title comes first. */
export function apaOf(
  { title, kind, version, issued, isDateInferred, publisher, address, note }: CitedWork,
  words: CitationWords,
): string {
  const about = kind === 'atlas' ? `${version === undefined ? '' : ` (${words.version(version)})`} [${words.dataset}]` : ''
  const date = issued === undefined ? words.noDate : apaDate(issued, words)
  return [
    ended(title + about),
    `(${date}${isDateInferred ? ` [${words.inferred}]` : ''}).`,
    ...(publisher === undefined ? [] : [ended(publisher)]),
    ...(address === undefined ? [] : [address]),
    ...(kind === 'source' && note !== undefined ? [`[${note}].`] : []),
  ].join(' ')
}

function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}

const commands: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
}

/** Text for LaTeX. What it would join to another character (two hyphens, two quotes) is kept apart. */
export function escapedLatex(text: string): string {
  return text.replace(/[\\~^<>]|[{}%&#_$]|[-`'?!](?=[-`'])/g, (found) => {
    return commands[found] ?? (/[{}%&#_$]/.test(found) ? `\\${found}` : `${found}{}`)
  })
}

function remarksOf({ issued, isDateInferred, note }: CitedWork, words: CitationWords): string | undefined {
  const remarks = [
    ...(note === undefined ? [] : [note]),
    ...(isDateInferred ? [words.dateInferred] : []),
    ...(issued !== undefined && citedDate(issued)?.isApproximate ? [words.dateApproximate] : []),
  ]
  return remarks.length === 0 ? undefined : remarks.join('; ')
}

/** The year that the date surely lies in; undefined of one that is about, or spans two. */
function certainYear(edtf: string): string | undefined {
  const date = citedDate(edtf)
  if (!date || date.isApproximate) return undefined
  return date.to && date.to[0] !== date.from[0] ? undefined : String(date.from[0])
}

function bibtexOf(works: readonly CitedWork[], words: CitationWords): string {
  const keys = keysOf(works)
  return works
    .map((work, index) => {
      // Two pairs of braces keep the capitals of a title, and an `and` within the name of one organisation.
      const fields: [string, string | undefined][] = [
        ['title', `{${escapedLatex(work.title)}}`],
        ['organization', work.publisher && `{${escapedLatex(work.publisher)}}`],
        ['date', work.issued],
        // Styles of before biblatex know no date.
        ['year', work.issued && certainYear(work.issued)],
        ['version', work.version],
        ['url', work.address],
        ['note', escapedLatex(remarksOf(work, words) ?? '') || undefined],
        ['language', work.language],
      ]
      const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]))
      return `@online{${keys[index]},\n${lines.join('')}}\n`
    })
    .join('\n')
}

/** An item of CSL-JSON, with the names that its schema gives. */
export interface CslItem {
  id: string
  type: 'webpage' | 'dataset'
  title: string
  'container-title'?: string
  issued?: { 'date-parts': number[][]; circa?: boolean } | { literal: string }
  version?: string
  URL?: string
  language: string
  note?: string
}

function cslDate(edtf: string): NonNullable<CslItem['issued']> {
  const date = citedDate(edtf)
  if (!date) return { literal: edtf }
  const parts = [date.from, ...(date.to ? [date.to] : [])].map((one) => one.filter((part) => part !== undefined))
  return { 'date-parts': parts, ...(date.isApproximate ? { circa: true } : {}) }
}

export function cslOf(works: readonly CitedWork[], words: CitationWords): CslItem[] {
  const keys = keysOf(works)
  return works.map((work, index) => {
    const note = remarksOf(work, words)
    return {
      id: keys[index]!,
      type: work.kind === 'atlas' ? 'dataset' : 'webpage',
      title: work.title,
      ...(work.publisher === undefined ? {} : { 'container-title': work.publisher }),
      ...(work.issued === undefined ? {} : { issued: cslDate(work.issued) }),
      ...(work.version === undefined ? {} : { version: work.version }),
      ...(work.address === undefined ? {} : { URL: work.address }),
      language: work.language,
      ...(note === undefined ? {} : { note }),
    }
  })
}
