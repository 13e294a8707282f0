/** The date of a meeting: which of the dates of a sentence is its own, and what range its words make of it. */
import type { MeetingState } from '@/domain/contract'
import { addDays } from '@/extraction/dates/calendar'
import type { DateMention } from '@/extraction/dates/dates-in'
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'

export interface When {
  start: string
  end: string | undefined
  isInferred: boolean
  /** Only its last day is told: "will end on Friday". */
  isEnd: boolean
}

/** All of them are made here, with the same fields in the same order, so that the engine finds them at once. */
export function whenFrom(start: string, end?: string, isInferred = true, isEnd = false): When {
  return { start, end, isInferred, isEnd }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const ENDING = new Set(
  'closed close closes closing ended end ends ending concluded conclude concludes concluding finished finish wound wrapped wraps wrap wrapping'.split(
    ' ',
  ),
)
const STARTING = new Set(
  'opened open opens opening began begin begins beginning started start starts starting kicked kick kicks launched underway'.split(
    ' ',
  ),
)
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two-day', 2],
  ['2-day', 2],
  ['three-day', 3],
  ['3-day', 3],
  ['four-day', 4],
  ['five-day', 5],
  ['six-day', 6],
  ['week-long', 7],
  ['weeklong', 7],
])

export const tenseOf = (state: MeetingState | undefined): 'past' | 'future' | undefined =>
  state === 'planned' ? 'future' : state === 'held' ? 'past' : undefined

/** The date that a mention gives in the tense of the event; nothing for a period of statistics or a bound. */
export function whenOf(date: DateMention, state: MeetingState | undefined): When | undefined {
  if (date.role === 'since' || date.role === 'term') return undefined
  const { start, end } = inState(date, state)
  if (start === undefined || !/^(?:\d{4}|-)(?:-\d{2})?(?:-\d{2})?$/.test(start)) return undefined
  if (date.grain === 'period') return undefined
  return whenFrom(start, end, date.isInferred)
}

/** A date in the tense of the event. What was called off lay ahead, on one of the next days if a weekday names it. */
function inState(date: DateMention, state: MeetingState | undefined): Pick<DateMention, 'start' | 'end'> {
  const tense = tenseOf(state)
  if (tense) return date.inTense(tense)
  if (state !== 'cancelled') return date
  const ahead = date.inTense('future')
  return ahead.start?.slice(0, 7) === date.start?.slice(0, 7) ? ahead : date
}

interface Dated {
  at: number
  date: DateMention
}

const rank = { day: 0, month: 1, year: 2, period: 3 } as const

/** The best of the dates at the given units: a day before a month before a year, then the first; a second one may close the range. */
export function bestWhen(
  units: readonly Unit[],
  places: readonly number[],
  trigger: Trigger,
  state: MeetingState | undefined,
): When | undefined {
  const dated: Dated[] = []
  const isOff = state === 'cancelled' || state === 'postponed'
  for (const at of places) {
    const date = units[at]?.date
    if (date && !(isOff && isOfCalling(units, trigger, at))) dated.push({ at, date })
  }
  const moved = state === 'postponed' ? movedTo(units) : undefined
  const best =
    moved ??
    dated
      .filter(({ date }) => date.role !== 'until' || dated.length === 1)
      .reduce<Dated | undefined>(
        (first, next) => (!first || rank[next.date.grain] < rank[first.date.grain] ? next : first),
        undefined,
      )
  const told = moved ? 'planned' : state
  const when = best && whenOf(best.date, told ?? (isAhead(units, trigger.after, best.at) ? 'planned' : undefined))
  if (!best || !when) return undefined
  if (moved) return when
  const year =
    best.date.isInferred && best.date.grain !== 'year'
      ? dated.find(({ at, date }) => at < best.at && date.grain === 'year' && date.start?.length === 4)?.date.start
      : undefined
  return stretched(units, trigger, best, year === undefined ? when : inYear(when, year), dated, state)
}

/** A day or a month whose year stands before it: "in 2024 the forum, opened on 3 May". */
function inYear(when: When, year: string): When {
  const moved = (date: string) => (date.length > 4 ? year + date.slice(date.startsWith('--') ? 1 : 4) : date)
  return whenFrom(moved(when.start), when.end === undefined ? undefined : moved(when.end), when.isInferred, when.isEnd)
}

const CALLED_OFF = /^(?:cancell?ed|off|postponed|scrapped|abandoned|delayed|deferred|rescheduled)$/

/** "On Friday the meeting was cancelled", "was called off on Friday": the day on which that was said. */
function isOfCalling(units: readonly Unit[], { from, after }: Trigger, at: number): boolean {
  if (at > after)
    return CALLED_OFF.test(wordOf(units, at - 1)) || (wordOf(units, at - 1) === 'on' && CALLED_OFF.test(wordOf(units, at - 2)))
  if (at > from) return false
  return (
    /^(?:was|were|is|has|have)$/.test(wordOf(units, after)) &&
    units.slice(after + 1, after + 4).some(({ word }) => CALLED_OFF.test(word))
  )
}

function movedTo(units: readonly Unit[]): Dated | undefined {
  for (const [at, { date }] of units.entries()) if (date && isMovedTo(units, at)) return { at, date }
  return undefined
}

/** "Will end on Friday": the day lies ahead, whatever is told of the event. */
function isAhead(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordOf(units, at) === 'will') return true
  return false
}

