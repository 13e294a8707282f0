/** Going by keyboard among the points of a map: which one lies next in a direction, and which one a key leads to. */

/** A point of the plane: x grows to the right, y upwards. */
export interface Point {
  x: number
  y: number
}

export type Direction = 'left' | 'right' | 'up' | 'down'

/** How much farther a point counts for lying aside of the direction: 2 prefers what lies within about 45° of it. */
const ASIDE = 2

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** How far `to` lies in the direction, and how far aside of it; in the units of the plane. */
function offset(from: Point, to: Point, direction: Direction): { ahead: number; aside: number } {
  const [x, y] = [to.x - from.x, to.y - from.y]
  const ahead = { left: -x, right: x, up: y, down: -y }[direction]
  return { ahead, aside: Math.abs(direction === 'left' || direction === 'right' ? y : x) }
}

/**
 * The nearest of the points that lie ahead in the direction; undefined at the edge. What lies more aside than ahead is gone to
 * only where nothing else lies ahead.
 */
export function neighbourOf<P extends Point>(points: readonly P[], from: Point, direction: Direction): P | undefined {
  const ahead = points
    .map((point) => ({ point, ...offset(from, point, direction) }))
    .filter((candidate) => candidate.ahead > 0)
    .map(({ point, ahead, aside }) => ({ point, isAside: aside > ahead, cost: ahead + ASIDE * aside }))
  return ahead.toSorted((left, right) => Number(left.isAside) - Number(right.isAside) || left.cost - right.cost)[0]?.point
}

/** A point that has the focus or can have it; its name is what a typed letter finds. */
export interface Stop extends Point {
  id: string
  name: string
}

/**
 * The stop that a key leads to from another: an arrow to the neighbour there, Home and End to the first and last, a letter to the
 * next one whose name begins with it. `stops` are in the order of their names. Undefined for other keys, and where there is none.
 */
export function stopAfterKey<S extends Stop>(stops: readonly S[], from: S, key: string): S | undefined {
  const direction = arrows[key]
  if (direction) return neighbourOf(stops, from, direction)
  if (key === 'Home') return stops[0]
  if (key === 'End') return stops.at(-1)
  if (!/^\p{L}$/u.test(key)) return undefined
  const index = stops.indexOf(from)
  const letter = key.toLocaleLowerCase()
  return [...stops.slice(index + 1), ...stops.slice(0, index)].find(({ name }) => name.toLocaleLowerCase().startsWith(letter))
}
