import { type ReactNode, useId } from 'react'
import { cx } from './cx'
import styles from './Panel.module.css'

interface PanelProps {
  /** The region's accessible name and visible heading. */
  title: string
  /** The count or scope beside the title. */
  detail?: ReactNode
  /** At most two controls and a menu. */
  controls?: ReactNode
  className?: string | undefined
  children: ReactNode
}

/** A region with a heading line: title, what it holds, and its few controls. */
export function Panel({ title, detail, controls, className, children }: PanelProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={cx(styles['panel'], className)}>
      <header className={styles['header']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {detail !== undefined && <div className={styles['detail']}>{detail}</div>}
        <div className={styles['controls']}>{controls}</div>
      </header>
      <div className={styles['body']}>{children}</div>
    </section>
  )
}
