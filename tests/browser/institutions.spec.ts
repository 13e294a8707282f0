import { axeOn } from './axe'
import { detailsHeading, expect, inAddress, openAtlas, room, test, timelineMark } from './page'

test.describe('people and institutions', () => {
  test('from a body to its head, to the one before and back, all by links of the address', async ({ page }) => {
    await openAtlas(page, '?open=sco-secretariat&date=2025-08-28')
    const details = room(page, 'Details')
    await expect(details.getByText('Body of the SCO since 15 January 2004')).toBeVisible()
    await details.getByRole('link', { name: 'Nurlan Yermekbayev' }).first().click()
    await expect(detailsHeading(page)).toHaveText('Nurlan Yermekbayev')
    await expect(details.getByText('Secretary-General of the SCO on 28 August 2025')).toBeVisible()
    await details.getByRole('link', { name: 'Zhang Ming' }).click()
    await expect(detailsHeading(page)).toHaveText('Zhang Ming')
    await expect(details.getByText('No office known on 28 August 2025')).toBeVisible()
    await page.goBack()
    await expect(detailsHeading(page)).toHaveText('Nurlan Yermekbayev')
    await page.reload()
    await expect(details.getByText('Secretary-General of the SCO on 28 August 2025')).toBeVisible()
  })

  test('the office of the day follows the day', async ({ page }) => {
    await openAtlas(page, '?open=vladimir-norov&date=2021-06-24')
    const details = room(page, 'Details')
    await expect(details.getByText('Secretary-General of the SCO on 24 June 2021')).toBeVisible()
    await page.getByRole('slider', { name: 'Date' }).press('End')
    await expect(details.getByText(/^No office known on /)).toBeVisible()
  })

  test('from a term to what states it in two actions, by keyboard', async ({ page }) => {
    await openAtlas(page, '?open=sco')
    const details = room(page, 'Details')
    const row = details.getByRole('listitem').filter({ hasText: 'Zhang Deguang' }).first()
    await row.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(row.getByRole('link', { name: 'Twenty years of the SCO Secretariat' })).toBeVisible()
  })

  test("only a person's meetings are on the timeline when the reader asks", async ({ page }) => {
    await openAtlas(page, '?open=elmar-mammadyarov')
    await room(page, 'Details').getByRole('link', { name: "Only this person's meetings" }).click()
    await expect.poll(() => inAddress(page, 'person')).toBe('elmar-mammadyarov')
    await expect(timelineMark(page, /Mammadyarov/)).toHaveCount(1)
    await expect(room(page, 'Timeline')).toContainText(/(^|\D)1 shown/)
  })

  test('the seat of a body leads to its place, and the place to those seated there', async ({ page }) => {
    await openAtlas(page, '?open=sco-rats')
    const details = room(page, 'Details')
    await details.getByRole('link', { name: 'Tashkent', exact: true }).first().click()
    await expect(detailsHeading(page)).toHaveText('Tashkent')
    await expect(details.getByRole('heading', { name: 'Seat of · 1', exact: true })).toBeVisible()
    await expect(details.getByRole('heading', { name: 'Planned seat of · 1' })).toBeVisible()
  })

  test('all people and institutions are found from the page about the atlas', async ({ page }) => {
    await openAtlas(page, '?view=about')
    await page.getByRole('link', { name: 'People and institutions' }).click()
    await expect(detailsHeading(page)).toHaveText('Shanghai Cooperation Organisation')
    await expect(room(page, 'Details').getByRole('heading', { name: 'People · 27' })).toBeVisible()
  })

  test('nothing runs out of a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const id of ['sco', 'vladimir-norov', 'dushanbe']) {
      await openAtlas(page, `?open=${id}`)
      await expect(detailsHeading(page)).toBeVisible()
      await expect(room(page, 'Details').getByRole('heading', { level: 3 }).first()).toBeVisible()
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    }
  })

  for (const id of ['sco', 'sco-rats', 'vladimir-norov', 'dushanbe']) {
    test(`${id} stands up to the rules of accessibility`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: id === 'sco' ? 'dark' : 'light' })
      await openAtlas(page, `?open=${id}`)
      const details = room(page, 'Details')
      await expect(details.getByRole('heading', { level: 3 }).first()).toBeVisible()
      for (const summary of (await details.locator('summary').all()).slice(0, 2)) await summary.click()
      const axe = axeOn(page).include('[aria-label="Details"]')
      const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.flatMap(({ id: rule, nodes }) => nodes.map(({ target }) => `${rule} ${target.join(' ')}`))).toEqual([])
    })
  }
})
