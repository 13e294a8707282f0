import { type Virtualizer, defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { ReviewText } from './review-text'

/** Pixels that a row is taken to have until it is measured: so many for each line of so many characters. */
const LINE = 27
const CHARACTERS = 80
const HEAD = 170
const OVERSCAN = 6

/** Which rows are drawn: the card (0), those of the text in sight (from 1), and the one that holds the passage looked at. */
export function useTextRows(
  scroller: RefObject<HTMLDivElement | null>,
  { rows }: ReviewText,
  kept: number,
): Virtualizer<HTMLDivElement, HTMLElement> {
  return useVirtualizer<HTMLDivElement, HTMLElement>({
    count: rows.length + 1,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index - 1]
      return row ? LINE * (Math.ceil((row.end - row.start) / CHARACTERS) + 0.5) : HEAD
    },
    measureElement: (element, _, { options }) =>
      element.getBoundingClientRect().height || options.estimateSize(Number(element.dataset['index'])),
    // While the text is not laid out it keeps the size that it had.
    observeElementRect: (instance, report) => observeElementRect(instance, (rect) => rect.height > 0 && report(rect)),
    initialRect: { width: 0, height: 900 },
    overscan: OVERSCAN,
    rangeExtractor: (range) =>
      [...new Set([0, ...defaultRangeExtractor(range), kept])].filter((index) => index <= rows.length).toSorted((a, b) => a - b),
  })
}

/** The mark that bears the number among those of the findings that begin with it. */
export function markOf(root: HTMLElement | null, index: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-begins~="${index}"]`) ?? null
}

function isInSight(mark: HTMLElement, scroller: HTMLElement): boolean {
  const [own, room] = [mark.getBoundingClientRect(), scroller.getBoundingClientRect()]
  return own.top >= room.top && own.bottom <= room.bottom
}

/** Brings the passage looked at into sight whenever it is another; if the focus was on a passage, it goes along. */
export function useCurrentInSight(scroller: RefObject<HTMLDivElement | null>, index: number, scrollThere: () => void): void {
  const follow = useEffectEvent((current: number) => {
    const root = scroller.current
    const mark = markOf(root, current)
    if (!root || !mark) return
    if (document.activeElement !== mark && document.activeElement?.matches('[data-mark]')) mark.focus({ preventScroll: true })
    if (isInSight(mark, root)) return
    scrollThere()
    // Rows are measured once they are drawn, which may move them.
    requestAnimationFrame(() => isInSight(mark, root) || mark.scrollIntoView({ block: 'center' }))
  })
  useEffect(() => follow(index), [index])
}
