/** What follows from a stated figure by arithmetic alone. */
import type { Amount, TradeFigure } from '@/domain/contract'
import { resolvePeriod, yearEarlier } from '@/domain/time'
import { yearEarlierAmount } from '@/domain/trade-derivation'
import { claimId, figureAbout } from './claim-ids'
import { compact } from './compact'
import { scaled } from '@/domain/wording'

/** The figure of the year before a stated amount with its growth (see `yearEarlierAmount`). Undefined if the figure lacks either. */
export function yearEarlierOf(figure: TradeFigure): TradeFigure | undefined {
  const { amount, change, period, reporter, a, b, definition, measure } = figure
  const before = resolvePeriod(yearEarlier(period.label))
  if (!amount || !change || !before) return undefined
  const earlier = yearEarlierAmount(amount.value, change.percent)
  if (!earlier) return undefined
  const { factor, value } = earlier
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
    amount: compact<Amount>({ value, currency: amount.currency, stated: amount.stated }),
    reporter,
    derivedFrom: { figures: [figure.id], formula: `${stated.number} ÷ ${factor} = ${derived.number} ${derived.unit}` },
  })
}
