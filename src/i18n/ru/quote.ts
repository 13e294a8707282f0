import type { Source } from '@/domain/contract'
import type { CitationFormat, CitationWords } from '@/domain/export/citation'
import type { NoteWords, QuoteFormat } from '@/domain/export/prose-formats'
import type { quote as English } from '@/i18n/en/quote'
import { formatDay, formatList, formatWhen } from '@/i18n/format'
import { languageName } from '@/i18n/language-name'
import { genitive } from './dates'
import { files } from './files'

const months = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' })
const month = (number: number) => months.format(new Date(Date.UTC(2000, number - 1)))

const unpublished = 'собственный документ, не опубликован'

function remarks({ tier, url, published, language }: Source, paragraphs: readonly number[]): string {
  const date = published ? `${formatWhen(published)}${published.basis === 'stated' ? '' : ' (дата\u00A0— по выводу)'}` : 'б. д.'
  return [
    date,
    ...(paragraphs.length === 0 ? [] : [`${paragraphs.length === 1 ? 'абзац' : 'абзацы'} ${formatList(paragraphs.map(String))}`]),
    ...(language === 'ru' ? [] : [`язык: ${languageName(language)}`]),
    ...(tier === 'mine' && url === undefined ? [unpublished] : []),
  ].join(', ')
}

const notes: NoteWords = {
  language: 'ru',
  remarks,
  line: (publisher, title, remarks) =>
    `${publisher === undefined ? '' : `${publisher}, `}«${title}», ${remarks.endsWith('.') ? remarks : `${remarks}.`}`,
  back: 'Вернуться к тексту',
}

const citation: CitationWords = {
  noDate: 'б. д.',
  approximately: 'ок.',
  inferred: 'по выводу',
  dateInferred: 'Дата\u00A0— по выводу',
  dateApproximate: 'Дата приблизительная',
  month,
  day: (number, day) => `${day} ${genitive(month(number))}`,
  days: (number, from, to) => `${from}–${to} ${genitive(month(number))}`,
  version: (version) => `версия ${version}`,
  dataset: 'набор данных',
  unpublished,
}

const formats: Record<QuoteFormat, string> = { text: 'Простой текст', markdown: 'Markdown', html: 'HTML' }
const styles: Record<CitationFormat, string> = { apa: 'Наподобие APA', bibtex: 'BibTeX', csl: 'CSL-JSON' }

/** The words around sentences to quote and citations. */
export const quote: typeof English = {
  notes,
  citation,
  formats,
  styles,
  nothing: 'Ни один из включённых источников об этом не говорит: цитировать нечего.',
  text: 'Текст для вставки',
  textFormat: 'Формат текста',
  cite: 'Ссылка на атлас и его источники',
  style: 'Стиль ссылки',
  copy: 'Скопировать',
  copyAs: (what) => `Скопировать как ${what}`,
  save: 'Сохранить',
  saveAs: (what) => `Сохранить как ${what}`,
  copied: (what) => `Скопировано как ${what}.`,
  refused: 'Браузер не разрешает странице копировать. То, что надо скопировать, выделено ниже.',
  byHand: 'Для копирования вручную',
  note: (number) => `Сноска ${number}`,
  noteList: 'Сноски',
  claims: (count) => `К чему относится ссылка · ${count}`,
  title: (day, country) =>
    `Атлас ШОС: ${country === undefined ? '' : `${country} и `}Шанхайская организация сотрудничества на ${formatDay(day)}`,
  imprint: (voice, version) => `Атлас ШОС, версия данных ${version}. ${files.voices[voice]}.`,
  edition: (voice, lastDay) => `${files.voices[voice]}; данные по ${formatDay(lastDay)}`,
}
