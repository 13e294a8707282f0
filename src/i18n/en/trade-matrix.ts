import type { Measure, Rounding } from '@/domain/contract'
import { countOf, formatList } from '@/i18n/format'

/** What a country has with another, in its own words. */
const dealing: Record<Measure, (partner: string) => string> = {
  turnover: (partner) => `turnover with ${partner}`,
  exports: (partner) => `exports to ${partner}`,
  imports: (partner) => `imports from ${partner}`,
}

const chooseMeasure: Record<Measure, string> = {
  turnover: 'turnover (exports and imports)',
  exports: 'exports of the row’s country',
  imports: 'imports of the row’s country',
}

const hedge: Record<Rounding, string> = { 'more-than': '>', 'less-than': '<', rounded: '~' }

const pairs = (found: number, all: number) => `${found} of ${countOf(all, { one: 'pair', other: 'pairs' })}`

/** Three digits at most, fewer of what is small: 240.11 is `240`, 0.0939 is `0.094`. */
const digits = [1, 2, 3].map((maximumSignificantDigits) => new Intl.NumberFormat('en-GB', { maximumSignificantDigits }))

/** The words of the pairs of a year. */
export const matrix = {
  title: (measure: Measure, year: string) => `Pairs of ${year}: ${measure} as each row’s country reports`,
  noYear: 'Pairs of a year',
  picture: (title: string, unit: string) => `${title}, ${unit}`,
  chooseYear: 'Year, and how many pairs have a figure of it',
  yearWithCount: (year: string, count: number) => `${year} (${count})`,
  measureLegend: 'What is counted',
  chooseMeasure,
  /** Billions, as short as a cell needs. */
  billions: (dollars: number) => digits[dollars >= 1e8 ? 2 : dollars >= 1e7 ? 1 : 0]!.format(dollars / 1e9),
  hedge,
  hedged: (text: string, stated: Rounding | undefined) => (stated ? `${hedge[stated]}${text}` : text),
  dealing,
  cell: (country: string, what: string) => `${country}: ${what}`,
  spoken: (country: string, what: string, figure: string) => `${country}: ${what}, ${figure}`,
  rival: (country: string, amount: string, reporter: string) => `${country} reports ${amount} (${reporter})`,
  differsSign: '≠',
  differs: (text: string) => `≠ ${text}`,
  inSentences: (sentences: string[]) => sentences.map((sentence) => `${sentence}.`).join(' '),
  openCountry: (name: string) => `${name}, open in the details`,
  sentence: (year: string, found: number, all: number) => `In ${year} figures of ${pairs(found, all)} were found.`,
  largest: (whose: string, amount: string, reporter: string) => `The largest: ${whose}, ${amount}, as reported by ${reporter}.`,
  bothSides: (both: number, contested: number) =>
    both === 1
      ? `Of one pair both sides give figures, which ${contested === 1 ? 'differ' : 'do not contradict each other'}.`
      : `Of ${both} pairs both sides give figures, which differ for ${contested === both ? 'all' : contested === 0 ? 'none' : `${contested} of them`}.`,
  /** `China’s turnover with Tajikistan` */
  dealingOf: (country: string, dealing: string) => `${country}’s ${dealing}`,
  columns: { country: 'Country', partner: 'With', rival: 'Other side' },
  blank: 'no figure',
  blanks: (count: number, all: number) =>
    `${count} of ${all} cells are blank: no amount in US dollars found that the row’s country gives for the full year.`,
  others: (reporters: string[]) => `Third parties, in the table alone: ${reporters.join('; ')}.`,
  other: (reporter: string, amounts: string[]) => `${reporter}: ${amounts.join(', ')}`,
  amountOf: (pair: string, amount: string) => `${pair} ${amount}`,
  undrawn: (year: string, count: number) =>
    `${countOf(count, { one: 'more figure that touches', other: 'more figures that touch' })} ${year} cannot be compared (parts of a year, fiscal years, other currencies, growth alone): see “Where figures exist”.`,
  onlyWith: (countries: string[]) => `Only pairs with ${formatList(countries)}.`,
  legend: {
    steps: ['under 0.1', '0.1–1', '1–10', '10–100', '100 and more'],
    differs: 'the other side differs',
    blank: 'no figure',
    several: 'several reporters',
    hedges: { 'more-than': 'more than', 'less-than': 'less than', rounded: 'about' } satisfies Record<Rounding, string>,
  },
  silent: 'The documents give no amount of trade between two countries for a full year.',
  nothing: 'No amount for a full year between two countries in what is chosen.',
  includeReference: 'Include reference sources',
  showAll: 'Show all years and countries',
}
