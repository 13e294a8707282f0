import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { MarkGroup } from '@/features/trade/marks/MarkGroup'
import { ChartBox } from '@/features/trade/pair/ChartBox'
import { ColumnHeads, type GridHead, RowHeads } from './Heads'
import { type Extent, type GridLayout, layoutOf } from './layout'
import styles from './Grid.module.css'

interface GridProps {
  /** What the grid shows, for those who hear it. */
  name: string
  rows: readonly GridHead[]
  columns: readonly GridHead[]
  /** Between these sizes a cell takes the room that there is; where that is too little the grid scrolls. */
  least: Extent
  most: Extent
  /** What is in a cell, drawn from its upper left corner. */
  renderCell: (row: string, column: string, size: Extent) => ReactNode
  /** What stands above the names of the columns. */
  renderAbove?: (column: string, width: number) => ReactNode
  /** The height kept for that, in pixels. */
  above?: number
  /** What stands beside the names of the columns: the unit, or what is above them. */
  corner?: string
  /** The keys of rows and columns that are pointed at. */
  pointed?: readonly string[]
  /** Long names of columns are written upwards, where there is the height, rather than in short. */
  prefersTurned?: boolean
  /** A line of time opens on what is latest. */
  opensAtEnd?: boolean
}

const NONE: readonly string[] = []

/** Rows and columns in the room that there is. Where the grid is larger it scrolls, and the names of rows and columns stay in sight. */
export function Grid(props: GridProps) {
  const room = useRef<HTMLDivElement>(null)
  return (
    // While a key leads from mark to mark the names stand where they belong, not where they stick: else they would be nearest to any cell.
    <div
      ref={room}
      role="presentation"
      className={styles['room']}
      onKeyDownCapture={() => room.current?.setAttribute('data-led', '')}
      onFocusCapture={({ target }) => {
        // Left to themselves browsers are content with half of a mark, or with one below a name.
        if (room.current?.hasAttribute('data-led')) target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      }}
      onKeyDown={() => room.current?.removeAttribute('data-led')}
    >
      <ChartBox>{(width, height) => <GridSheet {...props} room={{ width, height }} />}</ChartBox>
    </div>
  )
}

function GridSheet({
  room,
  name,
  rows,
  columns,
  least,
  most,
  renderCell,
  renderAbove,
  above = 0,
  corner,
  pointed = NONE,
  prefersTurned = false,
  opensAtEnd = false,
}: GridProps & { room: Extent }) {
  const layout = layoutOf(
    {
      rows: rows.map(({ lines }) => lines),
      columns: columns.map(({ lines }) => lines.join(' ')),
      short: columns.flatMap(({ short }) => short ?? []),
      counts: rows.flatMap(({ count }) => count ?? []),
      prefersTurned,
      above,
      least,
      most,
    },
    room,
  )
  const { side, top } = layout
  const [width, height] = [side + columns.length * layout.cell.width + 1, top + rows.length * layout.cell.height + 1]
  const scroller = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (opensAtEnd && scroller.current) scroller.current.scrollLeft = scroller.current.scrollWidth
  }, [opensAtEnd])

  const columnHeads = { heads: columns, layout, pointed, renderAbove }
  const rowHeads = { heads: rows, layout, pointed }
  return (
    <MarkGroup isGrid className={styles['group']}>
      <div ref={scroller} className={styles['scroll']} style={{ scrollPaddingLeft: side, scrollPaddingTop: top }}>
        <div className={styles['sheet']}>
          <svg data-picture role="group" aria-label={name} width={width} height={height}>
            <g aria-hidden="true">
              <Corner text={corner} layout={layout} above={above} />
              <g transform={`translate(${side},0)`}>
                <ColumnHeads {...columnHeads} isCovered />
              </g>
              <g transform={`translate(0,${top})`}>
                <RowHeads {...rowHeads} isCovered />
              </g>
            </g>
            <g transform={`translate(${side},${top})`}>
              <Rules rows={rows} columns={columns} layout={layout} pointed={pointed} />
              {rows.map((row, down) =>
                columns.map((column, across) => {
                  const content = renderCell(row.key, column.key, layout.cell)
                  const [x, y] = [across * layout.cell.width, down * layout.cell.height]
                  return (
                    content && (
                      <g key={`${row.key} ${column.key}`} transform={`translate(${x},${y})`}>
                        {content}
                      </g>
                    )
                  )
                }),
              )}
            </g>
          </svg>
          {/* The twins of the names, which stay in sight; what is seen of them is the same. */}
          <svg className={styles['columns']} width={width} height={top}>
            <g transform={`translate(${side},0)`}>
              <ColumnHeads {...columnHeads} />
            </g>
          </svg>
          <svg className={styles['rows']} width={side} height={height}>
            <g transform={`translate(0,${top})`}>
              <RowHeads {...rowHeads} />
            </g>
          </svg>
          <svg className={styles['cornerBox']} width={side} height={top} aria-hidden="true">
            <Corner text={corner} layout={layout} above={above} />
          </svg>
        </div>
      </div>
    </MarkGroup>
  )
}

interface CornerProps {
  text: string | undefined
  layout: GridLayout
  /** The height of what stands above the names of the columns: it is that which the text is about. */
  above: number
}

function Corner({ text, layout, above }: CornerProps) {
  return (
    <text className={styles['corner']} y={above === 0 ? layout.top - 8 : above - 3}>
      {text}
    </text>
  )
}

interface RulesProps {
  rows: readonly GridHead[]
  columns: readonly GridHead[]
  layout: GridLayout
  pointed: readonly string[]
}

/** The lines between the rows, and the bands of what is pointed at. */
function Rules({ rows, columns, layout, pointed }: RulesProps) {
  const { cell } = layout
  const [width, height] = [columns.length * cell.width, rows.length * cell.height]
  return (
    <g aria-hidden="true">
      {rows.map(({ key }, at) => (
        <g key={key}>
          {pointed.includes(key) && <rect className={styles['band']} y={at * cell.height} width={width} height={cell.height} />}
          <line className={styles['rule']} x2={width} y1={at * cell.height} y2={at * cell.height} />
        </g>
      ))}
      {columns.map(
        ({ key }, at) =>
          pointed.includes(key) && (
            <rect key={key} className={styles['band']} x={at * cell.width} width={cell.width} height={height} />
          ),
      )}
    </g>
  )
}
