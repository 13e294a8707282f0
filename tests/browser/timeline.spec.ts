import { type Locator, type Page } from '@playwright/test'
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

async function openList(page: Page, query = '') {
  await openAtlas(page, query)
  await room(page, 'Timeline').getByRole('button', { name: 'List', exact: true }).click()
}

/** What the rows of the list lead to, as a reader meets them who walks from the first to the last. */
async function listedAddresses(page: Page): Promise<URLSearchParams[]> {
  const rows = room(page, 'Timeline').getByRole('listitem')
  await rows.getByRole('link').first().focus()
  await page.keyboard.press('Home')
  const focused = rows.locator('a:focus')
  const listed = new Map<string | undefined, string>()
  for (let count = -1; count < listed.size;) {
    count = listed.size
    const link = await focused.evaluate(({ search, parentElement }: HTMLAnchorElement) => ({
      row: parentElement?.dataset['index'],
      search,
    }))
    listed.set(link.row, link.search)
    await page.keyboard.press('ArrowDown')
  }
  return [...listed.values()].map((search) => new URLSearchParams(search))
}

/** The ids of the meetings among what the rows lead to; a change leads to its day. */
function meetingsAmong(addresses: readonly URLSearchParams[]): string[] {
  return addresses.flatMap((query) => (query.has('date') ? [] : (query.get('open') ?? [])))
}

test.describe('the list', () => {
  test('holds each meeting of the documents once, with both tiers on', async ({ page }) => {
    await openList(page, '?view=timeline')
    const listed = await listedAddresses(page)
    const meetings = meetingsAmong(listed)
    expect(meetings.filter((id) => documentMeetings.includes(id)).toSorted()).toEqual(documentMeetings)
    expect(new Set(meetings).size).toBe(meetings.length)
    await expect(room(page, 'Timeline')).toContainText(`${listed.length} shown`)
  })

  test('holds just the meetings of the documents with the documents alone', async ({ page }) => {
    await openList(page, '?view=timeline&tier=documents')
    expect(meetingsAmong(await listedAddresses(page)).toSorted()).toEqual(documentMeetings)
    await expect(room(page, 'Timeline')).not.toContainText('reference')
  })

  test('says what is planned, inferred and inexact, and who tells of it', async ({ page }) => {
    // High enough for all rows.
    await page.setViewportSize({ width: 1280, height: 2000 })
    await openList(page, '?view=timeline&tier=documents')
    const row = (title: string) =>
      room(page, 'Timeline').locator('li', { has: page.getByRole('link', { name: title, exact: true }) })
    await expect(row('Summit of the SCO in Tianjin')).toContainText('planned')
    await expect(row('Summit of the SCO in Tianjin')).toContainText('Doc 5')
    await expect(row('Sixteenth meeting of the secretaries of the security councils')).toContainText('June 2021')
    await expect(row('Sixteenth meeting of the secretaries of the security councils')).toContainText('inferred')
    await expect(row('Founding summit in Shanghai')).toContainText('Doc 2')
  })

  test('opens what it names', async ({ page }) => {
    await openList(page, '?q=25th')
    await room(page, 'Timeline').getByRole('link', { name: '25th Meeting of the Council of Heads of State' }).click()
    await expect(detailsHeading(page)).toHaveText('25th Meeting of the Council of Heads of State')
    await expect(room(page, 'Details')).toContainText('Tianjin')
  })
})

