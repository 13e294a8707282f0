/** The labelled days of the timeline's axis, and the density of its overview. */
import { type Selection, maskOf } from './timeline-selection'
import type { DayRange } from './timeline'
import { dayNumber, dayOfNumber } from './time'

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

/** How the selected meetings spread over the period whatever the window, in bars of half a year, or of a year. */
export function densityOf({ index, fails }: Selection, months: 6 | 12): DensityBar[] {
  const { period, from, to, isMeeting } = index
  const others = ~maskOf(['range'])
  // The weight that begins or ends with each day: what is spread over many days costs no more than what has one.
  const turns = new Float64Array(period.to - period.from + 1)
  for (let item = 0; item < fails.length; item += 1) {
    if (isMeeting[item] === 0 || (fails[item]! & others) !== 0) continue
    const start = Math.max(from[item]!, period.from)
    const end = Math.min(to[item]!, period.to)
    if (start >= end) continue
    turns[start - period.from]! += 1 / (end - start)
    turns[end - period.from]! -= 1 / (end - start)
  }
  const bars: DensityBar[] = []
  let daily = 0
  const firstMonth = Number(dayOfNumber(period.from).slice(0, 4)) * 12
  for (let at = firstMonth; startOfMonth(at) < period.to; at += months) {
    const bar = { from: startOfMonth(at), to: startOfMonth(at + months), weight: 0 }
    for (let day = bar.from; day < Math.min(bar.to, period.to); day += 1) {
      // What was added in parts and taken away again may leave a trace of less than nothing.
      daily = Math.max(0, daily + turns[day - period.from]!)
      bar.weight += daily
    }
    bars.push(bar)
  }
  return bars
}
