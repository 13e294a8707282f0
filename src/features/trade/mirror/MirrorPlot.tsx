import { memo } from 'react'
import { MarkGroup } from '@/features/trade/marks/MarkGroup'
import { Sign, TierRings } from '@/features/trade/marks/Mark'
import { openById } from '@/features/trade/open'
import type { NameOf } from '@/features/trade/words'
import { tradeMirrorMessages as words } from '@/i18n/trade-mirror'
import { lettersIn } from '@/ui/letters'
import { type MirrorLayout, type PlacedRow, REACH, SPACE, mirrorLayout } from './mirror-layout'
import { AMOUNT } from './text-lines'
import { type MirrorRow, type Side, gapName, gapTip, sides, signName, signTip } from './mirror-rows'
import styles from './Mirror.module.css'

interface MirrorPlotProps {
  /** At least one. */
  rows: readonly MirrorRow[]
  nameOf: NameOf
  /** There is room for what is noted of the figures. */
  hasNotes: boolean
  /** Pixels. */
  width: number
  height: number
}

/** Of a scroll bar and what stands beside it. */
const ASIDE = 14
/** The least from the name of one line of the axis to that of the next. */
const TICK_ROOM = 38
/** Half of a line of the axis within a row. */
const TICK = 9

/** A row for each mirror; what finds no room is scrolled to. Kept while its props stay the same: dragging the date does not draw it again. */
export const MirrorPlot = memo(function MirrorPlot({ rows, nameOf, hasNotes, width, height }: MirrorPlotProps) {
  const room = width - ASIDE
  const layout = mirrorLayout(rows, room, hasNotes)
  return (
    <MarkGroup isGrid>
      <div className={styles['scroll']} style={{ blockSize: height }}>
        <svg
          data-picture
          role="group"
          aria-label={words.chartName(rows.length)}
          width={room}
          height={layout.height}
          className={styles['plot']}
        >
          <Axis layout={layout} width={room} />
          {layout.rows.map((placed) => (
            <Row key={placed.row.mirror.key} placed={placed} nameOf={nameOf} width={room} />
          ))}
        </svg>
      </div>
    </MarkGroup>
  )
})

/** The powers of ten, named above and below and drawn in each row: on from row to row they would cross what is written there. */
function Axis({ layout: { scale, isWide, height, rows }, width }: { layout: MirrorLayout; width: number }) {
  const top = (rows[0]?.top ?? 0) - 8
  const [least = 1] = scale.ticks
  // Near each other, every other line is named.
  const every = scale.at(10 * least) - scale.at(least) < TICK_ROOM ? 2 : 1
  return (
    <g className={styles['axis']}>
      <text y={11}>{isWide ? words.axisLong : words.axis}</text>
      {scale.ticks.map((tick, index) => (
        <g key={tick} transform={`translate(${scale.at(tick)},0)`}>
          {(index % every === 0 ? [top, height - 4] : []).map((y) => (
            <text key={y} y={y} textAnchor="middle">
              {words.tick(tick)}
            </text>
          ))}
          {rows.map(({ row, y }) => (
            <line key={row.mirror.key} y1={y - TICK} y2={y + TICK} />
          ))}
        </g>
      ))}
      {rows.slice(1).map(({ row, top }) => (
        <line key={row.mirror.key} x2={width} y1={top - SPACE / 2} y2={top - SPACE / 2} />
      ))}
    </g>
  )
}

interface RowProps {
  placed: PlacedRow
  nameOf: NameOf
  width: number
}

function Row({ placed, nameOf, width }: RowProps) {
  const { row, name, period, x, y, smallPrint } = placed
  return (
    <g data-agreed={row.mirror.isAgreed}>
      <text x={name.x} y={name.y}>
        <tspan className={styles['name']}>{row.name}</tspan>
        {!period && <tspan>{words.period(row.period)}</tspan>}
      </text>
      {period && (
        <text x={period.x} y={period.y}>
          {row.period}
        </text>
      )}
      {smallPrint.map(({ x, y, text, isWho, side }) => (
        <g key={y + x} transform={`translate(${x},${y})`} className={styles['smallPrint']} data-who={isWho}>
          {side && <Sign voice={side} basis="stated" radius={3.5} transform="translate(4,-4)" />}
          <text x={REACH} lang={isWho ? undefined : 'en'}>
            {text}
          </text>
        </g>
      ))}
      <line className={styles['gap']} x1={x.first} x2={x.second} y1={y} y2={y} />
      {sides.map((side) => (
        <Figure key={side} placed={placed} side={side} nameOf={nameOf} />
      ))}
      <Gap placed={placed} width={width} />
    </g>
  )
}

/** The gap in words: where it is a contradiction, they and the line between the signs are one mark. */
function Gap({ placed, width }: Pick<RowProps, 'placed' | 'width'>) {
  const { row, x, y, gap } = placed
  const { contradiction, mirror } = row
  const isAtEnd = gap.x === width
  const inWords = (
    <text className={styles['gapWords']} x={gap.x} y={gap.y} textAnchor={isAtEnd ? 'end' : 'start'}>
      {contradiction === undefined ? row.gap : words.differs(row.gap)}
    </text>
  )
  if (contradiction === undefined) return inWords
  const from = Math.min(x.first, x.second) + REACH
  const line = Math.abs(x.first - x.second) - 2 * REACH
  const reach = AMOUNT * (lettersIn(row.gap) + 3)
  return (
    <g
      {...markProps(gapName(row), gapTip(row), `${mirror.first.about} ${mirror.second.about}`)}
      onClick={({ detail }) => openById(contradiction, detail === 0)}
    >
      {line > 0 && <rect className={styles['reach']} x={from} y={y - REACH} width={line} height={2 * REACH} />}
      <rect
        className={styles['ring']}
        x={isAtEnd ? width - reach : 0}
        y={gap.y - 4 - REACH}
        width={reach}
        height={2 * REACH}
        rx={4}
      />
      {inWords}
    </g>
  )
}

/** A side's figure with its value on the outer side. */
function Figure({ placed, side, nameOf }: { placed: PlacedRow; side: Side; nameOf: NameOf }) {
  const { row, x, y } = placed
  const { claim, accounts, about, voice } = row.mirror[side]
  const own = x[side]
  const other = x[side === 'first' ? 'second' : 'first']
  const isLeft = own < other || (own === other && side === 'first')
  // Where the signs are near each other, each takes the room on its own side of the middle.
  const middle = (own + other) / 2
  const start = Math.abs(own - other) >= 2 * REACH ? own - REACH : isLeft ? middle - 2 * REACH : middle
  return (
    <g
      {...markProps(signName(row, side, nameOf), signTip(row, side), about)}
      onClick={({ detail }) => openById(about, detail === 0)}
    >
      <rect className={styles['ring']} x={start} y={y - REACH} width={2 * REACH} height={2 * REACH} rx={4} />
      <g transform={`translate(${own},${y})`}>
        <TierRings accounts={accounts} />
      </g>
      <Sign voice={voice} basis={claim.basis} radius={5} transform={`translate(${own},${y})`} />
      <text className={styles['value']} x={own + (isLeft ? -13 : 13)} y={y + 4} textAnchor={isLeft ? 'end' : 'start'}>
        {claim.amount && words.value(claim.amount)}
      </text>
    </g>
  )
}

/** What the group of marks asks of each. */
function markProps(name: string, tip: string, about: string) {
  return {
    role: 'button',
    tabIndex: -1,
    'aria-label': name,
    'data-mark': true,
    'data-tip': tip,
    'data-about': about,
  }
}
