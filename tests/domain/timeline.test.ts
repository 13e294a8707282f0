import { assert, double, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '@/domain/time'
import {
  MIN_DAYS,
  daysOf,
  inOrder,
  basisOfItem,
  panned,
  periodOf,
  rangeOf,
  resized,
  standingDay,
  windowOf,
  zoomed,
} from '@/domain/timeline'
import { account, inPeriod, itemOf, itemsOf, membershipOf, period, step } from '@tests/fixtures/timeline-items'

describe('items', () => {
  it.each([
    ['2024-07-04', 1, true, 'stated'],
    ['2024-07-03/2024-07-04', 2, true, 'stated'],
    ['2010-09-09/2010-09-25', 17, true, 'stated'],
    ['2018-04-08/2018-04-09', 2, true, 'inferred'],
    // Nobody met for eight months: the stretch is what the inference leaves open.
    ['2025-01-01/2025-08-28', 240, false, 'inferred'],
    ['2021-06', 30, false, 'stated'],
    ['2024', 366, false, 'stated'],
    ['2024-07-04~', 1, false, 'stated'],
  ] as const)('%s lasts or may lie in %i days, its length known: %s (%s)', (edtf, days, isExact, basis) => {
    const item = itemOf(edtf, { basis })
    expect([item.to - item.from, item.isExact]).toEqual([days, isExact])
  })

  it('tells the steps of a day from the lists of that day', () => {
    const list = { kind: 'snapshot', tier: 'document' } as const
    const days = membershipOf(
      step('IR', '2023-07-04'),
      step('CN', '2023-07-04', list),
      step('TJ', '2023-07-04', list),
      step('BY', '2024-07-04'),
    )
    expect(days.map(({ key, kind, claims }) => [key, kind, claims.length])).toEqual([
      ['change.2023-07-04', 'change', 1],
      ['list.2023-07-04', 'list', 2],
      ['change.2024-07-04', 'change', 1],
    ])
  })

  it.each([
    ['2021-06', '2021-06-15', 1],
    ['2021-06-01/2021-06-04', '2021-06-02', 1],
    ['2021-06-30', '2021-06-30', 0.5],
    ['../2021-06-30', '2021-06-30', 0.5],
    ['2021-06-30/..', '2021-06-30', 0.5],
  ])('%s stands on %s, %d of the day gone', (edtf, day, gone) => {
    expect(standingDay(itemOf(edtf))).toBe(day)
    expect(itemOf(edtf).at).toBe(dayNumber(day) + gone)
  })

  it('is known as its account is, and a entry on membership as stated if any claim states it', () => {
    expect(['stated', 'inferred'].map((basis) => basisOfItem(itemOf('2021', { basis: basis as 'stated' })))).toEqual([
      'stated',
      'inferred',
    ])
    const inferred = { basis: 'inferred' } as const
    expect(membershipOf(step('IR', '2023-07-04'), step('BY', '2023-07-04', inferred)).map(basisOfItem)).toEqual(['stated'])
    expect(membershipOf(step('BY', '2023-07-04', inferred)).map(basisOfItem)).toEqual(['inferred'])
  })

  it('is ordered by where it stands: the middle of what its date may mean, or of the day that is known', () => {
    const items = inOrder([
      ...itemsOf(account('b', '2010'), account('a', '2010'), account('open', '../2009-06')),
      itemOf('2009-07-01'),
    ])
    expect(items.map(({ key }) => key)).toEqual(['open', 'm', 'a', 'b'])
    expect(standingDay(items[0]!)).toBe('2009-06-30')
  })
})

describe('the window', () => {
  it('spans the whole years of all items and days, open ends left aside', () => {
    const items = [...itemsOf(account('a', '1996-04-26'), account('b', '2026-10'), account('c', '2020-01-01/..'))]
    expect(daysOf(periodOf(items, '2001-06-15', '2025-11-18'))).toEqual({ from: '1996-01-01', to: '2026-12-31' })
    expect(daysOf(periodOf([], '2001-06-15', '2025-11-18'))).toEqual({ from: '2001-01-01', to: '2025-12-31' })
  })

  it.each([
    [undefined, undefined, '2000-01-01', '2029-12-31'],
    ['2018-01-01', undefined, '2018-01-01', '2029-12-31'],
    [undefined, '2018-12-31', '2000-01-01', '2018-12-31'],
    ['1990-01-01', '2099-12-31', '2000-01-01', '2029-12-31'],
    ['2024-07-04', '2024-07-04', '2024-07-04', '2024-07-04'],
    ['2099-01-01', undefined, '2029-12-31', '2029-12-31'],
    [undefined, '1990-01-01', '2000-01-01', '2000-01-01'],
    ['2024-07-04', '2023-01-01', '2023-01-01', '2024-07-04'],
  ])('from %s to %s is %s to %s', (from, to, first, last) => {
    expect(daysOf(rangeOf(from, to, period))).toEqual({ from: first, to: last })
  })

  it('leaves out of the address what is the whole', () => {
    expect(windowOf(period, period)).toEqual({ from: undefined, to: undefined })
    expect(windowOf(inPeriod('2018-01-01', '2029-12-31'), period)).toEqual({ from: '2018-01-01', to: undefined })
  })

  it('never leaves the period, is never shorter than its least length, and zooming keeps the day under the pointer', () => {
    const range = tuple(integer({ min: period.from, max: period.to - MIN_DAYS }), integer({ min: MIN_DAYS, max: 9000 }))
    assert(
      property(
        range,
        double({ min: 0.2, max: 5, noNaN: true }),
        double({ min: 0, max: 1, noNaN: true }),
        ([from, days], factor, share) => {
          const window = { from, to: Math.min(from + days, period.to) }
          const at = window.from + share * (window.to - window.from)
          const results = [
            zoomed(window, factor, at, period),
            panned(window, (share - 0.5) * 20_000, period),
            resized(window, 'from', at, period),
            resized(window, 'to', at, period),
          ]
          for (const result of results) {
            expect(result.from).toBeGreaterThanOrEqual(period.from)
            expect(result.to).toBeLessThanOrEqual(period.to)
            expect(result.to - result.from).toBeGreaterThanOrEqual(MIN_DAYS)
          }
          expect(at).toBeGreaterThanOrEqual(results[0]!.from - 1)
          expect(at).toBeLessThanOrEqual(results[0]!.to + 1)
        },
      ),
    )
  })

  it('that the reader made shorter than the least length grows by no step closer or aside, and keeps its days', () => {
    const two = inPeriod('2018-06-09', '2018-06-10')
    expect(zoomed(two, 0.5, two.from + 1, period)).toEqual(two)
    expect(daysOf(panned(two, 1, period))).toEqual({ from: '2018-06-10', to: '2018-06-11' })
    expect(daysOf(zoomed(two, 2, two.from + 1, period))).toEqual({ from: '2018-06-08', to: '2018-06-11' })
    expect(daysOf(resized(two, 'from', two.from + 30, period))).toEqual(daysOf(two))
    expect(daysOf(resized(two, 'from', two.from - 1, period))).toEqual({ from: '2018-06-08', to: '2018-06-10' })
  })

  it('pans without changing its length', () => {
    expect(daysOf(panned(inPeriod('2018-01-01', '2018-12-31'), 31, period))).toEqual({ from: '2018-02-01', to: '2019-01-31' })
    expect(daysOf(panned(inPeriod('2029-01-01', '2029-12-31'), 31, period))).toEqual({ from: '2029-01-01', to: '2029-12-31' })
  })
})
