/**
 * The atlas's own timeline, as a reader uses it. Everything is found by role and name, so that it holds for any chart in the region
 * Timeline. What is done to it is done within the page at the start of a frame, as the browser delivers what a pointer does.
 */
import type { Browser, Page } from '@playwright/test'
import { laneKinds } from '@/domain/view-state'
import { paintedText, stepTimes } from './chart-steps'
import type { Figure } from './figures'
import { type Nodes, type StepTime, memoryOf, nodesOf, probedPage } from './probe'
import { memoryText, nodesText, timesText } from './table'

const LOADS = 5
/** No page is waited for longer, in milliseconds. */
const LONGEST = 120_000
/** Two weeks in the time in which most is made up: as close as one can come. */
const CLOSEST = 'from=2026-09-07&to=2026-09-20'

/** Shows another view in the page that is open, as Back and Forward do. */
async function lead(page: Page, query: string): Promise<StepTime[]> {
  const make = (query: string) => () => {
    window.history.pushState(null, '', query)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }
  return stepTimes(page, make, query, { count: 1, mustChange: true })
}

/** Opens a view and waits until it stands, and all that comes later has come and is done. */
async function openOn(page: Page, address: string, view: 'atlas' | 'timeline' | 'ledger'): Promise<void> {
  await page.goto(`${address}?view=${view}`, { waitUntil: 'networkidle', timeout: LONGEST })
  if (view === 'ledger') await page.getByRole('region', { name: 'Contradictions' }).waitFor({ timeout: LONGEST })
  else await drawnAt(page)
  // The page says what it shows only when that has stood for a while; what it is made of is ready then.
  await page
    .locator('[role=status][aria-live=polite]:not(:empty)')
    .filter({ hasText: /\d/ })
    .waitFor({ state: 'attached', timeout: LONGEST })
}

/** Milliseconds from navigation until the timeline stood. */
async function drawnAt(page: Page): Promise<number> {
  const time = await page.waitForFunction(() => window.probe.drawnAt, undefined, { timeout: LONGEST })
  return Number(await time.jsonValue())
}

/** In a fresh profile: fetching the page and the dataset, checking it against the contract, drawing. */
async function timeFromNavigation(browser: Browser, address: string): Promise<number> {
  const page = await probedPage(browser)
  await page.goto(`${address}?view=timeline`, { waitUntil: 'commit' })
  const time = await drawnAt(page)
  await page.context().close()
  return time
}

/** In a fresh profile: another view stands with the dataset loaded, and the timeline is shown; left, and shown again. */
async function timesFromMemory(browser: Browser, address: string): Promise<StepTime[]> {
  const page = await probedPage(browser)
  await openOn(page, address, 'ledger')
  const first = await lead(page, '?view=timeline')
  await page.goBack()
  await page.waitForFunction(() => !window.probe.region())
  const again = await lead(page, '?view=timeline')
  await page.context().close()
  return [...first, ...again]
}

async function repeated<T>(count: number, once: () => Promise<T>): Promise<T[]> {
  const results: T[] = []
  while (results.length < count) results.push(await once())
  return results
}

/** A lane's label, which is its filter, pressed again and again: the lane alone, all lanes, the lane alone. */
const pressLane = (label: string) => () => {
  const buttons = [...(window.probe.region()?.querySelectorAll<HTMLElement>('button[aria-pressed]') ?? [])]
  const lane = buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent).startsWith(label))
  if (!lane) throw new Error(`No lane is labelled ${label}`)
  lane.click()
}

