/**
 * What of the atlas the pointer or the focus rests on, wherever in the page: the ids that the nearest element names in
 * `data-about`. It is no part of the view: it goes with the pointer and stands in no address.
 */
import { useSyncExternalStore } from 'react'

let pointed = ''
const listeners = new Set<() => void>()

function point(about: string): void {
  if (about === pointed) return
  pointed = about
  for (const listener of listeners) listener()
}

function handlePointing(event: Event): void {
  // A finger does not hover: what it touched would stay pointed out.
  if (event instanceof PointerEvent && event.pointerType === 'touch') return
  const element = event.target instanceof Element ? event.target.closest('[data-about]') : null
  point(element?.getAttribute('data-about') ?? '')
}

function handleLeaving(event: PointerEvent): void {
  if (event.relatedTarget === null) point('')
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    document.addEventListener('pointerover', handlePointing)
    document.addEventListener('focusin', handlePointing)
    document.addEventListener('pointerout', handleLeaving)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    document.removeEventListener('pointerover', handlePointing)
    document.removeEventListener('focusin', handlePointing)
    document.removeEventListener('pointerout', handleLeaving)
    pointed = ''
  }
}

/** The ids that are pointed at, separated by spaces; empty if none is. */
export function usePointed(): string {
  return useSyncExternalStore(subscribe, () => pointed)
}
