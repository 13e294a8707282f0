import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOnGlobe, bboxOf, extentAround, unproject } from '@/domain/export/globe'
import type { MapTopology } from '@/domain/shapes'
import { project } from '@/pipeline/projection'

/** An area given in longitude and latitude, as the map holds it: in the plane, on the map's grid, each ring one arc. */
function areaThrough(polygons: readonly [number, number][][][]) {
  const scale = 0.125
  const rings = polygons.flat()
  const arcs = rings.map((ring) => {
    let last = [0, 0]
    return [...ring, ring[0]!].map(([lon, lat]) => {
      const [x, y] = project(lon, lat).map((value) => Math.round(value / scale))
      const step = [x! - last[0]!, y! - last[1]!]
      last = [x!, y!]
      return step
    })
  })
  const topology = { transform: { scale: [scale, scale], translate: [0, 0] }, arcs } as unknown as MapTopology
  let index = 0
  return areaOnGlobe(
    topology,
    polygons.map((polygon) => polygon.map(() => [index++])),
  )
}

/** Square degrees of a ring, positive if it runs counterclockwise. */
function areaOf(ring: readonly (readonly [number, number])[]): number {
  return ring.slice(1).reduce((sum, [lon, lat], index) => sum + (ring[index]![0] * lat - lon * ring[index]![1]) / 2, 0)
}

describe('the way back from the plane', () => {
  it('undoes the projection with which the map is made', () => {
    fc.assert(
      fc.property(fc.double({ min: -105, max: 253, noNaN: true }), fc.double({ min: -30, max: 85, noNaN: true }), (lon, lat) => {
        const [backLon, backLat] = unproject(...project(lon, lat))
        expect(backLat).toBeCloseTo(lat, 7)
        expect(backLon).toBeCloseTo(lon, 7)
      }),
    )
  })

  it('has the centre at 74°E 40°N', () => {
    expect(unproject(0, 0)).toEqual([74, 40])
  })
})

describe('an area on the globe', () => {
  const square: [number, number][] = [
    [60, 40],
    [70, 40],
    [70, 50],
    [60, 50],
  ]
  const hole: [number, number][] = [
    [63, 43],
    [66, 43],
    [66, 46],
    [63, 46],
  ]

  it.each([
    ['as RFC 7946 winds them', square, hole.toReversed()],
    ['the other way round', square.toReversed(), hole],
  ])('has its outer ring counterclockwise, its hole clockwise, and both closed, from rings %s', (_, outer, inner) => {
    const { coordinates, extent } = areaThrough([[outer, inner]])
    const [[ring, opening] = []] = coordinates
    expect(areaOf(ring!)).toBeCloseTo(100, 0)
    expect(areaOf(opening!)).toBeCloseTo(-9, 0)
    for (const each of [ring, opening]) expect(each!.at(-1)).toEqual(each![0])
    expect(bboxOf(extent).map(Math.round)).toEqual([60, 40, 70, 50])
  })

  it('is cut at 180°, and each side keeps the hole that is its own', () => {
    const land: [number, number][] = [
      [170, 60],
      [195, 60],
      [195, 70],
      [170, 70],
    ]
    const lake: [number, number][] = [
      [185, 63],
      [190, 63],
      [190, 66],
      [185, 66],
    ]
    const { coordinates, extent } = areaThrough([[land, lake]])
    expect(coordinates.map((rings) => rings.length)).toEqual([1, 2])
    const [[west] = [], [east] = []] = coordinates
    expect(west!.every(([lon]) => lon > 169 && lon <= 180)).toBe(true)
    expect(east!.every(([lon]) => lon >= -180 && lon < -164)).toBe(true)
    expect(areaOf(west!) + areaOf(east!)).toBeCloseTo(250, 0)
    expect(bboxOf(extent).map(Math.round)).toEqual([170, 60, -165, 70])
  })

  it('comes apart where it crosses 180° more than twice', () => {
    const comb: [number, number][] = [
      [175, 50],
      [185, 50],
      [185, 52],
      [176, 52],
      [176, 56],
      [185, 56],
      [185, 58],
      [175, 58],
    ]
    const { coordinates } = areaThrough([[comb]])
    expect(coordinates).toHaveLength(3)
    expect(coordinates.map(([ring]) => Math.round(areaOf(ring!)))).toEqual([24, 10, 10])
    expect(coordinates.flat(2).some(([lon, lat]) => lon <= -180 && lat > 52.5 && lat < 55.5)).toBe(false)
  })

  it('has a bounding box whose east is less than its west only where 180° lies within', () => {
    expect(
      bboxOf(
        extentAround([
          [20, 0, 30, 10],
          [25, -5, 40, 5],
        ]),
      ),
    ).toEqual([20, -5, 40, 10])
    expect(
      bboxOf(
        extentAround([
          [20, 0, 30, 10],
          [100, 40, 190.5, 80],
        ]),
      ),
    ).toEqual([20, 0, -169.5, 80])
  })
})
