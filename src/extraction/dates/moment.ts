/** A date as far as it is known, and its form: `2021-06-24`, `2021-06`, `2021`, `--06-24`, `--06`, `2025-H1`, `--Q3`, `FY2022-23`. */
import type { IsoDate } from '@/domain/contract'
import { addDays, daysBetween, isDay, isoOf } from './calendar'

export interface Moment {
  year: number | undefined
  month: number | undefined
  day: number | undefined
  /** `H1`, `Q3`: a part of the year that statistics count in. */
  part: string | undefined
  /** The year is a fiscal one, named by its first year. */
  isFiscal: boolean
}

/** All moments are made here, with the same fields in the same order, so that the engine finds them at once. */
export function momentIn(year: number | undefined, month?: number, day?: number, part?: string, isFiscal = false): Moment {
  return { year, month, day, part, isFiscal }
}

export const fiscalYear = (year: number): Moment => momentIn(year, undefined, undefined, undefined, true)

export const withYear = ({ month, day, part, isFiscal }: Moment, year: number | undefined): Moment =>
  momentIn(year, month, day, part, isFiscal)

const two = (part: number): string => String(part).padStart(2, '0')

export function formOf({ year, month, day, part, isFiscal }: Moment): string {
  if (isFiscal && year !== undefined) return `FY${year}-${two((year + 1) % 100)}`
  const head = year === undefined ? '-' : String(year).padStart(4, '0')
  if (part !== undefined) return `${head}-${part}`
  if (month === undefined) return head
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`
}

export const momentOf = (iso: IsoDate): Moment =>
  momentIn(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))

/** The moment so many months later, as a month or as that day of it. */
export function addMonths({ year = 0, month = 1 }: Moment, count: number, day?: number): Moment {
  const index = year * 12 + month - 1 + count
  return momentIn(Math.floor(index / 12), (index % 12) + 1, day)
}

export type Tense = 'past' | 'future'

/** The year of a month, or of a day of it, that is printed without one: the nearest to `today`; by tense the last one or the next. */
export function yearNear({ month = 1, day }: Moment, today: IsoDate, tense: Tense | undefined): number {
  const year = Number(today.slice(0, 4))
  const dayIn = (candidate: number) => isoOf(candidate, month, day === undefined || !isDay(candidate, month, day) ? 15 : day)
  const isThisMonth = day === undefined && Number(today.slice(5, 7)) === month
  const away = isThisMonth ? 0 : daysBetween(today, dayIn(year))
  if (tense === 'past') return away > 1 ? year - 1 : year
  if (tense === 'future') return away < -1 ? year + 1 : year
  return away > 190 ? year - 1 : away < -190 ? year + 1 : year
}

/** The day of the week next to `today`: looking back `today` itself or one of the six days before, looking ahead the same. */
export function weekdayNear(weekday: number, today: IsoDate, tense: Tense | undefined): Moment {
  const ahead = (weekday - new Date(Date.parse(today)).getUTCDay() + 7) % 7
  return momentOf(addDays(today, tense === 'future' || ahead === 0 ? ahead : ahead - 7))
}

/** The day of a month that is printed without it, next to `today`; by tense the last one or the next. */
export function dayNear(day: number, today: IsoDate, tense: Tense | undefined): Moment {
  const shift = Number(today.slice(8)) < day ? -1 : 1
  const isHere = (tense === 'past') === shift > 0 || Number(today.slice(8)) === day
  return addMonths(momentOf(today), isHere || tense === undefined ? 0 : shift < 0 ? -1 : 1, day)
}

/** The last half or quarter that was over on the day of the text, or almost. */
export function yearOfPart({ part = '' }: Moment, today: string): number {
  const lastMonth = Number(part.slice(1)) * (part.startsWith('H') ? 6 : 3)
  const year = Number(today.slice(0, 4))
  return lastMonth > Number(today.slice(5, 7)) ? year - 1 : year
}
