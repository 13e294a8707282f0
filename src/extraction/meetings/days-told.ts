/** Days that are told by another day: "the same day", "a day later", "on the second day". */
import { addDays } from '@/extraction/dates/calendar'
import { type Unit, wordOf } from './units'
import { type When, whenFrom } from './when'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const HALVES = new Set(['morning', 'afternoon', 'evening'])

/** How many days after the first; undefined for the last. */
const DAYS_OF_SPAN: ReadonlyMap<string, number | undefined> = new Map([
  ['first', 0],
  ['opening', 0],
  ['second', 1],
  ['third', 2],
  ['last', undefined],
  ['final', undefined],
  ['closing', undefined],
])

/** What the text told before: the day, which may begin an event of several, and its own day. */
interface Told {
  readonly day: When | undefined
  readonly today: string | undefined
}

/** The day that the words reckon from what was told. */
export function dayTold(units: readonly Unit[], told: Told): When | undefined {
  for (let at = 0; at < units.length; at++) {
    const word = wordOf(units, at)
    if (word === 'this' && HALVES.has(wordOf(units, at + 1)) && told.today !== undefined) return whenFrom(told.today)
    if (word !== 'day') continue
    const start = startAt(units, at, told.day)
    if (start !== undefined) return whenFrom(start)
  }
  return undefined
}

function startAt(units: readonly Unit[], at: number, day: When | undefined): string | undefined {
  if (day === undefined || !DAY.test(day.start)) return undefined
  const before = wordOf(units, at - 1)
  const next = wordOf(units, at + 1)
  const isThe = wordOf(units, at - 2) === 'the'
  if (isThe && day.end !== undefined && DAYS_OF_SPAN.has(before)) return dayOfSpan(day.start, day.end, DAYS_OF_SPAN.get(before))
  if (before === 'same' || (before === 'that' && next !== 'when')) return day.start
  if (next === 'later' || next === 'after' || (isThe && (before === 'next' || before === 'following')))
    return addDays(day.start, 1)
  const isBefore = next === 'earlier' || (before === 'the' && next === 'before' && wordOf(units, at + 2) === ',')
  return isBefore || (isThe && before === 'previous') ? addDays(day.start, -1) : undefined
}

/** "On the second day", "on the closing day" of what lasts several. */
function dayOfSpan(first: string, last: string, ahead: number | undefined): string | undefined {
  const day = ahead === undefined ? last : addDays(first, ahead)
  return day <= last ? day : undefined
}
