import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Pair, partnersOf } from '@/domain/pair'
import type { Figure } from '@/domain/trade'
import { type Coverage, coverageCell, voicesIn } from '@/domain/trade-matrix'
import type { ChartSheet, LegendEntry, SheetRow } from '@/features/trade/chart-sheet'
import { sourceIds } from '@/features/trade/pair/figure-rows'
import { Sign } from '@/features/trade/marks/Mark'
import { type NameOf, pairName } from '@/features/trade/words'
import { punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import type { ViewPatch } from '@/state/view-store'
import { coverageMessages } from '@/i18n/trade-coverage'
import { basisOfVoice, voiceLines } from './coverage-words'

const words = coverageMessages
/** So many pairs can be named in a note. */
const FEW = 12

/** What the chart is drawn from. */
export interface Covered {
  coverage: Coverage
  /** The figures that are drawn. */
  figures: readonly Figure[]
  /** Pairs between members without any figure. */
  silent: readonly Pair[]
  /** The countries that the view filters for. */
  wanted: readonly Id[]
}

/** Where figures exist, in words and rows: each cell that is drawn, then the pairs of which nothing was found. */
export function coverageSheet({ coverage, figures, silent, wanted }: Covered, directory: Directory): ChartSheet {
  const { nameOf } = directory
  const { pairs, years, cells } = coverage
  const drawn = pairs.flatMap((pair) =>
    years.flatMap((year) => {
      const own = cells.get(coverageCell(pair, year))
      return own ? [{ pair, year, own }] : []
    }),
  )
  const [most] = pairs
  const countOf = (pair: Pair) => figures.filter((figure) => figure.pair === pair).length
  return {
    kind: 'coverage',
    title: words.title,
    unit: words.unit,
    sentence:
      most === undefined
        ? ''
        : [
            words.sentence(figures.length, pairs.length, years),
            pairs.length > 1 && words.most(pairName(most, nameOf), countOf(most)),
          ]
            .filter(Boolean)
            .join(punctuation.afterSentence),
    columns: [
      { key: 'pair', label: words.columns.pair },
      { key: 'year', label: words.columns.year, isNumber: true },
      { key: 'figures', label: words.columns.figures, isNumber: true },
      { key: 'reporter', label: words.columns.reporter },
      { key: 'full', label: words.columns.full },
    ],
    rows: [
      ...drawn.map(({ pair, year, own }): SheetRow => {
        const isFull = voicesIn(own).some(({ hasFullYear }) => hasFullYear)
        return {
          key: coverageCell(pair, year),
          about: partnersOf(pair)?.join(' '),
          lead: leadToPair(pair),
          sources: sourceIds(own.flatMap(({ accounts }) => accounts)),
          cells: [
            { text: pairName(pair, nameOf) },
            { text: `${year}`, value: year },
            { text: `${own.length}`, value: own.length },
            { text: voiceLines(pair, own, nameOf).join(punctuation.semicolon) },
            { text: isFull ? words.full : words.parts },
          ],
        }
      }),
      ...silent.map((pair): SheetRow => silentRow(pair, nameOf)),
    ],
    legend: legendOf(drawn.map(({ own }) => own)),
    notes: notesOf(silent, wanted, nameOf),
    sources: sourceIds(figures.flatMap(({ accounts }) => accounts)),
  }
}

/** The chart of the pair, where each of the figures counted is a mark. */
export function leadToPair(pair: Pair): ViewPatch {
  return { chart: 'pair', pair, of: undefined }
}

function silentRow(pair: Pair, nameOf: NameOf): SheetRow {
  return {
    key: pair,
    about: partnersOf(pair)?.join(' '),
    cells: [{ text: pairName(pair, nameOf) }, { text: '' }, { text: '0', value: 0 }, { text: words.none }, { text: '' }],
  }
}

function notesOf(silent: readonly Pair[], wanted: readonly Id[], nameOf: NameOf): string[] {
  return [
    words.counted,
    wanted.length > 0 && words.onlyWith(wanted.map(nameOf)),
    silent.length > FEW && words.manySilent(silent.length),
    silent.length > 0 && silent.length <= FEW && words.silent(silent.map((pair) => pairName(pair, nameOf))),
  ].filter((note) => note !== false)
}

function legendOf(cells: readonly (readonly Figure[])[]): LegendEntry[] {
  const voiced = cells.flatMap(voicesIn)
  const voices = (['first', 'second', 'third'] as const).filter((voice) => voiced.some((own) => own.voice === voice))
  const part = voiced.find(({ hasFullYear }) => !hasFullYear)
  const derived = voiced.find((own) => basisOfVoice(own) === 'derived')
  return [
    ...voices.map((voice) => ({
      key: voice,
      sign: <Sign voice={voice} basis="stated" radius={5} />,
      label: words.legend[voice],
    })),
    ...(part
      ? [{ key: 'parts', sign: <Sign voice={part.voice} basis="stated" radius={3.25} />, label: words.legend.parts }]
      : []),
    ...(derived
      ? [
          {
            key: 'derived',
            sign: <Sign voice={derived.voice} basis="derived" radius={5} />,
            label: messages.vocabulary.basis.derived,
          },
        ]
      : []),
  ]
}
