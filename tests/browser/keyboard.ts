/** Walks by keys alone: after each key the focus is looked for where a sighted reader would. */
import type { Locator, Page } from '@playwright/test'
import { expect } from './page'

/** What has the focus, in words, and what is wrong with how it is seen. */
interface Focus {
  name: string
  /** The room, bar or dialog that it stands in. */
  place: string
  fault: string | undefined
}

/**
 * What has the focus. It is seen if some point of it lies in the window with nothing else on top (WCAG 2.4.11) and it, or what stands for it, bears an
 * outline, or in a drawing a line of the focus's colour (2.4.7). Undefined if nothing has it: the page itself does, on its way to the browser's own controls.
 */
export async function focusOf(page: Page): Promise<Focus | undefined> {
  // Two frames: what the focus brings into view is drawn.
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    const focused = document.activeElement
    if (!focused || focused === document.body) return undefined
    const name = `${focused.localName} “${(focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 60)}”`
    let room: Element | undefined
    for (let at: Element | null = focused; at; at = at.parentElement)
      if (at.matches('dialog, section, [data-details], header, nav')) room = at
    const place = room?.querySelector('h1, h2')?.textContent ?? room?.getAttribute('aria-label') ?? ''
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'var(--focus)'
    const focusColour = getComputedStyle(probe).color
    probe.remove()

    const box = focused.getBoundingClientRect()
    const shares = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]
    const isOnTop = shares.some((down) =>
      shares.some((along) => {
        const top = document.elementFromPoint(box.left + box.width * along, box.top + box.height * down)
        return (
          top !== null && (focused.contains(top) || top.contains(focused) || top.closest('label')?.contains(focused) === true)
        )
      }),
    )
    const bearsSign = (element: Element | null) => {
      if (!element) return false
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(element)
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true
      return stroke === focusColour && parseFloat(strokeWidth) >= 2
    }
    // The parts of a field for a day are the browser's own, and so is the sign of the one that has the focus.
    const isMarked =
      focused.matches('input[type="date"]') || [focused, focused.parentElement, ...focused.querySelectorAll('*')].some(bearsSign)
    const fault = isOnTop ? (isMarked ? undefined : 'without a sign') : 'out of sight or covered'
    return { name, place, fault }
  })
}

/** Presses keys one after the other; each time what has the focus is to be seen. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await expectFocusSeen(page, key)
  }
}

export async function expectFocusSeen(page: Page, after: string): Promise<void> {
  // What is scrolled or moved there may still be on its way.
  await expect
    .poll(async () => (await focusOf(page))?.fault, { message: `focus after ${after}: ${(await focusOf(page))?.name}` })
    .toBeUndefined()
}

/** Goes on by Tab, or back by Shift and Tab, until it has the focus; fails if it has not come after so many. */
export async function tabTo(page: Page, target: Locator, { key = 'Tab', most = 40 } = {}): Promise<void> {
  const passed: string[] = []
  for (let count = 0; count < most; count += 1) {
    await press(page, key)
    if (await target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) return
    passed.push((await focusOf(page))?.name ?? 'the page')
  }
  throw new Error(`${key} does not lead to ${target.toString()}, but to ${passed.join(', ')}`)
}
