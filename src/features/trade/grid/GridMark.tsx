import type { ReactNode } from 'react'
import styles from './Grid.module.css'

/** What a mark says and does. */
export interface Press {
  /** Its name: value, unit, period, reporter, basis. */
  spoken: string
  /** What stands beside it, by lines. */
  tip: string
  /** What it tells of, for the map to point out: ids separated by spaces. */
  about?: string | undefined
  onPress: (isByKey: boolean) => void
}

interface GridMarkProps {
  /** Absent: it is only read. */
  press: Press | undefined
  x?: number
  width: number
  height: number
  children: ReactNode
}

/** What can be pressed in a grid: a button as large as its cell, or a part of it. */
export function GridMark({ press, x = 0, width, height, children }: GridMarkProps) {
  if (!press) return children
  return (
    <g
      data-mark
      role="button"
      tabIndex={-1}
      aria-label={press.spoken}
      data-tip={press.tip}
      data-about={press.about}
      // A press by key has no count of clicks.
      onClick={({ detail }) => press.onPress(detail === 0)}
    >
      {children}
      <rect className={styles['reach']} x={x + 1} y={1} width={width - 2} height={height - 2} rx={2} />
    </g>
  )
}
