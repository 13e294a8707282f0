import { type RefObject, useEffect, useState } from 'react'

/** A stretch of the plain text that the reader has marked. */
export interface Stretch {
  start: number
  end: number
}

/** The place in the plain text of a place in the page; undefined outside the words of the text. */
function placeOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const words = element?.closest<HTMLElement>('[data-start]')
  if (!words) return undefined
  const range = document.createRange()
  range.setStart(words, 0)
  range.setEnd(node, offset)
  return Number(words.dataset['start']) + range.toString().length
}

/** What of the text is selected; undefined if nothing is. */
export function useSelectedStretch(scroller: RefObject<HTMLElement | null>): Stretch | undefined {
  const [stretch, setStretch] = useState<Stretch>()

  useEffect(() => {
    function handleSelection() {
      const selection = getSelection()
      const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined
      if (!range || !scroller.current?.contains(range.commonAncestorContainer)) return setStretch(undefined)
      const start = placeOf(range.startContainer, range.startOffset)
      const end = placeOf(range.endContainer, range.endOffset)
      setStretch(start === undefined || end === undefined || start >= end ? undefined : { start, end })
    }
    document.addEventListener('selectionchange', handleSelection)
    return () => document.removeEventListener('selectionchange', handleSelection)
  }, [scroller])

  return stretch
}
