import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorsBetween, errorsIn, termsOf } from '@/domain/search-terms'

describe('words', () => {
  it.each([
    ['Türkiye', ['turkiye']],
    ["Xi'an", ['xian']],
    ['24th Meeting', ['24', 'meeting']],
    ['Cholpon-Ata (2019)', ['cholpon', 'ata', '2019']],
    ['N.P. Patrushev', ['n', 'p', 'patrushev']],
    ['Шанхай', ['шанхаи']],
    [' – ', []],
  ])('of %s are %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms)
  })

  it.each([
    ['sco', 0],
    ['iran', 1],
    ['belarus', 1],
    ['dushanbe', 2],
    ['2024', 0],
    ['su30', 0],
  ])('%s may have %d errors', (word, errors) => {
    expect(errorsIn(word)).toBe(errors)
  })
})

/** The same by the book: the whole table, nothing cut short. */
function byTheBook(left: string, right: string): number {
  const rows = Array.from({ length: left.length + 1 }, (_, row) => Array.from({ length: right.length + 1 }, (_, at) => row + at))
  for (let row = 1; row <= left.length; row += 1) {
    for (let at = 1; at <= right.length; at += 1) {
      const isSame = left[row - 1] === right[at - 1]
      let least = Math.min(rows[row - 1]![at]! + 1, rows[row]![at - 1]! + 1, rows[row - 1]![at - 1]! + (isSame ? 0 : 1))
      const isSwapped = row > 1 && at > 1 && left[row - 1] === right[at - 2] && left[row - 2] === right[at - 1]
      if (isSwapped) least = Math.min(least, rows[row - 2]![at - 2]! + 1)
      rows[row]![at] = least
    }
  }
  return rows[left.length]![right.length]!
}

describe('errors between two words', () => {
  it.each([
    ['china', 'china', 0],
    ['chian', 'china', 1],
    ['chna', 'china', 1],
    ['chinna', 'china', 1],
    ['chima', 'china', 1],
    ['qatar', 'china', 3],
  ])('%s and %s: %d, told up to 2', (word, term, whole) => {
    expect(errorsBetween(word, term, 2).whole).toBe(whole)
  })

  it('are counted to the beginning of a longer word too', () => {
    expect(errorsBetween('tajkist', 'tajikistan', 1)).toEqual({ whole: 2, start: 1 })
  })

  it('are those of the book, up to the most that is told', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (left, right, most) => {
        const { whole, start } = errorsBetween(left, right, most)
        expect(whole).toBe(Math.min(most + 1, byTheBook(left, right)))
        const starts = Array.from({ length: right.length + 1 }, (_, length) => byTheBook(left, right.slice(0, length)))
        expect(start).toBe(Math.min(most + 1, ...starts))
      }),
      { numRuns: 2000 },
    )
  })
})
