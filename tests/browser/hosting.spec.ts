/** The built folder on a host of mere files, below a path of its own, with the headers that every host is asked to send. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Locator, type Page, test as plainTest } from '@playwright/test'
import { chartKinds } from '@/domain/view-state'
import { contentTypeOf, headersFor, isText } from '@/pipeline/site/headers'
import { siteHandler } from '@/pipeline/site/host'
import { test as base, detailsHeading, expect, inAddress, legend, openAtlas, room, stateButton } from './page'

const built = fileURLToPath(new URL('../../dist', import.meta.url))
const FOLDER = '/some/sub/path/'

interface Site {
  /** The address of the folder. */
  address: string
  /** Opens the atlas there with a query. */
  open: (query?: string) => Promise<void>
}

/** Starts a server on loopback; returns its address, without a slash. */
async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Fails if anything is asked for outside the folder, is not there, or if the browser does not know one of the headers. */
const test = base.extend<{ site: Site }>({
  site: async ({ page }, use) => {
    const faults: string[] = []
    const answer = siteHandler(built, FOLDER)
    const server = createServer((request, response) => {
      answer(request, response)
      const { url = '' } = request
      if (!url.startsWith(FOLDER.slice(0, -1)) || response.statusCode >= 400) faults.push(`${response.statusCode} ${url}`)
    })
    page.on('console', (message) => {
      if (message.type() === 'warning') faults.push(message.text())
    })
    const address = `${await listening(server)}${FOLDER}`
    const open = async (query = '') => {
      await page.goto(`${address}${query}`)
      await expect(page).toHaveTitle(/ – SCO Atlas$/)
    }
    await use({ address, open })
    server.closeAllConnections()
    server.close()
    expect(faults).toEqual([])
  },
})
// The service worker too is to find all that it stores in the folder.
test.use({ serviceWorkers: 'allow' })

/** Saves from the menu of a room; returns the file's content. */
async function save(page: Page, place: Locator, options: string, format: string): Promise<Buffer> {
  const entry = place.getByRole('button', { name: `Save as ${format}` })
  if (!(await entry.isVisible())) await place.getByRole('button', { name: options }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), entry.click()])
  return readFileSync(await download.path())
}

test.describe('below a path of a host of mere files', () => {
  test('the atlas answers: map, details, date, timeline, theme, link', async ({ page, site }) => {
    await site.open()
    await stateButton(page, 'Tajikistan, member').click()
    await expect(detailsHeading(page)).toHaveText('Tajikistan')
    await room(page, 'Map').getByRole('button', { name: 'Previous change' }).click()
    await expect.poll(() => inAddress(page, 'date')).toBe('2024-07-04')
    await room(page, 'Timeline').getByRole('button', { name: 'Exercises 12' }).click()
    await expect(room(page, 'Timeline')).toContainText('12 shown')
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect.poll(() => page.url()).toBe(`${site.address}?date=2024-07-04&open=TJ&type=exercise&theme=dark`)
    await page.reload()
    await expect(detailsHeading(page)).toHaveText('Tajikistan')
    await expect(room(page, 'Timeline')).toContainText('12 shown')
    await page.getByRole('link', { name: 'SCO Atlas: back to the start' }).click()
    await expect(legend(page).first()).toHaveText('Members 10')
    await expect.poll(() => page.url()).toBe(`${site.address}?theme=dark`)
  })

  test('every chart of trade is drawn', async ({ page, site }) => {
    for (const kind of chartKinds) {
      await site.open(`?view=trade&chart=${kind}`)
      await expect(room(page, 'Trade').locator('svg[data-picture] [data-mark]').first()).toBeAttached()
    }
  })

  test('search answers from its worker, and the menu leads to all rooms', async ({ page, site }) => {
    await site.open()
    await page.keyboard.press('/')
    await page.keyboard.type('tadjikistan')
    await expect(page.getByRole('option', { name: 'Tajikistan' }).first()).toHaveAttribute('aria-selected', 'true')
    expect(page.workers()).toHaveLength(1)
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toHaveText('Tajikistan')
    for (const name of ['Contradictions', 'Coverage', 'Documents', 'Data', 'About']) {
      const link = page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name })
      if (!(await link.isVisible())) await page.getByRole('button', { name: 'Menu', exact: true }).click()
      await link.click()
      await expect(room(page, name).getByRole('heading').first()).toBeVisible()
    }
  })

  test("a text of the reader's own is read by its worker and shown", async ({ page, site }) => {
    await site.open('?view=documents')
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open files' }).click()
    const buffer = Buffer.from('DUSHANBE, June 16, 2026 (Agency) -- Turkmenistan is an observer state of the SCO.')
    await (await choosing).setFiles({ name: 'agency.txt', mimeType: 'text/plain', buffer })
    await expect(room(page, 'Documents').locator('[data-document^="mine-"]')).toContainText('0 of 1 finding decided')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Turkmenistan is an observer of the SCO' })).toBeVisible()
    await page.keyboard.press('a')
    await expect(room(page, 'Documents')).toContainText('The one finding is decided')
  })

  test('pictures and tables are saved', async ({ page, site }) => {
    await site.open()
    const map = room(page, 'Map')
    expect((await save(page, map, 'Map options', 'PNG')).subarray(1, 4).toString()).toBe('PNG')
    expect((await save(page, map, 'Map options', 'SVG')).toString()).toMatch(/^<\?xml|^<svg/)
    expect((await save(page, map, 'Map options', 'CSV')).toString()).toContain('Tajikistan')
    const trade = room(page, 'Trade')
    expect((await save(page, trade, 'Trade options', 'PNG')).subarray(1, 4).toString()).toBe('PNG')
  })

  test('the files that the page of data offers are there', async ({ page, site, request }) => {
    await site.open('?view=data')
    const links = room(page, 'Data').locator('a[href*="data/"]')
    await expect(links.first()).toBeVisible()
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(addresses).toContain(`${site.address}data/atlas.json`)
    // A calendar program is told the same address with another scheme.
    for (const address of new Set(addresses.map((each) => each.replace('webcal:', 'http:')))) {
      expect(address.startsWith(site.address)).toBe(true)
      expect((await request.get(address)).status()).toBe(200)
    }
  })

  test('its address without the last slash leads to it', async ({ page, site }) => {
    await page.goto(`${site.address.slice(0, -1)}?open=TJ`)
    await expect(detailsHeading(page)).toHaveText('Tajikistan')
    expect(page.url()).toBe(`${site.address}?open=TJ`)
  })
})

