import { describe, expect, it } from 'vitest'
import type { DayRange, TimelineItem } from '@/domain/timeline'
import { type Stop, boxOf, stopsOf } from '@/features/timeline/chart/stops'
import { account, directory, inPeriod, itemsOf } from '@tests/fixtures/timeline-items'
import { pictureOf } from './picture-of'

const year = inPeriod('2021-01-01', '2021-12-31')

/** What can be pressed of the first lane below Membership, and where, from the left edge of the window. */
function boxes(items: readonly TimelineItem[], room: Parameters<typeof pictureOf>[1] & { range: DayRange } = { range: year }) {
  const { lanes, layout } = pictureOf(items, room)
  const stops = stopsOf(lanes[0]!, directory)
  const xOf = (day: number) => ((day - room.range.from) * layout.width) / (room.range.to - room.range.from)
  const box = (stop: Stop) => {
    const { insetInlineStart, insetBlockStart, inlineSize, blockSize, zIndex } = boxOf(stop, 0, layout)
    const start = insetInlineStart - layout.left
    return {
      start,
      end: start + inlineSize,
      middle: insetBlockStart + blockSize / 2,
      width: inlineSize,
      height: blockSize,
      zIndex,
    }
  }
  return { stops, boxes: stops.map(box), xOf, layout }
}

describe('what can be pressed', () => {
  it('is at least 24 pixels wide and high, around the mark', () => {
    const items = itemsOf(account('a', '2021-05-04'))
    const { boxes: all, xOf, layout } = boxes(items)
    expect(all).toEqual([expect.objectContaining({ height: 24, middle: layout.line })])
    expect(all[0]!.width).toBeCloseTo(24)
    expect((all[0]!.start + all[0]!.end) / 2).toBeCloseTo(xOf(items[0]!.at))
  })

  it('is as long as the days of an item, and under what is shorter', () => {
    const items = itemsOf(account('long', '2021-03/2021-10'), account('short', '2021-04-04'), account('month', '2021-12'))
    const { stops, boxes: all, xOf } = boxes(items)
    expect(stops.map(({ key }) => key)).toEqual(['short', 'long', 'month'])
    const [short, long, month] = all
    expect(long!.start).toBeCloseTo(xOf(items.find(({ key }) => key === 'long')!.from))
    expect(long!.end).toBeCloseTo(xOf(items.find(({ key }) => key === 'long')!.to))
    expect(short!.zIndex).toBeGreaterThan(month!.zIndex)
    expect(month!.zIndex).toBeGreaterThan(long!.zIndex)
  })

  it('is of an open date as long as it is drawn', () => {
    const items = itemsOf(account('since', '2021-05-04/..'))
    const { boxes: all, xOf } = boxes(items)
    expect(all[0]!.end - xOf(items[0]!.at)).toBeCloseTo(40)
  })

  it('is of a gathering its number alone, however many days it holds', () => {
    const many = Array.from({ length: 1200 }, (_, index) => account(`m${index}`, '2021-05-04'))
    const { boxes: all } = boxes(itemsOf(...many, account('near', '2021-05')))
    expect(all).toHaveLength(1)
    expect(all[0]!.width).toBeGreaterThan(30)
    expect(all[0]!.width).toBeLessThan(60)
  })

  it('comes from left to right, missing numbers of a series between its meetings', () => {
    const councils = itemsOf(
      account('second', '2005-05-20', { series: { id: 'councils', number: 2 } }),
      account('fifth', '2012-05-20', { series: { id: 'councils', number: 5 } }),
      account('sixth', '2020-05-20', { series: { id: 'councils', number: 6 } }),
    )
    const range = inPeriod('2000-01-01', '2029-12-31')
    const { stops, boxes: all, xOf } = boxes(councils, { lanes: 'series', range })
    expect(stops.map(({ key }) => key)).toEqual(['gap.1-1', 'second', 'gap.3-4', 'fifth', 'sixth'])
    expect(stops.map(({ about }) => about)).toEqual([undefined, 'second', undefined, 'fifth', 'sixth'])
    expect(all[2]!.start).toBeCloseTo(xOf(councils[0]!.to))
    expect(all[2]!.end).toBeCloseTo(xOf(councils[1]!.from))
    expect(all[2]!.zIndex).toBeLessThan(all[1]!.zIndex)
  })
})
