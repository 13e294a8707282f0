/**
 * Leading a keyboard reader to the details of what was opened, and back with Escape to where it was opened. It is no part of the view: it goes with
 * the focus and stands in no address.
 */
import { useSyncExternalStore } from 'react'

/** What was opened from, and what it stood in, up to its room. */
let origin: Element[] = []
let count = 0
const listeners = new Set<() => void>()

/** To be called with what opens something by keyboard. What lies within the details (`data-details`) keeps the way back that there is. */
export function leadToDetails(from: Element | null): void {
  if (from && !from.closest('[data-details]')) origin = upToRoom(from)
  count += 1
  for (const listener of listeners) listener()
}

function upToRoom(element: Element): Element[] {
  const room = element.closest('section')
  const { parentElement } = element
  return element === room || !parentElement ? [element] : [element, ...upToRoom(parentElement)]
}

const shownAsOpen = ':is(a, button)[aria-current="true"], [aria-current="true"] a'

/** Gives the focus back to where the reader came from or, if that is gone, to what stands nearest to it for what is open. */
export function leadBack(): void {
  const standing = origin.filter((element) => element.isConnected)
  const isThere = standing[0] === origin[0]
  const place = isThere ? standing[0] : standing.map((element) => element.querySelector(shownAsOpen)).find(Boolean)
  origin = []
  if (place instanceof HTMLElement || place instanceof SVGElement) place.focus()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How often readers have been led; each time it grows the details are to take the focus. */
export function useLead(): number {
  return useSyncExternalStore(subscribe, () => count)
}
