/** A row of a chart of days: it opens its day, not a thing. */
import type { Id, IsoDate } from '@/domain/contract'
import type { SheetRow } from '@/features/trade/chart-sheet'
import { openById } from '@/features/trade/open'
import { leadToDetails } from '@/state/lead'
import { changeView } from '@/state/view-store'

export interface DayRow extends SheetRow {
  day: IsoDate
  /** Who says so, by id. */
  sources: readonly Id[]
}

export function isDayRow(row: SheetRow): row is DayRow {
  return 'day' in row
}

export function canOpen(row: SheetRow): boolean {
  return row.open !== undefined || isDayRow(row)
}

/** Opens what the row tells of, or leads to its day; who does so by keyboard is led to the details. */
export function openRow(row: SheetRow, isByKey: boolean): void {
  if (!isDayRow(row)) {
    if (row.open !== undefined) openById(row.open, isByKey)
    return
  }
  // What was open before would hide the day; the one thing that the day is about may stand for it.
  changeView({ date: row.day, open: row.open })
  if (isByKey) leadToDetails(document.activeElement)
}
