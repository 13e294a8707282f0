/** The difference between two days as CSV, a row for each country or organisation that stands otherwise. */
import { basisOf } from '@/domain/claims'
import type { Comparison, Difference, Step } from '@/domain/compare'
import type { StatusClaim } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { isCountryCode } from '@/domain/status'
import { type Cell, csvOf } from './csv'
import { type Imprint, tiersIn } from './imprint'
import { statusOf } from './standings-table'

const SEPARATOR = ' | '

function sourcesOf(claims: readonly StatusClaim[], directory: Directory): string {
  const ids = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  return [...ids].map((id) => directory.sources.get(id)?.url ?? directory.sources.get(id)?.title ?? id).join(SEPARATOR)
}

/** `observer 2005-07-05 (inferred)` */
function stepOf({ standing, when, claims }: Step): string {
  return `${statusOf(standing)} ${when.edtf}${basisOf(claims) === 'inferred' ? ' (inferred)' : ''}`
}

/**
 * The differences, and after them those of guests. `since`, `basis` and `confidence` are of the last turn; `named_on` is the list that
 * states what it only infers. Every row says its days, version and policy. Counts belong to no country and have no row.
 */
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
    basis: ({ steps }) => steps.at(-1) && basisOf(steps.at(-1)!.claims),
    confidence: ({ steps }) => steps.at(-1)?.claims[0]?.confidence,
    named_on: ({ namedBy }) => namedBy[0]?.when.edtf,
    steps: ({ steps }) => steps.map(stepOf).join(SEPARATOR),
    contradicting_claims: ({ contradictedBy }) => contradictedBy.map(({ id }) => id).join(SEPARATOR),
    contradicted_by: ({ contradictedBy }) => sourcesOf(contradictedBy, directory),
    sources: (difference) => sourcesOf(difference.claims, directory),
    tier: () => tiersIn(imprint),
    texts_known: () => imprint.known,
    boundary_policy: () => imprint.policy,
    data_version: () => imprint.dataVersion,
  }
  return csvOf(
    Object.keys(columns),
    [...differences, ...guests].map((difference) => Object.values(columns).map((cell) => cell(difference))),
  )
}
