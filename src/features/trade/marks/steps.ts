/** Where keys lead among the marks of a chart. */

/** The middle of a mark, in pixels; `y` grows downwards. */
export interface Place {
  x: number
  y: number
}

export const stepKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'] as const
export type StepKey = (typeof stepKeys)[number]

/** Page keys go as many marks at once. */
const PAGE = 10
/** Marks whose middles are nearer than this are in one column, or in one row. */
const NEAR = 1
/** More than any chart is wide, in pixels. */
const ANOTHER_ROW = 100_000

/**
 * The number of the mark that a key leads to; undefined if there is none. Along a line of time (`isGrid` false) left and right lead from one mark to
 * the next by time, those of one time from top to bottom, so that every mark is reached; up and down lead to the nearest above and below. In a
 * grid left and right stay in their row, up and down in their column, and go to the nearest of the next where that is empty.
 */
export function stepAmong(places: readonly Place[], from: number, key: StepKey, isGrid: boolean): number | undefined {
  const here = places[from]
  if (!here) return undefined
  if (key === 'ArrowUp' || key === 'ArrowDown') return nearest(places, from, 'y', key === 'ArrowUp' ? -1 : 1)
  if (isGrid && (key === 'ArrowLeft' || key === 'ArrowRight')) return nearest(places, from, 'x', key === 'ArrowLeft' ? -1 : 1)
  const all = places.map((_, index) => index)
  const inLine = isGrid ? all.filter((index) => Math.abs(places[index]!.y - here.y) < NEAR) : all
  const order = inLine.toSorted((left, right) => {
    const [one, other] = [places[left]!, places[right]!]
    return Math.abs(one.x - other.x) < NEAR ? one.y - other.y || left - right : one.x - other.x
  })
  const at = order.indexOf(from)
  if (key === 'ArrowLeft') return order[at - 1]
  if (key === 'ArrowRight') return order[at + 1]
  if (key === 'Home') return order[0]
  if (key === 'End') return order.at(-1)
  return order[key === 'PageUp' ? Math.max(0, at - PAGE) : Math.min(order.length - 1, at + PAGE)]
}

/** The nearest mark in a direction: that of the nearest row (or column) which is the least aside, unless one farther on is straight ahead. */
function nearest(places: readonly Place[], from: number, along: 'x' | 'y', direction: 1 | -1): number | undefined {
  const across = along === 'x' ? 'y' : 'x'
  const here = places[from]!
  let best: number | undefined
  let least = Infinity
  for (const [index, place] of places.entries()) {
    const ahead = (place[along] - here[along]) * direction
    if (index === from || ahead < NEAR) continue
    const aside = Math.abs(place[across] - here[across])
    // A grid's row is walked to its end before another is entered.
    const cost = ahead + 4 * aside + (along === 'x' && aside >= NEAR ? ANOTHER_ROW : 0)
    if (cost < least) [best, least] = [index, cost]
  }
  return best
}
