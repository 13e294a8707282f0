import { dateSlider, detailsHeading, expect, inAddress, legend, openAtlas, room, stateButton, test } from './page'

const family = [
  'Afghanistan, observer',
  'Armenia, dialogue partner',
  'Azerbaijan, dialogue partner',
  'Bahrain, dialogue partner',
  'Belarus, member',
  'Cambodia, dialogue partner',
  'China, member',
  'Egypt, dialogue partner',
  'India, member',
  'Iran, member',
  'Kazakhstan, member',
  'Kuwait, dialogue partner',
  'Kyrgyzstan, member',
  'Laos',
  'Maldives, dialogue partner',
  'Mongolia, observer',
  'Myanmar, dialogue partner',
  'Nepal, dialogue partner',
  'Pakistan, member',
  'Qatar, dialogue partner',
  'Russia, member',
  'Saudi Arabia, dialogue partner',
  'Sri Lanka, dialogue partner',
  'Tajikistan, member',
  'Türkiye, dialogue partner',
  'United Arab Emirates, dialogue partner',
  'Uzbekistan, member',
]

/** About how many square pixels of an element's box a pointer hits it at. Runs in the page. */
function areaThatCanBeHit(element: Element): number {
  const { left, top, width, height } = element.getBoundingClientRect()
  const steps = Array.from({ length: 20 }, (_, index) => (index + 0.5) / 20)
  const hits = steps.flatMap((x) =>
    steps.filter((y) => element.contains(document.elementFromPoint(left + x * width, top + y * height))),
  )
  return (hits.length / steps.length ** 2) * width * height
}

test.describe('the legend', () => {
  for (const [date, tier, rows] of [
    ['1996-04-26', 'all', ['Shanghai Five 5']],
    ['2001-06-15', 'all', ['Members 6']],
    ['2017-06-09', 'all', ['Members 8', 'Observers 4', 'Dialogue partners 6', 'Guests 1']],
    ['2025-08-28', 'all', ['Members 10', 'Observers 2', 'Dialogue partners 14', 'Guests 1']],
    ['2025-09-01', 'all', ['Members 10', 'SCO partners 17', 'Guests 1']],
    ['2001-06-14', 'documents', []],
    ['2010-01-01', 'documents', ['Members 6']],
    ['2018-04-09', 'documents', ['Members 8', 'Observers 4', 'Dialogue partners 6']],
    ['2019-05-17', 'documents', ['Members 8', 'Observers 4', 'Dialogue partners 6', 'Guests 1']],
    ['2025-08-28', 'documents', ['Members 8', 'Observers 4', 'Dialogue partners 6', 'Guests 1']],
  ] as const) {
    test(`holds just the statuses of ${date}, ${tier}`, async ({ page }) => {
      await openAtlas(page, `?date=${date}&tier=${tier}`)
      await expect(page.getByRole('group', { name: 'Status' })).toBeVisible()
      await expect(legend(page)).toHaveText([...rows])
      for (const name of rows)
        await expect(page.getByRole('group', { name: 'Status' }).getByRole('button', { name, exact: true })).toBeVisible()
    })
  }

  test('says why it is empty before the documents name anybody', async ({ page }) => {
    await openAtlas(page, '?date=2001-06-14&tier=documents')
    await expect(page.getByRole('group', { name: 'Status' })).toContainText('The documents name nobody for a day before')
  })

  test('singles a status out and lets it go again', async ({ page }) => {
    await openAtlas(page)
    const observers = legend(page).filter({ hasText: 'Observers' })
    await expect(observers).toHaveAttribute('aria-pressed', 'false')
    await observers.click()
    await expect(observers).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => inAddress(page, 'status')).toBe('observer')
    await expect(stateButton(page, 'Mongolia, observer')).toHaveAttribute('fill-opacity', '1')
    await expect(stateButton(page, 'China, member')).toHaveAttribute('fill-opacity', '0.25')
    await observers.click()
    await expect(stateButton(page, 'China, member')).toHaveAttribute('fill-opacity', '1')
    await expect.poll(() => inAddress(page, 'status')).toBeNull()
  })
})

