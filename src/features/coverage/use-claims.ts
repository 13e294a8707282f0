import { useMemo } from 'react'
import { type SourceSupport, sourcesOf, supportOf } from '@/domain/support'
import { claimsOf } from '@/domain/subject'
import { isShown, shownClaims } from '@/domain/tiers'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'

interface Support {
  /** How many claims are switched on, and how many of them name one source alone. */
  all: number
  alone: number
  /** What of them rests on each of the sources that are switched on. */
  support: readonly SourceSupport[]
}

/** How well the sources support what is switched on. */
export function useSupport(): Support {
  const { core, trade, directory } = useAtlasWithTrade()
  const { tier } = useView('tier')
  return useMemo(() => {
    const claims = shownClaims(claimsOf(core, trade), tier)
    const sources = [...directory.sources.values()].filter((source) => isShown(source.tier, tier))
    const alone = claims.filter((claim) => sourcesOf([claim]).size === 1).length
    return { all: claims.length, alone, support: supportOf(sources, claims, core.grounds) }
  }, [core, trade, directory, tier])
}
