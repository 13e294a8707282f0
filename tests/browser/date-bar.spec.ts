import { dateSlider, expect, inAddress, legend, openAtlas, room, test } from './page'

test.describe('the date bar', () => {
  test.beforeEach(async ({ page }) => {
    await openAtlas(page)
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', '28 August 2025')
  })

  test('says that one change is later, and leads to it', async ({ page }) => {
    await page.getByRole('button', { name: '1 change later' }).click()
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /^1 September 2025/)
    await expect.poll(() => inAddress(page, 'date')).toBe('2025-09-01')
    await expect(legend(page).filter({ hasText: 'SCO partners' })).toHaveText('SCO partners 17')
    await expect(page).toHaveTitle('SCO on 1 September 2025 – SCO Atlas')
    await expect(page.getByRole('button', { name: /later$/ })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Next change' })).toBeDisabled()
  })

  test('steps from change to change', async ({ page }) => {
    const map = room(page, 'Map')
    await map.getByRole('button', { name: 'Previous change' }).click()
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /^4 July 2024/)
    await map.getByRole('button', { name: 'Previous change' }).click()
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /^4 July 2023/)
    await expect(legend(page).first()).toHaveText('Members 9')
    await map.getByRole('button', { name: 'Next change' }).click()
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /^4 July 2024/)
  })

  test('moves by keys: a day, thirty, a year, to either end', async ({ page }) => {
    await dateSlider(page).focus()
    for (const [key, day] of [
      ['ArrowLeft', '27 August 2025'],
      ['ArrowRight', '28 August 2025'],
      ['ArrowUp', '29 August 2025'],
      ['ArrowDown', '28 August 2025'],
      ['Shift+ArrowLeft', '29 July 2025'],
      ['PageDown', '29 July 2024'],
      ['PageUp', '29 July 2025'],
      ['Home', '26 April 1996'],
      ['ArrowLeft', '26 April 1996'],
      ['End', '18 November 2025'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', new RegExp(`^${day}`))
    }
    await expect.poll(() => inAddress(page, 'date')).toBe('2025-11-18')
  })

  test('takes a typed date, and closes on Escape', async ({ page }) => {
    const trigger = room(page, 'Map').getByRole('button', { name: '28 Aug 2025' })
    await trigger.click()
    await page.getByLabel('Type a date').fill('2017-06-08')
    await page.getByLabel('Type a date').press('Enter')
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', '8 June 2017')
    await expect(legend(page)).toHaveText(['Members 6', 'Observers 6', 'Dialogue partners 6', 'Guests 1'])
    await page.keyboard.press('Escape')
    await expect(page.getByLabel('Type a date')).toBeHidden()
    await expect(room(page, 'Map').getByRole('button', { name: '8 Jun 2017' })).toBeFocused()
  })

  test('plays from the first day when it stands at the last, and stops when asked', async ({ page }) => {
    await dateSlider(page).focus()
    await page.keyboard.press('End')
    const steps = await page.evaluate(() => window.history.length)
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /199[6-9]$/)
    await expect.poll(() => inAddress(page, 'date'), { intervals: [50] }).toMatch(/^(199[7-9]|200\d)-/)
    await page.getByRole('button', { name: 'Pause' }).click()
    const shown = await dateSlider(page).getAttribute('aria-valuetext')
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
    await expect(page).toHaveTitle(`SCO on ${shown} – SCO Atlas`)
    expect(await page.evaluate(() => window.history.length)).toBe(steps + 1)
    await page.goBack()
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', '18 November 2025')
  })

  test('plays to the last day and stops there by itself', async ({ page }) => {
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', '18 November 2025')
  })
})

test('with no wish for motion, playing goes from change to change', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openAtlas(page, '?date=2025-08-01')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /^1 September 2025/)
  await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', '18 November 2025')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
})

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`the slider stays where it is whatever the day, at ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const boxes: unknown[] = []
    for (const query of ['?date=1996-05-01', '?date=2014-09-28', '']) {
      await openAtlas(page, query)
      boxes.push(await dateSlider(page).boundingBox())
    }
    expect(boxes).toEqual(Array.from(boxes, () => boxes[0]))
  })
}

test('the focus stays in the date bar where there is no later change, and in the details when they are closed', async ({
  page,
}) => {
  await openAtlas(page)
  const next = page.getByRole('button', { name: 'Next change' })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /^1 September 2025/)
  await expect(next).toBeFocused()
  await expect(next).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Enter')
  await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /^1 September 2025/)
  await openAtlas(page)
  await page.getByRole('button', { name: '1 change later' }).press('Enter')
  await expect(dateSlider(page)).toBeFocused()
  await openAtlas(page, '?open=TJ')
  await room(page, 'Details').getByRole('link', { name: 'Close' }).press('Enter')
  await expect(page.locator(':focus').getByRole('region', { name: 'Details', exact: true })).toBeVisible()
})

test('among the documents, the menu reads them as a reader of that day', async ({ page }) => {
  await openAtlas(page, '?tier=documents&date=2019-05-16')
  await room(page, 'Map').getByRole('button', { name: '16 May 2019' }).click()
  const choice = room(page, 'Map').getByRole('checkbox', { name: /^As a reader of that day/ })
  await choice.check()
  await expect.poll(() => inAddress(page, 'known')).toBe('then')
  await expect(page).toHaveTitle('SCO on 16 May 2019, as read then – SCO Atlas')
  await expect(legend(page)).toHaveText(['Members 8', 'Observers 4', 'Dialogue partners 6'])
  await expect(room(page, 'Details').getByText('only texts published by then')).toBeVisible()
  await dateSlider(page).focus()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(legend(page)).toHaveCount(0)
  await expect(room(page, 'Map').getByText('None of the documents had been published before 9 April 2018.')).toBeVisible()
  await page.getByRole('button', { name: '+ Reference' }).click()
  await expect.poll(() => inAddress(page, 'known')).toBeNull()
  await expect(legend(page).first()).toBeVisible()
})
