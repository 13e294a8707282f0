import { useSyncExternalStore } from 'react'

/** The size of text in browsers that nobody has changed, in pixels. */
const USUAL = 16

/**
 * How many times as large as usual the page's text is: by the browser's settings, by its zoom of text alone, or by our own style sheet on a very large
 * screen. Widths that decide what fits are reckoned in it, as `rem` is in the style sheets.
 */
export function textScale(): number {
  return (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL) / USUAL
}

/** Tells when the window or the size of text changes: nothing but an element that is measured in it tells of the latter. */
export function onTextScale(listener: () => void): () => void {
  const probe = document.createElement('div')
  Object.assign(probe.style, { position: 'absolute', inlineSize: '1rem', visibility: 'hidden' })
  document.body.append(probe)
  const observer = new ResizeObserver(listener)
  observer.observe(probe)
  window.addEventListener('resize', listener)
  return () => {
    window.removeEventListener('resize', listener)
    observer.disconnect()
    probe.remove()
  }
}

export function useTextScale(): number {
  return useSyncExternalStore(onTextScale, textScale)
}

/** How many pixels of the screen one of an element's own pixels takes (see `Scaled`). */
export function shownScale(element: HTMLElement | null): number {
  return element && element.offsetWidth > 0 ? element.getBoundingClientRect().width / element.offsetWidth : 1
}
