import { mapTableMessages as words } from '@/i18n/map-table'
import button from '@/ui/Button.module.css'
import type { MapDay } from './map-day'
import { formats } from './export/formats'
import { useSaveMap } from './export/use-save-map'
import styles from './MapOptions.module.css'

export interface MapOptionsProps {
  map: MapDay
  isTable: boolean
  onToggleTable: () => void
}

/** What the map's menu offers. */
export function MapOptionsBody({ map, isTable, onToggleTable }: MapOptionsProps) {
  const { message, save } = useSaveMap(map)
  return (
    <>
      <button type="button" className={button['button']} onClick={onToggleTable}>
        {isTable ? words.asMap : words.asTable}
      </button>
      <ul className={styles['formats']}>
        {formats.map((format) => {
          const { name, what } = words.formats[format]
          return (
            <li key={format}>
              <button type="button" onClick={() => save(format)}>
                <span className={styles['format']}>{words.saveAs(name)}</span> <span className={styles['what']}>{what}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <output className={styles['message']}>{message}</output>
    </>
  )
}
