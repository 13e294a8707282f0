import { memo, useState } from 'react'
import { CartesianGrid, DefaultZIndexes, Scatter, ScatterChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { Id } from '@/domain/contract'
import { dayOfNumber } from '@/domain/time'
import { formatNumber, formatPeriod } from '@/i18n/format'
import { tradeMessages } from '@/i18n/trade'
import { Mark } from './Mark'
import { type Picture, type Row, middleOfYear } from './pair-picture'
import { Names, Underlay, roomForNames } from './plot-layers'
import { type NameOf, amountOf, basisWords, changeWords, pairName, partnerNames } from './words'
import styles from './Trade.module.css'

interface PairPlotProps {
  picture: Picture
  nameOf: NameOf
  onOpen: (about: Id) => void
  /** Pixels. */
  width: number
  height: number
}

const tick = { fill: 'var(--ink-soft)', fontSize: 11 }

function yearOfDay(day: number): string {
  return dayOfNumber(day).slice(0, 4)
}

interface Pointed {
  row: Row
  x: number
  y: number
}

/** The figures of a pair over time, in a given size. */
export function PairPlot({ picture, nameOf, onOpen, width, height }: PairPlotProps) {
  const [pointed, setPointed] = useState<Pointed>()
  return (
    <div className={styles['plot']}>
      <Chart picture={picture} nameOf={nameOf} onOpen={onOpen} onPoint={setPointed} width={width} height={height} />
      {pointed && <Callout {...pointed} width={width} height={height} />}
    </div>
  )
}

interface ChartProps extends PairPlotProps {
  onPoint: (pointed: Pointed | undefined) => void
}

/** Kept while its props stay the same: Recharts makes its marks anew when it is drawn again, and the focused one would lose the focus. */
const Chart = memo(function Chart({ picture, nameOf, onOpen, onPoint, width, height }: ChartProps) {
  const names = partnerNames(picture.pair, nameOf)

  function markAt({ payload, cx, cy }: { payload?: Row; cx: number | undefined; cy: number | undefined }) {
    if (!payload || cx === undefined || cy === undefined) return <g />
    return (
      <Mark
        row={payload}
        x={cx}
        y={cy}
        onOpen={(row) => onOpen(row.figure.about)}
        onPoint={(row) => onPoint(row && { row, x: cx, y: cy })}
      />
    )
  }

  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 22, right: roomForNames(picture, nameOf), bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="group"
      aria-label={tradeMessages.chartName(pairName(picture.pair, nameOf), tradeMessages.flow[picture.flow](...names))}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="x"
        type="number"
        domain={picture.domain}
        ticks={picture.years.map(middleOfYear)}
        tickFormatter={yearOfDay}
        tick={tick}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        height={22}
        interval="equidistantPreserveStart"
        minTickGap={6}
      />
      <YAxis
        dataKey="y"
        type="number"
        domain={[0, picture.steps.at(-1) ?? 1]}
        ticks={picture.steps}
        tickFormatter={formatNumber}
        tick={tick}
        tickLine={false}
        axisLine={false}
        interval={0}
        width={40}
      />
      <Underlay picture={picture} />
      <Scatter data={picture.rows} isAnimationActive={false} shape={markAt} />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <Names picture={picture} nameOf={nameOf} />
      </ZIndexLayer>
    </ScatterChart>
  )
})

interface CalloutProps extends Pointed {
  width: number
  height: number
}

/** What the mark under the pointer or in focus says; the mark's own name says the same to those who hear it. */
function Callout({ row, x, y, width, height }: CalloutProps) {
  const { figure } = row
  const value = [amountOf(figure), changeWords(figure)].filter(Boolean).join(' · ')
  const place = {
    ...(x > width / 2 ? { right: width - x + 14 } : { left: x + 14 }),
    ...(y > height / 2 ? { bottom: Math.max(0, height - y - 24) } : { top: Math.max(0, y - 24) }),
  }
  return (
    <div className={styles['callout']} style={place} aria-hidden="true">
      <strong>{value}</strong>
      <span>{tradeMessages.aside(formatPeriod(figure.claim.period.label), basisWords(figure))}</span>
      <span>{figure.claim.reporter.name}</span>
      {figure.claim.definition !== undefined && <span>{figure.claim.definition}</span>}
    </div>
  )
}
