import styles from './Meetings.module.css'

/** A number of meetings: what was held is filled, what is only announced is a dashed ring around it. Radii in pixels. */
export function CountSign({ held, all }: { held: number; all: number }) {
  return (
    <>
      {all > held && <circle className={styles['open']} r={all} />}
      {held > 0 && <circle className={styles['held']} r={held} />}
    </>
  )
}

interface BarProps {
  width: number
  /** Where it stands, and the heights of what was held and of all, upwards from there. */
  foot: number
  held: number
  all: number
}

/** The meetings of a year. */
export function Bar({ width, foot, held, all }: BarProps) {
  return (
    <>
      {all > held && <rect className={styles['open']} x={0.5} y={foot - all} width={width - 1} height={all - held} />}
      <rect className={styles['total']} y={foot - held} width={width} height={held} />
    </>
  )
}
