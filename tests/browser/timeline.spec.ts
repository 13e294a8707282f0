import { type Page } from '@playwright/test'
import { detailsHeading, expect, inAddress, openAtlas, room, stateButton, test, timelineMark } from './page'

/** What the five documents tell of; most of it the reference sources tell of too. */
const documentMeetings = [
  '2001-06-signing-declaration',
  '2001-06-summit-shanghai',
  '2014-09-signing-road-transport-dushanbe',
  '2018-04-election-observation-baku',
  '2018-04-mammadyarov-alimov-baku',
  '2019-05-dushanbe-process-dushanbe',
  '2019-05-rahmon-norov-dushanbe',
  '2020-10-inter-party-forum-online',
  '2021-06-rahmon-receives-delegations-dushanbe',
  '2021-06-security-councils-dushanbe',
  '2021-09-pabbi-antiterror-pabbi',
  '2021-09-peace-mission-donguz',
  '2021-09-summit-dushanbe',
  '2024-07-sco-plus-astana',
  '2024-07-summit-astana',
  '2024-07-xi-jinping-visit-tajikistan',
  '2025-08-rahmon-visit-china',
  '2025-08-rahmon-xi-china',
  '2025-08-summit-tianjin',
  '2025-rahmon-xi-first',
]

/** The ids of the meetings that the list shows. */
async function listedMeetings(page: Page): Promise<string[]> {
  const links = room(page, 'Timeline').getByRole('listitem').getByRole('link')
  await expect(links).not.toHaveCount(0)
  const addresses = await links.evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).search))
  return addresses.flatMap((search) => {
    const query = new URLSearchParams(search)
    return query.has('date') ? [] : (query.get('open') ?? [])
  })
}

test.describe('the list', () => {
  test('holds each meeting of the documents once, with both tiers on', async ({ page }) => {
    await openAtlas(page, '?view=timeline')
    await page.getByRole('button', { name: 'List' }).click()
    const listed = await listedMeetings(page)
    expect(listed.filter((id) => documentMeetings.includes(id)).toSorted()).toEqual(documentMeetings)
    expect(new Set(listed).size).toBe(listed.length)
    await expect(room(page, 'Timeline')).toContainText(`${listed.length} shown`)
  })

  test('holds just the meetings of the documents with the documents alone', async ({ page }) => {
    await openAtlas(page, '?view=timeline&tier=documents')
    await page.getByRole('button', { name: 'List' }).click()
    expect((await listedMeetings(page)).toSorted()).toEqual(documentMeetings)
    await expect(room(page, 'Timeline')).not.toContainText('reference')
  })

  test('says what is planned, inferred and inexact, and who tells of it', async ({ page }) => {
    await openAtlas(page, '?view=timeline&tier=documents')
    await page.getByRole('button', { name: 'List' }).click()
    const row = (title: string) =>
      room(page, 'Timeline').locator('li', { has: page.getByRole('link', { name: title, exact: true }) })
    await expect(row('Summit of the SCO in Tianjin')).toContainText('planned')
    await expect(row('Summit of the SCO in Tianjin')).toContainText('Doc 5')
    await expect(row('Sixteenth meeting of the secretaries of the security councils')).toContainText('June 2021')
    await expect(row('Sixteenth meeting of the secretaries of the security councils')).toContainText('inferred')
    await expect(row('Founding summit in Shanghai')).toContainText('Doc 2')
  })

  test('opens what it names', async ({ page }) => {
    await openAtlas(page)
    await room(page, 'Timeline').getByRole('button', { name: 'List' }).click()
    await room(page, 'Timeline').getByRole('link', { name: '25th Meeting of the Council of Heads of State' }).click()
    await expect(detailsHeading(page)).toHaveText('25th Meeting of the Council of Heads of State')
    await expect(room(page, 'Details')).toContainText('Tianjin')
  })
})

