import { memo, useMemo, useState } from 'react'
import { tradeMessages } from '@/i18n/trade'
import { useView } from '@/state/use-view-state'
import type { ChartSheet, SheetColumn, SheetRow } from '@/features/trade/chart-sheet'
import { canOpen, openRow } from '@/features/trade/open'
import { type Order, ordered } from './order'
import { SortHead } from '@/ui/SortHead'
import styles from './SheetTable.module.css'

/** A region by itself, for who scrolls by keyboard without a row that can be opened. */
const scroller = { role: 'region', tabIndex: 0 } as const

/** The chart's twin: what is drawn, and what cannot be, row by row. The head of each column sorts by it, pressed again the other way round. */
export const SheetTable = memo(function SheetTable({ sheet }: { sheet: ChartSheet }) {
  const [order, setOrder] = useState<Order>()
  const { open } = useView('open')
  const rows = useMemo(() => ordered(sheet, order), [sheet, order])
  const { columns, title } = sheet
  const caption = tradeMessages.tableCaption(title)

  function handleSort(column: string) {
    setOrder((last) => ({ column, isDescending: last?.column === column && !last.isDescending }))
  }

  return (
    <div {...scroller} aria-label={title} className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visuallyHidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, isNumber }) => (
              <SortHead key={key} label={label} order={order} column={key} isNumber={isNumber} onSort={() => handleSort(key)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} isOpen={open !== undefined && row.open === open} />
          ))}
        </tbody>
      </table>
    </div>
  )
})

/** How a text is to be broken, by its letters. */
function lengthOf({ length }: string): 'short' | 'long' | 'very-long' | undefined {
  if (length <= 24) return 'short'
  if (length > 90) return 'very-long'
  return length > 40 ? 'long' : undefined
}

interface RowProps {
  row: SheetRow
  columns: readonly SheetColumn[]
  /** Whether the details show what the row opens. */
  isOpen: boolean
}

/** Kept while its props stay the same: in another order the rows are moved, not made anew. */
const Row = memo(function Row({ row, columns, isOpen }: RowProps) {
  const [first, ...rest] = row.cells
  return (
    <tr data-about={row.about} aria-current={isOpen || undefined}>
      <th scope="row" data-number={columns[0]?.isNumber} data-length={lengthOf(first?.text ?? '')}>
        {canOpen(row) ? (
          <button
            type="button"
            className={styles['open']}
            aria-current={isOpen || undefined}
            onClick={({ detail }) => openRow(row, detail === 0)}
          >
            {first?.text}
          </button>
        ) : (
          first?.text
        )}
      </th>
      {rest.map(({ text }, index) => {
        const { key, isNumber } = columns[index + 1]!
        return (
          <td key={key} data-number={isNumber} data-length={lengthOf(text)}>
            {text}
          </td>
        )
      })}
    </tr>
  )
})
