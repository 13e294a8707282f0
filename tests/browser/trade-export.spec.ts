import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { chartKinds } from '@/domain/view-state'
import { expect, openAtlas, room, test } from './page'

type Format = 'CSV' | 'SVG' | 'PNG'

/** Saves by the menu of the room; returns the file's name and its bytes. */
async function save(page: Page, format: Format): Promise<{ name: string; bytes: Buffer }> {
  const trade = room(page, 'Trade')
  const entry = trade.getByRole('button', { name: `Save as ${format}` })
  if (!(await entry.isVisible())) await trade.getByRole('button', { name: 'Trade options' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), entry.click()])
  const name = download.suggestedFilename()
  await expect(trade.getByText(`Saved as ${name}`)).toBeVisible()
  return { name, bytes: await readFile(await download.path()) }
}

/** Waits until the chart is drawn; returns the words of its legend. */
async function drawnSigns(page: Page): Promise<string[]> {
  const trade = room(page, 'Trade')
  await expect(trade.locator('svg[data-picture] [data-mark]').first()).toBeAttached()
  const words = (selector: string) => trade.locator(selector).evaluateAll((all) => all.map((one) => one.textContent ?? ''))
  return words('ul[aria-label="Signs"] li')
}

/** What a browser makes of the file as a document of its own. */
function readSvg(page: Page, svg: string) {
  return page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml')
    const words = (selector: string) => [...parsed.querySelectorAll(selector)].map((one) => one.textContent ?? '')
    return {
      fault: parsed.querySelector('parsererror')?.textContent,
      title: words('svg > title'),
      titles: words('g title'),
      said: words('text'),
    }
  }, svg)
}

const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

test.describe('a chart as a picture', () => {
  for (const kind of chartKinds) {
    test(`of ${kind} stands alone`, async ({ page }) => {
      await openAtlas(page, `?view=trade&chart=${kind}`)
      await drawnSigns(page)
      const { name, bytes } = await save(page, 'SVG')
      expect(name).toMatch(new RegExp(`^sco-trade-${kind}-\\d{4}-\\d\\d-\\d\\d-to-\\d{4}-\\d\\d-\\d\\d\\.svg$`))
      const svg = bytes.toString('utf8')
      const { fault, title, said } = await readSvg(page, svg)
      expect(fault).toBeUndefined()
      const signs = await drawnSigns(page)
      const all = withoutSpaces(said.join(' '))
      expect(all).toContain(withoutSpaces(title[0]!))
      for (const sign of signs) expect(all).toContain(withoutSpaces(sign))
      expect(all).toMatch(/Sources\(\d+\)/)
      expect(all).toMatch(/SCOAtlas,data[0-9a-f]{12}/)
      expect(svg).not.toMatch(
        /var\(|color-mix|light-dark|\sclass=|\sstyle=|<style|<script|<foreignObject|<image|\shref=|\stabindex|\saria-|\sdata-/,
      )
      expect(svg).not.toContain('127.0.0.1')
    })
  }

  for (const kind of ['mirror', 'matrix', 'membership'] as const) {
    test(`of ${kind} bears every mark that is drawn, with its name`, async ({ page }) => {
      await openAtlas(page, `?view=trade&chart=${kind}`)
      await drawnSigns(page)
      const marks = room(page, 'Trade').locator('svg[data-picture] [data-mark]')
      const names = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
      const { titles } = await readSvg(page, (await save(page, 'SVG')).bytes.toString('utf8'))
      expect(titles.toSorted()).toEqual(names.toSorted())
    })
  }

  test('is the same in the dark, beside the map and on a phone', async ({ page }) => {
    const pictures: string[] = []
    for (const [width, height, query] of [
      [1440, 900, '?view=trade&chart=membership&theme=light'],
      [1440, 900, '?chart=membership&theme=dark'],
      [390, 844, '?view=trade&chart=membership&theme=dark'],
    ] as const) {
      await page.setViewportSize({ width, height })
      await openAtlas(page, query)
      await drawnSigns(page)
      pictures.push((await save(page, 'SVG')).bytes.toString('utf8'))
    }
    expect(new Set(pictures).size).toBe(1)
  })

  test('is drawn as PNG of 2400 pixels, and leaves the chart in its place', async ({ page }) => {
    await openAtlas(page, '?chart=membership')
    await drawnSigns(page)
    const picture = room(page, 'Trade').locator('svg[data-picture]')
    const before = await picture.boundingBox()
    const { name, bytes } = await save(page, 'PNG')
    expect(name).toMatch(/\.png$/)
    expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    expect(bytes.readUInt32BE(16)).toBe(2400)
    await expect.poll(() => picture.boundingBox()).toEqual(before)
  })
})

test.describe('a chart as a table', () => {
  for (const kind of ['pair', 'mirror', 'membership'] as const) {
    test(`of ${kind} is what the page shows as one`, async ({ page }) => {
      await openAtlas(page, `?view=trade&chart=${kind}&table=trade`)
      const table = room(page, 'Trade').getByRole('table')
      await expect(table).toBeVisible()
      const shown = await table
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
      const { bytes } = await save(page, 'CSV')
      const text = bytes.toString('utf8')
      expect(text.startsWith('\uFEFF')).toBe(true)
      const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
      expect(errors).toEqual([])
      expect(data).toHaveLength(shown.length)
      for (const [index, row] of data.entries()) {
        // Text that could run as a formula has an apostrophe in front.
        const cells = Object.values(row).map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))
        for (const cell of shown[index]!) expect(cells).toContain(cell)
        expect(row['data_version']).toMatch(/^[0-9a-f]{12}$/)
      }
    })
  }

  test('offers no picture while the table is shown', async ({ page }) => {
    await openAtlas(page, '?view=trade&chart=membership&table=trade')
    await room(page, 'Trade').getByRole('button', { name: 'Trade options' }).click()
    await expect(room(page, 'Trade').getByRole('button', { name: 'Save as CSV' })).toBeVisible()
    await expect(room(page, 'Trade').getByRole('button', { name: /Save as (SVG|PNG)/ })).toHaveCount(0)
  })

  test('is sorted and opened by keyboard, with the way back', async ({ page }) => {
    await openAtlas(page, '?view=trade&chart=pair&table=trade')
    const table = room(page, 'Trade').getByRole('table')
    await table.getByRole('button', { name: 'Amount' }).focus()
    await page.keyboard.press('Enter')
    await expect(table.getByRole('columnheader', { name: 'Amount' })).toHaveAttribute('aria-sort', 'ascending')
    const first = table.locator('tbody').getByRole('button').first()
    await first.focus()
    await page.keyboard.press('Enter')
    await expect(room(page, 'Details').getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(first).toBeFocused()
  })

  test('keeps what names a row in sight on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openAtlas(page, '?view=trade&chart=membership&table=trade')
    const region = room(page, 'Trade').getByRole('region', { name: /^States of the SCO by status/ })
    const name = region.getByRole('rowheader').first()
    const before = (await name.boundingBox())!
    await region.focus()
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100)
    expect((await name.boundingBox())!.x).toBeCloseTo(before.x, 0)
  })
})
