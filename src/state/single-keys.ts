/**
 * Whether keys act that are pressed alone, wherever the focus is: a letter, `/`, `?`. Who speaks to the machine may utter them by chance, so that they can be
 * switched off (WCAG 2.1.4). The choice is kept in the browser.
 */
import { useSyncExternalStore } from 'react'

const STORED = 'sco-atlas.single-keys'
const listeners = new Set<() => void>()
/** The choice where nothing can be stored. */
let unstored: boolean | undefined

export function areSingleKeysOn(): boolean {
  if (unstored !== undefined) return unstored
  try {
    return localStorage.getItem(STORED) !== 'off'
  } catch {
    return true
  }
}

/** Switches them on or off, for later visits too where the browser keeps it. */
export function setSingleKeysOn(isOn: boolean): void {
  try {
    localStorage.setItem(STORED, isOn ? 'on' : 'off')
  } catch {
    unstored = isOn
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn)
}

const typedInto = 'input, select, textarea, [contenteditable]'

/** Whether the event is of a key pressed alone (Shift may be part of its sign) where nobody types and no dialog stands before the page. */
export function isSingleKey({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || metaKey || altKey || !areSingleKeysOn()) return false
  return !(target instanceof Element && target.closest(`${typedInto}, dialog`))
}
