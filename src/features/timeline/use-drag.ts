import { type PointerEvent, useRef } from 'react'

/** A movement below this many pixels is a click. */
const CLICK_TOLERANCE = 4

interface Drag<T> {
  x: number
  origin: T
  isMoving: boolean
}

interface DragHandlers<T> {
  /** What the drag starts from, asked for on the press. */
  begin: () => T
  /** `distance` in pixels from the press, to the right positive. */
  move: (origin: T, distance: number) => void
  end: () => void
}

/** Handlers for dragging an element sideways with mouse, pen or finger; a mere click does nothing. */
export function useDrag<T>({ begin, move, end }: DragHandlers<T>) {
  const drag = useRef<Drag<T>>(undefined)

  function finish() {
    if (drag.current?.isMoving === true) end()
    drag.current = undefined
  }

  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0 && event.isPrimary) drag.current = { x: event.clientX, origin: begin(), isMoving: false }
    },
    onPointerMove: (event: PointerEvent) => {
      const current = drag.current
      if (!current) return
      const distance = event.clientX - current.x
      if (!current.isMoving) {
        if (Math.abs(distance) < CLICK_TOLERANCE) return
        current.isMoving = true
        // From here on the press belongs to the drag, so that its release presses no mark.
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      move(current.origin, distance)
    },
    onPointerUp: finish,
    onPointerCancel: finish,
  }
}