test.describe('the map', () => {
  test('has a button for each state of the family', async ({ page }) => {
    await openAtlas(page)
    for (const name of family) await expect(stateButton(page, name)).toHaveCount(1)
    await openAtlas(page, '?date=2025-09-01')
    await expect(room(page, 'Map').getByRole('button', { name: /, (member|SCO partner)$/ })).toHaveCount(27)
  })

  test('opens a state by mouse, and closes it by the same', async ({ page }) => {
    await openAtlas(page)
    await stateButton(page, 'Mongolia, observer').click()
    await expect(detailsHeading(page)).toHaveText('Mongolia')
    await expect(stateButton(page, 'Mongolia, observer')).toHaveAttribute('aria-pressed', 'true')
    await stateButton(page, 'Mongolia, observer').click()
    await expect(detailsHeading(page)).toHaveText('28 August 2025')
  })

  test('leaves room to hit each state by pointer, whatever stands around it', async ({ page }) => {
    await openAtlas(page)
    await expect(stateButton(page, 'Tajikistan, member')).toBeVisible()
    for (const name of family) expect(await stateButton(page, name).evaluate(areaThatCanBeHit), name).toBeGreaterThan(50)
  })

  test('opens shapes, small states and places by keyboard', async ({ page }) => {
    await openAtlas(page)
    for (const [name, heading, key] of [
      ['Iran, member', 'Iran', 'Enter'],
      ['Uzbekistan, member', 'Uzbekistan', 'Space'],
      ['Bahrain, dialogue partner', 'Bahrain', 'Enter'],
      ['Baku, 2 meetings', 'Baku', 'Enter'],
    ] as const) {
      await stateButton(page, name).focus()
      await page.keyboard.press(key)
      await expect(detailsHeading(page)).toHaveText(heading)
    }
  })

  test('is one stop of Tab for each kind of mark, and arrows, Home, End and letters go among them', async ({ page }) => {
    await openAtlas(page)
    await page.getByRole('group', { name: /^Map of Eurasia/ }).focus()
    const focused = page.locator(':focus')
    for (const [key, name] of [
      ['Tab', 'Afghanistan, observer'],
      ['k', 'Kazakhstan, member'],
      ['ArrowRight', 'Mongolia, observer'],
      ['End', 'Uzbekistan, member'],
      ['Home', 'Afghanistan, observer'],
      ['m', 'Maldives, dialogue partner'],
      ['Tab', /meeting/],
      ['Tab', /^Contested ground 1 14: .*; zoom in$/],
      ['ArrowLeft', /^Contested ground \d+/],
      ['Tab', 'Zoom in'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(focused).toHaveAccessibleName(name)
    }
    const map = room(page, 'Map')
    await stateButton(page, 'Tajikistan, member').focus()
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toHaveText('Tajikistan')
    await expect(map.locator('[data-group="countries"][tabindex="0"]')).toHaveCount(1)
    await expect(stateButton(page, 'Tajikistan, member')).toHaveAttribute('tabindex', '0')
  })

  test('stays where it is under arrow keys among countries, and goes back after showing what lay out of view', async ({
    page,
  }) => {
    await openAtlas(page)
    const left = async () => (await stateButton(page, 'China, member').boundingBox())!
    const home = await left()
    await stateButton(page, 'China, member').focus()
    await page.keyboard.press('ArrowLeft')
    expect(await left()).toEqual(home)
    const newYork = stateButton(page, 'New York, 1 meeting')
    await newYork.evaluate((button) => button.focus({ preventScroll: true }))
    await expect.poll(async () => (await left()).y - home.y).toBeGreaterThan(50)
    await expect(newYork).toBeInViewport()
    await room(page, 'Map').getByRole('button', { name: 'Zoom in', exact: true }).focus()
    await expect.poll(left).toEqual(home)
  })

  test('stays where a country was chosen that lay out of view', async ({ page }) => {
    await openAtlas(page)
    const zoomIn = room(page, 'Map').getByRole('button', { name: 'Zoom in', exact: true })
    for (const _ of [1, 2]) {
      await zoomIn.click()
      await page.waitForTimeout(400)
    }
    const belarus = stateButton(page, 'Belarus, member')
    await belarus.evaluate((shape) => shape.focus({ preventScroll: true }))
    await expect(belarus).toBeInViewport()
    await page.waitForTimeout(400)
    await page.keyboard.press('Enter')
    await expect(detailsHeading(page)).toHaveText('Belarus')
    // The ring of the focus makes the box larger, on all sides alike.
    const middle = async () => {
      const { x, y, width, height } = (await belarus.boundingBox())!
      return [x + width / 2, y + height / 2]
    }
    const chosen = await middle()
    await zoomIn.focus()
    await page.waitForTimeout(400)
    expect(await middle()).toEqual(chosen)
  })

  test('touches on a change just the shapes whose state changes', async ({ page }) => {
    await openAtlas(page, '?date=2024-07-03')
    await page.evaluate(() => {
      const touched = new Set<string>()
      Object.assign(window, { touched })
      new MutationObserver((changes) => {
        for (const { target } of changes) if (target instanceof SVGPathElement) touched.add(target.dataset['country'] ?? 'other')
      }).observe(document.querySelector('.leaflet-overlay-pane')!, { attributes: true, subtree: true })
    })
    const touched = () => page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched].toSorted())
    await dateSlider(page).press('ArrowRight')
    await expect(stateButton(page, 'Belarus, member')).toBeVisible()
    expect(await touched()).toEqual(['BY'])
    await dateSlider(page).press('ArrowRight')
    await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', '5 July 2024')
    expect(await touched()).toEqual(['BY'])
  })

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`opens a small state where its dot is pressed, or its name, at ${width}x${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      for (const name of ['Bahrain', 'Qatar', 'Kuwait', 'Armenia', 'Maldives']) {
        await openAtlas(page, '?view=map')
        const { x, y, width: across, height: along } = (await stateButton(page, `${name}, dialogue partner`).boundingBox())!
        await page.mouse.click(x + across / 2, y + along / 2)
        await expect(detailsHeading(page)).toHaveText(name)
      }
      await openAtlas(page, '?view=map')
      await room(page, 'Map').locator('[data-names="MV"]').click()
      await expect(detailsHeading(page)).toHaveText('Maldives')
    })
  }

  test('is zoomed by plus and minus with the focus on a country, which keeps it', async ({ page }) => {
    await openAtlas(page)
    const tajikistan = stateButton(page, 'Tajikistan, member')
    await tajikistan.focus()
    const width = async () => (await page.locator('[data-country="TJ"]').boundingBox())!.width
    const home = await width()
    for (let presses = 0; presses < 3; presses += 1) {
      await page.keyboard.press('+')
      await page.waitForTimeout(500)
      await expect(tajikistan).toBeFocused()
    }
    expect(await width()).toBeGreaterThan(2 * home)
    await page.keyboard.press('-')
    await expect.poll(width).toBeLessThan(4 * home)
    await expect(tajikistan).toBeFocused()
  })

  test('opens contested ground by its mark', async ({ page }) => {
    await openAtlas(page)
    const marks = room(page, 'Map').getByRole('button', { name: /^Contested ground \d+/ })
    const numbers = (await marks.allTextContents()).flatMap((text) => text.split(' ')).map(Number)
    expect(numbers.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1))
    const box = (await marks.last().boundingBox())!
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
    await marks.filter({ hasText: /^16$/ }).click()
    await expect.poll(() => inAddress(page, 'open')).toMatch(/^[a-z-]+$/)
    await expect(marks.filter({ hasText: /^16$/ })).toHaveAttribute('aria-pressed', 'true')
    await marks.filter({ hasText: '6 11' }).click()
    await expect(marks.filter({ hasText: /^11$/ })).toBeVisible()
  })

  test('names small states at once, and capitals and meeting cities from closer', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await openAtlas(page)
    const names = () => room(page, 'Map').locator('.leaflet-marker-pane span[data-kind]').allTextContents()
    await expect.poll(names).toEqual(expect.arrayContaining(['Bahrain', 'Maldives', 'Qatar', 'Kuwait', 'Armenia', 'China']))
    expect(await names()).not.toContain('Kabul')
    for (const _ of [1, 2]) {
      await room(page, 'Map').getByRole('button', { name: 'Zoom in', exact: true }).click()
      await page.waitForTimeout(400)
    }
    await expect.poll(names).toEqual(expect.arrayContaining(['Kabul', 'Astana', 'Azerbaijan']))
  })

  test('ends zooming where the shapes stop being honest, with every place still apart', async ({ page }) => {
    await openAtlas(page, '?country=KG')
    const width = async () => (await page.locator('[data-country="KG"]').boundingBox())!.width
    await page.getByRole('group', { name: /^Map of Eurasia/ }).focus()
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press('+')
      await page.waitForTimeout(350)
    }
    const most = await width()
    await page.keyboard.press('+')
    await page.waitForTimeout(350)
    expect(await width()).toBeCloseTo(most, 0)
    await expect(room(page, 'Map').getByRole('button', { name: /^\d+ places/ })).toHaveCount(0)
  })

  test('shows what the documents carry forward otherwise than what they state', async ({ page }) => {
    const lookOf = (code: string) => room(page, 'Map').locator(`[data-country="${code}"]`)
    await openAtlas(page, '?date=2018-04-09&tier=documents')
    await expect(lookOf('CN')).toHaveAttribute('data-look', 'member|stated|active')
    await openAtlas(page, '?date=2021-06-24&tier=documents')
    await expect(lookOf('CN')).toHaveAttribute('data-look', 'member|inferred|active')
    await expect(lookOf('IR')).toHaveAttribute('data-look', 'observer|carried|active')
    await openAtlas(page, '?tier=documents')
    await expect(lookOf('CN')).toHaveAttribute('data-look', 'member|carried|active')
    await expect(lookOf('CN')).toHaveAttribute('fill', 'url(#hatch-member)')
    await expect(lookOf('TM')).toHaveAttribute('data-look', 'guest|carried|active')
    await openAtlas(page)
    await expect(lookOf('CN')).toHaveAttribute('fill', 'var(--member)')
    await expect(lookOf('AF')).toHaveAttribute('data-look', 'observer|stated|dormant')
  })

  test('zooms, and finds home again', async ({ page }) => {
    await openAtlas(page)
    const map = room(page, 'Map')
    const width = async () => (await stateButton(page, 'China, member').boundingBox())?.width ?? 0
    const before = await width()
    await map.getByRole('button', { name: 'Zoom in', exact: true }).click()
    await expect.poll(width).toBeGreaterThan(before * 1.2)
    await map.getByRole('button', { name: 'Show the whole family' }).click()
    await expect.poll(async () => Math.abs((await width()) - before)).toBeLessThan(2)
  })

  test('brings apart places that stood in one mark', async ({ page }) => {
    await openAtlas(page)
    const samarkand = room(page, 'Map').getByRole('button', { name: 'Samarkand, 1 meeting' })
    await expect(samarkand).toHaveCount(0)
    const gathered = room(page, 'Map').getByRole('button', { name: /^\d+ places, \d+ meetings: Dushanbe, Tashkent,.* zoom in$/ })
    await gathered.focus()
    await page.keyboard.press('Enter')
    await expect(room(page, 'Map').getByRole('button', { name: /^Tashkent, \d+ meetings$/ })).toBeVisible()
    await expect(gathered).toHaveCount(0)
  })

  test('takes the places of meetings away and puts them back', async ({ page }) => {
    await openAtlas(page)
    const places = room(page, 'Map').getByRole('button', { name: /, \d+ meetings?$/ })
    const toggle = page.getByRole('button', { name: /^Meeting places \d+$/ })
    await expect(places).not.toHaveCount(0)
    await toggle.click()
    await expect(places).toHaveCount(0)
    await toggle.click()
    await expect(places).not.toHaveCount(0)
  })

  test('says what changed in one polite live region', async ({ page }) => {
    await openAtlas(page)
    const status = page.getByRole('status')
    await expect(status).toHaveCount(1)
    await expect(status).toHaveAttribute('aria-live', 'polite')
    await expect(status).toContainText('28 August 2025. + Reference. Members 10, Observers 2, Dialogue partners 14')
    await dateSlider(page).focus()
    await page.keyboard.press('End')
    await expect(status).toContainText('18 November 2025')
    await expect(status).toContainText('SCO partners 17')
    await page.getByRole('button', { name: 'Documents only' }).click()
    await expect(status).toContainText('Documents only')
    await stateButton(page, 'Kazakhstan, member').click()
    await expect(status).toContainText('Kazakhstan')
  })
})
