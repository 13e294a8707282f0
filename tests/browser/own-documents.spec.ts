/** The reader's own documents in the built page: added, reviewed by keyboard, shown in the atlas, taken away again; and what they may hold. */
import type { Page } from '@playwright/test'
import { axeOn } from './axe'
import { verdictsStored, expect, openAtlas, room, stateButton, test } from './page'

const text = [
  'DUSHANBE, June 16, 2026 (Agency) -- Turkmenistan is an observer state of the Shanghai Cooperation Organisation.',
  'The heads of state of the SCO countries held a summit in Dushanbe on June 14, 2026.',
  'Trade between China and Tajikistan reached $2.04 billion in the first half of 2026, up 12.5 percent.',
].join('\n\n')

const hostile = `<!doctype html><html lang="en"><head><title>Plain title</title><script>window.hurt = 1</script>
<link rel="stylesheet" href="https://example.org/a.css"></head><body onload="window.hurt = 2">
<p>Iran is a member of the SCO.<img src="https://example.org/b.png" onerror="window.hurt = 3"></p>
<iframe src="https://example.org/c"></iframe><p><a href="javascript:window.hurt=4">Mongolia</a> &lt;b&gt;is&lt;/b&gt; an observer of the SCO.</p>
</body></html>`

const documents = (page: Page) => room(page, 'Documents')
const rows = (page: Page) => documents(page).locator('[data-document^="mine-"]')
const card = (page: Page) => documents(page).getByRole('region', { name: 'What was found' })
const finding = (page: Page) => card(page).getByRole('heading', { level: 3 })
const heard = (page: Page) => documents(page).getByRole('status').last()

/** Opens files as a reader would, and waits until they are read. */
async function addFiles(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await openAtlas(page, '?view=documents')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open files' }).click()
  const given = Object.entries(files).map(([name, content]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) }))
  await (await chooser).setFiles(given)
  await expect(rows(page)).toHaveCount(given.length)
  for (const row of await rows(page).all()) await expect(row).toContainText(/decided|nothing found/i)
}

