/** Of several statuses that a text gives one state: the latest. */
import type { Draft, MembershipProposal } from '@/extraction/claims'

export interface Candidate {
  draft: Draft<MembershipProposal>
  /** Said of the past ("had been an observer"): it counts for nothing. */
  isPast: boolean
}

/** States only rise, but for the one category of 2025. */
const RANK = { guest: 0, 'dialogue-partner': 1, observer: 2, partner: 3, member: 4 } as const

/** One claim for each state; what is past counts for nothing. */
export function latestOf(candidates: readonly Candidate[]): Draft<MembershipProposal>[] {
  const byEntity = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    if (candidate.isPast) continue
    const group = byEntity.get(candidate.draft.entity)
    if (group) group.push(candidate)
    else byEntity.set(candidate.draft.entity, [candidate])
  }
  return [...byEntity.values()]
    .map((group) => group.toSorted((left, right) => RANK[right.draft.status] - RANK[left.draft.status])[0]?.draft)
    .filter((draft) => draft !== undefined)
}
