/** Where the marks of the timeline stand, in pixels of the window: gathered where they would touch, with axis and density. */
import { compare } from './order'
import { type DayRange, MIN_DAYS, type TimelineItem } from './timeline'
import { dayNumber, dayOfNumber } from './time'

/** One mark of a lane: an item, or several that would touch. Pixels from the window's left edge. */
export interface Placed<T extends TimelineItem = TimelineItem> {
  /** The key of its first item, so that a mark keeps its identity when it opens. */
  key: string
  items: T[]
  /** The middle. */
  x: number
  /** The extent, cut at the window's edges. */
  start: number
  end: number
}

function middleOf(item: TimelineItem, period: DayRange): number {
  const { from, to } = within(item, period)
  return (from + to) / 2
}

function within(item: DayRange, period: DayRange): DayRange {
  return { from: Math.max(item.from, period.from), to: Math.min(item.to, period.to) }
}

/** The smallest range that holds all of them within the period. */
export function extentOf(ranges: readonly DayRange[], period: DayRange): DayRange {
  const all = ranges.reduce((all, { from, to }) => ({ from: Math.min(all.from, from), to: Math.max(all.to, to) }), {
    from: Infinity,
    to: -Infinity,
  })
  return within(all, period)
}

export interface Frame {
  range: DayRange
  /** The whole time that the timeline covers; open dates end with it. */
  period: DayRange
  width: number
  /** The least distance between the middles of two marks, in pixels. */
  gap: number
}

/**
 * The marks of one lane, from left to right. Items are gathered from the beginning of time by the distance of their middles, a
 * gathering sits at the mean of them, and `isShown` decides afterwards which of them count.
 */
export function placedIn<T extends TimelineItem>(items: readonly T[], frame: Frame, isShown: (item: T) => boolean): Placed<T>[] {
  const { range, period, width, gap } = frame
  const perDay = width / (range.to - range.from)
  const sorted = items
    .map((item) => ({ item, middle: middleOf(item, period) * perDay }))
    .toSorted((left, right) => left.middle - right.middle || compare(left.item.key, right.item.key))
  const inWidth = (x: number) => Math.min(Math.max(x, 0), width)
  const groups: { mean: number; items: T[] }[] = []
  for (const { item, middle } of sorted) {
    const last = groups.at(-1)
    if (last && middle - last.mean < gap) {
      last.mean += (middle - last.mean) / (last.items.length + 1)
      last.items.push(item)
    } else groups.push({ mean: middle, items: [item] })
  }
  return groups.flatMap((group): Placed<T>[] => {
    const shown = group.items.filter((item) => isShown(item))
    const first = shown[0]
    if (!first) return []
    const { from, to } = extentOf(shown, period)
    const [start, end] = [inWidth((from - range.from) * perDay), inWidth((to - range.from) * perDay)]
    const x = Math.min(Math.max(group.mean - range.from * perDay, start), end)
    return [{ key: first.key, items: shown, x, start, end }]
  })
}

/** The window that takes a gathering apart, or undefined if no window can: its items share their days. */
export function openingOf(items: readonly TimelineItem[], frame: Frame): DayRange | undefined {
  const middles = items.map((item) => middleOf(item, frame.period))
  const { from: first, to: last } = extentOf(
    middles.map((middle) => ({ from: middle, to: middle })),
    frame.period,
  )
  if ((last - first) * (frame.width / MIN_DAYS) < frame.gap) return undefined
  const days = Math.max(MIN_DAYS, Math.ceil((last - first) * 1.5))
  const from = Math.floor((first + last - days) / 2)
  return within({ from, to: from + days }, frame.period)
}

export interface Tick {
  day: number
  unit: 'year' | 'month' | 'day'
}

