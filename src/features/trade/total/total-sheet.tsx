import type { Directory } from '@/domain/directory'
import { groupedBy } from '@/domain/order'
import { pairMessages } from '@/i18n/trade-pair'
import { totalMessages } from '@/i18n/trade-total'
import { tradeMessages } from '@/i18n/trade'
import type { ChartSheet, LegendEntry } from '@/features/trade/chart-sheet'
import { Sign } from '@/features/trade/marks/Mark'
import { figureColumns, figureRow, sourceIds } from '@/features/trade/pair/figure-rows'
import { amountNotes } from '@/features/trade/pair/notes'
import { signEntries } from '@/features/trade/pair/pair-legend'
import { yearsOf } from '@/features/trade/pair/pair-picture'
import { summaryOf } from '@/features/trade/pair/summary'
import { amountOf, periodWords, unitWords } from '@/features/trade/words'
import { type TotalData, seriesOfDefinition } from './use-total'

const words = totalMessages

/** Figures that stand in another currency alone, by currency: converted they would be no source's. */
function currencyNotes({ otherCurrency }: TotalData['picture']): string[] {
  return [...groupedBy(otherCurrency, ({ claim }) => claim.amount?.currency ?? '')].map(([currency, figures]) =>
    words.inCurrency(
      currency,
      figures.map((figure) => words.amount(amountOf(figure) ?? '', periodWords(figure), figure.claim.reporter.name)),
    ),
  )
}

function letterOf({ definitions }: TotalData['picture'], definition: string): string {
  return pairMessages.letter(definitions.indexOf(definition))
}

function legendOf({ picture, definitions }: TotalData): LegendEntry[] {
  const drawn = new Set(picture.rows.map(({ figure }) => figure.claim.definition ?? ''))
  return [
    ...definitions
      .filter((definition) => drawn.has(definition))
      .map((definition) => ({
        key: definition,
        sign: <Sign voice={seriesOfDefinition(definitions, definition)} basis="stated" radius={5} />,
        label: picture.definitions.length > 1 ? words.definition(letterOf(picture, definition), definition) : definition,
      })),
    ...signEntries(picture),
  ]
}

/** What the chart of a country with the whole organisation says. */
export function totalSheet(data: TotalData, directory: Directory): ChartSheet {
  const { country, flow, ofCountry, picture, outsideRange } = data
  const names = [directory.nameOf(country), directory.nameOf('sco')] as const
  const what = words.ofCountry(names[0], tradeMessages.flow[flow](...names))
  const span = yearsOf(picture.figures)
  const otherFlows = ofCountry.filter((figure) => figure.flow !== flow).length
  return {
    kind: 'total',
    title: span === undefined ? what : pairMessages.title(what, pairMessages.years(span)),
    unit: unitWords(picture),
    sentence: summaryOf(picture, flow, names),
    columns: figureColumns(),
    rows: picture.figures.map((figure) => figureRow(figure, directory)),
    legend: legendOf(data),
    notes: [
      ...amountNotes(picture),
      ...currencyNotes(picture),
      ...(otherFlows > 0 ? [pairMessages.otherFlows(otherFlows)] : []),
      ...(outsideRange > 0 ? [pairMessages.outsideRange(outsideRange)] : []),
    ],
    sources: sourceIds(picture.figures.flatMap(({ accounts }) => accounts)),
  }
}
