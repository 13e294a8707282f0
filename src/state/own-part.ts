/**
 * What the workspace adds to the dataset, for whoever shows the atlas. The workspace itself is loaded on demand; it hands over here what has been
 * accepted, so that the first picture carries none of it.
 */
import type { OwnPart } from '@/domain/own'

let own: OwnPart | undefined
const listeners = new Set<() => void>()

/** Undefined as long as nothing of the reader's own has been accepted. */
export function ownPart(): OwnPart | undefined {
  return own
}

export function setOwnPart(part: OwnPart | undefined): void {
  own = part
  for (const listener of listeners) listener()
}

/** Calls back whenever the part has changed; returns how to stop that. */
export function subscribeToOwnPart(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
