import type { Page } from '@playwright/test'
import { detailsHeading, expect, inAddress, openAtlas, room, test, timelineMark } from './page'

const first = /^Summit, First Shanghai Five summit/
const second = /^Summit, Second Shanghai Five summit/

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

const shownDays = async (page: Page) => /shown · (.*)/.exec(await room(page, 'Timeline').innerText())?.[1]

test.describe('by keyboard the chart', () => {
  test('is reached lane by lane, each with its filter and its marks', async ({ page }) => {
    await openAtlas(page, '?view=timeline')
    const timeline = room(page, 'Timeline')
    await timeline.getByRole('button', { name: /^Membership \d+$/ }).focus()
    await press(page, 'Tab')
    await expect(timelineMark(page, /^Change of status, .*1996/)).toBeFocused()
    await press(page, 'Tab')
    await expect(timeline.getByRole('button', { name: 'Summits 34', exact: true })).toBeFocused()
    await press(page, 'Tab')
    await expect(timelineMark(page, first)).toBeFocused()
    await press(page, 'End', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab')
    await expect(timelineMark(page, /^Summit, .*planned/)).toBeFocused()
  })

  test('is walked along a lane and between lanes', async ({ page }) => {
    await openAtlas(page, '?view=timeline')
    await timelineMark(page, first).focus()
    await press(page, 'ArrowRight')
    await expect(timelineMark(page, second)).toBeFocused()
    await press(page, 'ArrowLeft')
    await expect(timelineMark(page, first)).toBeFocused()
    await press(page, 'ArrowUp')
    await expect(timelineMark(page, /^Change of status, .*26 April 1996/)).toBeFocused()
    await press(page, 'ArrowDown', 'PageDown')
    await expect(timelineMark(page, /^Summit, 6th Meeting of the Council of Heads of State/)).toBeFocused()
    await press(page, 'PageUp')
    await expect(timelineMark(page, first)).toBeFocused()
    await press(page, 'End')
    await expect(timelineMark(page, /^Summit, .*planned/)).toBeFocused()
    await press(page, 'Home')
    await expect(timelineMark(page, first)).toBeFocused()
  })

  test('follows beyond the window, one meeting after the other', async ({ page }) => {
    await openAtlas(page, '?view=timeline&type=summit&from=2003-01-01&to=2004-12-31')
    await timelineMark(page, /^Summit, .*Moscow, .*2003/).focus()
    const visited: string[] = []
    for (let step = 0; step < 8; step += 1) {
      const name = (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? ''
      visited.push(/ 20\d\d,/.exec(name)?.[0] ?? name)
      await press(page, 'ArrowRight')
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).not.toBe(name)
    }
    expect(visited.map((year) => Number(year.slice(1, 5)))).toEqual([2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010])
    await expect.poll(() => inAddress(page, 'from')).toMatch(/^20(09|10|11)-/)
  })

  test('scrolls to the lanes that it leads to', async ({ page }) => {
    await openAtlas(page)
    await timelineMark(page, first).focus()
    for (let lane = 0; lane < 9; lane += 1) await press(page, 'ArrowDown')
    const last = page.locator(':focus')
    await expect(last).toHaveAccessibleName(/^(Other|\d+ meetings)/)
    await expect(last).toBeInViewport({ ratio: 0.9 })
    await expect(room(page, 'Timeline').getByRole('button', { name: 'Other 6' })).toBeInViewport({ ratio: 0.9 })
  })

  test('zooms about the mark that has the focus', async ({ page }) => {
    await openAtlas(page, '?view=timeline')
    await timelineMark(page, second).focus()
    await press(page, '+', '+')
    await expect(timelineMark(page, second)).toBeFocused()
    await expect.poll(() => inAddress(page, 'to')).toMatch(/^200[0-4]-/)
    await press(page, '-')
    await expect.poll(() => inAddress(page, 'to')).toMatch(/^201[0-3]-/)
    await press(page, '0')
    await expect.poll(() => inAddress(page, 'to')).toBeNull()
    await expect(timelineMark(page, second)).toBeFocused()
  })

  test('makes one step for Back of many turns of a key', async ({ page }) => {
    await openAtlas(page, '?view=timeline')
    await timelineMark(page, second).focus()
    await press(page, '+', '+', '+')
    await expect.poll(() => inAddress(page, 'to')).toMatch(/^200[0-1]-/)
    await page.goBack()
    await expect.poll(() => shownDays(page)).toMatch(/^1996 – 2026/)
    expect(new URL(page.url()).search).toBe('?view=timeline')
  })

  test('opens a meeting, leads to its details, and Escape leads back', async ({ page }) => {
    await openAtlas(page, '?view=timeline')
    await timelineMark(page, first).focus()
    await press(page, 'ArrowRight', 'Enter')
    await expect(detailsHeading(page)).toHaveText('Second Shanghai Five summit')
    await expect(detailsHeading(page)).toBeFocused()
    await press(page, 'Tab', 'Tab', 'Escape')
    await expect(timelineMark(page, second)).toBeFocused()
    await expect(timelineMark(page, second)).toHaveAttribute('aria-current', 'true')
  })

  test('leads back to the meeting also where another zoom has made it another mark', async ({ page }) => {
    await openAtlas(page, '?view=timeline&from=2016-01-01&to=2016-12-31&type=ministerial')
    await timelineMark(page, /^Ministers, 13th Meeting of Defence Ministers/).focus()
    await press(page, 'Enter')
    await expect(detailsHeading(page)).toBeFocused()
    // The mouse zooms out meanwhile, and the focus stays in the details.
    await page.mouse.move(500, 400)
    for (let turn = 0; turn < 16; turn += 1) await page.mouse.wheel(0, 400)
    const gathering = timelineMark(page, /^2 meetings, 23 May 2016 – 8 Jun 2016/)
    await expect(gathering).toHaveAttribute('aria-current', 'true')
    await expect(detailsHeading(page)).toBeFocused()
    await press(page, 'Escape')
    await expect(gathering).toBeFocused()
    await press(page, 'Enter')
    await expect(timelineMark(page, /^Ministers, /).and(page.locator(':focus'))).toBeVisible()
  })

  test('leads back to the meeting also where Back brings lanes of another kind', async ({ page }) => {
    await openAtlas(page, '?view=timeline&lanes=series')
    await timelineMark(page, second).focus()
    await page.evaluate(() => {
      window.history.pushState(null, '', '?view=timeline&lanes=type')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await expect(timelineMark(page, second)).toBeFocused()
    await page.goBack()
    await expect(timelineMark(page, second)).toBeFocused()
  })

  test('leads to who has the status that many states are given', async ({ page }) => {
    await openAtlas(page, '?view=timeline&open=TJ')
    await timelineMark(page, /^Change of status, .*17 states: SCO partner/).focus()
    await press(page, 'Enter')
    await expect(detailsHeading(page)).toHaveText('SCO partners')
    await expect(detailsHeading(page)).toBeFocused()
    await press(page, 'Escape')
    await expect(timelineMark(page, /^Change of status, .*17 states: SCO partner/)).toBeFocused()
  })

  test('opens a gathering into its parts, with the focus on the first', async ({ page }) => {
    await openAtlas(page, '?view=timeline&type=ministerial')
    await timelineMark(page, /^2 meetings, 23 May 2016 – 8 Jun 2016/).focus()
    const before = await shownDays(page)
    await press(page, 'Enter')
    await expect(timelineMark(page, /^Ministers, Council of Foreign Ministers, Tashkent, .*May 2016/)).toBeFocused()
    await press(page, 'ArrowRight')
    await expect(timelineMark(page, /^Ministers, 13th Meeting of Defence Ministers/)).toBeFocused()
    await press(page, 'Escape')
    await expect.poll(() => shownDays(page)).toBe(before)
    await expect(timelineMark(page, /^2 meetings, 23 May 2016 – 8 Jun 2016/)).toBeFocused()
  })

  test('opens the list for meetings of one day, and Escape leads back to their mark', async ({ page }) => {
    await openAtlas(page, '?view=timeline&from=2018-04-01&to=2018-04-30')
    await timelineMark(page, /^2 meetings, 24 Apr 2018/).focus()
    await press(page, 'Enter')
    const links = room(page, 'Timeline').getByRole('listitem').getByRole('link')
    await expect(links.filter({ hasText: /Defence Ministers|Foreign Ministers/ }).first()).toBeFocused()
    await press(page, 'Escape')
    await expect(timelineMark(page, /^2 meetings, 24 Apr 2018/)).toBeFocused()
  })

  test('leads to a series from its missing numbers', async ({ page }) => {
    await openAtlas(page, '?view=timeline&lanes=series')
    const gap = timelineMark(page, /^Numbers 5 to 6 of the series/)
    await gap.focus()
    await press(page, 'Enter')
    await expect(detailsHeading(page)).toHaveText('Meetings of Security Council Secretaries')
    await expect(detailsHeading(page)).toBeFocused()
    await press(page, 'Escape')
    await expect(gap).toBeFocused()
  })
})

test('any link that opens something leads there by keyboard, and Escape back', async ({ page }) => {
  await openAtlas(page, '?view=ledger')
  const link = room(page, 'Contradictions').getByRole('listitem').getByRole('link').first()
  await link.focus()
  await press(page, 'Enter')
  await expect(detailsHeading(page)).toBeFocused()
  await press(page, 'Escape')
  await expect(link).toBeFocused()
  await link.click()
  await expect(detailsHeading(page)).not.toBeFocused()
})
