import { type Virtualizer, defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'
import { type Listing, entryOf, keyOf, startOf } from './listing'

/** Heights in pixels that entries are taken to have until they are measured. */
const HEADING = 29
const ROW = { wide: 33, narrow: 73 }
/** Below this width of the list, in pixels, rows have several lines. */
const NARROW = 640
/** Entries drawn beyond what is in sight, each way. */
const OVERSCAN = 4

export type Rows = Virtualizer<HTMLDivElement, HTMLElement>

/**
 * Which rows of the list are drawn: those in sight and the `kept` ones (-1 is none), which have the focus or are to take it. Each is
 * measured once it is drawn, and the scroll position is held against what that changes above.
 */
export function useRowsInSight(scroller: RefObject<HTMLDivElement | null>, listing: Listing, kept: readonly number[]): Rows {
  const { groups, rowOf } = listing
  const virtualizer: Rows = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: rowOf.length,
    // All places are reckoned anew when this function is another.
    getItemKey: useCallback((entry: number) => keyOf(listing, entry), [listing]),
    getScrollElement: () => scroller.current,
    estimateSize: (entry) => {
      if (rowOf[entry] === -1) return HEADING
      const { width } = virtualizer.scrollRect ?? { width: 0 }
      return width > 0 && width < NARROW ? ROW.narrow : ROW.wide
    },
    // Unrounded: the rows stand in the flow and would creep by what is rounded off.
    measureElement: (element, _, { options }) =>
      element.getBoundingClientRect().height || options.estimateSize(Number(element.dataset['index'])),
    // While the list is not laid out it keeps the size that it had.
    observeElementRect: (instance, report) => observeElementRect(instance, (rect) => rect.height > 0 && report(rect)),
    initialRect: { width: 0, height: 600 },
    overscan: OVERSCAN,
    scrollPaddingStart: groups[0]?.heading === undefined ? 0 : HEADING,
    rangeExtractor: (range) => {
      const entries = kept.filter((row) => row !== -1).map((row) => entryOf(listing, row))
      return [...new Set([...defaultRangeExtractor(range), ...entries])].toSorted((left, right) => left - right)
    },
  })
  return virtualizer
}

/** A group with those of its rows that are drawn; in pixels. */
export interface DrawnGroup {
  group: number
  start: number
  size: number
  /** `gap` is the height of the rows before that are not drawn. */
  rows: { row: number; entry: number; gap: number }[]
}

/** The drawn rows by groups; the heading of a group is drawn with any of its rows. */
export function drawnGroups(virtualizer: Rows, listing: Listing): DrawnGroup[] {
  const drawn = virtualizer.getVirtualItems()
  const places = virtualizer.measurementsCache
  // On a touch screen in motion what is drawn may be shifted against its place.
  const shift = drawn[0] ? drawn[0].start - places[drawn[0].index]!.start : 0
  const topOf = (entry: number) => (entry < places.length ? places[entry]!.start + shift : virtualizer.getTotalSize())
  const groups: DrawnGroup[] = []
  let end = 0
  for (const { index: entry, start, end: ownEnd } of drawn) {
    const row = listing.rowOf[entry]!
    if (row === -1) continue
    const group = listing.groupOf[row]!
    if (groups.at(-1)?.group !== group) {
      const top = topOf(startOf(listing, group))
      groups.push({ group, start: top, size: topOf(startOf(listing, group + 1)) - top, rows: [] })
      end = topOf(entryOf(listing, listing.groups[group]!.first))
    }
    groups.at(-1)!.rows.push({ row, entry, gap: start - end })
    end = ownEnd
  }
  return groups
}
