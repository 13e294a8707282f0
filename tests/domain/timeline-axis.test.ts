import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '@/domain/time'
import { densityOf, ticksOf } from '@/domain/timeline-axis'
import { passes, selectionOf } from '@/domain/timeline-selection'
import { anyItemView, anyItems } from '@tests/fixtures/any-timeline'
import { account, asking, inPeriod, indexOf, itemsOf, membershipOf, period, step } from '@tests/fixtures/timeline-items'

describe('the axis', () => {
  it.each([
    ['1996-01-01', '2026-12-31', 'year', '1996-01-01'],
    ['2018-03-15', '2025-12-31', 'year', '2019-01-01'],
    ['2024-01-15', '2024-10-31', 'month', '2024-02-01'],
    ['2024-06-20', '2024-07-03', 'day', '2024-06-20'],
  ])('from %s to %s counts by %s', (from, to, unit, first) => {
    const ticks = ticksOf(inPeriod(from, to), 800)
    expect(ticks[0]).toEqual({ unit, day: dayNumber(first) })
    expect(ticks.length).toBeGreaterThan(3)
    expect(ticks.length).toBeLessThan(21)
  })
})

describe('the density', () => {
  it('has a bar for each half of a year, and an inexact date counts by parts', () => {
    const index = indexOf([
      ...itemsOf(
        account('a', '2018-02-01'),
        account('b', '2018-12-31'),
        account('c', '2018'),
        account('d', '2029-12-31'),
        account('e', '2029-01-01/..'),
      ),
      ...membershipOf(step('IR', '2018-03-01')),
    ])
    const bars = densityOf(asking(index), 6)
    expect(bars).toHaveLength(60)
    expect(bars[36]?.weight).toBeCloseTo(1 + 181 / 365)
    expect(bars[59]?.weight).toBeCloseTo(1 + 184 / 365)
    expect(densityOf(asking(index), 12)).toHaveLength(30)
  })

  it('adds up to the meetings that the filters leave, in the window or not', () => {
    fc.assert(
      fc.property(anyItems, anyItemView, fc.constantFrom(6, 12), (items, view, months) => {
        const selection = selectionOf(indexOf(items), view)
        const { index } = selection
        const meetings = index.isMeeting.filter((isMeeting, item) => isMeeting === 1 && passes(selection, item, 'range'))
        const bars = densityOf(selection, months)
        expect(bars.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(meetings.length)
        expect([bars[0]?.from, bars.at(-1)?.to]).toEqual([period.from, period.to])
        for (const [at, { from }] of bars.entries()) expect(from).toBe(bars[at - 1]?.to ?? period.from)
      }),
    )
  })
})
