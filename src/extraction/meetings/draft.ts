/** A meeting as the text told it becomes a proposal, if it is one by EXTRACTION 9. */
import type { Draft, MeetingProposal } from '@/extraction/claims'
import type { Context } from '@/extraction/context'
import type { MeetingState } from '@/domain/contract'
import { daysBetween } from '@/extraction/dates/calendar'
import type { Meeting } from './merge'
import type { Place } from './where'

/** `dateline`: where the report was written. */
export function draftOf(
  meeting: Meeting,
  { published }: Context,
  dateline: Place | undefined,
): Draft<MeetingProposal> | undefined {
  const { when, isOnline, host, type, number, beside } = meeting
  if (type === undefined || meeting.isVisit || !hasParty(meeting)) return undefined
  const place = placeOf(meeting, dateline, published?.day)
  const city = isOnline ? undefined : place?.city
  const country = (isOnline ? (host ?? place?.country) : place?.country) ?? (meeting.isHosted || isOnline ? host : undefined)
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
    state: stateOf(meeting, published?.day),
    ...(beside !== undefined && { beside }),
    ...(number !== undefined && { number }),
    passage: meeting.passage,
    rule: ruleOf(meeting),
  }
}

function placeOf(meeting: Meeting, dateline: Place | undefined, today: string | undefined): Place | undefined {
  const told = meeting.place ?? meeting.occasion?.place
  if (told?.city !== undefined || (told && told.country !== dateline?.country)) return told
  return isAtHome(meeting, dateline, today) ? dateline : told
}

/** Two who met a day or two before the report was sent from the capital of one of them met there. */
function isAtHome({ type, when, states, state }: Meeting, dateline: Place | undefined, today: string | undefined): boolean {
  if (type !== 'bilateral' || state === 'planned' || dateline?.country === undefined || !states.includes(dateline.country))
    return false
  if (when === undefined || today === undefined || when.start.length !== 10) return false
  return Math.abs(daysBetween(when.start, today)) <= 2
}

function hasParty({ type, states, hasSco, organisation, isOwn, rule }: Meeting): boolean {
  if (type === 'bilateral') return states.length === 2 || (states.length === 1 && hasSco)
  if (
    organisation === 'SCO' &&
    (isOwn || type === 'summit' || type === 'heads-of-government' || type === 'security-council' || type === 'ministerial')
  )
    return true
  if (type === 'exercise' && organisation === 'SCO') return true
  // A ceremony, a fair or a festival of others is none of the SCO's meetings, whoever comes.
  if (rule === 'meeting-show') return false
  return states.length > 0
}

function stateOf({ state, isStateSure, when }: Meeting, today: string | undefined): MeetingState {
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
function ruleOf({ rule, when, place }: Meeting): string {
  const base = rule
  if (when && when.start.length === 10) return place ? `${base}-dated` : `${base}-day`
  return when ? `${base}-vague` : `${base}-place`
}
