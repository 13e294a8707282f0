/** Where things stand in the drawing of states by status. */
import type { IsoDate, Status } from '@/domain/contract'
import type { Stretch } from '@/domain/membership-history'
import { dayNumber } from '@/domain/time'
import { statusesIn } from './membership-sheet'

/** One colour of the stack: the states of a status, those apart whose standing is carried forward. */
export interface Band {
  key: string
  status: Status
  isCarried: boolean
}

/** A corner of the stack: from `x`, a day number, on each band has so many states. */
export type Corner = { x: number } & Record<string, number>

export interface MembershipPicture {
  bands: Band[]
  corners: Corner[]
  /** The first day drawn, and the day after the last. */
  domain: [from: number, to: number]
  /** Steps of the axis, whole numbers from 0 to above the greatest. */
  steps: number[]
}

/** At most six even steps from 0 to `greatest` or just above. */
export function wholeSteps(greatest: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => size * 5 >= greatest) ?? greatest
  return Array.from({ length: Math.ceil(greatest / step) + 1 }, (_, index) => index * step)
}

function countIn({ standings }: Stretch, { status, isCarried }: Band): number {
  return [...standings.values()].filter((standing) => standing.status === status && (standing.mark === 'carried') === isCarried)
    .length
}

/** The stack of the stretches that reach into the days from `from` to `to`. */
export function membershipPicture(stretches: readonly Stretch[], from: IsoDate, to: IsoDate): MembershipPicture {
  const domain: [number, number] = [dayNumber(from), dayNumber(to) + 1]
  const bands = statusesIn(stretches)
    .flatMap((status): Band[] => [
      { key: status, status, isCarried: false },
      { key: `${status}-carried`, status, isCarried: true },
    ])
    .filter((band) => stretches.some((stretch) => countIn(stretch, band) > 0))
  const corners = stretches.map((stretch): Corner => ({
    ...Object.fromEntries(bands.map((band) => [band.key, countIn(stretch, band)])),
    x: Math.max(domain[0], dayNumber(stretch.day)),
  }))
  const last = corners.at(-1)
  return {
    bands,
    corners: last ? [...corners, { ...last, x: domain[1] }] : [],
    domain,
    steps: wholeSteps(Math.max(1, ...stretches.map(({ standings }) => standings.size))),
  }
}

/** A stretch of a status in the stack: from and to which pixel, and between which. `high` is the upper edge, and the smaller number. */
export interface Slab {
  left: number
  right: number
  low: number
  high: number
}

/** The middle of the widest rectangle of at least this size, in pixels, that lies within the slabs, which follow one another; undefined if none does. */
export function roomWithin(slabs: readonly Slab[], width: number, height: number): { x: number; y: number } | undefined {
  let best: Slab | undefined
  for (const [index, first] of slabs.entries()) {
    let { low, high } = first
    for (const { right, ...slab } of slabs.slice(index)) {
      low = Math.min(low, slab.low)
      high = Math.max(high, slab.high)
      if (low - high < height) break
      if (right - first.left >= Math.max(width, best ? best.right - best.left : 0)) best = { left: first.left, right, low, high }
    }
  }
  return best && { x: (best.left + best.right) / 2, y: (best.low + best.high) / 2 }
}

/** Places in their order, as near to where they belong as a gap between them and the two ends allow. Pixels. */
export function spread(places: readonly number[], gap: number, least: number, most: number): number[] {
  const fitting = places.length > 1 ? Math.min(gap, (most - least) / (places.length - 1)) : gap
  const spaced: number[] = []
  for (const place of places) spaced.push(Math.max(place, least, (spaced.at(-1) ?? -Infinity) + fitting))
  for (let index = spaced.length - 1, limit = most; index >= 0; index -= 1, limit -= fitting) {
    spaced[index] = Math.min(spaced[index]!, limit)
  }
  return spaced
}
