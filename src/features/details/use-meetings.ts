import { useMemo } from 'react'
import type { Id } from '@/domain/contract'
import type { Meeting } from '@/domain/meetings'
import type { TierChoice } from '@/domain/tiers'
import { type Facet, meetingsOf, meetingsWith } from '@/domain/timeline-index'
import type { LoadedAtlas } from '@/state/use-atlas'
import { timelineIndex } from '@/state/use-timeline'

/** The meetings that the tiers switched on tell of, in the order of the timeline, whose index has them already. */
export function useMeetings({ core, directory }: LoadedAtlas, tier: TierChoice): readonly Meeting[] {
  const index = timelineIndex(core, directory, tier)
  return useMemo(() => meetingsOf(index), [index])
}

/** Of these meetings those that the timeline's filter by one value would leave: of a country, a person, a series … */
export function useMeetingsOf(
  { core, directory }: LoadedAtlas,
  tier: TierChoice,
  facet: Exclude<Facet, 'type' | 'state' | 'basis'>,
  value: Id,
): readonly Meeting[] {
  const index = timelineIndex(core, directory, tier)
  return useMemo(() => meetingsWith(index, facet, value), [index, facet, value])
}
