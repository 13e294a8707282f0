/** How the findings of a document stand, and which of them the reader looks at. */
import type { Proposal } from '@/extraction/claims'
import type { DecisionsOfOne, OwnDocument } from '@/state/workspace/model'
import { type ReviewItem, keyed } from '@/state/workspace/review'

export const standings = ['undecided', 'accepted', 'rejected'] as const
export type Standing = (typeof standings)[number]

export function standingOf({ decision }: ReviewItem): Standing {
  return decision?.verdict ?? 'undecided'
}

export interface ReviewFilter {
  kind: Proposal['kind'] | undefined
  standing: Standing | undefined
  /** In per cent. */
  least: number
}

export const noFilter: ReviewFilter = { kind: undefined, standing: undefined, least: 0 }

/** As it is shown: a finding is at 90 % if it says 90 %. */
export function percentOf({ found }: ReviewItem): number {
  return Math.round(found.confidence * 100)
}

/** What the reader has marked by hand is found by no rule of any version. */
export const BY_HAND = 'by-hand'

export function isByHand({ found }: ReviewItem): boolean {
  return found.rule === BY_HAND
}

export function isShown(item: ReviewItem, { kind, standing, least }: ReviewFilter): boolean {
  return (
    (kind === undefined || item.proposal.kind === kind) &&
    (standing === undefined || standingOf(item) === standing) &&
    percentOf(item) >= least
  )
}

export interface Counts {
  all: number
  decided: number
  accepted: number
  rejected: number
}

export function countsOf(items: readonly ReviewItem[]): Counts {
  const of = (standing: Standing) => items.filter((item) => standingOf(item) === standing).length
  const [accepted, rejected] = [of('accepted'), of('rejected')]
  return { all: items.length, decided: accepted + rejected, accepted, rejected }
}

/** Whether anything found in it waits for a decision. */
export function isOpen({ found }: OwnDocument, decisions: DecisionsOfOne | undefined): boolean {
  return [...keyed(found?.proposals ?? []).keys()].some((key) => !decisions?.has(key))
}

/** The nearest undecided one behind the place, from the start again if there is none; undefined if all are decided. */
export function nextUndecided(items: readonly ReviewItem[], from: number): ReviewItem | undefined {
  const after = items.findIndex((item, index) => index > from && item.decision === undefined)
  return after === -1 ? items.find((item) => item.decision === undefined) : items[after]
}

export function isSamePassage(one: ReviewItem, other: ReviewItem): boolean {
  return one.found.offset[0] === other.found.offset[0] && one.found.offset[1] === other.found.offset[1]
}
