import { mapTableMessages as words } from '@/i18n/map-table'
import button from '@/ui/Button.module.css'
import { FileFormats } from '@/ui/FileFormats'
import type { MapDay } from './map-day'
import { formats } from './export/formats'
import { useSaveMap } from './export/use-save-map'

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
      <FileFormats formats={formats} words={words.formats} message={message} onSave={save} />
    </>
  )
}
