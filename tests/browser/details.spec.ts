import { type Locator, type Page } from '@playwright/test'
import {
  detailsHeading,
  expect,
  inAddress,
  legend,
  namesReachedByTab,
  openAtlas,
  room,
  stateButton,
  test,
  timelineMark,
} from './page'

/** The first claim of the details that a document supports. */
function documentClaim(page: Page): Locator {
  return room(page, 'Details')
    .getByRole('listitem')
    .filter({ hasText: /Doc \d.*¶ \d/ })
    .first()
}

/** The second and last action: the evidence of a claim that shows its document and paragraph already. */
async function expectPhrase(page: Page): Promise<void> {
  const claim = documentClaim(page)
  await expect(claim).toBeVisible()
  // A contradiction has the evidence of its first claims open.
  if (!(await claim.locator('q').first().isVisible())) await claim.locator('summary').first().click()
  await expect(claim.locator('q').first()).toBeVisible()
  await expect(claim.locator('q').first()).not.toBeEmpty()
}

test.describe('from a mark to document, paragraph and phrase in two actions', () => {
  test('from a country of the map', async ({ page }) => {
    await openAtlas(page)
    await stateButton(page, 'Mongolia, observer').click()
    await expectPhrase(page)
  })

  test('from a place of the map', async ({ page }) => {
    await openAtlas(page, '?tier=documents')
    await stateButton(page, 'Baku, 1 meeting').focus()
    await page.keyboard.press('Enter')
    await room(page, 'Details').getByRole('link', { name: 'Elmar Mammadyarov and Rashid Alimov in Baku' }).click()
    await expect(documentClaim(page)).toBeVisible()
  })

  test('from a status of the legend', async ({ page }) => {
    await openAtlas(page, '?tier=documents')
    await legend(page).filter({ hasText: 'Observers' }).click()
    await stateButton(page, 'Iran, observer').click()
    await expect(documentClaim(page)).toBeVisible()
  })

  test('from a mark of the timeline', async ({ page }) => {
    await openAtlas(page, '?from=2021-01-01&to=2021-12-31')
    await timelineMark(page, /^Security council secretaries, 16th Meeting of Security Council Secretaries/).click()
    await expectPhrase(page)
  })

  test('from a mark of trade', async ({ page }) => {
    await openAtlas(page)
    await room(page, 'Trade')
      .getByRole('button', { name: /^first half of 2025, US\$ 2.04 billion/ })
      .click()
    await expectPhrase(page)
  })

  test('from a contradiction of the day', async ({ page }) => {
    await openAtlas(page, '?tier=documents')
    await room(page, 'Details')
      .getByRole('link', { name: /^A count gives ten, two more than the texts do/ })
      .click()
    await expectPhrase(page)
  })

  test('from a contradiction of the ledger', async ({ page }) => {
    await openAtlas(page, '?view=ledger')
    await room(page, 'Contradictions')
      .getByRole('link', { name: /prints the long name of the OECD/ })
      .click()
    await expectPhrase(page)
  })
})

