/** Figures of trade: one for each `about`, seen from a pair of partners, and told apart by who reports them. */
import type { Id, IsoDate, TradeFigure } from './contract'
import { compare, groupedBy } from './order'
import { isCountryCode } from './status'
import { type TierChoice, byRank, shownClaims } from './tiers'
import { type Pair, pairOf, partnersOf } from './pair'
import { yearEarlier } from './time'

/** What flows: the whole turnover, or what the first partner of the pair sells to the second, or the other way. */
export type Flow = 'turnover' | 'first-to-second' | 'second-to-first'

/** Who speaks: the first partner, the second, or somebody else. */
export type Voice = 'first' | 'second' | 'third'

/** One figure, however many sources give it, in the orientation of its pair. */
export interface Figure {
  about: Id
  pair: Pair
  flow: Flow
  voice: Voice
  /** The account whose amount is shown. */
  claim: TradeFigure
  /** Every claim of the tiers switched on about the figure, the one that is shown first. */
  accounts: TradeFigure[]
  /** Whole US dollars; absent if no account gives any. */
  dollars?: number
  /** Per cent against the period a year earlier, from the best account that gives it. */
  change?: number
}

function isTurned(figure: TradeFigure): boolean {
  return figure.a > figure.b
}

/** Exports of a and imports of b are one flow, whoever writes it down. */
export function flowOf(figure: Pick<TradeFigure, 'a' | 'b' | 'measure'>): Flow {
  if (figure.measure === 'turnover') return 'turnover'
  const sellerIsA = figure.measure === 'exports'
  return sellerIsA === figure.a < figure.b ? 'first-to-second' : 'second-to-first'
}

export function voiceOf(figure: TradeFigure): Voice {
  if (figure.reporter.side === 'third') return 'third'
  return (figure.reporter.side === 'a') === isTurned(figure) ? 'second' : 'first'
}

/** What an account says of the amount: dollars, which can be drawn; another currency; nothing. */
function amountRank({ amount }: TradeFigure): number {
  if (!amount) return 2
  return amount.currency === 'USD' ? 0 : 1
}

function figureOf(claims: readonly TradeFigure[]): Figure {
  // Each field is shown by the best account that gives it: a growth rate alone never hides an amount.
  const accounts = claims.toSorted((left, right) => amountRank(left) - amountRank(right) || byRank(left, right))
  const claim = accounts[0]!
  const change = claims.filter((account) => account.change).toSorted(byRank)[0]?.change
  return {
    about: claim.about,
    pair: pairOf(claim.a, claim.b),
    flow: flowOf(claim),
    voice: voiceOf(claim),
    claim,
    accounts,
    ...(claim.amount?.currency === 'USD' ? { dollars: claim.amount.value } : {}),
    ...(change ? { change: change.percent } : {}),
  }
}

/**
 * One figure for each `about` that the tiers switched on tell of, in the order of the period's first, then last day. Where
 * sources count different partners under one name each definition is a figure of its own.
 */
export function figuresIn(claims: readonly TradeFigure[], choice: TierChoice): Figure[] {
  return [...groupedBy(shownClaims(claims, choice), (claim) => `${claim.about} ${claim.definition ?? ''}`).values()]
    .map(figureOf)
    .toSorted(
      (left, right) =>
        compare(left.claim.period.earliest, right.claim.period.earliest) ||
        compare(left.claim.period.latest, right.claim.period.latest) ||
        compare(left.claim.id, right.claim.id),
    )
}

/** Whether the period is a calendar year, so that it may stand on a line with other years. */
export function isFullYear(figure: TradeFigure): boolean {
  return /^\d{4}$/.test(figure.period.label)
}

/** A calendar year; twelve months or more that are none, a year of accounts; or a part of a year. */
export type PeriodKind = 'year' | 'fiscal-year' | 'part-year'

/** What kind of period a figure is of, by the months that it names: the Iranian year runs from March to March. */
export function kindOfPeriod(figure: TradeFigure): PeriodKind {
  if (isFullYear(figure)) return 'year'
  const { earliest, latest } = figure.period
  const monthOf = (day: IsoDate) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))
  return monthOf(latest) - monthOf(earliest) + 1 >= 12 ? 'fiscal-year' : 'part-year'
}

/** The pair of the one figure that the documents give. */
const PAIR_OF_THE_DOCUMENTS = pairOf('CN', 'TJ')

/** Whether the pair has one of the countries; without any every pair is meant. */
export function isPairOf(pair: Pair, countries: readonly Id[]): boolean {
  return countries.length === 0 || (partnersOf(pair) ?? []).some((partner) => countries.includes(partner))
}

