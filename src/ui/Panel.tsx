import { type ReactNode, createContext, use, useId } from 'react'
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

/** One more control for the heading line of the panel within: the shell's, which features know nothing of. */
export const PanelExtra = createContext<ReactNode>(undefined)

/** Whether panels show what they hold without their controls and menus, as in the frame of another page. */
export const Bare = createContext(false)

/** A region with a heading line: title, what it holds, and its few controls. */
export function Panel({ title, detail, controls, className, children }: PanelProps) {
  const id = useId()
  const extra = use(PanelExtra)
  const isBare = use(Bare)
  return (
    <section aria-labelledby={id} className={cx(styles['panel'], className)}>
      <header className={styles['header']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {detail !== undefined && <div className={styles['detail']}>{detail}</div>}
        {!isBare && (
          <div className={styles['controls']}>
            {controls}
            {extra}
          </div>
        )}
      </header>
      <div className={styles['body']}>{children}</div>
    </section>
  )
}