test.describe('the details', () => {
  test('say what the day looks like, what changed, and what contradicts', async ({ page }) => {
    await openAtlas(page)
    const details = room(page, 'Details')
    await expect(details).toContainText('has 10 members, 2 observers and 14 dialogue partners')
    await expect(details).toContainText('The last change was on 4 July 2024: Belarus became a member.')
    await expect(details).toContainText('The next is on 1 September 2025')
    await expect(details).toContainText('No contradiction touches this day.')
    await details.getByRole('link', { name: '1 September 2025', exact: true }).click()
    await expect(detailsHeading(page)).toHaveText('1 September 2025')
  })

  test('say of the documents alone what they carry forward, and that they count two more than they name', async ({ page }) => {
    await openAtlas(page, '?tier=documents')
    const details = room(page, 'Details')
    await expect(details).toContainText('has 8 members, 4 observers and 6 dialogue partners')
    await expect(details).toContainText('None of this is said of the day itself')
    await expect(details).toContainText('A count gives ten, two more than the texts do')
    await expect(details).toContainText('Counts 10: members')
  })

  test('tell a country: standing over time, documents, reference, meetings, trade', async ({ page }) => {
    await openAtlas(page, '?open=TJ')
    for (const heading of [
      'Status over time',
      'What the documents say',
      'What the reference sources say',
      'Meetings',
      'Trade with China',
    ])
      await expect(room(page, 'Details').getByRole('heading', { name: heading })).toBeVisible()
    await expect(room(page, 'Details')).toContainText('Member since 15 June 2001')
  })

  test('say where the documents are silent about a country', async ({ page }) => {
    await openAtlas(page, '?open=LA&tier=documents')
    await expect(room(page, 'Details')).toContainText('No status on this day')
    await expect(room(page, 'Details')).toContainText('The five documents do not mention it.')
  })

  test('tell a meeting: who, where, when, part of what', async ({ page }) => {
    await openAtlas(page, '?open=2024-07-sco-plus-astana')
    const details = room(page, 'Details')
    await expect(details).toContainText('4 July 2024')
    await expect(details.getByRole('link', { name: 'Astana', exact: true })).toBeVisible()
    await expect(details.getByRole('heading', { name: /^Named as taking part · \d+$/ })).toBeVisible()
    await expect(details.getByRole('heading', { name: /^Told by · \d+$/ })).toBeVisible()
  })

  test('tell a document and everything it supports', async ({ page }) => {
    await openAtlas(page, '?open=capital-fm-2025-08-28')
    const details = room(page, 'Details')
    await expect(detailsHeading(page)).toHaveText('Tajikistan looks to China for deeper ties')
    await expect(details).toContainText('Doc 5')
    await expect(details.getByRole('heading', { name: /^Everything it supports · \d+$/ })).toBeVisible()
    await details.getByRole('link', { name: 'Read it with its claims' }).click()
    await expect(room(page, 'Documents').getByRole('heading', { level: 3, name: /^Tajikistan looks/ })).toBeVisible()
  })

  test('tell persons, organisations, places and contradictions', async ({ page }) => {
    for (const [id, heading] of [
      ['asean', /Association of Southeast Asian Nations/],
      ['emomali-rahmon', 'Emomali Rahmon'],
      ['dushanbe', 'Dushanbe'],
      ['same-day.LA.2025-09-01', 'Conflict on one day'],
      ['mirror.cn-tj.turnover.2025-h1', 'Mirror statistics'],
    ] as const) {
      await openAtlas(page, `?open=${id}`)
      await expect(detailsHeading(page)).toHaveText(heading)
    }
  })

  test('say of a meeting of the reference sources alone that they are switched off', async ({ page }) => {
    await openAtlas(page, '?open=2009-06-summit-yekaterinburg')
    await page.getByRole('button', { name: 'Documents only' }).click()
    await expect(detailsHeading(page)).toHaveText('9th Meeting of the Council of Heads of State')
    await expect(room(page, 'Details')).toContainText('Only reference sources tell of it; they are switched off.')
  })
})

test.describe('search', () => {
  test('is reached by the slash, finds a country by another spelling, opens it by Enter', async ({ page }) => {
    await openAtlas(page)
    const box = page.getByRole('combobox', { name: 'Search the atlas' })
    await expect(box).toBeVisible()
    await page.keyboard.press('/')
    await expect(box).toBeFocused()
    await page.keyboard.type('turkiye')
    await expect(page.getByRole('option').first()).toContainText('Türkiye')
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toHaveText('Türkiye')
    await expect.poll(() => inAddress(page, 'open')).toBe('TR')
  })

  test('moves by arrows, clears on Escape, and says when nothing is found', async ({ page }) => {
    await openAtlas(page)
    const box = page.getByRole('combobox', { name: 'Search the atlas' })
    await box.fill('peace mission')
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Escape')
    await expect(box).toHaveValue('')
    await box.fill('zeppelin')
    await expect(page.getByText('Nothing found')).toBeVisible()
  })
})

test('the first stop of Tab skips to the details', async ({ page }) => {
  await openAtlas(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the details' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator(':focus').getByRole('region', { name: 'Details', exact: true })).toBeVisible()
})

test('everything is reached by Tab, in the order of the page', async ({ page }) => {
  await openAtlas(page)
  await expect(room(page, 'Trade').getByLabel('Pair of countries')).toBeVisible()
  await expect(room(page, 'Timeline').getByRole('button', { name: 'List', exact: true })).toBeVisible()
  const reached = await namesReachedByTab(page, 200)
  const wanted = [
    'Skip to the details',
    'Search the atlas',
    'Documents only',
    'Map of Eurasia; arrow keys move it, plus and minus zoom',
    'Afghanistan, observer',
    'Members 10',
    'Date',
    'Summit, First Shanghai Five summit, Shanghai, 26 April 1996, stated',
    'Window to',
    'Pair of countries',
    '2000, US$ 14.1 million, Embassy of Tajikistan in China, stated',
  ]
  expect([...new Set(reached)].filter((name) => wanted.includes(name))).toEqual(wanted)
})

test('a menu closes on Escape and gives the focus back', async ({ page }) => {
  await openAtlas(page)
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('navigation', { name: 'Show' }).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await expect(page.getByRole('navigation', { name: 'Show' })).toHaveCount(0)
})
