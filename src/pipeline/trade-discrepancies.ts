/** Contradictions about trade: the two sides' statistics of one flow, and one reporter's figures of different days. */
import type { Discrepancy, TradeFigure } from '@/domain/contract'
import { compare, groupedBy } from '@/domain/order'
import { pairOf } from '@/domain/pair'
import { type Voice, flowOf, voiceOf } from '@/domain/trade'
import { areApart } from '@/domain/trade-mirror'
import { roundedTo, significantDigits } from '@/domain/trade-derivation'
import { type NameOf, amountWords, listWords, whenWords } from '@/domain/wording'

type Amounted = TradeFigure & { amount: NonNullable<TradeFigure['amount']> }

function amounted(figures: readonly TradeFigure[]): Amounted[] {
  return figures.filter((figure): figure is Amounted => figure.amount !== undefined)
}

/** The seller first where goods flow one way, so that exports of one side meet imports of the other. */
function flowId(figure: TradeFigure): string {
  const flow = flowOf(figure)
  const [first, second] = pairOf(figure.a, figure.b).split('-')
  const direction = flow === 'second-to-first' ? `${second}-${first}` : `${first}-${second}`
  const measure = flow === 'turnover' ? 'turnover' : 'exports'
  const currency = figure.amount && figure.amount.currency !== 'USD' ? `.${figure.amount.currency}` : ''
  return `${direction}.${measure}.${figure.period.label.replace('/', '~')}${currency}`.toLowerCase()
}

function flowWords(figure: TradeFigure, nameOf: NameOf): string {
  const [seller, buyer] = figure.measure === 'imports' ? [figure.b, figure.a] : [figure.a, figure.b]
  const flow =
    figure.measure === 'turnover'
      ? `Trade between ${nameOf(figure.a)} and ${nameOf(figure.b)}`
      : `Sales from ${nameOf(seller)} to ${nameOf(buyer)}`
  return `${flow} (${whenWords(figure.period)})`
}

function areSomeApart(some: readonly Amounted[], others: readonly Amounted[]): boolean {
  return some.some((own) => others.some((other) => areApart(own.amount.value, other.amount.value)))
}

/** Figures of one flow and period, each reporter's, for each flow to which `end` says in what they are apart. */
function apart(
  figures: readonly Amounted[],
  prefix: string,
  nameOf: NameOf,
  end: (of: (voice: Voice) => Amounted[]) => string | undefined,
): Discrepancy[] {
  return [...groupedBy(figures, flowId)].flatMap(([flow, own]): Discrepancy[] => {
    const ending = end((voice) => own.filter((figure) => voiceOf(figure) === voice))
    if (ending === undefined) return []
    const told = own
      .toSorted((left, right) => right.amount.value - left.amount.value || compare(left.id, right.id))
      .map((figure) => `${amountWords(figure.amount)} (${figure.reporter.name})`)
    return [
      {
        id: `${prefix}.${flow}`,
        kind: 'mirror-statistics',
        subject: own[0]!.about,
        claims: own.map((figure) => figure.id),
        explanation: `${flowWords(own[0]!, nameOf)}: ${listWords([...new Set(told)])}. ${ending}`,
        shown: 'Every amount is drawn, in the series of its reporter.',
      },
    ]
  })
}

function isBilateral({ b }: TradeFigure): boolean {
  return b !== 'sco'
}

/** Figures of one flow and period that the two trading sides report more than 5 % apart. */
export function mirrorStatistics(trade: readonly TradeFigure[], nameOf: NameOf): Discrepancy[] {
  const sides = amounted(trade).filter((figure) => isBilateral(figure) && voiceOf(figure) !== 'third')
  return apart(sides, 'mirror', nameOf, (of) =>
    areSomeApart(of('first'), of('second')) ? 'The two sides report different amounts.' : undefined,
  )
}

/** Figures of a third party more than 5 % apart from a side's, where the sides themselves do not differ. */
export function thirdReporters(trade: readonly TradeFigure[], nameOf: NameOf): Discrepancy[] {
  return apart(amounted(trade).filter(isBilateral), 'third', nameOf, (of) => {
    const sides = [...of('first'), ...of('second')]
    const isAlone = !areSomeApart(of('first'), of('second')) && areSomeApart(of('third'), sides)
    return isAlone ? 'A third party reports another amount than the trading side.' : undefined
  })
}

/** Whether two amounts differ by more than rounding: at the digits of the less exact one they are not the same. */
export function isRevised(left: number, right: number): boolean {
  const digits = Math.min(significantDigits(left), significantDigits(right))
  return roundedTo(left, digits) !== roundedTo(right, digits)
}

/** One figure of one reporter, told with amounts that rounding does not explain. */
export function revisions(trade: readonly TradeFigure[], nameOf: NameOf): Discrepancy[] {
  return [...groupedBy(amounted(trade), (figure) => `${figure.about}.${figure.amount.currency}`)].flatMap(
    ([, figures]): Discrepancy[] => {
      const [first, ...others] = figures
      if (!first) return []
      const isSteady = figures.every((left) => figures.every((right) => !isRevised(left.amount.value, right.amount.value)))
      if (others.length === 0 || isSteady) return []
      const told = figures.map((figure) => `${amountWords(figure.amount)}${figure.basis === 'derived' ? ' (derived)' : ''}`)
      return [
        {
          id: `revision.${first.about}${first.amount.currency === 'USD' ? '' : `.${first.amount.currency}`}`,
          kind: 'revision',
          subject: first.about,
          claims: figures.map((figure) => figure.id),
          explanation: `${flowWords(first, nameOf)}: one reporter (${first.reporter.name}) is quoted with ${listWords([...new Set(told)])}.`,
          shown: 'One figure is drawn, the best supported; its details list all.',
        },
      ]
    },
  )
}
