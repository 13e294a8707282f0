/** Lets the page know that its workspace is open, whoever has opened it. */
import type { Workspace } from './workspace'

let open: Workspace | undefined
let listener: ((workspace: Workspace) => void) | undefined

export function tellOpened(workspace: Workspace): void {
  open = workspace
  listener?.(workspace)
}

/** Calls once the workspace is open, at once if it is; returns how to stop that. */
export function onOpened(follow: (workspace: Workspace) => void): () => void {
  listener = follow
  if (open) follow(open)
  return () => {
    listener = undefined
  }
}
