import { type PointerEvent, useEffect, useRef } from 'react'
import { shownScale } from '@/ui/text-scale'

/** A movement below this many pixels is a click. */
const CLICK_TOLERANCE = 4

interface GestureHandlers<T> {
  /** What the gesture starts from, asked for on the press and again with each finger that comes or goes. */
  begin: () => T
  /** One finger or the mouse: `distance` in the element's own pixels from the press, to the right positive. */
  drag: (origin: T, distance: number) => void
  /** Two fingers: how far apart they are compared with before, and the middle between them, before and now, in client pixels. */
  pinch?: (origin: T, spread: number, before: number, now: number) => void
  /** The same from one rendering to the next. */
  end: () => void
}

interface Gesture<T> {
  origin: T
  /** Where each finger was when the gesture, or its latest part, began. */
  from: ReadonlyMap<number, number>
  isMoving: boolean
}

/** Handlers for moving an element sideways with mouse, pen or finger, and for pinching it; a mere click does nothing. */
export function useGestures<T>({ begin, drag, pinch, end }: GestureHandlers<T>) {
  const pointers = useRef(new Map<number, number>())
  const gesture = useRef<Gesture<T>>(undefined)

  useEffect(
    () => () => {
      // Whoever leaves the room in the middle of a gesture has ended it.
      if (gesture.current?.isMoving === true) end()
    },
    [end],
  )

  function restart(isMoving: boolean) {
    gesture.current = { origin: begin(), from: new Map(pointers.current), isMoving }
  }

  function handleDown(event: PointerEvent) {
    if (event.button !== 0 || pointers.current.size === 2) return
    // The first finger begins anew: of one that is gone with what it pressed, nothing was told.
    if (event.isPrimary) pointers.current.clear()
    pointers.current.set(event.pointerId, event.clientX)
    restart(gesture.current?.isMoving ?? false)
  }

  function handleMove(event: PointerEvent<HTMLElement>) {
    // Let go outside: nothing told of it.
    if (event.buttons === 0) return handleUp(event)
    const current = gesture.current
    if (!current || !pointers.current.has(event.pointerId)) return
    pointers.current.set(event.pointerId, event.clientX)
    const [first = 0, second] = pointers.current.values()
    const [firstFrom = 0, secondFrom] = current.from.values()
    const isPinch = second !== undefined && secondFrom !== undefined
    if (!current.isMoving) {
      if (!isPinch && Math.abs(first - firstFrom) < CLICK_TOLERANCE) return
      current.isMoving = true
      // From here on the press belongs to the gesture, so that its release presses no mark.
      for (const pointer of pointers.current.keys()) event.currentTarget.setPointerCapture(pointer)
    }
    if (!isPinch) drag(current.origin, (first - firstFrom) / shownScale(event.currentTarget))
    else {
      const spread = Math.max(1, Math.abs(second - first)) / Math.max(1, Math.abs(secondFrom - firstFrom))
      pinch?.(current.origin, spread, (firstFrom + secondFrom) / 2, (first + second) / 2)
    }
  }

  function handleUp(event: PointerEvent) {
    if (!pointers.current.delete(event.pointerId)) return
    const wasMoving = gesture.current?.isMoving === true
    if (pointers.current.size > 0) return restart(wasMoving)
    gesture.current = undefined
    if (wasMoving) end()
  }

  return { onPointerDown: handleDown, onPointerMove: handleMove, onPointerUp: handleUp, onPointerCancel: handleUp }
}
