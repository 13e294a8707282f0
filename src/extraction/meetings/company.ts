/** Who else comes to a meeting that was told before: by what the sentences after it say. */
import type { Sentence } from '@/extraction/sentences'
import { dateAgreement } from './dates-agree'
import type { Memory } from './memory'
import type { Meetings } from './merge'
import type { Meeting } from './sighting'
import type { Unit } from './units'
import { voiceIn } from './voices'
import { whenFrom } from './when'
import { attendersIn } from './who'

/** "Mongolia took part as an observer": of the meeting that was spoken of last. */
export function addAttenders(units: readonly Unit[], meetings: Meetings, memory: Memory): void {
  const { current } = meetings
  if (!current || memory.sentence - current.last > 6) return
  const { states, host, isHosted } = attendersIn(units, 0, units.length, false)
  if (states.length === 0 || isElsewhere(units, current)) return
  addStates(current, states, memory)
  current.host ??= host
  current.isHosted ||= isHosted
}

/** A printed day that is none of the meeting's. */
const isElsewhere = (units: readonly Unit[], { when }: Meeting): boolean =>
  when !== undefined &&
  units.some(
    ({ date }) =>
      date?.grain === 'day' && !date.isInferred && date.start !== undefined && dateAgreement(when, whenFrom(date.start)) < 0,
  )

/** Right after what is told of a gathering an officer who says something says it there. */
export function hearVoice(sentence: Sentence, { all, current }: Meetings, memory: Memory): void {
  if (!current || memory.sentence - current.last > 2 || current.state === 'planned' || !current.isOwn) return
  const state = voiceIn(sentence)
  if (state === undefined) return
  // The latest are enough: the time stays linear.
  if (all.slice(-40).some((meeting) => meeting.type === 'bilateral' && meeting.last >= current.last)) return
  addStates(current, [state], memory)
}

/** Those whom a sentence lists came to the one meeting of which it tells, or to the one spoken of last. */
export function callRoll(units: readonly Unit[], added: readonly Meeting[], meetings: Meetings, memory: Memory): void {
  const meeting = added.length > 1 ? undefined : (added[0] ?? meetings.current)
  if (!meeting || meeting.type === 'bilateral' || meeting.isVisit || memory.sentence - meeting.last > 10) return
  addStates(meeting, memory.roll.list(units, meeting.when?.start.slice(0, 4)), memory)
}

export function addStates(meeting: Meeting, states: readonly string[], { sentence }: Memory): void {
  if (states.length === 0) return
  meeting.states = [...new Set([...meeting.states, ...states])]
  meeting.last = sentence
}
