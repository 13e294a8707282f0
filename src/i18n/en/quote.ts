import type { Source } from '@/domain/contract'
import type { CitationFormat, CitationWords } from '@/domain/export/citation'
import type { Voice } from '@/domain/export/imprint'
import type { NoteWords, QuoteFormat } from '@/domain/export/prose-formats'
import { formatDay, formatList, formatWhen } from '@/i18n/format'
import { languageName } from '@/i18n/language-name'
import { files } from './files'

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

const month = (number: number) => months.format(new Date(Date.UTC(2000, number - 1)))

const unpublished = 'own document, not published'

function remarks({ tier, url, published, language }: Source, paragraphs: readonly number[]): string {
  const date = published ? `${formatWhen(published)}${published.basis === 'stated' ? '' : ' (date inferred)'}` : 'n.d.'
  return [
    date,
    ...(paragraphs.length === 0 ? [] : [`paragraph${paragraphs.length === 1 ? '' : 's'} ${formatList(paragraphs.map(String))}`]),
    ...(language === 'en' ? [] : [`in ${languageName(language)}`]),
    ...(tier === 'mine' && url === undefined ? [unpublished] : []),
  ].join(', ')
}

const notes: NoteWords = {
  language: 'en',
  remarks,
  line: (publisher, title, remarks) =>
    `${publisher === undefined ? '' : `${publisher}, `}“${title}”, ${remarks.endsWith('.') ? remarks : `${remarks}.`}`,
  back: 'Back to the text',
}

const citation: CitationWords = {
  noDate: 'n.d.',
  approximately: 'ca.',
  inferred: 'inferred',
  dateInferred: 'Date inferred',
  dateApproximate: 'Date approximate',
  month,
  day: (number, day) => `${month(number)} ${day}`,
  days: (number, from, to) => `${month(number)} ${from}–${to}`,
  version: (version) => `Version ${version}`,
  dataset: 'Data set',
  unpublished,
}

const formats: Record<QuoteFormat, string> = { text: 'Plain text', markdown: 'Markdown', html: 'HTML' }
const styles: Record<CitationFormat, string> = { apa: 'APA-like', bibtex: 'BibTeX', csl: 'CSL-JSON' }

/** The words around sentences to quote and citations. */
export const quote = {
  notes,
  citation,
  formats,
  styles,
  nothing: 'No source that is switched on speaks of it: there is nothing to quote.',
  text: 'The text, to paste',
  textFormat: 'Format of the text',
  cite: 'The atlas and its sources, to cite',
  style: 'Style of the citation',
  copy: 'Copy',
  copyAs: (what: string) => `Copy as ${what}`,
  save: 'Save',
  saveAs: (what: string) => `Save as ${what}`,
  copied: (what: string) => `Copied as ${what}.`,
  refused: 'The browser does not let the page copy. What is to be copied stands selected below.',
  byHand: 'To copy by hand',
  note: (number: number) => `Note ${number}`,
  noteList: 'Notes',
  claims: (count: number) => `What it is cited for · ${count}`,
  title: (day: string, country: string | undefined) =>
    `SCO Atlas: ${country === undefined ? 'T' : `${country} and t`}he Shanghai Cooperation Organisation on ${formatDay(day)}`,
  imprint: (voice: Voice, version: string) => `SCO Atlas, data version ${version}. ${files.voices[voice]}.`,
  edition: (voice: Voice, lastDay: string) => `${files.voices[voice]}; data up to ${formatDay(lastDay)}`,
}
