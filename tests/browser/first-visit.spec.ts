import { axeOn } from './axe'
import { expect, openAtlas, room, test } from './page'

test('? lists the keys, Escape closes the list, and the focus is where it was', async ({ page }) => {
  await openAtlas(page, '?view=map')
  const date = page.getByRole('slider', { name: 'Date' })
  await date.focus()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys.getByRole('heading', { name: 'On the date' })).toBeVisible()
  const { violations } = await axeOn(page).include('dialog').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await expect(date).toBeFocused()
})

test('the list of keys is read on a narrow screen too, and left by its button', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await openAtlas(page, '?view=about')
  const menu = page.getByRole('button', { name: 'Menu', exact: true })
  await menu.click()
  await page.getByRole('button', { name: 'Keys' }).click()
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await keys.getByText('its keys beside the text').scrollIntoViewIfNeeded()
  expect(await keys.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0)
  await keys.getByRole('button', { name: 'Close' }).click()
  await expect(menu).toBeFocused()
})

for (const browser of ['with', 'without']) {
  test(`a press beside a dialog closes it in a browser ${browser} closedby, a press within does not, and no second one opens`, async ({
    page,
  }) => {
    await openAtlas(page, '?view=about')
    const menu = page.getByRole('button', { name: 'Menu', exact: true })
    await menu.click()
    await page.getByRole('button', { name: 'Keys' }).click()
    const keys = page.getByRole('dialog')
    if (browser === 'without') await keys.evaluate((dialog) => dialog.removeAttribute('closedby'))
    await keys.getByRole('heading', { name: 'On the map' }).click()
    await page.keyboard.press('?')
    await expect(keys).toHaveCount(1)
    await page.mouse.click(4, 4)
    await expect(keys).toHaveCount(0)
    await expect(menu).toBeFocused()
  })
}

test('a link to a part of the page about the atlas shows that part, and its list leads on', async ({ page }) => {
  await openAtlas(page, '?view=about#about-privacy')
  const about = room(page, 'About')
  await expect(about.getByRole('heading', { name: 'Privacy' })).toBeInViewport()
  await about.getByRole('heading', { name: 'About' }).scrollIntoViewIfNeeded()
  await about.getByRole('link', { name: 'Licences' }).click()
  await expect(about.getByRole('heading', { name: 'Licences' })).toBeInViewport()
  await expect(page.getByRole('link', { name: 'back to the start' })).toBeInViewport()
  expect(new URL(page.url()).search).toBe('?view=about')
  await page.keyboard.press('Tab')
  await expect(about.getByRole('link', { name: 'MIT licence' })).toBeFocused()
})

test('an abbreviated organisation says its full name to pointer and focus', async ({ page }) => {
  await openAtlas(page, '?view=about&open=2024-07-sco-plus-astana')
  const link = room(page, 'Details').getByRole('link', { name: 'CICA', exact: true }).first()
  const full = 'Conference on Interaction and Confidence-Building Measures in Asia'
  const name = page.getByRole('tooltip')
  await link.hover()
  await expect(name).toHaveText(full)
  await name.hover()
  await expect(name).toBeVisible()
  await page.getByRole('link', { name: 'back to the start' }).hover()
  await expect(name).toBeHidden()
  await room(page, 'Details').getByRole('link', { name: 'ECO', exact: true }).first().focus()
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await expect(link).toHaveAccessibleDescription(full)
  await page.keyboard.press('Escape')
  await expect(name).toBeHidden()
})
