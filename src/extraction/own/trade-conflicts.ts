/** Where a reader's figures of trade do not agree with the dataset's, or with each other. */
import type { Amount, Discrepancy, TradeFigure } from '@/domain/contract'
import { groupedBy } from '@/domain/order'
import { pairOf } from '@/domain/pair'
import { flowOf } from '@/domain/trade'
import { roundedTo, significantDigits } from '@/domain/trade-derivation'
import { areApart } from '@/domain/trade-mirror'
import { type NameOf, amountWords, whenWords } from '@/domain/wording'
import { conflictOf } from './conflict'

type Amounted = TradeFigure & { amount: Amount }

/** What flowed, in which currency: figures of one such key can be held against each other. */
function keyOf({ a, b, measure, period, amount }: Amounted): string {
  return [pairOf(a, b), flowOf({ a, b, measure }), period.edtf, amount.currency].join(' ')
}

function amounted(figures: readonly TradeFigure[]): Amounted[] {
  return figures.filter((figure): figure is Amounted => figure.amount !== undefined && figure.definition === undefined)
}

const shelves = new WeakMap<readonly TradeFigure[], Map<string, Amounted[]>>()

function shelfOf(trade: readonly TradeFigure[]): Map<string, Amounted[]> {
  let known = shelves.get(trade)
  if (!known) shelves.set(trade, (known = groupedBy(amounted(trade), keyOf)))
  return known
}

/** Whether the one is the other less exactly: at the digits of the less exact they are the same, or the source itself calls it a bound. */
function isLessExact(own: Amount, known: Amount): boolean {
  const digits = Math.min(significantDigits(own.value), significantDigits(known.value))
  if (roundedTo(own.value, digits) === roundedTo(known.value, digits)) return true
  if (known.stated === 'more-than') return own.value >= known.value
  return known.stated === 'less-than' && own.value <= known.value
}

/** One reporter's figure is another if rounding does not explain it; that of several if they are as far apart as mirror statistics may not be. */
function differ(own: Amounted, known: Amounted): boolean {
  if (isLessExact(own.amount, known.amount)) return false
  return own.about === known.about || areApart(own.amount.value, known.amount.value)
}

/** With the same reporter first; of others one that agrees is enough. */
function against(own: Amounted, all: readonly Amounted[], nameOf: NameOf): Discrepancy[] {
  const ofReporter = all.filter(({ about }) => about === own.about)
  const others = ofReporter.length > 0 ? ofReporter : all
  const [known] = others
  if (!known || others.some((other) => !differ(own, other))) return []
  const teller = known.tier === 'mine' ? `another of your documents` : known.reporter.name
  const explanation = `${flowWords(own, nameOf)} (${whenWords(own.period)}): ${amountWords(own.amount)} by your document, ${amountWords(known.amount)} by ${teller}.`
  return [
    conflictOf(own, own.about, [known], explanation, 'Each reporter is a series of its own; nothing is averaged or merged.'),
  ]
}

function flowWords({ a, b, measure }: TradeFigure, nameOf: NameOf): string {
  if (measure === 'turnover') return `Trade between ${nameOf(a)} and ${nameOf(b)}`
  const [seller, buyer] = measure === 'exports' ? [a, b] : [b, a]
  return `Sales from ${nameOf(seller)} to ${nameOf(buyer)}`
}

export function tradeConflicts(own: readonly TradeFigure[], trade: readonly TradeFigure[], nameOf: NameOf): Discrepancy[] {
  const figures = amounted(own)
  const shelf = shelfOf(trade)
  return [
    ...figures.flatMap((figure) => against(figure, shelf.get(keyOf(figure)) ?? [], nameOf)),
    ...[...groupedBy(figures, keyOf).values()].flatMap((alike) =>
      alike.slice(1).flatMap((figure) => against(figure, alike.slice(0, 1), nameOf)),
    ),
  ]
}