/** "Moved to November 10", "postponed until July". */
function isMovedTo(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= at - 6; back--)
    if (wordOf(units, back) === 'now' && wordOf(units, back - 1) === 'will') return true
  if (!['to', 'until', 'till', 'for'].includes(wordOf(units, at - 1))) return false
  for (let back = at - 2; back >= at - 8; back--)
    if (/^(?:moved|postponed|rescheduled|delayed|off|put|pushed|shifted|deferred)$/.test(wordOf(units, back))) return true
  return false
}

/** "Opened on Thursday and closes today", "will go on until September 25", "the two-day summit that ended on Monday". */
function stretched(
  units: readonly Unit[],
  trigger: Trigger,
  { at, date }: Dated,
  when: When,
  dated: readonly Dated[],
  state: MeetingState | undefined,
): When {
  if (state === 'postponed' && when.end !== undefined && wordOf(units, at - 1) === 'from')
    return whenFrom(when.end, undefined, when.isInferred)
  if (when.end !== undefined || !DAY.test(when.start)) return when
  const { start, isInferred } = when
  if (date.role === 'until') return whenFrom(start, undefined, isInferred, true)
  const next = units[at + 2]?.date
  if (next && wordOf(units, at + 1) === 'and') {
    const second = untilOf(next, state)
    if (second !== undefined && DAY.test(second) && second === addDays(when.start, 1)) return whenFrom(start, second, isInferred)
  }
  const last = dated.find((other) => other.at > at && other.date !== date && other.date.grain === 'day' && endsAt(units, other))
  const until = last && untilOf(last.date, state)
  if (until !== undefined && DAY.test(until) && until > when.start) return whenFrom(start, until, isInferred)
  const days = lengthOf(units, trigger) ?? daysBehind(units, at)
  const verb = nearestVerb(units, at, trigger)
  if (days === undefined) return verb === 'end' ? whenFrom(start, undefined, isInferred, true) : when
  if (verb === 'end') return whenFrom(addDays(start, 1 - days), start)
  return verb === 'start' || wordOf(units, at - 1) === 'from' ? whenFrom(start, addDays(start, days - 1), isInferred) : when
}

function untilOf(date: DateMention, state: MeetingState | undefined): string | undefined {
  const tense = state === 'held' ? undefined : tenseOf(state)
  return (tense ? date.inTense(tense) : date).start
}

function endsAt(units: readonly Unit[], { at, date }: Dated): boolean {
  if (date.role === 'until') return true
  for (let back = at - 1; back >= at - 3; back--) if (ENDING.has(wordOf(units, back))) return true
  return wordOf(units, at - 1) === 'to' || wordOf(units, at - 1) === 'through'
}

function lengthOf(units: readonly Unit[], { from, after }: Trigger): number | undefined {
  for (let at = from; at < after; at++) {
    const days = COUNTS.get(wordOf(units, at))
    if (days !== undefined) return days
  }
  return undefined
}

const WORDS_OF_DAYS = ['', '', 'two', 'three', 'four', 'five', 'six']

/** "From Sunday for two days", "which lasts three days and begins on Sunday". */
function daysBehind(units: readonly Unit[], at: number): number | undefined {
  for (let next = at - 8; next < at + 8; next++) {
    if (wordOf(units, next) !== 'days' || !/^(?:for|last|lasts|lasting|over)$/.test(wordOf(units, next - 2))) continue
    const count = WORDS_OF_DAYS.indexOf(wordOf(units, next - 1))
    if (count > 1) return count
  }
  return undefined
}

/** Does the event open or end on the date? By the verb nearest to it. */
function nearestVerb(units: readonly Unit[], at: number, trigger: Trigger): 'start' | 'end' | undefined {
  for (let away = 1; away < 14; away++) {
    for (const word of [wordOf(units, at - away), wordOf(units, at + away)]) {
      if (ENDING.has(word)) return 'end'
      if (STARTING.has(word)) return 'start'
    }
  }
  for (let back = trigger.from - 1; back >= Math.max(0, trigger.from - 3); back--) {
    if (ENDING.has(wordOf(units, back))) return 'end'
    if (STARTING.has(wordOf(units, back))) return 'start'
  }
  return undefined
}

/** "Wednesday, a day before the presidents gather": the day of what follows. */
export function dayBefore(units: readonly Unit[], trigger: Trigger): When | undefined {
  for (let at = trigger.from - 1; at >= Math.max(2, trigger.from - 14); at--) {
    const word = wordOf(units, at)
    if (word !== 'before' && word !== 'ahead' && word !== 'after') continue
    const isDay = wordOf(units, at - 1) === 'day' || wordOf(units, at - 1) === 'days'
    const count = isDay ? countOf(wordOf(units, at - 2)) : undefined
    if (count === undefined) return undefined
    for (let back = at - 3; back >= Math.max(0, at - 6); back--) {
      const start = units[back]?.date?.start
      if (start !== undefined && DAY.test(start)) return whenFrom(addDays(start, word === 'after' ? -count : count))
    }
    return undefined
  }
  return undefined
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']

function countOf(word: string): number | undefined {
  if (word === 'a') return 1
  const index = NUMBERS.indexOf(word)
  if (index > 0) return index
  return /^[1-7]$/.test(word) ? Number(word) : undefined
}
