import type { Amount, Rounding } from '@/domain/contract'
import type { MirrorOrder } from '@/domain/trade-mirror'
import { countOf, formatAmount, formatList, formatNumber } from '@/i18n/format'

const compact = new Intl.NumberFormat('en-GB', { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 2 })

const hedges: Record<NonNullable<Amount['stated']>, string> = { 'more-than': '>', 'less-than': '<', rounded: '≈' }

/** `97 %`, `1.2 %`: below ten with a decimal. */
function percent(value: number): string {
  return `${formatNumber(value < 10 ? Math.round(10 * value) / 10 : Math.round(value))}\u00a0%`
}

/** As exact as the sources, where one of them hedges. */
const hedged: Record<Rounding, (words: string) => string> = {
  'more-than': (words) => `more than ${words}`,
  'less-than': (words) => `at most ${words}`,
  rounded: (words) => `about ${words}`,
}
const hedge = (words: string, how: Rounding | undefined) => (how ? hedged[how](words) : words)

function gapAlone(dollars: number, how: Rounding | undefined): string {
  return hedge(formatAmount({ value: dollars, currency: 'USD' }), how)
}

const comparisons = (count: number) => countOf(count, { one: 'comparison', other: 'comparisons' })

/** The words of the chart that sets both sides' figures beside each other. */
export const tradeMirror = {
  title: 'What both sides report of their trade',
  unit: 'US$, logarithmic scale',
  goods: (seller: string, buyer: string) => `${seller} → ${buyer}`,
  period: (words: string) => `, ${words}`,
  /** An amount beside its sign, where there is little room. */
  value: ({ value, stated }: Amount) => `${stated ? `${hedges[stated]} ` : ''}${compact.format(value)}`,
  tick: (dollars: number) => compact.format(dollars),
  axis: 'US$, logarithmic: ×10 from line to line',
  axisLong:
    'US dollars on a logarithmic scale: ten times as much from line to line. The distance of two signs says how many times, not how many dollars.',
  /** `US$ 1.9 billion, 97 %`. */
  gap: (dollars: number, share: number, how: Rounding | undefined) => `${gapAlone(dollars, how)}, ${percent(share)}`,
  gapAlone,
  percentAlone: (share: number, how: Rounding | undefined) => hedge(percent(share), how),
  differs: (text: string) => `≠ ${text}`,
  agreed: (share: number) => `${percent(share)}, agree within 5\u00a0%`,
  more: (text: string) => `${text} …`,
  chartName: (count: number) => `Both sides’ figures, ${comparisons(count)}`,
  figure: (what: string, figure: string) => `${what}: ${figure}`,
  gapName: (what: string, period: string, words: string) =>
    `${what}, ${period}: the sides differ by ${words} of the smaller figure`,
  openGap: 'Opens the contradiction',
  side: (amount: string, reporter: string) => `${amount}: ${reporter}`,
  noteOf: (reporter: string, note: string) => `${reporter}: ${note}`,
  order: 'Order',
  orders: {
    dollars: 'by the gap in dollars',
    percent: 'by the gap in per cent',
    pair: 'by pair',
  } satisfies Record<MirrorOrder, string>,
  signs: {
    first: 'first named reports',
    second: 'second reports',
    gap: 'gap, ≠ contradiction',
    derived: 'derived',
    inferred: 'inferred',
    /** As beside the amounts; the middle one stands for the three. */
    hedge: '≈',
    hedged: 'rounded, < > bound',
    documents: 'in the documents',
  },
  whatOf: (pair: string, what: string, period: string) => `${pair} (${what}, ${period})`,
  widest: (
    isOnly: boolean,
    parts: { what: string; first: string; firstBy: string; second: string; secondBy: string; gap: string },
  ) =>
    `${isOnly ? '' : 'Widest apart: '}${parts.what}, of which ${parts.firstBy} reports ${parts.first} and ${parts.secondBy} ${parts.second}, a gap of ${parts.gap} of the smaller figure.`,
  agreeing: (agreed: number, count: number) =>
    `The sides agree within 5\u00a0% in ${agreed === 0 ? 'none' : agreed} of ${comparisons(count)}.`,
  alone: (count: number) => `${countOf(count, { one: 'figure has', other: 'figures have' })} no counterpart from the other side.`,
  columns: {
    pair: 'Pair',
    what: 'What',
    period: 'Period',
    first: 'First reports',
    firstBy: 'Reported by',
    second: 'Second reports',
    secondBy: 'Reported by',
    gap: 'Gap',
    percent: 'Gap in % of the smaller',
    notes: 'What is noted of the figures',
  },
  turnover: 'turnover',
  goodsWords: (seller: string, buyer: string) => `goods from ${seller} to ${buyer}`,
  amount: (words: string, basis: string | undefined) => (basis === undefined ? words : `${words} (${basis})`),
  noneInDocuments: 'The documents alone never give both sides of a trade: there is nothing to compare.',
  noneOf: (names: readonly string[]) => `No figures of both sides for the same period are held of ${formatList(names)}.`,
  noneInRange: 'No figures of both sides for the same period lie in the chosen days.',
  includeReference: 'Include reference sources',
  showAll: 'Show all countries and days',
}
