import { usePlotArea, useXAxisScale } from 'recharts'
import { dayNumber } from '@/domain/time'
import { useDay } from '@/state/use-atlas'
import styles from './Membership.module.css'

/** The day of the map as a line through the stack; outside the window there is none. It is no part of the chart that is saved. */
export function Cursor() {
  const day = useDay()
  const [plot, scale] = [usePlotArea(), useXAxisScale()]
  // The middle of the day.
  const x = scale?.(dayNumber(day) + 0.5)
  if (!plot || x === undefined || x < plot.x || x > plot.x + plot.width) return null
  const d = `M${x},${plot.y}V${plot.y + plot.height}`
  return (
    <g data-fleeting aria-hidden="true">
      <path d={d} className={styles['cursorRim']} />
      <path d={d} className={styles['cursor']} />
    </g>
  )
}
