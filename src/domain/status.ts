/**
 * Who belongs, on any day.
 *
 * The latest event in force (founded, decided, merged, ended) on or before the day rules; if there is none, the latest list
 * that names the country (a snapshot). A snapshot never repaints an event in force: if it differs, it contradicts. The
 * decision of the Heads of State Council counts, not the memorandum that follows it. A date that is no exact day counts
 * from its last possible day, so that nothing is shown surer than it is.
 */
import type { Id, IsoDate, Stage, Status, StatusClaim, Tier } from './contract'
import { compare, groupedBy } from './order'
import { statuses } from './statuses'
import { type TierChoice, isShown } from './tiers'
import { addDays } from './time'

/**
 * `stated` and `inferred`: by an event in force, or by a list of this very day. `carried`: a list of an earlier day names
 * the country, and nothing has reconfirmed it since.
 */
export type Mark = 'stated' | 'inferred' | 'carried'

export interface Standing {
  status: Status
  mark: Mark
  /** The day from which the status holds, or of the list that is carried forward. */
  since: IsoDate
  /** What the standing rests on, the strongest first. */
  claims: StatusClaim[]
  /** Later lists that say otherwise while an event is in force. */
  contradictedBy: StatusClaim[]
  /** Participation is dormant: status and count stay. */
  dormant?: StatusClaim
}

/** Within one day an ending makes room for what is decided, and a merger comes after the decision it merges. */
const inForceOrder: Partial<Record<Stage, number>> = { ended: 0, founded: 1, decided: 2, merged: 3 }

/** Whether the claim is of a step that puts a status in force or ends it. */
export function isInForceStep(claim: StatusClaim): boolean {
  return claim.kind === 'event' && claim.stage !== undefined && claim.stage in inForceOrder
}

function forceOf(claim: StatusClaim): number {
  return inForceOrder[claim.stage ?? 'ended'] ?? 0
}

/** The order in which steps take effect; of two that say the same of one day the stated one comes last and so prevails. */
function byForce(left: StatusClaim, right: StatusClaim): number {
  return (
    compare(left.when.latest, right.when.latest) ||
    forceOf(left) - forceOf(right) ||
    Number(right.basis === 'inferred') - Number(left.basis === 'inferred')
  )
}

/** The event in force at the end of the day, from events on or before it. */
function eventInForce(events: readonly StatusClaim[]): StatusClaim | undefined {
  let current: StatusClaim | undefined
  for (const event of events.toSorted(byForce)) {
    if (event.stage !== 'ended') current = event
    else if (current?.status === event.status) current = undefined
  }
  return current
}

function isOnDay(claim: StatusClaim, day: IsoDate): boolean {
  return claim.when.earliest <= day && day <= claim.when.latest
}

function markOf(support: readonly StatusClaim[], day: IsoDate): Mark {
  const today = support.filter((claim) => isOnDay(claim, day))
  if (today.length === 0) return 'carried'
  return today.some((claim) => claim.basis === 'stated') ? 'stated' : 'inferred'
}

/** The latest snapshots among those given: all that share the latest date. */
export function latest(snapshots: readonly StatusClaim[]): StatusClaim[] {
  const last = snapshots.reduce((day, claim) => (claim.when.latest > day ? claim.when.latest : day), '')
  return snapshots.filter((claim) => claim.when.latest === last)
}

/** Where one country stands on a day, from its claims of the tiers that are switched on; undefined if it has no status. */
export function standingOn(claims: readonly StatusClaim[], day: IsoDate): Standing | undefined {
  const snapshots = claims.filter((claim) => claim.kind === 'snapshot' && claim.when.earliest <= day)
  const events = claims.filter((claim) => isInForceStep(claim) && claim.when.latest <= day)
  const event = eventInForce(events)

  if (!event) {
    const lastEnd = events.reduce((end, claim) => (claim.when.latest > end ? claim.when.latest : end), '')
    const support = latest(snapshots.filter((claim) => claim.when.latest >= lastEnd))
    const first = support[0]
    if (!first) return undefined
    return { status: first.status, mark: markOf(support, day), since: first.when.latest, claims: support, contradictedBy: [] }
  }

  const later = snapshots.filter((claim) => claim.when.latest >= event.when.latest)
  const agreeing = latest(later.filter((claim) => claim.status === event.status))
  const lastWord = latest(later)
  // Dormant participation outlasts a merger of categories, which decides nothing about the single state.
  const dormant = claims.find(
    (claim) =>
      claim.stage === 'dormant' &&
      claim.when.latest <= day &&
      !events.some((step) => step.stage !== 'merged' && step.when.latest > claim.when.latest),
  )
  // An event in force needs no repeating. Where its day is inferred, that day alone is in doubt, not what follows.
  const mark = isOnDay(event, day) && event.basis === 'inferred' ? 'inferred' : 'stated'
  return {
    status: event.status,
    mark,
    since: event.when.latest,
    claims: [event, ...agreeing],
    contradictedBy: lastWord.filter((claim) => claim.status !== event.status),
    ...(dormant ? { dormant } : {}),
  }
}

