import { dayOfNumber } from '@/domain/time'
import type { DayRange } from '@/domain/timeline'
import type { Tick } from '@/domain/timeline-axis'
import { timelineMessages } from '@/i18n/timeline'
import type { Layout } from './chart-layout'
import { Cursor } from './Cursor'
import { xOf } from './picture'
import styles from './Chart.module.css'

/** A label is left out where it would be cut off, in pixels. */
const TICK_ROOM = 16

interface AxisProps {
  ticks: readonly Tick[]
  range: DayRange
  layout: Layout
}

/** The days below the lanes. */
export function Axis({ ticks, range, layout }: AxisProps) {
  const at = (day: number) => xOf(day, { range, layout })
  return (
    <svg className={styles['axis']} width={layout.total} height={18} aria-hidden="true">
      <g transform={`translate(${layout.left} 0)`}>
        {ticks
          .filter(({ day }) => at(range.to) - at(day) > TICK_ROOM)
          .map(({ day, unit }) => (
            <text key={day} className={styles['tick']} x={at(day) + 3} y={13}>
              {timelineMessages.tick({ unit }, new Date(`${dayOfNumber(day)}T00:00:00Z`))}
            </text>
          ))}
        <Cursor xOf={at} width={layout.width} height={18} />
      </g>
    </svg>
  )
}
