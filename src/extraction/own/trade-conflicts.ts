/** Where a reader's figures of trade do not agree with the dataset's, or with each other. */
import type { Amount, Discrepancy, TradeFigure } from '@/domain/contract'
import { groupedBy } from '@/domain/order'
import { pairOf } from '@/domain/pair'
import { isShown } from '@/domain/tiers'
import { flowOf } from '@/domain/trade'
import { roundedTo, significantDigits } from '@/domain/trade-derivation'
import { areApart } from '@/domain/trade-mirror'
import { type NameOf, amountWords, whenWords } from '@/domain/wording'
import { type Held, conflictOf, withBothChoices } from './conflict'

/** What of figures can be held against each other: amounts of one flow, period and currency, or changes of one flow, period and year before. */
interface Respect {
  keyOf: (figure: TradeFigure) => string | undefined
  /** Only asked of two figures of one key. */
  differ: (own: TradeFigure, known: TradeFigure) => boolean
  words: (figure: TradeFigure) => string
  shown: string
}

const flowKey = ({ a, b, measure, period }: TradeFigure) => [pairOf(a, b), flowOf({ a, b, measure }), period.edtf].join(' ')

/** Whether the one is the other less exactly: at the digits of the less exact they are the same, or the source itself calls it a bound. */
function isLessExact(own: Amount, known: Amount): boolean {
  const digits = Math.min(significantDigits(own.value), significantDigits(known.value))
  if (roundedTo(own.value, digits) === roundedTo(known.value, digits)) return true
  if (known.stated === 'more-than') return own.value >= known.value
  return known.stated === 'less-than' && own.value <= known.value
}

/** One reporter's amount is another if rounding does not explain it; that of several if they are as far apart as mirror statistics may not be. */
const amounts: Respect = {
  keyOf: (figure) => figure.amount && `${flowKey(figure)} ${figure.amount.currency}`,
  differ: (own, known) => {
    if (!own.amount || !known.amount || isLessExact(own.amount, known.amount)) return false
    return own.about === known.about || areApart(own.amount.value, known.amount.value)
  },
  words: ({ amount }) => (amount ? amountWords(amount) : ''),
  shown: 'Each reporter is a series of its own; nothing is averaged or merged.',
}

const decimalsOf = (percent: number) => String(percent).split('.')[1]?.length ?? 0

/** One reporter's change is another if rounding does not explain it; those of several if one is of growth and the other of a fall. */
const changes: Respect = {
  keyOf: (figure) => figure.change && `${flowKey(figure)} against ${figure.change.against}`,
  differ: (own, known) => {
    const [one = 0, other = 0] = [own.change?.percent, known.change?.percent]
    if (own.about !== known.about) return one * other < 0
    const decimals = Math.min(decimalsOf(one), decimalsOf(other))
    return one.toFixed(decimals) !== other.toFixed(decimals)
  },
  words: ({ change }) => changeWords(change?.percent ?? 0),
  shown: 'Each reporter is a series of its own; a change may be reckoned in another currency than dollars.',
}

function changeWords(percent: number): string {
  if (percent === 0) return 'no change'
  return `${percent > 0 ? 'up' : 'down'} ${Math.abs(percent)} %`
}

const respects = [amounts, changes]

function byKey(figures: readonly TradeFigure[], { keyOf }: Respect): Map<string, TradeFigure[]> {
  const held = figures.filter((figure) => figure.definition === undefined && keyOf(figure) !== undefined)
  return groupedBy(held, (figure) => keyOf(figure) ?? '')
}

const shelves = new WeakMap<readonly TradeFigure[], ReadonlyMap<Respect, Map<string, TradeFigure[]>>>()

function alikeIn(trade: readonly TradeFigure[], respect: Respect, own: TradeFigure): readonly TradeFigure[] {
  let known = shelves.get(trade)
  if (!known) shelves.set(trade, (known = new Map(respects.map((one) => [one, byKey(trade, one)]))))
  return known.get(respect)?.get(respect.keyOf(own) ?? '') ?? []
}

/** With the same reporter first; of others one that agrees is enough. */
function hold(own: TradeFigure, all: readonly TradeFigure[], respect: Respect, nameOf: NameOf): Held | undefined {
  const ofReporter = all.filter(({ about }) => about === own.about)
  const others = ofReporter.length > 0 ? ofReporter : all
  const [known] = others
  if (!known) return undefined
  const agreeing = others.filter((other) => !respect.differ(own, other))
  if (agreeing.length > 0) return { against: agreeing, conflict: undefined }
  const teller = known.tier === 'mine' ? 'another of your documents' : known.reporter.name
  const explanation = `${flowWords(own, nameOf)} (${whenWords(own.period)}): ${respect.words(own)} by your document, ${respect.words(known)} by ${teller}.`
  return { against: [known], conflict: conflictOf(own, own.about, [known], explanation, respect.shown) }
}

function flowWords({ a, b, measure }: TradeFigure, nameOf: NameOf): string {
  if (measure === 'turnover') return `Trade between ${nameOf(a)} and ${nameOf(b)}`
  const [seller, buyer] = measure === 'exports' ? [a, b] : [b, a]
  return `Sales from ${nameOf(seller)} to ${nameOf(buyer)}`
}

/** Of a figure with both, a change that differs says nothing more than the amount that does. */
function againstAtlas(own: TradeFigure, trade: readonly TradeFigure[], nameOf: NameOf): Discrepancy[] {
  for (const respect of respects) {
    const found = withBothChoices((choice) => {
      const alike = alikeIn(trade, respect, own).filter(({ tier }) => isShown(tier, choice))
      return hold(own, alike, respect, nameOf)
    })
    if (found.length > 0) return found
  }
  return []
}

export function tradeConflicts(own: readonly TradeFigure[], trade: readonly TradeFigure[], nameOf: NameOf): Discrepancy[] {
  const among = respects.flatMap((respect) =>
    [...byKey(own, respect).values()].flatMap((alike) =>
      alike.slice(1).flatMap((figure) => hold(figure, alike.slice(0, 1), respect, nameOf)?.conflict ?? []),
    ),
  )
  // Amount and change of one figure are one contradiction.
  const once = new Map(among.toReversed().map((discrepancy) => [discrepancy.id, discrepancy]))
  return [...own.flatMap((figure) => againstAtlas(figure, trade, nameOf)), ...once.values()]
}
