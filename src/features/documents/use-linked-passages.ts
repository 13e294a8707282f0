import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'

/** A passage stands in the text, where it is marked, and among the claims. */
export type Side = 'text' | 'claims'

/**
 * What is drawn of passages bears their ids in `data-passages` and its side in `data-side`. What takes the focus there bears
 * `data-mark` in the text and `data-jump` among the claims.
 */
const focusable: Record<Side, string> = { text: '[data-mark]', claims: '[data-jump]' }
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function passageElement(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-passages]') : null
}

function idsOf(element: HTMLElement | null): string {
  return element?.dataset['passages'] ?? ''
}

/**
 * Links the marks in the text and the claims beside it: what the pointer or the focus is on is active on both sides, and what is pressed on one side
 * leads to the other. `active` are the ids of the passages, separated by spaces.
 */
export function useLinkedPassages(page: RefObject<HTMLElement | null>) {
  const [active, setActive] = useState('')
  const last = useRef('')

  const find = useCallback(
    (side: Side, passage: string) =>
      [...(page.current?.querySelectorAll<HTMLElement>(`[data-side="${side}"][data-passages~="${passage}"]`) ?? [])][0],
    [page],
  )

  const goTo = useCallback(
    (passage: string, side: Side) => {
      const place = find(side, passage)
      const target = place?.matches(focusable[side]) ? place : place?.querySelector<HTMLElement>(focusable[side])
      target?.focus({ preventScroll: true })
      target?.scrollIntoView({ block: 'nearest' })
    },
    [find],
  )

  /** The other side of what is at hand is brought into sight, but what is at hand stays there. */
  function showOtherSide(element: HTMLElement | null): void {
    if (element?.dataset['side'] !== 'claims') return
    const [passage = ''] = idsOf(element).split(' ')
    find('text', passage)?.scrollIntoView({ block: 'nearest' })
  }

  function handlePointerMove(event: PointerEvent) {
    // A finger does not hover; and what scrolls under a pointer at rest is not pointed at.
    if (event.pointerType === 'touch') return
    const element = passageElement(event.target)
    if (idsOf(element) === active) return
    setActive(idsOf(element))
    showOtherSide(element)
  }

  function handleFocus(event: FocusEvent) {
    const element = passageElement(event.target)
    setActive(idsOf(element))
    if (!element?.dataset['side'] || !event.target.matches(':focus-visible')) return
    showOtherSide(element)
    event.target.scrollIntoView({ block: 'nearest' })
  }

  function handleBlur({ relatedTarget }: FocusEvent) {
    if (!(relatedTarget instanceof Node && page.current?.contains(relatedTarget))) setActive('')
  }

  /** From a mark to the next of its passages among the claims, from a phrase among the claims to its mark. */
  function cross(element: HTMLElement): void {
    const ids = idsOf(element).split(' ')
    if (element.dataset['side'] === 'claims') return goTo(ids[0]!, 'text')
    const next = ids[(ids.indexOf(last.current) + 1) % ids.length]!
    last.current = next
    goTo(next, 'claims')
  }

  function handleClick(event: MouseEvent) {
    const element = passageElement(event.target)
    if (!element || !(event.target instanceof Element)) return
    if (element.dataset['side'] === 'text' || event.target.closest(focusable.claims)) cross(element)
  }

  function handleKeyDown(event: KeyboardEvent) {
    const mark = event.target instanceof HTMLElement && event.target.matches(focusable.text) ? event.target : undefined
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return cross(mark)
    }
    const marks = [...(page.current?.querySelectorAll<HTMLElement>(focusable.text) ?? [])]
    const index = marks.indexOf(mark)
    const step = steps[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? marks.length - 1 : step === undefined ? undefined : index + step
    if (to === undefined) return
    event.preventDefault()
    marks[to]?.focus()
  }

  return {
    active,
    goTo: useCallback(
      (passage: string, side: Side) => {
        // What is to be led to may be drawn differently by what was active before.
        flushSync(() => setActive(passage))
        goTo(passage, side)
      },
      [goTo],
    ),
    handlers: {
      onPointerMove: handlePointerMove,
      onPointerLeave: () => setActive(''),
      onFocus: handleFocus,
      onBlur: handleBlur,
      onClick: handleClick,
      onKeyDown: handleKeyDown,
    },
  }
}
