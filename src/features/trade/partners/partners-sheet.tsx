import type { Id } from '@/domain/contract'
import type { Figure } from '@/domain/trade'
import { type Ranking, partnerOf, partnersIn } from '@/domain/trade-ranking'
import type { ChartSheet, LegendEntry, SheetColumn, SheetRow } from '@/features/trade/chart-sheet'
import { type NameOf, amountOf, basisWords, changeWords, measureWords } from '@/features/trade/words'
import { byName, formatPeriod } from '@/i18n/format'
import { tradePartnersMessages as words } from '@/i18n/trade-partners'
import { BarSign, type BarKind, barKindOf } from './BarSign'

const columns = (): SheetColumn[] => [
  { key: 'partner', label: words.columns.partner },
  { key: 'amount', label: words.columns.amount, isNumber: true },
  { key: 'change', label: words.columns.change, isNumber: true },
  { key: 'what', label: words.columns.what },
  { key: 'reporter', label: words.columns.reporter },
  { key: 'basis', label: words.columns.basis },
]

function sheetRow(figure: Figure, { country, reporter }: Ranking, nameOf: NameOf): SheetRow {
  return {
    key: figure.claim.id,
    cells: [
      { text: nameOf(partnerOf(figure, country)) },
      { text: amountOf(figure) ?? '', value: figure.dollars },
      { text: changeWords(figure) ?? words.noChange, value: figure.change },
      { text: measureWords(figure, nameOf) },
      { text: reporter },
      { text: basisWords(figure) },
    ],
    about: figure.about,
    open: figure.about,
  }
}

/** How the amounts are known; nothing if all are stated. */
function legendOf({ figures }: Ranking): LegendEntry[] {
  const kinds = new Set(figures.map(barKindOf))
  if (kinds.size === 1 && kinds.has('stated')) return []
  return (['stated', 'hedged', 'derived', 'inferred'] satisfies BarKind[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({ key: kind, sign: <BarSign kind={kind} />, label: words.signs[kind] }))
}

function sentenceOf(ranking: Ranking, nameOf: NameOf): string {
  const { country, figures, reporter, measure, period } = ranking
  const [most, least] = [figures[0]!, figures.at(-1)!]
  const leaders = figures.filter(({ dollars }) => dollars === most.dollars)
  return words.sentence({
    reporter,
    leaders: leaders.map((figure) => nameOf(partnerOf(figure, country))),
    count: partnersIn(ranking).length,
    country: nameOf(country),
    measure,
    most: amountOf(most) ?? '',
    period: formatPeriod(period.label),
    last: nameOf(partnerOf(least, country)),
    least: amountOf(least) ?? '',
  })
}

/**
 * The sheet of a ranking, or of none. `members` are those of the organisation on the last day of its period; `asked` the countries that the view asks
 * for and that have no ranking.
 */
export function partnersSheet(
  ranking: Ranking | undefined,
  members: readonly Id[],
  asked: readonly Id[],
  nameOf: NameOf,
): ChartSheet {
  if (!ranking) {
    return {
      kind: 'partners',
      title: words.noTitle,
      unit: words.unit,
      sentence: '',
      columns: columns(),
      rows: [],
      legend: [],
      notes: [],
      sources: [],
    }
  }
  const { country, figures, reporter, measure, period } = ranking
  const ranked = partnersIn(ranking)
  const missing = members
    .filter((member) => member !== country && !ranked.includes(member))
    .map(nameOf)
    .toSorted(byName)
  const sources = figures.flatMap(({ accounts }) => accounts.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  return {
    kind: 'partners',
    title: words.title(nameOf(country), measure, formatPeriod(period.label)),
    unit: words.unit,
    sentence: sentenceOf(ranking, nameOf),
    columns: columns(),
    rows: figures.map((figure) => sheetRow(figure, ranking, nameOf)),
    legend: legendOf(ranking),
    notes: [
      ...(asked.length > 0 ? [words.noneOf(asked.map(nameOf))] : []),
      ...(missing.length > 0 ? [words.missing(reporter, missing, formatPeriod(period.label))] : []),
      words.partOfAll,
    ],
    sources: [...new Set(sources)],
  }
}
