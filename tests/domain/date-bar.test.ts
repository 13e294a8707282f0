import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addYears, dayAfterKey, dayAtShare, dayWhilePlaying, nextChange, previousChange, shareOf } from '@/domain/date-bar'
import type { Change } from '@/domain/status'
import { addDays, isDay } from '@/domain/time'

const extent = { first: '1996-04-26', last: '2025-11-18' }
const day = fc.integer({ min: 0, max: 10_798 }).map((offset) => addDays(extent.first, offset))

describe('keys', () => {
  it.each([
    ['ArrowRight', false, '2024-02-29', '2024-03-01'],
    ['ArrowLeft', false, '2024-03-01', '2024-02-29'],
    ['ArrowUp', true, '2024-01-01', '2024-01-31'],
    ['ArrowDown', true, '2024-01-31', '2024-01-01'],
    ['PageUp', false, '2024-02-29', '2025-02-28'],
    ['PageDown', false, '2020-06-15', '2019-06-15'],
    ['Home', false, '2020-06-15', '1996-04-26'],
    ['End', false, '2020-06-15', '2025-11-18'],
    ['ArrowRight', false, '2025-11-18', '2025-11-18'],
    ['PageDown', false, '1996-12-31', '1996-04-26'],
  ])('%s (shift %s) from %s leads to %s', (key, isShifted, from, to) => {
    expect(dayAfterKey(from, key, isShifted, extent)).toBe(to)
  })

  it('leaves other keys to others', () => {
    expect(dayAfterKey('2020-01-01', 'Tab', false, extent)).toBeUndefined()
  })

  it('never leaves the extent, nor the calendar', () => {
    const key = fc.constantFrom('ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End')
    fc.assert(
      fc.property(day, key, fc.boolean(), (from, pressed, isShifted) => {
        const to = dayAfterKey(from, pressed, isShifted, extent) ?? ''
        expect(isDay(to) && extent.first <= to && to <= extent.last).toBe(true)
      }),
    )
  })

  it('keeps the day of the year when the year moves', () => {
    expect(addYears('2023-07-04', 1)).toBe('2024-07-04')
    expect(addYears('2024-02-29', 4)).toBe('2028-02-28')
  })
})

describe('changes', () => {
  const changes = ['2001-06-15', '2004-06-17', '2025-09-01'].map((on): Change => ({ day: on, tier: 'reference', claims: [] }))

  it.each([
    ['2001-06-15', undefined, '2004-06-17'],
    ['2004-06-16', '2001-06-15', '2004-06-17'],
    ['2025-09-01', '2004-06-17', undefined],
    ['2025-11-18', '2025-09-01', undefined],
  ])('around %s lie %s and %s', (on, before, after) => {
    expect(previousChange(changes, on)?.day).toBe(before)
    expect(nextChange(changes, on)?.day).toBe(after)
  })
})

describe('playing and dragging', () => {
  it('passes a year in a second at the usual speed, and stops at the last day', () => {
    expect(dayWhilePlaying('2001-01-01', 4, 'usual', extent.last)).toBe('2005-01-01')
    expect(dayWhilePlaying('2001-01-01', 1000, 'slow', extent.last)).toBe(extent.last)
  })

  it('never goes back while playing', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 60_000 }), fc.nat({ max: 60_000 }), (start, a, b) => {
        const [early, late] = [Math.min(a, b) / 1000, Math.max(a, b) / 1000]
        expect(dayWhilePlaying(start, early, 'fast', extent.last) <= dayWhilePlaying(start, late, 'fast', extent.last)).toBe(true)
      }),
    )
  })

  it('finds the day again from where it stands', () => {
    fc.assert(
      fc.property(day, (on) => {
        expect(dayAtShare(shareOf(on, extent), extent)).toBe(on)
      }),
    )
    expect(dayAtShare(-1, extent)).toBe(extent.first)
    expect(dayAtShare(2, extent)).toBe(extent.last)
  })
})
