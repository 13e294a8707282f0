import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Tells the style sheet how much of the window is seen: on a phone the keyboard covers the rest, and the sheet shall stand above it. */
export function useSheet(isOpen: boolean): RefObject<HTMLDivElement | null> {
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { visualViewport } = window
    if (!isOpen || !visualViewport) return
    function fit() {
      sheet.current?.style.setProperty('--seen-height', `${visualViewport!.height}px`)
      sheet.current?.style.setProperty('--seen-top', `${visualViewport!.offsetTop}px`)
    }
    fit()
    visualViewport.addEventListener('resize', fit)
    visualViewport.addEventListener('scroll', fit)
    return () => {
      visualViewport.removeEventListener('resize', fit)
      visualViewport.removeEventListener('scroll', fit)
    }
  }, [isOpen])
  return sheet
}
