import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '@/domain/time'
import type { DayRange, MeetingItem } from '@/domain/timeline'
import { type Frame, densityOf, openingOf, placedIn, stepFrom, ticksOf } from '@/domain/timeline-marks'
import { account, inPeriod, itemOf, itemsOf, period } from '@tests/fixtures/timeline-items'

describe('marks', () => {
  const year = inPeriod('2018-01-01', '2018-12-31')
  const frame = (range: DayRange, width = 730): Frame => ({ range, period, width, gap: 14 })
  const all = () => true

  it('stand alone where there is room and are gathered where they would touch', () => {
    const items = itemsOf(account('a', '2018-01-10'), account('b', '2018-01-12'), account('c', '2018-03-01'))
    const marks = placedIn(items, frame(year), all)
    expect(marks.map(({ key, items }) => [key, items.length])).toEqual([
      ['a', 2],
      ['c', 1],
    ])
    expect(marks[1]?.x).toBeCloseTo((59.5 / 365) * 730)
  })

  it('have the true length of what lasted several days, cut at the window', () => {
    const [mark] = placedIn(itemsOf(account('a', '2017-12-22/2018-01-10')), frame(year), all)
    expect(mark).toMatchObject({ start: 0, end: 20 })
  })

  it('end with the period where a date is open', () => {
    const [mark] = placedIn(itemsOf(account('a', '2028-01-01/..')), frame(period), all)
    expect(mark?.end).toBe(730)
    expect(mark?.x).toBeGreaterThan(mark?.start ?? 730)
  })

  it('are never nearer than the gap, never lose an item, and are few however many items there are', () => {
    const days = array(integer({ min: period.from, max: period.to - 1 }), { maxLength: 400 })
    assert(
      property(days, integer({ min: 200, max: 1600 }), (days, width) => {
        const base = itemOf('2018-01-01')
        const items = days.map((day, index): MeetingItem => ({ ...base, key: `m${index}`, from: day, to: day + 1 }))
        const marks = placedIn(items, frame(period, width), all)
        expect(marks.flatMap(({ items }) => items)).toHaveLength(items.length)
        expect(marks.length).toBeLessThanOrEqual(width / 14 + 1)
        for (const [index, mark] of marks.entries()) expect(mark.x - (marks[index - 1]?.x ?? -Infinity)).toBeGreaterThan(13.9)
      }),
    )
  })

  it('are gathered alike wherever the window stands', () => {
    const items = itemsOf(
      ...Array.from({ length: 40 }, (_, index) =>
        account(`m${index}`, `2018-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`),
      ),
    )
    const shifted = { from: year.from + 5, to: year.to + 5 }
    const groups = (range: DayRange) => placedIn(items, frame(range), all).map(({ items }) => items.map(({ key }) => key))
    expect(groups(shifted)).toEqual(groups(year))
  })

  it('count only the items that are shown', () => {
    const items = itemsOf(account('a', '2018-01-10'), account('b', '2018-01-12'))
    expect(placedIn(items, frame(year), ({ key }) => key === 'b').map(({ key, items }) => [key, items.length])).toEqual([
      ['b', 1],
    ])
  })

  it('of a gathering open to a window that takes it apart, or to none if they share their day', () => {
    const near = itemsOf(account('a', '2018-01-10'), account('b', '2018-02-10'))
    const opening = openingOf(near, frame(period))!
    expect(placedIn(near, frame(opening), all)).toHaveLength(2)
    expect(openingOf(itemsOf(account('a', '2018-01-10'), account('b', '2018-01-10')), frame(period))).toBeUndefined()
  })
})

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
  it('has a bar for each half of a year and adds up to the number of items', () => {
    const items = itemsOf(
      account('a', '2018-02-01'),
      account('b', '2018-12-31'),
      account('c', '2018'),
      account('d', '2029-12-31'),
    )
    const bars = densityOf(items, period, 6)
    expect(bars).toHaveLength(60)
    expect(bars.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(4)
    expect(bars[36]?.weight).toBeCloseTo(1 + 181 / 365)
    expect(densityOf(items, period, 12)).toHaveLength(30)
  })
})

describe('steps by key', () => {
  const marks = (...xs: number[]) => xs.map((x) => ({ key: String(x), items: [], x, start: x, end: x }))
  const lanes = [marks(10, 200), [], marks(50, 180, 300)]
  it.each([
    ['ArrowRight', { lane: 0, index: 0 }, { lane: 0, index: 1 }],
    ['ArrowRight', { lane: 0, index: 1 }, undefined],
    ['ArrowLeft', { lane: 0, index: 0 }, undefined],
    ['ArrowDown', { lane: 0, index: 1 }, { lane: 2, index: 1 }],
    ['ArrowUp', { lane: 2, index: 0 }, { lane: 0, index: 0 }],
    ['ArrowUp', { lane: 0, index: 0 }, undefined],
    ['Home', { lane: 2, index: 2 }, { lane: 2, index: 0 }],
    ['End', { lane: 2, index: 0 }, { lane: 2, index: 2 }],
  ] as const)('%s from %j leads to %j', (key, at, expected) => {
    expect(stepFrom(lanes, at, key)).toEqual(expected)
  })
})
