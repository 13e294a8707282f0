import type { CDPSession, Locator, Page } from '@playwright/test'
import { expect, inAddress, openAtlas, room, test, timelineMark } from './page'
import { moveFingers } from './touch'

/** A meeting of a lane that has one each year or two. */
const beijing = /^Summit, 12th Meeting of the Council of Heads of State, Beijing/

/** The middle of an element, in pixels of the page. */
async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await element.boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}

/** How many days the window lasts, as its two handles say. */
async function daysShown(page: Page): Promise<number> {
  const dayOf = async (name: string) => Number(await page.getByRole('slider', { name }).getAttribute('aria-valuenow'))
  return (await dayOf('Window to')) - (await dayOf('Window from')) + 1
}

const windowText = (page: Page) =>
  room(page, 'Timeline')
    .getByText(/shown · /)
    .innerText()

test.describe('the mouse', () => {
  test('zooms by its wheel about the pointer, as one step for Back', async ({ page }) => {
    await openAtlas(page, '?view=timeline')
    const mark = timelineMark(page, beijing)
    const before = { ...(await middleOf(mark)), days: await daysShown(page) }
    await page.mouse.move(before.x, before.y)
    for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -200)
    await expect.poll(() => daysShown(page)).toBeLessThan(before.days / 4)
    await expect.poll(() => inAddress(page, 'from')).toMatch(/^20(0\d|1[01])-/)
    const { x } = await middleOf(mark)
    // The window is of whole days: a day of what is shown now.
    expect(Math.abs(x - before.x)).toBeLessThan(6)
    await page.goBack()
    await expect.poll(() => daysShown(page)).toBe(before.days)
    await expect.poll(() => inAddress(page, 'from')).toBeNull()
  })

  test('goes to and fro by a sideways turn', async ({ page }) => {
    await openAtlas(page, '?view=timeline&from=2010-01-01&to=2015-12-31')
    const mark = timelineMark(page, beijing)
    const before = { ...(await middleOf(mark)), days: await daysShown(page) }
    await page.mouse.move(before.x, before.y)
    await page.mouse.wheel(150, 0)
    await expect.poll(async () => Math.round((before.x - (await middleOf(mark)).x) / 5)).toBe(30)
    expect(await daysShown(page)).toBe(before.days)
    await expect.poll(() => inAddress(page, 'from')).toMatch(/^2010-/)
  })

  test('leaves the wheel to the lanes where there are more of them, and zooms with Control', async ({ page }) => {
    await openAtlas(page, '?from=2006-01-01')
    const timeline = room(page, 'Timeline')
    const membership = timeline.getByRole('button', { name: /^Membership/ })
    const { y } = await middleOf(membership)
    const days = await daysShown(page)
    await page.mouse.move(400, y)
    await page.mouse.wheel(0, 72)
    await expect.poll(async () => (await middleOf(membership)).y).toBeLessThan(y - 60)
    expect(await daysShown(page)).toBe(days)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await expect.poll(() => daysShown(page)).toBeLessThan(days * 0.8)
  })

  test('drags the days along, from a mark too without opening it, as one step for Back', async ({ page }) => {
    await openAtlas(page, '?view=timeline&from=2010-01-01&to=2015-12-31')
    const mark = timelineMark(page, beijing)
    const start = await middleOf(mark)
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(start.x - 60, start.y + 10, { steps: 4 })
    await page.mouse.move(start.x - 120, start.y + 20, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => Math.round((start.x - (await middleOf(mark)).x) / 5)).toBe(24)
    await expect.poll(() => inAddress(page, 'from')).not.toBe('2010-01-01')
    await expect.poll(() => inAddress(page, 'open')).toBeNull()
    await page.goBack()
    await expect.poll(() => inAddress(page, 'from')).toBe('2010-01-01')
    await mark.click()
    await expect.poll(() => inAddress(page, 'open')).not.toBeNull()
  })

  test('moves the window on the overview, its ends, and sets it beside', async ({ page }) => {
    await openAtlas(page, '?view=timeline&from=2010-01-01&to=2015-12-31')
    const [from, to] = ['Window from', 'Window to'].map((name) => page.getByRole('slider', { name })) as [Locator, Locator]
    const [left, right] = [await middleOf(from), await middleOf(to)]
    const days = await daysShown(page)
    const drag = async (x: number, by: number) => {
      await page.mouse.move(x, left.y)
      await page.mouse.down()
      await page.mouse.move(x + by, left.y, { steps: 5 })
      await page.mouse.up()
    }
    // The window itself.
    await drag((left.x + right.x) / 2, 100)
    await expect.poll(async () => Math.round((await middleOf(from)).x - left.x)).toBe(100)
    expect(await daysShown(page)).toBe(days)
    // Its end.
    await drag(right.x + 100, -60)
    await expect.poll(async () => Math.round((await middleOf(to)).x - right.x)).toBe(40)
    expect(Math.round((await middleOf(from)).x - left.x)).toBe(100)
    expect(await daysShown(page)).toBeLessThan(days)
    // Beside it.
    const length = await daysShown(page)
    await page.mouse.click(left.x - 100, left.y)
    await expect
      .poll(async () => Math.round(((await middleOf(from)).x + (await middleOf(to)).x) / 2))
      .toBe(Math.round(left.x - 100))
    expect(await daysShown(page)).toBe(length)
    for (let step = 0; step < 3; step += 1) await page.goBack()
    await expect.poll(() => inAddress(page, 'from')).toBe('2010-01-01')
  })
})

