import { createContext, use } from 'react'
import styles from './Chart.module.css'

/**
 * The day of the map, as a day number. It travels beside the props because it changes with every frame of a drag, and then
 * only the line that shows it is drawn again, not the marks.
 */
export const CursorDay = createContext<number | undefined>(undefined)

interface CursorProps {
  /** Where a day number stands, in pixels from the window's left edge. */
  xOf: (day: number) => number
  width: number
  height: number
}

/** The day of the map as a line through the lanes; outside the window there is none. */
export function Cursor({ xOf, width, height }: CursorProps) {
  const day = use(CursorDay)
  if (day === undefined) return null
  // The middle of the day.
  const x = xOf(day + 0.5)
  return x < 0 || x > width ? null : <path className={styles['cursor']} d={`M${x} 0V${height}`} />
}
