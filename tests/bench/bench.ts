/**
 * `npm run bench`: measures the built page in a browser, map, trade, timeline, search and by Lighthouse, and the extraction in Node, beside what others make. Builds
 * the page if there is none. Times depend on the machine, so they are told beside their budgets and fail nothing.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { launchOptions } from '@tests/launch'
import { tellExtraction } from './extraction'
import { tellLighthouse } from './lighthouse'
import { tellMap } from './map'
import { dist, only } from './options'
import { tellSearch } from './search'
import { tellTimeline } from './timeline'
import { tellTrade } from './trade'

const rooms = {
  map: tellMap,
  trade: tellTrade,
  timeline: tellTimeline,
  search: tellSearch,
  extraction: tellExtraction,
  lighthouse: tellLighthouse,
}

if (!existsSync(join(dist, 'index.html'))) await build({ build: { outDir: dist }, logLevel: 'warn' })

const browser = await chromium.launch(launchOptions())
try {
  for (const [room, tell] of Object.entries(rooms)) if (only === undefined || only === room) await tell(browser)
} finally {
  await browser.close()
}
