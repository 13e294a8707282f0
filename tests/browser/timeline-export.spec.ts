import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { axeOn } from './axe'
import { expect, openAtlas, room, test } from './page'

/** Saves by the timeline's menu; returns the file's name and its text. */
async function save(page: Page, format: 'iCalendar' | 'CSV' | 'JSON'): Promise<{ name: string; text: string }> {
  const timeline = room(page, 'Timeline')
  await timeline.getByRole('button', { name: 'Timeline options' }).click()
  const entry = timeline.getByRole('button', { name: `Save as ${format}` })
  const [download] = await Promise.all([page.waitForEvent('download'), entry.click()])
  const name = download.suggestedFilename()
  await expect(timeline.getByText(`Saved as ${name}`)).toBeVisible()
  return { name, text: await readFile(await download.path(), 'utf8') }
}

/** The number that the heading of the timeline says is shown. */
async function countShown(page: Page): Promise<number> {
  const detail = await room(page, 'Timeline')
    .getByText(/^[\d,]+ shown/)
    .textContent()
  return Number(/^[\d,]+/.exec(detail!)?.[0].replaceAll(',', ''))
}

test.describe('the timeline as a file', () => {
  test('is a calendar with an event for each item shown', async ({ page }) => {
    await openAtlas(page, '?view=timeline&type=summit&from=2018-01-01&to=2025-12-31')
    const { name, text } = await save(page, 'iCalendar')
    expect(name).toBe('sco-timeline-2018-01-01-to-2025-12-31.ics')
    const calendar = new ICAL.Component(ICAL.parse(text))
    expect(calendar.getFirstPropertyValue('description')).toContain('Only: kind Summits.')
    const events = calendar.getAllSubcomponents('vevent')
    expect(events).toHaveLength(await countShown(page))
    const astana = events.find((event) => event.getFirstPropertyValue('uid') === '2024-07-summit-astana@sco-atlas')
    expect(['dtstart', 'dtend'].map((end) => astana?.getFirstPropertyValue(end)?.toString())).toEqual([
      '2024-07-03',
      '2024-07-05',
    ])
    expect(astana?.getFirstPropertyValue('location')).toBe('Astana, Kazakhstan')
    expect(astana?.getFirstPropertyValue('description')).toContain('“SCO summit begins in Astana”, Kazinform, https://')
    expect(text).not.toContain('127.0.0.1')
  })

  test('puts an inexact date before the title, over all the days that it may mean', async ({ page }) => {
    await openAtlas(page, '?view=timeline&type=security-council&tier=documents')
    const { name, text } = await save(page, 'iCalendar')
    expect(name).toMatch(/^sco-timeline-\d{4}-01-01-to-\d{4}-12-31-documents\.ics$/)
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(event?.getFirstPropertyValue('summary')).toMatch(/^June 2021: .+ \(date inferred\)$/)
    expect(['dtstart', 'dtend'].map((end) => event?.getFirstPropertyValue(end)?.toString())).toEqual(['2021-06-01', '2021-07-01'])
  })

  test('is a table with a row for each item shown', async ({ page }) => {
    await openAtlas(page, '?view=timeline&tier=documents')
    const { name, text } = await save(page, 'CSV')
    expect(name).toMatch(/-documents\.csv$/)
    expect(text.startsWith('\uFEFFid,kind,title,')).toBe(true)
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
    expect(data).toHaveLength(await countShown(page))
    for (const row of data) {
      expect(row['tiers']).toBe('document')
      expect(row['source_addresses']).toMatch(/^https?:/)
    }
  })

  test('holds every claim with its evidence as JSON, and what was asked for', async ({ page }) => {
    await openAtlas(page, '?view=timeline&country=TJ&state=held')
    const { text } = await save(page, 'JSON')
    const file = JSON.parse(text) as { filter: object; items: { claims: { evidence: { source: { title?: string } }[] }[] }[] }
    expect(file.filter).toEqual({ country: ['TJ'], state: ['held'] })
    expect(file.items).toHaveLength(await countShown(page))
    const evidence = file.items.flatMap(({ claims }) => claims.flatMap((claim) => claim.evidence))
    expect(evidence.every(({ source }) => source.title !== undefined)).toBe(true)
  })
})

test.describe('the options of the timeline', () => {
  test('are opened, used and left by keyboard', async ({ page }) => {
    await openAtlas(page, '?view=timeline')
    const options = room(page, 'Timeline').getByRole('button', { name: 'Timeline options' })
    await options.focus()
    await page.keyboard.press('Enter')
    await expect(room(page, 'Timeline').getByRole('button', { name: 'Save as iCalendar' })).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('combobox', { name: 'Lanes by' })).toBeFocused()
    await page.keyboard.press('Tab')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(/\.ics$/)
    await page.keyboard.press('Escape')
    await expect(options).toBeFocused()
    await expect(room(page, 'Timeline').getByRole('button', { name: 'Save as iCalendar' })).toBeHidden()
  })

  for (const [width, height, query] of [
    [320, 640, '?view=timeline'],
    [1280, 720, ''],
  ] as const) {
    test(`stay in sight at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openAtlas(page, query)
      await room(page, 'Timeline').getByRole('button', { name: 'Timeline options' }).click()
      for (const format of ['iCalendar', 'JSON']) {
        const entry = room(page, 'Timeline').getByRole('button', { name: `Save as ${format}` })
        await expect(entry).toBeInViewport({ ratio: 0.95 })
      }
    })
  }

  test('offer nothing where nothing is shown', async ({ page }) => {
    await openAtlas(page, '?view=timeline&q=zeppelin')
    await room(page, 'Timeline').getByRole('button', { name: 'Timeline options' }).click()
    await expect(room(page, 'Timeline').getByText('Nothing is shown that could be saved.')).toBeVisible()
    await expect(room(page, 'Timeline').getByRole('button', { name: /^Save as/ })).toHaveCount(0)
  })

  for (const theme of ['light', 'dark']) {
    test(`give axe nothing to object to, ${theme}`, async ({ page }) => {
      await openAtlas(page, `?view=timeline&theme=${theme}`)
      await save(page, 'CSV')
      const { violations } = await axeOn(page).include('[role="group"][aria-label="Timeline options"]').analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  }
})
