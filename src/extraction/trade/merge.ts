/** From the findings of the sentences to claims: one for each figure of a text (EXTRACTION 18). */
import type { Draft, TradeProposal } from '@/extraction/claims'
import type { Finding } from './finding'

export function draftsOf(findings: readonly Finding[]): Draft<TradeProposal>[] {
  const merged: Finding[] = []
  const byKey = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.measure} ${[finding.a, finding.b].toSorted().join(' ')}`
    const same = byKey.get(key) ?? []
    byKey.set(key, same)
    const known = same.slice(-50).find((other) => isSame(other, finding))
    if (known) join(known, finding)
    else {
      same.push(finding)
      merged.push(finding)
    }
  }
  return merged
    .filter(
      (finding) => !isCovered(finding, byKey.get(`${finding.measure} ${[finding.a, finding.b].toSorted().join(' ')}`) ?? []),
    )
    .map(draftOf)
}

function isSame(left: Finding, right: Finding): boolean {
  if (left.a !== right.a) return false
  const isOnePeriod = left.period === right.period
  if (left.value !== undefined && right.value !== undefined) {
    return left.value === right.value && (isOnePeriod || left.period === undefined || right.period === undefined)
  }
  if (left.change !== undefined && right.change !== undefined)
    return left.change === right.change && (isOnePeriod || !left.period || !right.period)
  return isOnePeriod && (left.change === undefined) !== (right.change === undefined)
}

function join(known: Finding, other: Finding): void {
  known.period ??= other.period
  known.change ??= other.change
  if (known.value !== undefined) return
  known.value = other.value
  known.currency = other.currency
  known.usd = other.usd
  known.isHedged = other.isHedged
}

/** A rounded figure, a mark that was passed, a headline without a period: where the text tells the same more exactly. */
function isCovered(finding: Finding, same: readonly Finding[]): boolean {
  return same.slice(0, 50).some((other) => {
    if (other === finding || other.a !== finding.a) return false
    if (finding.period !== undefined && !finding.period.startsWith('-') && other.period !== finding.period) return false
    if (finding.value === undefined) return isToldExactly(finding, other)
    if (other.value === undefined || other.currency !== finding.currency) return false
    if (finding.isMark && !other.isMark) return true
    const isNear = Math.abs(other.value - finding.value) <= 0.03 * other.value && other.value !== finding.value
    return isNear && ((finding.isHedged && !other.isHedged) || finding.period === undefined)
  })
}

/** "Down by 7%" in a headline over "down 7.3 percent". */
function isToldExactly({ change, period }: Finding, other: Finding): boolean {
  if (change === undefined || other.change === undefined || other.value === undefined) return false
  return other.change === change || (period === undefined && Math.round(other.change) === Math.round(change))
}

function draftOf({
  measure,
  a,
  b,
  period,
  value,
  currency,
  usd,
  change,
  reporter,
  passage,
  rule,
}: Finding): Draft<TradeProposal> {
  return {
    kind: 'trade',
    a,
    b,
    measure,
    period: period ?? null,
    valueUsd: usd ?? null,
    value: value ?? null,
    currency: currency ?? null,
    ...(change !== undefined && { changePercent: change }),
    ...(reporter !== undefined && { reporter }),
    rule,
    passage,
  }
}
