/**
 * What differs between two days, from the claims of the tiers that are switched on. A status that is only carried forward,
 * or said less surely, has not changed. Guests are never of the family, so their coming and going is kept apart.
 */
import { basisOf, contradictingClaims } from './claims'
import {
  type CorePart,
  type CountClaim,
  type Discrepancy,
  type Id,
  type IsoDate,
  type Status,
  type StatusClaim,
  type When,
  statuses,
} from './contract'
import { compare, groupedBy } from './order'
import { type Standing, countsOf, hasChanged, historyOf, isCountryCode, isInForceStep, latest, standingOn } from './status'
import { type TierChoice, byRank, shownClaims } from './tiers'
import { inOrder } from './time'

/** A turn between the two days: from `day` on the entity stands so; undefined where it has no status from then on. */
export interface Step {
  day: IsoDate
  /** The turn's date as exact as it is known: that of the first of its claims. */
  when: When
  standing: Standing | undefined
  /** Who says so, the strongest first; after them what else is decided of the very day. Never empty. */
  claims: StatusClaim[]
}

/** `returned`: the same on both days, and otherwise between them. */
type DifferenceKind = 'changed' | 'dormancy' | 'returned' | 'left'

export interface Difference {
  entity: Id
  kind: DifferenceKind
  before: Standing | undefined
  after: Standing | undefined
  /** In the order of time; the last leads to `after`. Never empty. */
  steps: Step[]
  /** Where the last turn is only inferred, from a list: the latest list since then that names the entity so outright. */
  namedBy: StatusClaim[]
  /** What says otherwise than a standing on the way, and the contradiction that holds both sides. */
  contradictedBy: StatusClaim[]
  contradiction: Discrepancy | undefined
  /** All that the difference rests on: the turns, what the later standing rests on, and what says otherwise. */
  claims: StatusClaim[]
}

/** What a source counts on one of the two days. */
export interface Counted {
  claim: CountClaim
  day: IsoDate
  /** How many countries are named so on the day; undefined where what is counted is no status. */
  named: number | undefined
}

/** How many countries have a status on each of the two days. */
interface StatusDifference {
  status: Status
  before: number
  after: number
}

export interface Comparison {
  before: IsoDate
  after: IsoDate
  /** Of the family, in the order of the status that they led to. */
  differences: Difference[]
  /** Of those who are guest or nothing on both days. */
  guests: Difference[]
  counts: StatusDifference[]
  /** In the order of time, each claim once. */
  counted: Counted[]
}

/** What two days are compared by. */
type Compared = Pick<CorePart, 'statuses' | 'counts' | 'discrepancies'>

/** Compares two days, given in either order. */
export function compareDays(core: Compared, one: IsoDate, other: IsoDate, choice: TierChoice): Comparison {
  const [before, after] = inOrder(one, other)
  const own = groupedBy(shownClaims(core.statuses, choice), (claim) => claim.entity)
  const found = [...own]
    .flatMap(([entity, of]) => differenceOf(entity, of, core.discrepancies, before, after) ?? [])
    .toSorted(byStatus)
  const counts = countsBetween(standingsAt(own, before), standingsAt(own, after))
  return {
    before,
    after,
    differences: found.filter((difference) => !isOfGuest(difference)),
    guests: found.filter(isOfGuest),
    counts,
    counted: countedOn(shownClaims(core.counts, choice), counts, before, after),
  }
}

/** The difference for one entity, from its own claims; undefined if it stood the same all the time. */
export function differenceOf(
  entity: Id,
  claims: readonly StatusClaim[],
  discrepancies: readonly Discrepancy[],
  from: IsoDate,
  to: IsoDate,
): Difference | undefined {
  const before = standingOn(claims, from)
  const after = standingOn(claims, to)
  const steps = stepsBetween(claims, before, from, to)
  const last = steps.at(-1)
  if (!last) return undefined
  const namedBy = namedSince(claims, last, to)
  const standings = [...steps.flatMap(({ standing }) => standing ?? []), ...(after ? [after] : [])]
  const contradictedBy = unique(standings.flatMap((standing) => contradictingClaims(standing, claims)))
  return {
    entity,
    kind: kindOf(before, after),
    before,
    after,
    steps,
    namedBy,
    contradictedBy,
    contradiction: discrepancies.find(
      (discrepancy) => discrepancy.subject === entity && contradictedBy.some(({ id }) => discrepancy.claims.includes(id)),
    ),
    claims: unique([...steps.flatMap((step) => step.claims), ...namedBy, ...(after?.claims ?? []), ...contradictedBy]),
  }
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}

