/** The built site without a network: all views after the first visit, a reader's own work, and a newer version that is offered and never forced. */
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type RequestListener, type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { siteHandler } from '@/pipeline/site/host'
import { test as base, detailsHeading, expect, legend, room, stateButton, verdictsStored } from './page'

const built = fileURLToPath(new URL('../../dist', import.meta.url))
const FOLDER = '/some/folder/'

interface Site {
  address: string
  /** Paths asked for, in their order. */
  asked: string[]
  /** From now on answers so. */
  answer: (handler: RequestListener) => void
}

/** A host of its own, so that nothing is stored for any other test's. */
const test = base.extend<{ site: Site }>({
  site: async ({ baseURL }, use) => {
    const { hostname } = new URL(baseURL!)
    let handle: RequestListener = siteHandler(built, FOLDER)
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      handle(request, response)
    })
    const address = `http://${hostname}:${await listening(server, hostname)}${FOLDER}`
    await use({ address, asked, answer: (handler) => (handle = handler) })
    server.closeAllConnections()
    server.close()
  },
})
test.use({ serviceWorkers: 'allow' })

/** The port that the system gives. */
function listening(server: Server, hostname: string): Promise<number> {
  return new Promise((resolve) => server.listen(0, hostname, () => resolve((server.address() as AddressInfo).port)))
}

const offer = (page: Page) => page.getByText('A new version of the atlas is there')
const load = (page: Page) => page.getByRole('button', { name: 'Load it' })

/** Opens the site's first page and waits until the menu says that it is stored. */
async function visit(page: Page, site: Site, query = ''): Promise<void> {
  await page.goto(site.address + query)
  await expect(page).toHaveTitle(/ – SCO Atlas$/)
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await expect(page.getByText('Works without a network')).toBeVisible()
  await page.keyboard.press('Escape')
}

const views = {
  atlas: 'Map',
  map: 'Map',
  timeline: 'Timeline',
  trade: 'Trade',
  ledger: 'Contradictions',
  coverage: 'Coverage',
  documents: 'Documents',
  data: 'Data',
  about: 'About',
}

for (const [device, viewport] of Object.entries({
  'a wide screen': { width: 1280, height: 800 },
  'a phone': { width: 390, height: 844 },
})) {
  test.describe(`without a network, on ${device}`, () => {
    test.use({ viewport })

    test('every view opens that was never opened before, and opens again', async ({ page, context, site }) => {
      test.slow()
      await visit(page, site)
      await context.setOffline(true)
      site.asked.length = 0
      for (const [view, name] of Object.entries(views)) {
        await page.goto(`${site.address}?view=${view}`)
        await expect(room(page, name)).toBeVisible()
        await page.reload()
        await expect(room(page, name)).toBeVisible()
        await expect(page).toHaveTitle(/ – SCO Atlas$/)
        await expect(page.getByRole('alert')).toHaveCount(0)
      }
      // The browser itself may look for a newer worker past the network that was switched off.
      expect(site.asked.filter((path) => path !== `${FOLDER}sw.js`)).toEqual([])
    })
  })
}

test('without a network a link opens, search finds, and the menu says why', async ({ page, context, site }) => {
  await visit(page, site)
  await context.setOffline(true)
  await page.goto(`${site.address}?date=2017-06-09&open=IN`)
  await expect(detailsHeading(page)).toHaveText('India')
  await expect(legend(page).first()).toHaveText('Members 8')
  await page.getByRole('combobox', { name: 'Search the atlas' }).fill('Belarus')
  const results = page.getByRole('listbox', { name: 'Results' })
  await results
    .getByRole('option', { name: /^Belarus/ })
    .first()
    .click()
  await expect(detailsHeading(page)).toHaveText('Belarus')
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await expect(page.getByText('No network: the atlas is shown from this device')).toBeVisible()
  await page.goto(`${site.address}embed/?view=map&date=2017-06-09`)
  await expect(stateButton(page, 'India, member')).toBeAttached()
  await page.goto(site.address)
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await expect(page.getByText('Works without a network')).toBeVisible()
})

