import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directoryOf } from '@/domain/directory'
import { meetingsIn } from '@/domain/meetings'
import { addDays } from '@/domain/time'
import { type DayRange, MIN_DAYS, daysOf, meetingItems, panned, rangeOf, zoomed } from '@/domain/timeline'
import { type ItemView, type TimelineIndex, timelineIndexOf } from '@/domain/timeline-index'
import { lanesOf } from '@/domain/timeline-lanes'
import { type Mark, isMarkOf, itemBeyond, itemsOfMark, marksOf, openingOf, stepFrom } from '@/domain/timeline-marks'
import { passes, selectionOf } from '@/domain/timeline-selection'
import { type LaneKind, defaultView, laneKinds } from '@/domain/view-state'
import { anyItemView, anyItems } from '@tests/fixtures/any-timeline'
import { readAtlas } from '@tests/fixtures/atlas'
import { crowdCore } from '@tests/fixtures/meeting-crowd'
import { account, inPeriod, indexOf, itemsOf, membershipOf, period, step } from '@tests/fixtures/timeline-items'

const room = { least: 24, budget: 900, lanesSeen: 12, widthOf: (count: number) => 12 + 7 * String(count).length }

/** What is drawn of a view in a window. */
function drawn(index: TimelineIndex, view: ItemView, width: number, kind: LaneKind = 'type', more: Partial<typeof room> = {}) {
  const selection = selectionOf(index, view)
  const lanes = lanesOf(selection, kind)
  const range = rangeOf(view.from, view.to, index.period)
  return { selection, lanes, range, ...marksOf(selection, lanes, { range, width }, { ...room, ...more }) }
}

/** The marks of the meetings alone, which are summits all. */
function marksOfSummits(items: ReturnType<typeof itemsOf>, range: DayRange, view: Partial<ItemView> = {}, width = 730): Mark[] {
  const { lanes, marks } = drawn(indexOf(items), { ...defaultView, ...daysOf(range), ...view }, width, 'type', { least: 14 })
  return marks[lanes.findIndex(({ id }) => id === 'summit')] ?? []
}

const year = inPeriod('2018-01-01', '2018-12-31')

const atlas = readAtlas()
const crowd = (() => {
  const core = crowdCore(atlas, 4000)
  return timelineIndexOf(meetingItems(meetingsIn(core.meetings, 'all')), inPeriod('1996-01-01', '2026-12-31'), directoryOf(core))
})()

/** Windows of a crowd, of any length that the timeline allows. */
const anyWindow = fc
  .record({
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    closeness: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ share, closeness }) => {
    const days = crowd.period.to - crowd.period.from
    const middle = crowd.period.from + share * days
    return zoomed(crowd.period, (MIN_DAYS / days) ** closeness, middle, crowd.period)
  })

