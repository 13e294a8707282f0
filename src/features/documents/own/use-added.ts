/** What became of the texts that the reader gave last, wherever in the room they were given. */
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { changeView } from '@/state/view-store'
import type { Added, Given } from '@/state/workspace/add-texts'
import type { Workspace } from '@/state/workspace/workspace'

let last: 'adding' | readonly Added[] | undefined
const listeners = new Set<() => void>()

function keep(next: typeof last): void {
  last = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useAdded(): 'adding' | readonly Added[] | undefined {
  return useSyncExternalStore(subscribe, () => last)
}

export function forgetAdded(): void {
  keep(undefined)
}

/** Adds texts and leads to the list, which says what became of them. */
export async function addTexts(workspace: Workspace, given: readonly Given[]): Promise<void> {
  if (given.length === 0) return
  keep('adding')
  changeView({ doc: undefined })
  keep(await workspace.add(given))
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}

/** What was dropped or pasted: files, else text. */
function givenBy(data: DataTransfer | null): Given[] {
  const files = [...(data?.files ?? [])]
  if (files.length > 0) return files
  const text = data?.getData('text/plain') ?? ''
  return text.trim() === '' ? [] : [text]
}

/** Takes what is dropped anywhere in the window, and what is pasted where no field has the focus. Whether something is dragged over it. */
export function useGivenAnywhere(workspace: Workspace): boolean {
  const [isDraggedOver, setIsDraggedOver] = useState(false)

  const handleDrag = useEffectEvent((event: DragEvent) => {
    const types = event.dataTransfer?.types ?? []
    // Text is dropped into fields as ever.
    if (!types.includes('Files') && (!types.includes('text/plain') || isField(event.target))) return
    event.preventDefault()
    setIsDraggedOver(event.type === 'dragover')
    if (event.type === 'drop') void addTexts(workspace, givenBy(event.dataTransfer))
  })

  const handlePaste = useEffectEvent((event: ClipboardEvent) => {
    if (isField(event.target) || isField(document.activeElement)) return
    const given = givenBy(event.clipboardData)
    if (given.length === 0) return
    event.preventDefault()
    void addTexts(workspace, given)
  })

  useEffect(() => {
    const types = ['dragover', 'dragleave', 'drop'] as const
    for (const type of types) window.addEventListener(type, handleDrag)
    window.addEventListener('paste', handlePaste)
    return () => {
      for (const type of types) window.removeEventListener(type, handleDrag)
      window.removeEventListener('paste', handlePaste)
    }
  }, [])

  return isDraggedOver
}
