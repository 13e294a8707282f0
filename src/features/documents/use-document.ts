import { useMemo } from 'react'
import { claimsById, discrepanciesOf, shownDiscrepancies } from '@/domain/claims'
import type { Claim, Discrepancy, Id, Source } from '@/domain/contract'
import { type Passage, otherPlaces, outlineOf } from '@/domain/reading/passages'
import { claimsOf } from '@/domain/subject'
import { shownClaims } from '@/domain/tiers'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'

/** What the atlas took from a document, among the sources that are switched on. */
export interface DocumentClaims {
  claims: Claim[]
  passages: Passage[]
  unplaced: Claim[]
  /** The passages of the claims that rest on several. */
  places: ReadonlyMap<Claim, Passage[]>
  /** The contradictions that touch the document, and by claim those that it is part of. */
  discrepancies: Discrepancy[]
  contradictions: ReadonlyMap<Id, Discrepancy[]>
}

export function useDocumentClaims(document: Source): DocumentClaims {
  const { core, trade } = useAtlasWithTrade()
  const { tier } = useView('tier')
  return useMemo(() => {
    const own = shownClaims(claimsOf(core, trade), tier).filter((claim) =>
      claim.evidence.some(({ source }) => source === document.id),
    )
    const byId = claimsById(core, trade.trade)
    const shown = shownDiscrepancies([...core.discrepancies, ...trade.discrepancies], byId, tier)
    const contradictions = new Map(
      own.map(({ id }) => [id, shown.filter((discrepancy) => discrepancy.claims.includes(id))] as const),
    )
    const { passages, unplaced } = outlineOf(own, document.id)
    const discrepancies = discrepanciesOf(shown, byId, document.id)
    return { claims: own, passages, unplaced, places: otherPlaces(passages), discrepancies, contradictions }
  }, [core, trade, tier, document])
}
