import type { Page } from '@playwright/test'
import { detailsHeading, expect, inAddress, openAtlas, room, stateButton, test } from './page'

const STATED = 'first half of 2025, US$ 2.04 billion, +12.5 %, Ministry of Foreign Affairs of China, stated'
const DERIVED =
  'first half of 2024, US$ 1.81 billion, Ministry of Foreign Affairs of China, derived: 2.04 ÷ 1.125 = 1.81 billion US dollars'

/** The drawing of the pair. */
function chart(page: Page) {
  return room(page, 'Trade').locator('svg[data-picture]')
}

function figureMarks(page: Page) {
  return chart(page)
    .getByRole('button', { name: /(stated|derived)/ })
    .and(chart(page).getByRole('button', { name: /US\$/ }))
}

async function openOptions(page: Page): Promise<void> {
  await room(page, 'Trade').getByRole('button', { name: 'Trade options' }).click()
}

async function showTable(page: Page): Promise<void> {
  await openOptions(page)
  await room(page, 'Trade').getByRole('button', { name: 'Table', exact: true }).click()
  await expect(room(page, 'Trade').getByRole('table')).toBeVisible()
}

test.describe('the documents’ one figure', () => {
  test('stands alone with the year before derived from it, documents only', async ({ page }) => {
    await openAtlas(page, '?tier=documents')
    await expect(figureMarks(page)).toHaveCount(2)
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
    await openOptions(page)
    await page.getByRole('checkbox', { name: 'Meetings and accessions' }).uncheck()
    await page.keyboard.press('Escape')
    await showTable(page)
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
  await expect.poll(() => inAddress(page, 'pair')).toBe('CN-TJ')
  await expect(trade.getByRole('button', { name: STATED })).toBeVisible()
})

test.describe('the room of trade', () => {
  test('tells the sides apart, names the gaps and says it in a sentence', async ({ page }) => {
    await openAtlas(page, '?view=trade')
    const trade = room(page, 'Trade')
    const signs = trade.getByRole('list', { name: 'Signs' })
    for (const sign of [
      'as China reports',
      'as Tajikistan reports',
      'derived',
      'more than',
      'part of a year',
      'in the documents',
    ])
      await expect(signs).toContainText(sign)
    await expect(trade).toContainText('No amount found for 2001–2006')
    await expect(trade.getByText(/^As China reports, turnover rose from US\$ .* As Tajikistan reports/)).toBeVisible()
    await expect(chart(page)).toContainText('no amount 2001–2006')
  })

  test('changes the pair as a step that Back undoes', async ({ page }) => {
    await openAtlas(page)
    const select = room(page, 'Trade').getByLabel('Pair of countries')
    await select.selectOption('CN-KZ')
    await expect.poll(() => inAddress(page, 'pair')).toBe('CN-KZ')
    await expect(room(page, 'Trade').getByRole('group', { name: /^China ↔ Kazakhstan/ })).toBeVisible()
    await page.goBack()
    await expect(select).toHaveValue('CN-TJ')
  })

  test('follows the country that is opened, and the one that is filtered for', async ({ page }) => {
    await openAtlas(page)
    await stateButton(page, 'Kazakhstan, member').click()
    await expect(room(page, 'Trade').getByLabel('Pair of countries')).toHaveValue(/KZ/)
    await openAtlas(page, '?view=trade&country=BY')
    const select = room(page, 'Trade').getByLabel('Pair of countries')
    await expect(select).toHaveValue('BY-RU')
    for (const pair of await select.getByRole('option').all()) await expect(pair).toHaveText(/Belarus/)
  })

  test('counts the goods of one way apart from turnover, which the address keeps', async ({ page }) => {
    await openAtlas(page, '?view=trade')
    await openOptions(page)
    // The room follows when there is time: what is pressed is shown as chosen a moment later.
    await page.getByRole('radio', { name: /goods from China to Tajikistan/ }).click()
    await expect(page.getByRole('radio', { name: /goods from China to Tajikistan/ })).toBeChecked()
    await expect(
      room(page, 'Trade').getByRole('group', { name: /^China ↔ Tajikistan: goods from China to Tajikistan/ }),
    ).toBeVisible()
    await expect.poll(() => inAddress(page, 'flow')).toBe('exports')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('radio')).toHaveCount(0)
  })

  test('says what a source hedges, and what is a year of accounts', async ({ page }) => {
    await openAtlas(page, '?view=trade')
    await expect(chart(page).getByRole('button', { name: /^2018, more than US\$ 1.5 billion, Embassy of China/ })).toBeVisible()
    await openAtlas(page, '?view=trade&pair=IN-IR')
    await expect(
      chart(page).getByRole('button', { name: /^fiscal year April 2017 to March 2018, US\$ 13.8 billion/ }),
    ).toBeVisible()
    await expect(room(page, 'Trade').getByRole('list', { name: 'Signs' })).toContainText('fiscal year')
  })
})

test.describe('by keyboard', () => {
  test('the marks are one stop, arrows lead from one to the next, and each says its figure beside it', async ({ page }) => {
    await openAtlas(page, '?view=trade')
    await expect(chart(page).locator('[data-mark][tabindex="0"]')).toHaveCount(1)
    await room(page, 'Trade')
      .getByRole('link', { name: 'Back to all rooms' })
      .or(room(page, 'Trade').getByRole('button', { name: 'Trade options' }))
      .last()
      .focus()
    const focused = page.locator(':focus')
    for (let press = 0; press < 4 && !(await focused.getAttribute('data-mark').catch(() => null)); press += 1)
      await page.keyboard.press('Tab')
    await expect(focused).toHaveAccessibleName(/^2000, US\$ 14.1 million/)
    await page.keyboard.press('ArrowRight')
    await expect(focused).toHaveAccessibleName(/^2 events/)
    await page.keyboard.press('ArrowRight')
    await expect(focused).toHaveAccessibleName(/^2007, US\$ 524 million, General Administration of Customs/)
    await expect(
      room(page, 'Trade').locator('[aria-hidden="true"]').getByText('General Administration of Customs of China').last(),
    ).toBeVisible()
    await page.keyboard.press('End')
    await expect(focused).toHaveAccessibleName(/2025/)
    await page.keyboard.press('Home')
    await expect(focused).toHaveAccessibleName(/^2000/)
    await expect(chart(page).locator('[data-mark][tabindex="0"]')).toHaveCount(1)
  })

  test('Enter opens a figure', async ({ page }) => {
    await openAtlas(page)
    await room(page, 'Trade').getByRole('button', { name: STATED }).focus()
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toHaveText('China – Tajikistan, turnover, first half of 2025')
    await expect(detailsHeading(page)).toBeFocused()
    await expect(room(page, 'Details')).toContainText('Contradictions')
    await expect(room(page, 'Trade').getByRole('button', { name: STATED })).toHaveAttribute('aria-current', 'true')
  })

  test('the focus stays on its mark when the room becomes smaller', async ({ page }) => {
    await openAtlas(page, '?view=trade')
    await chart(page).getByRole('button', { name: STATED }).focus()
    await page.setViewportSize({ width: 1000, height: 640 })
    await expect(chart(page).getByRole('button', { name: STATED })).toBeFocused()
  })
})

test.describe('what happened between the two', () => {
  test('stands under the axis and opens', async ({ page }) => {
    await openAtlas(page, '?view=trade')
    await chart(page)
      .getByRole('button', { name: /^State visit of Xi Jinping to Tajikistan, 4 – 6 July 2024/ })
      .click()
    await expect(detailsHeading(page)).toHaveText('State visit of Xi Jinping to Tajikistan')
    const founded = chart(page).getByRole('button', {
      name: /^2 events.*China: Among the founders.*Tajikistan: Among the founders/,
    })
    await founded.click()
    await expect(detailsHeading(page)).toHaveText('China')
    await expect.poll(() => inAddress(page, 'date')).toBe('2001-06-15')
    await founded.click()
    await expect(detailsHeading(page)).toHaveText('Tajikistan')
  })

  test('is switched off in the menu', async ({ page }) => {
    await openAtlas(page, '?view=trade')
    const events = chart(page).getByRole('button', { name: /State visit/ })
    await expect(events).toHaveCount(1)
    await openOptions(page)
    await page.getByRole('checkbox', { name: 'Meetings and accessions' }).uncheck()
    await expect(events).toHaveCount(0)
  })
})

test.describe('the table', () => {
  test('has a row for each mark, and for what gives growth alone', async ({ page }) => {
    await openAtlas(page, '?view=trade&pair=RU-TJ')
    await expect(figureMarks(page).first()).toBeVisible()
    const names = await figureMarks(page).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''))
    await showTable(page)
    const rows = room(page, 'Trade').locator('tbody tr')
    const drawn = rows.filter({ hasText: 'US$' })
    await expect(drawn).toHaveCount(names.length)
    const texts = await drawn.allTextContents()
    const missing = names.filter((name) => {
      const [period = '', amount = ''] = name.split(', ')
      return !texts.some((text) => text.startsWith(period) && text.includes(amount))
    })
    expect(missing).toEqual([])
    await expect(rows.filter({ hasText: 'growth alone' })).toHaveCount(2)
  })

  test('sorts by any column, and again the other way round', async ({ page }) => {
    await openAtlas(page, '?view=trade')
    await showTable(page)
    const trade = room(page, 'Trade')
    const first = trade.locator('tbody tr').first()
    await expect(first).toContainText('2000')
    await trade.getByRole('button', { name: 'Amount (US$)' }).click()
    await expect(trade.getByRole('columnheader', { name: 'Amount (US$)' })).toHaveAttribute('aria-sort', 'ascending')
    await expect(first).toContainText('US$ 14.1 million')
    await trade.getByRole('button', { name: 'Amount (US$)' }).click()
    await expect(first).toContainText('US$ 4.3 billion')
    await trade.getByRole('button', { name: 'Change on a year earlier' }).click()
    await trade.getByRole('button', { name: 'Change on a year earlier' }).click()
    await expect(first).toContainText('+82 %')
  })
})

