/** What the meetings' reader keeps of the sentences before: who acted last, the last day and place, where the report comes from. */
import { addDays } from '@/extraction/dates/calendar'
import type { Group } from './groups'
import { type Unit, wordOf } from './units'
import type { When } from './when'
import type { Place } from './where'

const DAY = /^\d{4}-\d{2}-\d{2}$/

export class Memory {
  sentence = 0
  /** Who acted last: "he" in what follows. */
  actor: Group | undefined
  /** The two who met last: "they", "their meeting". */
  pair: string[] | undefined
  /** The organisation that the text is about. */
  topic: string | undefined
  /** Where the report was written. */
  dateline: Place | undefined
  place: Place | undefined
  day: When | undefined

  /** "Here", "there", "in the same city". */
  placeOf(units: readonly Unit[], from: number, to: number): Place | undefined {
    for (let at = from; at < to; at++) {
      const word = wordOf(units, at)
      if (word === 'here' && wordOf(units, at - 1) !== 'from') return this.dateline
      if (word === 'there' && !['is', 'are', 'was', 'were', 'will', 'has', 'have', 'would'].includes(wordOf(units, at + 1)) && wordOf(units, at - 1) !== 'said') return this.place
      if (word === 'city' && ['same', 'port', 'the', 'this', 'that'].includes(wordOf(units, at - 1)) && wordOf(units, at + 1) !== 'of') return this.place
    }
    return undefined
  }

  /** "The same day", "a day later", "the day before". */
  sameDay(units: readonly Unit[]): When | undefined {
    const day = this.day?.start
    if (day === undefined || !DAY.test(day)) return undefined
    for (let at = 0; at < units.length; at++) {
      if (wordOf(units, at) !== 'day') continue
      const before = wordOf(units, at - 1)
      const next = wordOf(units, at + 1)
      if (before === 'same' || (before === 'that' && next !== 'when')) return { start: day, isInferred: true }
      if (next === 'later' || next === 'after' || ((before === 'next' || before === 'following') && wordOf(units, at - 2) === 'the')) return { start: addDays(day, 1), isInferred: true }
      if (next === 'earlier' || (before === 'previous' && wordOf(units, at - 2) === 'the')) return { start: addDays(day, -1), isInferred: true }
    }
    return undefined
  }
}
