import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Span, segmentsOf } from '@/domain/reading/segments'
import { stretchesOf } from '@/domain/reading/stretches'

describe('segments', () => {
  it('carry every passage that covers them', () => {
    const spans = [
      { id: 'a', start: 2, end: 6 },
      { id: 'b', start: 4, end: 8 },
      { id: 'c', start: 4, end: 6 },
    ]
    expect(segmentsOf(0, 10, spans)).toEqual([
      { start: 0, end: 2, spans: [] },
      { start: 2, end: 4, spans: ['a'] },
      { start: 4, end: 6, spans: ['a', 'b', 'c'] },
      { start: 6, end: 8, spans: ['b'] },
      { start: 8, end: 10, spans: [] },
    ])
  })

  it('of a passage that runs over the end of a paragraph are cut off there', () => {
    expect(segmentsOf(5, 10, [{ id: 'a', start: 2, end: 20 }])).toEqual([{ start: 5, end: 10, spans: ['a'] }])
    expect(segmentsOf(5, 10, [{ id: 'a', start: 0, end: 5 }])).toEqual([{ start: 5, end: 10, spans: [] }])
  })

  it('cover the text exactly once, and those of each passage join to its words', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(30))
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(span, { maxLength: 12 }), (text, pairs) => {
        const spans: Span[] = pairs.map(([start, length], index) => ({ id: String(index), start, end: start + length }))
        const segments = segmentsOf(0, text.length, spans)
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        for (const { id, start, end } of spans) {
          const own = segments.filter((segment) => segment.spans.includes(id))
          expect(own.map((segment) => text.slice(segment.start, segment.end)).join('')).toBe(text.slice(start, end))
        }
      }),
    )
  })
})

describe('the stretches of a text', () => {
  it('are one where it is short, and none where it is empty', () => {
    expect(stretchesOf(24, [3])).toEqual([{ first: 1, last: 24, isFolded: false }])
    expect(stretchesOf(0, [])).toEqual([])
  })

  it('are folded far from any passage', () => {
    expect(stretchesOf(1000, [12, 500, 501])).toEqual([
      { first: 1, last: 4, isFolded: false },
      { first: 5, last: 8, isFolded: true },
      { first: 9, last: 15, isFolded: false },
      { first: 16, last: 496, isFolded: true },
      { first: 497, last: 504, isFolded: false },
      { first: 505, last: 996, isFolded: true },
      { first: 997, last: 1000, isFolded: false },
    ])
  })

  it('hold every paragraph once, in order, and those with a passage in sight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.array(fc.nat(1999)), (count, offsets) => {
        const marked = offsets.map((offset) => (offset % count) + 1)
        const stretches = stretchesOf(count, marked)
        let next = 1
        for (const { first, last, isFolded } of stretches) {
          expect(first).toBe(next)
          expect(last).toBeGreaterThanOrEqual(first)
          expect(isFolded && marked.some((number) => first <= number && number <= last)).toBe(false)
          next = last + 1
        }
        expect(next).toBe(count + 1)
      }),
    )
  })
})
