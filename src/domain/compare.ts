/**
 * What differs between two days, from the claims of the tiers that are switched on. A status that is only carried forward,
 * or said less surely, has not changed. Guests are never of the family, so their coming and going is kept apart.
 */
import { type Id, type IsoDate, type Status, type StatusClaim, type When, statuses } from './contract'
import { compare, groupedBy } from './order'
import { type Standing, countsOf, hasChanged, historyOf, isCountryCode, standingOn } from './status'
import { type TierChoice, byRank, shownClaims } from './tiers'
import { inOrder } from './time'

/** A turn between the two days: from `day` on the entity stands so; undefined where it has no status from then on. */
export interface Step {
  day: IsoDate
  /** The turn's date as exact as it is known: that of the first of its claims. */
  when: When
  standing: Standing | undefined
  /** Who says so, the strongest first. Never empty. */
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
}

/** Compares two days, given in either order. */
export function compareDays(claims: readonly StatusClaim[], one: IsoDate, other: IsoDate, choice: TierChoice): Comparison {
  const [before, after] = inOrder(one, other)
  const own = groupedBy(shownClaims(claims, choice), (claim) => claim.entity)
  const found = [...own].flatMap(([entity, of]) => differenceOf(entity, of, before, after) ?? []).toSorted(byStatus)
  return {
    before,
    after,
    differences: found.filter((difference) => !isOfGuest(difference)),
    guests: found.filter(isOfGuest),
    counts: countsBetween(standingsAt(own, before), standingsAt(own, after)),
  }
}

/** The difference for one entity, from its own claims; undefined if it stood the same all the time. */
export function differenceOf(entity: Id, claims: readonly StatusClaim[], from: IsoDate, to: IsoDate): Difference | undefined {
  const before = standingOn(claims, from)
  const after = standingOn(claims, to)
  const steps = stepsBetween(claims, before, from, to)
  return steps.length === 0 ? undefined : { entity, kind: kindOf(before, after), before, after, steps }
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
  return standing.claims
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
