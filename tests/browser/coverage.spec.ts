import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { detailsHeading, expect, inAddress, openAtlas, room, test } from './page'

function grid(page: Page): Locator {
  return room(page, 'Coverage').getByRole('grid')
}

function cell(page: Page, name: RegExp): Locator {
  return grid(page).getByRole('gridcell', { name })
}

async function openCoverage(page: Page, query = ''): Promise<void> {
  await openAtlas(page, `?view=coverage${query}`)
  await expect(grid(page)).toBeVisible()
}

test('a cell opens its claims, the address restores them, and Back returns', async ({ page }) => {
  await openCoverage(page)
  await cell(page, /^Kazakhstan, 2019: stated, 1 claim/).click()
  await expect(detailsHeading(page)).toHaveText('Kazakhstan in 2019')
  await expect.poll(() => inAddress(page, 'open')).toBe('KZ.2019')
  await page.reload()
  await expect(detailsHeading(page)).toHaveText('Kazakhstan in 2019')
  await expect(cell(page, /^Kazakhstan, 2019/)).toHaveAttribute('aria-current', 'true')
  await room(page, 'Details').getByRole('link', { name: '2020 →' }).click()
  await expect(detailsHeading(page)).toHaveText('Kazakhstan in 2020')
  await page.goBack()
  await expect(detailsHeading(page)).toHaveText('Kazakhstan in 2019')
})

test('the grid is walked by keys; Enter leads to the details and Escape back', async ({ page }) => {
  await openCoverage(page)
  await cell(page, /^Kazakhstan, 2019/).focus()
  await page.keyboard.press('ArrowUp')
  await expect(cell(page, /^Iran, 2019/)).toBeFocused()
  await page.keyboard.press('End')
  await expect(cell(page, /^Iran, 2025/)).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(grid(page).getByRole('rowheader', { name: 'Belarus' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Enter')
  await expect(detailsHeading(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(cell(page, /, 1996: /).and(page.locator(':focus'))).toHaveCount(1)
})

test('the names and the years stay in sight, and cover nothing that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 600 })
  await openCoverage(page)
  await cell(page, /^Kazakhstan, 2025/).focus()
  for (let step = 0; step < 29; step += 1) await page.keyboard.press('ArrowLeft')
  const first = cell(page, /^Kazakhstan, 1996/)
  await expect(first).toBeFocused()
  const name = grid(page).getByRole('rowheader', { name: 'Kazakhstan' })
  await expect(name).toBeInViewport()
  const [own, head] = [await first.boundingBox(), await name.boundingBox()]
  expect(own!.x).toBeGreaterThanOrEqual(head!.x + head!.width - 1)
  await page.keyboard.press('Control+End')
  const year = await grid(page).getByRole('columnheader', { name: '2025' }).boundingBox()
  const last = await page.locator(':focus').boundingBox()
  expect(last!.y).toBeGreaterThan(year!.y + year!.height - 1)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600)
})

test('the pointer is told what a cell is', async ({ page }) => {
  await openCoverage(page)
  await cell(page, /^India, 2013/).hover()
  await expect(room(page, 'Coverage').getByText('observer in force since 5 July 2005', { exact: false })).toBeVisible()
})

test('each kind has a look of its own, without colour', async ({ page }) => {
  await openCoverage(page)
  const looks = await grid(page).evaluate((table) =>
    ['stated', 'inferred', 'carried', 'reference', 'silent'].map((kind) => {
      const style = getComputedStyle(table.querySelector(`[data-kind="${kind}"]:not([data-faint], [data-also])`)!, '::before')
      return [style.backgroundImage !== 'none', style.borderTopStyle, style.borderTopLeftRadius, style.visibility].join(' ')
    }),
  )
  expect(new Set(looks).size).toBe(5)
})

test('by the documents alone, and for the reader of a day', async ({ page }) => {
  await openCoverage(page, '&tier=documents')
  await expect(cell(page, /^Laos, 2025: silent$/)).toHaveCount(1)
  await expect(room(page, 'Coverage').getByRole('table')).toHaveCount(1)
  await openCoverage(page, '&tier=documents&known=then&date=2019-12-31')
  await expect(cell(page, /^Kazakhstan, 2019: stated, 1 claim$/)).toHaveCount(1)
  await expect(cell(page, /^Kazakhstan, 2021: silent$/)).toHaveCount(1)
})

test('the grid is saved as CSV', async ({ page }) => {
  await openCoverage(page)
  await room(page, 'Coverage').getByRole('button', { name: 'Coverage options' }).click()
  const coming = page.waitForEvent('download')
  await room(page, 'Coverage')
    .getByRole('button', { name: /^Save as CSV: the grid/ })
    .click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^sco-coverage-1996-04-26-to-.*\.csv$/)
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  expect(lines).toHaveLength(1 + 27 * 30)
})

test('in a narrow window, pointed at by a mouse, every year is as wide as the next and none is cut', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openCoverage(page)
  const heads = await grid(page).evaluate((table) => {
    const [names, ...years] = Array.from(table.querySelectorAll('thead th'), (head) => head.getBoundingClientRect())
    const widths = years.slice(0, -1).map(({ width }) => Math.round(width))
    const cut = years.filter(({ left, right }) => left < names!.right - 0.5 && right > names!.right + 0.5)
    return { widths: [...new Set(widths)], cut: cut.length }
  })
  expect(heads).toEqual({ widths: [expect.any(Number)], cut: 0 })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the grid scrolls in its own box, opens on its latest years, and a tapped cell opens', async ({ page }) => {
    await openCoverage(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const own = cell(page, /^China, 2025/)
    await own.scrollIntoViewIfNeeded()
    await expect(grid(page).getByRole('rowheader', { name: 'China' })).toBeInViewport()
    const box = await own.boundingBox()
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(28)
    await own.tap()
    await expect(detailsHeading(page)).toHaveText('China in 2025')
    await expect(detailsHeading(page)).toBeInViewport()
  })

  for (const language of ['en', 'ru', 'zh']) {
    test(`no year stands half below the names, where the grid opens and where it begins (${language})`, async ({ page }) => {
      await page.goto(`/?view=coverage&lang=${language}`)
      const table = page.getByRole('grid')
      await expect(table).toBeVisible()
      const cut = () =>
        table.evaluate((grid) => {
          const [names, ...years] = Array.from(grid.querySelectorAll('thead th'), (head) => head.getBoundingClientRect())
          return years.flatMap(({ left, right }, at) => (left < names!.right - 0.5 && right > names!.right + 0.5 ? [at] : []))
        })
      expect(await cut()).toEqual([])
      await expect(table.getByRole('columnheader', { name: '2025' })).toBeInViewport({ ratio: 1 })
      await table.evaluate((grid) => grid.parentElement!.scrollTo({ left: 0 }))
      expect(await cut()).toEqual([])
    })
  }

  test('no cell that has the focus is covered', async ({ page }) => {
    await openCoverage(page)
    await cell(page, /^Kazakhstan, 2025/).focus()
    const isCovered = () =>
      grid(page).evaluate((table) => {
        const own = document.activeElement!.getBoundingClientRect()
        const names = table.querySelector('th')!.getBoundingClientRect()
        return own.left < names.right - 0.5 || own.right > innerWidth
      })
    for (let year = 2025; year > 1996; year -= 1) {
      await expect(cell(page, new RegExp(`^Kazakhstan, ${year}`))).toBeFocused()
      await expect.poll(isCovered).toBe(false)
      await page.keyboard.press('ArrowLeft')
    }
    await expect(cell(page, /^Kazakhstan, 1996/)).toBeFocused()
  })
})
