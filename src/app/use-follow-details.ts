import { type RefObject, useEffect, useRef } from 'react'
import { useViewState } from '@/state/use-view-state'

/** On a narrow screen the details lie below the room: when something is opened they are brought into view. Closed, they keep the focus. */
export function useFollowDetails(isNarrow: boolean): RefObject<HTMLDivElement | null> {
  const { open } = useViewState()
  const element = useRef<HTMLDivElement>(null)
  const last = useRef(open)
  useEffect(() => {
    if (isNarrow && open !== undefined && open !== last.current)
      element.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
    // The link that closed them is gone, and the focus with it.
    if (open === undefined && last.current !== undefined && document.activeElement === document.body)
      element.current?.focus({ preventScroll: true })
    last.current = open
  }, [isNarrow, open])
  return element
}
