import type { CorePart, Id, IsoDate, Status } from '@/domain/contract'
import { statuses } from '@/domain/contract'
import type { Coverage, CoverageCell } from '@/domain/coverage'
import { standingsOn } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { byName } from '@/i18n/format'

export interface CountryRow {
  code: Id
  name: string
  cells: readonly CoverageCell[]
}

/** Countries of one status on the day; those without a status come last. */
export interface RowGroup {
  status: Status | undefined
  rows: CountryRow[]
}

/** The rows by the status of their countries on the day, and within it by name. */
export function groupsOf(
  { countries, years, cells }: Coverage,
  core: Pick<CorePart, 'statuses'>,
  day: IsoDate,
  tier: TierChoice,
  nameOf: (id: Id) => string,
): RowGroup[] {
  const standings = standingsOn(core.statuses, day, tier)
  const rows = countries
    .map((code, row): CountryRow => ({
      code,
      name: nameOf(code),
      cells: cells.slice(row * years.length, (row + 1) * years.length),
    }))
    .toSorted((left, right) => byName(left.name, right.name))
  return [...statuses, undefined]
    .map((status) => ({ status, rows: rows.filter(({ code }) => standings.get(code)?.status === status) }))
    .filter((group) => group.rows.length > 0)
}
