/** What happened between two partners, for the time axis of their trade: meetings of the two, and changes of their standing. */
import type { Claim, Id, IsoDate, MeetingClaim, MeetingType, When } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Meeting, meetingsIn } from '@/domain/meetings'
import { compare, groupedBy } from '@/domain/order'
import { type Pair, partnersOf } from '@/domain/pair'
import { type Change, isInForceStep } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { dayNumber } from '@/domain/time'
import { claimWords } from '@/i18n/claim-words'
import { messages } from '@/i18n/messages'

export interface PairEvent {
  key: Id
  kind: 'meeting' | 'change'
  title: string
  when: When
  basis: Claim['basis']
  /** In words, unless it was held. */
  state?: string | undefined
  /** False while it is planned, and where it was called off. */
  isHeld: boolean
  claims: readonly Claim[]
  /** What it tells of: ids separated by spaces. */
  about: string
  /** What opening it changes of the view; the pair stays, whatever is opened. */
  patch: { open: Id; pair: Pair; date?: IsoDate }
}

/** Of two states alone. Councils, conferences and forums are of more, whoever of them a source names. */
const ofTwo = new Set<MeetingType>(['bilateral', 'exercise', 'signing', 'other'])

function isOfBoth({ type, participants }: Meeting, partners: readonly Id[]): boolean {
  const entities = new Set(participants.map(({ entity }) => entity))
  return ofTwo.has(type) && entities.size === partners.length && partners.every((partner) => entities.has(partner))
}

function meetingEvent(meeting: Meeting, pair: Pair): PairEvent {
  const { about, title, when, basis, state, accounts } = meeting
  return {
    key: about,
    kind: 'meeting',
    title,
    when,
    basis,
    state: state === 'held' ? undefined : messages.vocabulary.meetingState[state],
    isHeld: state === 'held',
    claims: accounts,
    about,
    patch: { open: about, pair },
  }
}

/** The steps that put a partner's standing in force or end it; an end that makes room for another standing is not told apart. */
function changeEvents({ day, claims }: Change, pair: Pair, directory: Directory): PairEvent[] {
  const partners: readonly Id[] = partnersOf(pair) ?? []
  const steps = claims.filter((claim) => partners.includes(claim.entity) && (isInForceStep(claim) || claim.stage === 'dormant'))
  return [...groupedBy(steps, (claim) => claim.entity)].flatMap(([entity, own]) => {
    const claim = own.find(({ stage }) => stage !== 'ended') ?? own[0]
    if (!claim) return []
    const title = claimWords(claim, directory, true)
    const { when, basis } = claim
    return [
      {
        key: claim.id,
        kind: 'change',
        title,
        when,
        basis,
        isHeld: true,
        claims: own,
        about: entity,
        patch: { open: entity, pair, date: day },
      },
    ]
  })
}

/** Where an event stands in time, in days since 1970: between the first and the last day that it may mean. */
export function placeOf({ when }: Pick<PairEvent, 'when'>): number {
  return (dayNumber(when.earliest) + dayNumber(when.latest) + 1) / 2
}

/** The meetings that may be of the partners: a hundred thousand are looked through, few are put together. */
function meetingsOf(partners: readonly Id[], claims: readonly MeetingClaim[], tier: TierChoice): Meeting[] {
  const candidates = claims.filter(
    ({ type, participants }) => ofTwo.has(type) && participants.some(({ entity }) => partners.includes(entity)),
  )
  const abouts = new Set(candidates.map(({ about }) => about))
  return meetingsIn(abouts.size === 0 ? [] : claims.filter(({ about }) => abouts.has(about)), tier).filter((meeting) =>
    isOfBoth(meeting, partners),
  )
}

/** What the tiers switched on tell of a pair, in the order of time. */
export function eventsOf(
  pair: Pair,
  meetings: readonly MeetingClaim[],
  changes: readonly Change[],
  tier: TierChoice,
  directory: Directory,
): PairEvent[] {
  const partners: readonly Id[] = partnersOf(pair) ?? []
  return [
    ...meetingsOf(partners, meetings, tier).map((meeting) => meetingEvent(meeting, pair)),
    ...changes.flatMap((change) => changeEvents(change, pair, directory)),
  ].toSorted((left, right) => placeOf(left) - placeOf(right) || compare(left.key, right.key))
}

/** Events that stand too near each other for marks of their own; `x` is where they are on average, in pixels. */
export interface Gathering {
  events: readonly PairEvent[]
  x: number
}

/** Gathers events, given in the order of time, so that no two marks stand nearer than `least` pixels. */
export function gathered(events: readonly PairEvent[], xOf: (event: PairEvent) => number, least: number): Gathering[] {
  const gatherings: Gathering[] = []
  for (const event of events) {
    let next: Gathering = { events: [event], x: xOf(event) }
    for (let last = gatherings.at(-1); last && next.x - last.x < least; last = gatherings.at(-1)) {
      gatherings.pop()
      const all = [...last.events, ...next.events]
      next = { events: all, x: (last.x * last.events.length + next.x * next.events.length) / all.length }
    }
    gatherings.push(next)
  }
  return gatherings
}

/** Of gathered events the one to open next: after the one that is open, else the first. */
export function nextOf(events: readonly PairEvent[], view: { open?: Id; date?: string }): PairEvent | undefined {
  const at = events.findIndex(({ patch }) => patch.open === view.open && (patch.date === undefined || patch.date === view.date))
  return events[(at + 1) % events.length]
}
