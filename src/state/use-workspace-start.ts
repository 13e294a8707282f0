import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { hasWorkspace } from './workspace/hint'

const AFTER_FIRST_PICTURE_MS = 500

/** Once the first picture stands, opens the workspace if this browser has one: a page without costs nothing of it. */
export function useWorkspaceStart(): void {
  const client = useQueryClient()
  useEffect(() => {
    const timer = setTimeout(() => {
      void hasWorkspace().then(async (isThere) => {
        if (isThere) (await import('./workspace/start-workspace')).startPageWorkspace(client)
      })
    }, AFTER_FIRST_PICTURE_MS)
    return () => clearTimeout(timer)
  }, [client])
}
