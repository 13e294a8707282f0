import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Place, type StepKey, stepAmong } from '@/features/trade/marks/steps'

/** Two voices over five years, the second silent in two of them: `0 1 2 3 4` above, `5 6 7` below the first, third and fourth. */
const line: Place[] = [...[0, 100, 200, 300, 400].map((x) => ({ x, y: 50 })), ...[0, 200, 300].map((x) => ({ x, y: 90 }))]
const grid: Place[] = [
  { x: 0, y: 0 },
  { x: 20, y: 0 },
  { x: 60, y: 0 },
  { x: 0, y: 20 },
  { x: 40, y: 20 },
  { x: 20, y: 40 },
]

describe('keys among the marks of a chart', () => {
  it.each<[from: number, key: StepKey, to: number | undefined]>([
    [0, 'ArrowRight', 5],
    [5, 'ArrowRight', 1],
    [1, 'ArrowLeft', 5],
    [0, 'ArrowLeft', undefined],
    [4, 'ArrowRight', undefined],
    [2, 'ArrowDown', 6],
    [6, 'ArrowUp', 2],
    [0, 'ArrowUp', undefined],
    [3, 'Home', 0],
    [3, 'End', 4],
    [0, 'PageDown', 4],
    [4, 'PageUp', 0],
  ])('lead along time: from %i by %s to %s', (from, key, to) => {
    expect(stepAmong(line, from, key, false)).toBe(to)
  })

  it.each<[from: number, key: StepKey, to: number | undefined]>([
    [0, 'ArrowRight', 1],
    [1, 'ArrowRight', 2],
    [2, 'ArrowRight', undefined],
    [0, 'ArrowDown', 3],
    [1, 'ArrowDown', 5],
    [5, 'ArrowUp', 1],
    [1, 'Home', 0],
    [0, 'End', 2],
    [3, 'End', 4],
  ])('stay in their row and column of a grid: from %i by %s to %s', (from, key, to) => {
    expect(stepAmong(grid, from, key, true)).toBe(to)
  })

  const places = fc.array(fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 300 }) }), {
    minLength: 1,
    maxLength: 40,
  })

  it('reach every mark along time, whatever stands where', () => {
    fc.assert(
      fc.property(places, (all) => {
        const walked: number[] = []
        for (let at = stepAmong(all, 0, 'Home', false); at !== undefined; at = stepAmong(all, at, 'ArrowRight', false))
          walked.push(at)
        expect(walked.toSorted((left, right) => left - right)).toEqual([...all.keys()])
      }),
    )
  })

  it('never lead back', () => {
    fc.assert(
      fc.property(places, fc.nat(), (all, seed) => {
        const from = seed % all.length
        const led = (key: StepKey, isGrid: boolean) => all[stepAmong(all, from, key, isGrid) ?? from]!
        const here = all[from]!
        const isRight = [true, false].flatMap((isGrid) => [
          led('ArrowUp', isGrid).y <= here.y,
          led('ArrowDown', isGrid).y >= here.y,
          led('ArrowRight', true).x >= here.x,
          led('ArrowLeft', true).x <= here.x,
        ])
        expect(isRight).not.toContain(false)
      }),
    )
  })
})
