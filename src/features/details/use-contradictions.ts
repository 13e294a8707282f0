import { claimsById, shownDiscrepancies } from '@/domain/claims'
import type { Claim, CorePart, Discrepancy, TradePart } from '@/domain/contract'
import type { TierChoice } from '@/domain/tiers'
import { useAtlas } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'

// Many claims may be unfolded at once: what is shown at all is worked out once for a dataset and tier.
const known = new WeakMap<CorePart, { trade: TradePart | undefined; shown: Map<TierChoice, readonly Discrepancy[]> }>()

function shownIn(core: CorePart, trade: TradePart | undefined, tier: TierChoice): readonly Discrepancy[] {
  let entry = known.get(core)
  if (!entry || entry.trade !== trade) known.set(core, (entry = { trade, shown: new Map() }))
  let shown = entry.shown.get(tier)
  if (!shown) {
    const all = [...core.discrepancies, ...(trade?.discrepancies ?? [])]
    shown = shownDiscrepancies(all, claimsById(core, trade?.trade), tier)
    entry.shown.set(tier, shown)
  }
  return shown
}

/** All contradictions among the claims that are switched on. */
export function useShownContradictions(): readonly Discrepancy[] {
  const { core, trade } = useAtlas()
  const { tier } = useView('tier')
  return shownIn(core, trade, tier)
}

/** The contradictions that set any of these claims against another, or against what it means. */
export function useContradictions(claims: readonly Claim[]): readonly Discrepancy[] {
  const shown = useShownContradictions()
  return shown.filter((discrepancy) => claims.some(({ id }) => discrepancy.claims.includes(id)))
}
