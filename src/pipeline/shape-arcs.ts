/** Arcs and polygons of a topology: which are islands, and how many points they keep. */
import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { presimplify } from 'topojson-simplify'
import type { Arc, MultiPolygon, Objects, Topology } from 'topojson-specification'

/** Arc indices of a polygon's rings, the outer one first. */
export type Rings = number[][]

const path = geoPath(null)

/** Index of an arc, whichever way it is run through. */
export function arcIndex(arc: number): number {
  return arc < 0 ? ~arc : arc
}

/** Area of one polygon in square units of the plane. */
function polygonArea(topology: Topology, rings: Rings): number {
  return path.area(feature(topology, { type: 'Polygon', arcs: rings }))
}

/**
 * Leaves out the islands that are smaller than `least` square units. What shares an arc with a neighbour is no island: left out
 * it would be a hole. Of a country of small islands alone, those that matter to it stay.
 */
export function withoutSmallIslands(topology: Topology, area: MultiPolygon, isShared: (arc: number) => boolean, least: number) {
  const sizes = new Map(area.arcs.map((rings) => [rings, polygonArea(topology, rings)]))
  const limit = Math.min(least, Math.max(...sizes.values()) / 10)
  const isKept = (rings: Rings) => (sizes.get(rings) ?? 0) >= limit || (rings[0] ?? []).some(isShared)
  return { ...area, arcs: area.arcs.filter(isKept) }
}

/**
 * Visvalingam: drops the points whose triangle is smaller than `least` square units. A ring keeps five corners, and another
 * arc one point between its ends, so that no small piece of land collapses.
 */
function thinArc(arc: Arc, least: number): Arc {
  const weight = (point: number[] | undefined) => point?.[2] ?? 0
  const [first, last] = [arc[0], arc.at(-1)]
  const isRing = first?.[0] === last?.[0] && first?.[1] === last?.[1]
  const weights = arc
    .slice(1, -1)
    .map(weight)
    .toSorted((a, b) => b - a)
  const limit = Math.min(least, weights[isRing ? 3 : 0] ?? 0)
  return arc.filter((point) => weight(point) >= limit).map(([x = 0, y = 0]) => [x, y])
}

/** Simplifies each arc by itself, so that neighbours stay joined; `leastOf` says how hard. */
export function simplifiedArcs(topology: Topology<Objects>, leastOf: (arc: number) => number): Arc[] {
  return presimplify(topology).arcs.map((arc, index) => thinArc(arc, leastOf(index)))
}
