import { readFile } from 'node:fs/promises'
import { detailsHeading, expect, inAddress, openAtlas, room, test } from './page'

const both = 'Both sides with their evidence'

test.describe('the contradictions', () => {
  test('are narrowed by the address, by choice, and stay so after a reload', async ({ page }) => {
    await openAtlas(page, '?view=ledger&country=TJ')
    const ledger = room(page, 'Contradictions')
    const entries = ledger.getByRole('link', { name: both })
    await expect(entries.first()).toBeVisible()
    const ofTajikistan = await entries.count()
    expect(ofTajikistan).toBeGreaterThan(3)
    await ledger.getByRole('combobox', { name: 'Kind' }).selectOption('mirror-statistics')
    await expect.poll(() => inAddress(page, 'kind')).toBe('mirror-statistics')
    await expect(ledger.getByRole('heading', { level: 3 })).toHaveCount(1)
    const left = await entries.count()
    await page.reload()
    await expect(entries).toHaveCount(left)
    await expect(ledger.getByRole('combobox', { name: 'Country' })).toHaveValue('TJ')
    await page.goBack()
    await expect(entries).toHaveCount(ofTajikistan)
    await ledger.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => inAddress(page, 'country')).toBeNull()
  })

  test('lead to their marks, and the marks to them', async ({ page }) => {
    await openAtlas(page, '?view=ledger&kind=same-day')
    await room(page, 'Contradictions').getByRole('link', { name: 'Show on the map' }).click()
    await expect(room(page, 'Map')).toBeVisible()
    await expect.poll(() => inAddress(page, 'date')).toBe('2025-09-01')
    await page.goto('/?open=LA')
    await room(page, 'Details').getByRole('link', { name: 'All contradictions: Laos' }).click()
    await expect(room(page, 'Contradictions').getByRole('link', { name: both })).toHaveCount(1)
    await expect(room(page, 'Contradictions').getByRole('combobox', { name: 'Country' })).toHaveValue('LA')
  })

  test('of trade lead to the two sides in the chart, and back', async ({ page }) => {
    await openAtlas(page, '?view=ledger&open=mirror.cn-tj.turnover.2025-h1')
    const details = room(page, 'Details')
    await details.getByRole('link', { name: 'Compare both sides in the chart' }).click()
    const gap = room(page, 'Trade').getByRole('button', {
      name: /^China ↔ Tajikistan: turnover, first half of 2025: the sides differ/,
    })
    await gap.focus()
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toHaveText('Mirror statistics')
    await details.getByRole('link', { name: 'All contradictions: Mirror statistics' }).click()
    await expect(room(page, 'Contradictions').getByRole('heading', { level: 3 })).toHaveCount(1)
  })

  test('of a meeting lead to it on the timeline', async ({ page }) => {
    await openAtlas(page, '?view=ledger&kind=document-and-reference')
    const entry = room(page, 'Contradictions').getByRole('listitem').filter({ hasText: 'announces it for October 2021' })
    await entry.getByRole('link', { name: 'Show on the timeline' }).click()
    await expect(room(page, 'Timeline').getByRole('button', { name: /Pabbi-Antiterror/ })).toBeVisible()
    await expect(detailsHeading(page)).toContainText('Pabbi-Antiterror')
  })

  test('are narrowed and opened by keyboard alone', async ({ page }) => {
    await openAtlas(page, '?view=ledger')
    const ledger = room(page, 'Contradictions')
    await ledger.getByRole('combobox', { name: 'Kind' }).focus()
    await page.keyboard.type('Conflict')
    await expect.poll(() => inAddress(page, 'kind')).toBe('same-day')
    const link = ledger.getByRole('link', { name: /^On 1 September 2025 Laos/ })
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(link).toBeFocused()
  })

  test('of the documents alone are told where the reference sources answer them', async ({ page }) => {
    await openAtlas(page, '?view=ledger&kind=planned-not-confirmed')
    const ledger = room(page, 'Contradictions')
    await ledger.getByRole('link', { name: 'Show the documents alone' }).click()
    await expect(ledger.getByRole('link', { name: both })).toHaveCount(4)
    await expect.poll(() => inAddress(page, 'tier')).toBe('documents')
  })

  test('are saved as CSV', async ({ page }) => {
    await openAtlas(page, '?view=ledger&kind=same-day')
    const ledger = room(page, 'Contradictions')
    await ledger.getByRole('button', { name: 'Options of the contradictions' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      ledger.getByRole('button', { name: /^Save as CSV/ }).click(),
    ])
    expect(file.suggestedFilename()).toBe('sco-contradictions-2025-08-28.csv')
    const text = await readFile(await file.path(), 'utf8')
    expect(text.trimEnd().split('\r\n')).toHaveLength(3)
    expect(text).toContain('same-day.LA.2025-09-01')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the contradictions fit, are narrowed and open below', async ({ page }) => {
    await openAtlas(page)
    await page.getByRole('navigation').getByRole('link', { name: 'Evidence' }).tap()
    const ledger = room(page, 'Contradictions')
    await ledger.getByRole('combobox', { name: 'Kind' }).selectOption('wrong-name')
    await expect(ledger.getByRole('link', { name: both }).first()).toBeVisible()
    const [scrolled, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(scrolled).toBeLessThanOrEqual(shown)
    await ledger.getByRole('link', { name: /prints ACEAN/ }).tap()
    await expect(detailsHeading(page)).toBeInViewport()
    await expect(detailsHeading(page)).toHaveText('Wrong name')
  })
})
