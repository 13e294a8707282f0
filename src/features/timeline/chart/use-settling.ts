import { useCallback, useEffect, useRef } from 'react'

/** So long without another change ends a gesture that has no end of its own, in milliseconds. */
const QUIET_MS = 400

/** To be called with each change of such a gesture: turns of the wheel, keys. `onSettled` is called once when they have ended, or the room is left. */
export function useSettling(onSettled: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(
    () => () => {
      if (timer.current === undefined) return
      clearTimeout(timer.current)
      timer.current = undefined
      onSettled()
    },
    [onSettled],
  )

  return useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      timer.current = undefined
      onSettled()
    }, QUIET_MS)
  }, [onSettled])
}