/** The standing of every country and organisation that has one on the day. Guests are among them, and never of the family. */
export function standingsOn(claims: readonly StatusClaim[], day: IsoDate, choice: TierChoice): Map<Id, Standing> {
  const standings = new Map<Id, Standing>()
  const shown = claims.filter((claim) => isShown(claim.tier, choice))
  for (const [entity, own] of groupedBy(shown, (claim) => claim.entity)) {
    const standing = standingOn(own, day)
    if (standing) standings.set(entity, standing)
  }
  return standings
}

/** Whether the id is a country's (ISO 3166-1 alpha-2) and not an organisation's. */
export function isCountryCode(id: Id): boolean {
  // Quick: a hundred thousand meetings ask for each participant.
  return id.length === 2 && isCapital(id.charCodeAt(0)) && isCapital(id.charCodeAt(1))
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/** One row of the legend: who has the status that day, and how surely. */
export interface StatusCount {
  status: Status
  /** Countries; a guest organisation is in `organisations`. */
  countries: Id[]
  organisations: Id[]
  marks: Record<Mark, number>
  dormant: number
}

/** The statuses that exist on the day, in the order of the contract. */
export function countsOf(standings: ReadonlyMap<Id, Standing>): StatusCount[] {
  const rows = statuses.map((status): StatusCount => {
    const row: StatusCount = {
      status,
      countries: [],
      organisations: [],
      marks: { stated: 0, inferred: 0, carried: 0 },
      dormant: 0,
    }
    for (const [entity, standing] of standings) {
      if (standing.status !== status) continue
      ;(isCountryCode(entity) ? row.countries : row.organisations).push(entity)
      row.marks[standing.mark] += 1
      if (standing.dormant) row.dormant += 1
    }
    return row
  })
  return rows.filter((row) => row.countries.length + row.organisations.length > 0)
}

/** A day on which a standing changes, or on which a document says who stands where. */
export interface Change {
  day: IsoDate
  /** `reference` if an event of the reference tier falls on it, `document` if only documents speak of the day, `mine` if only the reader's own do. */
  tier: Tier
  claims: StatusClaim[]
}

/** The days of change in the order of time: steps in force, participation gone dormant, and the documents' lists. */
export function changesOf(claims: readonly StatusClaim[], choice: TierChoice): Change[] {
  const marking = claims.filter(
    (claim) =>
      isShown(claim.tier, choice) &&
      (isInForceStep(claim) || claim.stage === 'dormant' || (claim.kind === 'snapshot' && claim.tier !== 'reference')),
  )
  return [...groupedBy(marking, (claim) => claim.when.latest)]
    .map(([day, own]): Change => ({
      day,
      tier: (['reference', 'document'] as const).find((tier) => own.some((claim) => claim.tier === tier)) ?? 'mine',
      claims: own,
    }))
    .toSorted((left, right) => compare(left.day, right.day))
}

/** A stretch of days, both inclusive, on which a country stands the same. */
export interface Span {
  from: IsoDate
  to: IsoDate
  standing: Standing
}

/** The standings of one country over time, up to `lastDay`; where it has none there is a gap between spans. */
export function historyOf(claims: readonly StatusClaim[], lastDay: IsoDate): Span[] {
  const turns = claims.flatMap(({ when }) => [when.earliest, when.latest, addDays(when.latest, 1)])
  const days = [...new Set(turns)].filter((day) => day <= lastDay).toSorted()
  const spans: Span[] = []
  for (const [index, from] of days.entries()) {
    const standing = standingOn(claims, from)
    if (!standing) continue
    const next = days[index + 1]
    const to = next === undefined ? lastDay : addDays(next, -1)
    const previous = spans.at(-1)
    if (previous && isSame(previous.standing, standing) && addDays(previous.to, 1) === from) previous.to = to
    else spans.push({ from, to, standing })
  }
  return spans
}

function isSame(left: Standing, right: Standing): boolean {
  return left.mark === right.mark && !hasChanged(left, right)
}

/** Who of the family stands otherwise on the one day than on the other; coming and going as a guest does not count. */
export function changedBetween(before: ReadonlyMap<Id, Standing>, after: ReadonlyMap<Id, Standing>): Id[] {
  const isInFamily = (standing: Standing | undefined) => standing !== undefined && standing.status !== 'guest'
  return [...new Set([...before.keys(), ...after.keys()])].filter((entity) => {
    const [was, is] = [before.get(entity), after.get(entity)]
    return (isInFamily(was) || isInFamily(is)) && hasChanged(was, is)
  })
}

/** Whether the status is another, or participation dormant on one of the two days alone; how sure a standing is does not count. */
export function hasChanged(before: Standing | undefined, after: Standing | undefined): boolean {
  return before?.status !== after?.status || (before?.dormant === undefined) !== (after?.dormant === undefined)
}