test.describe('the chart', () => {
  test('opens a meeting by mouse, marks it, and the map outlines who took part', async ({ page }) => {
    await openAtlas(page, '?from=2021-01-01')
    const mark = timelineMark(page, /^Security council secretaries, 16th Meeting .*, Dushanbe, 23 June 2021, stated$/)
    await mark.click()
    await expect(detailsHeading(page)).toHaveText('16th Meeting of Security Council Secretaries')
    await expect(mark).toHaveAttribute('aria-current', 'true')
    await expect(mark).toBeFocused()
    await mark.blur()
    await page.mouse.move(0, 0)
    // One path around all eight, from Kazakhstan's west to Russia's east.
    const outline = await outlines(page).boundingBox()
    const russia = await stateButton(page, 'Russia, member').boundingBox()
    expect(outline!.width).toBeGreaterThanOrEqual(russia!.width)
    expect(outline!.height).toBeGreaterThan(russia!.height * 1.2)
  })

  test('outlines on the map what is pointed at, without opening it', async ({ page }) => {
    await openAtlas(page, '?from=2021-01-01')
    await expect(outlines(page)).toHaveCount(0)
    await timelineMark(page, /^Change of status, Iran: member/).hover()
    await expect(outlines(page)).toHaveCount(1)
    await expect(
      room(page, 'Timeline').getByText('Change of status, Iran: member; Iran: no longer observer, 4 July 2023, stated'),
    ).toBeVisible()
    await page.mouse.move(0, 0)
    await expect(outlines(page)).toHaveCount(0)
    await expect.poll(() => inAddress(page, 'open')).toBeNull()
  })

  test('leads a change of membership to its day and its country, and one of many to who has the status that it brought', async ({
    page,
  }) => {
    await openAtlas(page, '?from=2021-01-01')
    await timelineMark(page, /^Change of status, Iran: member/).click()
    await expect.poll(() => inAddress(page, 'date')).toBe('2023-07-04')
    await expect(detailsHeading(page)).toHaveText('Iran')
    await expect(stateButton(page, 'Iran, member')).toHaveAttribute('aria-pressed', 'true')
    await timelineMark(page, /^Change of status, .*17 states: SCO partner/).click()
    await expect.poll(() => inAddress(page, 'date')).toBe('2025-09-01')
    await expect(detailsHeading(page)).toHaveText('SCO partners')
  })

  test('opens a gathering of meetings into its parts', async ({ page }) => {
    await openAtlas(page, '?view=timeline&type=ministerial')
    await timelineMark(page, /^2 meetings, 23 May 2016 – 8 Jun 2016/).click()
    await expect(timelineMark(page, /^Ministers, 13th Meeting of Defence Ministers, .*8 June 2016/)).toBeVisible()
    await expect.poll(() => inAddress(page, 'from')).toMatch(/^201[56]-/)
    await expect.poll(() => inAddress(page, 'open')).toBeNull()
  })

  test('hands meetings of one day to the list, which begins with them', async ({ page }) => {
    await openAtlas(page, '?view=timeline&from=2018-04-01&to=2018-04-30')
    await timelineMark(page, /^2 meetings, 24 Apr 2018/).click()
    await expect(room(page, 'Timeline').getByRole('button', { name: 'List', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    const links = room(page, 'Timeline').getByRole('listitem').getByRole('link')
    await expect(links.filter({ hasText: /Defence Ministers|Foreign Ministers/ })).toHaveCount(2)
    await expect(links.filter({ hasText: /Defence Ministers|Foreign Ministers/ }).first()).toBeFocused()
  })

  test('has lanes that filter, as one step for Back', async ({ page }) => {
    await openAtlas(page)
    const timeline = room(page, 'Timeline')
    await timeline.getByRole('button', { name: 'Exercises 12' }).click()
    await expect.poll(() => inAddress(page, 'type')).toBe('exercise')
    await expect(timeline).toContainText('12 shown')
    await expect(timeline.getByRole('button', { name: 'Filter · 1' })).toBeVisible()
    await page.goBack()
    await expect(timeline.getByRole('button', { name: 'Filter', exact: true })).toBeVisible()
  })

  for (const { lanes, first, marks, filtered } of [
    { lanes: 'country', first: /^Tajikistan \d+$/, marks: 'Tajikistan', filtered: 'country=TJ' },
    { lanes: 'place', first: /^Dushanbe \d+$/, marks: 'Dushanbe', filtered: 'place=dushanbe' },
    {
      lanes: 'series',
      first: /^Council of Heads of State \d+$/,
      marks: 'Council of Heads of State',
      filtered: 'series=heads-of-state-council',
    },
  ]) {
    test(`has lanes by ${lanes}, chosen in its menu`, async ({ page }) => {
      await openAtlas(page, '?view=timeline')
      const timeline = room(page, 'Timeline')
      await timeline.getByRole('button', { name: 'Timeline options' }).click()
      await timeline.getByRole('combobox', { name: 'Lanes by' }).selectOption(lanes)
      await page.keyboard.press('Escape')
      await expect(timeline.getByRole('group', { name: new RegExp(`^${marks}, \\d+ marks$`) })).toBeAttached()
      const label = timeline.getByRole('button', { name: first })
      const count = /\d+$/.exec(await label.innerText())?.[0]
      await label.click()
      expect(new URL(page.url()).search).toContain(filtered)
      await expect(label).toHaveAttribute('aria-pressed', 'true')
      await expect(timeline.getByRole('button', { name: `${marks} ${count}`, exact: true })).toBeVisible()
    })
  }

  test('shows the missing numbers of a series, which lead to it', async ({ page }) => {
    await openAtlas(page, '?view=timeline&lanes=series')
    const gap = timelineMark(page, /^Numbers 5 to 6 of the series/)
    await gap.click()
    await expect(detailsHeading(page)).toHaveText('Meetings of Security Council Secretaries')
    await expect(room(page, 'Details')).toContainText('5–6')
  })

  test('shows the window that was typed', async ({ page }) => {
    await openAtlas(page, '?view=timeline')
    const timeline = room(page, 'Timeline')
    await timeline.getByRole('button', { name: 'Filter', exact: true }).click()
    await timeline.getByLabel('From', { exact: true }).fill('2024-01-01')
    await timeline.getByLabel('To', { exact: true }).fill('2024-12-31')
    await page.keyboard.press('Enter')
    await expect(timeline).toContainText('10 shown · 2024')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('slider', { name: 'Window from' })).toHaveAttribute('aria-valuetext', '1 January 2024')
    await expect(page.getByRole('slider', { name: 'Window to' })).toHaveAttribute('aria-valuetext', '31 December 2024')
    await expect(
      timelineMark(page, /^Summit, 24th Meeting/).or(timelineMark(page, /meetings, 4 Jul 2024|meetings, 3 Jul 2024/)),
    ).toBeVisible()
    await expect(timelineMark(page, /^Summit, 22nd Meeting/)).toHaveCount(0)
  })

  test('is drawn anew in other colours', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await openAtlas(page, '?view=timeline')
    await expect(timelineMark(page, /^Summit, Second Shanghai Five summit/)).toBeVisible()
    const light = await inkOf(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => inkOf(page)).toBeGreaterThan(light + 60)
    const dark = await inkOf(page)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('light')
    await expect.poll(() => inkOf(page)).toBe(light)
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark')
    await expect.poll(() => inkOf(page)).toBe(dark)
  })

  test('works on a screen of 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openAtlas(page, '?view=timeline')
    const timeline = room(page, 'Timeline')
    await expect(timeline.getByRole('slider', { name: 'Window to' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const controls = timeline.locator('button, a, [role=slider]')
    const outside = await controls.evaluateAll((elements) =>
      elements
        .map((element) => ({
          name: element.getAttribute('aria-label') ?? element.textContent,
          box: element.getBoundingClientRect(),
        }))
        // Half the ground of what can be pressed at the very edge may lie outside.
        .filter(({ box }) => (box.left + box.right) / 2 < 0 || (box.left + box.right) / 2 > 320)
        .map(({ name }) => name),
    )
    expect(outside).toEqual([])
    for (const name of ['Zoom in', 'Zoom out', 'Whole period', 'List', 'List', 'Summits 34']) {
      await timeline.getByRole('button', { name, exact: true }).click()
    }
    await expect.poll(() => inAddress(page, 'type')).toBe('summit')
    await timeline.getByRole('button', { name: /^Filter/ }).click()
    await expect(timeline.getByRole('combobox', { name: 'Country' })).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

/** What of the map is outlined because it is pointed at or has part in what is open. */
function outlines(page: Page): Locator {
  return room(page, 'Map').locator('path[stroke="var(--ink)"][stroke-width="1.75"]')
}

/** How light the paint is, from 0 to 255, that most of the chart's drawing has. */
function inkOf(page: Page): Promise<number> {
  return room(page, 'Timeline')
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      const counts = new Map<number, number>()
      for (let at = 0; at < data.length; at += 4) {
        const light = Math.round((data[at]! + data[at + 1]! + data[at + 2]!) / 3)
        if (data[at + 3] === 255) counts.set(light, (counts.get(light) ?? 0) + 1)
      }
      return [...counts].toSorted(([, left], [, right]) => right - left)[0]?.[0] ?? 0
    })
}

/** How many items the timeline says that it shows. */
async function shownCount(page: Page): Promise<number> {
  return Number(/(\d+) shown/.exec(await room(page, 'Timeline').innerText())?.[1])
}

/** The count beside a choice of a filter; a value that begins with its name. */
async function countBeside(page: Page, field: string, name: string): Promise<number> {
  const options = page.getByRole('combobox', { name: field }).getByRole('option')
  const texts = await options.allTextContents()
  return Number(/ · (\d+)$/.exec(texts.find((text) => text.startsWith(`${name} · `)) ?? '')?.[1])
}

async function openFilters(page: Page, query = ''): Promise<Locator> {
  await openAtlas(page, query)
  await room(page, 'Timeline')
    .getByRole('button', { name: /^Filter/ })
    .click()
  return page.getByRole('group', { name: /^Filter/ })
}

test.describe('the filters', () => {
  test('narrow together to what the count beside each choice said, and are cleared at once', async ({ page }) => {
    const menu = await openFilters(page, '?view=timeline')
    const all = await shownCount(page)
    for (const [field, name, value] of [
      ['Country', 'Tajikistan', 'TJ'],
      ['Type', 'Summits', 'summit'],
      ['How known', 'stated by a source', 'stated'],
      ['Place', 'Dushanbe', 'dushanbe'],
      ['Series', 'Council of Heads of State', 'heads-of-state-council'],
    ] as const) {
      const expected = await countBeside(page, field, name)
      expect(expected).toBeGreaterThan(0)
      await menu.getByRole('combobox', { name: field }).selectOption(value)
      await expect.poll(() => shownCount(page)).toBe(expected)
    }
    await menu.getByLabel('Text').fill('21st')
    await expect.poll(() => shownCount(page)).toBe(1)
    await menu.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => shownCount(page)).toBe(all)
    expect(new URL(page.url()).search).toBe('?view=timeline')
  })

  test('count by what the documents alone tell, and by certainty', async ({ page }) => {
    const menu = await openFilters(page, '?view=timeline&from=2021-06-10&to=2021-06-30')
    for (const [field, name, value] of [
      ['Sources', 'Documents only', 'documents'],
      ['Inexact dates', 'surely within', 'certain'],
    ] as const) {
      const expected = await countBeside(page, field, name)
      expect(expected).toBeLessThan(await shownCount(page))
      await menu.getByRole('combobox', { name: field }).selectOption(value)
      await expect.poll(() => shownCount(page)).toBe(expected)
    }
  })

  test('are chosen by keyboard: what the arrows pass over is not, what Enter or Tab confirms is', async ({ page }) => {
    const menu = await openFilters(page, '?view=timeline')
    const country = menu.getByRole('combobox', { name: 'Country' })
    await country.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => inAddress(page, 'country')).toBeNull()
    await page.keyboard.press('Enter')
    await expect.poll(() => inAddress(page, 'country')).toMatch(/^[A-Z]{2}$/)
    await expect(country).toBeFocused()
    await page.keyboard.type('taj')
    await page.keyboard.press('Tab')
    await expect.poll(() => inAddress(page, 'country')).toMatch(/^[A-Z]{2},TJ$/)
    await expect(menu.getByRole('button', { name: /^Remove/ }).first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(country).toBeFocused()
    await expect.poll(() => inAddress(page, 'country')).toBe('TJ')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Filter · 1' })).toBeFocused()
  })

  test('say to a screen reader what is left, also while the text is still being typed', async ({ page }) => {
    const menu = await openFilters(page, '?view=timeline')
    await menu.getByLabel('Text').pressSequentially('tianjin')
    const status = page.getByRole('status').and(page.locator('[aria-live=polite]'))
    // Whoever types before the first words are said hears it with them.
    await expect(status).toHaveText(/(^|\. )\d+ meetings, \d+ entr(y|ies) on membership, 1 January 1996 to 31 December 2026$/)
    await expect(menu.getByLabel('Text')).toBeFocused()
    await expect.poll(() => inAddress(page, 'q')).toBe('tianjin')
    await page.goBack()
    await expect.poll(() => inAddress(page, 'q')).toBeNull()
  })

  test('take a typed window, of which the end gives way to a later beginning', async ({ page }) => {
    const menu = await openFilters(page, '?view=timeline&from=2018-01-01&to=2018-12-31')
    await menu.getByLabel('From').focus()
    await page.keyboard.type('06012019')
    await page.keyboard.press('Enter')
    await expect.poll(() => inAddress(page, 'from')).toBe('2019-06-01')
    await expect.poll(() => inAddress(page, 'to')).toBeNull()
    await expect(menu.getByLabel('From')).toBeFocused()
  })

  for (const [width, height] of [
    [390, 844],
    [320, 568],
    [900, 700],
    [1440, 900],
  ] as const) {
    test(`stand within a window of ${width} by ${height}, all within reach, and keep their place as counts change`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      const menu = await openFilters(page, width < 900 ? '?view=timeline' : '')
      const before = await menu.boundingBox()
      const { x, y, width: wide, height: high } = before!
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + wide).toBeLessThanOrEqual(width)
      expect(y + high).toBeLessThanOrEqual(height)
      await menu.getByRole('combobox', { name: 'Inexact dates' }).selectOption('certain')
      await menu.getByRole('combobox', { name: 'Sources' }).selectOption('documents')
      expect(await menu.boundingBox()).toEqual(before)
      await menu.getByRole('button', { name: 'Clear filters' }).click()
      await expect.poll(() => inAddress(page, 'when')).toBeNull()
    })
  }

  test('that leave nothing name the one to drop', async ({ page }) => {
    await openAtlas(page, '?view=timeline&q=zeppelin')
    const timeline = room(page, 'Timeline')
    await expect(timeline).toContainText('Nothing matches.')
    const link = timeline.getByRole('link', { name: /^Without text “zeppelin”: \d+$/ })
    const expected = Number(/\d+$/.exec(await link.innerText())?.[0])
    await link.click()
    await expect.poll(() => shownCount(page)).toBe(expected)
  })

  test('for a country are set only when the reader asks', async ({ page }) => {
    await openAtlas(page, '?open=TJ')
    await expect.poll(() => inAddress(page, 'country')).toBeNull()
    await expect.poll(() => shownCount(page)).toBeGreaterThan(0)
    const all = await shownCount(page)
    await room(page, 'Details').getByRole('link', { name: 'Only Tajikistan on the timeline' }).click()
    await expect.poll(() => inAddress(page, 'country')).toBe('TJ')
    await expect.poll(() => shownCount(page)).toBeLessThan(all)
  })
})