test('the files for others are fetched from the network, and the page says so where there is none', async ({
  page,
  context,
  site,
}) => {
  const told = page.getByText('the files on this page cannot be fetched now')
  await visit(page, site, '?view=data')
  await expect(told).toHaveCount(0)
  await context.setOffline(true)
  await expect(told).toBeVisible()
  await context.setOffline(false)
  await expect(told).toHaveCount(0)
  site.asked.length = 0
  const whole = await page.evaluate(async () => (await fetch('./data/core.json')).ok)
  expect(whole).toBe(true)
  expect(site.asked).toEqual([`${FOLDER}data/core.json`])
})

async function pasteDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Paste a text' }).click()
  await page
    .getByLabel('The text')
    .fill('DUSHANBE, June 16, 2026 (Agency) -- Cuba is an observer state of the Shanghai Cooperation Organisation.')
}

const ownRows = (page: Page) => room(page, 'Documents').locator('[data-document^="mine-"]')

test('without a network, from the first visit on, texts of one’s own are read and kept', async ({ page, context, site }) => {
  await visit(page, site, '?view=documents')
  await context.setOffline(true)
  await pasteDraft(page)
  await page.getByRole('button', { name: 'Add this text' }).click()
  await expect(ownRows(page)).toContainText('0 of 1 finding decided')
  await ownRows(page).getByRole('link').click()
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await verdictsStored(page, ['accepted'])
  await page.goto(`${site.address}?view=atlas`)
  await expect(page.getByRole('banner').getByRole('button', { name: /of your own/ })).toBeVisible()
})

