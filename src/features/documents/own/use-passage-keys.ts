import type { KeyboardEvent, MouseEvent, RefObject } from 'react'
import { flushSync } from 'react-dom'
import { focusCard } from './focus-card'
import { isSamePassage, standingOf } from './standing'
import { markOf } from './use-text-rows'
import type { Review } from './use-review'

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Marks in the text: pressed they lead to their findings, arrows lead from passage to passage. */
export function usePassageKeys(review: Review, scroller: RefObject<HTMLElement | null>) {
  const { items, current } = review

  /** Of the findings of a passage first those that are undecided; pressed again, the next one. */
  function choose(mark: HTMLElement): void {
    const own = (mark.dataset['items'] ?? '').split(' ').map((index) => items[Number(index)]!)
    const at = current ? own.indexOf(current) : -1
    const next = at === -1 ? (own.find((item) => standingOf(item) === 'undecided') ?? own[0]) : own[(at + 1) % own.length]
    if (next) review.select(next.key)
  }

  function toPassage(by: 1 | -1): void {
    const at = current ? items.indexOf(current) : -1
    for (let index = at + by; index >= 0 && index < items.length; index += by) {
      const item = items[index]!
      if (!review.shown.includes(item) || (current && isSamePassage(item, current))) continue
      flushSync(() => review.select(item.key))
      markOf(scroller.current, index)?.focus({ preventScroll: true })
      return
    }
  }

  function handleClick({ target }: MouseEvent) {
    const mark = target instanceof Element ? target.closest<HTMLElement>('mark') : null
    // Who marks words to add them does not mean the passage.
    if (mark && getSelection()?.isCollapsed !== false) choose(mark)
  }

  function handleKeyDown(event: KeyboardEvent) {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || !target.matches('[data-mark]')) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const by = steps[key]
    if (by === undefined && key !== 'Enter' && key !== ' ') return
    event.preventDefault()
    if (by !== undefined) return toPassage(by)
    flushSync(() => choose(target))
    focusCard(target)
  }

  return { onClick: handleClick, onKeyDown: handleKeyDown }
}
