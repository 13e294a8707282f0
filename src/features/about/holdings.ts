/** How much the published dataset holds of each tier. */
import type { Basis, CorePart, Tier, TradePart } from '@/domain/contract'
import { claimsOf } from '@/domain/subject'

export interface Holding {
  sources: number
  claims: number
  basis: Readonly<Record<Basis, number>>
}

/** Counts the sources of a tier, and its claims by how they are known. */
export function holdingOf(core: CorePart, trade: TradePart, tier: Tier): Holding {
  const claims = claimsOf(core, trade).filter((claim) => claim.tier === tier)
  const known = (basis: Basis) => claims.filter((claim) => claim.basis === basis).length
  return {
    sources: [...core.sources, ...trade.sources].filter((source) => source.tier === tier).length,
    claims: claims.length,
    basis: { stated: known('stated'), inferred: known('inferred'), derived: known('derived') },
  }
}