/** The same site as another build would make it: every piece under a name of its own, and a mark in the page. Returns its folder. */
function nextBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sco-atlas-'))
  cpSync(built, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) })
  const pieces = readdirSync(join(folder, 'assets')).map((name) => [name, name.replace(/\.(?=\w+$)/, '2.')] as const)
  for (const [name, next] of pieces) renameSync(join(folder, 'assets', name), join(folder, 'assets', next))
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|html)$/.test(file)) continue
    let text = readFileSync(join(folder, file), 'utf8')
    for (const [name, next] of pieces) text = text.replaceAll(name, next)
    text = text.replace('<head>', '<head data-build="next">').replace(/(url:.index\.html.,revision:.)\w+/, '$1next')
    writeFileSync(join(folder, file), text)
  }
  const worker = join(folder, 'sw.js')
  const stored = readFileSync(worker, 'utf8').replace(
    /(url:.([\w./-]+)[^,]*,revision:null,integrity:.)sha256-[\w+/=]+/g,
    (_, entry: string, file: string) => entry + integrityOf(join(folder, file)),
  )
  writeFileSync(worker, stored)
  return folder
}

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`
}

const isNext = (page: Page) => page.locator('head[data-build="next"]')

test('a newer version is offered, taken only by the button, and another page goes on with its own', async ({
  page,
  context,
  site,
}) => {
  test.slow()
  const next = nextBuild()
  await visit(page, site, '?view=documents')
  const other = await context.newPage()
  await visit(other, site, '?view=timeline')
  await page.bringToFront()
  await pasteDraft(page)
  await expect(offer(page)).toHaveCount(0)

  site.answer(siteHandler(next, FOLDER))
  await other.bringToFront()
  await other.reload()
  // Not by itself, though it was loaded anew.
  await expect(offer(other)).toBeVisible()
  await expect(isNext(other)).toHaveCount(0)
  await expect(offer(page)).toBeVisible()
  await load(other).click()
  await expect(isNext(other)).toHaveCount(1)
  await expect(room(other, 'Timeline')).toBeVisible()
  await expect(offer(other)).toHaveCount(0)

  // The draft stands, and what it needs of the earlier version is still there.
  await expect(isNext(page)).toHaveCount(0)
  await expect(page.getByLabel('The text')).toHaveValue(/Cuba/)
  await page.getByRole('button', { name: 'Add this text' }).click()
  await expect(ownRows(page)).toContainText('0 of 1 finding decided')
  await expect(isNext(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(offer(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('button', { name: 'Load the new version' }).click()
  await expect(isNext(page)).toHaveCount(1)
  await expect(ownRows(page)).toContainText('0 of 1 finding decided')
  rmSync(next, { recursive: true })
})

test('the last page closed, the newer version comes by itself, and the earlier one leaves nothing', async ({
  page,
  context,
  site,
}) => {
  test.slow()
  const next = nextBuild()
  await visit(page, site)
  site.answer(siteHandler(next, FOLDER))
  await page.reload()
  await expect(offer(page)).toBeVisible()
  const later = await context.newPage()
  await page.close()
  // The browser takes a moment to notice.
  await expect(async () => {
    await later.goto('about:blank')
    await later.goto(site.address)
    await expect(isNext(later)).toHaveCount(1, { timeout: 1000 })
  }).toPass()
  await expect(legend(later).first()).toHaveText('Members 10')
  const names = readdirSync(join(next, 'assets'))
  const stored = () =>
    later.evaluate(async () => {
      const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
      const requests = await Promise.all(caches_.map((cache) => cache.keys()))
      return requests.flat().flatMap(({ url }) => /\/assets\/(.+)$/.exec(url)?.[1] ?? [])
    })
  await expect.poll(stored).toHaveLength(names.length)
  expect((await stored()).toSorted()).toEqual(names.toSorted())
  rmSync(next, { recursive: true })
})

test.describe('a host half way to a new version', () => {
  test.use({ expectedErrors: /integrity/ })

  test('answers with other files than it should: none is kept, and the next visit stores the right ones', async ({
    page,
    site,
  }) => {
    const files = siteHandler(built, FOLDER)
    let hasAnswered = false
    // A whole page for what it lacks, as hosts of single pages do.
    site.answer((request, response) => {
      if (!request.url?.includes('/data/gazetteer.json?')) return files(request, response)
      hasAnswered = true
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(readFileSync(join(built, 'index.html')))
    })
    await page.goto(site.address)
    await expect.poll(() => hasAnswered).toBe(true)
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await expect(page.getByText('Needs a network: not stored on this device')).toBeVisible()
    site.answer(files)
    await visit(page, site)
  })
})

test('where the browser refuses to store anything the atlas works and says so', async ({ page, site }) => {
  // The page has no origin then, as in a sandboxed frame.
  const sandbox = { 'Content-Type': 'text/html', 'Content-Security-Policy': 'sandbox allow-scripts' }
  const files = siteHandler(built, FOLDER)
  site.answer((request, response) => {
    if (request.url === FOLDER) response.writeHead(200, sandbox).end(readFileSync(join(built, 'index.html')))
    else files(request, response)
  })
  await page.goto(site.address)
  await expect(legend(page).first()).toHaveText('Members 10')
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await expect(page.getByText('Needs a network: not stored on this device')).toBeVisible()
  await expect(room(page, 'Timeline')).toContainText('shown')
})

test('the manifest names the site and icons that are there, by addresses that hold anywhere', async ({ page, site }) => {
  await page.goto(site.address)
  const href = await page.locator('link[rel="manifest"]').getAttribute('href')
  const address = new URL(href ?? '', site.address)
  const manifest = (await (await page.request.get(address.href)).json()) as Record<string, string> & {
    icons: { src: string; sizes: string; type: string; purpose?: string }[]
  }
  expect(manifest['name']).toBe('SCO Atlas')
  expect(new URL(manifest['start_url'] ?? '', address).href).toBe(site.address)
  expect(new URL(manifest['scope'] ?? '', address).href).toBe(site.address)
  const [paper, ...colours] = await page.evaluate(
    (colours) => {
      const probe = document.body.appendChild(document.createElement('i'))
      return ['var(--paper)', ...colours].map((colour) => {
        probe.style.color = colour
        return getComputedStyle(probe).color
      })
    },
    [manifest['theme_color'] ?? '', manifest['background_color'] ?? ''],
  )
  expect(colours).toEqual([paper, paper])
  expect(manifest.icons.map(({ sizes, purpose }) => [sizes, purpose])).toContainEqual(['512x512', 'maskable'])
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await page.request.get(new URL(src, address).href)
    expect(icon.headers()['content-type']).toBe(type)
    if (type !== 'image/png') continue
    const body = await icon.body()
    expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`).toBe(sizes)
  }
  const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href')
  expect((await page.request.get(new URL(touch ?? '', site.address).href)).ok()).toBe(true)
})
