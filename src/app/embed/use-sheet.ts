import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Id } from '@/domain/contract'
import { leadBack } from '@/state/lead'
import { useView } from '@/state/use-view-state'
import { changeView, onReopening } from '@/state/view-store'

interface Sheet {
  /** What is open. */
  open: Id | undefined
  /** Whether it is what the frame came with, which its reader has not asked for: where there is no room beside the view, the view goes first. */
  isFolded: boolean
  unfold: () => void
  /** The button that unfolds it, which is seen where there is no room beside the view. */
  fold: RefObject<HTMLButtonElement | null>
  /** Escape closes it. */
  onKeyDown: (event: KeyboardEvent) => void
}

/** What is open in a frame. When it is closed, the focus goes back to where it was opened from, or to the view. */
export function useSheet(view: RefObject<HTMLElement | null>): Sheet {
  const { open } = useView('open')
  const [given, setGiven] = useState(open)
  if (given !== undefined && given !== open) setGiven(undefined)
  const last = useRef(open)
  const fold = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const before = last.current
    last.current = open
    if (open !== undefined || before === undefined) return
    leadBack()
    // What was opened by the pointer has no way back but to the view.
    if (document.activeElement === document.body) view.current?.focus({ preventScroll: true })
  }, [open, view])

  // Its mark in the view asks for it as the button does.
  useEffect(
    () =>
      onReopening(() => {
        const wasHidden = (fold.current?.getClientRects().length ?? 0) > 0
        setGiven(undefined)
        return wasHidden
      }),
    [],
  )

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) changeView({ open: undefined })
  }

  return {
    open,
    isFolded: open !== undefined && given === open,
    unfold: () => setGiven(undefined),
    fold,
    onKeyDown: handleKeyDown,
  }
}
