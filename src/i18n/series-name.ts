import type { Id } from '@/domain/contract'
import { series } from './en/series'
import { inLanguage } from './language'

/** By the series' id. */
export const seriesNames = inLanguage('series', series)

/** The name of a series of meetings; of one that has none yet its id. */
export function seriesName(id: Id): string {
  // What the address holds may be the name of anything, also of what every object has.
  return Object.hasOwn(seriesNames, id) ? (seriesNames[id] ?? id) : id
}
