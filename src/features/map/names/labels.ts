/**
 * Which names stand where at a zoom, so that no two touch and no mark covers one. A country's name stands on its own ground where
 * there is room; a small state's beside it, on the sea rather than on land, and on a neighbour last. Cities come after.
 */
import type { Box as PlaneBox, StateShape } from '@/domain/shapes'
import { isTiny, isTooSmall, leastExtent } from '@/features/map/surface/small-states'
import type { Ground, GroundAt } from './ground'
import {
  type Box,
  PADDING,
  type Spot,
  besideSpots,
  type LabelKind,
  boxAround,
  distance,
  doTouch,
  insideSpots,
  markOf,
  overhangingSpots,
  samplesOf,
  textsOf,
} from './label-spots'

export interface CountryName {
  code: string
  name: string
  shape: StateShape
}

/** A city; `radius` is that of its mark, in pixels. */
export interface CityName {
  id: string
  name: string
  x: number
  y: number
  radius: number
}

/** A mark upon the map: its middle in the plane; half its width and, if it is not round, its height in pixels. */
export interface Obstacle {
  x: number
  y: number
  radius: number
  height?: number
}

export interface LabelRequest {
  countries: readonly CountryName[]
  cities: readonly CityName[]
  obstacles: readonly Obstacle[]
  /** Pixels for one unit of the plane. */
  scale: number
  groundAt: GroundAt
  /** What the first view shows, in the plane: beyond it a name would be cut off. */
  frame: PlaneBox
  /** Width of a line of text in pixels. */
  widthOf: (text: string, kind: LabelKind) => number
}

/** A name and where in the plane it stands: its middle, or the edge that is next to its mark. */
export interface PlacedLabel {
  id: string
  kind: LabelKind
  lines: readonly string[]
  x: number
  y: number
  anchor: Spot['anchor']
  /** What lies below its corners and the middles of its upper and lower edge. */
  grounds: ReadonlySet<Ground>
  /** A line from the country to its name, where that stands on a neighbour of the family and would read as the neighbour's. */
  leader?: readonly [from: Point, to: Point]
}

/** Whether a name stands on nothing but colour, so that it is light. `filled`: the codes of the states with a colour of their own. */
export function isOnFill({ grounds }: PlacedLabel, filled: ReadonlySet<string>): boolean {
  return [...grounds].every((ground) => ground !== undefined && filled.has(ground))
}

interface Point {
  x: number
  y: number
}

function byLeast<T>(items: readonly T[], cost: (item: T) => number): T | undefined {
  let least: { item: T; cost: number } | undefined
  for (const item of items) {
    const own = cost(item)
    if (!least || own < least.cost) least = { item, cost: own }
  }
  return least?.item
}

/** A box of the plane in pixels, with the room that the first view leaves around it. */
function boxOfPlane([left, bottom, right, top]: PlaneBox, scale: number): Box {
  const room = ROOM * scale
  return { left: left * scale - room, right: right * scale + room, bottom: bottom * scale - room, top: top * scale + room }
}

function pointOf({ x, y }: StateShape, scale: number): Box {
  return boxAround(x * scale, y * scale, 0, 0)
}

function areaOf({ bounds: [left, bottom, right, top] }: StateShape): number {
  return (right - left) * (top - bottom)
}

/** What standing on ground that is not the country's own costs, for each of the points of a name that are looked at; the sea is free. */
const ON_LAND = { family: 3, other: 1.5 }
/** In units of the plane. */
const ROOM = 60
/** In pixels: a name beside a country whose narrower side is longer would not be seen as its own. */
const ASIDE_UP_TO = 48
/** In pixels: ground narrower than this would take the name of another that lies upon it. */
const COVERED_BELOW = 40
/** Of six: a name that is a little way off, or beside a country large enough to be pressed, stands on the sea for the most part. */
const FOREIGN_AT_MOST = 2
/** Of six: a name that lies so far on other land is led to by a line; on another state of the family any of it is too much. */
const LED_FROM = 4
/** Of six. */
const ROOTED_FROM = 2
/** So many spots nearest to the middle are looked at for a name that reaches beyond its own ground. */
const NEAREST = 40
/** How often names that found no room are given their turn first. */
const ATTEMPTS = 6

/** What is lost where names are missing: a dot's most, for it says nothing without, then a large country's. */
function lossOf(missing: readonly CountryName[], scale: number): number {
  return missing.reduce((sum, { shape }) => {
    if (isTiny(shape, scale)) return sum + 5
    return sum + (leastExtent(shape) * scale > ASIDE_UP_TO ? 4 : 1)
  }, 0)
}

