import { type Id, roundings } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Figure } from '@/domain/trade'
import { groupedBy } from '@/domain/order'
import { type Matrix, cellOf } from '@/domain/trade-matrix'
import { measureSeenFrom, partnerOf, speakerOf } from '@/domain/trade-ranking'
import type { ChartSheet, LegendEntry, SheetRow } from '@/features/trade/chart-sheet'
import { figureColumns, figureRow, sourceIds } from '@/features/trade/pair/figure-rows'
import { type NameOf, amountOf, pairName } from '@/features/trade/words'
import { byName, punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { tradeMessages } from '@/i18n/trade'
import { matrixMessages } from '@/i18n/trade-matrix'
import { Blank, Letter, Shade, TwoParts } from './cells'
import { dealingWords, isContradicted, rivalWords } from './matrix-words'
import { shadeOf } from './shade'

const words = matrixMessages
const SWATCH = { x: -7, y: -7, width: 14, height: 14 }

/** The rows and columns in the order of their names. */
export function countriesInOrder({ countries }: Matrix, nameOf: NameOf): Id[] {
  return countries.toSorted((left, right) => byName(nameOf(left), nameOf(right)))
}

/** The pairs of a year in words and rows: every cell that is asked for, blanks too, then what third parties give. */
export function matrixSheet(matrix: Matrix, wanted: readonly Id[], directory: Directory): ChartSheet {
  const { nameOf } = directory
  const { year, measure, others } = matrix
  const drawn = [...matrix.cells.values()].flat()
  return {
    kind: 'matrix',
    title: words.title(measure, year),
    unit: tradeMessages.billion,
    sentence: sentenceOf(matrix, [...drawn, ...others], nameOf),
    columns: [
      { key: 'country', label: words.columns.country },
      { key: 'partner', label: words.columns.partner },
      ...figureColumns(),
      { key: 'rival', label: words.columns.rival },
    ],
    rows: [
      ...cellRows(matrix, directory),
      ...others.map((figure) => rowOf(matrix, figure, countryOf(matrix, figure), directory)),
    ],
    legend: legendOf(matrix, drawn),
    notes: notesOf(matrix, wanted, nameOf),
    sources: sourceIds([...drawn, ...others].flatMap(({ accounts }) => accounts)),
  }
}

function cellRows(matrix: Matrix, directory: Directory): SheetRow[] {
  const countries = countriesInOrder(matrix, directory.nameOf)
  const blanks = new Set(matrix.blanks.map(({ row, column }) => cellOf(row, column)))
  return countries.flatMap((row) =>
    countries.flatMap((column): SheetRow[] => {
      const key = cellOf(row, column)
      if (blanks.has(key)) return [blankRow(matrix, row, column, directory.nameOf)]
      return (matrix.cells.get(key) ?? []).map((figure) => rowOf(matrix, figure, row, directory))
    }),
  )
}

function rowOf(matrix: Matrix, figure: Figure, row: Id, directory: Directory): SheetRow {
  const { nameOf } = directory
  const own = figureRow(figure, directory)
  return {
    ...own,
    cells: [
      { text: nameOf(row) },
      { text: nameOf(partnerOf(figure, row)) },
      ...own.cells,
      { text: rivalWords(matrix, figure, nameOf).join(punctuation.semicolon) },
    ],
  }
}

function blankRow({ year }: Matrix, row: Id, column: Id, nameOf: NameOf): SheetRow {
  const told = [nameOf(row), nameOf(column), year, words.blank]
  return {
    key: cellOf(row, column),
    about: `${row} ${column}`,
    cells: Array.from({ length: figureColumns().length + 3 }, (_, at) => ({ text: told[at] ?? '' })),
  }
}

function sentenceOf(matrix: Matrix, figures: readonly Figure[], nameOf: NameOf): string {
  const { year, pairs, rivals } = matrix
  const largest = figures.toSorted((left, right) => (right.dollars ?? 0) - (left.dollars ?? 0))[0]
  const answered = figures.filter((figure) => rivals.has(figure))
  const [both, contested] = [answered, answered.filter((figure) => isContradicted(matrix, figure))].map(
    (some) => new Set(some.map(({ pair }) => pair)).size,
  ) as [number, number]
  return [
    words.sentence(year, pairs.found, pairs.all),
    largest && largestWords(matrix, largest, nameOf),
    both > 0 && words.bothSides(both, contested),
  ]
    .filter(Boolean)
    .join(punctuation.afterSentence)
}

function largestWords(matrix: Matrix, figure: Figure, nameOf: NameOf): string {
  const country = countryOf(matrix, figure)
  const dealing = dealingWords(matrix, partnerOf(figure, country), nameOf)
  return words.largest(words.dealingOf(nameOf(country), dealing), amountOf(figure) ?? '', figure.claim.reporter.name)
}

/** The country whose turnover, exports or imports the figure gives, whoever says so. */
function countryOf({ measure }: Matrix, figure: Figure): Id {
  const { a, b } = figure.claim
  return speakerOf(figure) ?? (measureSeenFrom(figure, a) === measure ? a : b)
}

function notesOf({ year, blanks, cells, others, undrawn }: Matrix, wanted: readonly Id[], nameOf: NameOf): string[] {
  return [
    wanted.length > 0 && words.onlyWith(wanted.map(nameOf)),
    words.blanks(blanks.length, blanks.length + cells.size),
    others.length > 0 && words.others(thirdParties(others, nameOf)),
    undrawn.length > 0 && words.undrawn(year, undrawn.length),
  ].filter((note) => note !== false)
}

/** What each third party gives. */
function thirdParties(others: readonly Figure[], nameOf: NameOf): string[] {
  return [...groupedBy(others, ({ claim }) => claim.reporter.name)].map(([reporter, own]) =>
    words.other(
      reporter,
      own.map((figure) => words.amountOf(pairName(figure.pair, nameOf), amountOf(figure) ?? '')),
    ),
  )
}

function legendOf(matrix: Matrix, drawn: readonly Figure[]): LegendEntry[] {
  const { cells, blanks } = matrix
  const shades = [...new Set(drawn.map(({ dollars = 0 }) => shadeOf(dollars)))].toSorted((left, right) => left - right)
  const { legend } = words
  return [
    ...shades.map((shade) => ({
      key: `shade-${shade}`,
      sign: <Shade shade={shade} {...SWATCH} />,
      label: legend.steps[shade] ?? '',
    })),
    ...(drawn.some((figure) => isContradicted(matrix, figure))
      ? [
          {
            key: 'differs',
            sign: (
              <Letter x={0} y={0}>
                {words.differsSign}
              </Letter>
            ),
            label: legend.differs,
          },
        ]
      : []),
    ...(['derived', 'inferred'] as const)
      .filter((basis) => drawn.some(({ claim }) => claim.basis === basis))
      .map((basis) => ({
        key: basis,
        sign: <Shade shade={0} basis={basis} {...SWATCH} />,
        label: messages.vocabulary.basis[basis],
      })),
    ...roundings
      .filter((stated) => drawn.some(({ claim }) => claim.amount?.stated === stated))
      .map((stated) => ({
        key: stated,
        sign: (
          <Letter x={0} y={0}>
            {words.hedge[stated]}
          </Letter>
        ),
        label: legend.hedges[stated],
      })),
    ...([...cells.values()].some((figures) => figures.length > 1)
      ? [{ key: 'several', sign: <TwoParts />, label: legend.several }]
      : []),
    ...(blanks.length > 0 ? [{ key: 'blank', sign: <Blank x={0} y={0} />, label: legend.blank }] : []),
  ]
}
