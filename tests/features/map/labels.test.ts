import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type LabelRequest, isTooSmall, placeLabels } from '@/features/map/labels'
import { mapFile } from '@/domain/shapes'
import { directoryOf } from '@/domain/directory'
import { readAtlas } from '@tests/fixtures/atlas'
import { publishedText } from '@tests/state/published'

function square(code: string, x: number, y: number, size: number, name = code): LabelRequest {
  const half = size / 2
  return { code, name, shape: { code, x, y, bounds: [x - half, y - half, x + half, y + half] } }
}

const codes = (requests: readonly LabelRequest[], scale: number) => placeLabels(requests, scale).map(({ code }) => code)

describe('the names on the map', () => {
  it('never collide', () => {
    const coordinate = fc.integer({ min: -400, max: 400 })
    const request = fc
      .tuple(coordinate, coordinate, fc.integer({ min: 1, max: 500 }), fc.string({ minLength: 1, maxLength: 20 }))
      .map(([x, y, size, name]) => square('XX', x, y, size, name))
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), fc.double({ min: 0.1, max: 8, noNaN: true }), (requests, scale) => {
        const boxes = placeLabels(requests, scale).map(({ x, y, name }) => ({
          x: x * scale,
          y: y * scale,
          width: name.length * 6.9,
        }))
        for (const [index, left] of boxes.entries()) {
          for (const right of boxes.slice(index + 1)) {
            const apart = Math.abs(left.x - right.x) >= (left.width + right.width) / 2 || Math.abs(left.y - right.y) >= 15 - 1e-9
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })

  it('go to the largest country first, whatever the order', () => {
    const requests = [square('KG', 10, 0, 40), square('CN', 0, 0, 200)]
    expect(codes(requests, 1)).toEqual(['CN'])
    expect(codes(requests.toReversed(), 1)).toEqual(['CN'])
    expect(codes(requests, 4)).toEqual(['CN', 'KG'])
  })

  it('wait for a closer zoom where the shape is too small for them', () => {
    expect(codes([square('BH', 0, 0, 10, 'Bahrain')], 1)).toEqual([])
    expect(codes([square('BH', 0, 0, 10, 'Bahrain')], 4)).toEqual(['BH'])
  })

  it('stand where the shapes say', () => {
    expect(placeLabels([square('CN', 3, 4, 200, 'China')], 2)).toEqual([{ code: 'CN', name: 'China', x: 3, y: 4 }])
  })

  it('lets a name give way to a mark, and stay where there is no room', () => {
    const china = [square('CN', 3, 4, 200, 'China')]
    expect(placeLabels(china, 2, [{ x: 3, y: 4, radius: 1 }])).not.toMatchObject([{ x: 3, y: 4 }])
    expect(placeLabels(china, 2, [{ x: 3, y: 4, radius: 80 }])).toMatchObject([{ x: 3, y: 4 }])
  })

  it('are never fewer at a closer zoom of the real map', () => {
    const { states } = z.parse(mapFile, JSON.parse(publishedText('map')))
    const { nameOf } = directoryOf(readAtlas())
    const requests = states.map((shape) => ({ code: shape.code, name: nameOf(shape.code), shape }))
    const counts = [0.25, 0.5, 1, 2, 4, 8, 16].map((scale) => placeLabels(requests, scale).length)
    expect(counts).toEqual(counts.toSorted((left, right) => left - right))
    expect(counts.at(-1)).toBeGreaterThan(20)
  })
})

describe('a shape that is too small to be hit', () => {
  // Never below WCAG 2.2's target size of 24 CSS pixels.
  it.each([
    [24, 0.99, true],
    [40, 1, false],
    [24, 2, false],
    [48, 0.25, true],
  ])('%d units at %d pixels each: %s', (size, scale, is) => {
    expect(isTooSmall(square('XX', 0, 0, size).shape, scale)).toBe(is)
  })

  it('is judged by its narrower side', () => {
    expect(isTooSmall({ code: 'XX', x: 0, y: 0, bounds: [0, 0, 400, 10] }, 1)).toBe(true)
  })
})
