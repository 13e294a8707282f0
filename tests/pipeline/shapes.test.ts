import { brotliCompressSync, constants } from 'node:zlib'
import { geoArea, geoContains, geoPath } from 'd3-geo'
import type { Feature, Position } from 'geojson'
import { feature, neighbors } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import { beforeAll, describe, expect, it } from 'vitest'
import { mapFile } from '@/domain/shapes'
import type { MapFile } from '@/domain/shapes'
import { project, projectPoint } from '@/pipeline/projection'
import { ownersOf } from '@/pipeline/shape-list'
import { buildShapes, readWrittenList, shapesFrom } from '@/pipeline/shapes'
import { readWorld } from '@/pipeline/world-shapes'

const DRAWN = 'AE AF AM AZ BH BY CN EG IN IR KG KH KW KZ LA LK MM MN MV NP PK QA RU SA TJ TM TR UZ'.split(' ')
const EARTH_RADIUS_KM = 6371
const KM2_PER_SQUARE_UNIT = 100

const world = readWorld()
const list = readWrittenList()
const codes = world.objects.countries.geometries.map(({ properties }) => properties.a3)
const planar = geoPath(null)
let map: MapFile

beforeAll(() => {
  map = buildShapes()
})

function worldFeature(code: string): Feature {
  const shape = world.objects.countries.geometries.find(({ properties }) => properties.a3 === code)
  if (!shape) throw new Error(`no shape ${code}`)
  return feature(world, shape as GeometryObject) as Feature
}

function shapeOf(code: string) {
  const area = map.topology.objects.states.geometries.find(({ id }) => id === code)
  if (!area) throw new Error(`no state ${code}`)
  return feature(map.topology, { type: area.type, arcs: area.arcs })
}

function decodedArcs(): Position[][] {
  return map.topology.arcs.map((_, index) => feature(map.topology, { type: 'LineString', arcs: [index] }).geometry.coordinates)
}

function longestSegment(lines: readonly Position[][]): number {
  const lengths = lines.flatMap((line) =>
    line.slice(1).map(([x = 0, y = 0], index) => Math.hypot(x - (line[index]?.[0] ?? 0), y - (line[index]?.[1] ?? 0))),
  )
  return Math.max(...lengths)
}

/** Whether the point lies in the polygons, by the number of edges to its right. */
function isInside({ x, y }: { x: number; y: number }, polygons: readonly Position[][][]): boolean {
  const edges = polygons.flat().flatMap((ring) => ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const))
  const crossed = edges.filter(([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) => {
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)
  })
  return crossed.length % 2 === 1
}

describe('projection', () => {
  it('has its centre at 74°E 40°N, north upwards and east to the right', () => {
    expect(projectPoint(74, 40)).toEqual({ x: 0, y: 0 })
    expect(projectPoint(74, 50).x).toBe(0)
    expect(projectPoint(74, 50).y).toBeGreaterThan(100)
    expect(projectPoint(84, 40).x).toBeGreaterThan(50)
  })

  it('measures 10 km a unit near the centre and keeps 180° together', () => {
    const kmOfOneDegree = (EARTH_RADIUS_KM * Math.PI) / 180
    expect(project(74, 41)[1] * 10).toBeCloseTo(kmOfOneDegree, 1)
    expect(projectPoint(180, 68)).toEqual(projectPoint(-180, 68))
  })
})

describe('written list', () => {
  it('names every shape of the package once, and no other', () => {
    expect([...ownersOf(list, codes).keys()].toSorted()).toEqual(codes.toSorted())
  })

  it('calls other land by the name of its shape', () => {
    const names = new Map(world.objects.countries.geometries.map(({ properties }) => [properties.a3, properties.name]))
    expect(Object.entries(list.land).filter(([code, name]) => names.get(code) !== name)).toEqual([])
  })

  it('gives each state of the family, and the guest, its shapes, with Hong Kong and Macao in China', () => {
    expect(Object.keys(list.states).toSorted()).toEqual(DRAWN)
    expect(list.states['CN']).toEqual(['CHN', 'HKG', 'MAC'])
  })

  it.each(list.contested)('puts the mark of $name on the shape that it names', ({ shape, lon, lat }) => {
    expect(geoContains(worldFeature(shape), [lon, lat])).toBe(true)
  })

  it('reports every fault at once', () => {
    const { ZWE, ...land } = list.land
    const faulty = { ...list, states: { ...list.states, KZ: ['KAZ', 'XXX'] }, land: { ...land, UZB: 'Uzbekistan' } }
    expect(ZWE).toBe('Zimbabwe')
    expect(() => shapesFrom(world, faulty)).toThrow(
      'UZB is listed twice\nXXX is listed, but there is no such shape\nshape ZWE is not listed',
    )
  })
})

