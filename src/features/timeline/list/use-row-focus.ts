import { useMemo, useState } from 'react'
import type { Id } from '@/domain/contract'
import { type Listing, itemAt, rowWith } from './listing'

export interface RowFocus {
  /** The row that has the focus or had it last, and the row that the details show; -1 if there is none. */
  focusedRow: number
  selectedRow: number
  /** The one row that Tab leads to. */
  tabStop: number
  setFocused: (row: number) => void
}

/** One row of the list at a time can be reached by Tab: where one was last, or what has been opened elsewhere since. */
export function useRowFocus(listing: Listing, selected: Id | undefined, first: Id | undefined): RowFocus {
  const [last, setLast] = useState({ key: first, whileOpen: selected })
  const focusedRow = useMemo(() => rowWith(listing, last.key), [listing, last.key])
  const selectedRow = useMemo(() => rowWith(listing, selected), [listing, selected])
  const known = last.whileOpen === selected ? [focusedRow, selectedRow] : [selectedRow, focusedRow]
  return {
    focusedRow,
    selectedRow,
    tabStop: known.find((row) => row !== -1) ?? 0,
    setFocused: (row) => setLast({ key: itemAt(listing, row).key, whileOpen: selected }),
  }
}

/** The row that a key leads to from another; undefined if the key leads nowhere. `page` is how many rows are in sight. */
export function rowByKey(key: string, from: number, page: number, count: number): number | undefined {
  const targets: Record<string, number> = {
    ArrowUp: from - 1,
    ArrowDown: from + 1,
    PageUp: from - page,
    PageDown: from + page,
    Home: 0,
    End: count - 1,
  }
  const target = targets[key]
  return target === undefined ? undefined : Math.min(Math.max(target, 0), count - 1)
}
