/**
 * Measures the built page in a browser: how long until the map stands, and what a step of the date costs until the page is laid
 * out anew. Times depend on the machine, so they are told beside their budgets and fail nothing.
 */
import { type Browser, type Page, chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions } from '@tests/launch'

const LOADS = 5
const STEPS = 300
/** DESIGN: a step of the date is painted within a frame. */
const STEP_BUDGET_MS = 16

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function line(name: string, times: readonly number[], budget?: number): string {
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)].map((time) => time.toFixed(1))
  return `${name}: median ${median} ms, p95 ${p95} ms${budget === undefined ? '' : ` (budget ${budget} ms p95)`}`
}

/** Milliseconds from navigation until the first country is on the map, in a fresh profile. */
async function timeToMap(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(address)
  // Looked for with every frame.
  const found = await page.waitForFunction(() => document.querySelector('[data-country]') && performance.now())
  const time = Number(await found.jsonValue())
  await context.close()
  return time
}

/** Milliseconds of each of many steps of the date by a month: from the key to the page laid out. */
async function timesOfSteps(page: Page): Promise<number[]> {
  await page.getByRole('slider', { name: 'Date' }).focus()
  return page.evaluate(async (steps) => {
    const times: number[] = []
    const slider = document.activeElement
    const key = { key: 'ArrowRight', shiftKey: true, bubbles: true }
    for (let step = 0; step < steps; step += 1) {
      const before = performance.now()
      slider?.dispatchEvent(new KeyboardEvent('keydown', key))
      // React renders what a key asks for in a microtask.
      await Promise.resolve()
      document.body.getBoundingClientRect()
      times.push(performance.now() - before)
      await new Promise(requestAnimationFrame)
    }
    slider?.dispatchEvent(new KeyboardEvent('keyup', key))
    return times
  }, STEPS)
}

const server = await preview({ preview: { host: '127.0.0.1', port: 4190 }, logLevel: 'silent' })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch(launchOptions())
try {
  const loads: number[] = []
  for (let load = 0; load < LOADS; load += 1) loads.push(await timeToMap(browser, address))
  console.log(line('until the map stands', loads))
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${address}?date=1996-04-26`)
  await page.getByRole('region', { name: 'Trade' }).getByRole('combobox').waitFor()
  console.log(line('a step of the date', await timesOfSteps(page), STEP_BUDGET_MS))
} finally {
  await browser.close()
  await server.close()
}
