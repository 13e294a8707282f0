import { geoArea, geoContains, geoPath } from 'd3-geo'
import type { Feature, MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { contradictedCountries } from '@/domain/claims'
import { directoryOf } from '@/domain/directory'
import { standingsGeoJson } from '@/domain/export/geojson'
import type { Imprint } from '@/domain/export/imprint'
import { standingRows } from '@/domain/export/standings-table'
import { mapFile } from '@/domain/shapes'
import { isCountryCode, standingsOn } from '@/domain/status'
import { readWrittenList } from '@/pipeline/shapes'
import { readWorld } from '@/pipeline/world-shapes'
import { readAtlas } from '@tests/fixtures/atlas'
import { publishedText } from '@tests/state/published'

const EARTH_RADIUS_KM = 6371
const KM2_PER_SQUARE_UNIT = 100

const file = z.parse(mapFile, JSON.parse(publishedText('map')))
const atlas = readAtlas()
const directory = directoryOf(atlas)

function exported(date: string, tier: Imprint['tier'] = 'all') {
  const standings = standingsOn(atlas.statuses, date, tier)
  const rows = standingRows(
    { day: date, tier, claims: atlas.statuses, standings, contradicted: contradictedCountries(standings, atlas.discrepancies) },
    directory,
  )
  const imprint: Imprint = { date, tier, known: 'now', dataVersion: atlas.dataVersion, policy: 'as drawn' }
  return standingsGeoJson(file, rows, atlas.grounds, directory, imprint)
}

const collection = exported('2025-09-01')
const isState = (each: Feature) => each.properties?.['kind'] === 'state'
const states = collection.features.filter(isState)
const areas = collection.features.filter((each): each is Feature<MultiPolygon> => each.geometry.type === 'MultiPolygon')
const named = states.map((state) => [String(state.id), state as Feature<MultiPolygon>] as const)

/** d3-geo winds outer rings clockwise, the other way from RFC 7946. */
function areaOnGlobe({ geometry }: Feature<MultiPolygon>): number {
  const coordinates = geometry.coordinates.map((polygon) => polygon.map((ring) => ring.toReversed()))
  return geoArea({ type: 'MultiPolygon', coordinates }) * EARTH_RADIUS_KM ** 2
}

function areaInPlane(code: string): number {
  const shape = file.topology.objects.states.geometries.find(({ id }) => id === code)!
  return geoPath(null).area(feature(file.topology, { type: shape.type, arcs: shape.arcs })) * KM2_PER_SQUARE_UNIT
}

const world = readWorld()

function areaInSource(code: string): number {
  const shapes = readWrittenList().states[code] ?? []
  return shapes.reduce((sum, shape) => {
    const found = world.objects.countries.geometries.find(({ properties }) => properties.a3 === shape)
    return sum + geoArea(feature(world, found as GeometryObject)) * EARTH_RADIUS_KM ** 2
  }, 0)
}

function planarArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [lon = 0, lat = 0], index) => {
    const [fromLon = 0, fromLat = 0] = ring[index] ?? []
    return sum + (fromLon * lat - lon * fromLat) / 2
  }, 0)
}

describe('the map of two days as GeoJSON', () => {
  const [before, standings] = ['2017-06-08', '2025-09-01'].map((day) => standingsOn(atlas.statuses, day, 'all'))
  const day = { day: '2025-09-01', tier: 'all', claims: atlas.statuses, contradicted: new Set<string>() } as const
  const rows = standingRows({ ...day, standings: standings!, before }, directory)
  const imprint = { date: day.day, tier: 'all', known: 'now', dataVersion: atlas.dataVersion, policy: 'as drawn' } as const
  const two = standingsGeoJson(file, rows, atlas.grounds, directory, { ...imprint, compared: '2017-06-08' })
  const propertiesOf = (code: string) => two.features.find(({ id }) => id === code)?.properties

  it.each([
    ['IR', 'member', 'observer'],
    ['CN', 'member', 'member'],
    ['EG', 'sco-partner', 'none'],
  ])('says of %s that it is %s and was %s', (code, status, was) => {
    expect(propertiesOf(code)).toMatchObject({ status, compared_date: '2017-06-08', compared_status: was })
  })

  it('says of one day nothing of another', () => {
    const [state] = exported('2025-09-01').features
    expect(state?.properties).toMatchObject({ compared_date: null, compared_status: null })
  })
})

