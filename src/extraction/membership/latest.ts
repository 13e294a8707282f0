/** Of several statuses that a text gives one state: the latest. */
import type { MembershipProposal } from '@/extraction/claims'
import type { Draft } from '@/extraction/claims'

export interface Candidate {
  draft: Draft<MembershipProposal>
  /** Given by an event, or said of the present. */
  isEvent: boolean
  /** Said of the past ("had been an observer"): it only counts where nothing else does. */
  isPast: boolean
  year?: number
}

/** States only rise, but for the one category of 2025. */
const RANK = { guest: 0, 'dialogue-partner': 1, observer: 2, partner: 3, member: 4 } as const

/** One claim for each state; two if the text says two of the present. */
export function latestOf(candidates: readonly Candidate[]): Draft<MembershipProposal>[] {
  const byEntity = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    if (candidate.isPast) continue
    const group = byEntity.get(candidate.draft.entity)
    if (group) group.push(candidate)
    else byEntity.set(candidate.draft.entity, [candidate])
  }
  return [...byEntity.values()].map((group) => group.toSorted((left, right) => RANK[right.draft.status] - RANK[left.draft.status])[0]?.draft).filter((draft) => draft !== undefined)
}
