import type { Measure } from '@/domain/contract'
import type { Flow, Voice } from '@/domain/trade'
import type { trade as English } from '@/i18n/en/trade'
import { formatList } from '@/i18n/format'
import { genitiveOf, into, outOf } from './country-cases'

const flow: Record<Flow, (first: string, second: string) => string> = {
  turnover: () => 'товарооборот (экспорт и импорт)',
  'first-to-second': (first, second) => `товары ${outOf(first)} ${into(second)}`,
  'second-to-first': (first, second) => `товары ${outOf(second)} ${into(first)}`,
}

/** What a figure is called by the one who reports it; `country` is the one whose exports or imports are meant. */
const measure: Record<Measure, (country: string) => string> = {
  turnover: () => 'товарооборот',
  exports: (country) => `экспорт ${genitiveOf(country)}`,
  imports: (country) => `импорт ${genitiveOf(country)}`,
}

const voice: Record<Voice, (first: string, second: string) => string> = {
  first: (first) => `по данным ${genitiveOf(first)}`,
  second: (_, second) => `по данным ${genitiveOf(second)}`,
  third: () => 'по другим данным',
}

/** The name at the end of a series, where there is little room. */
const shortVoice: Record<Voice, (first: string, second: string) => string> = {
  first: (first) => first,
  second: (_, second) => second,
  third: () => 'другие',
}

/** The words of this room. */
export const trade: typeof English = {
  title: 'Торговля',
  pair: (first, second) => `${first} ↔ ${second}`,
  pairWithCount: (first, second, count) => `${first} ↔ ${second} (${count})`,
  choosePair: 'Пара стран',
  chooseChart: 'Диаграмма',
  charts: {
    pair: 'Пара по годам',
    mirror: 'Две стороны',
    partners: 'Партнёры страны',
    matrix: 'Пары за год',
    coverage: 'Где есть показатели',
    total: 'Китай и ШОС',
    membership: 'Государства по статусам',
    meetings: 'Встречи по годам',
  },
  table: 'Таблица',
  more: 'Настройки торговли',
  flowLegend: 'Что учитывается',
  flow,
  flowWithCount: (words, count) => `${words} (${count})`,
  measure,
  voice,
  shortVoice,
  billion: 'млрд долларов',
  million: 'млн долларов',
  detail: (pair, unit) => `${pair}, ${unit}`,
  legend: 'Знаки',
  inDocuments: 'в документах',
  derived: 'вычислено',
  inferred: 'по выводу',
  silent: (pair) => `Документы ничего не говорят о торговле этой пары: ${pair}.`,
  noFigures: (pair) => `Показателей торговли не найдено: ${pair}.`,
  noneInRange: (pair) => `За выбранные дни показателей торговли нет: ${pair}.`,
  noneDrawn: 'Сумм в долларах США нет, поэтому изобразить нечего. В таблице перечислено то, о чём сообщается.',
  showPair: (pair) => `Показать ${pair}`,
  includeReference: 'Включить справочные источники',
  showAll: 'Показать все дни',
  showWhere: 'Показать, где есть показатели',
  tableCaption: (title) => `${title}: что показывает диаграмма и чего она изобразить не может`,
  columns: {
    period: 'Период',
    amount: 'Сумма (доллары США)',
    change: 'Изменение за год',
    measure: 'Что',
    reporter: 'Кто сообщает',
    basis: 'Основание',
    source: 'Источник',
  },
  noAmount: 'только прирост',
  noChange: '–',
  side: {
    first: (first) => `сторона: ${first}`,
    second: (_: string, second: string) => `сторона: ${second}`,
    third: () => 'третья сторона',
  },
  document: (number) => `Документ ${number}`,
  own: (number) => `Ваш документ ${number}`,
  mine: 'в ваших собственных документах',
  reference: (title) => `Справочный источник: ${title}`,
  asCounted: (what, definition) => `${what} (${definition})`,
  derivedBasis: (basis, formula) => `${basis}: ${formula}`,
  figureName: (parts) => parts.filter(Boolean).join(', '),
  fiscalYearOf: (period) => `финансовый год, ${period}`,
  elsewhere: (amounts) => `приводится также: ${formatList(amounts)}`,
  aside: (period, basis) => `${period} · ${basis}`,
  asterisk: (text) => `${text}*`,
  footnote: (formula) => `* вычислено: ${formula}`,
  otherReport: (reporter, amount, period) => `${reporter}: ${amount} (${period}).`,
}
