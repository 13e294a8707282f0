import { useSyncExternalStore } from 'react'
import type { Workspace, WorkspaceState } from '@/state/workspace/workspace'

/** What is in a workspace now. */
export function useStateOf({ subscribe, state }: Workspace): WorkspaceState {
  return useSyncExternalStore(subscribe, state)
}