/** Places the names in the order given; what finds no room is missing. */
function arranged(request: LabelRequest, countries: readonly CountryName[]): { labels: PlacedLabel[]; missing: CountryName[] } {
  const { cities, obstacles, scale, groundAt, frame, widthOf } = request
  const taken = obstacles.map(({ x, y, radius, height = 2 * radius }) => boxAround(x * scale, y * scale, 2 * radius, height))
  const labels: PlacedLabel[] = []
  const small = new Set(
    countries.flatMap(({ code, shape }): Ground[] => (leastExtent(shape) * scale < COVERED_BELOW ? [code] : [])),
  )
  const dots = countries.map(({ shape }) => shape).filter((shape) => isTiny(shape, scale))
  const groundBelow = (box: Box) => samplesOf(box).map(([x, y]) => groundAt(x / scale, y / scale))
  const isFree = ({ box }: Spot) => isInFrame(box) && !taken.some((other) => doTouch(box, other))

  const limits = boxOfPlane(frame, scale)
  function isInFrame({ left, right, bottom, top }: Box): boolean {
    return left >= limits.left && right <= limits.right && bottom >= limits.bottom && top <= limits.top
  }

  function foreignBelow(box: Box, own: string) {
    return groundBelow(box).filter((ground) => ground !== undefined && ground !== own)
  }

  function costOn(own: string) {
    return ({ box, cost }: Spot) =>
      foreignBelow(box, own).reduce((sum, ground) => sum + (ground === 'land' ? ON_LAND.other : ON_LAND.family), cost)
  }

  /** Whether the name stands on its own ground so far that it reads as that ground's. */
  function isRooted({ box }: Spot, own: string): boolean {
    return groundBelow(box).filter((ground) => ground === own).length >= ROOTED_FROM
  }

  function spotFor({ code, name, shape }: CountryName): { kind: LabelKind; spot: Spot } | undefined {
    const texts = textsOf(name, 'country', widthOf)
    const around = texts.flatMap((text) => insideSpots(shape, scale, text)).filter(isFree)
    const inside = around.find(({ box }) => groundBelow(box).every((ground) => ground === code))
    const across = [...around.slice(0, NEAREST), ...texts.flatMap((text) => overhangingSpots(shape, scale, text)).filter(isFree)]
    const onIt =
      inside ??
      byLeast(
        across.filter((spot) => isRooted(spot, code)),
        costOn(code),
      )
    if (onIt) return { kind: 'country', spot: onIt }
    if (leastExtent(shape) * scale > ASIDE_UP_TO) return undefined
    const mustBeAtSea = !isTooSmall(shape, scale)
    const others = dots.filter((other) => other !== shape).map((other) => pointOf(other, scale))
    const own = isTiny(shape, scale) ? pointOf(shape, scale) : markOf(shape, scale)
    const aside = textsOf(name, 'small', widthOf)
      .flatMap((text) => besideSpots(markOf(shape, scale), text))
      .filter(isFree)
      // Upon another small state it would be taken for that one's, line or not; but a dot says nothing without its name.
      .filter(({ box }) => isTiny(shape, scale) || foreignBelow(box, code).every((ground) => !small.has(ground)))
      .filter(({ box }) => others.every((other) => distance(box, other) >= distance(box, own)))
      .filter(({ box, isFar }) => !(isFar || mustBeAtSea) || foreignBelow(box, code).length <= FOREIGN_AT_MOST)
    const beside = byLeast(aside, costOn(code))
    return beside && { kind: 'small', spot: beside }
  }

  function take(id: string, kind: LabelKind, { box, lines, anchor }: Spot, leader?: PlacedLabel['leader']) {
    taken.push(box)
    const x = { middle: (box.left + box.right) / 2, start: box.left + PADDING, end: box.right - PADDING }[anchor] / scale
    const y = (box.bottom + box.top) / 2 / scale
    labels.push({ id, kind, lines, x, y, anchor, grounds: new Set(groundBelow(box)), ...(leader ? { leader } : {}) })
  }

  /** From the country's middle to the nearest point of the name's box. */
  function leaderTo({ box }: Spot, { code, shape }: CountryName): PlacedLabel['leader'] {
    const foreign = foreignBelow(box, code)
    if (foreign.length < LED_FROM && foreign.every((ground) => ground === 'land')) return undefined
    const x = Math.min(Math.max(shape.x * scale, box.left), box.right)
    const y = Math.min(Math.max(shape.y * scale, box.bottom), box.top)
    return [
      { x: shape.x, y: shape.y },
      { x: x / scale, y: y / scale },
    ]
  }

  const missing = countries.filter((country) => {
    const found = spotFor(country)
    if (found) take(country.code, found.kind, found.spot, found.kind === 'small' ? leaderTo(found.spot, country) : undefined)
    return !found
  })
  for (const { id, name, x, y, radius } of cities) {
    const mark = boxAround(x * scale, y * scale, 2 * radius, 2 * radius)
    const spots = textsOf(name, 'city', widthOf).flatMap((text) => besideSpots(mark, text))
    const beside = byLeast(spots.filter(isFree), ({ cost }) => cost)
    if (beside) take(id, 'city', beside)
  }
  return { labels, missing }
}

/**
 * Places the countries' names, first of those that are but dots and whose shape says nothing, then from the largest on; then those
 * of the cities in the order given. If countries find no room, they get their turn before the others, and the arrangement that loses least is kept: the others wait for a closer zoom.
 */
export function placeLabels(request: LabelRequest): PlacedLabel[] {
  const isDot = ({ shape }: CountryName) => isTiny(shape, request.scale)
  let order = request.countries.toSorted(
    (left, right) => Number(isDot(right)) - Number(isDot(left)) || areaOf(right.shape) - areaOf(left.shape),
  )
  let best = arranged(request, order)
  let last = best
  for (let attempt = 1; attempt < ATTEMPTS && last.missing.length > 0; attempt += 1) {
    const { missing } = last
    order = [...missing, ...order.filter((country) => !missing.includes(country))]
    last = arranged(request, order)
    if (lossOf(last.missing, request.scale) < lossOf(best.missing, request.scale)) best = last
  }
  return best.labels
}
