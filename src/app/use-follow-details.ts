import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { isMotionWanted } from '@/features/map/surface/motion'
import { leadBack, useLead } from '@/state/lead'
import { useView } from '@/state/use-view-state'

interface FollowedDetails {
  ref: RefObject<HTMLDivElement | null>
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * On a narrow screen the details lie below the room: when something is opened they are brought into view. Opened by keyboard their heading takes the
 * focus, and Escape leads back. Closed, they keep the focus.
 */
export function useFollowDetails(isNarrow: boolean): FollowedDetails {
  const { open } = useView('open')
  const lead = useLead()
  const element = useRef<HTMLDivElement>(null)
  const last = useRef({ open, lead })

  useEffect(() => {
    const before = last.current
    last.current = { open, lead }
    if (isNarrow && open !== undefined && open !== before.open)
      element.current?.scrollIntoView({ block: 'nearest', behavior: isMotionWanted() ? 'smooth' : 'auto' })
    // The link that closed them is gone, and the focus with it.
    if (open === undefined && before.open !== undefined && document.activeElement === document.body)
      element.current?.focus({ preventScroll: true })
    if (lead !== before.lead) {
      const heading = element.current?.querySelector<HTMLElement>('h2')
      if (heading) heading.tabIndex = -1
      const target = heading ?? element.current
      target?.focus({ preventScroll: isNarrow })
    }
  }, [isNarrow, open, lead])

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) leadBack()
  }

  return { ref: element, onKeyDown: handleKeyDown }
}