plainTest(
  "another site's page may frame the page for frames, without leave to have an origin, and no other",
  async ({ page }) => {
    const site = createServer(siteHandler(built, FOLDER))
    const framing = createServer((_, response) => {
      const frame = (name: string, path: string) =>
        `<iframe name="${name}" sandbox="allow-scripts" src="${address}${path}"></iframe>`
      response.setHeader('Content-Type', 'text/html').end(frame('embed', 'embed/?view=map') + frame('whole', ''))
    })
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    const address = `${await listening(site)}${FOLDER}`
    await page.goto(await listening(framing))
    await expect(page.frameLocator('[name=embed]').getByRole('button', { name: 'Tajikistan, member' })).toBeAttached()
    await expect.poll(() => faults).toEqual([expect.stringMatching(/fram.+frame-ancestors 'none'/i)])
    for (const server of [site, framing]) {
      server.closeAllConnections()
      server.close()
    }
  },
)

test.describe('every file of the built folder', () => {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(built, file)).isFile())
  const own = files.filter((file) => !/(\.br|\.gz|^_headers)$/.test(file))

  test('is served with the headers of the table, its type, and compressed where it is text', async ({ request }) => {
    expect(own).toContain('index.html')
    for (const file of own) {
      const answer = await request.head(`/${file}`, { headers: { 'Accept-Encoding': 'br' } })
      const headers = answer.headers()
      expect([file, answer.status(), headers['content-type']]).toEqual([file, 200, contentTypeOf(file)])
      for (const [name, value] of Object.entries(headersFor(file)))
        expect([file, headers[name.toLowerCase()]]).toEqual([file, value])
      const isLong = isText(file) && statSync(join(built, file)).size >= 1000
      expect([file, headers['content-encoding']]).toEqual([file, isLong ? 'br' : undefined])
    }
  })

  test('is in a headers file that Cloudflare takes: 100 rules at most', () => {
    const rules = readFileSync(join(built, '_headers'), 'utf8').match(/^\//gm) ?? []
    expect(rules.length).toBeGreaterThan(5)
    expect(rules.length).toBeLessThanOrEqual(100)
  })
})

test('what is not there is answered as such, not with the atlas', async ({ request }) => {
  for (const path of ['/nothing', '/nothing/', '/assets/index-0.js', '/data/', '/%2e%2e/package.json', '/_headers']) {
    const answer = await request.get(path)
    expect([path, answer.status()]).toEqual([path, 404])
    expect(await answer.text()).toContain('There is nothing at this address')
  }
})

test('the page carries the strict content policy itself', async ({ page }) => {
  await openAtlas(page)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toBe("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'")
})

test('its files of data are at stable addresses', async ({ request }) => {
  for (const name of ['atlas', 'core', 'trade', 'map', 'atlas.schema']) {
    const answer = await request.get(`/data/${name}.json`)
    expect(answer.ok()).toBe(true)
    expect(typeof (await answer.json())).toBe('object')
  }
})
