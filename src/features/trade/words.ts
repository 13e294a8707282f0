/** A figure in words: one wording for mark, table and details. */
import type { Directory } from '@/domain/directory'
import { type Pair, partnersOf } from '@/domain/pair'
import { type Figure, kindOfPeriod } from '@/domain/trade'
import { formatAmount, formatChange, formatPeriod } from '@/i18n/format'
import { tradeMessages } from '@/i18n/trade'
import { messages } from '@/i18n/messages'

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

/** The unit of an axis whose step is so many dollars. */
export function unitWords({ unit }: { unit: 1e9 | 1e6 }): string {
  return unit === 1e9 ? words.billion : words.million
}

/** The period, and that it is a year of accounts where it is one. */
export function periodWords({ claim }: Figure): string {
  const period = formatPeriod(claim.period.label)
  return kindOfPeriod(claim) === 'fiscal-year' ? words.fiscalYearOf(period) : period
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

/** Other amounts that the same reporter is said to have given; undefined if there are none. */
function otherAccounts(figure: Figure): string | undefined {
  const shown = amountOf(figure)
  const amounts = new Set(figure.accounts.flatMap(({ amount }) => (amount ? formatAmount(amount) : [])))
  const others = [...amounts].filter((amount) => amount !== shown)
  return others.length === 0 ? undefined : words.elsewhere(others)
}

/** The whole figure in a line, for those who hear it. */
export function figureName(figure: Figure): string {
  return words.figureName([
    periodWords(figure),
    amountOf(figure) ?? words.noAmount,
    changeWords(figure),
    figure.claim.reporter.name,
    basisWords(figure),
    figure.claim.definition,
    otherAccounts(figure),
  ])
}

/** The same in lines, for those who see it. */
export function figureTip(figure: Figure): string {
  const [amount, change] = [amountOf(figure) ?? words.noAmount, changeWords(figure)]
  const lines = [
    change === undefined ? amount : words.aside(amount, change),
    words.aside(periodWords(figure), basisWords(figure)),
    figure.claim.reporter.name,
    figure.claim.definition,
    otherAccounts(figure),
  ]
  return lines.filter(Boolean).join('\n')
}
