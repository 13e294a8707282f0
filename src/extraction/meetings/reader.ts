/** Who met, when, where (EXTRACTION 9-14). */
import type { MeetingProposal } from '@/extraction/claims'
import type { ClaimReader, Context } from '@/extraction/context'
import type { Draft } from '@/extraction/claims'
import { wordClass } from '@/extraction/lexicon'
import type { Sentence } from '@/extraction/sentences'
import { datelineOf, stampOf } from './dateline'
import { draftOf } from './draft'
import { Gatherings } from './gatherings'
import { daysBetween } from '@/extraction/dates/calendar'
import { kindByOffices } from './kind-of'
import { isName, readLabel } from './labels'
import { groupAfter, isEmpty } from './groups'
import { entryIn, namedEntry, noteYear, seriesIn } from './lists'
import { canBeLoose, looseSighting } from './loose'
import { Memory } from './memory'
import { type Meeting, Meetings } from './merge'
import { isOccasion, sightingsOf } from './read-sentence'
import { namesMany } from './roll'
import type { Sighting } from './sighting'
import { type Trigger, triggersOf } from './triggers'
import { type Unit, unitsOf, wordOf } from './units'
import type { When } from './when'
import type { Place } from './where'
import { attendersIn } from './who'
import { anaphors, participation, triggers as triggerWords } from './words'

/** Sentences with none of these words say nothing of meetings, or only of one that was told before. */
const TRIGGERS = wordClass((word) => triggerWords.has(word))
const ANAPHORS = wordClass((word) => anaphors.has(word))
const PARTICIPATION = wordClass((word) => participation.has(word))

export function meetingsReader(context: Context): ClaimReader<MeetingProposal> {
  const meetings = new Meetings()
  const memory = new Memory(context)
  return {
    read: (sentence) => {
      memory.sentence++
      read(sentence, context, meetings, memory)
    },
    finish: (): Draft<MeetingProposal>[] => {
      const gatherings = new Gatherings(meetings.all)
      return meetings.all.flatMap((meeting) => draftOf(memory.withTopic(meeting), context, memory.dateline, gatherings) ?? [])
    },
  }
}

function read(sentence: Sentence, context: Context, meetings: Meetings, memory: Memory): void {
  memory.hear(sentence)
  if (sentence.tokens.length < 3) noteYear(sentence, memory)
  const isTold = meetings.all.length > 0
  const hasTrigger = (sentence.classes & (isTold ? TRIGGERS | ANAPHORS : TRIGGERS)) !== 0
  const isLoose = !hasTrigger && canBeLoose(sentence)
  const hasWord =
    hasTrigger || isLoose || (isTold && (memory.roll.isOpen || (sentence.classes & PARTICIPATION) !== 0 || namesMany(sentence)))
  const isFirst =
    (memory.sentence < 6 && memory.dateline === undefined) || (memory.series !== undefined && sentence.tokens.length < 30)
  if (!hasWord && !isFirst) {
    if (sentence.mentions.length === 0) return
    turnVisit(sentence, meetings, memory)
    memory.pass(sentence)
    memory.heard(sentence)
    memory.noteStay(sentence)
    return
  }
  const isLine = sentence.tokens.length < 30 && memory.headingYear !== undefined
  const all = isLine ? unitsOf(sentence, { published: undefined }, memory.headingYear) : unitsOf(sentence, context, memory.year)
  const { place, after } = datelineOf(all, sentence, memory.today)
  memory.dateline ??= place
  memory.blockPlace = place ?? memory.blockPlace
  if (!hasTrigger) noteStamp(all, meetings, memory)
  turnVisit(sentence, meetings, memory)
  const units = after > 0 ? all.slice(after) : all
  const { current } = meetings
  const called = current && memory.sentence - current.last < 4 ? memory.roll.line(units) : []
  if (current && called.length > 0) {
    addStates(current, called, memory)
    memory.heard(sentence)
    return
  }
  if (memory.series && isName(units)) {
    meetings.open(namedEntry(units, memory.series, memory))
    return
  }
  if (
    !hasTrigger &&
    current &&
    (hasWord || memory.series) &&
    memory.sentence - current.last < 12 &&
    readLabel(units, current, memory.capitals)
  )
    return
  const triggers = hasTrigger ? triggersOf(units) : []
  const listed = hasTrigger ? seriesIn(units, triggers, memory) : entryIn(units, memory)
  const sightings = listed.length > 0 ? listed : sightingsOf(units, triggers, memory)
  const loose =
    sightings.length === 0 && (isLoose || (hasTrigger && canBeLoose(sentence))) ? looseSighting(units, memory) : undefined
  if (loose) sightings.push(loose)
  memory.noteHeading(units, triggers, sightings)
  if (triggers.length > 1) shareOccasion(units, triggers, sightings)
  const added: Meeting[] = []
  for (const sighting of sightings) {
    sighting.when = whenOfPassage(sighting, units, meetings, memory)
    const main = added.at(-1)
    const isApart = main !== undefined && (main.beside !== undefined || sighting.beside !== undefined)
    const meeting = addSighting(sighting, meetings, memory, isApart ? main : undefined)
    if (meeting) added.push(meeting)
  }
  const occasion = added.find(({ beside }) => beside === undefined)
  if (occasion) for (const meeting of added) if (meeting.beside === occasion.type) meeting.occasion ??= occasion
  memory.topic =
    sightings.findLast(({ isOwn, when, place }) => isOwn && (when ?? place) !== undefined)?.organisation ?? memory.topic
  if (hasWord && sightings.length === 0) addAttenders(units, meetings, memory)
  if (meetings.all.length > 0) callRoll(units, added, meetings, memory)
  remember(units, sightings, memory)
  memory.heard(sentence)
  memory.noteStay(sentence)
}

