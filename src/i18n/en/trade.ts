import type { Measure } from '@/domain/contract'
import type { Flow, Voice } from '@/domain/trade'
import { countOf, formatList } from '@/i18n/format'

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

/** The footnote letter of a definition, from 0. */
const letter = (index: number) => String.fromCodePoint(97 + index)

const figures = (count: number) => countOf(count, { one: 'figure', other: 'figures' })
const years = ([first, last]: [number, number]) => (first === last ? `${first}` : `${first}–${last}`)

/** The words of this room. */
export const trade = {
  title: 'Trade',
  pair: (first: string, second: string) => `${first} ↔ ${second}`,
  pairWithCount: (first: string, second: string, count: number) => `${first} ↔ ${second} (${count})`,
  choosePair: 'Pair of countries',
  table: 'Table',
  more: 'Trade options',
  moreIcon: '…',
  flowLegend: 'What is counted',
  flow,
  flowWithCount: (words: string, count: number) => `${words} (${count})`,
  measure,
  voice,
  shortVoice,
  billion: 'US$ billion',
  million: 'US$ million',
  detail: (pair: string, unit: string) => `${pair}, ${unit}`,
  chartName: (pair: string, what: string) => `${pair}: ${what}, over time`,
  legend: 'Signs',
  partYear: 'part or fiscal year',
  inDocuments: 'in the documents',
  derived: 'derived',
  inferred: 'inferred',
  gaps: (gaps: [number, number][]) => `No amount found for ${formatList(gaps.map(years))}.`,
  growthOnly: (count: number, isMore: boolean) =>
    `${count}${isMore ? ' more' : ''} ${count === 1 ? 'figure gives' : 'figures give'} growth but no amount.`,
  otherCurrency: (count: number) =>
    `${figures(count)} in another currency ${count === 1 ? 'is' : 'are'} in the table, not on this axis.`,
  otherFlows: (count: number) =>
    `${countOf(count, { one: 'figure of another kind is', other: 'figures of other kinds are' })} under “…”.`,
  outsideRange: (count: number) => `${figures(count)} outside the chosen days.`,
  definitions: (definitions: string[]) =>
    `Who is counted differs: ${definitions.map((definition, index) => `${letter(index)}: ${definition}`).join(' ')}`,
  letter,
  definition: (definition: string) => `Counted: ${definition}`,
  documentsAlone: (stated: number) =>
    stated === 1
      ? 'The five documents state this one figure of trade, for this pair alone.'
      : `The five documents state ${stated} figures of trade.`,
  silent: (pair: string) => `The documents say nothing of trade between ${pair}.`,
  noFigures: (pair: string) => `No figure found of trade between ${pair}.`,
  noneInRange: (pair: string) => `No figure in the chosen days of trade between ${pair}.`,
  noneDrawn: 'No amount in US dollars, so nothing can be drawn. The table lists what is reported.',
  showPair: (pair: string) => `Show ${pair}`,
  summary: (what: string, count: number) => `${what}: ${figures(count)} drawn.`,
  voiceOne: (voiceWords: string, period: string, amount: string) => `${voiceWords}: ${amount} (${period}).`,
  voiceSpan: (voiceWords: string, from: string, fromAmount: string, to: string, toAmount: string) =>
    `${voiceWords}: from ${fromAmount} (${from}) to ${toAmount} (${to}).`,
  tableCaption: (pair: string, what: string) => `${pair}, ${what}: every figure`,
  columns: {
    period: 'Period',
    amount: 'Amount',
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
  reference: (title: string) => `Reference: ${title}`,
  asCounted: (what: string, definition: string) => `${what} (${definition})`,
  derivedBasis: (basis: string, formula: string) => `${basis}: ${formula}`,
  figureName: (parts: {
    period: string
    amount: string
    change?: string
    reporter: string
    basis: string
    definition?: string
  }) => [parts.period, parts.amount, parts.change, parts.reporter, parts.basis, parts.definition].filter(Boolean).join(', '),
  aside: (period: string, basis: string) => `${period} · ${basis}`,
  asterisk: (text: string) => `${text}*`,
  formula: (formula: string) => `Derived: ${formula}.`,
  footnote: (formula: string) => `* derived: ${formula}`,
  otherReport: (reporter: string, amount: string, period: string) => `${reporter} gives ${amount} for ${period}.`,
}