const unitDays = { year: 365.25, month: 30.4, day: 1 }
/** Room that a label of the unit needs, in pixels. */
const labelRoom = { year: 40, month: 70, day: 56 }
const steps: readonly [unit: Tick['unit'], count: number][] = [
  ...[1, 2, 7].map((count): [Tick['unit'], number] => ['day', count]),
  ...[1, 3].map((count): [Tick['unit'], number] => ['month', count]),
  ...[1, 2, 5, 10, 20, 50, 100].map((count): [Tick['unit'], number] => ['year', count]),
]

/** The labelled days of the axis: as many as have room, at the beginning of days, months or years. */
export function ticksOf(range: DayRange, width: number): Tick[] {
  const perDay = width / (range.to - range.from)
  const [unit, count] = steps.find(([unit, count]) => unitDays[unit] * count * perDay >= labelRoom[unit]) ?? ['year', 100]
  if (unit === 'day') {
    const first = Math.ceil(range.from / count) * count
    return Array.from({ length: Math.max(0, Math.ceil((range.to - first) / count)) }, (_, index) => ({
      day: first + index * count,
      unit,
    }))
  }
  const months = unit === 'month' ? count : count * 12
  const [year = 0, month = 0] = dayOfNumber(range.from).split('-').map(Number)
  const ticks: Tick[] = []
  for (let at = Math.floor((year * 12 + month - 1) / months) * months; ; at += months) {
    const day = startOfMonth(at)
    if (day >= range.to) return ticks
    if (day >= range.from) ticks.push({ day, unit })
  }
}

/** The first day of a month, counted from January of the year 0. */
function startOfMonth(months: number): number {
  return dayNumber(`${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`)
}

export interface DensityBar extends DayRange {
  /** How many items fall into it; an inexact one counts by parts, as much as its possible days lie there. */
  weight: number
}

/** How the items spread over the period, in bars of half a year, or of a year where half of one would be too narrow. */
export function densityOf(items: readonly TimelineItem[], period: DayRange, months: 6 | 12): DensityBar[] {
  const bars: DensityBar[] = []
  const firstMonth = Number(dayOfNumber(period.from).slice(0, 4)) * 12
  for (let at = firstMonth; startOfMonth(at) < period.to; at += months) {
    bars.push({ from: startOfMonth(at), to: startOfMonth(at + months), weight: 0 })
  }
  const barDays = unitDays.month * months
  for (const item of items) {
    const { from, to } = within(item, period)
    // The bars are nearly alike in length: start one before the computed place and stop after the item's end.
    for (let index = Math.max(0, Math.floor((from - period.from) / barDays) - 1); index < bars.length; index += 1) {
      const bar = bars[index]!
      if (bar.from >= to) break
      bar.weight += Math.max(0, Math.min(to, bar.to) - Math.max(from, bar.from)) / (to - from)
    }
  }
  return bars
}

export type StepKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

/** A mark by its lane and its number in the lane. */
export interface MarkAt {
  lane: number
  index: number
}

/** The mark that a key leads to: along the lane, or to the nearest in the next lane that has one. Undefined if there is none. */
export function stepFrom(lanes: readonly (readonly Placed[])[], at: MarkAt, key: StepKey): MarkAt | undefined {
  const own = lanes[at.lane] ?? []
  const along = (index: number) => (own[index] === undefined ? undefined : { lane: at.lane, index })
  if (key === 'ArrowLeft') return along(at.index - 1)
  if (key === 'ArrowRight') return along(at.index + 1)
  if (key === 'Home') return along(0)
  if (key === 'End') return along(own.length - 1)
  const direction = key === 'ArrowUp' ? -1 : 1
  const x = own[at.index]?.x ?? 0
  for (let lane = at.lane + direction; lane >= 0 && lane < lanes.length; lane += direction) {
    const marks = lanes[lane] ?? []
    const distance = (index: number) => Math.abs((marks[index]?.x ?? 0) - x)
    if (marks.length > 0) {
      const index = marks.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0)
      return { lane, index }
    }
  }
  return undefined
}
