import type { Id } from '@/domain/contract'
import { series } from './en/series'

/** The name of a series of meetings; of one that has none yet its id. */
export function seriesName(id: Id): string {
  return series[id] ?? id
}