describe('marks', () => {
  it('stand alone where there is room and are gathered where they would touch', () => {
    const items = itemsOf(account('a', '2018-01-10'), account('b', '2018-01-12'), account('c', '2018-03-01'))
    const marks = marksOfSummits(items, year)
    expect(marks.map(({ key, count }) => [key, count])).toEqual([
      ['a', 2],
      ['c', 1],
    ])
    expect(marks[1]?.x).toBeCloseTo((59.5 / 365) * 730)
  })

  it('have the true length of what lasted several days, cut at the window', () => {
    const [mark] = marksOfSummits(itemsOf(account('a', '2017-12-22/2018-01-10')), year)
    expect(mark).toMatchObject({ start: 0, end: 20, days: inPeriod('2017-12-22', '2018-01-10') })
  })

  it('end with the period where a date is open', () => {
    const [mark] = marksOfSummits(itemsOf(account('a', '2028-01-01/..')), period)
    expect(mark?.end).toBe(730)
    expect(mark!.x - mark!.start).toBeCloseTo((0.5 * 730) / (period.to - period.from))
  })

  it('stand little more than the gap apart where they are dense', () => {
    const daily = Array.from({ length: 2000 }, (_, day) => account(`m${day}`, addDays('2010-01-01', day)))
    const marks = marksOfSummits(itemsOf(...daily), period)
    const apart = marks.slice(1, -1).map(({ x }, at) => x - marks[at]!.x)
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(room.least - 0.001)
    expect(Math.max(...apart)).toBeLessThan(1.5 * Math.max(room.least, room.widthOf(marks[1]!.count) + 2))
  })

  it('become one at the edge of the window where what reaches into it would crowd there', () => {
    const items = itemsOf(
      account('spring', '2017-03-01/2018-01-20'),
      account('summer', '2017-06-01/2018-01-20'),
      account('in time', '2018-01-03'),
    )
    expect(marksOfSummits(items, year).map(({ x, count }) => [x, count])).toEqual([[0, 3]])
  })

  it('count only what is shown, and tell of the first four', () => {
    const items = itemsOf(
      ...['a', 'b', 'c', 'd', 'e'].map((about) => account(about, '2018-01-10')),
      account('forum', '2018-01-10', { type: 'forum' }),
      account('planned', '2018-01-11', { state: 'planned' }),
    )
    const [mark, ...others] = marksOfSummits(items, year, { type: ['summit'], state: ['held'] })
    expect(others).toEqual([])
    expect(mark).toMatchObject({ key: 'a', count: 5, days: inPeriod('2018-01-10', '2018-01-10') })
    expect(mark?.first.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('lose nothing and are never nearer than the gap, whatever the items, the filters and the window', () => {
    fc.assert(
      fc.property(
        anyItems,
        anyItemView,
        fc.constantFrom(...laneKinds),
        fc.integer({ min: 50, max: 1600 }),
        (items, view, kind, width) => {
          const { selection, lanes, marks, gap } = drawn(indexOf(items), view, width, kind)
          for (const [at, lane] of lanes.entries()) {
            const keys = marks[at]!.flatMap((mark) => itemsOfMark(selection, mark).map(({ key }) => key))
            const shown = [...lane.items].filter((item) => passes(selection, item))
            expect(keys.toSorted()).toEqual(shown.map((item) => selection.index.items[item]!.key).toSorted())
            for (const [index, mark] of marks[at]!.entries()) {
              expect(mark.x - (marks[at]![index - 1]?.x ?? -Infinity)).toBeGreaterThan(gap - 0.001)
              expect(mark.x).toBeGreaterThanOrEqual(mark.start)
              expect(mark.x).toBeLessThanOrEqual(mark.end)
              expect(mark.start >= 0 && mark.end <= width).toBe(true)
            }
          }
        },
      ),
    )
  })
})

describe('the marks of a crowd', () => {
  it('are no more than the budget in the lanes that are seen at once', () => {
    fc.assert(
      fc.property(anyWindow, fc.constantFrom(...laneKinds), fc.constantFrom(340, 1200, 2500), (range, kind, width) => {
        const { marks } = drawn(crowd, { ...defaultView, ...daysOf(range) }, width, kind, { budget: 300 })
        for (let first = 0; first + room.lanesSeen <= marks.length; first += 1) {
          const seen = marks.slice(first, first + room.lanesSeen)
          expect(seen.reduce((sum, own) => sum + own.length, 0)).toBeLessThanOrEqual(300)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('are no more than the budget even where they stand as close as they may', () => {
    const days = Array.from({ length: 40 }, (_, day) => addDays('2017-12-20', day))
    const items = itemsOf(...days.map((day) => account(day, `${day}/${addDays(day, 1)}`)))
    const view = { ...defaultView, from: '2018-01-01', to: '2018-01-20' }
    const { marks } = drawn(indexOf(items), view, 1000, 'type', { budget: 20, lanesSeen: 1, widthOf: () => 0 })
    expect(marks.flat().length).toBeLessThanOrEqual(20)
    expect(marks.flat().length).toBeGreaterThan(10)
  })

  it('have room for their numbers', () => {
    const { marks, gap } = drawn(crowd, defaultView, 1000, 'type')
    const most = Math.max(...marks.flat().map(({ count }) => count))
    expect(most).toBeGreaterThan(9)
    expect(gap).toBeGreaterThan(room.widthOf(most))
  })

  it('gather alike wherever the window stands, its edges aside', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom(30, 300, 3000), fc.integer({ min: 1, max: 400 }), place, (days, shift, share) => {
        const from = crowd.period.from + Math.round(share * (crowd.period.to - crowd.period.from))
        const here = panned({ from, to: from + days }, 0, crowd.period)
        const there = panned(here, shift, crowd.period)
        const groups = [here, there].map((range) => {
          const { marks, gap } = drawn(crowd, { ...defaultView, ...daysOf(range) }, 1000)
          const [first, last] = [there.from, here.to].map((day) => ((day - range.from) * 1000) / days) as [number, number]
          const inBoth = marks.flat().filter(({ x }) => x > first + 2 * gap && x < last - 2 * gap)
          return inBoth.map(({ members }) => members.join(' '))
        })
        expect(groups[0]).toEqual(groups[1])
      }),
    )
  })

  it('open to a window that takes them apart, unless none can', () => {
    fc.assert(
      fc.property(anyWindow, fc.constantFrom(340, 1200), (range, width) => {
        const { selection, lanes, marks, gap } = drawn(crowd, { ...defaultView, ...daysOf(range) }, width)
        const [at, mark] = marks
          .flatMap((own, at) => own.map((mark): [number, Mark] => [at, mark]))
          .toSorted(([, left], [, right]) => right.count - left.count)[0] ?? [0, undefined]
        if (!mark || mark.count === 1) return
        const items = itemsOfMark(selection, mark)
        const opening = openingOf(items, crowd.period, { range, width, gap })
        const middle = (mark.days.from + mark.days.to) / 2
        const closest = panned({ from: middle - MIN_DAYS / 2, to: middle + MIN_DAYS / 2 }, 0, crowd.period)
        const next = drawn(crowd, { ...defaultView, ...daysOf(opening ?? closest) }, width)
        const own = next.marks[next.lanes.findIndex(({ id }) => id === lanes[at]!.id)] ?? []
        const parts = own.filter((part) => items.some(({ key }) => isMarkOf(next.selection, part, key)))
        expect(parts.length > 1).toBe(opening !== undefined)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a gathering', () => {
  const index = indexOf([
    ...itemsOf(account('late', '2018-02-10'), account('early', '2018-01-10'), account('far', '2025-01-01')),
    ...membershipOf(step('IN', '2017-06-09'), step('PK', '2017-06-09')),
  ])

  it('tells its items in the order of time, of a entry on membership what is filtered for', () => {
    const { selection, marks } = drawn(index, { ...defaultView, country: ['PK'] }, 300)
    const [item] = itemsOfMark(selection, marks[0]![0]!)
    expect(item?.kind === 'change' && item.claims.map(({ entity }) => entity)).toEqual(['PK'])
    const all = drawn(index, defaultView, 300)
    expect(itemsOfMark(all.selection, all.marks[1]![0]!).map(({ key }) => key)).toEqual(['early', 'late'])
  })

  it('knows for whom it stands', () => {
    const { selection, marks } = drawn(index, { ...defaultView, from: '2018-02-01' }, 300)
    const mark = marks.flat().find(({ key }) => key === 'late')!
    expect(['late', 'early', 'far', 'atlantis'].map((key) => isMarkOf(selection, mark, key))).toEqual([true, false, false, false])
  })

  it('opens to no window if its items share their day', () => {
    const frame = { range: period, width: 730, gap: 24 }
    expect(openingOf(itemsOf(account('a', '2018-01-10'), account('b', '2018-01-10')), period, frame)).toBeUndefined()
  })

  it('opens to no window if its items stand so near that they would gather anew', () => {
    const near = itemsOf(account('a', '2018-01-01'), account('b', '2018-01-02'), account('c', '2018-01-02/2018-01-03'))
    expect(openingOf(near, period, { range: period, width: 340, gap: 30 })).toBeUndefined()
    expect(openingOf(near, period, { range: period, width: 700, gap: 30 })).toBeDefined()
  })

  it('opens within the period, with the least length there is', () => {
    const frame = { range: period, width: 730, gap: 24 }
    const first = itemsOf(account('a', '2000-01-01'), account('b', '2000-01-03'))
    expect(openingOf(first, period, frame)).toEqual({ from: period.from, to: period.from + MIN_DAYS })
    const last = itemsOf(account('a', '2029-12-29'), account('b', '2029-12-31'))
    expect(openingOf(last, period, frame)).toEqual({ from: period.to - MIN_DAYS, to: period.to })
  })
})

describe('the item beyond a day', () => {
  it('is the nearest that the filters leave, in the window or not', () => {
    fc.assert(
      fc.property(
        anyItems,
        anyItemView,
        fc.integer({ min: period.from, max: period.to }),
        fc.constantFrom(1, -1),
        (items, view, day, direction) => {
          const { selection, lanes } = drawn(indexOf(items), view, 1000)
          for (const lane of lanes) {
            const distances = [...lane.items]
              .filter((item) => passes(selection, item, 'range'))
              .map((item) => (selection.index.at[item]! - day) * direction)
              .filter((distance) => distance > 0)
            const found = itemBeyond(selection, lane, day, direction)
            expect(found ? (found.at - day) * direction : Infinity).toBe(Math.min(...distances))
          }
        },
      ),
    )
  })
})

describe('steps by key', () => {
  const marks = (...xs: number[]) => xs.map((x) => ({ x }))
  const lanes = [marks(10, 200), [], marks(50, 180, 300), marks(...Array.from({ length: 25 }, (_, index) => index * 30))]
  it.each([
    ['ArrowRight', { lane: 0, index: 0 }, { lane: 0, index: 1 }],
    ['ArrowRight', { lane: 0, index: 1 }, undefined],
    ['ArrowLeft', { lane: 0, index: 0 }, undefined],
    ['ArrowDown', { lane: 0, index: 1 }, { lane: 2, index: 1 }],
    ['ArrowUp', { lane: 2, index: 0 }, { lane: 0, index: 0 }],
    ['ArrowUp', { lane: 0, index: 0 }, undefined],
    ['Home', { lane: 2, index: 2 }, { lane: 2, index: 0 }],
    ['End', { lane: 2, index: 0 }, { lane: 2, index: 2 }],
    ['PageDown', { lane: 3, index: 3 }, { lane: 3, index: 13 }],
    ['PageDown', { lane: 3, index: 20 }, { lane: 3, index: 24 }],
    ['PageUp', { lane: 3, index: 13 }, { lane: 3, index: 3 }],
    ['PageUp', { lane: 3, index: 3 }, { lane: 3, index: 0 }],
  ] as const)('%s from %j leads to %j', (key, at, expected) => {
    expect(stepFrom(lanes, at, key)).toEqual(expected)
  })
})
