import { fileNameOf } from '@/domain/export/imprint'
import { type MapDay, imprintOf } from '@/features/map/map-day'
import { lastingAddress } from '@/state/lasting-address'
import { publicAddress } from '@/state/public-address'
import { useDay } from '@/state/use-atlas'
import { useSaveFile } from '@/state/use-save-file'
import { currentView } from '@/state/view-store'
import type { Format } from './formats'

/** Saves the map in a format; `message` says how that goes. What makes the files is loaded with the first of them. */
export function useSaveMap(map: MapDay): { message: string; save: (format: Format) => void } {
  const { message, save } = useSaveFile()
  const day = useDay()
  return {
    message,
    save: (format) =>
      save(async (directory) => {
        const { fileContent } = await import('./map-files')
        const address = publicAddress(lastingAddress(currentView(), day))
        const content = await fileContent({ ...map, directory }, format, address)
        return { name: fileNameOf('status', imprintOf(map), format), content }
      }),
  }
}
