/** Accepted statuses and counts as claims: a list that holds on the day of its text. */
import type { CountClaim, Id, Status, StatusClaim } from '@/domain/contract'
import type { CountProposal, MembershipProposal } from '@/extraction/claims'
import { type Desk, doubtOfDay, evidenceOf, groundOf, idOf } from './common'
import type { AcceptedProposal, Made } from './reviewed'

const statusOf: Record<MembershipProposal['status'], Status> = {
  member: 'member',
  observer: 'observer',
  'dialogue-partner': 'dialogue-partner',
  guest: 'guest',
  partner: 'sco-partner',
}

/** `entity` is the dataset's id of the proposal's country or organisation. */
export function statusClaimOf(desk: Desk, accepted: AcceptedProposal<MembershipProposal>, entity: Id): Made<StatusClaim> {
  const { document, published } = desk
  if (!published) return { lack: 'publication-date' }
  const status = statusOf[accepted.proposal.status]
  return {
    claim: {
      id: idOf(document.id, status, entity),
      ...groundOf(accepted, [doubtOfDay(desk)]),
      evidence: evidenceOf(desk, accepted),
      entity,
      status,
      kind: 'snapshot',
      when: published,
    },
  }
}

export function countClaimOf(desk: Desk, accepted: AcceptedProposal<CountProposal>): Made<CountClaim> {
  const { document, published } = desk
  if (!published) return { lack: 'publication-date' }
  const { status, count } = accepted.proposal
  return {
    claim: {
      id: idOf(document.id, 'count', status, count),
      ...groundOf(accepted, [doubtOfDay(desk)]),
      evidence: evidenceOf(desk, accepted),
      of: status,
      count,
      when: published,
    },
  }
}
