import { enlargeText, faultsOf, overflowOf } from './fitting'
import { dateSlider, detailsHeading, expect, openAtlas, room, test, timelineMark } from './page'

const views = [
  '?open=TJ',
  '?view=timeline',
  '?view=trade',
  '?view=trade&chart=matrix',
  '?view=ledger',
  '?view=coverage',
  '?view=about',
]

for (const query of views) {
  test(`text twice as large, and with wider spaces, loses nothing: ${query}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1024 })
    await openAtlas(page, query)
    await expect(page.getByText('Loading …')).toHaveCount(0)
    await enlargeText(page, 200)
    await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
    await expect.poll(() => overflowOf(page)).toBe(0)
    await expect.poll(() => faultsOf(page)).toEqual([])
    // WCAG 1.4.12.
    await enlargeText(page, 100)
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body, body :not(svg, svg *)')) {
        Object.assign(element.style, { lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em' })
      }
    })
    await expect.poll(() => overflowOf(page)).toBe(0)
  })
}

for (const query of views) {
  test(`a page four times as large is read from top to bottom: ${query}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    await openAtlas(page, query)
    await expect.poll(() => overflowOf(page)).toBe(0)
    await expect.poll(() => faultsOf(page)).toEqual([])
    // Header and tabs leave the greater part of the screen to the room.
    expect((await page.locator('main').boundingBox())?.height).toBeGreaterThan(140)
  })
}

test('enlarged pictures are pressed and dragged where they are seen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1024 })
  await openAtlas(page, '?view=timeline&from=1996-01-01&to=1998-12-31')
  await enlargeText(page, 200)
  // The right end of the window goes just as far as the hand that drags it.
  const handle = room(page, 'Timeline').getByRole('slider').last()
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
  // Once it stands still.
  await handle.hover()
  const before = (await handle.boundingBox())!
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2)
  await page.mouse.down()
  await page.mouse.move(before.x + before.width / 2 + 200, before.y + before.height / 2, { steps: 40 })
  await page.mouse.up()
  await expect.poll(async () => Math.abs((await handle.boundingBox())!.x - before.x - 200)).toBeLessThan(4)
  await openAtlas(page, '?view=timeline&from=1996-01-01&to=1998-12-31')
  await enlargeText(page, 200)
  await timelineMark(page, /First Shanghai Five summit/)
    .first()
    .click()
  await expect(detailsHeading(page)).toHaveText('First Shanghai Five summit')
})

test('the date can be moved at four times the size', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openAtlas(page)
  await dateSlider(page).focus()
  await expect(dateSlider(page)).toBeInViewport()
  const before = await dateSlider(page).getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowLeft')
  await expect(dateSlider(page)).not.toHaveAttribute('aria-valuetext', before!)
})

test('in forced colours statuses differ, and what is pressed or focused is framed', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openAtlas(page)
  const fills = await page.evaluate(() =>
    ['CN', 'MN', 'TR'].map((code) => getComputedStyle(document.querySelector(`path[data-country="${code}"]`)!).fill),
  )
  expect(new Set(fills).size).toBe(3)
  const outlineOf = (name: string) =>
    page.getByRole('button', { name, exact: true }).evaluate((button) => getComputedStyle(button).outlineStyle)
  expect(await outlineOf('+ Reference')).toBe('solid')
  expect(await outlineOf('Documents only')).toBe('none')
  await page.getByRole('button', { name: 'Documents only' }).focus()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid')
})

test('where motion is not wanted nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openAtlas(page)
  await room(page, 'Map').getByRole('button', { name: 'Zoom in', exact: true }).click()
  await room(page, 'Map').getByRole('button', { name: 'Mongolia, observer' }).click()
  const running = await page.evaluate(
    () => document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0).length,
  )
  expect(running).toBe(0)
})
