import { type ReactNode, useState } from 'react'
import styles from './Details.module.css'

interface UnfoldProps {
  summary: string
  /** Makes what is unfolded, when it is first asked for: a list has dozens. */
  render: () => ReactNode
}

export function Unfold({ summary, render }: UnfoldProps) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details className={styles['more']} onToggle={() => setWasOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && render()}
    </details>
  )
}
