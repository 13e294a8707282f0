/** The room of trade of the built page: how long a chart takes to stand when the room is opened. */
import type { Browser, Page } from '@playwright/test'
import { chartKinds } from '@/domain/view-state'
import { VIEWPORT } from './probe'
import { serveAtlas } from './servers'
import { median, tableText, timeText, timesText } from './table'

const LOADS = 7
/** A page that stands, its code and data loaded, and shows no trade. */
const ELSEWHERE = '?view=ledger'

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  const page = await context.newPage()
  await page.goto(`${address}${ELSEWHERE}`, { waitUntil: 'networkidle' })
  await page.getByRole('region', { name: 'Contradictions' }).waitFor()
  return page
}

/** Milliseconds from the change of the address until the frame is painted that first shows a mark of the chart. */
function timeUntilDrawn(page: Page, query: string): Promise<number> {
  return page.evaluate(async (query) => {
    const { port1, port2 } = new MessageChannel()
    port1.start()
    await new Promise(requestAnimationFrame)
    const begin = performance.now()
    window.history.pushState(null, '', query)
    window.dispatchEvent(new PopStateEvent('popstate'))
    do await new Promise(requestAnimationFrame)
    while (!document.querySelector('[data-picture] [data-mark]'))
    const painted = new Promise((resolve) => port1.addEventListener('message', resolve, { once: true }))
    port2.postMessage(null)
    await painted
    return performance.now() - begin
  }, query)
}

/** Opens the room on a chart, leaves it and opens it again. */
async function timesOf(browser: Browser, address: string, query: string): Promise<{ first: number[]; again: number[] }> {
  const [first, again]: [number[], number[]] = [[], []]
  while (first.length < LOADS) {
    const page = await openPage(browser, address)
    for (const times of [first, again]) {
      times.push(await timeUntilDrawn(page, query))
      await page.goBack()
      await page.getByRole('region', { name: 'Contradictions' }).waitFor()
    }
    await page.context().close()
  }
  return { first, again }
}

/** Prints the table. */
export async function tellTrade(browser: Browser): Promise<void> {
  const atlas = await serveAtlas()
  try {
    console.log(`The room of trade, opened from another view of a page that stands. Budget: 300 ms until the first chart is drawn, its code being there.
Milliseconds until painted, median / 95th percentile. The code of all charts comes with the room, ahead of its first opening.`)
    const rows: string[][] = [['chart', 'first', 'again', 'in the budget']]
    for (const kind of chartKinds) {
      const { first, again } = await timesOf(browser, atlas.address, `?view=trade&chart=${kind}`)
      const counted = median(first)
      rows.push([kind, timesText(first), timesText(again), counted <= 300 ? 'yes' : `no: ${timeText(counted)}`])
    }
    console.log(tableText(rows))
  } finally {
    await atlas.close()
  }
}
