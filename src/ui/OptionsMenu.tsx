import { type ReactNode, Suspense, use } from 'react'
import { LoadingNote } from './LoadingNote'
import { Menu } from './Menu'
import { Bare } from './Panel'
import styles from './OptionsMenu.module.css'

interface OptionsMenuProps {
  /** Accessible name of the button. */
  label: string
  className?: string | undefined
  side?: 'below' | 'above'
  /** May still be on its way when the menu is opened. */
  children: ReactNode
}

/** The one menu of a room: three dots, and behind them what the room offers beyond its controls. */
export function OptionsMenu({ label, className, side = 'below', children }: OptionsMenuProps) {
  if (use(Bare)) return null
  return (
    <Menu
      label={label}
      className={className}
      side={side}
      icon={
        <svg viewBox="0 0 16 16" aria-hidden="true" className={styles['dots']}>
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      }
    >
      <Suspense fallback={<LoadingNote />}>{children}</Suspense>
    </Menu>
  )
}
