/** The difference between two days as CSV, a row for each country or organisation that stands otherwise. */
import type { Comparison, Difference } from '@/domain/compare'
import type { Directory } from '@/domain/directory'
import { isCountryCode } from '@/domain/status'
import { type Cell, csvOf } from './csv'
import type { Imprint } from './imprint'
import { statusOf } from './standings-table'

const SEPARATOR = ' | '

function sourcesOf({ steps }: Difference, directory: Directory): string {
  const ids = new Set(steps.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence.map(({ source }) => source))))
  return [...ids].map((id) => directory.sources.get(id)?.url ?? directory.sources.get(id)?.title ?? id).join(SEPARATOR)
}

/** The differences, and after them those of guests. Every row says its days, version and policy. */
export function comparisonCsv(
  { before, after, differences, guests }: Comparison,
  directory: Directory,
  imprint: Omit<Imprint, 'date' | 'compared'>,
): string {
  const columns: Record<string, (difference: Difference) => Cell> = {
    country: ({ entity }) => (isCountryCode(entity) ? entity : undefined),
    name: ({ entity }) => directory.nameOf(entity),
    before_date: () => before,
    before_status: (difference) => statusOf(difference.before),
    after_date: () => after,
    after_status: (difference) => statusOf(difference.after),
    since: ({ steps }) => steps.at(-1)?.when.edtf,
    steps: ({ steps }) => steps.map((step) => `${statusOf(step.standing)} ${step.when.edtf}`).join(SEPARATOR),
    sources: (difference) => sourcesOf(difference, directory),
    tier: () => imprint.tier,
    texts_known: () => imprint.known,
    boundary_policy: () => imprint.policy,
    data_version: () => imprint.dataVersion,
  }
  return csvOf(
    Object.keys(columns),
    [...differences, ...guests].map((difference) => Object.values(columns).map((cell) => cell(difference))),
  )
}
