/** What place an organisation has in the SCO on a day, where it sits, and the institutions by their place. */
import { type Id, type IsoDate, type MentionClaim, type Relation, type StatusClaim, relations } from './contract'
import type { Tenure } from './offices'
import { groupedBy } from './order'
import { byRank } from './tiers'
import { resolveEdtf } from './time'

/** A claim that tells an organisation's place in the SCO. */
export type RelationClaim = MentionClaim & { relation: Relation }

export function relationClaims(mentions: readonly MentionClaim[]): RelationClaim[] {
  return mentions.filter((claim): claim is RelationClaim => claim.relation !== undefined)
}

/** From which day on the claim counts: of an inexact date the last possible one, as with a status; undated it always does. */
function countsFrom({ when }: MentionClaim): IsoDate {
  if (!when) return ''
  return resolveEdtf(when.edtf.split('/')[0] ?? '')?.latest ?? when.earliest
}

function isOver({ when }: MentionClaim, day: IsoDate): boolean {
  return when !== undefined && when.edtf.includes('/') && when.latest < day
}

/** The order in which claims of one relation are shown: one that lasts to the day first, then as claims about one thing are ranked. */
function byLasting(left: RelationClaim, right: RelationClaim): number {
  const lasts = ({ when }: RelationClaim) => Number(when?.edtf.includes('/') ?? false)
  return lasts(right) - lasts(left) || byRank(left, right)
}

/** The claim that tells the place of an organisation on the day, the closest to the SCO first; undefined if none does yet, or still. */
export function placeOn(own: readonly MentionClaim[], day: IsoDate): RelationClaim | undefined {
  const told = relationClaims(own).filter((claim) => countsFrom(claim) <= day && !isOver(claim, day))
  for (const relation of relations) {
    const [first] = told.filter((claim) => claim.relation === relation).toSorted(byLasting)
    if (first) return first
  }
  return undefined
}

/** The claims that name a seat, those of each seat together, the best told first. */
export function seatsOf(own: readonly MentionClaim[]): [seat: Id, claims: MentionClaim[]][] {
  const told = own.filter(({ seat }) => seat !== undefined).toSorted(byRank)
  return [...groupedBy(told, ({ seat }) => seat!)]
}

/** The tenures of those who head an organisation: of its own offices, and of the office of the SCO that a claim says heads it. */
export function headsOf(organisation: Id, tenures: readonly Tenure[], mentions: readonly MentionClaim[]): Tenure[] {
  const offices = new Set(mentions.flatMap(({ entity, head }) => (entity === organisation && head !== undefined ? [head] : [])))
  return tenures.filter(({ office, of }) => of === organisation || (of === 'sco' && offices.has(office)))
}

/**
 * The organisations that any claim gives a place in the SCO, by the closest place that one gives, in the order of the contract. One that
 * a list names as guest (`guests`) is a guest.
 */
export function institutionsByPlace(mentions: readonly MentionClaim[], guests: readonly StatusClaim[] = []): [Relation, Id[]][] {
  const told = [...relationClaims(mentions), ...guests.map(({ entity }) => ({ entity, relation: 'guest' as const }))]
  const closest = new Map<Id, Relation>()
  for (const { entity, relation } of told) {
    const known = closest.get(entity)
    if (known === undefined || relations.indexOf(relation) < relations.indexOf(known)) closest.set(entity, relation)
  }
  const groups = groupedBy([...closest], ([, relation]) => relation)
  return relations.flatMap((relation): [Relation, Id[]][] => {
    const entries = groups.get(relation)
    return entries ? [[relation, entries.map(([entity]) => entity)]] : []
  })
}
