import type { QueryClient } from '@tanstack/react-query'
import { feedOwnPart } from './feed-own-part'
import { pageWorkspace } from './page-workspace'

let fed: { client: QueryClient; stop: () => void } | undefined

/** Opens the page's workspace and has what is accepted join the dataset of this client; called again it does nothing. */
export function startPageWorkspace(client: QueryClient): void {
  if (fed?.client === client) return
  fed?.stop()
  fed = { client, stop: feedOwnPart(client, pageWorkspace()) }
}
