/** What a step of the date costs. Everything here holds for any page with a slider named Date and a Leaflet map. */
import type { Page } from '@playwright/test'

/** A key upon the slider: a day forward or back, with Shift a month. */
export interface StepKey {
  key: 'ArrowLeft' | 'ArrowRight'
  shiftKey: boolean
}

/** Milliseconds of each step, from the key. */
export interface StepTimes {
  /** Until script has run and the page is laid out anew. */
  laidOut: number[]
  /** Until the frame is painted and handed to the compositor. */
  painted: number[]
}

export const monthOn: readonly StepKey[] = [{ key: 'ArrowRight', shiftKey: true }]
export const dayOnAndBack: readonly StepKey[] = [
  { key: 'ArrowRight', shiftKey: false },
  { key: 'ArrowLeft', shiftKey: false },
]

async function focusSlider(page: Page): Promise<void> {
  await page.getByRole('slider', { name: 'Date' }).focus()
}

/**
 * Steps as often as asked, the keys in turn. A step begins at the start of a frame, where the browser delivers what a pointer does, so
 * that waiting for the next frame is no part of it. A message that is posted within a frame comes when the browser's main thread is
 * done with that frame: script, style, layout, paint, hand-over. Raster and compositing run beside it on other threads; they
 * are in `keyToShown`, and in the frames of a drag that come late.
 */
export async function timesOfSteps(page: Page, keys: readonly StepKey[], count: number): Promise<StepTimes> {
  await focusSlider(page)
  return page.evaluate(
    async ({ keys, count }) => {
      const slider = document.activeElement
      const times = { laidOut: [] as number[], painted: [] as number[] }
      const { port1, port2 } = new MessageChannel()
      port1.start()
      for (let step = 0; step < count; step += 1) {
        await new Promise(requestAnimationFrame)
        const done = new Promise((resolve) => port1.addEventListener('message', resolve, { once: true }))
        const begin = performance.now()
        port2.postMessage(null)
        slider?.dispatchEvent(new KeyboardEvent('keydown', { ...keys[step % keys.length], bubbles: true }))
        // React renders what a key asks for in a microtask.
        await Promise.resolve()
        document.body.getBoundingClientRect()
        times.laidOut.push(performance.now() - begin)
        await done
        times.painted.push(performance.now() - begin)
        // What is put off until after the frame shall not fall into the next step.
        await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }))
      }
      slider?.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight', bubbles: true }))
      port1.close()
      return times
    },
    { keys, count },
  )
}

/**
 * Milliseconds from a real key to the frame shown, as the browser itself tells them (Event Timing): with waiting for the frame, raster
 * and compositing, in steps of 8 ms, and 16 for anything up to 16.
 */
export async function keyToShown(page: Page, keys: readonly StepKey[], count: number): Promise<number[]> {
  await focusSlider(page)
  const seen = await page.evaluateHandle(() => {
    const seen: number[] = []
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') seen.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    return seen
  })
  for (let step = 0; step < count; step += 1) {
    const { key, shiftKey } = keys[step % keys.length] ?? { key: 'ArrowRight', shiftKey: false }
    await page.keyboard.press(shiftKey ? `Shift+${key}` : key)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 })))
  }
  const slow = await seen.jsonValue()
  return [...slow, ...Array.from({ length: Math.max(0, count - slow.length) }, () => 16)]
}

/** What the steps touch among the map's shapes, for one step on average. */
export interface Touched {
  /** Elements that were changed, added or taken away. */
  elements: number
  /** Attributes that were set. */
  attributes: number
}

export async function touchedByStep(page: Page, keys: readonly StepKey[], count: number): Promise<Touched> {
  const log = await page.evaluateHandle(() => {
    const log = { records: [] as MutationRecord[] }
    const pane = document.querySelector('.leaflet-overlay-pane')
    if (!pane) throw new Error('There is no map')
    new MutationObserver((records) => log.records.push(...records)).observe(pane, {
      attributes: true,
      childList: true,
      subtree: true,
    })
    return log
  })
  let elements = 0
  let attributes = 0
  for (let step = 0; step < count; step += 1) {
    await timesOfSteps(page, [keys[step % keys.length] ?? monthOn[0]!], 1)
    const touched = await log.evaluate((log) => {
      const records = log.records.splice(0)
      const set = records.filter(({ type }) => type === 'attributes')
      const moved = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes])
      return { elements: new Set([...set.map(({ target }) => target), ...moved]).size, attributes: set.length }
    })
    elements += touched.elements / count
    attributes += touched.attributes / count
  }
  return { elements, attributes }
}
