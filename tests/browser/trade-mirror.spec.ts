import { type Page } from '@playwright/test'
import { detailsHeading, expect, inAddress, openAtlas, room, test } from './page'

const GAP = /^China ↔ Tajikistan: turnover, 2024: the sides differ by US\$ 1.9 billion/
const CHINA = /^China ↔ Tajikistan: turnover: 2024, US\$ 3.86 billion/
const TAJIKISTAN = /^China ↔ Tajikistan: turnover: 2024, US\$ 1.96 billion/

const mark = (page: Page, name: RegExp) => room(page, 'Trade').getByRole('button', { name })
const gaps = (page: Page) => mark(page, /the sides differ by/)

test.describe('both sides’ figures', () => {
  test('open their evidence, and the gap the contradiction', async ({ page }) => {
    await openAtlas(page, '?view=trade&chart=mirror')
    await mark(page, TAJIKISTAN).click()
    await expect(detailsHeading(page)).toHaveText('China – Tajikistan, turnover, 2024')
    await expect(room(page, 'Details')).toContainText('Agency on Statistics under the President of Tajikistan')
    await mark(page, GAP).getByText('≠ US$ 1.9 billion').click()
    await expect.poll(() => inAddress(page, 'open')).toBe('mirror.cn-tj.turnover.2024')
    await expect(room(page, 'Details')).toContainText('The two sides report different amounts.')
  })

  test('are read by arrow keys and opened by Enter', async ({ page }) => {
    await openAtlas(page, '?view=trade&chart=mirror&country=TJ&from=2024-01-01&to=2024-12-31')
    await mark(page, TAJIKISTAN).focus()
    await page.keyboard.press('ArrowRight')
    await expect(mark(page, CHINA)).toBeFocused()
    await page.keyboard.press('End')
    await expect(mark(page, GAP)).toBeFocused()
    await expect(page.getByText('Opens the contradiction')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toBeFocused()
    await expect.poll(() => inAddress(page, 'open')).toBe('mirror.cn-tj.turnover.2024')
  })

  test('stand in the order chosen, which a link and Back restore', async ({ page }) => {
    await openAtlas(page, '?view=trade&chart=mirror')
    await expect(gaps(page).first()).toHaveAccessibleName(/^China ↔ Kyrgyzstan/)
    await page.getByRole('button', { name: 'Trade options' }).click()
    await page.getByRole('radio', { name: 'by pair' }).click()
    await expect(page.getByRole('radio', { name: 'by pair' })).toBeChecked()
    await expect(gaps(page).first()).toHaveAccessibleName(/^Belarus ↔ Russia/)
    await page.reload()
    await expect(gaps(page).first()).toHaveAccessibleName(/^Belarus ↔ Russia/)
    await page.goBack()
    await expect(gaps(page).first()).toHaveAccessibleName(/^China ↔ Kyrgyzstan/)
  })

  test('give both reporters and the reasons noted where the room is theirs alone', async ({ page }) => {
    await openAtlas(page, '?view=trade&chart=mirror')
    await expect(room(page, 'Trade').getByText(/explain the gap by methodology and temporary imports/)).toBeVisible()
    await openAtlas(page, '?chart=mirror')
    await expect(gaps(page).first()).toBeVisible()
    await expect(room(page, 'Trade').getByText(/explain the gap by methodology/)).toHaveCount(0)
  })

  for (const width of [320, 390, 1440]) {
    test(`fit ${width} pixels: nothing lies beside the drawing, every mark takes a finger`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await openAtlas(page, '?view=trade&chart=mirror')
      const picture = room(page, 'Trade').getByRole('group', { name: /^Both sides’ figures/ })
      const box = (await picture.boundingBox())!
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      for (const text of await picture.locator('text').all()) {
        const own = (await text.boundingBox())!
        expect(own.x).toBeGreaterThanOrEqual(box.x - 1)
        expect(own.x + own.width).toBeLessThanOrEqual(box.x + box.width + 1)
      }
      for (const own of await picture.getByRole('button').all()) {
        const { width: across, height: down } = (await own.boundingBox())!
        expect(Math.min(across, down)).toBeGreaterThanOrEqual(24)
      }
    })
  }
})
