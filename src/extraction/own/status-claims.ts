/** Accepted statuses and counts as claims: a list that holds on the day of its text. */
import type { CountClaim, Status, StatusClaim } from '@/domain/contract'
import type { CountProposal, MembershipProposal } from '@/extraction/claims'
import { type Desk, doubtOfDay, evidenceOf, footingOf } from './common'
import { idOf } from './ids'
import type { AcceptedProposal, Made } from './reviewed'
import type { Tables } from './tables'

const statusOf: Record<MembershipProposal['status'], Status> = {
  member: 'member',
  observer: 'observer',
  'dialogue-partner': 'dialogue-partner',
  guest: 'guest',
  partner: 'sco-partner',
}

export function statusClaimOf(
  desk: Desk,
  accepted: AcceptedProposal<MembershipProposal>,
  { entityOf, isInReach }: Pick<Tables, 'entityOf' | 'isInReach'>,
): Made<StatusClaim> {
  const { document, published } = desk
  if (!published) return { lack: 'publication-date' }
  if (!isInReach(published)) return { lack: 'reach' }
  const entity = entityOf(accepted.proposal.entity)
  if (entity === undefined) return { lack: 'entity' }
  const status = statusOf[accepted.proposal.status]
  return {
    claim: {
      id: idOf(document.id, status, entity),
      ...footingOf(accepted, [doubtOfDay(desk)]),
      evidence: [evidenceOf(desk, accepted)],
      entity,
      status,
      kind: 'snapshot',
      when: published,
    },
  }
}

export function countClaimOf(
  desk: Desk,
  accepted: AcceptedProposal<CountProposal>,
  { isInReach }: Pick<Tables, 'isInReach'>,
): Made<CountClaim> {
  const { document, published } = desk
  if (!published) return { lack: 'publication-date' }
  if (!isInReach(published)) return { lack: 'reach' }
  const { status, count } = accepted.proposal
  if (!Number.isSafeInteger(count) || count < 1) return { lack: 'count' }
  return {
    claim: {
      id: idOf(document.id, 'count', status, count),
      ...footingOf(accepted, [doubtOfDay(desk)]),
      evidence: [evidenceOf(desk, accepted)],
      of: status,
      count,
      when: published,
    },
  }
}