/** "Meeting of the Council", and below it "June 25, 2024" and "Yerevan": of a title that has no verb they are the day and the place. */
function noteStamp(units: readonly Unit[], meetings: Meetings, memory: Memory): void {
  const stamp = stampOf(units)
  if (!stamp) return
  memory.stamp = { ...memory.stamp, ...stamp }
  const [title] = meetings.all
  const { when, place } = memory.stamp
  if (!when || !place || !title || meetings.all.length > 1 || memory.sentence - title.last > 3) return
  if (title.when || title.place || title.state !== undefined || title.sightings > 1) return
  title.when = when
  title.place = place
}

const isClose = (left: string, right: string): boolean =>
  left.length === 10 && right.length === 10 && Math.abs(daysBetween(left, right)) <= 3

/** Two who met, and no word says where: where the passage told of last, unless a date of its own leads away from there. */
function placeOfPassage({ type, place, when, state, states }: Sighting, memory: Memory): Place | undefined {
  const { sentence, placedAt, place: last, day, today } = memory
  if (type === 'bilateral' && !place && (!last || sentence - placedAt > 8)) return memory.placeOfStay(states)
  if (type !== 'bilateral' || place || !last) return place
  const stay = memory.placeOfStay(states, placedAt)
  if (stay) return stay
  if (when && ![day?.start, today].some((near) => near !== undefined && isClose(near, when.start))) return undefined
  return state === 'cancelled' ? undefined : last
}

/** "The presidents are to discuss trade": the visit of which the sentence before told is one of talks. */
function turnVisit({ text }: Sentence, meetings: Meetings, { sentence }: Memory): void {
  const visit = meetings.all.at(-1)
  if (!visit?.isVisit || sentence - visit.last > 2) return
  if (
    /\b(?:presidents|leaders|sides|parties|two|they|ministers|heads|premiers)\b/i.test(text) &&
    /\b(?:discuss|talks|met\b|meet|negotiat|sign|exchang)/i.test(text)
  )
    visit.isVisit = false
}

