/** The search of the built page with meetings by the thousand: until it is ready, and from a key to the results painted. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import MiniSearch from 'minisearch'
import type { CorePart, TradePart } from '@/domain/contract'
import { searcherOf } from '@/domain/search'
import { entriesOf } from '@/domain/search-entries'
import type { SearchEntry } from '@/domain/search-types'
import { errorsIn } from '@/domain/search-terms'
import { entryWords } from '@/i18n/search'
import { diceOf } from '@tests/fixtures/dice'
import { crowdCore } from '@tests/fixtures/meeting-crowd'
import { dist, sizes } from './options'
import { VIEWPORT } from './probe'
import { serveAtlas } from './servers'
import { markdownTable, median, timesText } from './table'

const LOADS = 3
const KEYS = 25
/** What is typed, the last letter measured: a place, a word of every title, a year, a slip, some words, a command. */
const queries = ['dushanbe', 'and', '2021', 'railwya', 'border trade 2021', 'meeting', 'zeppelin', 'compare 2017 2025']
/** A page that stands and shows no meetings. */
const ELSEWHERE = '?view=about'

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  const page = await context.newPage()
  await page.goto(`${address}${ELSEWHERE}`, { timeout: 120_000 })
  await page.getByRole('combobox', { name: 'Search the atlas' }).waitFor({ timeout: 120_000 })
  await page.waitForLoadState('networkidle')
  return page
}

/** Milliseconds from the focus until the search says no longer that it is getting ready. */
function timeUntilReady(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('input[role="combobox"]')!
    const begin = performance.now()
    field.focus()
    do await new Promise(requestAnimationFrame)
    while (field.parentElement?.querySelector('output')?.textContent !== '')
    return performance.now() - begin
  })
}

/**
 * Milliseconds from a letter typed by a real key until the frame is painted that shows what it finds. A key comes when it comes, not at the start of a
 * frame, so that waiting for the next one is in the time: 8 ms on average.
 */
async function timesOfKeys(page: Page, query: string): Promise<number[]> {
  const field = page.getByRole('combobox', { name: 'Search the atlas' })
  const dice = diceOf(1)
  const times: number[] = []
  await field.fill(query.slice(0, -1))
  while (times.length < KEYS) {
    await page.waitForTimeout(100 + dice.below(50))
    const watch = await page.evaluateHandle(() => {
      const field = document.querySelector<HTMLInputElement>('input[role="combobox"]')!
      const status = field.parentElement!.querySelector('output')!
      const { port1, port2 } = new MessageChannel()
      const painted = new Promise<number>((resolve) => {
        field.addEventListener(
          'beforeinput',
          () => {
            const begin = performance.now()
            port1.addEventListener('message', () => resolve(performance.now() - begin), { once: true })
            port1.start()
            // What was found before is no longer counted from the first render on; the count of what is found now comes with its list.
            const watch = new MutationObserver(() => {
              if (status.textContent === '') return
              watch.disconnect()
              requestAnimationFrame(() => port2.postMessage(null))
            })
            watch.observe(status, { childList: true, characterData: true, subtree: true })
          },
          { once: true },
        )
      })
      return { painted }
    })
    await page.keyboard.press(query.at(-1)!)
    times.push(await watch.evaluate(({ painted }) => painted))
    await watch.dispose()
    await page.keyboard.press('Backspace')
  }
  return times
}

type Rows = Map<string, string[]>

function put(rows: Rows, name: string, text: string): void {
  rows.set(name, [...(rows.get(name) ?? []), text])
}

async function measurePage(browser: Browser, address: string, rows: Rows): Promise<void> {
  const ready: number[] = []
  for (let load = 0; load < LOADS; load += 1) {
    const page = await openPage(browser, address)
    ready.push(await timeUntilReady(page))
    if (load === LOADS - 1) {
      for (const query of queries) put(rows, `“${query}”`, timesText(await timesOfKeys(page, query)))
    }
    await page.context().close()
  }
  put(rows, 'first use until ready', timesText(ready))
}

/** Milliseconds that something takes, for each of several times. */
function timed(act: () => unknown): number[] {
  return Array.from({ length: 7 }, () => {
    const begin = performance.now()
    act()
    return performance.now() - begin
  })
}

/** MiniSearch over the same entries, asked for the same: every word, its beginnings, slips by length. */
function miniSearchOf(entries: readonly SearchEntry[]): (query: string) => unknown {
  const mini = new MiniSearch<{ id: number; name: string; more: string }>({
    fields: ['name', 'more'],
    searchOptions: { prefix: true, fuzzy: (word) => errorsIn(word) || false, combineWith: 'AND', boost: { name: 2 } },
  })
  mini.addAll(entries.map(({ name, aliases, more }, id) => ({ id, name, more: [...aliases, ...more].join(' ') })))
  return (query) => mini.search(query)
}

/** The index alone, in Node, beside MiniSearch. */
function measureAlone(core: CorePart, trade: TradePart, rows: Rows): void {
  const ask = searcherOf(core, trade, entryWords())
  const askMini = miniSearchOf(entriesOf({ core, trade, tier: 'all' }, entryWords()))
  for (const query of queries.slice(0, -1)) {
    put(rows, `“${query}”, index alone`, median(timed(() => ask({ query, tier: 'all' }))).toFixed(1))
    put(rows, `“${query}”, MiniSearch 7.2.0 alone`, median(timed(() => askMini(query))).toFixed(1))
  }
}

/** Prints the table, in Markdown. */
export async function tellSearch(browser: Browser): Promise<void> {
  const read = (name: string) => JSON.parse(readFileSync(join(dist, `data/${name}.json`), 'utf8')) as unknown
  const [core, trade] = [read('core') as CorePart, read('trade') as TradePart]
  const rows: Rows = new Map()
  for (const size of sizes) {
    console.log(`Search, ${size} meetings ...`)
    const crowd = crowdCore(core, size)
    const atlas = await serveAtlas(JSON.stringify(crowd))
    try {
      await measurePage(browser, atlas.address, rows)
    } finally {
      await atlas.close()
    }
    measureAlone(crowd, trade, rows)
  }
  const head = ['', ...sizes.map((size) => size.toLocaleString('en-GB'))]
  console.log(`
The search. Budget with 100,000 meetings: 20 ms from a key to the results painted (median). Milliseconds, median / 95th percentile; columns are meetings.

${markdownTable([head, ...Array.from(rows, ([name, texts]) => [name, ...texts])])}`)
}