test('keys move the ends of the window, and the map follows', async ({ page }) => {
  await openAtlas(page)
  const places = page.getByRole('button', { name: /^Meeting places \d+$/ })
  const before = await places.innerText()
  await page.getByRole('slider', { name: 'Window from' }).focus()
  for (let year = 0; year < 20; year += 1) await page.keyboard.press('PageUp')
  await expect.poll(() => inAddress(page, 'from')).toMatch(/^201[5-7]-/)
  await expect(places).not.toHaveText(before)
})

test.describe('fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  /** The lanes' middle, and a session that moves fingers. */
  async function fingersOn(page: Page, query: string): Promise<{ session: CDPSession; y: number }> {
    await openAtlas(page, query)
    await expect(page.getByRole('slider', { name: 'Window to' })).toBeVisible()
    const session = await page.context().newCDPSession(page)
    return { session, y: 400 }
  }

  test('drag the days along', async ({ page }) => {
    const { session, y } = await fingersOn(page, '?view=timeline&from=2010-01-01&to=2015-12-31')
    const mark = timelineMark(page, beijing)
    const [x, days] = [(await middleOf(mark)).x, await daysShown(page)]
    await moveFingers(session, [[200, y]], [[150, y + 6]])
    await expect.poll(async () => Math.round((x - (await middleOf(mark)).x) / 5)).toBe(10)
    expect(await daysShown(page)).toBe(days)
    await expect.poll(() => inAddress(page, 'open')).toBeNull()
  })

  test('pinch closer about the middle between them, and apart again', async ({ page }) => {
    const { session, y } = await fingersOn(page, '?view=timeline&from=2008-01-01&to=2015-12-31')
    const days = await daysShown(page)
    const spread = (from: number, to: number) =>
      moveFingers(
        session,
        [
          [195 - from, y],
          [195 + from, y + 20],
        ],
        [
          [195 - to, y],
          [195 + to, y + 20],
        ],
      )
    await spread(40, 120)
    await expect.poll(async () => Math.round((10 * days) / (await daysShown(page)))).toBe(30)
    // What was in the middle still is.
    const from = Number(await page.getByRole('slider', { name: 'Window from' }).getAttribute('aria-valuenow'))
    const first = Date.parse('2008-01-01') / 86_400_000
    const { x } = (await room(page, 'Timeline').locator('canvas').first().boundingBox())!
    const share = (195 - x - 10) / (390 - 28)
    expect(Math.abs(first + share * days - (from + (share * days) / 3))).toBeLessThan(days / 60)
    await spread(120, 40)
    await expect.poll(() => daysShown(page)).toBe(days)
    // The page itself is not made larger.
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
  })

  test('scroll the lanes by a drag up', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 600 })
    const { session } = await fingersOn(page, '?view=timeline')
    const label = room(page, 'Timeline').getByRole('button', { name: /^Membership/ })
    const [{ y }, before] = [await middleOf(label), await windowText(page)]
    await moveFingers(session, [[200, 380]], [[204, 260]])
    await expect.poll(async () => (await middleOf(label)).y).toBeLessThan(y - 60)
    expect(await windowText(page)).toBe(before)
  })

  test('press a mark, whose details come into sight', async ({ page }) => {
    await fingersOn(page, '?view=timeline&from=2010-01-01&to=2015-12-31')
    await timelineMark(page, beijing).tap()
    const heading = room(page, 'Details').getByRole('heading', { level: 2 })
    await expect(heading).toHaveText('12th Meeting of the Council of Heads of State')
    await expect(heading).toBeInViewport()
  })
})
