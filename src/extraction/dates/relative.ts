/** Dates in relation to the day of the text: "yesterday", "last Thursday", "on the 18th of this month", "last year", "three days ago". */
import type { IsoDate } from '@/domain/contract'
import { type Token, wordAt } from '@/extraction/tokens'
import { addDays, weekdayOf } from './calendar'
import { dayAt, joinAt, monthAt, type Piece, skip, weekdayAt } from './cursor'
import { type Span, spanFrom } from './days'
import { addMonths, momentIn, momentOf, type Tense, weekdayNear, withYear, yearNear } from './moment'

/** Worked out when the day of the text and the tense are known. */
export type Reckoning = (today: IsoDate, tense: Tense | undefined) => Span

type Found = Piece<Reckoning> | undefined

const DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const SHIFTS = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening'])
const SEASONS = new Set(['spring', 'summer', 'autumn'])
const UNITS = new Map(['day', 'week', 'month', 'year'].flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]))
const SMALL = new Map(
  'a one two three four five six seven eight nine ten'.split(' ').map((word, index) => [word, Math.max(1, index)]),
)

export function relativeAt(tokens: readonly Token[], at: number): Found {
  return plainDay(tokens, at) ?? shifted(tokens, at) ?? dayOfThisMonth(tokens, at) ?? ago(tokens, at) ?? onWeekday(tokens, at)
}

const dayShift =
  (days: number): Reckoning =>
  (today) =>
    spanFrom(momentOf(addDays(today, days)))

function plainDay(tokens: readonly Token[], at: number): Found {
  const word = wordAt(tokens, at)
  const shift = DAYS.get(word)
  if (shift === undefined) return undefined
  if (tokens[at]?.isPossessive === true) return word === 'today' ? undefined : { value: dayShift(shift), after: at + 1 }
  const isTwo = wordAt(tokens, at - 1) === (shift < 0 ? 'before' : 'after') && wordAt(tokens, at - 2) === 'day'
  return { value: dayShift(isTwo ? 2 * shift : shift), after: at + 1 }
}

/** "last Thursday", "next month", "this year", "last June", "this June 15". */
function shifted(tokens: readonly Token[], at: number): Found {
  const shift = SHIFTS.get(wordAt(tokens, at))
  if (shift === undefined) return undefined
  const noun = at + 1
  const weekday = weekdayAt(tokens, noun)
  if (weekday) return { value: weekdayShift(weekday.value, shift), after: weekday.after }
  const month = monthAt(tokens, noun)
  if (month) return dayAt(tokens, month.after) ? undefined : { value: monthShift(month.value, shift), after: month.after }
  const word = wordAt(tokens, noun)
  // "2019, the last year before the pandemic"
  if (word === 'year' && wordAt(tokens, at - 1) === 'the' && /^(?:before|without|in|with)$/.test(wordAt(tokens, noun + 1)))
    return undefined
  if (shift === 0 && PARTS_OF_DAY.has(word)) return { value: dayShift(0), after: noun + 1 }
  if (word === 'year' || SEASONS.has(word))
    return { value: (today) => spanFrom(momentIn(Number(today.slice(0, 4)) + shift)), after: noun + 1 }
  if (word === 'month') return { value: (today) => spanFrom(addMonths(momentOf(today), shift)), after: noun + 1 }
  return undefined
}

function weekdayShift(weekday: number, shift: number): Reckoning {
  return (today, tense) => {
    if (shift === 0) return spanFrom(weekdayNear(weekday, today, tense))
    const isToday = weekdayOf(today) === weekday
    return spanFrom(weekdayNear(weekday, isToday ? addDays(today, shift) : today, shift < 0 ? 'past' : 'future'))
  }
}

function monthShift(month: number, shift: number): Reckoning {
  return (today) => {
    const year = Number(today.slice(0, 4))
    if (shift === 0) return spanFrom(momentIn(year, month))
    const isBehind = month < Number(today.slice(5, 7))
    return spanFrom(momentIn(shift < 0 ? (isBehind ? year : year - 1) : isBehind ? year + 1 : year, month))
  }
}

