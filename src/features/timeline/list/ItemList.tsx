import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { TimelineItem } from '@/domain/timeline'
import { DrawnRows } from './DrawnRows'
import { ListHead } from './ListHead'
import { type Order, entryOf, listingOf } from './listing'
import { rowByKey, useRowFocus } from './use-row-focus'
import { useRowsInSight } from './use-rows-in-sight'
import styles from './ItemList.module.css'

interface ItemListProps {
  /** In the order of time; the same array as long as it holds the same. */
  items: readonly TimelineItem[]
  directory: Directory
  /** The item that the details show: whenever that is another, it is brought into sight. */
  selected: Id | undefined
  /** The item to begin with: it takes the focus. */
  first: Id | undefined
  /** Leads back to where the list was opened from, by Escape. */
  onLeave?: (() => void) | undefined
  /** Said above the rows, if there is something to say. */
  notice?: ReactNode
}

/** What the chart shows, in words: the same items in the same order, or in another that the reader chooses. */
export function ItemList({ items, directory, selected, first, onLeave, notice }: ItemListProps) {
  const [order, setOrder] = useState<Order>({ by: 'date', isDescending: false })
  const listing = useMemo(() => listingOf(items, order, directory), [items, order, directory])
  const scroller = useRef<HTMLDivElement>(null)
  const { focusedRow, selectedRow, tabStop, setFocused } = useRowFocus(listing, selected, first)
  const virtualizer = useRowsInSight(scroller, listing, [tabStop, focusedRow])

  function rowsInSight(): [first: number, last: number] {
    const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {}
    return [startIndex, endIndex]
  }

  function reveal(row: number) {
    const entry = entryOf(listing, row)
    const [from, to] = rowsInSight()
    virtualizer.scrollToIndex(entry, { align: entry < from || entry > to ? 'center' : 'auto' })
  }

  function focus(row: number) {
    const link = scroller.current?.querySelector<HTMLElement>(`[data-index="${entryOf(listing, row)}"] a`)
    link?.focus({ preventScroll: true })
  }

  useBeginning(() => {
    if (focusedRow !== -1) focus(focusedRow)
    const row = focusedRow === -1 ? selectedRow : focusedRow
    if (row !== -1) reveal(row)
  })
  // Another selection of items begins at its top, another order too; another item that is open moves no more than it must.
  useChange(items.length, () => virtualizer.scrollToOffset(0))
  useChange(order, () => virtualizer.scrollToOffset(0))
  useChange(selected, () => selectedRow !== -1 && reveal(selectedRow))

  function handleKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Escape') return onLeave?.()
    const [from, to] = rowsInSight()
    const row = rowByKey(event.key, rowOfTarget(event) ?? -1, Math.max(to - from - 1, 1), items.length)
    if (row === undefined) return
    event.preventDefault()
    // Only a row that is drawn can take the focus.
    flushSync(() => setFocused(row))
    focus(row)
    virtualizer.scrollToIndex(entryOf(listing, row))
  }

  function handleFocus(event: FocusEvent) {
    const row = rowOfTarget(event)
    if (row !== undefined && row !== focusedRow) setFocused(row)
  }

  function rowOfTarget({ target }: SyntheticEvent): number | undefined {
    return target instanceof Element ? listing.rowOf[Number(target.closest('li')?.dataset['index'])] : undefined
  }

  return (
    <div className={styles['room']}>
      {notice}
      {items.length > 0 && <ListHead order={order} onSort={setOrder} />}
      <div ref={scroller} role="presentation" className={styles['scroller']} onKeyDown={handleKeyDown} onFocus={handleFocus}>
        <DrawnRows {...{ listing, directory, virtualizer, tabStop }} openRow={selectedRow} />
      </div>
    </div>
  )
}

/** Acts once the component stands. */
function useBeginning(act: () => void) {
  const hasBegun = useRef(false)
  useLayoutEffect(() => {
    if (!hasBegun.current) act()
    hasBegun.current = true
  })
}

/** Acts once a value that is another than before stands on the page. */
function useChange(value: unknown, act: () => void) {
  const last = useRef(value)
  useLayoutEffect(() => {
    if (last.current !== value) act()
    last.current = value
  })
}
