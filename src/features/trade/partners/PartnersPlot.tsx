import { memo } from 'react'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import type { Figure } from '@/domain/trade'
import { type Ranking, partnerOf } from '@/domain/trade-ranking'
import { MarkGroup } from '@/features/trade/marks/MarkGroup'
import { openById } from '@/features/trade/open'
import { type NameOf, amountOf, figureName, figureTip } from '@/features/trade/words'
import { tradePartnersMessages as words } from '@/i18n/trade-partners'
import { BOLD, wrapped } from '@/features/trade/mirror/text-lines'
import { lettersIn } from '@/ui/letters'
import { BarSign, barKindOf } from './BarSign'
import styles from './Partners.module.css'

interface PartnersPlotProps {
  ranking: Ranking
  title: string
  nameOf: NameOf
  /** Pixels. */
  width: number
  height: number
}

/** Of a scroll bar. */
const ASIDE = 14
/** The least that a mark takes, and the most that a row is given, in pixels. */
const LEAST_ROW = 24
const MOST_ROW = 64
const MOST_BAR = 32
/** Below this width a partner's name and value stand above its bar. */
const NARROW = 370
const NARROW_ROW = 42
const NARROW_BAR = 18
/** Below this width nothing else in sight says what is ranked: the drawing does. */
const TITLED = 640
/** A line of the words above the bars, and what stands between them and the bars. */
const LINE = 15
const BELOW_HEAD = 8

/** What Recharts says of a point: where the bar ends. */
interface Drawn {
  cx?: number | undefined
  cy?: number | undefined
  payload?: Row
}

interface Row {
  figure: Figure
  key: string
  name: string
  amount: string
  dollars: number
  /** Its place from the top, from 0. */
  place: number
}

/** How long the longest of some texts is, in pixels. */
function widthOf(texts: readonly string[]): number {
  return BOLD * Math.max(...texts.map(lettersIn)) + 16
}

/** The bars of a ranking from zero, the largest on top; what finds no room is scrolled to. Kept while its props stay the same. */
export const PartnersPlot = memo(function PartnersPlot({ ranking, title, nameOf, width, height }: PartnersPlotProps) {
  const rows = ranking.figures.map((figure, place): Row => ({
    place,
    figure,
    key: figure.claim.id,
    name: nameOf(partnerOf(figure, ranking.country)),
    amount: amountOf(figure) ?? '',
    dollars: figure.dollars ?? 0,
  }))
  const isNarrow = width < NARROW
  const room = width - ASIDE
  const titleLines = width < TITLED ? wrapped(title, room, 2, BOLD) : []
  const reporterLines = wrapped(words.reportedBy(ranking.reporter), room, 2)
  const head = LINE * (titleLines.length + reporterLines.length) + BELOW_HEAD
  const step = Math.min(MOST_ROW, Math.max(isNarrow ? NARROW_ROW : LEAST_ROW, (height - head) / rows.length))
  const names = isNarrow ? 0 : widthOf(rows.map(({ name }) => name))
  const values = isNarrow ? 1 : widthOf(rows.map(({ amount }) => amount))

  const thickness = isNarrow ? NARROW_BAR : Math.min(MOST_BAR, step)

  function barAt({ cx, cy, payload }: Drawn) {
    if (!payload || cx === undefined || cy === undefined) return <g />
    const bar = { x: names, y: cy - thickness / 2, length: Math.max(0, cx - names), thickness }
    return <PartnerBar row={payload} {...bar} isNarrow={isNarrow} room={room} />
  }

  return (
    <MarkGroup>
      <div className={styles['scroll']} style={{ blockSize: height }}>
        <ScatterChart
          data-picture
          width={room}
          height={Math.round(head + step * rows.length)}
          margin={{ top: head, right: values, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          role="group"
          aria-label={title}
        >
          {[...titleLines, ...reporterLines].map((line, index) => (
            <text key={line} y={LINE * (index + 0.75)} className={styles[index < titleLines.length ? 'name' : 'head']}>
              {line}
            </text>
          ))}
          <XAxis type="number" dataKey="dollars" domain={[0, 'dataMax']} hide />
          <YAxis
            type="number"
            dataKey="place"
            domain={[-0.5, rows.length - 0.5]}
            reversed
            width={Math.max(1, names)}
            tick={false}
            tickLine={false}
            axisLine={!isNarrow && { stroke: 'var(--line-strong)' }}
          />
          <Scatter data={rows} shape={barAt} isAnimationActive={false} />
        </ScatterChart>
      </div>
    </MarkGroup>
  )
})

interface PartnerBarProps {
  row: Row
  /** The top left of the bar, its size, and the width of the whole drawing. */
  x: number
  y: number
  length: number
  thickness: number
  room: number
  isNarrow: boolean
}

/** A partner's row: all of it opens the figure. */
function PartnerBar({ row: { figure, name, amount }, x, y, length, thickness, room, isNarrow }: PartnerBarProps) {
  const { about, claim } = figure
  const middle = y + thickness / 2
  const text = isNarrow ? y - 5 : middle + 4
  const reach = Math.max(LEAST_ROW, thickness)
  return (
    <g
      data-mark
      role="button"
      tabIndex={-1}
      aria-label={words.figure(name, figureName(figure))}
      data-tip={[figureTip(figure), claim.note].filter(Boolean).join('\n')}
      data-about={about}
      onClick={({ detail }) => openById(about, detail === 0)}
    >
      <rect
        className={styles['reach']}
        x={0}
        y={isNarrow ? y - 17 : middle - reach / 2}
        width={room}
        height={isNarrow ? thickness + 21 : reach}
        rx={4}
      />
      <BarSign kind={barKindOf(figure)} x={x} y={y + 1} width={length} height={thickness - 2} />
      <text className={styles['name']} x={isNarrow ? 0 : x - 8} y={text} textAnchor={isNarrow ? 'start' : 'end'}>
        {name}
      </text>
      <text className={styles['value']} x={isNarrow ? room : x + length + 6} y={text} textAnchor={isNarrow ? 'end' : 'start'}>
        {amount}
      </text>
    </g>
  )
}
