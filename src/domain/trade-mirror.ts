/** Mirror statistics: what the two sides of a pair report of one flow in one period. */
import type { Discrepancy } from './contract'
import { compare, groupedBy } from './order'
import type { Figure } from './trade'
import { isBilateral } from './trade-ranking'

/** Amounts of two sides that differ by no more than this share of the smaller are taken to agree. */
export const MIRROR_TOLERANCE = 0.05

/** One side's figure and the other's, of the same pair, flow and period. Both give dollars. */
export interface Mirror {
  key: string
  /** As the first partner of the pair reports, and as the second does. */
  first: Figure
  second: Figure
  /** By how much the larger exceeds the smaller, in whole dollars, and in per cent of the smaller. */
  gap: number
  percent: number
  /** A source itself calls one of the amounts a bound or a round number: the gap is no more exact. */
  isRough: boolean
  /** The gap is within the tolerance. */
  isAgreed: boolean
}

/** The orders that a reader can put mirrors into: by the gap in dollars or in per cent, the widest first, or by the pair's name. */
export const mirrorOrders = ['dollars', 'percent', 'pair'] as const
export type MirrorOrder = (typeof mirrorOrders)[number]

function dollarsOf({ dollars = 0 }: Figure): number {
  return dollars
}

function mirrorOf(first: Figure, second: Figure): Mirror {
  const [small, large] = [dollarsOf(first), dollarsOf(second)].toSorted(compare) as [number, number]
  return {
    key: `${first.claim.id} ${second.claim.id}`,
    first,
    second,
    gap: large - small,
    percent: (100 * (large - small)) / small,
    isRough: [first, second].some(({ claim }) => claim.amount?.stated !== undefined),
    isAgreed: large / small <= 1 + MIRROR_TOLERANCE,
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