test('a text is reviewed by keyboard alone and joins map, timeline and trade; what is taken back leaves them', async ({
  page,
}) => {
  // Whatever is done: files of the page are asked for, and nothing is sent, by page or worker.
  const sent: string[] = []
  page.context().on('request', (request) => {
    const { hostname, search } = new URL(request.url())
    const isFile = request.method() === 'GET' && request.postData() === null && hostname === '127.0.0.1'
    if (!isFile || (search !== '' && !request.isNavigationRequest() && !/^\?v=[0-9a-f]+$/.test(search))) sent.push(request.url())
  })
  await addFiles(page, { 'agency.txt': text })
  await expect(rows(page).getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(documents(page).getByRole('heading', { level: 3, name: /^DUSHANBE, June 16/ })).toBeFocused()
  await expect(finding(page)).toHaveText('Turkmenistan is an observer of the SCO')
  await expect(card(page)).toContainText('In the atlas')
  await page.keyboard.press('a')
  await expect(finding(page)).toBeFocused()
  await expect(finding(page)).toHaveText(/^Summit in Dushanbe/)
  await expect(heard(page)).toContainText(
    'Accepted: Turkmenistan is an observer of the SCO. 1 of 3 decided. Next: Summit in Dushanbe',
  )
  // A correction by keyboard: the summit began a day earlier.
  await page.keyboard.press('c')
  await page.getByRole('textbox', { name: 'First day' }).fill('2026-06-13')
  await page.getByRole('textbox', { name: 'Last day' }).fill('2026-06-14')
  await page.keyboard.press('Enter')
  await expect(finding(page)).toHaveText(/^Turnover China – Tajikistan, first half of 2026: US\$ 2.04 billion, up 12.5 %/)
  await page.keyboard.press('r')
  await page.keyboard.press('u')
  await expect(heard(page)).toContainText('Decision taken back')
  await page.keyboard.press('a')
  await expect(card(page)).toContainText('All 3 decided')
  await expect(documents(page).locator('mark').first()).toHaveAttribute('data-standing', 'accepted')

  await verdictsStored(page, ['accepted', 'accepted', 'accepted'])
  await page.reload()
  await expect(card(page)).toContainText('All 3 decided')
  await openAtlas(page, '?date=2026-06-16')
  await expect(stateButton(page, 'Turkmenistan, observer')).toBeAttached()
  await openAtlas(page, '?view=timeline&from=2026-06-01&to=2026-06-30&table=timeline')
  await expect(room(page, 'Timeline')).toContainText('Dushanbe')
  await openAtlas(page, '?view=trade&pair=CN-TJ&table=trade')
  await expect(room(page, 'Trade')).toContainText('2.04')

  await openAtlas(page, '?view=documents')
  await rows(page)
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect(rows(page)).toHaveCount(0)
  await openAtlas(page, '?date=2026-06-16&tier=all')
  await expect(stateButton(page, 'Turkmenistan, observer')).toHaveCount(0)
  expect(sent).toEqual([])
})

test('a text without a date: what waits for its day shows once the day is given, by keyboard, and the next text follows', async ({
  page,
}) => {
  const undated = 'Turkmenistan is an observer state of the SCO. The presidents of China and Russia met on Monday in Moscow.'
  await addFiles(page, { 'undated.txt': undated, 'agency.txt': text })
  await page.keyboard.press('Enter')
  await expect(finding(page)).toHaveText('Turkmenistan is an observer of the SCO')
  await page.keyboard.press('a')
  await expect(finding(page)).toContainText('Moscow')
  await page.keyboard.press('a')
  await expect(card(page)).toContainText('2 of what is accepted cannot be shown yet')
  await card(page).getByRole('button', { name: 'Give the day of the text' }).first().press('Enter')
  await expect(page.getByRole('textbox', { name: 'Published' })).toBeFocused()
  await page.keyboard.type('2026-03-05')
  await page.keyboard.press('Enter')
  await expect(documents(page).getByRole('heading', { name: /^Turkmenistan is an observer state/ })).toBeFocused()
  await expect(page.getByRole('banner').getByRole('button', { name: /of your own/ })).toContainText('2')
  await expect(card(page)).not.toContainText('cannot be shown')
  await expect(card(page)).toContainText('All 2 decided')
  await page.keyboard.press('n')
  await expect(documents(page).getByRole('heading', { level: 3, name: /^DUSHANBE, June 16/ })).toBeFocused()
})

test('a page that would do harm is only ever text: nothing of it runs, nothing is asked for', async ({ page }) => {
  const foreign: string[] = []
  page.on('request', (request) => request.url().includes('example.org') && foreign.push(request.url()))
  await addFiles(page, { 'page.html': hostile })
  await expect(rows(page).getByRole('link')).toHaveText('Plain title')
  await rows(page).getByRole('link').click()
  await expect(documents(page)).toContainText('Mongolia <b>is</b> an observer')
  await expect(
    documents(page).getByRole('region', { name: 'The text' }).locator('img, iframe, script, link, [href^="javascript"]'),
  ).toHaveCount(0)
  // Words that are marked by the mouse are those of the text.
  await documents(page)
    .getByRole('region', { name: 'The text' })
    .getByText('Mongolia')
    .last()
    .dblclick({ position: { x: 20, y: 10 } })
  await page.getByRole('button', { name: 'Add from the selection' }).click()
  await expect(page.getByRole('textbox', { name: 'Its words, at most eight' })).toHaveValue('Mongolia')
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
  expect(foreign).toEqual([])
})

test('a text of megabytes is drawn where it is seen, and gone through at once', async ({ page }) => {
  const filler = 'The delegates spoke at length about roads, rivers and the price of grain in the valleys. '.repeat(9)
  const long = `${`${filler}\n\n`.repeat(4_000)}Mongolia is an observer state of the SCO.`
  await addFiles(page, { 'long.txt': long })
  await rows(page).getByRole('link').click()
  await expect(finding(page)).toHaveText('Mongolia is an observer of the SCO')
  await expect(documents(page).locator('mark').first()).toBeInViewport()
  expect(await page.evaluate(() => document.querySelectorAll('[aria-label="The text"] p').length)).toBeLessThan(100)
})

for (const colours of ['light', 'dark'] as const) {
  test(`list, review and correction have no fault that axe finds (${colours})`, async ({ page }) => {
    await addFiles(page, { 'agency.txt': text, 'empty.txt': 'Nothing is said here.' })
    await page.getByRole('button', { name: 'No date: give one to “Nothing is said here.”' }).click()
    await page.getByRole('button', { name: 'Your workspace' }).click()
    await expect(documents(page)).toContainText(/Of the [\d.,]+ [MG]B that this browser gives/)
    expect((await axeOn(page).analyze()).violations).toEqual([])
    await page.keyboard.press('Escape')
    await page.goto(page.url().replace('?', `?theme=${colours}&`))
    await rows(page).getByRole('link').first().click()
    await expect(finding(page)).toBeVisible()
    await page.keyboard.press('a')
    await page.keyboard.press('?')
    expect((await axeOn(page).analyze()).violations).toEqual([])
    await page.keyboard.press('c')
    await expect(page.getByRole('form', { name: 'Correct the finding' })).toBeVisible()
    expect((await axeOn(page).analyze()).violations).toEqual([])
  })
}

test('on a narrow screen the finding stands below the text and leaves the passage in sight', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await addFiles(page, { 'agency.txt': text })
  await rows(page).getByRole('link').click()
  for (const name of ['Accept', 'Correct', 'Reject'])
    await expect(card(page).getByRole('button', { name, exact: true })).toBeInViewport()
  await card(page).getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(documents(page).locator('mark[data-open="true"]').first()).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
