import type { Id } from '@/domain/contract'
import type { ChartSheet, LegendEntry, SheetCell, SheetColumn, SheetRow } from '@/features/trade/chart-sheet'
import { DOCUMENT_RING, OwnRing, Sign } from '@/features/trade/marks/Mark'
import trade from '@/features/trade/Trade.module.css'
import { punctuation } from '@/i18n/format'
import { tradeMessages } from '@/i18n/trade'
import { tradeMirrorMessages as words } from '@/i18n/trade-mirror'
import { type MirrorRow, amountWords, notesOf, sides } from './mirror-rows'
import styles from './Mirror.module.css'

const columns = (): SheetColumn[] => [
  { key: 'pair', label: words.columns.pair },
  { key: 'period', label: words.columns.period },
  { key: 'gap', label: words.columns.gap, isNumber: true },
  { key: 'percent', label: words.columns.percent, isNumber: true },
  { key: 'first', label: words.columns.first, isNumber: true },
  { key: 'first_reporter', label: words.columns.firstBy },
  { key: 'second', label: words.columns.second, isNumber: true },
  { key: 'second_reporter', label: words.columns.secondBy },
  { key: 'what', label: words.columns.what },
  { key: 'notes', label: words.columns.notes },
]

function sheetRow(row: MirrorRow): SheetRow {
  const { mirror, name, what, period } = row
  const { first, second, gap, percent, hedge, key } = mirror
  const notes = notesOf(row).map(({ side, note }) => words.noteOf(mirror[side].claim.reporter.name, note))
  const told = sides.flatMap((side): SheetCell[] => [
    { text: amountWords(mirror[side]), value: mirror[side].dollars },
    { text: mirror[side].claim.reporter.name },
  ])
  return {
    key,
    cells: [
      { text: name },
      { text: period, value: first.claim.period.earliest },
      { text: words.gapAlone(gap, hedge), value: gap },
      { text: words.percentAlone(percent, hedge), value: Math.round(10 * percent) / 10 },
      ...told,
      { text: what },
      { text: notes.join(' ') },
    ],
    about: `${first.about} ${second.about}`,
    open: row.contradiction ?? first.about,
  }
}

/** Whose sign is whose, and how the amounts are known, as far as it occurs. */
function legendOf(rows: readonly MirrorRow[]): LegendEntry[] {
  const figures = rows.flatMap(({ mirror }) => [mirror.first, mirror.second])
  const claims = figures.map(({ claim }) => claim)
  const entries: (LegendEntry | false)[] = [
    { key: 'first', sign: <Sign voice="first" basis="stated" radius={5} />, label: words.signs.first },
    { key: 'second', sign: <Sign voice="second" basis="stated" radius={5} />, label: words.signs.second },
    { key: 'gap', sign: <path d="M-7,0H7" className={styles['gap']} />, label: words.signs.gap },
    ...(['derived', 'inferred'] as const).map(
      (basis) =>
        claims.some((claim) => claim.basis === basis) && {
          key: basis,
          sign: <Sign voice="first" basis={basis} radius={5} />,
          label: words.signs[basis],
        },
    ),
    claims.some(({ amount }) => amount?.stated !== undefined) && {
      key: 'hedged',
      sign: <text className={styles['hedge']}>{words.signs.hedge}</text>,
      label: words.signs.hedged,
    },
    figures.some(({ accounts }) => accounts.some(({ tier }) => tier === 'document')) && {
      key: 'documents',
      sign: <circle r={DOCUMENT_RING - 2.5} className={trade['ring']} />,
      label: words.signs.documents,
    },
    figures.some(({ accounts }) => accounts.some(({ tier }) => tier === 'mine')) && {
      key: 'mine',
      sign: <OwnRing radius={DOCUMENT_RING - 3} />,
      label: tradeMessages.mine,
    },
  ]
  return entries.filter((entry) => entry !== false)
}

/** The two figures that are farthest apart in dollars, and how many agree. */
function sentenceOf(rows: readonly MirrorRow[]): string {
  const [widest] = rows.toSorted((left, right) => right.mirror.gap - left.mirror.gap)
  if (!widest) return ''
  const { first, second, gap, percent, hedge } = widest.mirror
  return [
    words.widest(rows.length === 1, {
      what: words.whatOf(widest.name, widest.what, widest.period),
      first: amountWords(first),
      firstBy: first.claim.reporter.name,
      second: amountWords(second),
      secondBy: second.claim.reporter.name,
      gap: words.gap(gap, percent, hedge),
    }),
    words.agreeing(rows.filter(({ mirror }) => mirror.isAgreed).length, rows.length),
  ].join(punctuation.afterSentence)
}

/** The sheet of the mirrors in the order of `rows`; `shown` is how many figures the view leaves, with a counterpart or without. */
export function mirrorSheet(rows: readonly MirrorRow[], shown: number): ChartSheet {
  const figures = new Set(rows.flatMap(({ mirror }) => [mirror.first, mirror.second]))
  const alone = shown - figures.size
  const sources = [...figures].flatMap(({ accounts }) =>
    accounts.flatMap(({ evidence }) => evidence.map(({ source }): Id => source)),
  )
  return {
    kind: 'mirror',
    title: words.title,
    unit: words.unit,
    sentence: sentenceOf(rows),
    columns: columns(),
    rows: rows.map(sheetRow),
    legend: legendOf(rows),
    notes: rows.length > 0 && alone > 0 ? [words.alone(alone)] : [],
    sources: [...new Set(sources)],
  }
}
