/** What follows from a stated figure by arithmetic alone. */
import type { TradeFigure } from '@/domain/contract'
import { resolvePeriod, yearEarlier } from '@/domain/time'
import { claimId, figureAbout } from './claim-ids'
import { compact } from './compact'
import { scaled } from './wording'

/** The digits of a whole number that carry meaning: 2,040,000,000 has three. */
export function significantDigits(value: number): number {
  return String(value).replace(/0+$/, '').length
}

/** The value rounded to a number of significant digits. */
export function roundedTo(value: number, digits: number): number {
  return Number(value.toPrecision(digits))
}

/**
 * The figure of the year before a stated amount with its growth, `amount ÷ (1 + percent/100)`, as exact as the less exact
 * of the two: 2.04 (three digits) ÷ 1.125 (four) gives three digits, 1.81. Undefined if the figure lacks either.
 */
export function yearEarlierOf(figure: TradeFigure): TradeFigure | undefined {
  const { amount, change, period, reporter, a, b, definition, measure } = figure
  const before = resolvePeriod(yearEarlier(period.label))
  if (!amount || !change || !before) return undefined
  const decimals = String(change.percent).split('.')[1]?.length ?? 0
  const factor = (1 + change.percent / 100).toFixed(decimals + 2)
  const factorDigits = factor.replace(/\D/g, '').replace(/^0+/, '').length
  const value = roundedTo(amount.value / Number(factor), Math.min(significantDigits(amount.value), factorDigits))
  const about = figureAbout({ a, b, definition, measure, period: before.label, reporter })
  const stated = scaled(amount.value, amount.currency)
  const derived = scaled(value, amount.currency)
  return compact<TradeFigure>({
    id: claimId(figure.id.slice(0, figure.id.indexOf(`.${figure.about}`)), about),
    tier: figure.tier,
    basis: 'derived',
    reasoning: 'Worked out from the amount and the growth against the same period a year earlier.',
    evidence: figure.evidence,
    about,
    a,
    b,
    definition,
    measure,
    period: before,
    amount: { value, currency: amount.currency },
    reporter,
    derivedFrom: { figures: [figure.id], formula: `${stated.number} ÷ ${factor} = ${derived.number} ${derived.unit}` },
  })
}
