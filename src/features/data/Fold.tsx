import { type ReactNode, useState } from 'react'
import styles from './Changes.module.css'

interface FoldProps {
  summary: string
  children: ReactNode
}

/** Unfolds on demand. What it holds is made when it is first unfolded: a thousand changes cost nothing until then. */
export function Fold({ summary, children }: FoldProps) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details className={styles['fold']} onToggle={() => setWasOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children}
    </details>
  )
}