/** Letters typed into the field that has the focus; after the word's last letter it begins anew. */
const typeLetters = (word: string) => (step: number) => {
  const field = document.activeElement as HTMLInputElement
  // Past React's own setter, so that it takes it for typed.
  Reflect.set(HTMLInputElement.prototype, 'value', word.slice(0, (step % word.length) + 1), field)
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** The wheel over the middle of the chart, five notches one way and five back: with Ctrl, which zooms, or sideways, which pans. */
const turnWheel = (way: 'zoom' | 'pan') => (step: number) => {
  const { left, top, width, height } = window.probe.chart()!.getBoundingClientRect()
  const [clientX, clientY] = [left + width / 2, top + height / 2]
  const turn = step % 10 < 5 ? -100 : 100
  const where = { clientX, clientY, bubbles: true, cancelable: true }
  const wheel = way === 'zoom' ? { deltaY: turn, ctrlKey: true } : { deltaX: -turn }
  document.elementFromPoint(clientX, clientY)?.dispatchEvent(new WheelEvent('wheel', { ...where, ...wheel }))
}

async function* nodeFigures(page: Page): AsyncGenerator<Figure> {
  await lead(page, '?view=timeline')
  yield ['nodesWhole', nodesText(await nodesOf(page))]
  await lead(page, `?view=timeline&${CLOSEST}`)
  yield ['nodesClosest', nodesText(await nodesOf(page))]
  let most: Nodes = { page: 0, region: 0 }
  for (const lanes of laneKinds) {
    for (const window of ['', `&${CLOSEST}`, '&from=2020-01-01', '&from=2026-01-01']) {
      await lead(page, `?view=timeline&lanes=${lanes}${window}`)
      const nodes = await nodesOf(page)
      if (nodes.page > most.page) most = nodes
    }
  }
  yield ['nodesMost', nodesText(most)]
}

/** Where map, details and trade stand beside the timeline and follow it. */
async function* wholeFigures(browser: Browser, address: string): AsyncGenerator<Figure> {
  const page = await probedPage(browser)
  await openOn(page, address, 'atlas')
  yield ['filterWhole', paintedText(await stepTimes(page, pressLane, 'Summits'))]
  await lead(page, '?from=2006-01-01')
  yield ['zoomWhole', paintedText(await stepTimes(page, turnWheel, 'zoom'))]
  await page.context().close()
}

/** The figures of the atlas served at the address with so many meetings; `base` is the page's memory without any, in bytes. */
export async function* atlasFigures(browser: Browser, address: string, count: number, base: number): AsyncGenerator<Figure> {
  yield ['navigation', timesText(await repeated(LOADS, () => timeFromNavigation(browser, address)))]
  const led = await repeated(LOADS, () => timesFromMemory(browser, address))
  yield ['memory', paintedText(led.map(([first]) => first!))]
  yield ['again', paintedText(led.map(([, again]) => again!))]

  const page = await probedPage(browser)
  await openOn(page, address, 'timeline')
  const memory = await memoryOf(page)
  const filter = await stepTimes(page, pressLane, 'Summits')
  yield ['filterOn', paintedText(filter.filter((_, step) => step % 2 === 0))]
  yield ['filterOff', paintedText(filter.filter((_, step) => step % 2 === 1))]
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true })
  await timeline.getByRole('button', { name: /^Filter( ·|$)/ }).click()
  await timeline.getByLabel('Text', { exact: true }).focus()
  yield ['letter', paintedText(await stepTimes(page, typeLetters, 'water'))]
  await page.keyboard.press('Escape')
  await lead(page, '?view=timeline&from=2006-01-01')
  yield ['zoom', paintedText(await stepTimes(page, turnWheel, 'zoom'))]
  await lead(page, '?view=timeline&from=2008-01-01&to=2013-12-31')
  yield ['pan', paintedText(await stepTimes(page, turnWheel, 'pan'))]
  yield* nodeFigures(page)
  yield ['bytes', memoryText(memory, base, count)]
  await page.context().close()
  yield* wholeFigures(browser, address)
}

/** Bytes of the page's memory. */
export async function atlasMemory(browser: Browser, address: string): Promise<number> {
  const page = await probedPage(browser)
  await openOn(page, address, 'timeline')
  const memory = await memoryOf(page)
  await page.context().close()
  return memory
}
