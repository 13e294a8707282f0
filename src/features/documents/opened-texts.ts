/**
 * The texts that the reader has opened, by document. They live in the memory of the page and nowhere else, so that they outlast a walk
 * through other rooms and are gone with the page: no view state, since no link could bring them back.
 */
import { useSyncExternalStore } from 'react'
import type { Id } from '@/domain/contract'

export interface OpenedText {
  /** With plain line ends. */
  text: string
  /** The file it came from; undefined if it was pasted. */
  name: string | undefined
  encoding: 'utf-8' | 'utf-16' | 'windows-1252'
  /** Whether it is the very text that the atlas read; unchecked where the browser does not work out checksums. */
  check: 'same' | 'differs' | 'unchecked'
}

const texts = new Map<Id, OpenedText>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Keeps the text as that of the document; undefined closes it. */
export function keepText(document: Id, text: OpenedText | undefined): void {
  if (text) texts.set(document, text)
  else texts.delete(document)
  for (const listener of listeners) listener()
}

/** The text that is open for the document. */
export function useOpenedText(document: Id): OpenedText | undefined {
  return useSyncExternalStore(subscribe, () => texts.get(document))
}
