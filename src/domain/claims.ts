/** Telling the kinds of claims apart, and finding those that speak of a thing. */
import type {
  Basis,
  Claim,
  CorePart,
  CountClaim,
  Discrepancy,
  Id,
  IsoDate,
  MeaningClaim,
  MeetingClaim,
  MentionClaim,
  OfficeClaim,
  StatusClaim,
  TradeFigure,
  When,
} from './contract'
import { compare } from './order'
import { type Standing, isCountryCode, isInForceStep } from './status'
import { claimsOf } from './subject'
import { type TierChoice, isShown } from './tiers'

export type KnownClaim =
  | { kind: 'status'; claim: StatusClaim }
  | { kind: 'count'; claim: CountClaim }
  | { kind: 'office'; claim: OfficeClaim }
  | { kind: 'mention'; claim: MentionClaim }
  | { kind: 'meaning'; claim: MeaningClaim }
  | { kind: 'meeting'; claim: MeetingClaim }
  | { kind: 'figure'; claim: TradeFigure }

/** A claim with its kind named, by the fields that only its kind has. */
export function kindOf(claim: Claim): KnownClaim {
  if ('reporter' in claim) return { kind: 'figure', claim }
  if ('participants' in claim) return { kind: 'meeting', claim }
  if ('entity' in claim) return 'says' in claim ? { kind: 'mention', claim } : { kind: 'status', claim }
  if ('says' in claim) return { kind: 'meaning', claim }
  if ('count' in claim) return { kind: 'count', claim }
  return { kind: 'office', claim }
}

/** The date that a claim speaks of: the period of a figure, the day of anything else; a mention or a meaning may have none. */
export function dateOf(claim: Claim): When | undefined {
  return 'period' in claim ? claim.period : claim.when
}

/** The entities that a claim is about: countries, organisations, people. */
export function entitiesOf(claim: Claim): Id[] {
  const known = kindOf(claim)
  switch (known.kind) {
    case 'status':
    case 'mention':
      return [known.claim.entity]
    case 'office':
      return [known.claim.person, known.claim.of]
    case 'meeting':
      return known.claim.participants.flatMap(({ entity, person }) => (person === undefined ? [entity] : [entity, person]))
    case 'figure':
      return [known.claim.a, known.claim.b]
    case 'count':
    case 'meaning':
      return []
  }
}

/** The claims in the order of the days they speak of; those without a day come last. */
export function inOrderOfTime<T extends Claim>(claims: readonly T[]): T[] {
  const key = (claim: Claim) => dateOf(claim)?.earliest ?? '9999'
  return claims.toSorted((left, right) => compare(key(left), key(right)) || compare(left.id, right.id))
}

/**
 * The contradictions that touch the day: one of their claims speaks of it, or a country's standing of the day rests on one.
 * A count is held against earlier lists too; it touches its own day alone.
 */
export function discrepanciesOn(
  discrepancies: readonly Discrepancy[],
  claims: ReadonlyMap<Id, Claim>,
  day: IsoDate,
  standings: ReadonlyMap<Id, Standing>,
): Discrepancy[] {
  return discrepancies.filter(
    (discrepancy) =>
      (isCountryCode(discrepancy.subject) && restsOn(standings.get(discrepancy.subject), discrepancy)) ||
      datedIn(discrepancy, claims).some(({ earliest, latest }) => earliest <= day && day <= latest),
  )
}

/** Whether contradictions of the kind may hold a count against lists of other days. */
export function speaksOfCount(kind: Discrepancy['kind']): boolean {
  return kind === 'count-and-list' || kind === 'own-and-atlas'
}

/** The dates of which a contradiction speaks; where a count is held against lists, that of the count alone. */
function datedIn({ kind, claims: ids }: Discrepancy, claims: ReadonlyMap<Id, Claim>): When[] {
  const own = ids.flatMap((id) => claims.get(id) ?? [])
  const counts = speaksOfCount(kind) ? own.filter((claim) => 'count' in claim) : []
  return (counts.length > 0 ? counts : own).flatMap((claim) => dateOf(claim) ?? [])
}

