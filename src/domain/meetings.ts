/** Meetings: one for each `about`, however many sources tell of it, and the filters that the timeline offers. */
import type { Id, IsoDate, MeetingClaim, MeetingState, MeetingType, Participant, When } from './contract'
import { compare, groupedBy } from './order'
import { type TierChoice, byRank, shownClaims } from './tiers'
import { overlaps } from './time'
import type { ViewState } from './view-state'

/** A meeting as it is shown: each field from the best account that has it, with all accounts beside. */
export interface Meeting {
  about: Id
  title: string
  type: MeetingType
  when: When
  /** Whether the shown date is stated by its source or inferred. */
  basis: MeetingClaim['basis']
  state: MeetingState
  format: MeetingClaim['format']
  place?: Id
  series?: { id: Id; number?: number | undefined }
  partOf?: Id
  outcome?: string
  participants: Participant[]
  /** Every account of the tiers switched on, the one that rules first. */
  accounts: MeetingClaim[]
}

/** What came of a meeting outweighs its announcement, in this order; the clock never decides. */
const stateOrder: readonly MeetingState[] = ['held', 'cancelled', 'postponed', 'planned']

function stateOf(accounts: readonly MeetingClaim[]): MeetingState {
  return stateOrder.find((state) => accounts.some((account) => account.state === state)) ?? 'planned'
}

/** The accounts that speak of the meeting as it came to be rule over its announcements, among them the best ranked. */
function accountsInRank(claims: readonly MeetingClaim[], state: MeetingState): MeetingClaim[] {
  const ranked = claims.toSorted(byRank)
  return [...ranked.filter((claim) => claim.state === state), ...ranked.filter((claim) => claim.state !== state)]
}

/** All participants of all accounts; one that a better account describes more fully is not repeated. */
function participantsOf(accounts: readonly MeetingClaim[]): Participant[] {
  const all: Participant[] = []
  for (const participant of accounts.flatMap((account) => account.participants)) {
    const same = all.findIndex(
      (known) =>
        known.entity === participant.entity &&
        (known.person === participant.person || known.person === undefined || participant.person === undefined),
    )
    if (same === -1) all.push(participant)
    else all[same] = { ...participant, ...all[same]! }
  }
  return all
}

function firstKnown<K extends keyof MeetingClaim>(accounts: readonly MeetingClaim[], key: K): MeetingClaim[K] | undefined {
  return accounts.find((account) => account[key] !== undefined)?.[key]
}

function meetingOf(about: Id, claims: readonly MeetingClaim[]): Meeting {
  const state = stateOf(claims)
  const accounts = accountsInRank(claims, state)
  const best = accounts[0]!
  const place = firstKnown(accounts, 'place')
  const series = accounts.find((account) => account.series?.number !== undefined)?.series ?? firstKnown(accounts, 'series')
  const partOf = firstKnown(accounts, 'partOf')
  const outcome = firstKnown(accounts, 'outcome')
  return {
    about,
    title: best.title,
    type: best.type,
    when: best.when,
    basis: best.basis,
    state,
    format: accounts.find((account) => account.format !== 'unknown')?.format ?? 'unknown',
    ...(place === undefined ? {} : { place }),
    ...(series === undefined ? {} : { series }),
    ...(partOf === undefined ? {} : { partOf }),
    ...(outcome === undefined ? {} : { outcome }),
    participants: participantsOf(accounts),
    accounts,
  }
}

/** One meeting for each `about` that the tiers switched on tell of, in the order of their first possible day. */
export function meetingsIn(claims: readonly MeetingClaim[], choice: TierChoice): Meeting[] {
  return [...groupedBy(shownClaims(claims, choice), (claim) => claim.about)]
    .map(([about, accounts]) => meetingOf(about, accounts))
    .toSorted((left, right) => compare(left.when.earliest, right.when.earliest) || compare(left.about, right.about))
}

/** What the reader asks for; an empty list asks for nothing. All conditions hold together, the values of one list are alternatives. */
export interface MeetingFilter {
  types: readonly MeetingType[]
  countries: readonly Id[]
  places: readonly Id[]
  organisations: readonly Id[]
  people: readonly Id[]
  states: readonly MeetingState[]
  text: string
  from?: IsoDate | undefined
  to?: IsoDate | undefined
  /** Whether an inexact date must lie in the range or may. */
  when: 'possible' | 'certain'
}

/** The parts of a view that ask for meetings; `from` and `to` are its window. */
export type MeetingView = Pick<
  ViewState,
  'country' | 'type' | 'place' | 'org' | 'person' | 'state' | 'q' | 'when' | 'from' | 'to'
>

/** What a view asks of meetings. */
export function meetingFilterOf(view: MeetingView): MeetingFilter {
  return {
    types: view.type,
    countries: view.country,
    places: view.place,
    organisations: view.org,
    people: view.person,
    states: view.state,
    text: view.q,
    from: view.from,
    to: view.to,
    when: view.when,
  }
}

/** The words of a meeting that a text filter looks in: title, outcome, and the names of place and participants. */
export type WordsOf = (meeting: Meeting) => string

/** Folds case and accents, so that `turkiye` finds Türkiye. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase()
}

/** The meetings that meet the whole filter, in their order. A country is meant as participant or as the place's country. */
export function meetingsMatching(
  meetings: readonly Meeting[],
  filter: MeetingFilter,
  lookup: { wordsOf: WordsOf; countryOfPlace: (place: Id) => Id | undefined },
): Meeting[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean)
  return meetings.filter((meeting) => {
    const entities = meeting.participants.map((participant) => participant.entity)
    const at = meeting.place === undefined ? undefined : lookup.countryOfPlace(meeting.place)
    return (
      has(filter.types, [meeting.type]) &&
      has(filter.states, [meeting.state]) &&
      has(filter.countries, [...entities, at]) &&
      has(filter.organisations, entities) &&
      has(filter.places, [meeting.place]) &&
      has(
        filter.people,
        meeting.participants.map((participant) => participant.person),
      ) &&
      overlaps(meeting.when, filter.from ?? '0001-01-01', filter.to ?? '9999-12-31', filter.when) &&
      (words.length === 0 || isFound(words, folded(lookup.wordsOf(meeting))))
    )
  })
}

function has<T>(wanted: readonly T[], own: readonly (T | undefined)[]): boolean {
  return wanted.length === 0 || own.some((value) => value !== undefined && wanted.includes(value))
}

function isFound(words: readonly string[], text: string): boolean {
  return words.every((word) => text.includes(word))
}
