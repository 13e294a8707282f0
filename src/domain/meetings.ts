/** Meetings: one for each `about`, however many sources tell of it. */
import type { Id, MeetingClaim, MeetingState, MeetingType, Participant, When } from './contract'
import { groupedBy } from './order'
import { type TierChoice, byRank, shownClaims } from './tiers'

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
  place?: Id | undefined
  series?: { id: Id; number?: number | undefined } | undefined
  partOf?: Id | undefined
  outcome?: string | undefined
  participants: readonly Participant[]
  /** Every account of the tiers switched on, the one that rules first. */
  accounts: MeetingClaim[]
}

/** What came of a meeting outweighs its announcement, in this order; the clock never decides. */
const stateOrder: readonly MeetingState[] = ['held', 'cancelled', 'postponed', 'planned']

function stateOf(accounts: readonly MeetingClaim[]): MeetingState {
  if (accounts.length === 1) return accounts[0]!.state
  return stateOrder.find((state) => accounts.some((account) => account.state === state)) ?? 'planned'
}

/** The accounts that speak of the meeting as it came to be rule over its announcements, among them the best ranked. */
function accountsInRank(claims: readonly MeetingClaim[], state: MeetingState): MeetingClaim[] {
  if (claims.length === 1) return [...claims]
  const ranked = claims.toSorted(byRank)
  return [...ranked.filter((claim) => claim.state === state), ...ranked.filter((claim) => claim.state !== state)]
}

/** All participants of all accounts; one that a better account describes more fully is not repeated. */
function participantsOf(accounts: readonly MeetingClaim[]): readonly Participant[] {
  if (accounts.length === 1 && !hasSame(accounts[0]!.participants)) return accounts[0]!.participants
  const all: Participant[] = []
  for (const { participants } of accounts) {
    for (const participant of participants) {
      const same = indexOfSame(all, participant)
      if (same === -1) all.push(participant)
      else all[same] = { ...participant, ...all[same]! }
    }
  }
  return all
}

/** Whether some participant is named twice. */
function hasSame(participants: readonly Participant[]): boolean {
  for (let at = 1; at < participants.length; at += 1) if (indexOfSame(participants, participants[at]!) < at) return true
  return false
}

/** Where the participant stands already: the same entity, with the same person or one of the two without. */
function indexOfSame(all: readonly Participant[], { entity, person }: Participant): number {
  // A plain loop: a hundred thousand meetings are put together at once.
  for (let at = 0; at < all.length; at += 1) {
    const known = all[at]!
    if (known.entity === entity && (known.person === person || known.person === undefined || person === undefined)) return at
  }
  return -1
}

function firstKnown<K extends keyof MeetingClaim>(accounts: readonly MeetingClaim[], key: K): MeetingClaim[K] | undefined {
  return accounts.find((account) => account[key] !== undefined)?.[key]
}

function meetingOf(about: Id, claims: readonly MeetingClaim[]): Meeting {
  const state = stateOf(claims)
  const accounts = accountsInRank(claims, state)
  const best = accounts[0]!
  return {
    about,
    title: best.title,
    type: best.type,
    when: best.when,
    basis: best.basis,
    state,
    format: accounts.find((account) => account.format !== 'unknown')?.format ?? 'unknown',
    place: firstKnown(accounts, 'place'),
    series: accounts.find((account) => account.series?.number !== undefined)?.series ?? firstKnown(accounts, 'series'),
    partOf: firstKnown(accounts, 'partOf'),
    outcome: firstKnown(accounts, 'outcome'),
    participants: participantsOf(accounts),
    accounts,
  }
}

/** One meeting for each `about` that the tiers switched on tell of, in the order in which they are first told of. */
export function meetingsIn(claims: readonly MeetingClaim[], choice: TierChoice): Meeting[] {
  const groups = groupedBy(shownClaims(claims, choice), (claim) => claim.about)
  return Array.from(groups, ([about, accounts]) => meetingOf(about, accounts))
}
