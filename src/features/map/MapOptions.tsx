import { lazy } from 'react'
import { messages } from '@/i18n/messages'
import { OptionsMenu } from '@/ui/OptionsMenu'
import type { MapOptionsProps } from './MapOptionsBody'
import styles from './MapOptions.module.css'

const MapOptionsBody = lazy(async () => ({ default: (await import('./MapOptionsBody')).MapOptionsBody }))

/** The map's one menu: its table, and its files. What stands in it is loaded when it is opened. */
export function MapOptions(props: MapOptionsProps) {
  return (
    <OptionsMenu label={messages.map.options} className={styles['menu']}>
      <MapOptionsBody {...props} />
    </OptionsMenu>
  )
}
