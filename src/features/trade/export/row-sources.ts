/** Who says what a row of a chart's table tells. */
import type { Claim, Id } from '@/domain/contract'
import type { Subjects } from '@/domain/subject'
import type { ChartSheet, SheetRow } from '@/features/trade/chart-sheet'

/** The claims of a thing that a row names: a figure, a meeting, a contradiction, a claim. */
function claimsOf(id: Id, subjects: Subjects): readonly Claim[] {
  const subject = subjects.get(id)
  if (subject?.kind === 'figure' || subject?.kind === 'meeting') return subject.claims
  if (subject?.kind === 'claim') return [subject.claim]
  return subject?.kind === 'discrepancy' ? subject.discrepancy.claims.flatMap((claim) => claimsOf(claim, subjects)) : []
}

/** The sources of a row, by id: those that it names, or of the sheet's those of the things that it tells of. */
export function sourcesOfRow(row: SheetRow, sheet: ChartSheet, subjects: Subjects): readonly Id[] {
  if (row.sources) return row.sources
  const named = [...(row.open === undefined ? [] : [row.open]), ...(row.about?.split(' ') ?? [])]
  const own = new Set(
    named.flatMap((id) => claimsOf(id, subjects).flatMap(({ evidence }) => evidence.map(({ source }) => source))),
  )
  return sheet.sources.filter((source) => own.has(source))
}
