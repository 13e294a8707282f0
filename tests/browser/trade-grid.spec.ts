import { type Locator, type Page } from '@playwright/test'
import { detailsHeading, expect, inAddress, openAtlas, room, stateButton, test } from './page'

/** The drawing of a chart that is rows and columns. */
function picture(page: Page): Locator {
  return room(page, 'Trade').locator('svg[data-picture]')
}

async function openChart(page: Page, query: string): Promise<void> {
  await openAtlas(page, query)
  await expect(picture(page)).toBeVisible()
}

/** A country's name before its row, as it is seen. */
function rowName(page: Page, name: string): Locator {
  return room(page, 'Trade')
    .getByRole('button', { name: `${name}, open in the details` })
    .last()
}

test.describe('the pairs of a year', () => {
  test('open on the best filled year, and each figure on its evidence', async ({ page }) => {
    await openChart(page, '?view=trade&chart=matrix')
    await expect(room(page, 'Trade').getByRole('combobox', { name: /^Year/ })).toHaveValue('2023')
    await expect(picture(page).getByRole('button')).toHaveCount(24)
    const figure = picture(page).getByRole('button', { name: /^China: turnover with Tajikistan, 2023, US\$ 3\.93 billion/ })
    await figure.hover()
    await expect(room(page, 'Trade').getByText('≠ Tajikistan reports US$ 1.5 billion', { exact: false }).last()).toBeVisible()
    await figure.click()
    await expect(detailsHeading(page)).toHaveText('China – Tajikistan, turnover, 2023')
  })

  test('are led through by arrow keys, and Enter opens', async ({ page }) => {
    await openChart(page, '?view=trade&chart=matrix')
    await picture(page)
      .getByRole('button', { name: /^China: turnover with Russia/ })
      .focus()
    await page.keyboard.press('ArrowRight')
    await expect(picture(page).getByRole('button', { name: /^China: turnover with Tajikistan/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toBeFocused()
  })

  test('keep what follows from the address, and Back', async ({ page }) => {
    await openChart(page, '?view=trade&chart=matrix&of=2022&flow=exports')
    const year = room(page, 'Trade').getByRole('combobox', { name: /^Year/ })
    await expect(year).toHaveValue('2022')
    await expect(picture(page).getByRole('button', { name: /^China: exports to India/ })).toBeVisible()
    await year.selectOption('2021')
    await expect.poll(() => inAddress(page, 'of')).toBe('2021')
    await page.goBack()
    await expect(year).toHaveValue('2022')
  })

  test('point out the row of a country that is pointed at on the map', async ({ page }) => {
    await openChart(page, '?chart=matrix')
    const name = rowName(page, 'India').locator('text')
    await expect(name).toHaveCSS('font-weight', '400')
    await stateButton(page, 'India, member').hover()
    await expect(name).toHaveCSS('font-weight', '700')
  })

  test('are not told by the documents alone, and lead to what tells them', async ({ page }) => {
    await openAtlas(page, '?view=trade&chart=matrix&tier=documents')
    await room(page, 'Trade').getByRole('button', { name: 'Include reference sources' }).click()
    await expect(picture(page)).toBeVisible()
    await expect.poll(() => inAddress(page, 'tier')).toBeNull()
  })
})

test('where figures exist leads to the pair over time, and Back returns', async ({ page }) => {
  await openChart(page, '?view=trade&chart=coverage')
  await picture(page)
    .getByRole('button', { name: /^China ↔ Tajikistan, 2025: / })
    .click()
  await expect(room(page, 'Trade').getByRole('combobox', { name: 'Pair of countries' })).toHaveValue('CN-TJ')
  expect([inAddress(page, 'chart'), inAddress(page, 'pair')]).toEqual([null, 'CN-TJ'])
  await page.goBack()
  await expect(picture(page).getByRole('button', { name: /^China ↔ Tajikistan, 2025: / })).toBeVisible()
})

test('meetings by year lead to just those on the timeline, in one step', async ({ page }) => {
  await openChart(page, '?view=trade&chart=meetings')
  await room(page, 'Trade')
    .getByRole('button', { name: /^Exercises, 2021: 2 meetings\./ })
    .click()
  await expect(room(page, 'Timeline')).toContainText('2 shown')
  await expect.poll(() => inAddress(page, 'type')).toBe('exercise')
  await page.goBack()
  await expect(picture(page)).toBeVisible()
  await expect.poll(() => inAddress(page, 'from')).toBeNull()
})

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 700 } })

  test('a grid scrolls in its own box, its names stay in sight and cover nothing that has the focus', async ({ page }) => {
    await openChart(page, '?view=trade&chart=matrix')
    await picture(page)
      .getByRole('button', { name: /^China: turnover with Uzbekistan/ })
      .focus()
    await expect(rowName(page, 'China')).toBeInViewport()
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('ArrowLeft')
      const [mark, name] = [await page.locator('[data-mark]:focus').boundingBox(), await rowName(page, 'China').boundingBox()]
      expect(mark!.x).toBeGreaterThanOrEqual(name!.x + name!.width)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test('a line of time opens on its latest years', async ({ page }) => {
    await openChart(page, '?view=trade&chart=coverage')
    await expect(picture(page).getByRole('button', { name: /^China ↔ Tajikistan, 2025: / })).toBeInViewport()
    await expect(picture(page).getByRole('button', { name: /^China ↔ Tajikistan, 2013: / })).not.toBeInViewport()
  })
})
