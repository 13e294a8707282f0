/** What a country traded in the year of the day, as reported: a few sentences, never a sum or a mean. */
import type { Id } from '@/domain/contract'
import { compare, groupedBy } from '@/domain/order'
import { partnersOf } from '@/domain/pair'
import { type Figure, figuresIn, isFullYear } from '@/domain/trade'
import type { Sentence } from './prose'
import type { FigureGroup } from './quote-words'
import type { QuoteOf } from './sentences'

/** So many are told; more would be a table. */
const GROUPS_TOLD = 3

/** The figures of a pair, a flow and a period, all reporters together: those of documents first, whole turnover and years before parts. */
export function tradeSentences(code: Id, name: string, quote: QuoteOf): Sentence[] {
  const { day, tier, words } = quote
  const year = day.slice(0, 4)
  const own = figuresIn(quote.trade, tier).filter(
    ({ claim }) =>
      (claim.a === code || claim.b === code) &&
      (claim.amount ?? claim.change) !== undefined &&
      claim.period.earliest.slice(0, 4) <= year &&
      year <= claim.period.latest.slice(0, 4),
  )
  const groups = [
    ...groupedBy(own, ({ pair, flow, claim }) => [pair, flow, claim.period.label, claim.definition].join(' ')).values(),
  ]
  const rank = (figures: readonly Figure[]) => {
    const [first] = figures
    return [
      Number(!figures.some(({ claim }) => claim.tier === 'document' && claim.basis === 'stated')),
      Number(!isFullYear(first!.claim)),
      Number(first!.flow !== 'turnover'),
      -Math.max(...figures.map(({ dollars = 0 }) => dollars)),
    ]
  }
  return groups
    .map((figures) => ({ figures, ranks: rank(figures) }))
    .toSorted(
      (left, right) =>
        left.ranks.map((value, at) => value - right.ranks[at]!).find(Boolean) ??
        compare(left.figures[0]!.about, right.figures[0]!.about),
    )
    .slice(0, GROUPS_TOLD)
    .map(({ figures }) => [
      { text: words.country.trade(name, groupOf(code, figures, quote)), claims: figures.map(({ claim }) => claim) },
    ])
}

function groupOf(code: Id, figures: readonly Figure[], { directory, discrepancies, words }: QuoteOf): FigureGroup {
  const { pair, flow, claim } = figures[0]!
  const [first = code, second = code] = partnersOf(pair) ?? []
  const sellsIt = flow === (first === code ? 'first-to-second' : 'second-to-first')
  const isIn = (ids: readonly Id[]) => figures.filter((figure) => ids.includes(figure.claim.id)).length > 1
  return {
    partner: claim.definition ?? words.named(directory.nameOf(first === code ? second : first)),
    direction: flow === 'turnover' ? 'turnover' : sellsIt ? 'sold' : 'bought',
    period: claim.period.label,
    figures,
    isDisputed: discrepancies.some(({ kind, claims }) => kind === 'mirror-statistics' && isIn(claims)),
  }
}
