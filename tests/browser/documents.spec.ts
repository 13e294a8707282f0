/** The documents in the built page: card, outline, and the text of the reader's own, which never leaves the page. */
import type { Locator, Page } from '@playwright/test'
import { claimsOf } from '@/domain/subject'
import { documentText } from '@tests/fixtures/document-text'
import { readPublishedAtlas } from '@tests/fixtures/atlas'
import { axeOn } from './axe'
import { detailsHeading, expect, inAddress, openAtlas, room, test } from './page'

const security = 'pakistan-observer-2021-06-24'
const short = 'azernews-2018-04-09'
const atlas = readPublishedAtlas()
// The dataset whole is its core with the figures of trade.
const claims = claimsOf(atlas, { ...atlas, trade: atlas.trade })
const { text, passages } = documentText(claims, security)

const documents = (page: Page) => room(page, 'Documents')
const report = (page: Page) => page.getByRole('region', { name: 'The text that you opened' })
const marks = (page: Page) => documents(page).locator('mark')
const phraseButton = (page: Page, phrase: string) =>
  documents(page).getByRole('button', { name: `“${phrase}”: show it in the text` })

/** Shows the document and unfolds the ways to open its text. */
async function unfold(page: Page, query = `?view=documents&doc=${security}`) {
  await openAtlas(page, query)
  await documents(page).getByRole('button', { name: 'Open the text' }).click()
}

async function choose(page: Page, content: string | Buffer, name = 'text.txt') {
  const chooser = page.waitForEvent('filechooser')
  await documents(page).getByLabel('From a file').click()
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer })
}

/** Opens a text as that of the document. */
async function openText(page: Page, content = text) {
  await unfold(page)
  await choose(page, content)
  await expect(report(page)).toBeFocused()
}

test('a document is reached from the list, stepped through, and left again, by keyboard', async ({ page }) => {
  await openAtlas(page, '?view=documents')
  await documents(page).getByRole('link', { name: 'SCO NSAs agree' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => inAddress(page, 'doc')).toBe(security)
  await expect(documents(page).getByRole('heading', { level: 3, name: 'SCO NSAs agree' })).toBeFocused()
  await expect(documents(page).getByRole('heading', { name: /^Paragraph \d+$/ })).toHaveCount(15)
  await documents(page)
    .getByRole('link', { name: /^Previous: Doc 2/ })
    .click()
  await documents(page).getByRole('link', { name: 'All documents' }).click()
  await expect(documents(page).getByRole('listitem')).toHaveCount(5)
  await page.goBack()
  await page.goBack()
  await expect(documents(page).getByRole('heading', { level: 3, name: 'SCO NSAs agree' })).toBeVisible()
  await page.reload()
  await expect(documents(page).getByText('3 of 5')).toBeVisible()
})

test('a claim in the address is marked and in sight, and leads to its details and back', async ({ page }) => {
  const { id } = passages.flatMap((passage) => passage.claims).findLast((claim) => claim.evidence.length === 1)!
  await openAtlas(page, `?view=documents&doc=${security}&open=${id}`)
  const link = documents(page).locator('a[aria-current="true"]')
  await expect(link).toBeInViewport()
  await page.getByRole('link', { name: 'Close' }).click()
  const first = documents(page)
    .getByRole('link', { name: /^Sixteenth meeting of the secretaries/ })
    .first()
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(detailsHeading(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(first).toBeFocused()
})

test('a file is opened: nothing leaves the page, nothing is kept', async ({ page }) => {
  await unfold(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const address = page.url()
  await choose(page, text, 'mine.txt')
  await expect(report(page)).toContainText('From mine.txt.')
  await expect(report(page)).toContainText(`All ${passages.length} passages stand in place.`)
  expect(requests).toEqual([])
  expect(page.url()).toBe(address)
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length])
  expect(kept).toEqual([0, 0, 0])
  await page.reload()
  await expect(documents(page).getByRole('button', { name: 'Open the text' })).toBeVisible()
})

test('a file may be dropped anywhere on the document', async ({ page }) => {
  await openAtlas(page, `?view=documents&doc=${security}`)
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'dropped.txt'))
    return transfer
  }, text)
  const heading = documents(page).getByRole('heading', { level: 3 }).first()
  await heading.dispatchEvent('dragover', { dataTransfer: data })
  await heading.dispatchEvent('drop', { dataTransfer: data })
  await expect(report(page)).toContainText('From dropped.txt.')
})

test('a text may be pasted, outlasts other rooms, and can be closed', async ({ page }) => {
  await unfold(page)
  await documents(page).getByRole('textbox', { name: 'Or paste the text' }).fill(text)
  await documents(page).getByRole('button', { name: 'Show the claims in it' }).click()
  await expect(report(page)).toContainText(`All ${passages.length} passages stand in place.`)
  await page.getByRole('link', { name: 'Back to the whole atlas' }).click()
  await expect(room(page, 'Map')).toBeVisible()
  await page.goBack()
  await expect(report(page)).toBeVisible()
  await documents(page).getByRole('button', { name: 'Close the text' }).click()
  await expect(marks(page)).toHaveCount(0)
  await expect(documents(page).getByRole('button', { name: 'Open the text' })).toBeFocused()
})

