import { readFile } from 'node:fs/promises'
import type { FeatureCollection } from 'geojson'
import type { Page } from '@playwright/test'
import { axeOn } from './axe'
import { expect, inAddress, legend, openAtlas, room, test } from './page'

/** Saves by the map's menu; returns the file's name and its content. */
async function save(page: Page, format: 'SVG' | 'PNG' | 'GeoJSON' | 'CSV'): Promise<{ name: string; bytes: Buffer }> {
  const map = room(page, 'Map')
  const entry = map.getByRole('button', { name: `Save as ${format}` })
  if (!(await entry.isVisible())) await map.getByRole('button', { name: 'Map options' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), entry.click()])
  const name = download.suggestedFilename()
  await expect(map.getByText(`Saved as ${name}`)).toBeVisible()
  return { name, bytes: await readFile(await download.path()) }
}

async function showTable(page: Page): Promise<void> {
  await room(page, 'Map').getByRole('button', { name: 'Map options' }).click()
  await room(page, 'Map').getByRole('button', { name: 'Show as table' }).click()
  await expect(room(page, 'Map').getByRole('table')).toBeVisible()
}

test.describe('the map as a file', () => {
  test('is an SVG that stands alone, with the states of the day', async ({ page }) => {
    await openAtlas(page)
    const { name, bytes } = await save(page, 'SVG')
    expect(name).toBe('sco-status-2025-08-28.svg')
    const svg = bytes.toString('utf8')
    expect(svg).not.toMatch(/var\(|light-dark|color-mix/)
    const drawn = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml')
      const fillOf = (code: string) => read.querySelector(`#state-${code} path`)?.getAttribute('fill')
      return {
        isWell: read.querySelector('parsererror') === null,
        title: read.querySelector('title')?.textContent,
        members: read.querySelectorAll('[data-status="member"]').length,
        states: read.querySelectorAll('[id^="state-"]').length,
        kazakhstan: fillOf('KZ'),
        afghanistan: fillOf('AF'),
      }
    }, svg)
    expect(drawn).toEqual({
      isWell: true,
      title: 'Shanghai Cooperation Organisation on 28 August 2025',
      members: 10,
      states: 28,
      kazakhstan: '#0b5f86',
      afghanistan: 'url(#dots-observer)',
    })
    expect(svg).toContain('Boundaries are drawn as their source draws them; no endorsement is meant.')
    expect(svg).not.toContain('127.0.0.1')
  })

  test('has the light palette in the dark theme too', async ({ page }) => {
    await openAtlas(page, '?theme=dark')
    const { bytes } = await save(page, 'SVG')
    const svg = bytes.toString('utf8')
    expect(svg.includes('fill="#0b5f86"')).toBe(true)
    expect(svg.includes('#4aa5d1')).toBe(false)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })

  test('is a PNG twice as wide as the SVG, and not blank', async ({ page }) => {
    await openAtlas(page)
    const { name, bytes } = await save(page, 'PNG')
    expect(name).toBe('sco-status-2025-08-28.png')
    const picture = await page.evaluate(async (base64) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      const counts = new Map<string, number>()
      for (let at = 0; at < data.length; at += 4) {
        const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`
        counts.set(colour, (counts.get(colour) ?? 0) + 1)
      }
      const share = (colour: string) => (counts.get(colour) ?? 0) / (data.length / 4)
      return { width: image.width, height: image.height, member: share('11,95,134'), partner: share('44,133,98') }
    }, bytes.toString('base64'))
    expect(picture.width).toBe(2400)
    expect(picture.height).toBeGreaterThan(2300)
    expect(picture.member).toBeGreaterThan(0.1)
    expect(picture.partner).toBeGreaterThan(0.01)
  })

  test('is GeoJSON with a feature for each state that has a status', async ({ page }) => {
    await openAtlas(page, '?date=2001-06-15')
    const { name, bytes } = await save(page, 'GeoJSON')
    expect(name).toBe('sco-status-2001-06-15.geojson')
    const collection = JSON.parse(bytes.toString('utf8')) as FeatureCollection & { boundary_policy: string }
    const states = collection.features.filter(({ properties }) => properties?.['kind'] === 'state')
    expect(states.map(({ id }) => id)).toEqual(['CN', 'KG', 'KZ', 'RU', 'TJ', 'UZ'])
    expect(states.every(({ properties }) => properties?.['status'] === 'member')).toBe(true)
    expect(collection.boundary_policy).toMatch(/no endorsement/)
    const titles = states.flatMap(({ properties }) => (properties!['sources'] as { title: string }[]).map(({ title }) => title))
    expect(titles.every((title) => title.includes(' '))).toBe(true)
  })

  test('is CSV with a line for each row of the legend', async ({ page }) => {
    await openAtlas(page, '?date=2025-09-01&tier=documents')
    const { name, bytes } = await save(page, 'CSV')
    expect(name).toBe('sco-status-2025-09-01-documents.csv')
    const text = bytes.toString('utf8')
    expect(text.startsWith('\uFEFFdate,')).toBe(true)
    const lines = text.trimEnd().split('\r\n')
    const counted = await legend(page).allTextContents()
    const countries = counted.reduce((sum, row) => sum + Number(/\d+$/.exec(row)?.[0]), 0)
    expect(lines.filter((line) => line.includes(',country,'))).toHaveLength(countries)
    expect(lines.find((line) => line.includes(',Iran,'))).toContain(',observer,true,,2019-05-17,carried,')
  })

  test('is of both days while two are compared', async ({ page }) => {
    await openAtlas(page, '?date=2025-08-28&compare=2017-06-08')
    const svg = await save(page, 'SVG')
    expect(svg.name).toBe('sco-status-2017-06-08-to-2025-08-28.svg')
    const drawn = svg.bytes.toString('utf8')
    expect(drawn).toContain('SCO: 8 June 2017 against 28 August 2025')
    expect(drawn).toContain('id="was-IR"')
    const csv = await save(page, 'CSV')
    expect(csv.bytes.toString('utf8')).toMatch(/,Iran,country,member,.*,2017-06-08,observer,/)
    const { bytes } = await save(page, 'GeoJSON')
    const { features } = JSON.parse(bytes.toString('utf8')) as FeatureCollection
    expect(features.find(({ id }) => id === 'IR')?.properties).toMatchObject({ status: 'member', compared_status: 'observer' })
  })

  test('holds only what is singled out', async ({ page }) => {
    await openAtlas(page, '?status=observer')
    const { bytes } = await save(page, 'CSV')
    expect(
      bytes
        .toString('utf8')
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[3]),
    ).toEqual(['AF', 'MN'])
  })
})

test.describe('the table of the map', () => {
  test('is reached, sorted and followed by keyboard', async ({ page }) => {
    await openAtlas(page)
    await room(page, 'Map').getByRole('button', { name: 'Map options' }).focus()
    await page.keyboard.press('Enter')
    await expect(room(page, 'Map').getByRole('button', { name: 'Show as table' })).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const table = room(page, 'Map').getByRole('table')
    await expect(table).toBeVisible()
    await expect(room(page, 'Map').getByRole('button', { name: 'Save as SVG' })).toBeHidden()
    await table.getByRole('button', { name: 'Country' }).focus()
    await page.keyboard.press('Space')
    await expect(table.getByRole('rowheader').first()).toHaveText('Afghanistan')
    await table.getByRole('link', { name: 'Afghanistan' }).press('Enter')
    await expect.poll(() => inAddress(page, 'open')).toBe('AF')
  })

  test('is offered by a menu that keeps to the map of the narrowest screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openAtlas(page)
    await room(page, 'Map').getByRole('button', { name: 'Map options' }).click()
    const last = room(page, 'Map').getByRole('button', { name: 'Save as CSV' })
    await last.focus()
    await expect(last).toBeInViewport({ ratio: 0.9 })
    await expect(room(page, 'Map').getByRole('button', { name: 'Show as table' })).toBeVisible()
  })

  for (const width of [320, 900, 1280]) {
    test(`keeps to its room at ${width} px, and its headings and names stay in sight`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 })
      await openAtlas(page, '?view=map')
      await showTable(page)
      const table = room(page, 'Map').getByRole('table')
      await table.getByRole('rowheader', { name: 'Uzbekistan' }).scrollIntoViewIfNeeded()
      await table.evaluate((own) => own.parentElement?.scrollBy(200, 300))
      await expect(table.getByRole('columnheader', { name: 'Country' })).toBeInViewport()
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(isWide).toBe(false)
    })
  }

  for (const query of ['', '?date=2025-08-28&compare=2017-06-08']) {
    test(`needs no scrolling sideways beside the other rooms at 1280 px (${query || 'one day'})`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 720 })
      await openAtlas(page, query)
      await showTable(page)
      const table = room(page, 'Map').getByRole('table')
      expect(await table.evaluate(({ parentElement: own }) => own!.scrollWidth - own!.clientWidth)).toBe(0)
    })
  }

  for (const width of [390, 1280]) {
    test(`leaves its controls free when a status says what it means, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await openAtlas(page)
      await showTable(page)
      await legend(page).first().click()
      await expect(page.getByText(/^A full part of the organisation/)).toBeVisible()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        room(page, 'Map').getByRole('button', { name: 'Save as CSV' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('sco-status-2025-08-28.csv')
    })
  }

  for (const theme of ['light', 'dark']) {
    test(`gives axe nothing to object to, ${theme}, nor does the menu`, async ({ page }) => {
      await openAtlas(page, `?view=map&theme=${theme}&open=TJ`)
      await showTable(page)
      await room(page, 'Map').getByRole('button', { name: 'Map options' }).click()
      await expect(room(page, 'Map').getByRole('button', { name: 'Show as map' })).toBeVisible()
      const { violations } = await axeOn(page).include('section[aria-label="Map"]').analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  }

  test('follows the date bar', async ({ page }) => {
    await openAtlas(page, '?date=2025-08-31')
    await showTable(page)
    await expect(room(page, 'Map').getByRole('table')).toContainText('dialogue partner')
    await room(page, 'Map')
      .getByRole('button', { name: /^Next change/ })
      .click()
    await expect(room(page, 'Map').getByRole('table')).toContainText('1 September 2025: 27 states')
    await expect(room(page, 'Map').getByRole('table')).not.toContainText('dialogue partner')
  })
})
