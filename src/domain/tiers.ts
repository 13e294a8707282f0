/** Which tiers are switched on, and whose word counts where several claims tell of one thing. */
import type { Basis, Claim, Tier, When } from './contract'
import { compare } from './order'
import { dayNumber } from './time'

export const tierChoices = ['documents', 'all'] as const
/** `documents`: the five texts alone. `all`: they and the reference tier. */
export type TierChoice = (typeof tierChoices)[number]

/** Whether claims of the tier are shown. A reader's own documents are shown in either choice. */
export function isShown(tier: Tier, choice: TierChoice): boolean {
  return tier !== 'reference' || choice === 'all'
}

export function shownClaims<T extends { tier: Tier }>(claims: readonly T[], choice: TierChoice): T[] {
  return claims.filter((claim) => isShown(claim.tier, choice))
}

/** Whether nothing but the reader's own documents says so. */
export function isOfMineAlone(claims: readonly { tier: Tier }[]): boolean {
  return claims.length > 0 && claims.every(({ tier }) => tier === 'mine')
}

const basisRank: Record<Basis, number> = { stated: 0, inferred: 1, derived: 2 }
const confidenceRank = { high: 0, medium: 1, low: 2 } as const
const tierRank: Record<Tier, number> = { mine: 0, document: 1, reference: 2 }

/** The number of days a date may mean; one for a day. */
export function spanOf(when: When): number {
  return dayNumber(when.latest) - dayNumber(when.earliest) + 1
}

function dateOf(claim: Claim): When | undefined {
  return 'period' in claim ? claim.period : claim.when
}

function datedSpan(claim: Claim): number {
  const date = dateOf(claim)
  return date ? spanOf(date) : Infinity
}

/** A text of the document tier is the source itself: its claims carry no grade, and none counts as the surest. */
function doubt(claim: Claim): number {
  return confidenceRank[claim.confidence ?? 'high']
}

/**
 * Orders claims about one thing, the one to be shown first: stated before inferred before derived; then the better dated
 * (fewer possible days); then the surer; then the reader's own documents,
 * which he has just read, before the five, and these, the core, before reference; then by id.
 */
export function byRank(left: Claim, right: Claim): number {
  return (
    basisRank[left.basis] - basisRank[right.basis] ||
    compare(datedSpan(left), datedSpan(right)) ||
    doubt(left) - doubt(right) ||
    tierRank[left.tier] - tierRank[right.tier] ||
    compare(left.id, right.id)
  )
}
