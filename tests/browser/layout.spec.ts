import { faultsOf, overflowOf } from './fitting'
import { detailsHeading, expect, openAtlas, room, test } from './page'

const sizes = [
  [320, 568],
  [360, 740],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [3840, 2160],
] as const

const views = [
  '',
  '?open=TJ&compare=2017-06-09',
  '?table=map&view=map',
  '?view=timeline',
  '?view=timeline&table=timeline',
  '?view=trade',
  '?view=trade&chart=mirror',
  '?view=ledger',
  '?view=coverage',
  '?view=documents',
  '?view=documents&doc=capital-fm-2025-08-28',
  '?view=data',
  '?view=about',
]

for (const query of views) {
  test(`nothing is lost on any screen: ${query || 'the whole atlas'}`, async ({ page }) => {
    await openAtlas(page, query)
    await expect(page.getByText('Loading …')).toHaveCount(0)
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height })
      await expect.poll(() => overflowOf(page), `${width} pixels wide`).toBe(0)
      await expect.poll(() => faultsOf(page), `${width} pixels wide`).toEqual([])
    }
  })
}

test('a folded phone loses nothing', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 653 })
  for (const query of ['', '?view=ledger']) {
    await openAtlas(page, query)
    await expect.poll(() => overflowOf(page)).toBe(0)
    await expect.poll(() => faultsOf(page)).toEqual([])
  }
})

test('all of the page grows on a very large screen', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 })
  await openAtlas(page)
  const [name, frame] = await Promise.all([
    room(page, 'Map').getByText('Mongolia', { exact: true }).first().boundingBox(),
    room(page, 'Map').boundingBox(),
  ])
  expect(name?.height).toBeGreaterThan(18)
  expect(frame?.width).toBeGreaterThan(3000)
  // What is drawn larger still knows where it is pressed.
  await room(page, 'Map').getByRole('button', { name: 'Mongolia, observer' }).click()
  await expect(detailsHeading(page)).toHaveText('Mongolia')
})

test.describe('a phone on its side', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true })

  test('shows room, day and details beside each other, and the tabs at the edge', async ({ page }) => {
    for (const [width, height] of [
      [844, 390],
      [667, 375],
    ] as const) {
      await page.setViewportSize({ width, height })
      await openAtlas(page, '?open=TJ')
      await expect(room(page, 'Map')).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('slider', { name: 'Date' })).toBeInViewport({ ratio: 1 })
      await expect(detailsHeading(page)).toBeInViewport({ ratio: 1 })
      for (const tab of await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link').all())
        await expect(tab).toBeInViewport({ ratio: 1 })
      expect(await faultsOf(page)).toEqual([])
    }
  })
})

test.describe('on touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('tabs, play and the sources are as large as a fingertip', async ({ page }) => {
    await openAtlas(page)
    const tabs = await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link').all()
    for (const target of [...tabs, page.getByRole('button', { name: 'Play' })]) {
      const box = await target.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
    // It looks smaller than it is: a press a little above it counts.
    const box = await page.getByRole('button', { name: 'Documents only' }).boundingBox()
    await page.touchscreen.tap(box!.x + 20, box!.y - 5)
    await expect(page.getByRole('button', { name: 'Documents only' })).toHaveAttribute('aria-pressed', 'true')
  })
})

test('a wheel over the map scrolls a page that scrolls, and zooms a map that stands', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 700 })
  await openAtlas(page)
  const china = () => page.locator('[data-country="CN"]').boundingBox()
  const before = await china()
  const map = (await page.locator('.leaflet-container').boundingBox())!
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2)
  await page.mouse.wheel(0, 150)
  await expect.poll(() => page.locator('main').evaluate((main) => main.scrollTop)).toBeGreaterThan(60)
  expect((await china())?.width).toBe(before?.width)
})
