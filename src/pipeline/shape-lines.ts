/** The map's lines: borders, taken from the shapes, and the graticule. */
import { meshArcs } from 'topojson-client'
import type { Arc, GeometryCollection, GeometryObject, MultiLineString, MultiPolygon, Topology } from 'topojson-specification'
import { RADIUS } from '@/domain/shapes'
import { project } from './projection'
import type { Owner } from './shape-list'

const GRATICULE_STEP = 20
/** Degrees between two points of a line: short enough to look round. */
const POINT_STEP = 4
const NORTH_END = 80
const SOUTH_END = -60
/** Lines end here, short of the point opposite the centre, about which the plane is torn open. */
const FARTHEST = 1.9 * RADIUS

/**
 * The lines between neighbours of different owners, each once; coasts are none. Lines with contested ground on a side come
 * apart, so that they need not look like settled borders.
 */
export function borderLines(topology: Topology, areas: Map<string, MultiPolygon>, owners: Map<string, Owner>) {
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [...areas].map(([id, { arcs }]) => ({ type: 'MultiPolygon', arcs, id })),
  }
  const owner = (area: GeometryObject) => owners.get(String(area.id))
  const isContested = (a: GeometryObject, b: GeometryObject) => [a, b].some((area) => owner(area)?.kind === 'contested')
  const between = (contested: boolean): MultiLineString =>
    meshArcs(topology, all, (a, b) => owner(a)?.id !== owner(b)?.id && isContested(a, b) === contested)
  return { borders: between(false), contestedBorders: between(true) }
}

function steps(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
}

/** Cuts a line into the runs of at least two points that lie within reach. */
function runsWithinReach(line: Arc): Arc[] {
  const runs: Arc[] = [[]]
  for (const point of line) {
    if (Math.hypot(point[0] ?? 0, point[1] ?? 0) <= FARTHEST) runs.at(-1)?.push(point)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 1)
}

/** Meridians and parallels. */
export function graticuleLines(): Arc[] {
  const meridians = steps(-180, 160, GRATICULE_STEP).map((lon) =>
    steps(SOUTH_END, NORTH_END, POINT_STEP).map((lat) => project(lon, lat)),
  )
  const parallels = steps(SOUTH_END, NORTH_END, GRATICULE_STEP).map((lat) =>
    steps(-106, 254, POINT_STEP).map((lon) => project(lon, lat)),
  )
  return [...meridians, ...parallels].flatMap(runsWithinReach)
}
