/** Days and months as they are printed: "June 21-22, 2024", "31 August to 1 September", "24.06.2021", "January 2023". */
import { type Token, wordAt } from '@/extraction/tokens'
import { isDay } from './calendar'
import { dayAt, isDash, isGlued, joinAt, monthAt, type Piece, skip, weekdayAt, yearAfter, yearAt } from './cursor'
import { fiscalYear, type Moment, momentIn, withYear } from './moment'

/** From and to; without `end` a single day. */
export interface Span {
  start: Moment
  end: Moment | undefined
}

export const spanFrom = (start: Moment, end?: Moment): Span => ({ start, end })

/** With a year that is not printed; over New Year the first is of the year before. */
export function inYear({ start, end }: Span, year: number): Span {
  if (!end) return spanFrom(withYear(start, year))
  return spanFrom(withYear(start, (end.month ?? 0) < (start.month ?? 0) ? year - 1 : year), withYear(end, year))
}

type Found = Piece<Span> | undefined

/** A day, or several that follow one another, with the month before or after it. */
export function daysAt(tokens: readonly Token[], at: number): Found {
  return valid(numericAt(tokens, at) ?? monthFirst(tokens, at) ?? dayFirst(tokens, at))
}

function valid(found: Found): Found {
  if (found === undefined) return undefined
  const { start, end } = found.value
  if (!exists(start) || (end && !exists(end))) return undefined
  return found
}

const exists = ({ year, month, day }: Moment) => month !== undefined && day !== undefined && isDay(year, month, day)

/** "June 24", "June 24, 2021", "June 21-22", "June 21 and 22", "Aug. 31-Sept. 1", "June 30, 2021 to July 2, 2021". */
function monthFirst(tokens: readonly Token[], at: number): Found {
  const month = monthAt(tokens, at)
  const day = month && dayAt(tokens, month.after)
  if (!month || !day || isFigure(tokens, day.after)) return undefined
  const start = momentIn(undefined, month.value, day.value)
  const second = secondOf(tokens, afterYear(tokens, day.after), start)
  if (!second) return withYears(tokens, day.after, start, undefined)
  const firstYear = yearAfter(tokens, day.after)
  return withYears(tokens, second.after, withYear(start, firstYear?.value), second.value)
}

const afterYear = (tokens: readonly Token[], at: number) => yearAfter(tokens, at)?.after ?? at

/** "24 June", "24 June 2021", "21-22 June", "21 and 22 June", "31 August to 1 September 2025", "the 24th of June". */
function dayFirst(tokens: readonly Token[], at: number): Found {
  const day = dayAt(tokens, at)
  if (!day) return undefined
  const join = joinAt(tokens, day.after)
  const last = join && dayAt(tokens, join.after)
  const month = monthAt(tokens, skip(tokens, (last ?? day).after, 'of'))
  if (!month) return undefined
  if (last) {
    if (last.value <= day.value) return undefined
    return withYears(
      tokens,
      month.after,
      momentIn(undefined, month.value, day.value),
      momentIn(undefined, month.value, last.value),
    )
  }
  const start = momentIn(undefined, month.value, day.value)
  const firstYear = yearAfter(tokens, month.after)
  const next = joinAt(tokens, firstYear?.after ?? month.after)
  const nextDay = next && dayAt(tokens, skipWeekday(tokens, next.after))
  const nextMonth = nextDay && monthAt(tokens, skip(tokens, nextDay.after, 'of'))
  if (!nextMonth || !follows(next.value, start, momentIn(undefined, nextMonth.value, nextDay.value)))
    return withYears(tokens, month.after, start, undefined)
  return withYears(
    tokens,
    nextMonth.after,
    withYear(start, firstYear?.value),
    momentIn(undefined, nextMonth.value, nextDay.value),
  )
}

/** The second day of a range: of the same month ("-22") or of another ("-Sept. 1"). */
function secondOf(tokens: readonly Token[], at: number, start: Moment): Piece<Moment> | undefined {
  const join = joinAt(tokens, at)
  if (!join) return undefined
  const from = skipWeekday(tokens, join.after)
  const other = monthAt(tokens, from)
  const day = dayAt(tokens, other ? other.after : from)
  if (!day || isFigure(tokens, day.after) || (!other && monthAt(tokens, skip(tokens, day.after, 'of')))) return undefined
  const value = momentIn(undefined, other?.value ?? start.month, day.value)
  return other && !follows(join.value, start, value) ? undefined : { value, after: day.after }
}

const skipWeekday = (tokens: readonly Token[], at: number) => {
  const weekday = weekdayAt(tokens, at)
  return weekday ? skip(tokens, weekday.after, ',') : at
}

/** "On 3 May and 9 June" are two days, "31 August and 1 September" and "July 3 and July 4" are one stretch. */
function follows(join: string, start: Moment, end: Moment): boolean {
  if (join !== 'and' && join !== '&') return true
  if (end.month === start.month) return end.day === (start.day ?? 0) + 1
  return end.day === 1 && (start.day ?? 0) >= 28
}

/** A day of a month is not followed by a unit: "May 20 percent". */
function isFigure(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return (
    word === '%' ||
    word === 'percent' ||
    word === 'per' ||
    word === 'million' ||
    word === 'billion' ||
    word === 'mln' ||
    word === 'bln'
  )
}

