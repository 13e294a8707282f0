import { type Page } from '@playwright/test'
import { detailsHeading, expect, inAddress, openAtlas, room, test } from './page'
import { moveFingers } from './touch'

/** By how many pixels the page is wider than the screen. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** What is shown of the map: where China begins and how wide it is, in the map's own frame, and how far the page is scrolled. */
async function sightOf(page: Page) {
  return page.evaluate(() => {
    const map = document.querySelector('.leaflet-container')!.getBoundingClientRect()
    const china = document.querySelector('[data-country="CN"]')!.getBoundingClientRect()
    const main = document.querySelector('main')!
    return {
      x: china.x - map.x,
      y: china.y - map.y,
      width: china.width,
      scrolled: main.scrollTop,
      middle: map.y + map.height / 2,
    }
  })
}

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('has four tabs, one room at a time', async ({ page }) => {
    await openAtlas(page)
    const tabs = page.getByRole('navigation', { name: 'Rooms' }).getByRole('link')
    await expect(tabs).toHaveText(['Map', 'Meetings', 'Trade', 'Evidence'])
    for (const [tab, heading, view] of [
      ['Meetings', 'Timeline', 'timeline'],
      ['Trade', 'Trade', 'trade'],
      ['Evidence', 'Contradictions', 'ledger'],
      ['Map', 'Map', null],
    ] as const) {
      await tabs.filter({ hasText: tab }).tap()
      await expect(room(page, heading)).toBeVisible()
      await expect(tabs.filter({ hasText: tab })).toHaveAttribute('aria-current', 'true')
      await expect.poll(() => inAddress(page, 'view')).toBe(view)
      expect(await overflowOf(page)).toBe(0)
    }
    await page.goBack()
    await expect(room(page, 'Contradictions')).toBeVisible()
  })

  test('scrolls its page by a drag up over the map, and moves and zooms the map by others', async ({ page }) => {
    await openAtlas(page)
    const session = await page.context().newCDPSession(page)
    const before = await sightOf(page)
    const y = before.middle
    await moveFingers(session, [[200, y + 60]], [[196, y - 90]])
    await expect.poll(async () => (await sightOf(page)).scrolled).toBeGreaterThan(60)
    expect(await sightOf(page)).toMatchObject({ x: before.x, y: before.y, width: before.width })

    await page.locator('main').evaluate((main) => main.scrollTo(0, 0))
    await moveFingers(session, [[260, y]], [[150, y + 8]])
    await expect.poll(async () => before.x - (await sightOf(page)).x).toBeGreaterThan(60)
    expect((await sightOf(page)).scrolled).toBe(0)

    await moveFingers(
      session,
      [
        [170, y],
        [220, y],
      ],
      [
        [110, y - 40],
        [280, y + 40],
      ],
    )
    await expect.poll(async () => (await sightOf(page)).width).toBeGreaterThan(before.width * 1.4)
    expect((await sightOf(page)).scrolled).toBe(0)
  })

  test('shows what is opened', async ({ page }) => {
    await openAtlas(page)
    await room(page, 'Map').getByRole('button', { name: 'Mongolia, observer' }).tap()
    await expect(detailsHeading(page)).toHaveText('Mongolia')
    await expect(detailsHeading(page)).toBeInViewport()
  })

  test('shows a meeting that the list opens', async ({ page }) => {
    await openAtlas(page, '?view=timeline')
    await room(page, 'Timeline').getByRole('button', { name: 'List', exact: true }).tap()
    await room(page, 'Timeline').getByRole('link', { name: 'First Shanghai Five summit' }).tap()
    await expect(detailsHeading(page)).toHaveText('First Shanghai Five summit')
    await expect(detailsHeading(page)).toBeInViewport()
  })

  test('has nothing to press that is smaller than 24 pixels', async ({ page }) => {
    for (const query of ['', '?open=TJ', '?view=timeline', '?view=trade', '?view=ledger']) {
      await openAtlas(page, query)
      const small = await page
        .locator('button:visible, select:visible, input:visible, summary:visible, nav a:visible, [role="slider"]:visible')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.matches(':not(:focus)') && !element.closest('[aria-hidden="true"]'))
            .map((element) => ({
              name: element.getAttribute('aria-label') ?? element.textContent,
              box: element.getBoundingClientRect(),
            }))
            .filter(({ box }) => Math.min(box.width, box.height) < 24 && box.width > 0)
            .map(({ name, box }) => `${name} ${Math.round(box.width)}x${Math.round(box.height)}`),
        )
      expect(small, query).toEqual([])
    }
  })

  for (const query of [
    '?open=TJ',
    '?open=oecd-for-eco',
    '?view=documents',
    '?view=data',
    '?view=about',
    '?tier=documents&view=trade',
  ]) {
    test(`is not wider than its screen: ${query}`, async ({ page }) => {
      await openAtlas(page, query)
      await expect.poll(() => overflowOf(page)).toBe(0)
    })
  }
})

test.describe('a tablet', () => {
  test.use({ viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true })

  test('gives every drag over the map to the map', async ({ page }) => {
    await openAtlas(page)
    const before = await sightOf(page)
    const session = await page.context().newCDPSession(page)
    await moveFingers(session, [[500, before.middle + 60]], [[500, before.middle - 40]])
    await expect.poll(async () => before.y - (await sightOf(page)).y).toBeGreaterThan(50)
  })
})

test.describe('a wide screen', () => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    test(`shows the four rooms at once at ${viewport.width}x${viewport.height}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await openAtlas(page)
      for (const name of ['Map', 'Timeline', 'Trade', 'Details']) await expect(room(page, name)).toBeInViewport({ ratio: 0.99 })
      expect(await overflowOf(page)).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0)
    })
  }

  test('enlarges a room and goes back', async ({ page }) => {
    await openAtlas(page)
    await page.getByRole('link', { name: 'Enlarge Timeline' }).click()
    await expect.poll(() => inAddress(page, 'view')).toBe('timeline')
    await expect(room(page, 'Map')).toHaveCount(0)
    await page.getByRole('link', { name: 'Back to the whole atlas' }).click()
    await expect(room(page, 'Map')).toBeVisible()
  })

  test('of middling width has trade as a tab of the lower row', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 800 })
    await openAtlas(page)
    await expect(room(page, 'Timeline')).toBeVisible()
    await expect(room(page, 'Trade')).toHaveCount(0)
    await page.getByRole('group', { name: 'Timeline or trade' }).getByRole('button', { name: 'Trade' }).click()
    await expect(room(page, 'Trade')).toBeVisible()
    expect(await overflowOf(page)).toBe(0)
  })
})
