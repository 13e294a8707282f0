import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { areSingleKeysOn, setSingleKeysOn, useSingleKeys } from '@/state/single-keys'
import type { Review } from './use-review'

export interface ReviewKeys {
  areOn: boolean
  setOn: (isOn: boolean) => void
  isHelpOpen: boolean
  setHelpOpen: (isOpen: boolean) => void
}

/** With Ctrl or Cmd. */
const usual: Readonly<Record<string, string>> = { z: 'u', 'Shift+z': 'U', y: 'U' }

const FIELDS = 'input, textarea, select, [contenteditable], [role="menu"], [aria-haspopup]'

/** Single keys that act while the focus is in the review and in no field. They can be switched off (WCAG 2.1.4). */
export function useReviewKeys(review: Review, page: RefObject<HTMLElement | null>): ReviewKeys {
  const areOn = useSingleKeys()
  const [isHelpOpen, setHelpOpen] = useState(false)

  /** The card shows the next finding: the focus goes there, unless it is on a passage, which then is the next one's. */
  function act(what: () => void) {
    const isOnMark = document.activeElement?.matches('[data-mark]') === true
    flushSync(what)
    if (!isOnMark) page.current?.querySelector<HTMLElement>('[data-card] h3')?.focus()
  }

  const actions: Readonly<Record<string, () => void>> = {
    a: () => act(() => review.decide('accepted')),
    r: () => act(() => review.decide('rejected')),
    c: () => review.current && review.setTask('correct'),
    j: () => act(() => review.step(1)),
    k: () => act(() => review.step(-1)),
    ArrowRight: () => act(() => review.step(1)),
    ArrowLeft: () => act(() => review.step(-1)),
    n: () => act(review.toUndecided),
    u: review.undo,
    U: review.redo,
    '?': () => setHelpOpen(!isHelpOpen),
  }

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event
    if (event.defaultPrevented || event.altKey || review.task !== 'none') return
    if (!(target instanceof Element) || target.closest(FIELDS)) return
    if (target !== document.body && !page.current?.contains(target)) return
    // As everywhere else, whether single keys act or not.
    const isUsual = event.ctrlKey || event.metaKey
    if (!isUsual && !areSingleKeysOn()) return
    const named = isUsual ? usual[`${event.shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`] : key
    const action = named !== undefined && Object.hasOwn(actions, named) ? actions[named] : undefined
    if (!action) return
    event.preventDefault()
    action()
  })

  useEffect(() => {
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [])

  return { areOn, setOn: setSingleKeysOn, isHelpOpen, setHelpOpen }
}
