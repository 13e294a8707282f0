import type { Rounding } from '@/domain/contract'
import type { Flow, PeriodKind, Voice } from '@/domain/trade'
import { countOf, formatList } from '@/i18n/format'

const years = ([first, last]: readonly [number, number]) => (first === last ? `${first}` : `${first}–${last}`)
const figures = (count: number) => countOf(count, { one: 'figure', other: 'figures' })
const meetingsAndAccessions = (count: number) => countOf(count, { one: 'meeting or accession', other: 'meetings and accessions' })
/** The letter of a definition, from 0. */
const letter = (index: number) => String.fromCodePoint(97 + index)

/** The words of charts of figures over time. */
export const tradePair = {
  title: (what: string, span: string) => `${what}, ${span}`,
  ofPair: (pair: string, flow: string) => `${pair}: ${flow}`,
  years,
  chartName: (title: string) => `${title}, over time`,
  hedgedValue: {
    'more-than': (value: string) => `>${value}`,
    'less-than': (value: string) => `<${value}`,
    rounded: (value: string) => `~${value}`,
  } satisfies Record<Rounding, (value: string) => string>,
  letter,
  gap: (gap: readonly [number, number]) => `no amount ${years(gap)}`,

  hedges: {
    'more-than': 'more than',
    'less-than': 'less than',
    rounded: 'about',
  } satisfies Record<Rounding, string>,
  kinds: { 'fiscal-year': 'fiscal year', 'part-year': 'part of a year' } satisfies Record<Exclude<PeriodKind, 'year'>, string>,
  eventKinds: { meeting: 'meeting', change: 'change of status' },
  unsureEvent: 'not held, or inferred',
  unsureDays: 'day not known exactly',

  events: (count: number) => `${count} events, opened one after the other`,
  moreEvents: (count: number) => `and ${count} more`,
  eventsName: (lines: readonly string[]) => lines.join('; '),

  gaps: (gaps: readonly (readonly [number, number])[]) => `No amount found for ${formatList(gaps.map(years))}.`,
  growthOnly: (count: number, isMore: boolean) =>
    `${count}${isMore ? ' more' : ''} ${count === 1 ? 'figure gives' : 'figures give'} growth but no amount.`,
  otherCurrency: (count: number) =>
    `${figures(count)} in another currency ${count === 1 ? 'is' : 'are'} in the table, not on this axis.`,
  otherFlows: (count: number) =>
    `${countOf(count, { one: 'figure of another kind is', other: 'figures of other kinds are' })} under “…”.`,
  outsideRange: (count: number) => `${figures(count)} outside the chosen days.`,
  definition: (definition: string) => `Counted: ${definition}`,
  definitions: (definitions: readonly string[]) =>
    `Who is counted differs: ${definitions.map((definition, index) => `${letter(index)}: ${definition}`).join(' ')}`,
  documentsAlone: (stated: number) =>
    stated === 1
      ? 'The five documents state this one figure of trade, for this pair alone.'
      : `The five documents state ${stated} figures of trade.`,
  formula: (formula: string) => `Derived: ${formula}.`,
  eventsOutside: (count: number) => `${meetingsAndAccessions(count)} outside the years drawn.`,
  filterLeadsNowhere: (countries: string) => `No figure found of the trade of ${countries}.`,

  speaker: {
    first: (first: string) => `As ${first} reports`,
    second: (_: string, second: string) => `As ${second} reports`,
    third: () => 'As others report',
  } satisfies Record<Voice, (first: string, second: string) => string>,
  /** With the letter of who is counted. */
  speakerCounting: (who: string, letter: string) => `${who} (${letter})`,
  counted: {
    turnover: () => 'turnover',
    'first-to-second': (first: string, second: string) => `the value of goods from ${first} to ${second}`,
    'second-to-first': (first: string, second: string) => `the value of goods from ${second} to ${first}`,
  } satisfies Record<Flow, (first: string, second: string) => string>,
  rose: (who: string, what: string, from: string, to: string) => `${who}, ${what} rose from ${from} to ${to}.`,
  fell: (who: string, what: string, from: string, to: string) => `${who}, ${what} fell from ${from} to ${to}.`,
  span: (who: string, what: string, from: string, to: string) => `${who}: ${what} from ${from} to ${to}.`,
  one: (who: string, what: string, amount: string) => `${who}, ${what} was ${amount}.`,
  /** An amount with its period, how it is known unless it is stated, and who reports it where that is in doubt. */
  told: (amount: string, about: readonly (string | undefined)[]) => `${amount} (${about.filter(Boolean).join(', ')})`,

  eventsSwitch: 'Meetings and accessions',
  reporter: (name: string, side: string) => `${name} (${side})`,
  /** What is known of a thing, one after the other. */
  listed: (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', '),
  sources: (sources: readonly string[]) => sources.join('; '),
}
