import fc from 'fast-check'
import type { LatLngTuple } from 'leaflet'
import { describe, expect, it } from 'vitest'
import { directoryOf } from '@/domain/directory'
import { meetingsIn } from '@/domain/meetings'
import { meetingItems } from '@/domain/timeline'
import { timelineIndexOf } from '@/domain/timeline-index'
import { meetingsByPlace, selectionOf } from '@/domain/timeline-selection'
import { defaultView } from '@/domain/view-state'
import { closestZoom } from '@/features/map/surface/closest-zoom'
import { boundsOf, geometryOf } from '@/features/map/surface/geometry'
import { diameterOf, gatherPlaces, placesOf } from '@/features/map/surface/places'
import { readAtlas } from '@tests/fixtures/atlas'
import { readMap } from '@tests/fixtures/map'

const file = readMap()

describe('the geometry of the published map', () => {
  const geometry = geometryOf(file)

  it('has a shape for each of the 27 states and the guest, within the extent that the file names', () => {
    expect(geometry.states.size).toBe(28)
    for (const { code, bounds } of file.states) {
      const points = geometry.states.get(code)!.flat(2)
      const xs = points.map(([, x]) => x)
      const ys = points.map(([y]) => y)
      const extent = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
      for (const [index, edge] of extent.entries()) expect(edge).toBeCloseTo(bounds[index]!, 0)
    }
  })

  it('closes every ring', () => {
    const rings: LatLngTuple[][] = [...geometry.states.values(), geometry.land, ...geometry.contested.values()].flat(2)
    expect(rings.length).toBeGreaterThan(100)
    expect(rings.filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))).toEqual([])
  })

  it('has every line, and the ground that is held apart', () => {
    const { land, borders, contestedBorders, graticule, contested } = geometry
    for (const lines of [land, borders, contestedBorders, graticule]) expect(lines.length).toBeGreaterThan(0)
    const apart = file.contested.filter(({ isApart }) => isApart).map(({ id }) => id)
    expect(new Set(contested.keys())).toEqual(new Set(apart))
  })

  it('turns a box into corners, with the upward axis first', () => {
    expect(boundsOf([1, 2, 3, 4])).toEqual([
      [2, 1],
      [4, 3],
    ])
  })
})

describe('the closest zoom', () => {
  it('lets no line stray by more than two and a half pixels, and is as close as that allows', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), (deviation) => {
        const pixels = deviation * 2 ** closestZoom(deviation)
        expect(pixels).toBeLessThanOrEqual(2.5 + 1e-9)
        expect(pixels * 2 ** 0.25).toBeGreaterThan(2.5)
      }),
    )
  })
})

describe('meeting places', () => {
  const atlas = readAtlas()
  const meetings = meetingsIn(atlas.meetings, 'all')
  const directory = directoryOf(atlas)
  const index = timelineIndexOf(meetingItems(meetings), { from: 0, to: 1 }, directory)
  const places = placesOf(meetingsByPlace(selectionOf(index, defaultView)), directory)

  it('count every meeting that has a place once, the busiest place first', () => {
    const placed = meetings.filter(({ place }) => place !== undefined)
    expect(places.reduce((sum, { count }) => sum + count, 0)).toBe(placed.length)
    expect(places.map(({ count }) => count)).toEqual(places.map(({ count }) => count).toSorted((a, b) => b - a))
    expect(places[0]?.id).toBe('dushanbe')
  })

  it('leave out a place that the dataset does not hold', () => {
    expect(placesOf(new Map([['nowhere', 3]]), directory)).toEqual([])
  })

  it('gather where their marks would cover each other, and lose no meeting by it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 20, noNaN: true }), (scale) => {
        const gatherings = gatherPlaces(places, scale)
        const total = places.reduce((sum, { count }) => sum + count, 0)
        expect(gatherings.reduce((sum, { count }) => sum + count, 0)).toBe(total)
        expect(gatherings.flatMap((gathering) => gathering.places)).toHaveLength(places.length)
        const marks = gatherings.map(({ busiest }) => busiest)
        for (const [index, one] of marks.entries()) {
          for (const other of marks.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y) * scale).toBeGreaterThanOrEqual(24)
          }
        }
      }),
    )
  })

  it('stand alone at the closest zoom, so that each can be opened', () => {
    expect(gatherPlaces(places, 2 ** closestZoom(file.deviation))).toHaveLength(places.length)
  })

  it('grow in area with their meetings', () => {
    const grown = [1, 4, 9, 16].map(diameterOf)
    expect(grown).toEqual([11, 14, 18, 21])
  })
})
