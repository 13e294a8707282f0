import { useEffect, useRef, useState } from 'react'
import type { IsoDate } from '@/domain/contract'
import { type Speed, dayWhilePlaying } from '@/domain/date-bar'
import { dragView, endDrag } from '@/state/view-store'

interface Play {
  isPlaying: boolean
  toggle: () => void
}

/**
 * Plays the days from the one shown to the last, at the display's own rate; from the last it begins again at the first. The
 * whole run is one step for Back. For readers who want no motion it goes from change to change, one a second.
 */
export function usePlay(day: IsoDate, first: IsoDate, last: IsoDate, speed: Speed, changeDays: readonly IsoDate[]): Play {
  const [start, setStart] = useState<IsoDate>()
  const changes = useRef(changeDays)
  changes.current = changeDays

  useEffect(() => {
    if (start === undefined) return
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const began = performance.now()
    let frame = 0
    let shown = start
    function step(now: number) {
      const seconds = (now - began) / 1000
      const reached = isStill
        ? (changes.current.filter((change) => change > start!)[Math.floor(seconds)] ?? last)
        : dayWhilePlaying(start!, seconds, speed, last)
      if (reached !== shown) {
        shown = reached
        dragView({ date: reached })
      }
      if (reached >= last) setStart(undefined)
      else frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => {
      cancelAnimationFrame(frame)
      endDrag()
    }
  }, [start, speed, last])

  return {
    isPlaying: start !== undefined,
    toggle: () => setStart(start === undefined ? (day >= last ? first : day) : undefined),
  }
}
