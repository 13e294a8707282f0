import type { Page } from '@playwright/test'
import { axeOn } from './axe'
import { detailsHeading, expect, inAddress, openAtlas, room, test } from './page'

/** The marks of the chart, in the order of time. */
function steps(page: Page) {
  return room(page, 'Trade')
    .getByRole('group', { name: /^States of the SCO by status/ })
    .getByRole('button')
}

test.describe('states by status', () => {
  test('have a mark for each day of change, named with its counts', async ({ page }) => {
    await openAtlas(page, '?view=trade&chart=membership')
    await expect(steps(page)).toHaveCount(14)
    await expect(steps(page).last()).toHaveAccessibleName(
      /^1 September 2025: members 10, SCO partners 17, 2 observers, 14 dialogue partners and Laos become SCO partners, stated, /,
    )
  })

  test('are walked by keyboard, lead to the details and back', async ({ page }) => {
    await openAtlas(page, '?view=trade&chart=membership')
    await steps(page).first().focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await expect(steps(page).nth(12)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toBeFocused()
    expect([inAddress(page, 'date'), inAddress(page, 'open')]).toEqual(['2024-07-04', 'BY'])
    await page.keyboard.press('Escape')
    await expect(steps(page).nth(12)).toBeFocused()
  })

  test('open a day by a press anywhere in its column, and tell of it to a pointer', async ({ page }) => {
    await openAtlas(page, '?view=trade&chart=membership')
    const mark = steps(page).nth(8)
    const column = (await mark.locator('rect').first().boundingBox())!
    await page.mouse.move(column.x + column.width / 2, column.y + column.height - 20)
    await expect(room(page, 'Trade').getByText('India and Pakistan become members', { exact: true })).toBeVisible()
    await page.mouse.click(column.x + column.width / 2, column.y + column.height - 20)
    await expect.poll(() => inAddress(page, 'date')).toBe('2017-06-09')
  })

  test('point out on the map whom a day concerns', async ({ page }) => {
    await openAtlas(page, '?chart=membership')
    const outlines = room(page, 'Map').locator('path[stroke="var(--ink)"][stroke-width="1.75"]')
    await expect(outlines).toHaveCount(0)
    await steps(page).nth(8).locator('circle').hover()
    await expect(outlines).toHaveCount(1)
  })

  test('show the day of the map as a line, which follows it', async ({ page }) => {
    await openAtlas(page, '?view=trade&chart=membership&date=2010-06-01')
    const line = room(page, 'Trade').locator('[data-fleeting]')
    const before = (await line.boundingBox())!
    await steps(page).nth(8).click()
    await expect.poll(async () => (await line.boundingBox())!.x - before.x).toBeGreaterThan(50)
  })

  test('are those of the documents where these alone are read, with what is carried forward hatched', async ({ page }) => {
    await openAtlas(page, '?view=trade&chart=membership&tier=documents')
    await expect(room(page, 'Trade').getByRole('list', { name: 'Signs' })).toContainText('carried forward, not reconfirmed')
    await expect(room(page, 'Trade')).toContainText('10 members (28 August 2025)')
    await expect(steps(page).first()).toHaveAccessibleName(/^15 June 2001: members 6/)
  })

  test('fit a phone of 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openAtlas(page, '?view=trade&chart=membership')
    await expect(steps(page)).toHaveCount(14)
    const picture = (await room(page, 'Trade').locator('svg[data-picture]').boundingBox())!
    expect(picture.x).toBeGreaterThanOrEqual(0)
    expect(picture.x + picture.width).toBeLessThanOrEqual(320)
    expect(picture.height).toBeGreaterThan(120)
  })

  for (const theme of ['light', 'dark']) {
    test(`give axe nothing to object to, ${theme}`, async ({ page }) => {
      for (const table of ['', '&table=trade']) {
        await openAtlas(page, `?view=trade&chart=membership&theme=${theme}${table}`)
        await expect(
          room(page, 'Trade')
            .getByRole(table === '' ? 'group' : 'table')
            .first(),
        ).toBeVisible()
        const { violations } = await axeOn(page).include('section[aria-labelledby]').analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      }
    })
  }
})
