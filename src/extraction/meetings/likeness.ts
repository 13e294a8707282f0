/** How likely a sighting speaks of a meeting that was told before. */
import type { MeetingState } from '@/domain/contract'
import { areListed, dateAgreement } from './dates-agree'
import type { Meeting } from './sighting'
import type { Sighting } from './sighting'

/** How likely a sighting speaks of a meeting; 0 if it cannot. */
export function likeness(meeting: Meeting, sighting: Sighting): number {
  if (!isTypeAlike(meeting, sighting) && !isTypeOpen(meeting, sighting)) return 0
  if (meeting.number !== undefined && sighting.number !== undefined && meeting.number !== sighting.number) return 0
  if (sighting.sentence === meeting.last && !sighting.isDefinite && sighting.type !== 'bilateral') return 0
  const dates = dateAgreement(meeting.when, sighting.when)
  if (dates > 1 && sighting.sentence === meeting.last && areListed(meeting.when, sighting.when)) return 0
  const places = placeAgreement(meeting, sighting)
  if (dates < 0 || places < 0) return 0
  if (
    meeting.organisation !== sighting.organisation &&
    meeting.organisation &&
    sighting.organisation &&
    (meeting.isOwn || sighting.isOwn)
  ) {
    if (!(dates > 1 && places > 0)) return 0
  }
  if (meeting.beside !== sighting.beside && sighting.beside === 'summit' && sighting.type === 'summit') return 0
  const parties = partyAgreement(meeting, sighting)
  if (parties < 0) return 0
  if (isOfAnother(meeting, sighting) && dates < 1) return 0
  if (!isStateAlike(meeting, sighting, dates, places)) return 0
  const isNear = sighting.sentence - meeting.last < 4 ? 1 : 0
  const total =
    dates * 3 + places * 2 + parties + isNear + (meeting.number !== undefined && meeting.number === sighting.number ? 2 : 0)
  if (
    total <= 0 &&
    sighting.type !== undefined &&
    !sighting.isDefinite &&
    sighting.type !== 'summit' &&
    sighting.type !== 'heads-of-government'
  )
    return 0
  return 1 + total
}

function isTypeAlike(meeting: Sighting, sighting: Sighting): boolean {
  if (meeting.isVisit !== sighting.isVisit && sighting.type !== 'bilateral') return false
  if (sighting.type === undefined && meeting.type === 'bilateral')
    return (
      !sighting.isOwn &&
      sighting.when?.end === undefined &&
      sighting.host === undefined &&
      sighting.states.every((code) => meeting.states.includes(code))
    )
  return sighting.type === undefined || meeting.type === sighting.type
}

const BODIES: ReadonlySet<string> = new Set(['summit', 'heads-of-government', 'security-council', 'ministerial'])

/** "SCO meeting in Tashkent" and "the foreign ministers met in Uzbekistan": what only the one names the other does not gainsay. */
function isTypeOpen(meeting: Sighting, sighting: Sighting): boolean {
  if (!meeting.isGeneric && !sighting.isGeneric) return false
  const other = meeting.isGeneric ? sighting : meeting
  if (!BODIES.has(other.type ?? '') || other.other !== undefined) return false
  const isBare = (!meeting.when && !meeting.place) || (!sighting.when && !sighting.place)
  return isBare || dateAgreement(meeting.when, sighting.when) > 0 || placeAgreement(meeting, sighting) > 0
}

/** "The next summit" is not the one spoken of; what was called the next one may be named so again. */
function isOfAnother(meeting: Meeting, sighting: Sighting): boolean {
  if (sighting.other === undefined) return false
  if (sighting.other === 'next') return meeting.other !== 'next' && meeting.state !== 'planned'
  return meeting.other !== sighting.other
}

function isStateAlike(meeting: Meeting, sighting: Sighting, dates: number, places: number): boolean {
  const [first, second] = [meeting.state, sighting.state]
  if (first === second || first === undefined || second === undefined || dates > 1) return true
  const isOpen = !meeting.isStateSure && sighting.isDefinite && sighting.other === undefined
  const isOff = (state: MeetingState) => state === 'cancelled' || state === 'postponed'
  if (isOff(first) || isOff(second)) return first !== 'held' && second !== 'held' ? true : dates > 1
  return dates > 0 || places > 0 ? dates > 0 || !sighting.isStateSure || !meeting.isStateSure : !sighting.isStateSure || isOpen
}

function placeAgreement(
  { place: left, isOnline: leftOnline }: Sighting,
  { place: right, isOnline: rightOnline }: Sighting,
): number {
  if (!left || !right || leftOnline || rightOnline) return 0
  if (left.country !== undefined && right.country !== undefined && left.country !== right.country) return -1
  if (left.city !== undefined && right.city !== undefined) return left.city === right.city ? 2 : -1
  return 1
}

function partyAgreement(meeting: Meeting, sighting: Sighting): number {
  if (sighting.type !== 'bilateral') return 0
  const shared = sighting.states.filter((code) => meeting.states.includes(code)).length
  if (meeting.hasSco !== sighting.hasSco) return -1
  if (sighting.states.length === meeting.states.length) return shared === sighting.states.length ? 1 : -1
  return shared === Math.min(sighting.states.length, meeting.states.length) ? 0 : -1
}