/** "on the 18th of this month", "the 18th of last month", "on the 5th and 6th of this month". */
function dayOfThisMonth(tokens: readonly Token[], at: number): Found {
  const first = wordAt(tokens, at) === 'the' ? dayAt(tokens, at) : undefined
  if (!first) return undefined
  const join = joinAt(tokens, first.after)
  const last = join && dayAt(tokens, join.after)
  const of = skip(tokens, (last ?? first).after, 'of')
  const the = skip(tokens, of, 'the')
  const shift = SHIFTS.get(wordAt(tokens, the))
  if (of === (last ?? first).after || shift === undefined || wordAt(tokens, the + 1) !== 'month') return undefined
  const value: Reckoning = (today) => {
    const dayOf = (day: number) => addMonths(momentOf(today), shift, day)
    return spanFrom(dayOf(first.value), last && dayOf(last.value))
  }
  return { value, after: the + 2 }
}

/** "three days ago", "two weeks ago" (the month), "two months ago", "two years ago", "six weeks hence", "in three days' time". */
function ago(tokens: readonly Token[], at: number): Found {
  const unit = UNITS.get(wordAt(tokens, at + 1))
  if (unit === undefined) return undefined
  const word = wordAt(tokens, at)
  const count = SMALL.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined)
  if (count === undefined) return undefined
  const way = wordAt(tokens, at + 2)
  if (unit === 'day' && (way === 'time' || wordAt(tokens, at + 3) === 'time') && wordAt(tokens, at - 1) === 'in')
    return { value: dayShift(count), after: way === 'time' ? at + 3 : at + 4 }
  if (way !== 'ago' && way !== 'hence') return undefined
  const signed = way === 'ago' ? -count : count
  const after = at + 3
  if (unit === 'day') return { value: dayShift(signed), after }
  if (unit === 'week') return { value: (today) => spanFrom(monthOf(addDays(today, 7 * signed))), after }
  if (unit === 'month') return { value: (today) => spanFrom(addMonths(momentOf(today), signed)), after }
  if (unit === 'year') return { value: (today) => spanFrom(momentIn(Number(today.slice(0, 4)) + signed)), after }
  return undefined
}

/** "on Monday", "Sunday and Monday", "Monday-Tuesday". */
function onWeekday(tokens: readonly Token[], at: number): Found {
  const first = weekdayAt(tokens, at)
  if (!first) return undefined
  const join = joinAt(tokens, first.after)
  const last = join && weekdayAt(tokens, join.after)
  const value: Reckoning = (today, tense) => {
    if (!last) return spanFrom(weekdayNear(first.value, today, tense))
    const length = (last.value - first.value + 7) % 7
    // Days among which today is are those of this week, whatever the tense.
    const begun = (weekdayOf(today) - first.value + 7) % 7
    if (begun <= length) return spanFrom(momentOf(addDays(today, -begun)), momentOf(addDays(today, length - begun)))
    const anchor = weekdayNear(tense === 'future' ? first.value : last.value, today, tense)
    const end = `${anchor.year}-${two(anchor.month)}-${two(anchor.day)}`
    const from = tense === 'future' ? end : addDays(end, -length)
    return spanFrom(momentOf(from), momentOf(addDays(from, length)))
  }
  return { value, after: (last ?? first).after }
}

const monthOf = (day: IsoDate) => addMonths(momentOf(day), 0)

const two = (part: number | undefined): string => String(part ?? 1).padStart(2, '0')

/** The year of a date that is printed without one. */
export function completed({ start, end }: Span, today: IsoDate, tense: Tense | undefined): Span {
  if (end === undefined) return spanFrom(withYear(start, start.year ?? yearNear(start, today, tense)))
  const year = yearNear(end, today, tense)
  const isTurn = (end.month ?? 0) < (start.month ?? 0)
  return spanFrom(withYear(start, isTurn ? year - 1 : year), withYear(end, year))
}
