/**
 * Leading a keyboard reader to the details of what was opened, and back with Escape to where it was opened. It is no part of the view: it goes with
 * the focus and stands in no address.
 */
import { useSyncExternalStore } from 'react'

let origin: HTMLElement | undefined
let count = 0
const listeners = new Set<() => void>()

/** To be called with what opens something by keyboard. What lies within the details (`data-details`) keeps the way back that there is. */
export function leadToDetails(from: Element | null): void {
  if (from instanceof HTMLElement && !from.closest('[data-details]')) origin = from
  count += 1
  for (const listener of listeners) listener()
}

/** Gives the focus back to where the reader came from. Returns whether there was such a place and it is still there. */
export function leadBack(): boolean {
  const place = origin
  origin = undefined
  if (!place?.isConnected) return false
  place.focus()
  return document.activeElement === place
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How often readers have been led; each time it grows the details are to take the focus. */
export function useLead(): number {
  return useSyncExternalStore(subscribe, () => count)
}
