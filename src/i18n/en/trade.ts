import type { Measure } from '@/domain/contract'
import type { Flow, Voice } from '@/domain/trade'
import type { ChartKind } from '@/domain/view-state'
import { formatList } from '@/i18n/format'

const flow: Record<Flow, (first: string, second: string) => string> = {
  turnover: () => 'turnover (exports and imports)',
  'first-to-second': (first, second) => `goods from ${first} to ${second}`,
  'second-to-first': (first, second) => `goods from ${second} to ${first}`,
}

/** What a figure is called by the one who reports it; `country` is the one whose exports or imports are meant. */
const measure: Record<Measure, (country: string) => string> = {
  turnover: () => 'turnover',
  exports: (country) => `exports of ${country}`,
  imports: (country) => `imports of ${country}`,
}

const voice: Record<Voice, (first: string, second: string) => string> = {
  first: (first) => `as ${first} reports`,
  second: (_, second) => `as ${second} reports`,
  third: () => 'as others report',
}

/** The name at the end of a series, where there is little room. */
const shortVoice: Record<Voice, (first: string, second: string) => string> = {
  first: (first) => first,
  second: (_, second) => second,
  third: () => 'others',
}

/** The words of this room. */
export const trade = {
  title: 'Trade',
  pair: (first: string, second: string) => `${first} ↔ ${second}`,
  pairWithCount: (first: string, second: string, count: number) => `${first} ↔ ${second} (${count})`,
  choosePair: 'Pair of countries',
  chooseChart: 'Chart',
  charts: {
    pair: 'One pair over time',
    mirror: 'Two sides compared',
    partners: 'Partners of a country',
    matrix: 'Pairs of a year',
    coverage: 'Where figures exist',
    total: 'China with the SCO',
    membership: 'States by status',
    meetings: 'Meetings by year',
  } satisfies Record<ChartKind, string>,
  table: 'Table',
  more: 'Trade options',
  flowLegend: 'What is counted',
  flow,
  flowWithCount: (words: string, count: number) => `${words} (${count})`,
  measure,
  voice,
  shortVoice,
  billion: 'US$ billion',
  million: 'US$ million',
  detail: (pair: string, unit: string) => `${pair}, ${unit}`,
  legend: 'Signs',
  inDocuments: 'in the documents',
  derived: 'derived',
  inferred: 'inferred',
  silent: (pair: string) => `The documents say nothing of trade between ${pair}.`,
  noFigures: (pair: string) => `No figure found of trade between ${pair}.`,
  noneInRange: (pair: string) => `No figure in the chosen days of trade between ${pair}.`,
  noneDrawn: 'No amount in US dollars, so nothing can be drawn. The table lists what is reported.',
  showPair: (pair: string) => `Show ${pair}`,
  includeReference: 'Include reference sources',
  showAll: 'Show all days',
  showWhere: 'Show where figures exist',
  tableCaption: (title: string) => `${title}: what the chart shows, and what it cannot draw`,
  columns: {
    period: 'Period',
    /** Dollars in whole units; any other currency is named in its cell. */
    amount: 'Amount (US$)',
    change: 'Change on a year earlier',
    measure: 'What',
    reporter: 'Reported by',
    basis: 'Basis',
    source: 'Source',
  },
  noAmount: 'growth alone',
  noChange: '–',
  side: {
    first: (first: string) => `for ${first}`,
    second: (_: string, second: string) => `for ${second}`,
    third: () => 'third party',
  } satisfies Record<Voice, (first: string, second: string) => string>,
  document: (number: number) => `Document ${number}`,
  own: (number: number) => `Your document ${number}`,
  mine: 'in your own documents',
  reference: (title: string) => `Reference: ${title}`,
  asCounted: (what: string, definition: string) => `${what} (${definition})`,
  derivedBasis: (basis: string, formula: string) => `${basis}: ${formula}`,
  figureName: (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', '),
  fiscalYearOf: (period: string) => `fiscal year ${period}`,
  elsewhere: (amounts: readonly string[]) => `also given as ${formatList(amounts)}`,
  aside: (period: string, basis: string) => `${period} · ${basis}`,
  asterisk: (text: string) => `${text}*`,
  footnote: (formula: string) => `* derived: ${formula}`,
  otherReport: (reporter: string, amount: string, period: string) => `${reporter} gives ${amount} for ${period}.`,
}
