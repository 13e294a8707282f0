import { useSyncExternalStore } from 'react'
import { storedAtlas, subscribeToStoredAtlas } from './stored-atlas'

/** Whether the atlas lies on this device, and whether a newer version of it is there. */
export function useStoredAtlas() {
  return useSyncExternalStore(subscribeToStoredAtlas, storedAtlas)
}

function subscribeToNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** False where the browser knows that there is no network; true is no promise. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribeToNetwork, () => navigator.onLine)
}
