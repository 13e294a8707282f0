import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gatherGrounds, widthOf } from '@/features/map/surface/contested'
import { readMap } from '@tests/fixtures/map'

const { contested } = readMap()

describe('numbers on contested ground', () => {
  it.each([
    ['at the first view of a phone', 0.27, ['2 8 12 18']],
    ['closer', 2, []],
  ])('%s gather where they would cover each other', (_, scale, some) => {
    const together = gatherGrounds(contested, scale)
      .filter(({ grounds }) => grounds.length > 1)
      .map(({ grounds }) => grounds.map(({ number }) => number).join(' '))
    expect(together).toEqual(expect.arrayContaining(some))
    expect(together.length === 0).toBe(some.length === 0)
  })

  it('keep each ground in just one mark, in the order of the numbers, at any zoom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 6, noNaN: true }), (scale) => {
        const marks = gatherGrounds(contested, scale)
        const numbers = marks.flatMap(({ grounds }) => grounds.map(({ number }) => number))
        expect(numbers.toSorted((one, other) => one - other)).toEqual(contested.map(({ number }) => number))
        for (const { grounds } of marks) {
          const own = grounds.map(({ number }) => number)
          expect(own).toEqual(own.toSorted((one, other) => one - other))
        }
      }),
    )
  })

  it('make a mark as long as they need', () => {
    const [first, second] = contested
    expect(widthOf({ grounds: [first!], x: 0, y: 0 })).toBe(16)
    expect(widthOf({ grounds: [first!, second!], x: 0, y: 0 })).toBeGreaterThan(24)
  })
})
