/** Who met, when, where (EXTRACTION 9-14). */
import type { MeetingProposal } from '@/extraction/claims'
import type { ClaimReader, Context } from '@/extraction/context'
import type { Draft } from '@/extraction/claims'
import type { Sentence } from '@/extraction/sentences'
import { datelineOf } from './dateline'
import { draftOf } from './draft'
import { daysBetween } from '@/extraction/dates/calendar'
import { kindByOffices } from './kind-of'
import { isName, readLabel } from './labels'
import { groupAfter, isEmpty } from './groups'
import { entryIn, namedEntry, seriesIn } from './lists'
import { canBeLoose, looseSighting } from './loose'
import { Memory } from './memory'
import { type Meeting, Meetings } from './merge'
import { isOccasion, sightingsOf } from './read-sentence'
import type { Sighting } from './sighting'
import { type Trigger, triggersOf } from './triggers'
import { type Unit, unitsOf, wordOf } from './units'
import type { Place } from './where'
import { attendersIn } from './who'
import { participation, triggers as triggerWords } from './words'

export function meetingsReader(context: Context): ClaimReader<MeetingProposal> {
  const meetings = new Meetings()
  const memory = new Memory(context)
  return {
    read: (sentence) => {
      memory.sentence++
      read(sentence, context, meetings, memory)
    },
    finish: (): Draft<MeetingProposal>[] =>
      meetings.all.flatMap((meeting) => draftOf(memory.withTopic(meeting), context, memory.dateline) ?? []),
  }
}

function read(sentence: Sentence, context: Context, meetings: Meetings, memory: Memory): void {
  memory.hear(sentence)
  const hasTrigger = sentence.tokens.some(({ word }) => triggerWords.has(word))
  const isLoose = !hasTrigger && canBeLoose(sentence)
  const hasWord =
    hasTrigger || isLoose || (meetings.all.length > 0 && sentence.tokens.some(({ word }) => participation.has(word)))
  const isFirst =
    (memory.sentence < 6 && memory.dateline === undefined) || (memory.series !== undefined && sentence.tokens.length < 30)
  if (!hasWord && !isFirst) {
    if (sentence.mentions.length === 0) return
    turnVisit(sentence, meetings, memory)
    memory.pass(sentence)
    memory.heard(sentence)
    return
  }
  const isLine = sentence.tokens.length < 30 && memory.headingYear !== undefined
  const all = isLine ? unitsOf(sentence, { published: undefined }, memory.headingYear) : unitsOf(sentence, context, memory.year)
  const { place, after } = datelineOf(all, sentence)
  memory.dateline ??= place
  memory.blockPlace = place ?? memory.blockPlace
  turnVisit(sentence, meetings, memory)
  const units = after > 0 ? all.slice(after) : all
  const { current } = meetings
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
    triggers.length === 0 && listed.length === 0 && (isLoose || (hasTrigger && canBeLoose(sentence)))
      ? looseSighting(units, memory)
      : undefined
  if (loose) sightings.push(loose)
  memory.noteHeading(units, triggers, sightings)
  if (triggers.length > 1) shareOccasion(units, triggers, sightings)
  let main: Meeting | undefined
  for (const sighting of sightings) {
    const isApart = main !== undefined && (main.beside !== undefined || sighting.beside !== undefined)
    const meeting = addSighting(sighting, meetings, memory, isApart ? main : undefined)
    if (main && meeting && isApart) {
      if (main.beside !== undefined) main.occasion ??= meeting
      else meeting.occasion ??= main
    }
    main = meeting
  }
  if (hasWord && sightings.length === 0) addAttenders(units, meetings, memory)
  remember(units, sightings, memory)
  memory.heard(sentence)
}

const isClose = (left: string, right: string): boolean =>
  left.length === 10 && right.length === 10 && Math.abs(daysBetween(left, right)) <= 3

/** Two who met, and no word says where: where the passage told of last, unless a date of its own leads away from there. */
function placeOfPassage(
  { type, place, when, state }: Sighting,
  { sentence, placedAt, place: last, day, today }: Memory,
): Place | undefined {
  if (type !== 'bilateral' || place || !last || sentence - placedAt > 8) return place
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
  current.states = [...new Set([...current.states, ...states])]
  current.host ??= host
  current.isHosted ||= isHosted
  current.last = memory.sentence
}

/** "Met on the sidelines of the summit in Samarkand": date and place of the one are those of the other. */
function shareOccasion(units: readonly Unit[], triggers: readonly Trigger[], sightings: readonly Sighting[]): void {
  for (const [index, trigger] of triggers.entries()) {
    const isThere = index > 0 && ['at', 'during'].includes(wordOf(units, trigger.from - 1))
    if (!isOccasion(units, trigger) && !isThere) continue
    const start = units[trigger.from]?.start ?? 0
    const occasion = sightings.find(({ passage: [from] }) => from === start)
    const main = sightings.find(
      (sighting) =>
        sighting !== occasion && sighting.passage[0] === (units[triggers[index === 0 ? 1 : index - 1]?.from ?? 0]?.start ?? -1),
    )
    if (!occasion || !main || (main.type !== 'bilateral' && !isOccasion(units, trigger))) continue
    if (occasion.type === undefined && main.offices.length > 0) occasion.type = kindByOffices(main.offices)
    main.beside = occasion.type
    main.place ??= occasion.place
    occasion.place ??= main.place
    main.when ??= occasion.when
    occasion.when ??= main.when
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
