import { type RefObject, useEffect, useRef } from 'react'

/**
 * Within a frame the plain wheel belongs to the page around it, which whoever reads it must be able to scroll: map and timeline hear of a wheel only
 * with Ctrl or Command, as a pinch arrives too, or turned sideways.
 */
export function usePageWheel(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = frame.current
    function handleWheel(event: WheelEvent) {
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
      if (!event.ctrlKey && !event.metaKey && !isSideways) event.stopPropagation()
    }
    element?.addEventListener('wheel', handleWheel, { capture: true, passive: true })
    return () => element?.removeEventListener('wheel', handleWheel, { capture: true })
  }, [])
  return frame
}
