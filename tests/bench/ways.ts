/** The ways of drawing the day's map that are compared, and all that is measured of one of them. */
import type { Browser, Page } from '@playwright/test'
import { addDays } from '@/domain/time'
import type { BenchData } from './data'
import { type Frames, dragDate } from './frames'
import { type StepTimes, type Touched, dayOnAndBack, keyToShown, timesOfSteps, touchedByStep } from './steps'

export interface Way {
  name: string
  /** The page's address with a query to which the day is added. */
  address: string
}

export interface Change {
  times: StepTimes
  touched: Touched
}

export interface Measured {
  name: string
  one: Change
  many: Change
  /** Of the steps in which many change. */
  shown: number[]
  drag: Frames
}

const STEPS = 60
const KEYS = 20
const TOUCHES = 4

/** A page in a fresh profile that gets this dataset for the published one. */
export async function pageWith(browser: Browser, { core, map }: BenchData): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  // What runs these files names functions by a helper that a page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value' })
  await page.route(/\/data\/core\.json/, (route) => route.fulfill({ json: core }))
  await page.route(/\/data\/map\.json/, (route) => route.fulfill({ json: map }))
  return page
}

/** Opens the page on a day and waits until all that comes later has come. */
export async function openOn(page: Page, { address }: Way, day: string): Promise<void> {
  await page.goto(`${address}date=${day}`, { waitUntil: 'networkidle' })
  await page.locator('.leaflet-overlay-pane path').first().waitFor()
}

async function changeOn(page: Page, way: Way, day: string): Promise<Change> {
  await openOn(page, way, addDays(day, -1))
  const touched = await touchedByStep(page, dayOnAndBack, TOUCHES)
  if (touched.elements === 0) throw new Error(`${way.name}: the map did not follow to ${day}`)
  return { times: await timesOfSteps(page, dayOnAndBack, STEPS), touched }
}

/** Steps from a day to the next and back on which one country changes, then many; then a drag over all days. */
export async function measureWay(browser: Browser, data: BenchData, way: Way): Promise<Measured> {
  const page = await pageWith(browser, data)
  const one = await changeOn(page, way, data.oneChanges)
  const many = await changeOn(page, way, data.manyChange)
  const shown = await keyToShown(page, dayOnAndBack, KEYS)
  const drag = await dragDate(page)
  await page.context().close()
  return { name: way.name, one, many, shown, drag }
}
