import { type RefObject, useEffect, useRef } from 'react'
import type { Id } from '@/domain/contract'

/**
 * The room of the details: whatever is opened begins at its beginning, however far down the reader was in what was open before. A
 * link within it that was followed is gone, and its focus goes to the new heading.
 */
export function useArrival(open: Id | undefined): RefObject<HTMLElement | null> {
  const room = useRef<HTMLElement>(null)
  const last = useRef(open)
  useEffect(() => {
    if (open === last.current || !room.current) return
    last.current = open
    room.current.scrollTop = 0
    if (open !== undefined && document.activeElement === document.body) room.current.querySelector('h2')?.focus()
  }, [open])
  return room
}
