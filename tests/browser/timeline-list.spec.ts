import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { CorePart } from '@/domain/contract'
import { crowdCore } from '@tests/fixtures/meeting-crowd'
import { detailsHeading, expect, inAddress, openAtlas, room, test } from './page'

const MEETINGS = 20_000
const MOST_NODES = 400

/** Opens the list of the timeline, of the published meetings or of a crowd. */
async function openList(page: Page, query: string, meetings?: number): Promise<Locator> {
  if (meetings !== undefined) {
    const core = JSON.parse(readFileSync('public/data/core.json', 'utf8')) as CorePart
    await page.route('**/data/core.json*', (route) => route.fulfill({ json: crowdCore(core, meetings) }))
  }
  await openAtlas(page, query)
  const timeline = room(page, 'Timeline')
  await timeline.getByRole('button', { name: 'List', exact: true }).click()
  await expect(timeline.getByRole('group', { name: 'Sort by' })).toBeVisible()
  return timeline
}

/** What scrolls: the innermost element round the rows that is higher inside than outside. */
const scrollerOf = (timeline: Locator) =>
  timeline.locator('[role="presentation"]', { has: timeline.page().getByRole('listitem') })

function nodesIn(scroller: Locator): Promise<number> {
  return scroller.evaluate((element) => element.querySelectorAll('*').length)
}

/** The heading that stands at the top of what is in sight. */
function headingAtTop(scroller: Locator): Promise<string | undefined> {
  return scroller.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect()
    return document.elementFromPoint(left + 30, top + 3)?.closest('h3')?.innerText
  })
}

/** Where a row stands in the part of the list that is in sight below the heading of its group. */
async function expectInSight(row: Locator, scroller: Locator) {
  await expect(async () => {
    const [inner, outer] = await Promise.all([row.boundingBox(), scroller.boundingBox()])
    expect(inner!.y).toBeGreaterThan(outer!.y + 20)
    expect(inner!.y + inner!.height).toBeLessThan(outer!.y + outer!.height + 1)
  }).toPass()
}

test.describe('the list of twenty thousand', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('draws what is in sight, wherever it is scrolled', async ({ page }) => {
    const timeline = await openList(page, '?view=timeline', MEETINGS)
    const scroller = scrollerOf(timeline)
    expect(await nodesIn(scroller)).toBeLessThan(MOST_NODES)
    const seen = new Set<string>()
    for (const share of [0.2, 0.5, 0.9, 1, 0.4, 0]) {
      await scroller.evaluate((element, part) => element.scrollTo({ top: part * element.scrollHeight }), share)
      // The heading of the year stays at the top while its rows pass below it.
      await expect.poll(() => headingAtTop(scroller)).toMatch(/^\d{4} · [\d,]+$/)
      seen.add((await headingAtTop(scroller)) ?? '')
      expect(await nodesIn(scroller)).toBeLessThan(MOST_NODES)
    }
    expect(seen.size).toBeGreaterThan(4)
  })

  test('is walked by keys from end to end', async ({ page }) => {
    const timeline = await openList(page, '?view=timeline', MEETINGS)
    const scroller = scrollerOf(timeline)
    await timeline.getByRole('button', { name: 'Place' }).focus()
    await page.keyboard.press('Tab')
    const focused = timeline.locator('li:has(a:focus)')
    const first = await focused.innerText()
    await page.keyboard.press('End')
    await expectInSight(focused, scroller)
    expect(await focused.getAttribute('aria-posinset')).toBe(await focused.getAttribute('aria-setsize'))
    const last = await focused.innerText()
    for (const key of ['ArrowUp', 'PageUp', 'PageUp', 'ArrowDown', 'PageDown', 'PageDown']) {
      await page.keyboard.press(key)
      await expectInSight(focused, scroller)
    }
    expect(await focused.innerText()).toBe(last)
    // The wheel takes the row out of sight, not the focus from it.
    await scroller.hover()
    await page.mouse.wheel(0, -5000)
    await expect(focused).not.toBeInViewport()
    await page.keyboard.press('Home')
    await expectInSight(focused, scroller)
    expect(await focused.innerText()).toBe(first)
    // Enter leads to the details, Escape back.
    await page.keyboard.press('PageDown')
    const row = await focused.innerText()
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(focused).toHaveText(row, { useInnerText: true })
    await expectInSight(focused, scroller)
  })

  test('stays where it is when a row is opened, and comes to what is opened elsewhere', async ({ page }) => {
    const timeline = await openList(page, '?view=timeline', MEETINGS)
    const scroller = scrollerOf(timeline)
    const current = timeline.locator('li', { has: page.locator('[aria-current]') })
    await timeline.getByRole('listitem').nth(3).getByRole('link').click()
    const opened = inAddress(page, 'open')
    await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }))
    await expect(current).not.toBeInViewport()
    const before = await scroller.evaluate((element) => element.scrollTop)
    const link = timeline.getByRole('listitem').nth(12).getByRole('link')
    const title = await link.innerText()
    await link.click()
    await expect(detailsHeading(page)).toHaveText(title)
    await expect(current).toContainText(title)
    expect(Math.abs((await scroller.evaluate((element) => element.scrollTop)) - before)).toBeLessThan(40)
    await page.goBack()
    await expect.poll(() => inAddress(page, 'open')).toBe(opened)
    await expectInSight(current, scroller)
  })

  test('is put into another order', async ({ page }) => {
    const timeline = await openList(page, '?view=timeline', MEETINGS)
    const titles = () => timeline.getByRole('listitem').getByRole('link').allInnerTexts()
    await timeline.getByRole('button', { name: 'Title' }).click()
    await expect(timeline.getByRole('heading', { level: 3 })).toHaveCount(0)
    const shown = await titles()
    expect(shown).toEqual(shown.toSorted((left, right) => left.localeCompare(right, 'en-GB')))
    await timeline.getByRole('button', { name: 'Place' }).click()
    await expect(timeline.getByRole('heading', { level: 3 }).first()).toContainText(' · ')
  })
})

test.describe('the list on a narrow screen', () => {
  for (const width of [320, 390]) {
    test(`is read without scrolling sideways at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 })
      const timeline = await openList(page, '?view=timeline', MEETINGS)
      const scroller = scrollerOf(timeline)
      expect(await scroller.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
      for (const name of ['Date, earliest first', 'Title', 'Type', 'Place']) {
        await expect(timeline.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
      }
      await timeline.getByRole('button', { name: 'Place' }).focus()
      await page.keyboard.press('Tab')
      await page.keyboard.press('End')
      await expectInSight(timeline.locator('li:has(a:focus)'), scroller)
      expect(await nodesIn(scroller)).toBeLessThan(MOST_NODES)
    })
  }

  test('holds the rows in place when the ones above turn out higher than expected', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 })
    const timeline = await openList(page, '?view=timeline', MEETINGS)
    const scroller = scrollerOf(timeline)
    await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }))
    await expect.poll(() => headingAtTop(scroller)).toMatch(/^20\d\d/)
    const jumps = await scroller.evaluate(async (element) => {
      const found: number[] = []
      for (let step = 0; step < 40; step += 1) {
        const middle = element.getBoundingClientRect().top + element.clientHeight / 2
        const row = [...element.querySelectorAll('li')].find((item) => item.getBoundingClientRect().bottom > middle)!
        const top = row.getBoundingClientRect().top
        element.scrollBy({ top: -30 })
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
        found.push(Math.abs(row.getBoundingClientRect().top - top - 30))
      }
      return found
    })
    expect(Math.max(...jumps)).toBeLessThan(3)
  })
})