/** The pair of what is open: a figure's own; of a country the one with most figures, if several then that with China. */
function pairOfOpen(figures: readonly Figure[], open: Id): Pair | undefined {
  const own = figures.find((figure) => figure.about === open || figure.accounts.some((claim) => claim.id === open))
  if (own) return own.pair
  if (!isCountryCode(open)) return undefined
  const ofCountry = figures.filter((figure) => partnersOf(figure.pair)?.includes(open))
  const withChina = pairOf(open, 'CN')
  return [...groupedBy(ofCountry, (figure) => figure.pair)].toSorted(
    ([left, some], [right, others]) =>
      others.length - some.length || Number(right === withChina) - Number(left === withChina) || compare(left, right),
  )[0]?.[0]
}

/**
 * The pair to show: the one chosen, else that of what is open, else that of the documents. `figures` are those of both
 * tiers, so that the tier switch changes what is said of a pair and never the pair. A filter for countries leaves their pairs
 * alone, and leads to one of them; if they have none, it leads nowhere.
 */
export function pairToShow(
  figures: readonly Figure[],
  chosen: Pair | undefined,
  open: Id | undefined,
  countries: readonly Id[] = [],
): Pair {
  const left = figures.filter(({ pair }) => isPairOf(pair, countries))
  if (left.length === 0) return chosen ?? PAIR_OF_THE_DOCUMENTS
  if (chosen !== undefined && isPairOf(chosen, countries)) return chosen
  const leads = open === undefined ? countries : [open, ...countries]
  const led = leads.map((lead) => pairOfOpen(left, lead)).find((pair) => pair !== undefined)
  return led ?? PAIR_OF_THE_DOCUMENTS
}

const flows: readonly Flow[] = ['turnover', 'first-to-second', 'second-to-first']

/** The flows of which there are figures, turnover first. */
export function flowsIn(figures: readonly Figure[]): Flow[] {
  return flows.filter((flow) => figures.some((figure) => figure.flow === flow))
}

/** What figures must share to be comparable over time: who reports, what flows, and who is counted as the partner. */
function seriesOf({ voice, flow, claim }: Figure): string {
  return [voice, flow, claim.reporter.name, claim.definition].join('|')
}

/** Two figures that a line may join. */
interface Link {
  from: Figure
  to: Figure
}

/** Lines run only between consecutive calendar years of one reporter, flow and definition; part-years are never joined. */
export function linksOf(figures: readonly Figure[]): Link[] {
  const years = figures.filter((figure) => figure.dollars !== undefined && isFullYear(figure.claim))
  return [...groupedBy(years, seriesOf).values()].flatMap((series) =>
    series.flatMap((from) =>
      series.filter((to) => yearEarlier(to.claim.period.label) === from.claim.period.label).map((to): Link => ({ from, to })),
    ),
  )
}

function yearsOf({ claim }: Figure): [first: number, last: number] {
  return [Number(claim.period.earliest.slice(0, 4)), Number(claim.period.latest.slice(0, 4))]
}

/** The runs of years, both inclusive, between the first and the last figure in which no period of any figure falls. */
export function gapsIn(figures: readonly Figure[]): [first: number, last: number][] {
  const gaps: [number, number][] = []
  let reached: number | undefined
  for (const [first, last] of figures.map(yearsOf).toSorted(([left], [right]) => left - right)) {
    if (reached !== undefined && first > reached + 1) gaps.push([reached + 1, first - 1])
    reached = Math.max(last, reached ?? last)
  }
  return gaps
}

/** What stands for a pair in a few lines: one figure, the same a year earlier, and what others report of the same period. */
interface Headline {
  figure: Figure
  before?: Figure
  others: Figure[]
}

/** Documents before reference, stated before worked out, turnover before one flow, then the latest, then the longest. */
function byWeight(left: Figure, right: Figure): number {
  const rank = (figure: Figure) => [
    Number(!figure.accounts.some((claim) => claim.tier === 'document')),
    Number(figure.claim.basis !== 'stated'),
    flows.indexOf(figure.flow),
  ]
  const [ranks, others] = [rank(left), rank(right)]
  return (
    ranks.map((value, index) => value - (others[index] ?? 0)).find((difference) => difference !== 0) ??
    (compare(right.claim.period.latest, left.claim.period.latest) ||
      compare(left.claim.period.earliest, right.claim.period.earliest) ||
      compare(left.about, right.about))
  )
}

/** The headline of one pair's figures; undefined if none of them has an amount in dollars. */
export function headlineOf(figures: readonly Figure[]): Headline | undefined {
  const drawn = figures.filter((figure) => figure.dollars !== undefined)
  const figure = drawn.toSorted(byWeight)[0]
  if (!figure) return undefined
  const { label } = figure.claim.period
  const before = drawn.find((other) => seriesOf(other) === seriesOf(figure) && other.claim.period.label === yearEarlier(label))
  const others = drawn.filter(
    (other) =>
      other.claim.period.label === label &&
      other.flow === figure.flow &&
      other.voice !== figure.voice &&
      other.dollars !== figure.dollars,
  )
  return { figure, ...(before ? { before } : {}), others }
}
