import { useEffect, useRef, useState } from 'react'
import type { IsoDate } from '@/domain/contract'
import { type Speed, dayWhilePlaying } from '@/domain/date-bar'
import { isMotionWanted } from '@/features/map/surface/motion'
import { dragView, endDrag } from '@/state/view-store'

interface Play {
  isPlaying: boolean
  toggle: () => void
}

/**
 * Plays the days from the one shown to the last, at the display's own rate; from the last it begins again at the first. The
 * whole run is one step for Back, also if the speed changes on the way. For readers who want no motion it goes from change to
 * change, one a second.
 */
export function usePlay(day: IsoDate, first: IsoDate, last: IsoDate, speed: Speed, changeDays: readonly IsoDate[]): Play {
  const [run, setRun] = useState<{ start: IsoDate; changes: readonly IsoDate[] }>()
  const pace = useRef(speed)

  useEffect(() => {
    pace.current = speed
  }, [speed])

  useEffect(() => {
    if (!run) return
    const changes = run.changes.filter((change) => change > run.start)
    const isStill = !isMotionWanted()
    let began = performance.now()
    let kept = pace.current
    let start = run.start
    let shown = start
    let frame = requestAnimationFrame(step)
    function step(now: number) {
      if (!isStill && pace.current !== kept) {
        kept = pace.current
        start = shown
        began = now
      }
      const seconds = Math.max(0, now - began) / 1000
      const reached = isStill ? (changes[Math.floor(seconds)] ?? last) : dayWhilePlaying(start, seconds, kept, last)
      if (reached !== shown) {
        shown = reached
        dragView({ date: reached })
      }
      if (reached >= last) setRun(undefined)
      else frame = requestAnimationFrame(step)
    }
    return () => {
      cancelAnimationFrame(frame)
      endDrag()
    }
  }, [run, last])

  return {
    isPlaying: run !== undefined,
    toggle: () => setRun(run ? undefined : { start: day >= last ? first : day, changes: changeDays }),
  }
}
