/** Whether frames come in time while a pointer drags, zooms and pans. */
import type { Page } from '@playwright/test'

/** A display's usual rate. */
const FRAME_MS = 1000 / 60
/**
 * Frames begin on the display's beat, so an interval is one beat or several, give or take the clock's jitter (script reads tenths of a
 * millisecond, and without a display a timer beats). Beyond one beat and a half one was missed for sure; a limit of 16.7 ms flat would
 * count many frames of a page at rest.
 */
const LATE_MS = 1.5 * FRAME_MS

export interface Frames {
  count: number
  /** Share of the frames that came late, from 0 to 1. */
  late: number
  /** Milliseconds. */
  longest: number
  /** Frames in which shapes of the map were repainted. */
  repainted: number
}

/** The frames that the page draws meanwhile. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<Frames> {
  const watch = await page.evaluateHandle(() => {
    const watch = { times: [] as number[], repainted: 0, isTouched: false }
    const pane = document.querySelector('.leaflet-overlay-pane')
    if (!pane) throw new Error('There is no map')
    new MutationObserver(() => {
      watch.isTouched = true
    }).observe(pane, { attributes: true, attributeFilter: ['fill', 'd'], childList: true, subtree: true })
    requestAnimationFrame(function next(time) {
      watch.times.push(time)
      if (watch.isTouched) watch.repainted += 1
      watch.isTouched = false
      requestAnimationFrame(next)
    })
    return watch
  })
  await act()
  const { times, repainted } = await watch.evaluate(({ times, repainted }) => ({ times: [...times], repainted }))
  await watch.dispose()
  const intervals = times.slice(1).map((time, index) => time - (times[index] ?? time))
  return {
    count: intervals.length,
    late: intervals.filter((interval) => interval > LATE_MS).length / intervals.length,
    longest: Math.max(...intervals),
    repainted,
  }
}

/** Moves the pointer through the points one a frame, by the clock: like a hand, it does not wait for the page. */
async function movePointer(page: Page, points: readonly (readonly [x: number, y: number])[]): Promise<void> {
  const begin = performance.now()
  const moves: Promise<void>[] = []
  for (const [index, [x, y]] of points.entries()) {
    moves.push(page.mouse.move(x, y))
    const wait = begin + (index + 1) * FRAME_MS - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  }
  await Promise.all(moves)
}

async function boxOf(page: Page, selector: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not on the page`)
  return box
}

const SLIDER = '[role="slider"][aria-label="Date"]'
const DRAG_STEPS = 300
/** Pixels by which the pointer goes beyond the end, so that the last day is surely reached. */
const BEYOND = 40

/** Drags the date from the first day to the last. Throws if the map did not follow. */
export async function dragDate(page: Page): Promise<Frames> {
  const { x, y, width, height } = await boxOf(page, SLIDER)
  const middle = y + height / 2
  await page.mouse.move(x, middle)
  await page.mouse.down()
  const frames = await framesWhile(page, async () => {
    await movePointer(
      page,
      Array.from({ length: DRAG_STEPS + 1 }, (_, step) => [x + ((width + BEYOND) * step) / DRAG_STEPS, middle]),
    )
  })
  await page.mouse.up()
  await page.locator(`${SLIDER}[aria-valuenow="10000"]`).waitFor({ timeout: 5000 })
  if (frames.repainted < 10) throw new Error(`The map did not follow the drag: ${frames.repainted} frames repainted`)
  return frames
}

const NOTCHES = 4
/** Enough for one turn of the wheel to end before the next: the map waits 40 ms for more, then grows for 250. */
const NOTCH_MS = 350
const PAN_STEPS = 120
/** A state in the middle of the map. */
const MIDDLE = '[data-country="KZ"]'

async function turnWheel(page: Page, pixels: number): Promise<void> {
  for (let notch = 0; notch < NOTCHES; notch += 1) {
    await page.mouse.wheel(0, pixels)
    await page.waitForTimeout(NOTCH_MS)
  }
}

export interface ZoomAndPan {
  zoomIn: Frames
  pan: Frames
  zoomOut: Frames
}

/**
 * Zooms in by the wheel, pans by dragging, zooms out. The time a zoom takes is that of its animation, which is meant; what counts is
 * whether frames come in time. Throws if the map did not follow.
 */
export async function zoomAndPan(page: Page): Promise<ZoomAndPan> {
  const { x, y, width, height } = await boxOf(page, '.leaflet-container')
  const [left, top] = [x + width / 2, y + height / 2]
  await page.mouse.move(left, top)
  const home = await boxOf(page, MIDDLE)
  const zoomIn = await framesWhile(page, () => turnWheel(page, -120))
  const near = await boxOf(page, MIDDLE)
  await page.mouse.down()
  const pan = await framesWhile(page, () => {
    const points = Array.from({ length: PAN_STEPS + 1 }, (_, step) => [left + step, top + step / 2] as const)
    return movePointer(page, points)
  })
  await page.mouse.up()
  const aside = await boxOf(page, MIDDLE)
  await page.mouse.move(left, top)
  const zoomOut = await framesWhile(page, () => turnWheel(page, 120))
  const back = await boxOf(page, MIDDLE)
  if (near.width < home.width * 1.2 || back.width > near.width / 1.2) throw new Error('The map did not follow the wheel')
  if (aside.x === near.x && aside.y === near.y) throw new Error('The map did not follow the pointer')
  return { zoomIn, pan, zoomOut }
}
