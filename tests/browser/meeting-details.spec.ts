/** What the details of a meeting and of its series lead to, in the built page. */
import { detailsHeading, expect, inAddress, openAtlas, room, stateButton, test } from './page'

const security = '2021-06-security-councils-dushanbe'

test('from a meeting to its series, past a gap, to another meeting and back', async ({ page }) => {
  await openAtlas(page, `?open=${security}`)
  const details = room(page, 'Details')
  await details.getByRole('link', { name: 'Meetings of Security Council Secretaries', exact: true }).click()
  await expect(detailsHeading(page)).toHaveText('Meetings of Security Council Secretaries')
  await expect(detailsHeading(page)).toBeFocused()
  await expect(details.getByText('Between 20 May 2009 and 12 April 2012: no source here tells of them.')).toBeVisible()
  await details.getByRole('link', { name: /^7th Meeting of Security Council Secretaries, 12 April 2012, Beijing/ }).click()
  await expect(details.getByText('5th and 6th not told of')).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(detailsHeading(page)).toHaveText('16th Meeting of Security Council Secretaries')
})

test('the next meeting of a trail begins at its beginning, by keyboard too', async ({ page }) => {
  await openAtlas(page, `?open=${security}`)
  const details = room(page, 'Details')
  const next = details.getByRole('link', { name: /^Next: 17th Meeting of Security Council Secretaries, 19 August 2022/ })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(detailsHeading(page)).toHaveText('17th Meeting of Security Council Secretaries')
  await expect(detailsHeading(page)).toBeInViewport()
  await expect(detailsHeading(page)).toBeFocused()
  // The way on is the next stop after the links above it; no reader starts at the top of the page again.
  await page.keyboard.press('Tab')
  await expect(details.locator(':focus')).toHaveCount(1)
  await details.getByRole('link', { name: /^Previous: 16th Meeting/ }).click()
  await expect.poll(() => inAddress(page, 'open')).toBe(security)
})

test('the map outlines who takes part as long as the meeting is open', async ({ page }) => {
  await openAtlas(page, `?open=${security}`)
  await expect(stateButton(page, 'Tajikistan, member')).toBeVisible()
  const outline = room(page, 'Map').locator('path[stroke="var(--ink)"][stroke-width="1.75"]')
  await expect(outline).toHaveCount(1)
  await room(page, 'Details').getByRole('link', { name: 'Close' }).click()
  await expect(outline).toHaveCount(0)
})

test('a series is found by its name', async ({ page }) => {
  await openAtlas(page)
  await page.getByRole('combobox', { name: 'Search the atlas' }).fill('heads of government')
  await page.getByRole('option', { name: 'Council of Heads of Government', exact: true }).click()
  await expect(detailsHeading(page)).toHaveText('Council of Heads of Government')
  await expect(page).toHaveTitle(/^Council of Heads of Government/)
})

test('fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const open of [security, 'defence-ministers']) {
    await openAtlas(page, `?open=${open}`)
    await expect(detailsHeading(page)).toBeVisible()
    const overflow = await room(page, 'Details').evaluate((element) => element.scrollWidth - element.clientWidth)
    expect(overflow).toBe(0)
  }
})
