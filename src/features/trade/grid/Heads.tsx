import type { ReactNode } from 'react'
import { cx } from '@/ui/cx'
import { GridMark, type Press } from './GridMark'
import { type GridLayout, LINE } from './layout'
import styles from './Grid.module.css'

/** The name of a row or a column. */
export interface GridHead {
  key: string
  /** Below each other where there is little room. */
  lines: readonly string[]
  /** What a column is called where there is room for no more. */
  short?: string
  /** A number that belongs to the whole row, small after its name. */
  count?: string
  press?: Press
}

interface HeadsProps {
  heads: readonly GridHead[]
  layout: GridLayout
  /** The keys of those that are pointed at. */
  pointed: readonly string[]
  /** Drawn where it is covered by its twin that stays in sight: nothing of it can be pressed. */
  isCovered?: boolean
}

/** The names of the rows, from the top of the first cell. */
export function RowHeads({ heads, layout, pointed, isCovered = false }: HeadsProps) {
  const { cell, side, isStacked } = layout
  return heads.map(({ key, lines, count, press }, at) => {
    const shown = isStacked ? lines : [lines.join(' ')]
    const isPointed = pointed.includes(key)
    return (
      <g key={key} transform={`translate(0,${at * cell.height})`}>
        <line className={styles['rule']} x2={side} />
        <GridMark press={isCovered ? undefined : press} width={side} height={cell.height}>
          <text className={cx(styles['head'], isPointed && styles['isPointed'])}>
            {shown.map((line, number) => (
              <tspan key={line} x={0} y={cell.height / 2 + (number - (shown.length - 1) / 2) * LINE} dy="0.35em">
                {line}
              </tspan>
            ))}
          </text>
          {count !== undefined && (
            <text className={styles['count']} x={side - 8} y={cell.height / 2} dy="0.35em">
              {count}
            </text>
          )}
        </GridMark>
      </g>
    )
  })
}

interface ColumnHeadsProps extends HeadsProps {
  /** What stands above the name of a column, within the height kept for it. */
  renderAbove?: ((key: string, width: number) => ReactNode) | undefined
}

/** The names of the columns, from the left of the first cell. */
export function ColumnHeads({ heads, layout, pointed, isCovered = false, renderAbove }: ColumnHeadsProps) {
  const { cell, top, columnNames } = layout
  const isTurned = columnNames === 'turned'
  return heads.map(({ key, lines, short, press }, at) => (
    <g key={key} transform={`translate(${at * cell.width},0)`}>
      <GridMark press={isCovered ? undefined : press} width={cell.width} height={top}>
        {renderAbove?.(key, cell.width)}
        <text
          className={cx(
            styles['head'],
            isTurned ? styles['turned'] : styles['middle'],
            pointed.includes(key) && styles['isPointed'],
          )}
          transform={`translate(${cell.width / 2},${top - 8})${isTurned ? 'rotate(-90)' : ''}`}
          dy={isTurned ? '0.35em' : undefined}
        >
          {columnNames === 'short' ? short : lines.join(' ')}
        </text>
      </GridMark>
    </g>
  ))
}
