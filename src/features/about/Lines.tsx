import styles from './About.module.css'

/** Sentences that stand one below the other, each for itself. */
export function Lines({ texts }: { texts: readonly string[] }) {
  return (
    <ul className={styles['lines']}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
