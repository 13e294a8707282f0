/** Accepted meetings as claims, each joined to the meeting of the dataset that it tells of. */
import type { Id, MeetingClaim, MeetingType, Place, When } from '@/domain/contract'
import { compare } from '@/domain/order'
import { addDays, overlaps, resolveEdtf } from '@/domain/time'
import { spanOf } from '@/domain/tiers'
import type { MeetingProposal } from '@/extraction/claims'
import { type Desk, evidenceOf, groundOf, idOf } from './common'
import type { AcceptedProposal, Made } from './reviewed'

/** What the dataset knows that a meeting of the reader's may be joined to. */
export interface Ground {
  meetings: readonly MeetingClaim[]
  places: ReadonlyMap<Id, Place>
  /** The English name of a country, by its code. */
  nameOf: (code: string) => string
}

/** Two accounts of one meeting that give different days are seldom further apart. */
const DAYS_APART = 3
/** A date less exact than a month names no single meeting. */
const LONGEST_SPAN = 31

const series: Partial<Record<MeetingType, Id>> = {
  summit: 'heads-of-state-council',
  'heads-of-government': 'heads-of-government-council',
}

function placeOf({ city, country }: MeetingProposal, { places }: Ground): Place | undefined {
  if (city === undefined) return undefined
  return [...places.values()].find(
    (place) => place.name.toLowerCase() === city.toLowerCase() && (country === undefined || place.country === country),
  )
}

function whenOf({ start, end }: MeetingProposal): When | undefined {
  return start === null ? undefined : resolveEdtf(end === undefined || end === start ? start : `${start}/${end}`)
}

/** How far a meeting of the dataset is from being the one that is told of: 0 for the same days and place; undefined if it is another. */
function distance(
  known: MeetingClaim,
  own: MeetingProposal,
  when: When,
  place: Place | undefined,
  ground: Ground,
): number | undefined {
  if (known.type !== own.type) return undefined
  const knownPlace = known.place === undefined ? undefined : ground.places.get(known.place)
  const isElsewhere = knownPlace !== undefined && place !== undefined && knownPlace.id !== place.id
  const isAbroad = knownPlace !== undefined && own.country !== undefined && knownPlace.country !== own.country
  const isNear = overlaps(known.when, addDays(when.earliest, -DAYS_APART), addDays(when.latest, DAYS_APART), 'possible')
  if (own.number !== undefined && own.number === known.series?.number && known.series.id === series[own.type]) return 0
  if (!isNear || isElsewhere || isAbroad || spanOf(known.when) > LONGEST_SPAN) return undefined
  if (spanOf(when) > LONGEST_SPAN && knownPlace?.id !== place?.id) return undefined
  const told = new Set(known.participants.map(({ entity }) => entity))
  // On one day in one city many twos of states meet.
  if (own.type === 'bilateral' && !own.participants.every((code) => told.has(code))) return undefined
  return (
    Number(!overlaps(known.when, when.earliest, when.latest, 'possible')) +
    Number(place === undefined || knownPlace === undefined)
  )
}

/** The meeting of the dataset that the proposal tells of; undefined if it knows none, or more than one that is as near. */
function knownMeeting(own: MeetingProposal, when: When, place: Place | undefined, ground: Ground): MeetingClaim | undefined {
  const near = ground.meetings
    .flatMap((known) => {
      const far = distance(known, own, when, place, ground)
      return far === undefined ? [] : [{ known, far }]
    })
    .toSorted((left, right) => compare(left.far, right.far))
  const nearest = near.filter(({ far }) => far === near[0]?.far)
  return new Set(nearest.map(({ known }) => known.about)).size === 1 ? nearest[0]?.known : undefined
}

const kinds: Record<MeetingProposal['type'], string> = {
  summit: 'SCO summit',
  'heads-of-government': 'Meeting of SCO heads of government',
  'security-council': 'Meeting of SCO secretaries of security councils',
  ministerial: 'Meeting of SCO ministers',
  bilateral: 'Bilateral meeting',
  conference: 'Conference',
  forum: 'Forum',
  exercise: 'Exercise',
  other: 'Meeting',
}

function titleOf({ type, city, country, participants }: MeetingProposal, { nameOf }: Ground): string {
  const where = city ?? (country === undefined ? undefined : nameOf(country))
  const who = type === 'bilateral' && participants.length > 0 ? participants.map(nameOf).join(' and ') : kinds[type]
  const what = type === 'bilateral' && participants.length === 1 ? `${who} and the SCO` : who
  return where === undefined ? what : `${what} in ${where}`
}

export function meetingClaimOf(desk: Desk, accepted: AcceptedProposal<MeetingProposal>, ground: Ground): Made<MeetingClaim> {
  const { document } = desk
  const { proposal } = accepted
  const when = whenOf(proposal)
  if (!when) return { lack: 'date' }
  const place = placeOf(proposal, ground)
  const known = knownMeeting(proposal, when, place, ground)
  const { type, state, participants, host, city, country } = proposal
  const who = type === 'bilateral' ? participants.join('-') : undefined
  const seriesId = known?.series?.id ?? series[type]
  return {
    claim: {
      id: idOf(document.id, accepted.key),
      ...groundOf(accepted, [
        proposal.isDateInferred === true && 'The date is worked out from the day of the text, not printed in full.',
      ]),
      evidence: evidenceOf(desk, accepted),
      ...(city !== undefined &&
        !place && {
          note: `The text names ${city}${country === undefined ? '' : ` (${ground.nameOf(country)})`}; its position is not known here, so it is not on the map.`,
        }),
      about: known?.about ?? idOf('mine', when.earliest.slice(0, 7), type, who, city?.toLowerCase() ?? country?.toLowerCase()),
      title: known?.title ?? titleOf(proposal, ground),
      type,
      when,
      ...(place && { place: place.id }),
      format: 'unknown',
      state,
      ...(proposal.number !== undefined && seriesId !== undefined && { series: { id: seriesId, number: proposal.number } }),
      participants: participants.map((entity) => ({ entity, ...(entity === host && { role: 'host' as const }) })),
    },
  }
}
