import { type RefObject, useEffect, useRef } from 'react'
import { useViewState } from '@/state/use-view-state'

/** On a narrow screen the details lie below the room: when something is opened they are brought into view. */
export function useFollowDetails(isNarrow: boolean): RefObject<HTMLDivElement | null> {
  const { open } = useViewState()
  const element = useRef<HTMLDivElement>(null)
  const last = useRef(open)
  useEffect(() => {
    if (isNarrow && open !== undefined && open !== last.current)
      element.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
    last.current = open
  }, [isNarrow, open])
  return element
}