test.describe('the chart', () => {
  test('opens a meeting by mouse and marks it', async ({ page }) => {
    await openAtlas(page, '?from=2021-01-01')
    const mark = timelineMark(page, /^22nd Meeting of the Council of Heads of State, 15 – 16 September 2022/)
    await mark.locator('rect').first().click()
    await expect(detailsHeading(page)).toHaveText('22nd Meeting of the Council of Heads of State')
    await expect(mark).toHaveAttribute('aria-current', 'true')
  })

  test('leads a change of membership to its day and its country', async ({ page }) => {
    await openAtlas(page, '?from=2021-01-01')
    await timelineMark(page, /^Iran: member/)
      .locator('rect')
      .first()
      .click()
    expect(inAddress(page, 'date')).toBe('2023-07-04')
    await expect(detailsHeading(page)).toHaveText('Iran')
    await expect(stateButton(page, 'Iran, member')).toHaveAttribute('aria-pressed', 'true')
  })

  test('is walked by arrows, opened by Enter, and zoomed by keys', async ({ page }) => {
    await openAtlas(page)
    const timeline = room(page, 'Timeline')
    await timeline.getByRole('button', { name: /^First Shanghai Five summit/ }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(timeline.getByRole('button', { name: /^Second Shanghai Five summit/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toHaveText('Second Shanghai Five summit')
    await page.keyboard.press('+')
    await expect.poll(() => inAddress(page, 'to')).not.toBeNull()
    await expect(timeline.getByRole('button', { name: /^Second Shanghai Five summit/ })).toBeFocused()
    await page.keyboard.press('0')
    await expect.poll(() => inAddress(page, 'to')).toBeNull()
  })

  test('opens a gathering of meetings into its parts', async ({ page }) => {
    await openAtlas(page, '?view=timeline&type=ministerial')
    const timeline = room(page, 'Timeline')
    await timeline.getByRole('button', { name: /^\d+ meetings, 23 May 2016/ }).click()
    await expect(timeline.getByRole('button', { name: /^13th Meeting of Defence Ministers, 8 June 2016/ })).toBeVisible()
    expect(inAddress(page, 'from')).toMatch(/^201[56]-/)
  })

  test('has lanes that filter, as one step for Back', async ({ page }) => {
    await openAtlas(page)
    const timeline = room(page, 'Timeline')
    await timeline.getByRole('button', { name: 'Exercises', exact: true }).click()
    expect(inAddress(page, 'type')).toBe('exercise')
    await expect(timeline).toContainText('12 shown')
    await expect(timeline.getByRole('button', { name: 'Filter · 1' })).toBeVisible()
    await page.goBack()
    await expect(timeline.getByRole('button', { name: 'Filter', exact: true })).toBeVisible()
  })

  test('has a window that keys move, and the map follows', async ({ page }) => {
    await openAtlas(page)
    const places = page.getByRole('button', { name: /^Meeting places \d+$/ })
    const before = await places.textContent()
    await page.getByRole('slider', { name: 'Window from' }).focus()
    for (let year = 0; year < 20; year += 1) await page.keyboard.press('PageUp')
    await expect.poll(() => inAddress(page, 'from')).toMatch(/^201[5-7]-/)
    await expect(places).not.toHaveText(before ?? '')
  })
})

test.describe('the filters', () => {
  test('narrow by text, type, country and place, and are cleared at once', async ({ page }) => {
    await openAtlas(page, '?view=timeline')
    const timeline = room(page, 'Timeline')
    await timeline.getByRole('button', { name: 'Filter' }).click()
    await timeline.getByRole('combobox', { name: 'Type' }).selectOption('Summits')
    await timeline.getByRole('combobox', { name: 'Country' }).selectOption('Tajikistan')
    await timeline.getByRole('combobox', { name: 'Place' }).selectOption('Dushanbe')
    await timeline.getByLabel('Text').fill('21st')
    await expect(timeline).toContainText('1 shown')
    expect(inAddress(page, 'place')).not.toBeNull()
    await timeline.getByRole('button', { name: 'Clear filters' }).click()
    await expect(timeline.getByRole('button', { name: 'Filter', exact: true })).toBeVisible()
    expect(new URL(page.url()).search).toBe('?view=timeline')
  })

  test('that leave nothing name the one to drop', async ({ page }) => {
    await openAtlas(page, '?view=timeline&q=zeppelin')
    const timeline = room(page, 'Timeline')
    await expect(timeline).toContainText('No meeting matches.')
    await timeline.getByRole('link', { name: 'Without text “zeppelin”: 135' }).click()
    await expect(timeline).toContainText('135 shown')
  })

  test('by certainty leave out what is only perhaps in the window', async ({ page }) => {
    await openAtlas(page, '?view=timeline&tier=documents&from=2021-06-10&to=2021-06-30')
    await expect(room(page, 'Timeline')).toContainText('2 shown')
    await openAtlas(page, '?view=timeline&tier=documents&from=2021-06-10&to=2021-06-30&when=certain')
    await expect(room(page, 'Timeline')).toContainText('0 shown')
  })

  test('for a country are set only when the reader asks', async ({ page }) => {
    await openAtlas(page, '?open=TJ')
    await expect(room(page, 'Timeline')).toContainText('135 shown')
    await room(page, 'Details').getByRole('link', { name: 'Only Tajikistan on the timeline' }).click()
    expect(inAddress(page, 'country')).toBe('TJ')
    await expect(room(page, 'Timeline')).not.toContainText('135 shown')
  })
})
