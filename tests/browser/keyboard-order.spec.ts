/** The whole page by Tab: every stop is seen, the order is that of the picture, and nothing holds the focus. */
import { expect, openAtlas, room, test } from './page'
import { focusOf, press } from './keyboard'
import { goWithin, settled } from './stray-words'

const most = 260

for (const { name, viewport, views } of [
  {
    name: 'a wide screen',
    viewport: { width: 1440, height: 900 },
    views: { '': ['Map', '28 August 2025', 'Timeline', 'Trade'], 'view=documents': ['Documents', '28 August 2025'] },
  },
  {
    name: 'a phone',
    viewport: { width: 390, height: 844 },
    views: { 'open=TJ': ['Map', 'Tajikistan', 'Rooms'], 'view=timeline': ['Timeline', 'Rooms'] },
  },
]) {
  test(`Tab goes through all of ${name}, and out at its end`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(viewport)
    await openAtlas(page)
    for (const [view, order] of Object.entries(views)) {
      await goWithin(page, view)
      await settled(page, 400)
      await page.evaluate(() => {
        document.body.tabIndex = -1
        document.body.focus()
        document.body.removeAttribute('tabindex')
        window.getSelection()?.collapse(document.body, 0)
      })
      const faults: string[] = []
      const places: string[] = []
      let count = 0
      for (; count < most; count += 1) {
        await page.keyboard.press('Tab')
        const focus = await focusOf(page)
        if (!focus) break
        // What is scrolled there may still be on its way.
        if (focus.fault && (await settled(page), (await focusOf(page))?.fault))
          faults.push(`${focus.place}, ${focus.name}: ${focus.fault}`)
        if (places.at(-1) !== focus.place) places.push(focus.place)
      }
      expect(faults, `?${view}`).toEqual([])
      // From top to bottom, and in a row as one reads; the keyboard leaves the page.
      expect(places, `?${view}`).toEqual(['', 'SCO Atlas', ...order])
      expect(count).toBeLessThan(most)
    }
  })
}

test('the link past the rooms leads to the details, and is seen', async ({ page }) => {
  await openAtlas(page, '?open=TJ')
  await expect(room(page, 'Details').getByRole('heading', { level: 2 })).toBeVisible()
  await press(page, 'Tab')
  await expect(page.getByRole('button', { name: 'Skip to the details' })).toBeFocused()
  await page.keyboard.press('Enter')
  await press(page, 'Tab')
  await expect(room(page, 'Details').locator(':focus')).toHaveCount(1)
})
