/** Who met, when, where (EXTRACTION 9-14). */
import type { MeetingProposal } from '@/extraction/claims'
import type { ClaimReader, Context } from '@/extraction/context'
import type { Draft } from '@/extraction/claims'
import type { Sentence } from '@/extraction/sentences'
import { addAttenders, addStates, callRoll, hearVoice } from './company'
import { datelineOf, stampOf } from './dateline'
import { draftOf } from './draft'
import { leadsBack, namesComing, namesEvent } from './gates'
import { Gatherings } from './gatherings'
import { daysBetween } from '@/extraction/dates/calendar'
import { wordAt } from '@/extraction/tokens'
import { isName, readLabel } from './labels'
import { groupAfter, isEmpty } from './groups'
import { entryIn, namedEntry, noteYear, seriesIn } from './lists'
import { canBeLoose, looseSighting } from './loose'
import { isSecretary, Memory } from './memory'
import { Meetings } from './merge'
import { asideOfLast, occasionsFirst, shareOccasion, takeOccasion } from './occasions'
import { sightingsOf } from './read-sentence'
import { namesMany } from './roll'
import { type Meeting, type Sighting, sightingOf } from './sighting'
import { standingBody } from './standing-body'
import { triggersOf } from './triggers'
import { type Unit, unitsOf } from './units'
import { type When, whenFrom } from './when'
import type { Place } from './where'

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
      return meetings.all.flatMap(
        (meeting) => draftOf(memory.withTopic(stamped(meeting, memory.stamp)), context, memory.dateline, gatherings) ?? [],
      )
    },
  }
}

