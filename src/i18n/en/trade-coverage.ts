import { countOf, formatList } from '@/i18n/format'

const figures = (count: number) => countOf(count, { one: 'figure', other: 'figures' })
const pairs = (count: number) => countOf(count, { one: 'pair', other: 'pairs' })
const span = (years: readonly number[]) => (years.length === 1 ? `${years[0]}` : `${years[0]} to ${years.at(-1)}`)

/** The words of the chart that shows where figures exist. */
export const coverage = {
  title: 'Where figures exist, by pair and year',
  unit: 'number of figures',
  picture: 'Who gives figures of each pair in each year',
  pair: (first: string, second: string): [string, string] => [first, `↔ ${second}`],
  /** `’97` */
  shortYear: (year: number) => `’${String(year).slice(-2)}`,
  cell: (pair: string, year: number, count: number) => `${pair}, ${year}: ${figures(count)}`,
  /** `2 by China (its customs), none of a full calendar year` */
  voice: (count: number, who: string, reporters: string[]) => `${count} by ${who} (${formatList(reporters)})`,
  partsAlone: (voice: string) => `${voice}, none of a full calendar year`,
  notStated: (voice: string, basis: string) => `${voice}, ${basis}`,
  spoken: (cell: string, voices: string[]) => `${cell}: ${voices.join('; ')}. Show the pair over time`,
  third: 'others',
  head: (pair: string, count: number) => `${pair}: ${figures(count)}. Show the pair over time`,
  sentence: (count: number, pairCount: number, years: readonly number[]) =>
    `${figures(count)} of ${pairs(pairCount)} were found for ${span(years)}.`,
  most: (pair: string, count: number) => `Most are of ${pair}: ${count}.`,
  columns: { pair: 'Pair', year: 'Year', figures: 'Figures', reporter: 'Reported by', full: 'Full calendar year' },
  full: 'yes',
  parts: 'no, parts or fiscal years',
  none: 'none found',
  counted: 'Figures of every kind count, growth alone and other currencies too; one that touches two years stands in both.',
  onlyWith: (countries: string[]) => `Only pairs with ${formatList(countries)}.`,
  silent: (names: string[]) =>
    `Of no year at all was a figure found of ${pairs(names.length)} between members: ${formatList(names)}.`,
  manySilent: (count: number) => `Of no year at all was a figure found of ${pairs(count)} between members; the table names them.`,
  legend: {
    first: 'the pair’s first country',
    second: 'the second',
    third: 'others',
    parts: 'small: parts or fiscal years alone',
  },
  nothing: 'No figure in what is chosen.',
  includeReference: 'Include reference sources',
  showAll: 'Show all years and countries',
  nothingInDocuments: 'The documents give no figure in what is chosen.',
}
