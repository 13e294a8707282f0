import { statuses } from '@/domain/contract'
import type { StatusCount } from '@/domain/status'

/** The rows of the later of two days, and empty ones for the statuses that only the earlier had. */
export function rowsOfBoth(rows: readonly StatusCount[], before: readonly StatusCount[]): StatusCount[] {
  return statuses.flatMap((status): StatusCount[] => {
    const own = rows.find((row) => row.status === status)
    if (own) return [own]
    const was = before.some((row) => row.status === status)
    return was ? [{ status, countries: [], organisations: [], marks: { stated: 0, inferred: 0, carried: 0 }, dormant: 0 }] : []
  })
}