function read(sentence: Sentence, context: Context, meetings: Meetings, memory: Memory): void {
  memory.hear(sentence)
  if (sentence.tokens.length < 3) noteYear(sentence, memory)
  const isTold = meetings.all.length > 0
  const isIt = wordAt(sentence.tokens, 0) === 'it' && meetings.current?.last === memory.sentence - 1
  const hasTrigger = isIt || namesEvent(sentence) || ((isTold || memory.bodyBefore !== undefined) && leadsBack(sentence))
  const isLoose = !hasTrigger && canBeLoose(sentence)
  const hasWord = hasTrigger || isLoose || (isTold && (memory.roll.isOpen || namesComing(sentence) || namesMany(sentence)))
  const isFirst =
    (memory.sentence < 6 && memory.dateline === undefined) || (memory.series !== undefined && sentence.tokens.length < 30)
  if (!hasWord && !isFirst) {
    if (sentence.mentions.length === 0) return
    turnVisit(sentence, meetings, memory)
    hearVoice(sentence, meetings, memory)
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
  if (!hasTrigger && current && memory.sentence - current.last < 12 && readLabel(units, current, memory.capitals)) return
  const triggers = hasTrigger ? triggersOf(units, isIt) : []
  const listed = hasTrigger ? seriesIn(units, triggers, memory) : entryIn(units, memory)
  const sightings = listed.length > 0 ? listed : sightingsOf(units, triggers, memory)
  const loose =
    sightings.length === 0 && (isLoose || (hasTrigger && canBeLoose(sentence))) ? looseSighting(units, memory) : undefined
  if (loose) sightings.push(loose)
  memory.noteHeading(units, triggers, sightings)
  if (sightings.every(({ when, place }) => !when && !place))
    memory.body = { type: standingBody(units), sentence: memory.sentence }
  if (triggers.length > 1) shareOccasion(units, triggers, sightings)
  const added: Meeting[] = []
  const known = new Map<Sighting, Meeting>()
  for (const sighting of occasionsFirst(sightings)) {
    const occasionOf = sighting.asideOf ? known.get(sighting.asideOf) : asideOfLast(sighting, units, meetings, memory)
    if (occasionOf) takeOccasion(sighting, occasionOf)
    // "Had separate meetings with A and B": what is known of the one holds for the other.
    const twin = sightings.find((other) => other.passage === sighting.passage)
    sighting.when = twin === sighting ? whenOfPassage(sighting, units, meetings, memory) : (sighting.when ?? twin?.when)
    const main = added.at(-1)
    const isApart = main !== undefined && (main.beside !== undefined || sighting.beside !== undefined)
    const meeting = addSighting(sighting, meetings, memory, isApart ? main : undefined)
    if (!meeting) continue
    added.push(meeting)
    known.set(sighting, meeting)
    if (occasionOf && meeting !== occasionOf) meeting.occasion ??= occasionOf
  }
  memory.topic =
    sightings.findLast(({ isOwn, when, place }) => isOwn && (when ?? place) !== undefined)?.organisation ?? memory.topic
  if (hasWord && sightings.length === 0) addAttenders(units, meetings, memory)
  if (sightings.length === 0) hearVoice(sentence, meetings, memory)
  if (meetings.all.length > 0) callRoll(units, added, meetings, memory)
  remember(units, sightings, memory)
  memory.heard(sentence)
  memory.noteStay(sentence)
}

/** "Meeting of the Council", and below it "June 25, 2024" and "Yerevan": of a title that has no verb they are the day and the place. */
function noteStamp(units: readonly Unit[], meetings: Meetings, memory: Memory): void {
  const stamp = stampOf(units)
  if (!stamp) return
  memory.stamp = { when: stamp.when ?? memory.stamp.when, place: stamp.place ?? memory.stamp.place }
  const [title] = meetings.all
  const { when, place } = memory.stamp
  if (when && place) memory.day ??= when
  if (!when || !place || !title || meetings.all.length > 1 || memory.sentence - title.last > 3) return
  if (title.when || title.place || title.state !== undefined || title.sightings > 1) return
  title.when = when
  title.place = place
}

/** Below a stamp those who met, where and when no word says, met there on that day. */
function stamped(meeting: Meeting, { when, place }: Memory['stamp']): Meeting {
  if (
    !when ||
    !place ||
    (meeting.when && meeting.when.start !== when.start) ||
    meeting.state === 'planned' ||
    meeting.other !== undefined
  )
    return meeting
  const isThere =
    meeting.place?.city === place.city ||
    (!meeting.place && (!meeting.occasion?.place || meeting.occasion.place.city === place.city))
  if (!isThere || !isOfFew(meeting) || meeting.isVisit) return meeting
  const met = sightingOf(meeting)
  met.when = when
  met.place = place
  return met
}

const isClose = (left: string, right: string): boolean =>
  left.length === 10 && right.length === 10 && Math.abs(daysBetween(left, right)) <= 3

/** Two who met, and no word says where: where the passage told of last, unless a date of its own leads away from there. */
function placeOfPassage({ type, isOwn, place, when, state, states }: Sighting, memory: Memory): Place | undefined {
  const { sentence, placedAt, place: last, day, today } = memory
  if (type === 'bilateral' && !place && (!last || sentence - placedAt > 8)) return memory.placeOfStay(states)
  if (!isOfFew({ type, isOwn, states }) || place || !last) return place
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
  { type, isOwn, when, other, states, passage }: Sighting,
  units: readonly Unit[],
  meetings: Meetings,
  memory: Memory,
): When | undefined {
  const { sentence } = memory
  if (when || other !== undefined || !isOfFew({ type, isOwn, states })) return when
  const before = meetings.all.slice(-3).findLast(({ type: kind }) => kind === 'bilateral')
  if (before?.type !== 'bilateral' || sentence - before.last > 3) return when
  if (
    before.last === sentence ||
    before.state === 'cancelled' ||
    isLongAgo(before.when, memory) ||
    !before.states.some((state) => states.includes(state))
  )
    return when
  const near = units.filter(({ start }) => start > passage[0] - 60 && start < passage[1] + 60)
  return near.some(({ word }) => ALSO.has(word)) ? before.when : when
}

/** Two or three who met by themselves. */
const isOfFew = ({ type, isOwn, states }: Pick<Sighting, 'type' | 'isOwn' | 'states'>): boolean =>
  type === 'bilateral' || (!isOwn && states.length === 3)

const ALSO = new Set('also too well then likewise separately separate later earlier afterwards subsequently followed'.split(' '))

const LONG = 40

/** What is recalled of an earlier time does not lead the report away from its place. */
const isLongAgo = (when: When | undefined, { placedAt, today, day }: Memory): boolean => {
  const now = day?.start.length === 10 ? day.start : today
  if (placedAt === 0 || when === undefined || now === undefined || when.start.length < 7 || !/^\d/.test(when.start)) return false
  return daysBetween(when.start.padEnd(10, '-28'), now) > LONG
}

function addSighting(sighting: Sighting, meetings: Meetings, memory: Memory, apart: Meeting | undefined): Meeting | undefined {
  sighting.place = placeOfPassage(sighting, memory)
  const meeting = meetings.add(sighting, apart)
  if (!meeting) return undefined
  if (meeting.type === 'bilateral' && meeting.states.length === 2) {
    memory.pair = meeting.states
    memory.pairedAt = memory.sentence
  }
  if (meeting.place && !isLongAgo(meeting.when, memory)) {
    memory.place = meeting.place
    memory.placedAt = memory.sentence
  }
  memory.day = meeting.when ?? memory.day
  return meeting
}

function remember(units: readonly Unit[], sightings: readonly Sighting[], memory: Memory): void {
  memory.notePlaces(units)
  for (const { mention } of units)
    if (mention?.kind === 'city' && !mention.isDateline) memory.city = { city: mention.name, country: mention.country }
  const first = units.findIndex(
    ({ mention }) => mention?.kind === 'person' && (mention.country !== undefined || isSecretary(mention)),
  )
  const actor = first < 0 ? undefined : groupAfter(units, first)
  if (actor && !isEmpty(actor)) memory.actor = actor
  const day = units.find(({ date }) => date?.grain === 'day')?.date
  if (day?.start !== undefined && !sightings.some(({ when }) => when)) memory.day = whenFrom(day.start)
}