test('China with the SCO: a sign for each way of counting, yuan named and not drawn', async ({ page }) => {
  await openAtlas(page, '?view=trade&chart=total')
  const trade = room(page, 'Trade')
  await expect(chart(page).getByRole('button', { name: /^2001, US\$ 17.14 billion.*with India and Pakistan/ })).toBeVisible()
  await expect(chart(page).getByRole('button', { name: /CN¥/ })).toHaveCount(0)
  await expect(trade).toContainText('Given in yuan alone, and no source gives a rate, so not drawn: CN¥ 3.65 trillion')
  await expect(trade.getByRole('list', { name: 'Signs' }).getByRole('listitem')).toHaveCount(6)
  await trade.getByLabel('Country').selectOption('TJ')
  await expect.poll(() => inAddress(page, 'of')).toBe('TJ')
  await expect(chart(page).getByRole('button', { name: /^2018, more than US\$ 2.9 billion/ })).toBeVisible()
})

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 700 } })

  for (const query of ['?view=trade', '?view=trade&chart=total', '?view=trade&pair=BY-TJ', '?view=trade&tier=documents']) {
    test(`${query} fits and names who speaks`, async ({ page }) => {
      await openAtlas(page, query)
      await expect(figureMarks(page).first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      const box = await chart(page).boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
      await expect(chart(page)).toContainText(/China|Tajikistan/)
    })
  }
})
