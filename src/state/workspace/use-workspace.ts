import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { pageWorkspace } from './page-workspace'
import { startPageWorkspace } from './start-workspace'
import type { WorkspaceState } from './workspace'

/** What is in the workspace now, and how it is kept; opens it. What can be done to it `pageWorkspace()` has. */
export function useWorkspace(): WorkspaceState {
  const client = useQueryClient()
  const { subscribe, state } = pageWorkspace()
  useEffect(() => startPageWorkspace(client), [client])
  return useSyncExternalStore(subscribe, state)
}
