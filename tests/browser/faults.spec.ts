import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Page, type Route } from '@playwright/test'
import { expect, legend, openAtlas, room, test } from './page'

const whole = (name: string) => readFileSync(fileURLToPath(new URL(`../../public/data/${name}.json`, import.meta.url)), 'utf8')

// The browser and React report what is broken here on purpose.
test.use({ expectedErrors: /Failed to load resource|DataFault/ })

async function replaceData(page: Page, name: string, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route(`**/data/${name}.json*`, answer)
}

const missing = (route: Route) => route.fulfill({ status: 404, body: 'not here' })

test.describe('a dataset', () => {
  for (const [what, words, answer] of [
    ['that is missing', 'cannot reach its data (data/core.json)', missing],
    ['that does not come', 'cannot reach its data', (route) => route.abort()],
    [
      'that is cut off',
      'cut off or are no JSON',
      (route) => route.fulfill({ contentType: 'application/json', body: whole('core').slice(0, 5000) }),
    ],
    [
      'that is a page',
      'cut off or are no JSON',
      (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Hello' }),
    ],
    ['that is empty', 'cut off or are no JSON', (route) => route.fulfill({ body: '' })],
    [
      'of another version',
      'are of another version than this page',
      (route) =>
        route.fulfill({
          contentType: 'application/json',
          body: JSON.stringify({ ...JSON.parse(whole('core')), schemaVersion: 99 }),
        }),
    ],
    [
      'of another form',
      'not in the form that the atlas can trust',
      (route) =>
        route.fulfill({
          contentType: 'application/json',
          body: JSON.stringify({ ...JSON.parse(whole('core')), meetings: 'many' }),
        }),
    ],
  ] as [string, string, (route: Route) => Promise<void>][]) {
    test(`${what} is told in words, and asked for again`, async ({ page }) => {
      await replaceData(page, 'core', answer)
      await page.goto('/?open=TJ')
      const alert = page.getByRole('alert')
      await expect(alert).toContainText(words)
      await alert.getByRole('button', { name: 'Try again' }).click()
      await expect(alert).toContainText(words)
      await page.unroute('**/data/core.json*')
      await alert.getByRole('button', { name: 'Try again' }).click()
      await expect(legend(page).first()).toHaveText('Members 10')
      await expect(page).toHaveTitle('Tajikistan on 28 August 2025 – SCO Atlas')
      await expect(alert).toHaveCount(0)
    })
  }
})

test('without trade, the room of trade says so and the others stand', async ({ page }) => {
  await replaceData(page, 'trade', missing)
  await openAtlas(page)
  const trade = room(page, 'Trade')
  await expect(trade.getByRole('alert')).toContainText('Trade could not be shown. The other rooms are not affected.')
  await expect(page.getByRole('alert')).toHaveCount(1)
  await expect(legend(page).first()).toHaveText('Members 10')
  await expect(room(page, 'Timeline')).toContainText('154 shown')
  await page.unroute('**/data/trade.json*')
  await trade.getByRole('button', { name: 'Try again' }).click()
  await expect(trade.getByRole('group', { name: /China ↔ Tajikistan/ })).toBeVisible()
})

test('without shapes, the room of the map says so and the others stand', async ({ page }) => {
  await replaceData(page, 'map', missing)
  await openAtlas(page)
  const map = room(page, 'Map')
  await expect(map.getByRole('alert')).toContainText('Map could not be shown. The other rooms are not affected.')
  await expect(page.getByRole('alert')).toHaveCount(1)
  await expect(room(page, 'Details')).toContainText('has 10 members')
  await expect(room(page, 'Timeline')).toContainText('154 shown')
  await expect(room(page, 'Trade').getByRole('group', { name: /China ↔ Tajikistan/ })).toBeVisible()
  await page.unroute('**/data/map.json*')
  await map.getByRole('button', { name: 'Try again' }).click()
  await expect(legend(page).first()).toHaveText('Members 10')
})

test('a country opens although trade is missing', async ({ page }) => {
  await replaceData(page, 'trade', missing)
  await openAtlas(page, '?view=map&open=KZ')
  await expect(room(page, 'Details').getByRole('heading', { name: 'Status over time' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test.describe('a network that goes away', () => {
  test.use({ expectedErrors: /Failed to load resource|dynamically imported module|preload CSS/ })

  test('before the other rooms have come leaves the map', async ({ page }) => {
    const program = /\/assets\/rooms-/
    await page.route(program, (route) => route.abort())
    // The page has just started again for want of it, and does not do so twice.
    await page.addInitScript(() => window.sessionStorage.setItem('reloaded', String(Date.now())))
    // What sets the title comes with the other rooms.
    await page.goto('/?theme=dark')
    await expect(room(page, 'Details').getByRole('alert')).toBeVisible()
    await expect(room(page, 'Timeline').getByRole('alert')).toBeVisible()
    await expect(legend(page).first()).toHaveText('Members 10')
    await page.unroute(program)
    await page.getByRole('button', { name: 'Search did not load: try again' }).click()
    await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(room(page, 'Details')).toContainText('has 10 members')
  })

  test('takes away no more than the room that has not come yet', async ({ page, context }) => {
    // The rooms come after the first picture; of this one the network lets nothing through.
    const program = /\/assets\/more-/
    await page.route(program, (route) => route.abort())
    await openAtlas(page, '?view=map')
    await expect(room(page, 'Details')).toContainText('has 10 members')
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('link', { name: 'Contradictions', exact: true }).click()
    const ledger = room(page, 'Contradictions')
    await expect(ledger.getByRole('alert')).toContainText('Contradictions could not be shown. The other rooms are not affected.')
    await expect(room(page, 'Details')).toContainText('has 10 members')
    await ledger.getByRole('button', { name: 'Try again' }).click()
    await page.goBack()
    await expect(legend(page).first()).toHaveText('Members 10')
    await page.goForward()
    await page.unroute(program)
    await context.setOffline(false)
    await ledger.getByRole('button', { name: 'Try again' }).click()
    await expect(ledger.getByRole('alert')).toHaveCount(0)
    await expect(ledger.getByRole('listitem').first()).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it is and links the data', async ({ page, request }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'SCO Atlas' })).toBeVisible()
    await expect(page.getByText('Who belongs to the Shanghai Cooperation Organisation')).toBeVisible()
    await expect(page.locator('noscript p')).toContainText('need JavaScript')
    await expect(page.locator('noscript p')).toBeVisible()
    for (const name of ['the whole dataset', 'its JSON Schema']) {
      const address = await page.getByRole('link', { name }).getAttribute('href')
      const answer = await request.get(new URL(address ?? '', page.url()).href)
      expect(answer.headers()['content-type']).toContain('json')
    }
  })
})
