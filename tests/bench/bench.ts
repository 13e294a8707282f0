/**
 * `npm run bench`: measures the built page in a browser, map, trade, timeline and search, and the extraction in Node, beside what others make. Times depend on the
 * machine, so they are told beside their budgets and fail nothing.
 */
import { chromium } from '@playwright/test'
import { launchOptions } from '@tests/launch'
import { tellExtraction } from './extraction'
import { tellMap } from './map'
import { only } from './options'
import { tellSearch } from './search'
import { tellTimeline } from './timeline'
import { tellTrade } from './trade'

const rooms = { map: tellMap, trade: tellTrade, timeline: tellTimeline, search: tellSearch, extraction: tellExtraction }

const browser = await chromium.launch(launchOptions())
try {
  for (const [room, tell] of Object.entries(rooms)) if (only === undefined || only === room) await tell(browser)
} finally {
  await browser.close()
}
