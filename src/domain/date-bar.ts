/** The date bar without its looks: where a key leads, where playing leads, which change comes before and after. */
import type { IsoDate } from './contract'
import type { Change } from './status'
import { addDays, clampDay, dayNumber, dayOfNumber } from './time'

export const speeds = { slow: 182.6, usual: 365.25, fast: 1095.75 } as const
/** Days of the calendar that pass in one second of playing. */
export type Speed = keyof typeof speeds

export interface Extent {
  first: IsoDate
  last: IsoDate
}

/** The same day of another year; 29 February becomes the 28th where there is none. */
export function addYears(day: IsoDate, years: number): IsoDate {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  const moved = day.slice(5) === '02-29' ? `${year}-02-28` : `${year}${day.slice(4)}`
  return moved
}

/** Where a key leads from a day: arrows a day, with Shift a month's 30, Page a year, Home and End the ends. Undefined for other keys. */
export function dayAfterKey(day: IsoDate, key: string, isShifted: boolean, { first, last }: Extent): IsoDate | undefined {
  const step = isShifted ? 30 : 1
  const targets: Record<string, () => IsoDate> = {
    ArrowRight: () => addDays(day, step),
    ArrowUp: () => addDays(day, step),
    ArrowLeft: () => addDays(day, -step),
    ArrowDown: () => addDays(day, -step),
    PageUp: () => addYears(day, 1),
    PageDown: () => addYears(day, -1),
    Home: () => first,
    End: () => last,
  }
  const target = targets[key]?.()
  return target === undefined ? undefined : clampDay(target, first, last)
}

/** The last of the changes (in the order of time) before a day; undefined if there is none. */
export function previousChange(changes: readonly Change[], day: IsoDate): Change | undefined {
  return changes.findLast((change) => change.day < day)
}

/** The first of the changes (in the order of time) after a day; undefined if there is none. */
export function nextChange(changes: readonly Change[], day: IsoDate): Change | undefined {
  return changes.find((change) => change.day > day)
}

/** The day that playing shows `seconds` after it began at `start`; it stops at the last. */
export function dayWhilePlaying(start: IsoDate, seconds: number, speed: Speed, last: IsoDate): IsoDate {
  return clampDay(dayOfNumber(Math.floor(dayNumber(start) + seconds * speeds[speed])), start, last)
}

/** Where a day stands between first and last, from 0 to 1. */
export function shareOf(day: IsoDate, { first, last }: Extent): number {
  return (dayNumber(day) - dayNumber(first)) / (dayNumber(last) - dayNumber(first))
}

/** The day at a share of the extent. */
export function dayAtShare(share: number, { first, last }: Extent): IsoDate {
  const start = dayNumber(first)
  return dayOfNumber(Math.round(start + Math.min(1, Math.max(0, share)) * (dayNumber(last) - start)))
}

/** The day of the change whose tick is nearest to a place on the track, if it lies within `reach` (a share, like the place). */
export function dayOfTickAt(share: number, reach: number, changes: readonly Change[], extent: Extent): IsoDate | undefined {
  const near = changes
    .map(({ day }) => ({ day, distance: Math.abs(shareOf(day, extent) - share) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((left, right) => left.distance - right.distance)
  return near[0]?.day
}
