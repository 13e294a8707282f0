/** Of several statuses that a text gives one state: the latest, and those by which it lists the state. */
import type { Draft, MembershipProposal } from '@/extraction/claims'

export interface Candidate {
  draft: Draft<MembershipProposal>
  /** Said of the past ("had been an observer"): it counts for nothing. */
  isPast: boolean
  /** One of a list of all who have the status now: it stands, whatever else the text says of the state. */
  isListed: boolean
}

/** States only rise, but for the one category of 2025. */
const RANK = { guest: 0, 'dialogue-partner': 1, observer: 2, partner: 3, member: 4 } as const

/** For each state the latest status and, if a text contradicts itself, those of its lists; what is past counts for nothing. */
export function latestOf(candidates: readonly Candidate[]): Draft<MembershipProposal>[] {
  const byEntity = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    if (candidate.isPast) continue
    const group = byEntity.get(candidate.draft.entity)
    if (group) group.push(candidate)
    else byEntity.set(candidate.draft.entity, [candidate])
  }
  return [...byEntity.values()]
    .flatMap((group) => {
      const sorted = group.toSorted((left, right) => RANK[right.draft.status] - RANK[left.draft.status])
      return sorted.filter(
        ({ draft, isListed }, index) =>
          index === 0 ||
          (isListed && sorted.findIndex((other) => other.isListed && other.draft.status === draft.status) === index),
      )
    })
    .map(({ draft }) => draft)
}