describe('map.json', () => {
  it('fits its contract', () => {
    const text = JSON.stringify(map)
    expect(JSON.stringify(mapFile.parse(JSON.parse(text)))).toBe(text)
  })

  it('has a shape and a place for the name of each state, each once', () => {
    expect(map.topology.objects.states.geometries.map(({ id }) => id)).toEqual(DRAWN)
    expect(map.states.map(({ code }) => code)).toEqual(DRAWN)
  })

  it('has a geometry for just the contested ground that is held apart, and numbers all of it', () => {
    const apart = map.contested.filter(({ isApart }) => isApart).map(({ id }) => id)
    expect(map.topology.objects.contested.geometries.map(({ id }) => id)).toEqual(apart.toSorted())
    expect(map.contested.map(({ number }) => number)).toEqual(map.contested.map((_, index) => index + 1))
    expect(new Set(map.contested.map(({ id }) => id)).size).toBe(map.contested.length)
  })

  it.each(DRAWN)('writes the name of %s on its own ground', (code) => {
    const state = map.states.find((entry) => entry.code === code)
    expect(state && isInside(state, shapeOf(code).geometry.coordinates)).toBe(true)
  })

  it.each(DRAWN)('leaves %s its true area', (code) => {
    const onGlobe = (list.states[code] ?? []).reduce((sum, shape) => sum + geoArea(worldFeature(shape)), 0) * EARTH_RADIUS_KM ** 2
    const drawn = planar.area(shapeOf(code)) * KM2_PER_SQUARE_UNIT
    expect(Math.abs(drawn / onGlobe - 1)).toBeLessThan(onGlobe > 50_000 ? 0.01 : 0.1)
  })

  it('draws no ring without area', () => {
    const { states, contested, land } = map.topology.objects
    const polygons = [...states.geometries, ...contested.geometries, land].flatMap(({ arcs }) => arcs)
    const areas = polygons.map((arcs) => planar.area(feature(map.topology, { type: 'Polygon', arcs })))
    expect(Math.min(...areas)).toBeGreaterThan(0.02)
  })

  it('draws Russia in one, without a line at 180°', () => {
    const [, , right, top] = map.states.find(({ code }) => code === 'RU')?.bounds ?? []
    expect(right).toBeGreaterThan(projectPoint(160, 56).x)
    expect(top).toBeGreaterThan(projectPoint(-170, 66).y)
    const pieces = shapeOf('RU').geometry.coordinates.filter((piece) => isInside(projectPoint(179, 67.5), [piece]))
    expect(pieces.length).toBe(1)
    expect(isInside(projectPoint(180, 67.5), pieces)).toBe(true)
    expect(isInside(projectPoint(-179, 67.5), pieces)).toBe(true)
  })

  it('runs no line across the plane', () => {
    expect(longestSegment(decodedArcs())).toBeLessThan(140)
  })

  it('shares arcs between neighbours', () => {
    const { geometries } = map.topology.objects.states
    const near = neighbors(geometries)[DRAWN.indexOf('TJ')]?.map((index) => DRAWN[index])
    expect(near?.toSorted()).toEqual(['AF', 'CN', 'KG', 'UZ'])
  })

  it('draws each border once and no coast', () => {
    const { states, contested, land, borders, contestedBorders } = map.topology.objects
    const index = (arc: number) => (arc < 0 ? ~arc : arc)
    const lines = [...borders.arcs, ...contestedBorders.arcs].flat().map(index)
    expect(new Set(lines).size).toBe(lines.length)
    const sidesOf = new Map<number, number>()
    for (const arc of [...states.geometries, ...contested.geometries, land].flatMap(({ arcs }) => arcs.flat(2).map(index)))
      sidesOf.set(arc, (sidesOf.get(arc) ?? 0) + 1)
    expect(lines.filter((arc) => sidesOf.get(arc) === 1)).toEqual([])
    expect([...sidesOf].filter(([arc, sides]) => sides === 2 && !lines.includes(arc))).toEqual([])
  })

  it('keeps all land within its bounds, and the family within the first view', () => {
    const { states, contested, land } = map.topology.objects
    const extents = [states, contested, land].map((object) => planar.bounds(feature(map.topology, object as GeometryObject)))
    const [left, bottom, right, top] = map.bounds
    for (const [[x0, y0], [x1, y1]] of extents) {
      expect([x0 >= left, y0 >= bottom, x1 <= right, y1 <= top]).toEqual([true, true, true, true])
    }
    for (const { bounds } of map.states) {
      expect(
        bounds.map((side, index) => (index < 2 ? side > (map.home[index] ?? 0) : side < (map.home[index] ?? 0))),
      ).not.toContain(false)
    }
  })

  it('keeps to its budget of bytes', () => {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
    expect(brotliCompressSync(JSON.stringify(map), quality).length).toBeLessThanOrEqual(50_000)
  })

  it('is the same to the byte when built again', () => {
    expect(JSON.stringify(buildShapes())).toBe(JSON.stringify(map))
  })
})
