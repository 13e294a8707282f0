/** Sentences with their footnotes as plain text, as Markdown with the footnotes of GitHub, and as a fragment of HTML. */
import type { Source } from '@/domain/contract'
import { languageOfName } from '@/domain/title-language'
import { type Note, type NotedPiece, type Prose, onOneLine, plainAddress } from './prose'

export const quoteFormats = ['text', 'markdown', 'html'] as const
export type QuoteFormat = (typeof quoteFormats)[number]

/** A footnote in words; whatever comes from a source is on one line. */
export interface NoteLine {
  number: number
  publisher: string | undefined
  title: string
  /** The languages of publisher and title where they are others than the text's. */
  languages: { publisher: string | undefined; title: string | undefined }
  /** Date, paragraphs, and what else is to be said of the source. */
  remarks: string
  address: string | undefined
}

export interface NoteWords {
  /** BCP 47, of the sentences. */
  language: string
  remarks: (source: Source, paragraphs: readonly number[]) => string
  /** A note from its parts, which are marked up for the format: `Publisher, “Title”, 17 May 2019.` */
  line: (publisher: string | undefined, title: string, remarks: string) => string
  back: string
}

export interface QuotedProse {
  prose: Prose
  /** Who made the text, from what, and where it can be seen. */
  imprint: string
  address: string | undefined
  words: NoteWords
  /** Begins every id of the fragment, so that several can stand on one page. */
  prefix: string
}

export function noteLine({ number, source, paragraphs }: Note, words: NoteWords): NoteLine {
  const other = (name: string) => {
    const language = languageOfName(name, source)
    return language === words.language ? undefined : language
  }
  return {
    number,
    publisher: source.publisher === undefined ? undefined : onOneLine(source.publisher).trim(),
    title: onOneLine(source.title),
    languages: { publisher: source.publisher === undefined ? undefined : other(source.publisher), title: other(source.title) },
    remarks: onOneLine(words.remarks(source, paragraphs)),
    address: plainAddress(source.url),
  }
}

export function quoteAs(format: QuoteFormat, quoted: QuotedProse): string {
  const notes = quoted.prose.notes.map((note) => noteLine(note, quoted.words))
  return { text: textOf, markdown: markdownOf, html: htmlOf }[format](quoted, notes)
}

/** Each sentence with the marks of its notes: a paragraph of its own, so that any can be taken alone. */
function paragraphsOf({ sentences }: Prose, escaped: (text: string) => string, mark: (note: number) => string): string[] {
  const pieceOf = ({ text, notes }: NotedPiece) => escaped(onOneLine(text)) + notes.map(mark).join('')
  return sentences.map((pieces) => pieces.map(pieceOf).join(''))
}

function lineOf(
  { publisher, title, remarks, address }: NoteLine,
  words: NoteWords,
  escaped: (text: string) => string,
  link: (url: string) => string,
) {
  const line = words.line(publisher && escaped(publisher), escaped(title), escaped(remarks))
  return `${line}${address === undefined ? '' : ` ${link(address)}`}`
}

function textOf({ prose, imprint, address, words }: QuotedProse, notes: readonly NoteLine[]): string {
  const same = (text: string) => text
  return [
    ...paragraphsOf(prose, same, (note) => `[${note}]`),
    notes.map((note) => `[${note.number}] ${lineOf(note, words, same, same)}`).join('\n'),
    imprint + (address === undefined ? '' : ` ${address}`),
  ]
    .map((part) => `${part}\n`)
    .join('\n')
}

/** What Markdown could read as more than text: marks anywhere, others where a block begins; an address would become a link of its own. */
export function escapedMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>&~!$@|]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+=-])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)
    .replace(/(https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi, '$&\\')
}

function markdownOf({ prose, imprint, address, words }: QuotedProse, notes: readonly NoteLine[]): string {
  const link = (url: string) => `<${url}>`
  return [
    ...paragraphsOf(prose, escapedMarkdown, (note) => `[^${note}]`),
    ...notes.map((note) => `[^${note.number}]: ${lineOf(note, words, escapedMarkdown, link)}`),
    escapedMarkdown(imprint) + (address === undefined ? '' : ` ${link(address)}`),
  ]
    .map((part) => `${part}\n`)
    .join('\n')
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character]!)
}

function linkTo(address: string | undefined): string {
  return address === undefined ? '' : ` <a href="${escapedHtml(address)}">${escapedHtml(address)}</a>`
}

function tagged(name: string, text: string, language: string | undefined): string {
  return `<${name}${language === undefined ? '' : ` lang="${escapedHtml(language)}"`}>${escapedHtml(text)}</${name}>`
}

function htmlOf({ prose, imprint, address, words, prefix }: QuotedProse, notes: readonly NoteLine[]): string {
  const marked = new Set<number>()
  const mark = (note: number) => {
    const id = marked.has(note) ? '' : ` id="${prefix}-ref-${note}"`
    marked.add(note)
    return `<sup><a${id} href="#${prefix}-note-${note}" role="doc-noteref">[${note}]</a></sup>`
  }
  const item = (note: NoteLine) => {
    const { publisher, title, languages, remarks, number } = note
    const line = words.line(
      publisher && (languages.publisher === undefined ? escapedHtml(publisher) : tagged('span', publisher, languages.publisher)),
      tagged('cite', title, languages.title),
      escapedHtml(remarks),
    )
    const back = `<a href="#${prefix}-ref-${number}" role="doc-backlink" aria-label="${escapedHtml(words.back)}">↩</a>`
    return `<li id="${prefix}-note-${number}">${line}${linkTo(note.address)} ${back}</li>`
  }
  return [
    `<div lang="${words.language}">`,
    ...paragraphsOf(prose, escapedHtml, mark).map((paragraph) => `<p>${paragraph}</p>`),
    '<ol>',
    ...notes.map(item),
    '</ol>',
    `<p>${escapedHtml(imprint)}${linkTo(address)}</p>`,
    '</div>',
    '',
  ].join('\n')
}

/** The fragment as a file that a browser opens by itself. */
export function htmlFile(fragment: string, title: string, language: string): string {
  return `<!doctype html>\n<html lang="${language}">\n<meta charset="utf-8">\n<title>${escapedHtml(title)}</title>\n${fragment}</html>\n`
}
