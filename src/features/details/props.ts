import type { IsoDate } from '@/domain/contract'
import type { TierChoice } from '@/domain/tiers'
import type { LoadedAtlas } from '@/state/use-atlas'

/** What every kind of details is given. */
export interface SubjectProps {
  atlas: LoadedAtlas
  day: IsoDate
  tier: TierChoice
}
