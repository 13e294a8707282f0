import { fileNameOf } from '@/domain/export/imprint'
import { type MapDay, imprintOf } from '@/features/map/map-day'
import { useSaveFile } from '@/state/use-save-file'
import type { Format } from './formats'

/** Saves the map in a format; `message` says how that goes. What makes the files is loaded with the first of them. */
export function useSaveMap(map: MapDay): { message: string; save: (format: Format) => void } {
  const { message, save } = useSaveFile()
  return {
    message,
    save: (format) =>
      save(async (directory) => {
        const { fileContent } = await import('./map-files')
        const content = await fileContent({ ...map, directory }, format)
        return { name: fileNameOf('status', imprintOf(map), format), content }
      }),
  }
}
