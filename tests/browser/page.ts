/** What all browser tests share: the watch on the page, and the steps that many of them take. */
import { type Locator, type Page, test as base, expect } from '@playwright/test'
import { DATABASE } from '@/state/workspace/database-name'
import type { Verdict } from '@/state/workspace/model'

interface Options {
  /** Errors of the console that the test itself brings about; any other fails it. */
  expectedErrors: RegExp
}

const NONE = /(?!)/

/** A test that fails on any error of the console or page, any breach of the content policy, any request that leaves the origin. */
export const test = base.extend<Options>({
  expectedErrors: [NONE, { option: true }],
  page: async ({ page, expectedErrors }, use) => {
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !expectedErrors.test(message.text())) faults.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => faults.push(`page: ${error.stack ?? error.message}`))
    page.on('request', (request) => {
      const { protocol, origin, hostname } = new URL(request.url())
      const isOwn = request.isNavigationRequest() ? hostname === '127.0.0.1' : origin === new URL(page.url()).origin
      if (!isOwn && protocol !== 'data:') faults.push(`request: ${request.url()}`)
    })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`content policy: ${violatedDirective} ${blockedURI}`)
      })
    })
    await use(page)
    expect(faults).toEqual([])
  },
})

export { expect }

/** Opens the page with a query such as `?open=TJ` and waits until its first picture stands. */
export async function openAtlas(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`)
  await expect(page.getByRole('link', { name: 'back to the start' })).toBeVisible()
  await expect(page).toHaveTitle(/ – SCO Atlas$/)
}

/** A room by its name: Map, Timeline, Trade, Details. */
export function room(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** The rows of the legend that count a status. */
export function legend(page: Page): Locator {
  return page.getByRole('group', { name: 'Status' }).getByRole('button').filter({ hasNotText: 'Meeting places' })
}

/** The heading of what the details show. */
export function detailsHeading(page: Page): Locator {
  return room(page, 'Details').getByRole('heading', { level: 2 })
}

/** A state of the family on the map. */
export function stateButton(page: Page, name: string): Locator {
  return room(page, 'Map').getByRole('button', { name, exact: true })
}

/** A mark of the timeline's chart, or a gap between marks, by its name. */
export function timelineMark(page: Page, name: RegExp): Locator {
  return room(page, 'Timeline').getByRole('button', { name })
}

/** Waits until a mark has stood where it stands for a fifth of a second. */
export async function atRest(mark: Locator): Promise<void> {
  let last = ''
  await expect(async () => {
    const before = last
    last = JSON.stringify(await mark.boundingBox())
    expect(last).not.toBe('null')
    expect(last).toBe(before)
  }).toPass({ intervals: [200] })
}

export function dateSlider(page: Page): Locator {
  return page.getByRole('slider', { name: 'Date' })
}

/** What the address says of a key; null if it says nothing. The browser tells of it a little later: `expect.poll` waits for it. */
export function inAddress(page: Page, key: string): string | null {
  return new URL(page.url()).searchParams.get(key)
}

/** The names of what takes the focus, in order, as Tab is pressed so many times. */
export async function namesReachedByTab(page: Page, times: number): Promise<string[]> {
  const names = await page.evaluateHandle(() => {
    const reached: string[] = []
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) reached.push(target.getAttribute('aria-label') ?? target.textContent)
    })
    return reached
  })
  for (let count = 0; count < times; count += 1) await page.keyboard.press('Tab')
  return names.jsonValue()
}

/** Waits until the browser has stored just these verdicts on findings. Who leaves the page before is asked whether to; a test is not. */
export async function verdictsStored(page: Page, verdicts: readonly Verdict[]): Promise<void> {
  const stored = () =>
    page.evaluate(
      (name) =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open(name)
          opening.addEventListener('error', () => reject(opening.error!))
          opening.addEventListener('success', () => {
            const database = opening.result
            const reading = database.transaction('decisions').objectStore('decisions').getAll()
            reading.addEventListener('error', () => reject(reading.error!))
            reading.addEventListener('success', () => {
              database.close()
              resolve((reading.result as { verdict: string }[]).map(({ verdict }) => verdict).toSorted())
            })
          })
        }),
      DATABASE,
    )
  await expect.poll(stored).toEqual(verdicts.toSorted())
}
