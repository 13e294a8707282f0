/** Days of the Gregorian calendar, without clock and time zone. */
import type { IsoDate } from '@/domain/contract'

const MS_PER_DAY = 86_400_000
const MONTH_NAMES = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const DAY_NAMES = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
]

/** Month by name, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
)
/** Day of the week by name, Sunday 0. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  DAY_NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index])),
)

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const two = (part: number): string => String(part).padStart(2, '0')

export const isoOf = (year: number, month: number, day: number): IsoDate => `${year}-${two(month)}-${two(day)}`

/** False for 31 June; 29 February holds where no year is known. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const isLeap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return day <= (month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0))
}

/** A day that is none stays what it is. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const start = Date.parse(day)
  if (Number.isNaN(start)) return day
  return new Date(start + days * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Days from the first to the second. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY)

/** Sunday 0. */
export const weekdayOf = (day: IsoDate): number => new Date(Date.parse(day)).getUTCDay()