/** The latest lists up to the day that state what the turn only infers from a list. */
function namedSince(claims: readonly StatusClaim[], { day, standing, claims: grounds }: Step, to: IsoDate): StatusClaim[] {
  if (grounds[0]?.kind !== 'snapshot' || basisOf(grounds) === 'stated') return []
  return latest(
    claims.filter(
      ({ kind, basis, status, when }) =>
        kind === 'snapshot' && basis === 'stated' && status === standing?.status && when.latest >= day && when.latest <= to,
    ),
  )
}

function kindOf(before: Standing | undefined, after: Standing | undefined): DifferenceKind {
  if (!hasChanged(before, after)) return 'returned'
  if (after === undefined) return 'left'
  return before?.status === after.status ? 'dormancy' : 'changed'
}

function stepsBetween(claims: readonly StatusClaim[], start: Standing | undefined, from: IsoDate, to: IsoDate): Step[] {
  const steps: Step[] = []
  let last = start
  function turn(day: IsoDate, standing: Standing | undefined) {
    if (day <= from || day > to || !hasChanged(last, standing)) return
    const grounds = groundsOf(claims, day, last, standing)
    steps.push({ day, when: grounds[0]!.when, standing, claims: grounds })
    last = standing
  }
  for (const day of turningDays(claims, to)) turn(day, standingOn(claims, day))
  return steps
}

/** The days on which stretches of one standing begin, and those on which an ending leaves none. */
function turningDays(claims: readonly StatusClaim[], to: IsoDate): IsoDate[] {
  const begun = historyOf(claims, to).map((span) => span.from)
  const ended = claims.filter((claim) => claim.stage === 'ended').map((claim) => claim.when.latest)
  return [...new Set([...begun, ...ended])].toSorted()
}

/** What a turn rests on: what the new standing rests on, the ending if there is none, or what tells of dormancy. */
function groundsOf(
  claims: readonly StatusClaim[],
  day: IsoDate,
  last: Standing | undefined,
  standing: Standing | undefined,
): StatusClaim[] {
  if (!standing) return claims.filter((claim) => claim.stage === 'ended' && claim.when.latest === day).toSorted(byRank)
  if (standing.status === last?.status && standing.dormant) return [standing.dormant]
  return unique([...standing.claims, ...claims.filter((claim) => isInForceStep(claim) && claim.when.latest === day)])
}

function isOfGuest({ before, after, steps }: Difference): boolean {
  return [before, after, ...steps.map((step) => step.standing)].every(
    (standing) => standing === undefined || standing.status === 'guest',
  )
}

function rankOf({ before, after }: Difference): number {
  const status = after?.status ?? before?.status
  return status === undefined ? statuses.length : statuses.indexOf(status)
}

function byStatus(left: Difference, right: Difference): number {
  return rankOf(left) - rankOf(right) || compare(left.entity, right.entity)
}

function standingsAt(own: ReadonlyMap<Id, StatusClaim[]>, day: IsoDate): Map<Id, Standing> {
  const standings = new Map<Id, Standing>()
  for (const [entity, claims] of own) {
    const standing = isCountryCode(entity) ? standingOn(claims, day) : undefined
    if (standing) standings.set(entity, standing)
  }
  return standings
}

/** The statuses that exist on either day, in the order of the contract, with the number of countries on each. */
function countsBetween(before: ReadonlyMap<Id, Standing>, after: ReadonlyMap<Id, Standing>): StatusDifference[] {
  const [first, last] = [before, after].map(
    (standings) => new Map(countsOf(standings).map((row) => [row.status, row.countries.length])),
  )
  return statuses
    .filter((status) => first?.has(status) || last?.has(status))
    .map((status) => ({ status, before: first?.get(status) ?? 0, after: last?.get(status) ?? 0 }))
}

/** The counts of either day with the number of countries that are named then; of a time that holds both days once, for the earlier. */
function countedOn(
  shown: readonly CountClaim[],
  counts: readonly StatusDifference[],
  before: IsoDate,
  after: IsoDate,
): Counted[] {
  const family = counts.filter(({ status }) => status !== 'guest')
  const countedAt = (day: IsoDate, side: 'before' | 'after') =>
    shown
      .filter(({ when }) => when.earliest <= day && day <= when.latest)
      .map((claim) => {
        const { of } = claim
        const rows = of === 'members-and-partners' ? family : counts.filter(({ status }) => status === of)
        const isOfStatus = of === 'members-and-partners' || statuses.some((status) => status === of)
        return { claim, day, named: isOfStatus ? rows.reduce((sum, row) => sum + row[side], 0) : undefined }
      })
  const first = countedAt(before, 'before')
  return [...first, ...countedAt(after, 'after').filter(({ claim }) => !first.some((row) => row.claim === claim))]
}
