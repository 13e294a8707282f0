/**
 * `npm run bench`: measures the built page in a browser, the map and the timeline, beside what others make. Times depend on the
 * machine, so they are told beside their budgets and fail nothing.
 */
import { chromium } from '@playwright/test'
import { launchOptions } from '@tests/launch'
import { tellMap } from './map'
import { only } from './options'
import { tellTimeline } from './timeline'

const browser = await chromium.launch(launchOptions())
try {
  if (only !== 'timeline') await tellMap(browser)
  if (only !== 'map') await tellTimeline(browser)
} finally {
  await browser.close()
}
