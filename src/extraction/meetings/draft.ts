/** A meeting as the text told it becomes a proposal, if it is one by EXTRACTION 9. */
import type { Draft, MeetingProposal } from '@/extraction/claims'
import type { Context } from '@/extraction/context'
import type { MeetingState } from '@/domain/contract'
import { daysBetween } from '@/extraction/dates/calendar'
import type { Gatherings } from './gatherings'
import type { Meeting } from './sighting'
import type { When } from './when'
import type { Place } from './where'

/** `dateline`: where the report was written; `gatherings`: where several states met on which days. */
export function draftOf(
  meeting: Meeting,
  { published }: Context,
  dateline: Place | undefined,
  gatherings: Gatherings,
): Draft<MeetingProposal> | undefined {
  const { isOnline, host, type, number, beside } = meeting
  const when = meeting.when ?? (meeting.other === undefined ? meeting.spareWhen : undefined)
  if (type === undefined || meeting.isVisit || !hasParty(meeting)) return undefined
  const place = placeOf(meeting, when, meeting.dateline ?? dateline, published?.day, gatherings)
  const city = isOnline ? undefined : place?.city
  const country =
    (isOnline ? (host ?? meeting.place?.country) : place?.country) ?? (meeting.isHosted || isOnline ? host : undefined)
  if (when === undefined && city === undefined && country === undefined) return undefined
  return {
    kind: 'meeting',
    type,
    start: when?.start ?? null,
    ...(when?.end !== undefined && when.end !== when.start && { end: when.end }),
    ...(when?.isInferred && { isDateInferred: true }),
    ...(city !== undefined && { city }),
    ...(country !== undefined && { country }),
    participants: meeting.states.toSorted(),
    ...(host !== undefined && { host }),
    state: stateOf(meeting, when, published?.day),
    ...(beside !== undefined && { beside }),
    ...(number !== undefined && { number }),
    passage: meeting.passage,
    rule: ruleOf(meeting, when, place),
  }
}

function placeOf(
  meeting: Meeting,
  when: When | undefined,
  dateline: Place | undefined,
  today: string | undefined,
  gatherings: Gatherings,
): Place | undefined {
  const told = meeting.place ?? meeting.occasion?.place
  if (when === undefined) return told ?? (isLead(meeting) ? dateline : undefined)
  if (told?.city !== undefined) return told
  const isDated = when.start.length === 10 && meeting.type !== 'exercise'
  const guess = [
    meeting.sparePlace,
    meeting.type === 'bilateral' ? gatherings.on(when) : undefined,
    isDated && isHere(meeting, when, today) ? meeting.near : undefined,
    meeting.type === 'bilateral' ? gatherings.beside(when) : undefined,
    isThere(meeting, when, dateline, today) ? dateline : undefined,
  ].find((place) => place !== undefined && (told?.country === undefined || told.country === place.country))
  return guess ?? told
}

/** What a report begins with, and tells as held, was held where it was sent from. */
const isLead = ({ type, sentence, state, isStateSure, isOwn, other }: Meeting): boolean =>
  BODIES.has(type ?? '') && sentence < 4 && state === 'held' && isStateSure && isOwn && other === undefined

/** What is called off, or lies weeks ahead, need not be where the sentence before it was. */
function isHere({ state }: Meeting, when: When, today: string | undefined): boolean {
  if (state === 'postponed' || state === 'cancelled') return false
  return state !== 'planned' || today === undefined || daysBetween(today, when.start) < 10
}

/** What was held on the day of the report or just before was held where it was sent from. */
function isThere(
  { type, states, state }: Meeting,
  when: When | undefined,
  dateline: Place | undefined,
  today: string | undefined,
): boolean {
  if (type === 'exercise' || state === 'planned' || state === 'cancelled' || dateline?.country === undefined) return false
  if (when === undefined || today === undefined || when.start.length !== 10) return false
  return Math.abs(daysBetween(when.start, today)) <= (type !== 'bilateral' || states.includes(dateline.country) ? 2 : 1)
}

const BODIES: ReadonlySet<string> = new Set(['summit', 'heads-of-government', 'security-council', 'ministerial'])

function hasParty({ type, states, hasSco, organisation, isOwn, rule, place, when }: Meeting): boolean {
  if (type === 'bilateral') return states.length === 2 || (states.length === 1 && hasSco)
  if (
    organisation === 'SCO' &&
    (isOwn || type === 'summit' || type === 'heads-of-government' || type === 'security-council' || type === 'ministerial')
  )
    return true
  if ((type === 'exercise' && organisation === 'SCO') || rule === 'meeting-list' || organisation === 'CENTRAL-ASIA') return true
  // Where nobody is named, those who meet by day and place are those of whom the text speaks.
  if (organisation === undefined && BODIES.has(type ?? '') && place?.city !== undefined && (when?.start.length ?? 0) > 4)
    return true
  // A ceremony, a fair or a festival of others is none of the SCO's meetings, whoever comes.
  if (rule === 'meeting-show') return false
  return states.length > 0
}

function stateOf({ state, isStateSure }: Meeting, when: When | undefined, today: string | undefined): MeetingState {
  if (state === 'cancelled' || state === 'postponed') return state
  if (today !== undefined && when && /^\d/.test(when.start)) {
    if (when.start > today && !today.startsWith(when.start)) return 'planned'
    const last = when.end ?? when.start
    if (!isStateSure && last <= today) return 'held'
  }
  if (state === 'planned' && !isStateSure && !when) return 'held'
  return state ?? 'held'
}

/** Told with a day of its own or without, by noun or verb: how sure it is. */
function ruleOf({ rule, when: own, place: told }: Meeting, when: When | undefined, place: Place | undefined): string {
  const base = own !== when || (place !== undefined && told !== place) ? 'meeting-guessed' : rule
  if (when && when.start.length === 10) return place ? `${base}-dated` : `${base}-day`
  return when ? `${base}-vague` : `${base}-place`
}
