import { detailsHeading, expect, inAddress, openAtlas, room, stateButton, test } from './page'

const STATED = 'first half of 2025, US$ 2.04 billion, +12.5 %, Ministry of Foreign Affairs of China, stated'
const DERIVED =
  'first half of 2024, US$ 1.81 billion, Ministry of Foreign Affairs of China, derived: 2.04 ÷ 1.125 = 1.81 billion US dollars'

test.describe('the documents’ one figure', () => {
  test('stands alone with the year before derived from it, documents only', async ({ page }) => {
    await openAtlas(page, '?tier=documents')
    const marks = room(page, 'Trade')
      .getByRole('group', { name: /China ↔ Tajikistan: turnover/ })
      .getByRole('button')
    await expect(marks).toHaveCount(2)
    await expect(room(page, 'Trade').getByRole('button', { name: STATED })).toBeVisible()
    await expect(room(page, 'Trade').getByRole('button', { name: DERIVED })).toBeVisible()
    await expect(room(page, 'Trade')).toContainText('The five documents state this one figure of trade')
    await expect(room(page, 'Trade').getByRole('list', { name: 'Signs' })).toContainText('derived')
  })

  test('is one mark of each with both tiers on', async ({ page }) => {
    await openAtlas(page)
    for (const name of [STATED, DERIVED]) await expect(room(page, 'Trade').getByRole('button', { name })).toHaveCount(1)
  })

  test('is stated in the table, with formula where it is derived', async ({ page }) => {
    await openAtlas(page, '?view=trade&tier=documents')
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    const rows = room(page, 'Trade').getByRole('row')
    await expect(rows).toHaveCount(3)
    await expect(rows.nth(1)).toContainText('first half of 2024')
    await expect(rows.nth(1)).toContainText('US$ 1.81 billion')
    await expect(rows.nth(1)).toContainText('derived: 2.04 ÷ 1.125 = 1.81 billion US dollars')
    await expect(rows.nth(2)).toContainText('US$ 2.04 billion')
    await expect(rows.nth(2)).toContainText('+12.5 %')
    await expect(rows.nth(2)).toContainText('stated')
    for (const row of [1, 2]) await expect(rows.nth(row)).toContainText('Document 5')
  })

  test('leads to value, formula and passage', async ({ page }) => {
    await openAtlas(page, '?tier=documents')
    await room(page, 'Trade').getByRole('button', { name: DERIVED }).click()
    const details = room(page, 'Details')
    await expect(detailsHeading(page)).toHaveText('China – Tajikistan, turnover, first half of 2024')
    await expect(details).toContainText('US$ 1.81 billion')
    await expect(details).toContainText('2.04 ÷ 1.125 = 1.81 billion US dollars')
    await expect(details).toContainText('derived')
    await details.getByRole('listitem').filter({ hasText: 'derived' }).first().locator('summary').click()
    await expect(details.locator('q').first()).toBeVisible()
    await details.getByRole('link', { name: /first half of 2025: US\$ 2.04 billion, \+12.5 %/ }).click()
    await expect(detailsHeading(page)).toHaveText('China – Tajikistan, turnover, first half of 2025')
    await expect(details).toContainText('+12.5 %')
  })
})

test('documents only say of other pairs that they are silent, and lead to the one they speak of', async ({ page }) => {
  await openAtlas(page, '?tier=documents&pair=CN-RU')
  const trade = room(page, 'Trade')
  await expect(trade).toContainText('The documents say nothing of trade between China and Russia.')
  await trade.getByRole('button', { name: 'Show China ↔ Tajikistan' }).click()
  expect(inAddress(page, 'pair')).toBe('CN-TJ')
  await expect(trade.getByRole('button', { name: STATED })).toBeVisible()
})

test.describe('the room of trade', () => {
  test('tells the sides apart and names the gaps', async ({ page }) => {
    await openAtlas(page, '?view=trade')
    const trade = room(page, 'Trade')
    const signs = trade.getByRole('list', { name: 'Signs' })
    for (const sign of ['as China reports', 'as Tajikistan reports', 'derived', 'in the documents'])
      await expect(signs).toContainText(sign)
    await expect(trade).toContainText('No amount found for 2001–2006')
  })

  test('changes the pair as a step that Back undoes', async ({ page }) => {
    await openAtlas(page)
    const select = room(page, 'Trade').getByLabel('Pair of countries')
    await select.selectOption('CN-KZ')
    expect(inAddress(page, 'pair')).toBe('CN-KZ')
    await expect(room(page, 'Trade').getByRole('group', { name: /^China ↔ Kazakhstan/ })).toBeVisible()
    await page.goBack()
    await expect(select).toHaveValue('CN-TJ')
  })

  test('follows the country that is opened', async ({ page }) => {
    await openAtlas(page)
    await stateButton(page, 'Kazakhstan, member').click()
    await expect(room(page, 'Trade').getByLabel('Pair of countries')).toHaveValue(/KZ/)
  })

  test('opens a figure by Enter', async ({ page }) => {
    await openAtlas(page)
    await room(page, 'Trade').getByRole('button', { name: STATED }).focus()
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toHaveText('China – Tajikistan, turnover, first half of 2025')
    await expect(room(page, 'Details')).toContainText('Contradictions')
  })

  test('counts the goods of one way apart from turnover', async ({ page }) => {
    await openAtlas(page, '?view=trade')
    await page.getByRole('button', { name: 'Trade options' }).click()
    await page.getByRole('radio', { name: /goods from China to Tajikistan/ }).check()
    await expect(
      room(page, 'Trade').getByRole('group', { name: 'China ↔ Tajikistan: goods from China to Tajikistan, over time' }),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('radio')).toHaveCount(0)
  })
})
