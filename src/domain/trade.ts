/** Figures of trade: one for each `about`, seen from a pair of partners, and told apart by who reports them. */
import type { Id, TradeFigure } from './contract'
import { compare, groupedBy } from './order'
import { type TierChoice, byRank, shownClaims } from './tiers'

/** Two partners in alphabetical order, `sco` last: `CN-TJ`, `CN-sco`. */
export type Pair = string

export function pairOf(a: Id, b: Id): Pair {
  return a < b ? `${a}-${b}` : `${b}-${a}`
}

/** The partners of a pair; undefined for a text that is none. */
export function partnersOf(pair: Pair): [Id, Id] | undefined {
  const match = /^([A-Z]{2})-([A-Z]{2}|sco)$/.exec(pair)
  return match?.[1] !== undefined && match[2] !== undefined && match[1] < match[2] ? [match[1], match[2]] : undefined
}

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
  claim: TradeFigure
  /** Every claim of the tiers switched on about the figure, the one that rules first. */
  accounts: TradeFigure[]
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

/** One figure for each `about` that the tiers switched on tell of, in the order of the period's first, then last day. */
export function figuresIn(claims: readonly TradeFigure[], choice: TierChoice): Figure[] {
  return [...groupedBy(shownClaims(claims, choice), (claim) => claim.about)]
    .map(([about, own]): Figure => {
      const accounts = own.toSorted(byRank)
      const claim = accounts[0]!
      return { about, pair: pairOf(claim.a, claim.b), flow: flowOf(claim), voice: voiceOf(claim), claim, accounts }
    })
    .toSorted(
      (left, right) =>
        compare(left.claim.period.earliest, right.claim.period.earliest) ||
        compare(left.claim.period.latest, right.claim.period.latest) ||
        compare(left.about, right.about),
    )
}

/** Whether the period is a calendar year, so that it may stand on a line with other years. */
export function isFullYear(figure: TradeFigure): boolean {
  return /^\d{4}$/.test(figure.period.label)
}