/** "He also met Xi": on the day of the talks told just before, if he had them. */
function whenOfPassage(
  { type, when, other, states, passage }: Sighting,
  units: readonly Unit[],
  meetings: Meetings,
  { sentence }: Memory,
): When | undefined {
  const before = meetings.all.slice(-3).findLast(({ type: kind }) => kind === 'bilateral')
  if (type !== 'bilateral' || when || other !== undefined || before?.type !== 'bilateral' || sentence - before.last > 3)
    return when
  if (before.last === sentence || before.state === 'cancelled' || !before.states.some((state) => states.includes(state)))
    return when
  const near = units.filter(({ start }) => start > passage[0] - 60 && start < passage[1] + 60)
  return near.some(({ word }) => ALSO.has(word)) ? before.when : when
}

const ALSO = new Set('also too well then likewise separately'.split(' '))

function addSighting(sighting: Sighting, meetings: Meetings, memory: Memory, apart: Meeting | undefined): Meeting | undefined {
  sighting.place = placeOfPassage(sighting, memory)
  const meeting = meetings.add(sighting, apart)
  if (!meeting) return undefined
  if (meeting.type === 'bilateral') memory.pair = meeting.states.length === 2 ? meeting.states : memory.pair
  if (meeting.place) {
    memory.place = meeting.place
    memory.placedAt = memory.sentence
  }
  memory.day = meeting.when ?? memory.day
  return meeting
}

/** "Mongolia took part as an observer": of the meeting that was spoken of last. */
function addAttenders(units: readonly Unit[], meetings: Meetings, memory: Memory): void {
  const { current } = meetings
  if (!current || memory.sentence - current.last > 6) return
  const { states, host, isHosted } = attendersIn(units, 0, units.length, false)
  if (states.length === 0) return
  addStates(current, states, memory)
  current.host ??= host
  current.isHosted ||= isHosted
}

/** Those whom a sentence lists came to the one meeting of which it tells, or to the one spoken of last. */
function callRoll(units: readonly Unit[], added: readonly Meeting[], meetings: Meetings, memory: Memory): void {
  const meeting = added.length > 1 ? undefined : (added[0] ?? meetings.current)
  if (!meeting || meeting.type === 'bilateral' || meeting.isVisit || memory.sentence - meeting.last > 10) return
  addStates(meeting, memory.roll.list(units, meeting.when?.start.slice(0, 4)), memory)
}

function addStates(meeting: Meeting, states: readonly string[], { sentence }: Memory): void {
  if (states.length === 0) return
  meeting.states = [...new Set([...meeting.states, ...states])]
  meeting.last = sentence
}

/** "Met on the sidelines of the summit in Samarkand": date and place of the one are those of the other. */
function shareOccasion(units: readonly Unit[], triggers: readonly Trigger[], sightings: readonly Sighting[]): void {
  for (const [index, trigger] of triggers.entries()) {
    const isThere = index > 0 && ['at', 'during'].includes(wordOf(units, trigger.from - 1))
    if (!isOccasion(units, trigger) && !isThere) continue
    const start = units[trigger.from]?.start ?? 0
    const occasion = sightings.find(({ passage: [from] }) => from === start)
    const other = units[triggers[index === 0 ? 1 : index - 1]?.from ?? 0]?.start ?? -1
    for (const main of sightings) {
      if (!occasion || main === occasion || main.passage[0] !== other) continue
      if (main.type !== 'bilateral' && !isOccasion(units, trigger)) continue
      if (occasion.type === undefined && main.offices.length > 0) occasion.type = kindByOffices(main.offices)
      main.beside = occasion.type
      main.place ??= occasion.place
      occasion.place ??= main.place
      main.when ??= occasion.when
      occasion.when ??= main.when
    }
  }
}

function remember(units: readonly Unit[], sightings: readonly Sighting[], memory: Memory): void {
  memory.notePlaces(units)
  for (const { mention } of units)
    if (mention?.kind === 'city' && !mention.isDateline) memory.city = { city: mention.name, country: mention.country }
  const first = units.findIndex(({ mention }) => mention?.kind === 'person' && mention.country !== undefined)
  const actor = first < 0 ? undefined : groupAfter(units, first)
  if (actor && !isEmpty(actor)) memory.actor = actor
  const day = units.find(({ date }) => date?.grain === 'day')?.date
  if (day?.start !== undefined && !sightings.some(({ when }) => when)) memory.day = { start: day.start, isInferred: true }
}
