import type { Locator, Page } from '@playwright/test'
import type { CorePart, MeetingClaim } from '@/domain/contract'
import { changesOf } from '@/domain/status'
import { membershipItems } from '@/domain/timeline'
import { laneKinds } from '@/domain/view-state'
import { crowdCore } from '@tests/fixtures/meeting-crowd'
import { publishedParts } from '@tests/state/published'
import { expect, openAtlas, room, test } from './page'

const COUNT = 100_000
const MOST_NODES = 1500

interface Crowd {
  core: CorePart
  text: string
}

/** A hundred thousand made-up meetings take a while: each worker makes them once. */
let made: Crowd | undefined

function crowd(): Crowd {
  if (!made) {
    const core = crowdCore(publishedParts().core, COUNT)
    made = { core, text: JSON.stringify(core) }
  }
  return made
}

async function openCrowd(page: Page, query: string): Promise<void> {
  await page.route('**/data/core.json*', (route) => route.fulfill({ body: crowd().text, contentType: 'application/json' }))
  await page.goto(`/${query}`)
  await expect(room(page, 'Timeline').getByRole('slider', { name: 'Window to' })).toBeVisible({ timeout: 60_000 })
}

/** Another view in the page that is open, as Back and Forward show one. */
async function lead(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    window.history.pushState(null, '', search)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, query)
}

const nodesOf = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)
const shown = (count: number) => `${count.toLocaleString('en-GB')} shown`

test('x', async ({ page }) => {
  test.setTimeout(300_000)
  let t = Date.now()
  crowd()
  console.log('crowd', Date.now() - t, crowd().text.length); t = Date.now()
  await page.setViewportSize({ width: 1440, height: 900 })
  await openCrowd(page, '?view=timeline')
  console.log('open', Date.now() - t); t = Date.now()
  for (const size of [[1440, 900], [1280, 720]] as const) {
  await page.setViewportSize({ width: size[0], height: size[1] })
  for (const view of ['view=timeline&', ''])
    for (const lanes of laneKinds)
      for (const window of ['', '&from=2006-01-01', '&from=2020-01-01', '&from=2026-01-01', '&from=2026-09-07&to=2026-09-20']) {
        await lead(page, `?${view}lanes=${lanes}${window}`)
        await page.waitForTimeout(250)
        const marks = await page.locator('[class*=target]').count()
        console.log(size.join(), view, lanes, window, await nodesOf(page), marks)
      }
  }
  console.log(Date.now() - t)
})
