import { Suspense, lazy } from 'react'
import { messages } from '@/i18n/messages'
import { LoadingNote } from '@/ui/LoadingNote'
import { Menu } from '@/ui/Menu'
import type { MapOptionsProps } from './MapOptionsBody'
import styles from './MapOptions.module.css'

const MapOptionsBody = lazy(async () => ({ default: (await import('./MapOptionsBody')).MapOptionsBody }))

/** The map's one menu: its table, and its files. What stands in it is loaded when it is opened. */
export function MapOptions(props: MapOptionsProps) {
  return (
    <Menu
      label={messages.map.options}
      className={styles['menu']}
      icon={
        <svg viewBox="0 0 16 16" aria-hidden="true" className={styles['dots']}>
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      }
    >
      <Suspense fallback={<LoadingNote />}>
        <MapOptionsBody {...props} />
      </Suspense>
    </Menu>
  )
}
