/** A cell of the matrix in words: whose figure it is, and what the other side says. */
import type { Id } from '@/domain/contract'
import type { Figure } from '@/domain/trade'
import { type Matrix, contradict } from '@/domain/trade-matrix'
import { partnerOf, speakerOf } from '@/domain/trade-ranking'
import { type NameOf, amountOf, figureName, figureTip } from '@/features/trade/words'
import { matrixMessages } from '@/i18n/trade-matrix'

const words = matrixMessages

/** `turnover with Tajikistan` */
export function dealingWords({ measure }: Matrix, column: Id, nameOf: NameOf): string {
  return words.dealing[measure](nameOf(column))
}

/** What the other side reports of the same goods, one phrase for each figure; marked where both cannot be true. */
export function rivalWords(matrix: Matrix, figure: Figure, nameOf: NameOf): string[] {
  return (matrix.rivals.get(figure) ?? []).map((rival) => {
    const told = words.rival(nameOf(speakerOf(rival) ?? rival.pair), amountOf(rival) ?? '', rival.claim.reporter.name)
    return contradict(figure, rival) ? words.differs(told) : told
  })
}

/** Whether the other side gives an amount with which this one cannot be true. */
export function isContradicted({ rivals }: Matrix, figure: Figure): boolean {
  return rivals.get(figure)?.some((rival) => contradict(figure, rival)) ?? false
}

/** `China: turnover with Tajikistan, 2023, US$ 3.93 billion, …` with what the other side reports. */
export function cellName(matrix: Matrix, figure: Figure, row: Id, nameOf: NameOf): string {
  const dealing = dealingWords(matrix, partnerOf(figure, row), nameOf)
  const own = words.spoken(nameOf(row), dealing, figureName(figure))
  return words.inSentences([own, ...rivalWords(matrix, figure, nameOf)])
}

/** The same by lines, for the callout. */
export function cellTip(matrix: Matrix, figure: Figure, row: Id, nameOf: NameOf): string {
  const dealing = dealingWords(matrix, partnerOf(figure, row), nameOf)
  const rivals = rivalWords(matrix, figure, nameOf)
  return [words.cell(nameOf(row), dealing), figureTip(figure), ...rivals].join('\n')
}
