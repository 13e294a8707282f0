/** A figure in words: one wording for mark, table and details. */
import type { Directory } from '@/domain/directory'
import { type Pair, partnersOf } from '@/domain/pair'
import { type Figure } from '@/domain/trade'
import { formatAmount, formatChange, formatPeriod } from '@/i18n/format'
import { tradeMessages } from '@/i18n/trade'
import { messages } from '@/i18n/messages'
import type { Picture } from './pair-picture'

const words = tradeMessages

export type NameOf = Directory['nameOf']

/** The names of a pair's partners, in the pair's order. */
export function partnerNames(pair: Pair, nameOf: NameOf): [first: string, second: string] {
  const [first, second] = partnersOf(pair) ?? [pair, pair]
  return [nameOf(first), nameOf(second)]
}

export function pairName(pair: Pair, nameOf: NameOf): string {
  return words.pair(...partnerNames(pair, nameOf))
}

/** The unit of the axis. */
export function unitWords({ unit }: Pick<Picture, 'unit'>): string {
  return unit === 1e9 ? words.billion : words.million
}

/** The amount as reported, in its own currency; undefined if growth alone is reported. */
export function amountOf({ claim }: Figure): string | undefined {
  return claim.amount && formatAmount(claim.amount)
}

export function changeWords({ change }: Figure): string | undefined {
  return change === undefined ? undefined : formatChange(change)
}

/** How the amount is known, with the formula of what is worked out. */
export function basisWords({ claim }: Figure): string {
  const basis = messages.vocabulary.basis[claim.basis]
  return claim.derivedFrom ? words.derivedBasis(basis, claim.derivedFrom.formula) : basis
}

/** What is counted, as the reporter calls it, with the definition where the partner is a group. */
export function measureWords({ claim }: Figure, nameOf: NameOf): string {
  const measure = words.measure[claim.measure](nameOf(claim.a))
  return claim.definition === undefined ? measure : words.asCounted(measure, claim.definition)
}

/** The whole figure in a line, for those who hear it. */
export function figureName(figure: Figure): string {
  const change = changeWords(figure)
  return words.figureName({
    period: formatPeriod(figure.claim.period.label),
    amount: amountOf(figure) ?? words.noAmount,
    ...(change === undefined ? {} : { change }),
    reporter: figure.claim.reporter.name,
    basis: basisWords(figure),
    ...(figure.claim.definition === undefined ? {} : { definition: figure.claim.definition }),
  })
}
