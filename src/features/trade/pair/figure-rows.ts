/** Figures as rows of a sheet. */
import type { Claim, Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Figure } from '@/domain/trade'
import { pairMessages } from '@/i18n/trade-pair'
import { tradeMessages } from '@/i18n/trade'
import { messages } from '@/i18n/messages'
import type { SheetColumn, SheetRow } from '@/features/trade/chart-sheet'
import { amountOf, basisWords, changeWords, measureWords, partnerNames, periodWords } from '@/features/trade/words'

const words = pairMessages

const { columns } = tradeMessages

export const figureColumns = (): readonly SheetColumn[] => [
  { key: 'period', label: columns.period },
  { key: 'amount', label: columns.amount, isNumber: true },
  { key: 'change', label: columns.change, isNumber: true },
  { key: 'measure', label: columns.measure },
  { key: 'reporter', label: columns.reporter },
  { key: 'basis', label: columns.basis },
  { key: 'source', label: columns.source },
]

/** The sources of claims, each once. */
export function sourceIds(claims: readonly Claim[]): Id[] {
  return [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))]
}

/** The sources of claims by name, documents by number. */
export function sourceWords(claims: readonly Claim[], { documentNumber, ownNumber, sources }: Directory): string {
  const named = sourceIds(claims).map((id) => {
    const number = documentNumber(id)
    const own = ownNumber(id)
    if (own !== undefined) return tradeMessages.own(own)
    return number === undefined ? tradeMessages.reference(sources.get(id)?.title ?? id) : tradeMessages.document(number)
  })
  return words.sources(named)
}

/** A figure with all that is known of it. Sorted and saved are dollars in whole units; other currencies stand as they are read. */
export function figureRow(figure: Figure, directory: Directory): SheetRow {
  const { claim, dollars, change, voice, about, accounts, pair } = figure
  const { nameOf } = directory
  const side = tradeMessages.side[voice](...partnerNames(pair, nameOf))
  const confidence = claim.confidence && messages.vocabulary.confidence[claim.confidence]
  return {
    key: claim.id,
    about,
    open: about,
    cells: [
      { text: periodWords(figure), value: claim.period.edtf },
      { text: amountOf(figure) ?? tradeMessages.noAmount, value: dollars },
      { text: changeWords(figure) ?? tradeMessages.noChange, value: change },
      { text: measureWords(figure, nameOf) },
      { text: words.reporter(claim.reporter.name, side) },
      { text: words.listed([basisWords(figure), confidence]) },
      { text: sourceWords(accounts, directory) },
    ],
  }
}
