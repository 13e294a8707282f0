import type { Page } from '@playwright/test'
import { expect, legend, openAtlas, room, test } from './page'

/** The pages that the rooms make of themselves when the browser prints; they are loaded a little after the first picture. */
async function printed(page: Page, count: number): Promise<string[]> {
  const pages = page.locator('.printedPage')
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await pages.count()).toBe(count)
  }).toPass()
  await page.emulateMedia({ media: 'print' })
  return pages.allInnerTexts()
}

/** Where China is on the screen. */
async function chinaOf(page: Page) {
  return page.locator('[data-country="CN"]').boundingBox()
}

/** The number of pages of a document that Chromium made. */
function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('the whole atlas is a page of map, one of timeline, one of charts, each with what it is and who says so', async ({
  page,
}) => {
  await openAtlas(page, '?theme=dark')
  await expect(room(page, 'Trade').getByRole('group', { name: /China ↔ Tajikistan/ })).toBeVisible()
  const before = await chinaOf(page)
  const [map, timeline, trade] = await printed(page, 3)
  for (const [text, title] of [
    [map, /Shanghai Cooperation Organisation on 28 August 2025/],
    [timeline, /1 January 1996 to/],
    [trade, /China ↔ Tajikistan/],
  ] as const) {
    expect(text).toMatch(title)
    expect(text).toMatch(/Sources[\s\S]*https?:\/\//)
  }
  expect(map).toMatch(/Members: 10|Members 10/)
  // Black on white, in whatever theme; nothing that can only be pressed.
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
  await expect(page.locator('button:visible, select:visible, nav:visible')).toHaveCount(0)
  // The picture fills the width between the margins of the paper, on which its own margins lie.
  const widths = await page
    .locator('.printedPage > svg')
    .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width))
  const paper = await page.evaluate(() => document.documentElement.clientWidth)
  for (const width of widths) expect(width).toBeCloseTo((paper * 1200) / 1120, -1)
  // The screen is as it was.
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.printedPage')).toHaveCount(0)
  await expect.poll(() => chinaOf(page)).toEqual(before)
})

test('before a page can be made of a room, paper shows it as it stands, with its day and its signs', async ({ page }) => {
  // What makes the pages never comes.
  await page.route('**/assets/more-*.js', () => new Promise(() => undefined))
  await page.goto('/?date=2024-07-04')
  await expect(room(page, 'Timeline').locator('canvas').first()).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.setViewportSize({ width: 720, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.printedPage')).toHaveCount(0)
  await expect(legend(page).filter({ hasText: 'Members' })).toBeVisible()
  await expect(room(page, 'Map').getByText('Status on 4 July 2024')).toBeVisible()
  const map = (await room(page, 'Map').boundingBox())!
  expect(map.height).toBeGreaterThan(300)
  for (const canvas of await room(page, 'Timeline').locator('canvas').all())
    expect((await canvas.boundingBox())!.y).toBeGreaterThanOrEqual(map.y + map.height)
})

test('the browser prints these pages itself, and what is open after them', async ({ page }) => {
  await openAtlas(page, '?view=map&open=TJ')
  await printed(page, 1)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  const portrait = pageCount(await page.pdf({ format: 'A4' }))
  const landscape = pageCount(await page.pdf({ format: 'Letter', landscape: true }))
  // Map and sources, then the country: not one page that is empty, none that is missing.
  expect(portrait).toBeGreaterThanOrEqual(3)
  expect(portrait).toBeLessThanOrEqual(5)
  expect(landscape).toBeGreaterThanOrEqual(3)
  expect(landscape).toBeLessThanOrEqual(7)
})

for (const [query, name, words] of [
  ['?view=ledger', 'Contradictions', 'Mirror statistics'],
  ['?view=documents&doc=capital-fm-2025-08-28', 'Documents', 'What was taken, paragraph by paragraph'],
  ['?view=map&table=map', 'Map', 'Uzbekistan'],
  ['?view=trade&table=trade', 'Trade', 'Sources'],
] as const) {
  test(`what is read is printed as long as it is: ${query}`, async ({ page }) => {
    await openAtlas(page, query)
    await expect(room(page, name)).toContainText(words === 'Sources' ? 'Agency on Statistics' : words)
    await page.setViewportSize({ width: 700, height: 500 })
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('banner')).toBeHidden()
    const cut = await room(page, name).evaluate((element) =>
      [...element.querySelectorAll('*')]
        .filter((one) => getComputedStyle(one).overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1)
        .map((one) => one.className),
    )
    expect(cut).toEqual([])
    expect((await room(page, name).boundingBox())?.height).toBeGreaterThan(500)
  })
}
