/** The day as the map shows it: what its table and its exports are made of. */
import type { CorePart, Id, IsoDate, Status } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Imprint, type StandingRow, standingRows } from '@/domain/export/standings-table'
import type { MapFile } from '@/domain/shapes'
import type { Standing } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { messages } from '@/i18n/messages'
import type { MapGeometry } from './surface/geometry'

export interface MapDay {
  file: MapFile
  geometry: MapGeometry
  /** What the view reads. */
  core: CorePart
  directory: Directory
  day: IsoDate
  tier: TierChoice
  known: 'now' | 'then'
  standings: ReadonlyMap<Id, Standing>
  contradicted: ReadonlySet<Id>
  /** Statuses singled out; none singles out nothing. */
  chosen: readonly Status[]
}

/** A row for each that has a status that day; where statuses are singled out, for those alone. */
export function rowsOf({ day, tier, core, standings, contradicted, chosen, directory }: MapDay): StandingRow[] {
  const rows = standingRows({ day, tier, claims: core.statuses, standings, contradicted }, directory)
  return chosen.length === 0 ? rows : rows.filter(({ standing }) => chosen.includes(standing.status))
}

export function imprintOf({ day, tier, known, core }: MapDay): Imprint {
  return { date: day, tier, known, dataVersion: core.dataVersion, policy: messages.map.policy }
}
