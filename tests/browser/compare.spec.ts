import type { Page } from '@playwright/test'
import { axeOn } from './axe'
import { dateSlider, detailsHeading, expect, inAddress, legend, openAtlas, room, stateButton, test } from './page'

const compared = (page: Page) => page.getByRole('slider', { name: 'Compared day' })
const TWO_DAYS = '?date=2025-08-28&compare=2017-06-08'

test.describe('two days compared', () => {
  test('are restored by a link, and by a reload', async ({ page }) => {
    await openAtlas(page, TWO_DAYS)
    for (const visit of ['link', 'reload']) {
      if (visit === 'reload') await page.reload()
      await expect(page).toHaveTitle('SCO: 8 June 2017 against 28 August 2025 – SCO Atlas')
      await expect(compared(page)).toHaveAttribute('aria-valuetext', '8 June 2017')
      await expect(detailsHeading(page)).toHaveText('8 June 2017 and 28 August 2025')
      await expect(stateButton(page, 'Iran, observer, then member')).toBeVisible()
      await expect(stateButton(page, 'Egypt, no status, then dialogue partner')).toBeVisible()
      await expect(stateButton(page, 'China, member')).toBeVisible()
      await expect(page.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'Members 6 to 10' })).toBeVisible()
    }
    await expect(page.getByRole('status').filter({ hasText: 'against' })).toContainText(
      '8 June 2017 against 28 August 2025. + Reference. 13 countries changed',
    )
  })

  test('begin and end in the date bar, each a step for Back', async ({ page }) => {
    await openAtlas(page)
    await room(page, 'Map').getByRole('button', { name: '28 Aug 2025' }).click()
    await page.getByRole('button', { name: 'previous change, 4 Jul 2024' }).click()
    await expect(compared(page)).toHaveAttribute('aria-valuetext', '4 July 2024: Belarus becomes member')
    await expect.poll(() => inAddress(page, 'compare')).toBe('2024-07-04')
    await expect(detailsHeading(page)).toHaveText('4 July 2024 and 28 August 2025')
    await page.getByRole('button', { name: 'Stop comparing' }).last().click()
    await expect(compared(page)).toHaveCount(0)
    await expect(detailsHeading(page)).toHaveText('28 August 2025')
    await page.goBack()
    await expect(compared(page)).toBeVisible()
    await page.goBack()
    await expect(compared(page)).toHaveCount(0)
  })

  test('are set by keys alone', async ({ page }) => {
    await openAtlas(page, TWO_DAYS)
    await dateSlider(page).focus()
    await page.keyboard.press('Tab')
    await expect(compared(page)).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(compared(page)).toHaveAttribute('aria-valuetext', '9 June 2017: India and Pakistan become members')
    await expect(legend(page).first()).toHaveAccessibleName('Members 8 to 10')
    await expect.poll(() => inAddress(page, 'compare')).toBe('2017-06-09')
    await page.keyboard.press('End')
    await expect(compared(page)).toHaveAttribute('aria-valuetext', '18 November 2025')
    await expect(detailsHeading(page)).toHaveText('28 August 2025 and 18 November 2025')
  })

  test('are dragged past each other, a whole drag being one step for Back', async ({ page }) => {
    await openAtlas(page, TWO_DAYS)
    const steps = await page.evaluate(() => window.history.length)
    const track = (await dateSlider(page).boundingBox())!
    const thumb = (await compared(page).boundingBox())!
    const y = thumb.y + thumb.height / 2
    await page.mouse.move(thumb.x + thumb.width / 2, y)
    await page.mouse.down()
    await page.mouse.move(track.x + track.width * 0.8, y, { steps: 5 })
    await page.mouse.move(track.x + track.width + 20, y, { steps: 5 })
    await page.mouse.up()
    await expect(compared(page)).toHaveAttribute('aria-valuetext', '18 November 2025')
    await expect(compared(page)).toBeFocused()
    await expect.poll(() => inAddress(page, 'compare')).toBe('2025-11-18')
    await expect.poll(() => inAddress(page, 'date')).toBe('2025-08-28')
    expect(await page.evaluate(() => window.history.length)).toBe(steps + 1)
    await page.goBack()
    await expect(compared(page)).toHaveAttribute('aria-valuetext', '8 June 2017')
  })

  test('show on the map what changed by an outline, and what did not faintly', async ({ page }) => {
    await openAtlas(page, TWO_DAYS)
    const opacity = (code: string) => page.locator(`path[data-country="${code}"]`).getAttribute('fill-opacity')
    await expect.poll(() => opacity('IR')).toBe('1')
    expect(Number(await opacity('CN'))).toBeLessThan(0.5)
    await expect(page.locator('path[stroke="var(--observer)"]')).toHaveCount(5)
    await expect(page.getByText('outline: its former colour')).toBeVisible()
  })

  test('give their differences as a table', async ({ page }) => {
    await openAtlas(page, TWO_DAYS)
    const download = page.waitForEvent('download')
    await room(page, 'Details').getByRole('button', { name: 'CSV' }).click()
    expect((await download).suggestedFilename()).toBe('sco-changes-2017-06-08-to-2025-08-28.csv')
  })

  for (const width of [1280, 390]) {
    test(`pass the accessibility checks at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await openAtlas(page, TWO_DAYS)
      await expect(detailsHeading(page)).toBeVisible()
      const { violations } = await axeOn(page).exclude('.leaflet-marker-pane').analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    })
  }
})

test('a click close to a tick takes the day of its change', async ({ page }) => {
  await openAtlas(page)
  const box = (await room(page, 'Map')
    .getByTitle(/^4 July 2024: Belarus becomes member/)
    .boundingBox())!
  await page.mouse.click(box.x + box.width / 2 + 2, box.y + box.height / 2)
  await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', '4 July 2024: Belarus becomes member')
  await expect.poll(() => inAddress(page, 'date')).toBe('2024-07-04')
})
