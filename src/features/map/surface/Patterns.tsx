import { statuses } from '@/domain/contract'
import styles from './Patterns.module.css'

/** The fills that are no plain colour, once for map and legend: hatched is carried forward, dotted is dormant. */
export function Patterns() {
  return (
    <svg className={styles['patterns']} aria-hidden="true" focusable="false">
      <defs>
        {statuses.map((status) => (
          <pattern
            key={status}
            id={`hatch-${status}`}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect
              width="7"
              height="7"
              fill={`color-mix(in srgb, var(--${status}) ${status === 'guest' ? 12 : 38}%, var(--paper))`}
            />
            <rect
              width="3"
              height="7"
              fill={status === 'guest' ? 'color-mix(in srgb, var(--guest) 40%, var(--land))' : `var(--${status})`}
            />
          </pattern>
        ))}
        {statuses.map((status) => (
          <pattern key={status} id={`dots-${status}`} width="7" height="7" patternUnits="userSpaceOnUse">
            <rect width="7" height="7" fill={`var(--${status})`} />
            <circle cx="2" cy="2" r="1.3" fill="var(--paper)" />
            <circle cx="5.5" cy="5.5" r="1.3" fill="var(--paper)" />
          </pattern>
        ))}
        <pattern id="hatch-contested" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="6" height="6" fill="var(--land)" />
          <rect width="1.5" height="6" fill="var(--line-strong)" />
        </pattern>
      </defs>
    </svg>
  )
}
