/** Mirror statistics: what the two sides of a pair report of one flow in one period. */
import type { Discrepancy, Rounding } from './contract'
import { compare, groupedBy } from './order'
import type { Figure } from './trade'
import { isBilateral } from './trade-ranking'

/** Amounts of two sides that differ by no more than this share of the smaller are taken to agree. */
const MIRROR_TOLERANCE = 0.05

/** Whether two amounts of one flow and period differ by more than that. */
export function areApart(one: number, other: number): boolean {
  return Math.max(one, other) / Math.min(one, other) > 1 + MIRROR_TOLERANCE
}

/** One side's figure and the other's, of the same pair, flow and period. Both give dollars. */
export interface Mirror {
  key: string
  /** As the first partner of the pair reports, and as the second does. */
  first: Figure
  second: Figure
  /** By how much the larger exceeds the smaller, in whole dollars, and in per cent of the smaller. */
  gap: number
  percent: number
  /** What the gap is where a source itself calls an amount a bound or a round number; absent where both are plain. */
  hedge?: Rounding
  /** The gap is within the tolerance. */
  isAgreed: boolean
}

/** The orders that a reader can put mirrors into: by the gap in dollars or in per cent, the widest first, or by the pair's name. */
export const mirrorOrders = ['dollars', 'percent', 'pair'] as const
export type MirrorOrder = (typeof mirrorOrders)[number]

function dollarsOf({ dollars = 0 }: Figure): number {
  return dollars
}

/** The gap is wider than it looks if the larger is a lower bound or the smaller an upper one; narrower the other way round. */
function hedgeOf({ claim: smaller }: Figure, { claim: larger }: Figure): { hedge?: Rounding } {
  const opposite: Record<Rounding, Rounding> = { 'more-than': 'less-than', 'less-than': 'more-than', rounded: 'rounded' }
  const said = [larger.amount?.stated, smaller.amount?.stated && opposite[smaller.amount.stated]].filter(
    (one) => one !== undefined,
  )
  const [hedge] = said
  if (!hedge) return {}
  return { hedge: said.every((one) => one === hedge) ? hedge : 'rounded' }
}

function mirrorOf(first: Figure, second: Figure): Mirror {
  const [small, large] = [dollarsOf(first), dollarsOf(second)].toSorted(compare) as [number, number]
  return {
    key: `${first.claim.id} ${second.claim.id}`,
    first,
    second,
    gap: large - small,
    percent: (100 * (large - small)) / small,
    ...hedgeOf(...([first, second].toSorted((left, right) => dollarsOf(left) - dollarsOf(right)) as [Figure, Figure])),
    isAgreed: !areApart(small, large),
  }
}

/**
 * Every figure of a side beside every one of the other side: where a side has two reporters neither is chosen for it. Third parties are no side, and
 * neither is a group, whom each counts otherwise. The widest gap in dollars first.
 */
export function mirrorsIn(figures: readonly Figure[]): Mirror[] {
  const sides = figures.filter((figure) => figure.dollars !== undefined && figure.voice !== 'third' && isBilateral(figure))
  return [...groupedBy(sides, ({ pair, flow, claim }) => `${pair} ${flow} ${claim.period.label}`).values()]
    .flatMap((own) => {
      const of = (voice: Figure['voice']) => own.filter((figure) => figure.voice === voice)
      return of('first').flatMap((first) => of('second').map((second) => mirrorOf(first, second)))
    })
    .toSorted(byGap)
}

function byGap(left: Mirror, right: Mirror): number {
  return right.gap - left.gap || compare(left.key, right.key)
}

/** Mirrors in the order asked for. Of one pair the latest period comes first; `byPair` compares the pairs as their names are read. */
export function inOrder(
  mirrors: readonly Mirror[],
  order: MirrorOrder,
  byPair: (left: Figure['pair'], right: Figure['pair']) => number,
): Mirror[] {
  const orders: Record<MirrorOrder, (left: Mirror, right: Mirror) => number> = {
    dollars: byGap,
    percent: (left, right) => right.percent - left.percent || byGap(left, right),
    pair: (left, right) =>
      byPair(left.first.pair, right.first.pair) ||
      compare(right.first.claim.period.latest, left.first.claim.period.latest) ||
      byGap(left, right),
  }
  return mirrors.toSorted(orders[order])
}

/** The contradiction of the dataset that both figures of a mirror are part of; undefined where none is, as where they agree. */
export function contradictionOf({ first, second }: Mirror, discrepancies: readonly Discrepancy[]): Discrepancy | undefined {
  return discrepancies.find(
    ({ kind, claims }) => kind === 'mirror-statistics' && claims.includes(first.claim.id) && claims.includes(second.claim.id),
  )
}
