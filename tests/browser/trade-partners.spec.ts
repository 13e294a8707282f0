import { type Page } from '@playwright/test'
import { detailsHeading, expect, inAddress, openAtlas, room, stateButton, test } from './page'

const CHINA_2023 = 'cn.turnover.2023.general-administration-of-customs-of-china'

const select = (page: Page) => room(page, 'Trade').getByLabel('Ranking')
const bars = (page: Page) =>
  room(page, 'Trade')
    .getByRole('group', { name: /^Partners of / })
    .getByRole('button')

test.describe('a country’s partners', () => {
  test('stand from the largest to the smallest, each bar as long as its amount', async ({ page }) => {
    await openAtlas(page, `?view=trade&chart=partners&of=${CHINA_2023}`)
    await expect(bars(page)).toHaveCount(6)
    await expect(bars(page).first()).toHaveAccessibleName(/^Russia: 2023, US\$ 240.11 billion/)
    const lengths = await bars(page)
      .locator('rect:last-of-type')
      .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width))
    expect(lengths[1]! / lengths[0]!).toBeCloseTo(41 / 240.11, 1)
    expect(lengths).toEqual(lengths.toSorted((left, right) => right - left))
    await expect(room(page, 'Trade')).toContainText('for India and Pakistan, members at the end of the period (2023)')
  })

  test('are led through by arrow keys and opened by Enter', async ({ page }) => {
    await openAtlas(page, `?view=trade&chart=partners&of=${CHINA_2023}`)
    await bars(page).first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(bars(page).nth(1)).toBeFocused()
    await page.keyboard.press('End')
    await expect(bars(page).last()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toHaveText('China – Tajikistan, turnover, 2023')
  })

  test('follow the country that is opened, and the choice, which Back undoes', async ({ page }) => {
    await openAtlas(page, '?chart=partners')
    await expect(select(page)).toHaveValue(/^cn\./)
    await stateButton(page, 'Tajikistan, member').click()
    await expect(select(page)).toHaveValue(/^tj\./)
    await select(page).selectOption(CHINA_2023)
    await expect.poll(() => inAddress(page, 'of')).toBe(CHINA_2023)
    await page.goBack()
    await expect(select(page)).toHaveValue(/^tj\./)
  })

  for (const width of [320, 390, 1440]) {
    test(`fit ${width} pixels: nothing lies beside the drawing, every mark takes a finger`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await openAtlas(page, '?view=trade&chart=partners&of=uz.exports.2025-01~2025-08.national-statistics-of-uzbekistan')
      await expect(bars(page)).toHaveCount(6)
      const picture = room(page, 'Trade').getByRole('group', { name: /^Partners of / })
      const box = (await picture.boundingBox())!
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      for (const text of await picture.locator('text').all()) {
        const own = (await text.boundingBox())!
        expect(own.x).toBeGreaterThanOrEqual(box.x - 1)
        expect(own.x + own.width).toBeLessThanOrEqual(box.x + box.width + 1)
      }
      for (const bar of await bars(page).all()) expect((await bar.boundingBox())!.height).toBeGreaterThanOrEqual(24)
    })
  }
})
