import { dateSlider, detailsHeading, expect, inAddress, legend, openAtlas, room, stateButton, test } from './page'

test.describe('a shared link', () => {
  test('restores day, tier, selection, filters, window and pair', async ({ page }) => {
    const query = '?date=2021-06-24&from=2018-01-01&to=2021-12-31&open=KG&type=summit,security-council&tier=documents&pair=CN-KZ'
    await openAtlas(page, query)
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /^24 June 2021: document \d/)
    await expect(legend(page)).toHaveText(['Members 8', 'Observers 4', 'Dialogue partners 6', 'Guests 1'])
    await expect(page.getByRole('button', { name: 'Documents only' })).toHaveAttribute('aria-pressed', 'true')
    await expect(detailsHeading(page)).toHaveText('Kyrgyzstan')
    await expect(stateButton(page, 'Kyrgyzstan, member')).toHaveAttribute('aria-pressed', 'true')
    await expect(room(page, 'Timeline')).toContainText('2 shown · 2018 – 2021')
    await expect(room(page, 'Timeline').getByRole('button', { name: /^Filter/ })).toHaveText('Filter · 1')
    await expect(room(page, 'Trade').getByLabel('Pair of countries')).toHaveValue('CN-KZ')
    await expect(page).toHaveTitle('Kyrgyzstan on 24 June 2021 – SCO Atlas')
    expect(new URL(page.url()).search).toBe(query)
  })

  test('gives the same picture in another window', async ({ page, context }) => {
    await openAtlas(page)
    await page.getByRole('button', { name: 'Documents only' }).click()
    await room(page, 'Map').getByRole('button', { name: 'Previous change' }).click()
    await stateButton(page, 'Iran, observer').click()
    await expect(detailsHeading(page)).toHaveText('Iran')
    const other = await context.newPage()
    await other.goto(page.url())
    await expect(other).toHaveTitle(await page.title())
    await expect(detailsHeading(other)).toHaveText('Iran')
    await expect(legend(other)).toHaveText(await legend(page).allTextContents())
  })

  for (const [view, heading] of [
    ['map', 'Map'],
    ['timeline', 'Timeline'],
    ['trade', 'Trade'],
    ['ledger', 'Contradictions'],
    ['documents', 'Documents'],
    ['data', 'Data'],
    ['about', 'About'],
  ] as const) {
    test(`opens the view ${view}`, async ({ page }) => {
      await openAtlas(page, `?view=${view}`)
      await expect(room(page, heading)).toBeVisible()
      await expect(page).toHaveTitle(view === 'map' ? 'SCO on 28 August 2025 – SCO Atlas' : `${heading} – SCO Atlas`)
    })
  }

  test('keeps what is not the atlas’s own', async ({ page }) => {
    await openAtlas(page, '?from-newsletter=7')
    await stateButton(page, 'China, member').click()
    await expect(detailsHeading(page)).toHaveText('China')
    await expect.poll(() => inAddress(page, 'from-newsletter')).toBe('7')
  })
})

test.describe('a link with values that cannot be read', () => {
  for (const [query, notice] of [
    ['?date=yesterday', 'could not be read (date)'],
    ['?date=2025-02-30', 'could not be read (date)'],
    ['?tier=some&view=nowhere', 'could not be read (tier and view)'],
    ['?type=summit,feast&pair=TJ', 'could not be read (type and pair)'],
    ['?from=2020-01-01&to=2010-01-01', 'could not be read (from and to)'],
    ['?open=%3Cscript%3E', 'could not be read (open)'],
    ['?date=1900-01-01', 'outside 26 April 1996 to 18 November 2025'],
    ['?date=2199-01-01', 'outside 26 April 1996 to 18 November 2025'],
  ] as const) {
    test(`falls back and says so: ${query}`, async ({ page }) => {
      await openAtlas(page, query)
      await expect(page.getByText(notice)).toBeVisible()
      await expect(legend(page)).not.toHaveCount(0)
      for (const name of ['Map', 'Timeline', 'Trade', 'Details']) await expect(room(page, name)).toBeVisible()
    })
  }

  test('shows the nearest day on every face', async ({ page }) => {
    await openAtlas(page, '?date=2199-01-01')
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', '18 November 2025')
    await expect(dateSlider(page)).toHaveAttribute('aria-valuenow', '10000')
    await expect(detailsHeading(page)).toHaveText('18 November 2025')
    await expect(page.getByRole('group', { name: 'Status' })).toContainText('18 November 2025')
    await expect(page).toHaveTitle('SCO on 18 November 2025 – SCO Atlas')
  })

  test('to something the atlas does not hold says so', async ({ page }) => {
    await page.goto('/?open=atlantis')
    await expect(room(page, 'Details')).toContainText('This atlas holds nothing named “atlantis”.')
    await expect(page).toHaveTitle('SCO on 28 August 2025 – SCO Atlas')
    await room(page, 'Details').getByRole('link', { name: 'Close' }).click()
    await expect(detailsHeading(page)).toHaveText('28 August 2025')
  })
})

test.describe('Back', () => {
  test('undoes each choice, and Forward does it again', async ({ page }) => {
    await openAtlas(page)
    await stateButton(page, 'Mongolia, observer').click()
    await page.getByRole('button', { name: 'Documents only' }).click()
    await expect(legend(page).first()).toHaveText('Members 8')
    await page.goBack()
    await expect(legend(page).first()).toHaveText('Members 10')
    await expect(detailsHeading(page)).toHaveText('Mongolia')
    await page.goBack()
    await expect(detailsHeading(page)).toHaveText('28 August 2025')
    await page.goForward()
    await expect(detailsHeading(page)).toHaveText('Mongolia')
  })

  test('undoes a whole drag of the slider as one step', async ({ page }) => {
    await openAtlas(page)
    const steps = await page.evaluate(() => window.history.length)
    const box = (await dateSlider(page).boundingBox())!
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + box.width * 0.9, y)
    await page.mouse.down()
    for (const share of [0.8, 0.6, 0.4, 0.5]) await page.mouse.move(box.x + box.width * share, y, { steps: 4 })
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /20(10|11)$/)
    await expect(legend(page).first()).toHaveText('Members 6')
    await page.mouse.up()
    await expect.poll(() => inAddress(page, 'date')).toMatch(/^201[01]-/)
    expect(await page.evaluate(() => window.history.length)).toBe(steps + 1)
    await page.goBack()
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', '28 August 2025')
    await expect.poll(() => inAddress(page, 'date')).toBeNull()
  })

  test('is not needed to begin again: the name leads to the start and keeps the colours', async ({ page }) => {
    await openAtlas(page, '?view=timeline&date=2010-01-01&open=TJ&type=summit&from=2005-01-01&tier=documents&theme=dark')
    await page.getByRole('link', { name: 'SCO Atlas: back to the start' }).click()
    await expect(page).toHaveTitle('SCO on 28 August 2025 – SCO Atlas')
    await expect(legend(page).first()).toHaveText('Members 10')
    expect(new URL(page.url()).search).toBe('?theme=dark')
  })
})
