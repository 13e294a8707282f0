/**
 * Days and inexact dates. A day is ISO 8601 text (`YYYY-MM-DD`), which sorts as time does; a date that is less exact
 * is EDTF (ISO 8601-2) level 0 or 1 with its first and last possible day. No clock and no time zone is involved.
 */
import type { IsoDate, Period, When } from './contract'

const DAY_MS = 86_400_000
const EARLIEST = '0001-01-01'
const LATEST = '9999-12-31'

/** Days since 1970-01-01, negative before. */
export function dayNumber(day: IsoDate): number {
  // Reckoned, not parsed: a hundred thousand dates are turned into numbers at once.
  const digit = (at: number) => day.charCodeAt(at) - 48
  const month = digit(5) * 10 + digit(6)
  // Years are counted from March, so that the leap day is a year's last.
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3) - (month < 3 ? 1 : 0)
  const dayOfYear = Math.floor((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) + digit(8) * 10 + digit(9) - 1
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + dayOfYear - DAYS_TO_1970
}

/** From 1 March of the year 0 to 1 January 1970, in the proleptic Gregorian calendar of ISO 8601. */
const DAYS_TO_1970 = 719_468

/** The day that lies `number` days after 1970-01-01. */
export function dayOfNumber(number: number): IsoDate {
  return new Date(Math.round(number) * DAY_MS).toISOString().slice(0, 10)
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return dayOfNumber(dayNumber(day) + days)
}

/** The earlier of two days and the later. */
export function inOrder(one: IsoDate, other: IsoDate): [before: IsoDate, after: IsoDate] {
  return one <= other ? [one, other] : [other, one]
}

/** Whether the text is a day that exists: `2023-02-29` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

export function clampDay(day: IsoDate, first: IsoDate, last: IsoDate): IsoDate {
  if (day < first) return first
  return day > last ? last : day
}

function lastDayOfMonth(yearAndMonth: string): IsoDate {
  return [31, 30, 29].map((day) => `${yearAndMonth}-${day}`).find(isDay) ?? `${yearAndMonth}-28`
}

interface Bounds {
  earliest: IsoDate
  latest: IsoDate
}

/** The bounds of one EDTF date without interval; undefined if it is none of level 0 or 1 (seasons are not used here). */
function boundsOfDate(text: string): Bounds | undefined {
  const plain = text.replace(/[?~%]$/, '')
  if (isDay(plain)) return { earliest: plain, latest: plain }
  if (/^\d{4}-(0[1-9]|1[0-2])(-XX)?$/.test(plain)) {
    const month = plain.slice(0, 7)
    return { earliest: `${month}-01`, latest: lastDayOfMonth(month) }
  }
  if (/^(\d{4}|\d{3}X|\d{2}XX)(-XX(-XX)?)?$/.test(plain)) {
    const year = plain.slice(0, 4)
    return { earliest: `${year.replaceAll('X', '0')}-01-01`, latest: `${year.replaceAll('X', '9')}-12-31` }
  }
  return undefined
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

/**
 * Reads EDTF level 0 and 1 dates and intervals (`2021-06`, `2019-05-17~`, `2024-07-03/2024-07-04`, `../2010-06`) into
 * first and last possible day. Returns undefined for anything else. An open or unknown end has the calendar's own bound.
 */
export function resolveEdtf(edtf: string): When | undefined {
  const parts = edtf.split('/')
  if (parts.length === 1) {
    const bounds = boundsOfDate(edtf)
    return bounds && { edtf, ...bounds }
  }
  const [from = '', to = ''] = parts
  if (parts.length !== 2) return undefined
  if (isOpen(from) && isOpen(to)) return undefined
  const start = isOpen(from) ? { earliest: EARLIEST, latest: EARLIEST } : boundsOfDate(from)
  const end = isOpen(to) ? { earliest: LATEST, latest: LATEST } : boundsOfDate(to)
  if (!start || !end || start.earliest > end.latest) return undefined
  return { edtf, earliest: start.earliest, latest: end.latest }
}

/** Whether the source itself calls the date approximate (`~`), uncertain (`?`) or both (`%`). */
export function isQualified(edtf: string): boolean {
  return /[?~%]/.test(edtf)
}

/** Whether the date names both days, or the one day, on which something happened. */
export function isExact({ edtf, earliest, latest }: When): boolean {
  if (edtf.length === latest.length) return edtf === latest
  return edtf.length === 2 * latest.length + 1 && edtf === `${earliest}/${latest}`
}

/** Possible: some day of `when` may fall in the range. Certain: every day it may mean does. Bounds belong to the range. */
export function overlaps(when: When, from: IsoDate, to: IsoDate, how: 'possible' | 'certain'): boolean {
  return how === 'possible' ? when.latest >= from && when.earliest <= to : when.earliest >= from && when.latest <= to
}

const PERIODS: readonly [pattern: RegExp, edtf: (year: string, part: number) => string][] = [
  [/^(\d{4})-H([12])$/, (year, half) => (half === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`)],
  [
    /^(\d{4})-Q([1-4])$/,
    (year, quarter) => `${year}-${String(quarter * 3 - 2).padStart(2, '0')}/${year}-${String(quarter * 3).padStart(2, '0')}`,
  ],
]

/** Reads a statistical period: `2024`, `2025-H1`, `2024-Q3`, `2024-09`, `2024-01/2024-10`. Undefined for anything else. */
export function resolvePeriod(label: string): Period | undefined {
  for (const [pattern, edtf] of PERIODS) {
    const match = pattern.exec(label)
    if (match) {
      const bounds = resolveEdtf(edtf(match[1] ?? '', Number(match[2])))
      return bounds && { ...bounds, label }
    }
  }
  if (!/^\d{4}(-\d{2}(\/\d{4}-\d{2})?)?$/.test(label)) return undefined
  const bounds = resolveEdtf(label)
  return bounds && { ...bounds, label }
}

/** The same period a year before: `2025-H1` -> `2024-H1`. */
export function yearEarlier(label: string): string {
  return label.replace(/\d{4}/g, (year) => String(Number(year) - 1).padStart(4, '0'))
}
