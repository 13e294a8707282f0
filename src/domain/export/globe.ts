/**
 * From the map's plane back to longitude and latitude, as RFC 7946 wants its polygons: outer rings counterclockwise and holes
 * clockwise (3.1.6), closed, and cut where they would cross the meridian of 180° (3.1.9).
 */
import { groupedBy } from '@/domain/order'
import { type Box, CENTRE, type MapTopology, RADIUS } from '@/domain/shapes'

/** Longitude and latitude in degrees. */
export type Position = [lon: number, lat: number]
type Ring = Position[]
export type Polygon = Ring[]

/** West, south, east, north in degrees. East may lie beyond 180°: so it is one stretch. */
export type Extent = Box

const DEGREES = 180 / Math.PI
const SIN_CENTRE = Math.sin(CENTRE.lat / DEGREES)
const COS_CENTRE = Math.cos(CENTRE.lat / DEGREES)

/**
 * The place of a point of the plane, by Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987),
 * equations 20-14, 20-15, 20-18 and 24-16. The longitude runs from -106° to 254°, so that nothing is torn at 180°.
 */
export function unproject(x: number, y: number): Position {
  const distance = Math.hypot(x, y)
  if (distance === 0) return [CENTRE.lon, CENTRE.lat]
  const angle = 2 * Math.asin(Math.min(1, distance / (2 * RADIUS)))
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const lat = Math.asin(cos * SIN_CENTRE + (y * sin * COS_CENTRE) / distance)
  const lon = Math.atan2(x * sin, distance * COS_CENTRE * cos - y * SIN_CENTRE * sin)
  return [CENTRE.lon + lon * DEGREES, lat * DEGREES]
}

/** The points of an arc (TopoJSON: quantised, each point by its distance from the last; `~i` is arc i reversed). */
function pointsOf({ arcs, transform }: MapTopology, index: number): Position[] {
  let [x, y] = [0, 0]
  const points = (arcs[index < 0 ? ~index : index] ?? []).map(([right = 0, up = 0]): Position => {
    x += right
    y += up
    return unproject(x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1])
  })
  return index < 0 ? points.toReversed() : points
}

/** An open ring: its last point is not its first again. */
function ringOf(topology: MapTopology, arcs: readonly number[]): Ring {
  return arcs.flatMap((index) => pointsOf(topology, index).slice(0, -1))
}

/** Twice the area in square degrees, positive if the ring runs counterclockwise. */
function turnOf(ring: Ring): number {
  return ring.reduce((sum, [lon, lat], index) => {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length]!
    return sum + lon * nextLat - nextLon * lat
  }, 0)
}

function wound(polygon: Polygon): Polygon {
  return polygon.map((ring, index) => (turnOf(ring) > 0 === (index === 0) ? ring : ring.toReversed()))
}

const isWest = ([lon]: Position) => lon < 180
const isEast = ([lon]: Position) => lon >= 180

function crossing([lon, lat]: Position, [otherLon, otherLat]: Position): Position {
  return [180, lat + ((180 - lon) / (otherLon - lon)) * (otherLat - lat)]
}

/** The stretches of a ring that lie on one side, each from where it comes over the meridian to where it leaves again. */
function stretchesOf(ring: Ring, isInside: (point: Position) => boolean): Position[][] {
  const start = ring.findIndex((point) => !isInside(point))
  const turned = [...ring.slice(start), ...ring.slice(0, start + 1)]
  const stretches: Position[][] = []
  for (const [index, point] of turned.slice(1).entries()) {
    const last = turned[index]!
    if (isInside(point) && !isInside(last)) stretches.push([crossing(last, point)])
    if (isInside(point)) stretches.at(-1)?.push(point)
    else if (isInside(last)) stretches.at(-1)?.push(crossing(last, point))
  }
  return stretches
}

