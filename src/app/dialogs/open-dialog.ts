/**
 * Which dialog stands before the page: one at most, from wherever it is asked for. It is no part of the view: it goes with the moment and stands in no
 * address.
 */
import { useSyncExternalStore } from 'react'
import { type DialogComponent, type DialogName, loadDialog } from './load-dialog'

interface Dialogs {
  Shown: DialogComponent | undefined
  /** What was asked for last and could not be loaded. */
  failed: DialogName | undefined
}

let dialogs: Dialogs = { Shown: undefined, failed: undefined }
/** What the dialog was opened from, and what that stands in, from the innermost. */
let origin: Element[] = []
const listeners = new Set<() => void>()

function put(next: Dialogs): void {
  dialogs = next
  for (const listener of listeners) listener()
}

/** Opens the dialog from an element, to which the focus goes back; nothing where one is open already. */
export async function openDialog(name: DialogName, from: Element | null): Promise<void> {
  const places = withSurroundings(from)
  try {
    const Shown = await loadDialog(name)
    if (dialogs.Shown) return
    origin = places
    put({ Shown, failed: undefined })
  } catch {
    put({ ...dialogs, failed: name })
  }
}

/** To be called when it is closed. A menu that it was opened from is closed by then, and its button takes the focus. */
export function leaveDialog(): void {
  put({ ...dialogs, Shown: undefined })
  const place = origin.find(({ isConnected }) => isConnected)
  const target = place === origin[0] ? place : place?.querySelector('button, a')
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus()
}

function withSurroundings(element: Element | null): Element[] {
  return element && element !== document.body ? [element, ...withSurroundings(element.parentElement)] : []
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useDialogs(): Dialogs {
  return useSyncExternalStore(subscribe, () => dialogs)
}
