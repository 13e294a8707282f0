/** The workspace of this page: one, opened when it is first asked for. */
import { gazetteerAddress } from './gazetteer-address'
import { default as workerAddress } from './extraction-worker.ts?worker&url'
import { rememberWorkspace } from './hint'
import { openIndexedStorage } from './indexed-storage'
import type { Announcement } from './keeper'
import { tellOpened } from './opening'
import { readerOf } from './read-one'
import type { ReadOne } from './readings'
import { type Workspace, type WorkspacePorts, startWorkspace } from './workspace'

const CHANNEL = 'sco-atlas-workspace'
const LOCK = 'sco-atlas-reading'

/** Tabs of one browser tell each other; where they cannot, each looks when it is seen again. */
function connect(hear: (announcement: Announcement) => void): ReturnType<WorkspacePorts['connect']> {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)
  channel?.addEventListener('message', ({ data }: MessageEvent<Announcement>) => hear(data))
  const announce = channel?.postMessage.bind(channel)
  return { announce: (announcement) => announce?.(announcement), close: () => channel?.close() }
}

/** Of several tabs one reads; what it finds the others hear of, and need not read themselves. */
function inTurnOfTabs(readOne: ReadOne): ReadOne {
  const { locks } = navigator as { locks?: LockManager }
  // A frame without an origin of its own shares nothing.
  if (!locks || window.origin === 'null') return readOne
  return (document, onShare, signal) => locks.request(LOCK, { signal }, () => readOne(document, onShare, signal))
}

/** Asks the browser once to keep what is stored even when room is short. Whether it does so is its own matter. */
function handleFirst(): void {
  rememberWorkspace()
  const { storage } = navigator as { storage?: StorageManager }
  storage?.persist?.().catch(() => false)
}

let own: Workspace | undefined

export function pageWorkspace(): Workspace {
  if (own) return own
  const workspace = startWorkspace({
    openStorage: openIndexedStorage,
    connect,
    readOne: inTurnOfTabs(
      readerOf({
        gazetteer: gazetteerAddress(),
        rules: __RULES__,
        startWorker: () => new Worker(workerAddress, { type: 'module' }),
        importSteps: () => import(/* @vite-ignore */ workerAddress) as Promise<typeof import('./read-steps')>,
      }),
    ),
    rules: __RULES__,
    now: () => new Date().toISOString(),
    onFirst: handleFirst,
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void workspace.catchUp()
  })
  // What is not stored yet would be lost with the page: the browser asks whether it should be left.
  window.addEventListener('beforeunload', (event) => {
    if (workspace.state().unsaved > 0) event.preventDefault()
  })
  own = workspace
  tellOpened(workspace)
  return workspace
}

/** How much room the browser gives and how much of it is used, in bytes, as far as it says. */
export async function roomInBrowser(): Promise<{ used: number; quota: number } | undefined> {
  const { storage } = navigator as { storage?: StorageManager }
  const { usage, quota } = (await storage?.estimate?.().catch(() => undefined)) ?? {}
  return usage === undefined || quota === undefined ? undefined : { used: usage, quota }
}