/** Closes stretches along the meridian: between two crossings that follow each other from the south lies land, then none. */
function closedAlong(stretches: readonly Position[][]): Ring[] {
  const ends = stretches
    .flatMap((stretch) => [
      { lat: stretch[0]![1], isStart: true, stretch },
      { lat: stretch.at(-1)![1], isStart: false, stretch },
    ])
    .toSorted((left, right) => left.lat - right.lat)
  const pairs = groupedBy([...ends.entries()], ([index]) => Math.floor(index / 2))
  const next = new Map(
    [...pairs.values()].map((pair) => {
      const [from, to] = [false, true].map((isStart) => pair.find(([, end]) => end.isStart === isStart)?.[1].stretch)
      return [from, to] as const
    }),
  )
  const left = new Set(stretches)
  const rings: Ring[] = []
  for (const first of left) {
    const ring: Ring = []
    for (let stretch: Position[] | undefined = first; stretch && left.delete(stretch); stretch = next.get(stretch)) {
      ring.push(...stretch)
    }
    rings.push(ring)
  }
  return rings
}

/** Whether the point lies in the ring, by the number of edges to its east. */
function isWithin([lon, lat]: Position, ring: Ring): boolean {
  const crossed = ring.filter(([lon1, lat1], index) => {
    const [lon2, lat2] = ring[(index + 1) % ring.length]!
    return lat1 > lat !== lat2 > lat && lon < lon1 + ((lat - lat1) / (lat2 - lat1)) * (lon2 - lon1)
  })
  return crossed.length % 2 === 1
}

/** What of a polygon lies on one side of the meridian of 180°, in as many polygons as it takes. */
function sideOf(polygon: Polygon, isInside: (point: Position) => boolean): Polygon[] {
  const whole = polygon.filter((ring) => ring.every(isInside))
  if (whole.length === polygon.length) return [polygon]
  const outer = closedAlong(polygon.filter((ring) => !ring.every(isInside)).flatMap((ring) => stretchesOf(ring, isInside)))
  return outer.map((ring) => [ring, ...whole.filter((hole) => isWithin(hole[0]!, ring))])
}

/** About 100 m: the map's own grid is 1.25 km. `+ 0` turns -0 into 0. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000 + 0
}

/** Rounded, without a point twice, and closed. */
function finished(ring: Ring, shift: number): Ring {
  const points = ring.map(([lon, lat]): Position => [rounded(lon + shift), rounded(lat)])
  const distinct = points.filter(([lon, lat], index) => {
    const [lastLon, lastLat] = points.at(index - 1)!
    return lon !== lastLon || lat !== lastLat
  })
  return [...distinct, ...distinct.slice(0, 1)]
}

/** An area of the map as the coordinates of a MultiPolygon, and how far it reaches. */
export function areaOnGlobe(topology: MapTopology, arcs: readonly (readonly number[])[][]) {
  const polygons = arcs.map((rings) => wound(rings.map((ring) => ringOf(topology, ring))))
  const coordinates = [
    { isInside: isWest, shift: 0 },
    { isInside: isEast, shift: -360 },
  ].flatMap(({ isInside, shift }) =>
    polygons.flatMap((polygon) => sideOf(polygon, isInside)).map((rings) => rings.map((ring) => finished(ring, shift))),
  )
  return { coordinates, extent: extentOf(polygons.flat(2)) }
}

function extentOf(points: readonly Position[]): Extent {
  const start: Extent = [Infinity, Infinity, -Infinity, -Infinity]
  return points.reduce<Extent>(
    ([west, south, east, north], [lon, lat]) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    start,
  )
}

/** The least extent around several. */
export function extentAround(extents: readonly Extent[]): Extent {
  return extentOf(
    extents.flatMap(([west, south, east, north]): Position[] => [
      [west, south],
      [east, north],
    ]),
  )
}

/** As RFC 7946 (5.2) writes it: where the meridian of 180° lies within, east is less than west. */
export function bboxOf([west, south, east, north]: Extent): Box {
  return [rounded(west), rounded(south), rounded(east > 180 ? east - 360 : east), rounded(north)]
}