describe('the map as GeoJSON', () => {
  it('has each state of the family with a status that day, with it among the properties', () => {
    expect(states.filter(({ properties }) => properties?.['in_family'] === true)).toHaveLength(27)
    expect(states.filter(({ properties }) => properties?.['status'] === 'member')).toHaveLength(10)
    expect(states.filter(({ properties }) => properties?.['status'] === 'sco-partner')).toHaveLength(17)
    expect(states.find(({ id }) => id === 'IR')?.properties).toMatchObject({
      iso_a2: 'IR',
      iso_numeric: '364',
      name: 'Iran',
      status: 'member',
      in_family: true,
      since: '2023-07-04',
      named_on: null,
      mark: 'stated',
      contradicted: false,
      memorandum: '2022-09',
      memorandum_basis: 'stated',
    })
    expect(states.find(({ id }) => id === 'LA')?.properties).toMatchObject({
      contradicted: true,
      contradicting_claims: ['ref.dialogue-partner-decided.LA.2025-09-01'],
      contradicted_by: atlas.statuses
        .find(({ id }) => id === 'ref.dialogue-partner-decided.LA.2025-09-01')!
        .evidence.map(({ source }) => ({ url: directory.sources.get(source)?.url })),
      memorandum: null,
      memorandum_basis: null,
    })
  })

  it('says on what basis a standing is known, carried forward or not', () => {
    const propertiesOf = (of: ReturnType<typeof exported>, code: string) => of.features.find(({ id }) => id === code)?.properties
    expect(propertiesOf(exported('2010-01-01'), 'MN')).toMatchObject({ mark: 'stated', basis: 'inferred', confidence: 'high' })
    const documents = exported('2025-08-28', 'documents')
    expect(propertiesOf(documents, 'CN')).toMatchObject({ mark: 'carried', basis: 'inferred' })
    expect(propertiesOf(documents, 'IR')).toMatchObject({ mark: 'carried', basis: 'stated' })
  })

  it.each([
    ['1999-01-01', 'all', 5],
    ['2001-06-14', 'documents', 0],
    ['2019-05-17', 'documents', 19],
  ] as const)('of %s, %s, has %i states', (date, tier, count) => {
    expect(exported(date, tier).features.filter(isState)).toHaveLength(count)
  })

  it('names the sources of each standing, with their titles', () => {
    for (const { properties } of states) {
      const sources = properties?.['sources'] as { title: string; url?: string }[]
      expect(sources.length).toBeGreaterThan(0)
      expect(sources.filter(({ title, url }) => title === '' || (url !== undefined && !url.startsWith('http')))).toEqual([])
    }
  })

  it('gives contested ground a feature of its own and no status', () => {
    const contested = collection.features.filter((each) => !isState(each))
    expect(contested.map(({ id }) => id)).toEqual(file.contested.map(({ id }) => id))
    for (const { properties, geometry, id } of contested) {
      expect(properties).toMatchObject({ kind: 'contested', status: null })
      expect(properties?.['note']).toEqual(expect.stringMatching(/\S.*\.$/))
      expect(properties?.['sources']).not.toEqual([])
      const isApart = file.contested.find((mark) => mark.id === id)?.isApart
      expect(geometry.type).toBe(isApart ? 'MultiPolygon' : 'Point')
    }
  })

  it('says day, tier, version, policy and whose shapes they are', () => {
    expect(collection).toMatchObject({
      date: '2025-09-01',
      tier: 'all',
      data_version: atlas.dataVersion,
      boundary_policy: 'as drawn',
      shapes: { licence: 'BSD-3-Clause', made_from: { title: 'Natural Earth' } },
    })
  })

  // A long edge is straight in the plane, and an arc of a great circle to geoArea: for the south of Egypt 0.35 % of its area.
  it.each(named)('leaves %s the area that it has in the plane, which is true to area', (code, state) => {
    const ratio = areaOnGlobe(state) / areaInPlane(code)
    expect(Math.abs(ratio - 1)).toBeLessThan(areaInPlane(code) > 50_000 ? 0.005 : 0.05)
  })

  it.each(named)('leaves %s the area that it has in the source', (code, state) => {
    const source = areaInSource(code)
    expect(Math.abs(areaOnGlobe(state) / source - 1)).toBeLessThan(source > 50_000 ? 0.01 : 0.1)
  })

  it.each([
    ['RU', [37.6, 55.8]],
    ['RU', [179, 67.5]],
    ['RU', [-179, 67.5]],
    ['TJ', [69, 38.5]],
    ['CN', [114.1, 22.45]],
    ['LK', [80.6, 7.3]],
  ] as const)('has %s where it is: at %j', (code, place) => {
    const { geometry } = states.find(({ id }) => id === code) as Feature<MultiPolygon>
    const coordinates = geometry.coordinates.map((polygon) => polygon.map((ring) => ring.toReversed()))
    expect(geoContains({ type: 'MultiPolygon', coordinates }, [place[0], place[1]])).toBe(true)
  })

  it('winds its rings as RFC 7946 asks, closes them, and crosses 180° with none', () => {
    expect(areas.length).toBeGreaterThan(30)
    for (const { geometry } of areas) {
      for (const polygon of geometry.coordinates) {
        for (const [index, ring] of polygon.entries()) {
          expect(ring.length).toBeGreaterThanOrEqual(4)
          expect(ring.at(-1)).toEqual(ring[0])
          expect(Math.sign(planarArea(ring))).toBe(index === 0 ? 1 : -1)
          const lons = ring.map(([lon = 0]) => lon)
          expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(180)
          expect(lons.some((lon) => lon < -180 || lon > 180)).toBe(false)
        }
      }
    }
  })

  it('has bounding boxes that run over 180° only for Russia and the whole', () => {
    const over = [...areas].filter(({ bbox }) => bbox![0] > bbox![2])
    expect(over.map(({ id }) => id)).toEqual(['RU'])
    expect(collection.bbox![0]).toBeGreaterThan(collection.bbox![2])
  })

  it('survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(collection))).toEqual(collection)
  })

  it('names every state by a code', () => {
    expect(states.every(({ id }) => isCountryCode(String(id)))).toBe(true)
  })
})
