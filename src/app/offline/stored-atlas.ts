/**
 * Whether the atlas lies on the reader's device, and whether a newer version of it waits there. Where nothing can be stored (a frame, no TLS, a private
 * window) that is no error: the atlas then needs its network.
 */
import { addressInAtlas } from '@/state/atlas-root'
import { TAKE_OVER } from './take-over'

export interface StoredAtlas {
  state: 'storing' | 'stored' | 'not-stored'
  isNewerThere: boolean
}

let stored: StoredAtlas = { state: 'not-stored', isNewerThere: false }
let registration: ServiceWorkerRegistration | undefined
const listeners = new Set<() => void>()

function tell(change: Partial<StoredAtlas>): void {
  stored = { ...stored, ...change }
  for (const listener of listeners) listener()
}

export function storedAtlas(): StoredAtlas {
  return stored
}

export function subscribeToStoredAtlas(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The browser's means to store; undefined where it has none, or refuses it. */
function container(): ServiceWorkerContainer | undefined {
  try {
    // A guest in another's page stores nothing.
    return window.self === window.top ? (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker : undefined
  } catch {
    return undefined
  }
}

let storing: Promise<void> | undefined

/** Has the atlas stored, once, and from then on looks for a newer version whenever the page is seen again. */
export function storeAtlas(): Promise<void> {
  return (storing ??= register())
}

async function register(): Promise<void> {
  const workers = container()
  // The development server has no such file.
  if (!workers || import.meta.env.DEV) return
  try {
    registration = await workers.register(addressInAtlas('sw.js'))
    follow(registration, workers)
  } catch {
    // Refused: `not-stored` stays true.
  }
}

function follow(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer): void {
  let isControlled = workers.controller !== null
  let hasAnotherTaken = false
  const look = () => {
    const { installing, waiting, active } = registration
    tell({
      state: active ? 'stored' : (installing ?? waiting) ? 'storing' : 'not-stored',
      isNewerThere: hasAnotherTaken || (active !== null && waiting !== null),
    })
  }
  const followInstalling = () => {
    registration.installing?.addEventListener('statechange', look)
    look()
  }
  registration.addEventListener('updatefound', followInstalling)
  followInstalling()
  workers.addEventListener('controllerchange', () => {
    // Another page has taken the newer version; this one stays as it is, and is told. At the first visit it is merely taken in charge.
    hasAnotherTaken = isControlled
    isControlled = true
    look()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
}

/** Loads the page anew in the newer version; the address holds the view. */
export function loadNewer(): void {
  const waiting = registration?.waiting
  if (!waiting) return window.location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  waiting.postMessage(TAKE_OVER, {})
}
