import { useMemo } from 'react'
import { claimsById, discrepanciesOf, shownDiscrepancies } from '@/domain/claims'
import type { Claim, CorePart, Discrepancy, Id, TradePart } from '@/domain/contract'
import { ledgerEntries } from '@/domain/ledger'
import { isCountryCode } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import type { LoadedAtlas } from '@/state/use-atlas'

// Looked up anew for every thing that is opened: with a hundred thousand claims that would be felt.
const known = new WeakMap<CorePart, { trade: TradePart | undefined; claims: ReadonlyMap<Id, Claim> }>()

function claimsOf(core: CorePart, trade: TradePart | undefined): ReadonlyMap<Id, Claim> {
  let entry = known.get(core)
  if (!entry || entry.trade !== trade) known.set(core, (entry = { trade, claims: claimsById(core, trade?.trade) }))
  return entry.claims
}

/** The contradictions that concern a thing, among the claims that are switched on: of a country those that the ledger finds for it. */
export function useDiscrepancies({ core, trade, directory }: LoadedAtlas, tier: TierChoice, id: Id): Discrepancy[] {
  return useMemo(() => {
    const claims = claimsOf(core, trade)
    const all = [...core.discrepancies, ...(trade?.discrepancies ?? [])]
    const shown = shownDiscrepancies(all, claims, tier)
    if (!isCountryCode(id)) return discrepanciesOf(shown, claims, id)
    return ledgerEntries(shown, claims, directory.places)
      .filter(({ countries }) => countries.includes(id))
      .map(({ discrepancy }) => discrepancy)
  }, [core, trade, directory, tier, id])
}
