/** The order of a table's rows. */
import { byName } from '@/i18n/format'
import type { ChartSheet, SheetRow } from '@/features/trade/chart-sheet'

export interface Order {
  column: string
  isDescending: boolean
}

/** Undefined where the cell has nothing to be sorted by. */
type Key = string | number | undefined

/** The rows in the order asked for, those that are equal as they stood; what has nothing in the column comes last either way. */
export function ordered({ columns, rows }: Pick<ChartSheet, 'columns' | 'rows'>, order: Order | undefined): readonly SheetRow[] {
  const at = columns.findIndex(({ key }) => key === order?.column)
  if (!order || at === -1) return rows
  const isNumber = columns[at]?.isNumber === true
  const keyOf = ({ cells }: SheetRow): Key => cells[at]?.value ?? (isNumber ? undefined : cells[at]?.text || undefined)
  const sign = order.isDescending ? -1 : 1
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted(({ key: one }, { key: other }) => {
      if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
      return sign * (typeof one === 'number' && typeof other === 'number' ? one - other : byName(String(one), String(other)))
    })
    .map(({ row }) => row)
}
