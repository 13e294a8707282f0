/** Whether this browser has a workspace, without opening it: a page without one carries nothing of it. */
import { DATABASE } from './database-name'

const HINT = 'sco-atlas-workspace'

/** Where browsers cannot say which databases there are, this does. */
export function rememberWorkspace(): void {
  try {
    localStorage.setItem(HINT, 'yes')
  } catch {
    // No storage at all: then there is no workspace to be found later.
  }
}

export async function hasWorkspace(): Promise<boolean> {
  try {
    if (localStorage.getItem(HINT) !== null) return true
    const databases = (await indexedDB.databases?.()) ?? []
    return databases.some(({ name }) => name === DATABASE)
  } catch {
    return false
  }
}
