/** What a reader has accepted in the built page, beyond the room of documents: signs, files, links and narrow screens. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { verdictsStored, expect, openAtlas, room, test } from './page'

const text = [
  'DUSHANBE, June 16, 2026 (Agency) -- Cuba is an observer state of the Shanghai Cooperation Organisation.',
  'Russia is an observer state of the SCO.',
].join('\n\n')

/** Adds the text and accepts all of it; the workspace lies in the browser from then on. */
async function acceptAll(page: Page): Promise<void> {
  await openAtlas(page, '?view=documents')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open files' }).click()
  await (await chooser).setFiles([{ name: 'agency.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }])
  const row = room(page, 'Documents').locator('[data-document^="mine-"]')
  await expect(row).toContainText('0 of 2')
  await row.getByRole('link').click()
  const card = room(page, 'Documents').getByRole('region', { name: 'What was found' })
  await expect(card.getByRole('heading', { level: 3 })).toBeVisible()
  await page.keyboard.press('a')
  await page.keyboard.press('a')
  await expect(card).toContainText('All 2 decided')
  await verdictsStored(page, ['accepted', 'accepted'])
}

test('own claims have a sign of their own in the coverage, and their documents’ names in files', async ({ page }) => {
  await acceptAll(page)
  await openAtlas(page, '?view=coverage')
  await expect(page.getByRole('gridcell', { name: 'Cuba, 2026: your documents only, 1 claim' })).toBeAttached()
  await expect(page.getByRole('gridcell', { name: /^Russia, 2026: .*; your documents, 1 claim$/ })).toBeAttached()

  await openAtlas(page, '?date=2026-06-16&compare=2020-01-01')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  expect(csv).toMatch(/^CU,Cuba,2020-01-01,none,2026-06-16,observer,/m)
})

test('the header with its third button fits narrow screens, and “Documents only” keeps contradictions with the five', async ({
  page,
}) => {
  await acceptAll(page)
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 })
    await openAtlas(page, '?view=ledger&sides=mine&tier=documents')
    await expect(page.getByRole('button', { name: 'Mine: 2 claims of your own documents' })).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await expect(page.getByText(/Your document calls Russia an observer/)).toBeVisible()
  }
})

test('a link to what lies in another browser says so', async ({ page }) => {
  await openAtlas(page, '?open=mine-0123456789ab.observer.CU&country=CU&pair=CN-CU')
  await expect(room(page, 'Details')).toContainText('in the browser in which they were added')
})
