/** Accepted meetings as claims, each joined to the known meeting of which it tells. */
import type { Id, MeetingClaim, Participant, When } from '@/domain/contract'
import { addDays, isDay, resolveEdtf } from '@/domain/time'
import type { MeetingProposal } from '@/extraction/claims'
import { type Desk, evidenceOf, footingOf } from './common'
import { idOf } from './ids'
import { type Account, type MeetingIndex, countriesAmong } from './meeting-index'
import type { AcceptedProposal, Lack } from './reviewed'
import type { Tables } from './tables'
import { type Told, knownMeeting } from './which-meeting'

/** What the accounts of meetings are put together with. */
export interface Ground extends Tables {
  /** The dataset's meetings, and those of the reader's texts so far. */
  indexes: readonly [dataset: MeetingIndex, own: MeetingIndex]
  /** Gives the id of a meeting that nobody knows yet. */
  newAbout: (wanted: Id) => Id
}

function whenOf({ start, end }: MeetingProposal): When | undefined {
  if (start === null) return undefined
  const isSpan = end !== undefined && end !== start && isDate(start) && isDate(end)
  const when = resolveEdtf(isSpan ? `${start}/${end}` : start)
  // What is bounded by the calendar alone is dated nowhere.
  return when && isDate(start) && isDay(when.earliest) && addDays(when.earliest, -31) > '0000' ? when : undefined
}

/** A day, a month or a year, as a proposal gives it. */
function isDate(text: string): boolean {
  return /^(?!0000)\d{4}(-\d{2}(-\d{2})?)?$/.test(text)
}

const kinds: Record<MeetingProposal['type'], string> = {
  summit: 'Summit',
  'heads-of-government': 'Meeting of heads of government',
  'security-council': 'Meeting of secretaries of security councils',
  ministerial: 'Meeting of ministers',
  bilateral: 'Meeting of two sides',
  conference: 'Conference',
  forum: 'Forum',
  exercise: 'Exercise',
  other: 'Meeting',
}

function titleOf(
  { type, city }: MeetingProposal,
  country: Id | undefined,
  parties: readonly Id[],
  nameOf: Tables['nameOf'],
): string {
  const where = city ?? (country === undefined ? undefined : nameOf(country))
  const what = type === 'bilateral' && parties.length === 2 ? parties.map(nameOf).join(' and ') : kinds[type]
  return where === undefined ? what : `${what} in ${where}`
}

/** Those who took part that are known, each once; who holds the meeting takes part in it. */
function participantsOf({ participants, host }: MeetingProposal, { countryOf }: Tables): Participant[] {
  const codes = new Set([...participants, ...(host === undefined ? [] : [host])].flatMap((code) => countryOf(code) ?? []))
  return [...codes].map((entity) => ({ entity, ...(entity === host && { role: 'host' as const }) }))
}

/** Where two accounts differ the one with the better grounds is shown; which that is the domain decides. */
export function meetingClaimOf(
  desk: Desk,
  accepted: AcceptedProposal<MeetingProposal>,
  ground: Ground,
): { claim: MeetingClaim; account: Account } | { lack: Lack } {
  const { document, published } = desk
  const { proposal } = accepted
  const when = whenOf(proposal)
  if (!when) return { lack: !published && proposal.start?.startsWith('--') === true ? 'publication-date' : 'date' }
  if (!ground.isInReach(when)) return { lack: 'reach' }
  const { type, state, number } = proposal
  const city = proposal.city?.trim() === '' ? undefined : proposal.city?.trim()
  const named = proposal.country === undefined ? undefined : ground.countryOf(proposal.country)
  const place = city === undefined ? undefined : ground.placeOf(city, named)
  const country = place?.country ?? named
  const participants = participantsOf(proposal, ground)
  const countries = countriesAmong(participants.map(({ entity }) => entity))
  const told: Told = { type, when, city: city?.toLowerCase(), country, countries, number }
  const known = knownMeeting(told, ground.indexes)
  const parties = [...countries].toSorted()
  const who = type === 'bilateral' ? parties.join('-').toLowerCase() : undefined
  const about = known?.about ?? ground.newAbout(idOf('mine', when.earliest, type, who, told.city ?? country?.toLowerCase()))
  const title = known?.title ?? titleOf(proposal, country, parties, ground.nameOf)
  const isNumber = number !== undefined && Number.isSafeInteger(number) && number > 0
  const series = isNumber && known?.series ? { id: known.series.id, number } : undefined
  return {
    account: { ...told, about, title, series: known?.series, partOf: known?.partOf },
    claim: {
      id: idOf(document.id, accepted.key),
      ...footingOf(accepted, [
        proposal.isDateInferred === true && 'The date is worked out from the day of the text, not printed in full.',
      ]),
      evidence: [evidenceOf(desk, accepted)],
      ...(city !== undefined && !place && { note: unplaced(city, country, ground.nameOf) }),
      about,
      title,
      type,
      when,
      ...(place && { place: place.id }),
      format: 'unknown',
      state,
      ...(series && { series }),
      ...(known?.partOf !== undefined && { partOf: known.partOf }),
      participants,
    },
  }
}

function unplaced(city: string, country: Id | undefined, nameOf: Tables['nameOf']): string {
  const where = country === undefined ? city : `${city} (${nameOf(country)})`
  return `The text names ${where}. The atlas does not have its position, so it is not on the map.`
}
