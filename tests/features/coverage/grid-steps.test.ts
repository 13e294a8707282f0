import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Spot, stepFrom } from '@/features/coverage/grid-steps'

const size = { rows: 27, columns: 30 }

describe('a key in the grid', () => {
  it.each<[string, Spot, string, boolean, Spot]>([
    ['to the next year', { row: 3, column: 4 }, 'ArrowRight', false, { row: 3, column: 5 }],
    ['to the name of the country', { row: 3, column: 0 }, 'ArrowLeft', false, { row: 3, column: -1 }],
    ['no farther than the name', { row: 3, column: -1 }, 'ArrowLeft', false, { row: 3, column: -1 }],
    ['up', { row: 3, column: 4 }, 'ArrowUp', false, { row: 2, column: 4 }],
    ['no higher than the first', { row: 0, column: 4 }, 'ArrowUp', false, { row: 0, column: 4 }],
    ['ten rows down', { row: 3, column: 4 }, 'PageDown', false, { row: 13, column: 4 }],
    ['ten rows up, or to the first', { row: 3, column: 4 }, 'PageUp', false, { row: 0, column: 4 }],
    ['to the beginning of the row', { row: 3, column: 4 }, 'Home', false, { row: 3, column: -1 }],
    ['to its end', { row: 3, column: 4 }, 'End', false, { row: 3, column: 29 }],
    ['to the last corner', { row: 3, column: 4 }, 'End', true, { row: 26, column: 29 }],
    ['to the first corner', { row: 3, column: 4 }, 'Home', true, { row: 0, column: -1 }],
  ])('leads %s', (_where, from, key, isControl, to) => {
    expect(stepFrom(from, key, isControl, size)).toEqual(to)
  })

  it('that means nothing leads nowhere', () => {
    expect(stepFrom({ row: 1, column: 1 }, 'a', false, size)).toBeUndefined()
  })

  it('never leads out of it, and every place is reached from any other', () => {
    const anySpot = fc.record({ row: fc.integer({ min: 0, max: 26 }), column: fc.integer({ min: -1, max: 29 }) })
    fc.assert(
      fc.property(anySpot, anySpot, (from, to) => {
        let at = from
        for (let step = 0; step < 60; step += 1) {
          const key =
            at.row < to.row
              ? 'ArrowDown'
              : at.row > to.row
                ? 'ArrowUp'
                : at.column < to.column
                  ? 'ArrowRight'
                  : at.column > to.column
                    ? 'ArrowLeft'
                    : ''
          if (key === '') break
          at = stepFrom(at, key, false, size)!
        }
        expect(at).toEqual(to)
      }),
    )
  })
})
