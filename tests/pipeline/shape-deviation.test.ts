import { describe, expect, it } from 'vitest'
import { deviationOf } from '@/pipeline/shape-deviation'

const line = (...points: [number, number][]) => points

describe('how far the drawn lines stray', () => {
  it('is nothing where no point is left out', () => {
    const source = line([0, 0], [5, 3], [10, 0])
    expect(deviationOf([source], [source], [0], 0.5)).toBe(0)
  })

  it('is the distance of a point left out to the line drawn in its place, not to its ends', () => {
    expect(deviationOf([line([0, 0], [5, 3], [10, 0])], [line([0, 0], [10, 0])], [~0, 0], 0.5)).toBe(3)
  })

  it('leaves aside one point in a hundred', () => {
    const source = line(...Array.from({ length: 200 }, (_, x): [number, number] => [x, x === 100 ? 50 : 1]))
    expect(deviationOf([source], [line([0, 0], [199, 0])], [0], 1)).toBe(1)
  })

  it('counts the grid that the drawn points lie on, and only the lines asked for', () => {
    const source = [line([0, 0.4], [10, 0.4]), line([0, 0], [5, 9], [10, 0])]
    expect(deviationOf(source, [source[0]!, line([0, 0], [10, 0])], [0], 1)).toBeCloseTo(0.4)
  })
})