const isActive = (element: Locator) => element.getAttribute('data-active')

test('pointing at a claim marks its passage, and the other way about', async ({ page }) => {
  await openText(page)
  const { id, phrase } = passages[2]!
  const item = documents(page).locator(`li[data-passages="${id}"]`)
  const mark = marks(page)
    .and(page.locator(`[data-passages~="${id}"]`))
    .first()
  await phraseButton(page, phrase).hover()
  await expect.poll(() => isActive(mark)).toBe('true')
  await expect(mark).toBeInViewport()
  await page.mouse.move(0, 0)
  await expect.poll(() => isActive(mark)).toBe('false')
  await mark.hover()
  await expect.poll(() => isActive(item)).toBe('true')
  await mark.click()
  await expect(phraseButton(page, phrase)).toBeFocused()
  await phraseButton(page, phrase).click()
  await expect(mark).toBeFocused()
})

test('the keyboard alone reads: marks by arrows, claims by Enter, and back', async ({ page }) => {
  await openText(page)
  await documents(page).getByRole('button', { name: 'Close the text' }).focus()
  await page.keyboard.press('Tab')
  const stops = documents(page).locator('[data-mark]')
  await expect(stops.first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(stops.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(phraseButton(page, passages[1]!.phrase)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(stops.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(stops.last()).toBeFocused()
  await expect(stops.last()).toBeInViewport()
  await expect(documents(page).locator(`li[data-passages="${passages.at(-1)!.id}"]`)).toHaveAttribute('data-active', 'true')
})

test('a text that differs says what moved and what is not found, and leads there', async ({ page }) => {
  const [first, second] = [passages[0]!, passages[1]!]
  await openText(page, `A headline\n${text.replace(first.phrase, first.phrase.toUpperCase()).replace(second.phrase, '')}`)
  await expect(report(page)).toContainText('its SHA-256 differs')
  await report(page).getByText('1 with differences').click()
  await report(page)
    .getByRole('button', { name: `“${first.phrase}”` })
    .click()
  const mark = marks(page).filter({ hasText: first.phrase.toUpperCase() })
  await expect(mark).toBeFocused()
  await expect(mark).toBeInViewport()
  await report(page).getByText('1 not found').click()
  await report(page)
    .getByRole('button', { name: `“${second.phrase}”` })
    .click()
  await expect(documents(page).getByRole('heading', { name: 'Not found in the text that you opened · 1' })).toBeVisible()
  await expect(page.locator(':focus')).toContainText(second.phrase)
  await expect(page.locator(':focus')).toBeInViewport()
})

test('what is no text of a document is refused with the reason', async ({ page }) => {
  await unfold(page)
  const alert = documents(page).getByRole('alert')
  for (const [content, reason] of [
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]), 'no plain text'],
    ['', 'There are no words in it.'],
    [Buffer.alloc(5_000_001, 'a'), 'longer than 5 MB'],
  ] as const) {
    await choose(page, content)
    await expect(alert).toContainText(reason)
  }
  await expect(marks(page)).toHaveCount(0)
})

test('a text of megabytes is open in a moment, and is text whatever it holds', async ({ page }) => {
  const words = '<b onclick="alert(1)">Nothing</b> \u202E of note.\n'.repeat(90_000)
  await unfold(page)
  await choose(page, `${words}${text}`)
  await expect(report(page)).toContainText(`${passages.length} in another paragraph`)
  await expect(documents(page).locator('b')).toHaveCount(0)
  expect(await page.locator('*').count()).toBeLessThan(2500)
})

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`axe finds nothing with the text open at ${viewport.width} pixels, light or dark`, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const theme of ['light', 'dark']) {
      await unfold(page, `?view=documents&doc=${short}&theme=${theme}`)
      await choose(page, documentText(claims, short).text)
      await expect(report(page)).toBeVisible()
      const axe = axeOn(page)
      const { violations } = await (theme === 'light' ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    }
  })
}

test('beside its text a claim stands to the right of it, on a phone below', async ({ page }) => {
  await openText(page)
  const { id, phrase } = passages[0]!
  const mark = marks(page)
    .and(page.locator(`[data-passages~="${id}"]`))
    .first()
  const claim = phraseButton(page, phrase)
  const boxes = async () => [await mark.boundingBox(), await claim.boundingBox()] as const
  const [words, beside] = await boxes()
  expect(beside!.x).toBeGreaterThan(words!.x)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect
    .poll(async () => {
      const [above, below] = await boxes()
      return below!.y >= above!.y + above!.height
    })
    .toBe(true)
})
