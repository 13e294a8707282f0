import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { directoryOf } from '@/domain/directory'
import { mapTableMessages as words } from '@/i18n/map-table'
import { atlasQueries } from '@/state/queries'
import { saveFile } from '@/ui/save-file'
import type { MapDay } from '@/features/map/map-day'
import { type Format, fileContent, fileNameOf } from './map-files'

/** Saves the map in a format; `message` says how that goes. A file waits for the titles of its sources. */
export function useSaveMap(map: MapDay): { message: string; save: (format: Format) => void } {
  const client = useQueryClient()
  const [message, setMessage] = useState('')

  async function save(format: Format) {
    setMessage(words.making)
    try {
      const { sources, dataVersion } = await client.ensureQueryData(atlasQueries.trade())
      const { core } = map
      if (dataVersion !== core.dataVersion) throw new Error(`dataVersion ${dataVersion}, expected ${core.dataVersion}`)
      const name = fileNameOf(map, format)
      saveFile(name, await fileContent({ ...map, directory: directoryOf(core, sources) }, format))
      setMessage(words.saved(name))
    } catch (error) {
      setMessage(words.failed(error instanceof Error ? error.message : String(error)))
    }
  }

  return { message, save: (format) => void save(format) }
}