/** What a reader's own list says against a decision in force touches a day only as long as no later list is known. */
function restsOn(standing: Standing | undefined, { kind, claims: [own, ...others] }: Discrepancy): boolean {
  if (!standing) return false
  const ids = kind === 'own-and-atlas' ? [own] : [own, ...others]
  const known = kind === 'own-and-atlas' ? [...standing.claims, ...standing.contradictedBy] : standing.claims
  return known.some(({ id }) => ids.includes(id))
}

/**
 * The contradictions that concern a thing: it is their subject, or one of their claims is about it. To have taken part in a
 * meeting that sources tell differently is not enough.
 */
export function discrepanciesOf(
  discrepancies: readonly Discrepancy[],
  claims: ReadonlyMap<Id, Claim>,
  subject: Id,
): Discrepancy[] {
  return discrepancies.filter(
    (discrepancy) =>
      discrepancy.subject === subject ||
      discrepancy.claims.some((id) => {
        const claim = claims.get(id)
        if (!claim) return false
        return (
          ('about' in claim && claim.about === subject) ||
          (kindOf(claim).kind !== 'meeting' && entitiesOf(claim).includes(subject)) ||
          claim.evidence.some(({ source }) => source === subject)
        )
      }),
  )
}

/** Every claim of the core by id. */
export function claimsById(core: CorePart, more: readonly Claim[] = []): Map<Id, Claim> {
  return new Map([...claimsOf(core), ...more].map((claim) => [claim.id, claim]))
}

/** The contradictions all of whose claims are there and switched on, and that no claim switched on answers. */
export function shownDiscrepancies(
  all: readonly Discrepancy[],
  claims: ReadonlyMap<Id, Claim>,
  choice: TierChoice,
): Discrepancy[] {
  const isThere = (id: Id) => {
    const claim = claims.get(id)
    return claim !== undefined && isShown(claim.tier, choice)
  }
  return all.filter(({ claims: sides, settledBy = [] }) => sides.every(isThere) && !settledBy.some(isThere))
}

/**
 * How the claims of a standing know it, carried forward or not: an event in force by its own word (an inferred one has an inferred
 * day, and that of every later day too), lists as stated if any of them states it.
 */
export function basisOf(claims: readonly StatusClaim[]): Basis {
  const [first] = claims
  if (first?.kind === 'event') return first.basis
  return claims.some(({ kind, basis }) => kind === 'snapshot' && basis === 'stated') ? 'stated' : 'inferred'
}

/** Whether the standing is in force by an event whose day is inferred. The event itself is not in doubt. */
export function isDayInferred({ claims }: Pick<Standing, 'claims'>): boolean {
  return claims[0]?.kind === 'event' && basisOf(claims) === 'inferred'
}

/**
 * The claims that say otherwise than the standing: later lists, and what else was decided of the very day of its event. `own` are the
 * entity's, of the tiers switched on.
 */
export function contradictingClaims({ claims, contradictedBy }: Standing, own: readonly StatusClaim[]): StatusClaim[] {
  const [first] = claims
  if (first?.kind !== 'event') return contradictedBy
  const ofThatDay = own.filter(
    (claim) =>
      isInForceStep(claim) && claim.stage !== 'ended' && claim.when.edtf === first.when.edtf && claim.status !== first.status,
  )
  return [...contradictedBy, ...ofThatDay]
}

/** The countries whose standing sources contradict: by a later list, or because a claim it rests on is disputed. */
export function contradictedCountries(standings: ReadonlyMap<Id, Standing>, discrepancies: readonly Discrepancy[]): Set<Id> {
  const isContradicted = ([entity, standing]: [Id, Standing]) =>
    isCountryCode(entity) &&
    (standing.contradictedBy.length > 0 ||
      discrepancies.some((discrepancy) => discrepancy.subject === entity && restsOn(standing, discrepancy)))
  return new Set([...standings].filter(isContradicted).map(([entity]) => entity))
}
