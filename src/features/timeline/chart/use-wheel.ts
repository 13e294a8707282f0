import { type RefObject, useEffect, useEffectEvent } from 'react'

interface WheelHandlers {
  /** `factor` below 1 is closer; `clientX` is where the pointer is. */
  zoom: (factor: number, clientX: number) => void
  /** Pixels to the right. */
  pan: (distance: number) => void
}

/**
 * Wheel and trackpad: Ctrl or Command with the wheel (as a pinch arrives too) zooms, a sideways turn pans. The plain wheel zooms
 * only where there is nothing to scroll under the pointer: over axis and overview, and over lanes that all fit.
 */
export function useWheel(
  root: RefObject<HTMLElement | null>,
  lanes: RefObject<HTMLElement | null>,
  handlers: WheelHandlers,
): void {
  const handleWheel = useEffectEvent((event: WheelEvent) => {
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
    const isOverLanes = event.target instanceof Node && lanes.current?.contains(event.target) === true
    const canScroll = isOverLanes && (lanes.current?.scrollHeight ?? 0) > (lanes.current?.clientHeight ?? 0)
    if (!event.ctrlKey && !event.metaKey && !isSideways && canScroll) return
    event.preventDefault()
    if (isSideways) handlers.pan(event.deltaX)
    else handlers.zoom(Math.exp(Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY), 100) * 0.003), event.clientX)
  })

  useEffect(() => {
    const element = root.current
    // React's own wheel listeners are passive and could not keep the page from zooming.
    const listener = (event: WheelEvent) => handleWheel(event)
    element?.addEventListener('wheel', listener, { passive: false })
    return () => element?.removeEventListener('wheel', listener)
  }, [root])
}
