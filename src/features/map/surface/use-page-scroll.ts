import { useEffect } from 'react'
import { useMap } from 'react-leaflet/hooks'

/** In CSS pixels: from here on a finger's way has a direction. */
const LEAST_WAY = 4

/**
 * Where the style sheet leaves upward and downward drags to the page (`touch-action: pan-y`, on narrow screens), keeps Leaflet from
 * taking those of one finger, and the wheel: it would hold the page still. Drags aside and two fingers remain the map's.
 */
export function usePageScroll(): void {
  const map = useMap()
  useEffect(() => {
    const container = map.getContainer()
    let start: { x: number; y: number } | undefined
    let isPages = false

    function handleStart({ touches }: TouchEvent) {
      const [touch] = touches
      const isLeft = getComputedStyle(container).touchAction === 'pan-y'
      start = isLeft && touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined
      isPages = false
    }

    function handleMove(event: TouchEvent) {
      const [touch] = event.touches
      if (start && touch) {
        const [across, along] = [Math.abs(touch.clientX - start.x), Math.abs(touch.clientY - start.y)]
        if (Math.max(across, along) < LEAST_WAY) return
        isPages = along > across
        start = undefined
      }
      // While the page still runs on from the last push, what comes cannot be the map's either.
      if (isPages || !event.cancelable) event.stopPropagation()
    }

    /** The plain wheel is the page's there too; with Ctrl, and as a pinch arrives, it is the map's. */
    function handleWheel(event: WheelEvent) {
      if (!event.ctrlKey && !event.metaKey && getComputedStyle(container).touchAction === 'pan-y') event.stopPropagation()
    }

    container.addEventListener('wheel', handleWheel, { capture: true, passive: true })
    container.addEventListener('touchstart', handleStart, { capture: true, passive: true })
    container.addEventListener('touchmove', handleMove, { capture: true, passive: true })
    return () => {
      container.removeEventListener('wheel', handleWheel, { capture: true })
      container.removeEventListener('touchstart', handleStart, { capture: true })
      container.removeEventListener('touchmove', handleMove, { capture: true })
    }
  }, [map])
}
