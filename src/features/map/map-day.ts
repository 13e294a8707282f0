/** The day as the map shows it: what its table and its exports are made of. */
import type { CorePart, Id, IsoDate, Status } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Imprint } from '@/domain/export/imprint'
import { hasOwn } from '@/domain/own'
import { type StandingRow, standingRows } from '@/domain/export/standings-table'
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
  /** The earlier day, while two are compared; the map is of the later. */
  before: { day: IsoDate; standings: ReadonlyMap<Id, Standing> } | undefined
  contradicted: ReadonlySet<Id>
  /** Statuses singled out; none singles out nothing. */
  chosen: readonly Status[]
}

/** A row for each that has a status that day; where statuses are singled out, for those alone. */
export function rowsOf({ day, tier, core, standings, before, contradicted, chosen, directory }: MapDay): StandingRow[] {
  const { statuses: claims } = core
  const rows = standingRows({ day, tier, claims, standings, before: before?.standings, contradicted }, directory)
  return chosen.length === 0 ? rows : rows.filter(({ standing }) => chosen.includes(standing.status))
}

/** What the map's files say about themselves. */
export function imprintOf({ day, before, tier, known, core }: MapDay): Imprint {
  const { dataVersion } = core
  return { date: day, compared: before?.day, tier, known, mine: hasOwn(core), dataVersion, policy: messages.map.policy }
}