/** The year after the last day holds for the first too; over New Year the first is of the year before. */
function withYears(tokens: readonly Token[], at: number, start: Moment, end: Moment | undefined): Piece<Span> | undefined {
  const printed = yearAfter(tokens, at)
  const after = printed?.after ?? at
  if (!end) return { value: spanFrom(withYear(start, printed?.value ?? start.year)), after }
  const isTurn = (end.month ?? 0) < (start.month ?? 0)
  const year = printed?.value ?? (start.year === undefined ? undefined : start.year + (isTurn ? 1 : 0))
  if (!isTurn && end.month === start.month && (end.day ?? 0) <= (start.day ?? 0))
    return { value: spanFrom(withYear(start, year)), after }
  const first = start.year ?? (year === undefined ? undefined : year - (isTurn ? 1 : 0))
  return { value: spanFrom(withYear(start, first), withYear(end, year)), after }
}

const THREE = /^(\d{1,4})[.,](\d{1,2})[.,](\d{1,4})$/

/** "2021-06-24", "24.06.2021", "24/06/2021", "06/24/2021" where no month has the number. */
function numericAt(tokens: readonly Token[], at: number): Found {
  const token = tokens[at]
  if (token?.kind !== 'number') return undefined
  const dotted = token.word.length > 4 ? THREE.exec(token.word) : null
  if (dotted) return threeOf([Number(dotted[1]), Number(dotted[2]), Number(dotted[3])], at + 1)
  const mark = wordAt(tokens, at + 1)
  if ((mark !== '/' && !isDash(tokens, at + 1)) || wordAt(tokens, at + 3) !== mark) return undefined
  for (let next = at + 1; next <= at + 4; next++) if (!isGlued(tokens, next)) return undefined
  const parts = [token.word, wordAt(tokens, at + 2), wordAt(tokens, at + 4)]
  if (parts.some((part) => !/^\d{1,4}$/.test(part)) || parts.every((part) => part.length < 4)) return undefined
  return threeOf(parts.map(Number), at + 5)
}

function threeOf([first = 0, second = 0, third = 0]: number[], after: number): Found {
  const isYear = (part: number) => part >= 1800 && part <= 2100
  if (isYear(first)) return { value: spanFrom(momentIn(first, second, third)), after }
  if (!isYear(third)) return undefined
  const isAmerican = second > 12
  const [day, month] = isAmerican ? [second, first] : [first, second]
  return { value: spanFrom(momentIn(third, month, day)), after }
}

/** "June 2024", "June of 2024", "June, 2024", "June"; "January-October 2023", "January to October", "December 2023 to March 2024". */
export function monthsAt(tokens: readonly Token[], at: number): Found {
  const first = monthAt(tokens, at) ?? undefined
  if (!first) return undefined
  const firstYear = yearAfter(tokens, first.after)
  const join = joinAt(tokens, firstYear?.after ?? first.after)
  const second = join ? monthAt(tokens, endOfJoin(tokens, join.after)) : slashedAt(tokens, first.after)
  if (!second || (join?.value === 'and' && !isStretch(tokens, at, first.value, second.value)) || dayAt(tokens, second.after)) {
    return { value: spanFrom(momentIn(firstYear?.value, first.value)), after: firstYear?.after ?? first.after }
  }
  return monthRange(tokens, second.after, momentIn(firstYear?.value, first.value), second.value)
}

/** "January through to November", "between January and the end of October". */
function endOfJoin(tokens: readonly Token[], at: number): number {
  const to = skip(tokens, at, 'to')
  const end = skip(tokens, to, 'the')
  return wordAt(tokens, end) === 'end' && wordAt(tokens, end + 1) === 'of' ? end + 2 : to
}

/** "January/November 2024". */
const slashedAt = (tokens: readonly Token[], at: number) => (wordAt(tokens, at) === '/' ? monthAt(tokens, at + 1) : undefined)

/** "Between January and August", "in January and February": months that follow one another. */
function isStretch(tokens: readonly Token[], at: number, first: number, second: number): boolean {
  return wordAt(tokens, at - 1) === 'between' || (second === first + 1 && wordAt(tokens, at - 1) === 'in')
}

function monthRange(tokens: readonly Token[], at: number, start: Moment, last: number): Piece<Span> {
  const printed = yearAfter(tokens, at)
  const isTurn = last < (start.month ?? 0)
  const year = printed?.value ?? (start.year === undefined ? undefined : start.year + (isTurn ? 1 : 0))
  const first = start.year ?? (year === undefined ? undefined : year - (isTurn ? 1 : 0))
  return { value: spanFrom(withYear(start, first), momentIn(year, last)), after: printed?.after ?? at }
}

/** "2024"; "2016-2018", "2016 to 2018" (a term), "2022-23" (a fiscal year, or two). */
export function yearsAt(tokens: readonly Token[], at: number): Found {
  const first = yearAt(tokens, at)
  if (!first) return undefined
  const join = joinAt(tokens, first.after)
  if (!join || join.value === 'and' || join.value === '&') return { value: spanFrom(momentIn(first.value)), after: first.after }
  const last = yearAt(tokens, join.after)
  if (last && last.value > first.value) return { value: spanFrom(momentIn(first.value), momentIn(last.value)), after: last.after }
  const short = wordAt(tokens, join.after)
  if (/^\d\d$/.test(short) && Number(short) === (first.value + 1) % 100 && isGlued(tokens, join.after)) {
    return { value: spanFrom(fiscalYear(first.value)), after: join.after + 1 }
  }
  return { value: spanFrom(momentIn(first.value)), after: first.after }
}
