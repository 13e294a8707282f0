/** What is said of each mirror: one wording for its drawing, its table and its files. */
import type { Discrepancy, Id } from '@/domain/contract'
import { partnersOf } from '@/domain/pair'
import type { Figure } from '@/domain/trade'
import { type Mirror, contradictionOf } from '@/domain/trade-mirror'
import { type NameOf, amountOf, basisWords, figureName, figureTip, measureWords, pairName } from '@/features/trade/words'
import { formatPeriod } from '@/i18n/format'
import { tradeMirrorMessages as words } from '@/i18n/trade-mirror'

export const sides = ['first', 'second'] as const
export type Side = (typeof sides)[number]

export interface MirrorRow {
  mirror: Mirror
  /** `China ↔ Tajikistan`, or `China → Tajikistan` for goods that go one way. */
  name: string
  /** `turnover`, `goods from China to Tajikistan`. */
  what: string
  period: string
  /** `about US$ 1.9 billion, 97 %`. */
  gap: string
  /** The contradiction that the gap is. */
  contradiction?: Id
}

function flowNames({ pair, flow }: Figure, nameOf: NameOf): Pick<MirrorRow, 'name' | 'what'> {
  if (flow === 'turnover') return { name: pairName(pair, nameOf), what: words.turnover }
  const partners = (partnersOf(pair) ?? [pair, pair]).map(nameOf)
  const [seller, buyer] = (flow === 'first-to-second' ? partners : partners.toReversed()) as [string, string]
  return { name: words.goods(seller, buyer), what: words.goodsWords(seller, buyer) }
}

export function mirrorRow(mirror: Mirror, discrepancies: readonly Discrepancy[], nameOf: NameOf): MirrorRow {
  const contradiction = contradictionOf(mirror, discrepancies)
  return {
    mirror,
    ...flowNames(mirror.first, nameOf),
    period: formatPeriod(mirror.first.claim.period.label),
    gap: mirror.isAgreed ? words.agreed(mirror.percent) : words.gap(mirror.gap, mirror.percent, mirror.hedge),
    ...(contradiction ? { contradiction: contradiction.id } : {}),
  }
}

/** What is noted of the two figures, by side. */
export function notesOf({ mirror }: MirrorRow): { side: Side; note: string }[] {
  return sides.flatMap((side) => {
    const { note } = mirror[side].claim
    return note === undefined ? [] : [{ side, note }]
  })
}

/** The amount as reported, with how it is known where no source states it. */
export function amountWords(figure: Figure): string {
  const { basis } = figure.claim
  return words.amount(amountOf(figure) ?? '', basis === 'stated' ? undefined : basisWords(figure))
}

/** A side's figure for those who hear it. */
export function signName({ mirror }: MirrorRow, side: Side, nameOf: NameOf): string {
  const figure = mirror[side]
  return words.figure(pairName(figure.pair, nameOf), words.figure(measureWords(figure, nameOf), figureName(figure)))
}

/** The lines of the callout beside a side's figure. */
export function signTip({ mirror }: MirrorRow, side: Side): string {
  return [figureTip(mirror[side]), mirror[side].claim.note].filter(Boolean).join('\n')
}

/** The gap for those who hear it. */
export function gapName({ what, name, period, gap }: MirrorRow): string {
  return words.gapName(words.figure(name, what), period, gap)
}

/** The lines of the callout beside the gap: both figures, and what is noted of each in full. */
export function gapTip({ mirror, gap }: MirrorRow): string {
  const told = sides.flatMap((side) => {
    const { reporter, note } = mirror[side].claim
    return [words.side(amountWords(mirror[side]), reporter.name), ...(note === undefined ? [] : [note])]
  })
  return [...new Set([gap, ...told, words.openGap])].join('\n')
}
