/** Contradictions of the documents among themselves, and about who held an office. */
import type { Claim, CountClaim, Discrepancy, OfficeClaim, StatusClaim, When } from '@/domain/contract'
import { compare } from '@/domain/order'
import { isInForceStep } from '@/domain/status'
import { isExact } from '@/domain/time'
import type { Claims } from './expand-claims'
import { meetingsAmongDocuments } from './meeting-discrepancies'
import { type NameOf, dayWords, numberWord } from '@/domain/wording'

/** Offices that one person holds at a time; there may be several deputies and advisers. */
const soleOffice =
  /^(President|Prime Minister|Foreign Minister|Secretary-General|Secretary of the Security Council|Director of the Executive Committee)$/

/** Whether two exact dates have a day in common that is no mere hand-over, the last of the one and the first of the other. */
function share(left: When, right: When): boolean {
  if (!isExact(left) || !isExact(right) || left.latest < right.earliest || right.latest < left.earliest) return false
  const isHandOver = left.latest === right.earliest || right.latest === left.earliest
  const areDays = left.earliest === left.latest && right.earliest === right.latest
  return !isHandOver || areDays
}

/** Every two of the claims that speak of one time, are of two sources and meet the condition. */
function pairsOf<T extends Claim & { when: When }>(claims: readonly T[], isApart: (left: T, right: T) => boolean): [T, T][] {
  return claims.flatMap((left, index) =>
    claims
      .slice(index + 1)
      .filter(
        (right) => left.evidence[0]?.source !== right.evidence[0]?.source && share(left.when, right.when) && isApart(left, right),
      )
      .map((right): [T, T] => [left, right]),
  )
}

function sharedDay(left: When, right: When): string {
  return [left.earliest, right.earliest].toSorted(compare)[1]!
}

function isOfDocuments({ tier }: Claim): boolean {
  return tier === 'document'
}

/** Two statuses of one country on one day, each by another document. To be a guest besides is no contradiction. */
export function statusesAmongDocuments(statuses: readonly StatusClaim[], nameOf: NameOf): Discrepancy[] {
  const named = statuses.filter(
    (claim) =>
      isOfDocuments(claim) &&
      claim.status !== 'guest' &&
      claim.stage !== 'ended' &&
      (claim.kind === 'snapshot' || isInForceStep(claim)),
  )
  return pairsOf(named, (left, right) => left.entity === right.entity && left.status !== right.status).map(([left, right]) => {
    const day = sharedDay(left.when, right.when)
    return {
      id: `document-and-document.${left.entity}.${day}`,
      kind: 'document-and-document',
      subject: left.entity,
      claims: [left.id, right.id],
      explanation: `Two documents give ${nameOf(left.entity)} two statuses on ${dayWords(day)}.`,
      shown: 'The event in force is shown, or where there is none the list that names the country last.',
    }
  })
}

/** Two numbers of one status on one day, each by another document. */
export function countsAmongDocuments(counts: readonly CountClaim[]): Discrepancy[] {
  return pairsOf(counts.filter(isOfDocuments), (left, right) => left.of === right.of && left.count !== right.count).map(
    ([left, right]) => ({
      id: `document-and-document.count.${left.id}`,
      kind: 'document-and-document',
      subject: 'sco',
      claims: [left.id, right.id],
      explanation: `One document counts ${numberWord(left.count)}, another ${numberWord(right.count)}, on ${dayWords(sharedDay(left.when, right.when))}.`,
      shown: 'Each count stands with its document; the map shows whom they name.',
    }),
  )
}

/** Two persons in an office that only one can hold at a time, one of them or both by a document. */
export function officesOfOneTime(offices: readonly OfficeClaim[], nameOf: NameOf): Discrepancy[] {
  const sole = offices.filter(({ office }) => soleOffice.test(office))
  const isApart = (left: OfficeClaim, right: OfficeClaim) =>
    left.of === right.of &&
    left.office === right.office &&
    left.person !== right.person &&
    (isOfDocuments(left) || isOfDocuments(right))
  return pairsOf(sole, isApart).map(([left, right]) => {
    const day = sharedDay(left.when, right.when)
    return {
      id: `office.${left.id}.${right.person}`,
      kind: isOfDocuments(left) && isOfDocuments(right) ? 'document-and-document' : 'document-and-reference',
      subject: left.of,
      claims: [left.id, right.id],
      explanation: `On ${dayWords(day)} two persons are named as ${left.office} of ${nameOf(left.of)}.`,
      shown: 'Both persons are listed with the office, each on the word of its source.',
    }
  })
}

/** All in which a rule can find the documents to differ: meetings, statuses, counts, offices. */
export function documentsAgainstEachOther(claims: Claims, nameOf: NameOf): Discrepancy[] {
  return [
    ...meetingsAmongDocuments(claims.meetings, nameOf),
    ...statusesAmongDocuments(claims.statuses, nameOf),
    ...countsAmongDocuments(claims.counts),
  ]
}
