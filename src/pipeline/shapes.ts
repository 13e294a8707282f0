/**
 * Builds `map.json`: the world's shapes in the plane, grouped by the written list and simplified, with borders, graticule,
 * labels and marks. The same shapes and list give the same bytes.
 */
import { geoPath } from 'd3-geo'
import { feature, quantize } from 'topojson-client'
import { filter } from 'topojson-simplify'
import type { Arc, GeometryCollection, GeometryObject, MultiPolygon, Objects, Topology } from 'topojson-specification'
import { MAP_SCHEMA_VERSION, mapFile, topology as mapTopology } from '@/domain/shapes'
import type { Box, ContestedMark, MapFile, MapTopology, StateShape } from '@/domain/shapes'
import { projectPoint, roundUnits } from './projection'
import { arcIndex, simplifiedArcs, withoutSmallIslands } from './shape-arcs'
import { deviationOf } from './shape-deviation'
import { borderLines, graticuleLines } from './shape-lines'
import { ownersOf, readShapeList } from './shape-list'
import type { ShapeList } from './shape-list'
import { areasWithinReach, groupedAreas, projectedWorld, readWorld } from './world-shapes'
import type { Groups, World } from './world-shapes'

/** Square units (100 km²): the triangle that a point must span to stay, and the island that stays. */
const FINE = { triangle: 0.3, island: 0.5 }
const COARSE = { triangle: 2.5, island: 15 }
/** Points lie on a grid of 1.25 km: an eighth of the unit, which binary fractions hold exactly. */
const GRID: MapTopology['transform'] = { scale: [0.125, 0.125], translate: [0, 0] }
/** Room around what a view must hold, in units. */
const MARGIN = 12

const path = geoPath(null)

function arcsOf(areas: Iterable<MultiPolygon>): number[] {
  return [...areas].flatMap((area) => area.arcs.flat(2).map(arcIndex))
}

function withoutIslands(plane: Topology, { states, contested, land }: Groups): Groups {
  const uses = new Map<number, number>()
  for (const arc of arcsOf([...states.values(), ...contested.values(), land])) uses.set(arc, (uses.get(arc) ?? 0) + 1)
  const isShared = (arc: number) => (uses.get(arcIndex(arc)) ?? 0) > 1
  const trim = (area: MultiPolygon, least: number) => withoutSmallIslands(plane, area, isShared, least)
  const trimEach = (areas: Map<string, MultiPolygon>) => new Map([...areas].map(([id, area]) => [id, trim(area, FINE.island)]))
  return { states: trimEach(states), contested: trimEach(contested), land: trim(land, COARSE.island) }
}

function collection(areas: Map<string, MultiPolygon>): GeometryCollection {
  return { type: 'GeometryCollection', geometries: [...areas].map(([id, { arcs }]) => ({ type: 'MultiPolygon', arcs, id })) }
}

/** The arcs with fewer points; those of `closeUp` and the family lose few. */
function thinned(plane: Topology<Objects>, groups: Groups, closeUp: MultiPolygon[]): Arc[] {
  const fine = new Set(arcsOf([...groups.states.values(), ...closeUp]))
  return simplifiedArcs(plane, (arc) => (fine.has(arc) ? FINE : COARSE).triangle)
}

/** Leaves out the arcs that nothing uses, adds the graticule and puts all on the grid. */
function finished(arcs: Arc[], groups: Groups, lines: Objects): Topology<Objects> {
  const objects: Objects = {
    states: collection(groups.states),
    contested: collection(groups.contested),
    land: groups.land,
    ...lines,
  }
  const used = filter({ type: 'Topology', objects, arcs }, () => true) as Topology<Objects>
  const graticule = graticuleLines()
  const graticuleObject: GeometryObject = {
    type: 'MultiLineString',
    arcs: graticule.map((_, index) => [used.arcs.length + index]),
  }
  return quantize({ ...used, objects: { ...used.objects, graticule: graticuleObject }, arcs: [...used.arcs, ...graticule] }, GRID)
}

function boxOf(topology: MapTopology, object: GeometryObject): Box {
  const [[left, bottom], [right, top]] = path.bounds(feature(topology, object))
  return [roundUnits(left), roundUnits(bottom), roundUnits(right), roundUnits(top)]
}

function boxAround(boxes: readonly Box[]): Box {
  const least = (side: 0 | 1) => Math.min(...boxes.map((box) => box[side])) - MARGIN
  const greatest = (side: 2 | 3) => Math.max(...boxes.map((box) => box[side])) + MARGIN
  return [least(0), least(1), greatest(2), greatest(3)].map(roundUnits) as Box
}

/** The name stands in the middle of the largest piece. */
function stateShape(topology: MapTopology, { id, ...area }: MapTopology['objects']['states']['geometries'][number]): StateShape {
  const pieces = area.arcs.map((rings) => feature(topology, { type: 'Polygon', arcs: rings }))
  const [largest] = pieces.toSorted((a, b) => path.area(b) - path.area(a))
  if (!largest) throw new Error(`${id} has no shape left`)
  const [x, y] = path.centroid(largest)
  return { code: id, x: roundUnits(x), y: roundUnits(y), bounds: boxOf(topology, area) }
}

function contestedMarks(list: ShapeList): ContestedMark[] {
  return list.contested.map(({ id, name, apart, lon, lat }, index) => {
    return { number: index + 1, id, name, isApart: apart === true, lon, lat, ...projectPoint(lon, lat) }
  })
}

/** Made of these shapes and this list; throws with every fault of the list. */
export function shapesFrom(world: World, list: ShapeList): MapFile {
  const codes = world.objects.countries.geometries.map(({ properties }) => properties.a3)
  const owners = ownersOf(list, codes)
  const plane = projectedWorld(world)
  const areas = areasWithinReach(plane, world)
  const groups = withoutIslands(plane, groupedAreas(plane, areas, owners))
  const closeUp = list.contested.flatMap((ground) => areas.get(ground.shape) ?? [])
  const drawn = thinned(plane, groups, closeUp)
  const { objects, arcs } = finished(drawn, groups, borderLines(plane, areas, owners))
  const topology = mapTopology.parse({ type: 'Topology', transform: GRID, objects, arcs })
  const states = topology.objects.states.geometries.map((area) => stateShape(topology, area))
  const family = states.map((state) => state.bounds)
  const others = [topology.objects.contested, topology.objects.land].map((object) => boxOf(topology, object as GeometryObject))
  return mapFile.parse({
    schemaVersion: MAP_SCHEMA_VERSION,
    source: list.source,
    bounds: boxAround([...family, ...others]),
    home: boxAround(family),
    deviation: roundUnits(deviationOf(plane.arcs, drawn, arcsOf(groups.states.values()), GRID.scale[0])),
    states,
    contested: contestedMarks(list),
    topology,
  })
}

/** The written list beside the other sources. */
export function readWrittenList(): ShapeList {
  return readShapeList(new URL('../sources/shapes.yaml', import.meta.url))
}

/** `map.json`, of the installed package's shapes and the written list. */
export function buildShapes(): MapFile {
  return shapesFrom(readWorld(), readWrittenList())
}
