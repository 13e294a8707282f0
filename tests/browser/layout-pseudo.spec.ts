/** Words a third longer and with accents, and words from right to left: whatever a language does to a layout, these do. */
import type { Page } from '@playwright/test'
import { faultsOf, overflowOf } from './fitting'
import { expect, test } from './page'
import { goWithin, settled } from './stray-words'

const sizes = [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 568],
] as const

const views = [
  '',
  'open=TJ&compare=2017-06-09',
  'open=2024-07-sco-plus-astana',
  'view=map&table=map',
  'view=timeline&lanes=series',
  'view=timeline&table=timeline',
  'view=trade',
  'view=trade&chart=mirror',
  'view=trade&chart=membership',
  'view=trade&chart=matrix',
  'view=ledger',
  'view=coverage',
  'view=documents',
  'view=documents&doc=capital-fm-2025-08-28',
  'view=data',
  'view=about',
]

async function start(page: Page, language: string) {
  await page.goto(`/?lang=${language}`)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('main')).toBeVisible()
  await settled(page, 500)
}

for (const language of ['en-XA', 'ar-XB']) {
  test(`nothing is lost on any screen in ${language}`, async ({ page }) => {
    test.setTimeout(120_000)
    await start(page, language)
    for (const view of views) {
      await goWithin(page, `lang=${language}&${view}`)
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height })
        await settled(page)
        expect.soft(await overflowOf(page), `?${view}, ${width} pixels wide`).toBe(0)
        expect.soft(await faultsOf(page), `?${view}, ${width} pixels wide`).toEqual([])
      }
    }
  })
}
