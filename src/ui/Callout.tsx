import styles from './Callout.module.css'

/** What is told beside a mark, and where: pixels from the edges of the box that holds it. */
export interface CalloutText {
  lines: string[]
  place: { left?: number; right?: number; top?: number; bottom?: number }
}

/** Stands beside what is pointed at or focused. It repeats what that is named, and is not heard. */
export function Callout({ lines, place }: CalloutText) {
  return (
    <div className={styles['callout']} style={place} aria-hidden="true">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}
