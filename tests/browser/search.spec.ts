import type { Locator, Page } from '@playwright/test'
import { detailsHeading, expect, inAddress, openAtlas, room, stateButton, test } from './page'

const box = (page: Page) => page.getByRole('combobox', { name: 'Search the atlas' })
const list = (page: Page) => page.getByRole('listbox', { name: 'Results' })
const option = (page: Page, name: string | RegExp) => list(page).getByRole('option', { name })
const enter = (page: Page) => page.getByText(/^Enter: /)

/** Waits until the answer to what was typed is there. */
async function type(page: Page, text: string): Promise<void> {
  await box(page).fill(text)
  await expect(box(page).locator('xpath=..').getByRole('status')).toHaveText(/result|Nothing found/)
}

test('finds in a worker of its own, by keyboard alone, and leads to the details and back', async ({ page }) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await openAtlas(page)
  expect(workers).toEqual([])
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('tadjikistan')
  await expect(option(page, 'Tajikistan').first()).toHaveAttribute('aria-selected', 'true')
  await expect(enter(page)).toHaveText('Enter: opens Tajikistan in the details')
  expect(workers).toHaveLength(1)
  await page.keyboard.press('Enter')
  await expect(detailsHeading(page)).toHaveText('Tajikistan')
  await expect(detailsHeading(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeFocused()
})

test('a name in another language is found, whose words come when its letters are typed', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openAtlas(page)
  await type(page, 'dushanbe')
  expect(asked.filter((path) => /\/(?:ru|zh)-[^/]*\.js$/.test(path))).toEqual([])
  await type(page, 'Душанбе')
  await expect(option(page, 'Dushanbe also Душанбе, Tajikistan').first()).toHaveAttribute('aria-selected', 'true')
  await type(page, '塔吉克斯坦')
  await expect(option(page, 'Tajikistan also 塔吉克斯坦').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(detailsHeading(page)).toHaveText('Tajikistan')
})

test('names groups with their counts, and says of each option what it does', async ({ page }) => {
  await openAtlas(page)
  await type(page, 'dushanbe')
  const groups = list(page).getByRole('group')
  await expect(groups.first()).toHaveAccessibleName('Places')
  await expect(page.getByRole('group', { name: /^Meetings, 4 of \d+$/ }).getByRole('option')).toHaveCount(5)
  await expect(option(page, 'Dushanbe Process').first()).toHaveAccessibleDescription(/^opens .+ in the details$/)
  const last = list(page).getByRole('option').last()
  await page.keyboard.press('ArrowUp')
  await expect(last).toHaveAttribute('aria-selected', 'true')
  await expect(last).toBeInViewport()
})

test('goes to all meetings on the timeline', async ({ page }) => {
  await openAtlas(page, '?country=CN')
  await type(page, 'dushanbe')
  await option(page, 'All meetings with “dushanbe”').click()
  await expect(room(page, 'Timeline')).toContainText(/\d+ shown/)
  expect([inAddress(page, 'q'), inAddress(page, 'country')]).toEqual(['dushanbe', null])
})

test('finds what was typed last, also where Enter comes before the index', async ({ page }) => {
  await openAtlas(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('mongolia')
  await page.keyboard.press('Enter')
  await expect(detailsHeading(page)).toHaveText('Mongolia')
})

test('Escape clears, then gives the focus back to where it was', async ({ page }) => {
  await openAtlas(page)
  const tajikistan = stateButton(page, 'Tajikistan, member')
  await tajikistan.focus()
  await page.keyboard.press('/')
  await page.keyboard.type('china')
  await expect(option(page, 'China').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(tajikistan).toBeFocused()
})

test('understands commands', async ({ page }) => {
  await openAtlas(page)
  const commands: [text: string, does: string, key: string, value: string][] = [
    ['4 July 2024', 'Enter: shows 4 July 2024 on the map', 'date', '2024-07-04'],
    ['compare 2017 2019', 'Enter: compares 1 January 2017 with 31 December 2019', 'compare', '2017-01-01'],
    ['only Tajikistan', 'Enter: shows on the timeline what concerns Tajikistan, without other filters', 'country', 'TJ'],
    ['trade china tajikistan', 'Enter: shows the pair over time', 'pair', 'CN-TJ'],
    ['ledger', 'Enter: shows the room Contradictions', 'view', 'ledger'],
    ['dark', 'Enter: changes the colours', 'theme', 'dark'],
  ]
  for (const [text, does, key, value] of commands) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(text)
    await expect(enter(page)).toHaveText(does)
    await page.keyboard.press('Enter')
    await expect.poll(() => inAddress(page, key)).toBe(value)
    await expect(box(page)).toHaveValue('')
  }
})

test('with the documents alone finds what they tell, and offers the rest', async ({ page }) => {
  await openAtlas(page, '?tier=documents')
  await type(page, 'yekaterinburg')
  await expect(list(page).getByRole('option')).toHaveText([/^\d+ more in the reference sources/])
  await page.keyboard.press('Enter')
  await expect(option(page, 'Yekaterinburg Russia')).toBeVisible()
  await expect.poll(() => inAddress(page, 'tier')).toBeNull()
})

test.describe('without its worker', () => {
  test.use({ expectedErrors: /search-worker|Failed to load resource/ })

  test('the page finds all the same', async ({ page }) => {
    await page.route('**/search-worker*', (route) => route.abort())
    await openAtlas(page)
    await type(page, 'tajikitsan')
    await expect(option(page, 'Tajikistan').first()).toBeVisible()
  })
})

async function boxOf(part: Locator) {
  return (await part.boundingBox())!
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('is a sheet as wide as the screen and as high as is seen, with options for a finger, and closes', async ({ page }) => {
    await openAtlas(page)
    await box(page).tap()
    await type(page, 'dushanbe')
    const sheet = box(page).locator('xpath=..')
    expect(await boxOf(sheet)).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    for (const one of await list(page).getByRole('option').all()) expect((await boxOf(one)).height).toBeGreaterThanOrEqual(44)
    // A keyboard on the screen leaves less.
    await page.evaluate(() => {
      Object.defineProperty(window.visualViewport, 'height', { value: 480 })
      window.visualViewport!.dispatchEvent(new Event('resize'))
    })
    await expect.poll(async () => (await boxOf(sheet)).height).toBe(480)
    await page.getByRole('button', { name: 'Close the search' }).tap()
    await expect(list(page).getByRole('option')).toHaveCount(0)
    await expect(box(page)).not.toBeFocused()
    await box(page).tap()
    await option(page, 'Dushanbe Tajikistan').tap()
    await expect(detailsHeading(page)).toHaveText('Dushanbe')
    await expect(detailsHeading(page)).toBeInViewport()
  })
})
