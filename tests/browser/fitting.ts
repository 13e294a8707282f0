/** What does not fit a screen, measured in the page. */
import type { Page } from '@playwright/test'

/** By how many pixels the page is wider than the screen. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/**
 * Everything on the page that is lost or too small: text that its own box cuts and no tooltip tells, boxes that stand out of the screen where nothing
 * scrolls to them, and what is to be pressed but smaller than 24 pixels (a link within a line of text may be; WCAG 2.5.8).
 */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visuallyHidden')
    const ancestors = function* (element: Element) {
      for (let next = element.parentElement; next; next = next.parentElement) yield next
    }
    const isClipped = (element: Element) =>
      getComputedStyle(element).clipPath !== 'none' ||
      [...ancestors(element)].some((one) => getComputedStyle(one).clipPath !== 'none')
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
    const canScroll = (element: Element) =>
      [...ancestors(element)].some(
        (one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) || one.matches('svg, [role="group"] .leaflet-pane'),
      )

    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0 || !isSeen(element) || isClipped(element)) return []
      const { overflowX, display } = getComputedStyle(element)
      const isCut =
        element instanceof HTMLElement &&
        hasText(element) &&
        overflowX !== 'visible' &&
        overflowX !== 'auto' &&
        element.scrollWidth > element.clientWidth + 1 &&
        !element.closest('[title]') &&
        !element.matches('select, option, input')
      const isOut =
        (box.right > window.innerWidth + 1 || box.left < -1) && !canScroll(element) && !element.closest('.leaflet-container')
      const isSmall =
        element.matches('button, select, input, summary, a[href], [role="slider"]') &&
        display !== 'inline' &&
        !(element instanceof SVGElement) &&
        Math.min(box.width, box.height) < LEAST - 0.5 &&
        !element.closest('label, p, li, dd, td, th, [aria-hidden="true"]')
      const size = `${Math.round(box.width)}x${Math.round(box.height)}`
      return [
        ...(isCut ? [`cut: ${nameOf(element)} ${element.scrollWidth} > ${element.clientWidth}`] : []),
        ...(isOut ? [`out: ${nameOf(element)} ${Math.round(box.left)}..${Math.round(box.right)}`] : []),
        ...(isSmall ? [`small: ${nameOf(element)} ${size}`] : []),
      ]
    })
  })
}

/** As a style sheet of the reader's own would, or the browser's settings: all text so many times as large. */
export async function enlargeText(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size
  }, `${percent}%`)
}
