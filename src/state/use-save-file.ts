import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Directory, directoryOf } from '@/domain/directory'
import { filesMessages as words } from '@/i18n/files'
import { saveFile } from '@/ui/save-file'
import { coreWithOwn } from '@/domain/own'
import { atlasQueries } from './queries'
import { useOwnPart } from './use-atlas'

interface MadeFile {
  name: string
  content: Blob
}

/**
 * Saves a file once it is made; `message` says how that goes. The directory that `make` is given has the titles and addresses of
 * all sources, the reader's own among them: they are waited for. What `make` throws is told in its own words.
 */
export function useSaveFile() {
  const client = useQueryClient()
  const own = useOwnPart()
  const [message, setMessage] = useState('')

  async function saveMade(make: (directory: Directory) => MadeFile | Promise<MadeFile>) {
    setMessage(words.making)
    try {
      const [core, { sources, dataVersion }] = await Promise.all([
        client.ensureQueryData(atlasQueries.core()),
        client.ensureQueryData(atlasQueries.trade()),
      ])
      if (dataVersion !== core.dataVersion) throw new Error(`dataVersion ${dataVersion}, expected ${core.dataVersion}`)
      const { name, content } = await make(directoryOf(own ? coreWithOwn(core, own) : core, sources))
      saveFile(name, content)
      setMessage(words.saved(name))
    } catch (error) {
      setMessage(words.failed(error instanceof Error ? error.message : String(error)))
    }
  }

  return { message, save: (make: Parameters<typeof saveMade>[0]) => void saveMade(make) }
}
