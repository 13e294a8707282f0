import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { axeOn } from './axe'
import { expect, openAtlas, room, test } from './page'

async function openSentences(page: Page, query: string): Promise<Locator> {
  await openAtlas(page, query)
  const details = room(page, 'Details')
  const summary = details.getByText('Sentences to quote', { exact: true })
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(details.getByRole('list', { name: 'Notes' })).toBeVisible()
  return details
}

/** Presses a control as the keyboard does. */
async function press(page: Page, button: Locator): Promise<void> {
  await button.focus()
  await page.keyboard.press('Enter')
}

/** The page may not look into the clipboard; who pastes may. By type, all that was copied. */
async function pasted(page: Page): Promise<Record<string, string>> {
  const paste = page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        const handlePaste = ({ clipboardData }: ClipboardEvent) => {
          const types = [...(clipboardData?.types ?? [])]
          resolve(Object.fromEntries(types.map((type) => [type, clipboardData?.getData(type) ?? ''])))
        }
        const field = document.body.appendChild(document.createElement('textarea'))
        field.addEventListener('paste', handlePaste, { once: true })
        field.focus()
      }),
  )
  await expect(page.locator('body > textarea')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+v')
  const copied = await paste
  await page.locator('body > textarea').evaluate((field) => field.remove())
  return copied
}

test.use({ permissions: ['clipboard-write'] })

test('each format is copied by the keyboard, and reads back as it stands', async ({ page }) => {
  const details = await openSentences(page, '?tier=documents&date=2019-05-17')
  const formats = details.getByRole('combobox', { name: 'Format of the text' })
  const clipboard = async () => (await pasted(page))['text/plain'] ?? ''

  await formats.focus()
  await page.keyboard.press('Tab')
  await expect(details.getByRole('button', { name: 'Copy as Plain text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(details.getByText('Copied as Plain text.')).toBeVisible()
  const said = 'On 17 May 2019 the Shanghai Cooperation Organisation (SCO) had eight members: China, India,'
  expect(await clipboard()).toContain(said)

  await formats.focus()
  await page.keyboard.press('ArrowDown')
  await press(page, details.getByRole('button', { name: 'Copy as Markdown' }))
  await expect(details.getByText('Copied as Markdown.')).toBeVisible()
  expect(await clipboard()).toMatch(/^\[\^1\]: Asia-Plus, “Rahmon holds talks/m)

  await formats.focus()
  await page.keyboard.press('ArrowDown')
  await press(page, details.getByRole('button', { name: 'Copy as HTML' }))
  await expect(details.getByText('Copied as HTML.')).toBeVisible()
  const copied = await pasted(page)
  const kinds = await page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    return { notes: body.querySelectorAll('ol li').length, text: body.textContent ?? '' }
  }, copied['text/html'] ?? '')
  expect(Object.keys(copied).toSorted()).toEqual(['text/html', 'text/plain'])
  expect(kinds.text).toContain(said)
  expect(kinds.notes).toBe(await details.getByRole('link', { name: 'Back to the text' }).count())
})

test('saved files hold what stands on the screen', async ({ page }) => {
  const details = await openSentences(page, '?date=2025-09-01&open=LA')
  const saved = async (select: string, style: string) => {
    await details.getByRole('combobox', { name: select }).selectOption(style)
    const download = page.waitForEvent('download')
    await press(page, details.getByRole('button', { name: `Save as ${style}` }))
    const file = await download
    return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') }
  }
  const text = await saved('Format of the text', 'Plain text')
  expect(text.name).toBe('sco-sentences-la-2025-09-01.txt')
  expect(text.content).toContain('Laos became a dialogue partner and an SCO partner')
  const html = await saved('Format of the text', 'HTML')
  expect(html.content).toMatch(/^<!doctype html>/)
  const csl = await saved('Style of the citation', 'CSL-JSON')
  const works = JSON.parse(csl.content) as { id: string }[]
  expect(works[0]!.id).toBe('sco-atlas')
  expect(works).toHaveLength(1 + (await details.getByRole('link', { name: 'Back to the text' }).count()))
  expect((await saved('Style of the citation', 'BibTeX')).content).toMatch(/^@online\{sco-atlas,\n/)
})

test('on a phone the sentences fit, can be reached, and are free of faults', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const details = await openSentences(page, '?open=TJ')
  const notes = details.getByRole('list', { name: 'Notes' })
  const [mark] = await details.getByRole('link', { name: 'Note 2' }).all()
  await press(page, mark!)
  await expect(notes.getByRole('listitem').nth(1)).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await axeOn(page).include('section[aria-label="Details"]').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
})
