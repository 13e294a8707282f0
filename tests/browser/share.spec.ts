/** Sharing what is shown, and what the built page tells machines of itself. */
import type { Page } from '@playwright/test'
import { axeOn } from './axe'
import { expect, openAtlas, room, test } from './page'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share this view' })
const menuButton = (page: Page) => page.getByRole('button', { name: 'Menu' })

async function openDialog(page: Page, query = ''): Promise<void> {
  await openAtlas(page, query)
  await menuButton(page).click()
  await page.getByRole('button', { name: 'Share and embed' }).click()
  await expect(dialog(page)).toBeVisible()
}

async function openMaker(page: Page, query = ''): Promise<void> {
  await openDialog(page, query)
  await page.getByText('Embed it in a page').click()
  await expect(page.getByLabel('Markup for your page')).toBeVisible()
}

const selected = (page: Page) => page.evaluate(() => window.getSelection()?.toString())

test.describe('the dialog', () => {
  test('opens with the link selected, and gives the focus back to the menu', async ({ page }) => {
    await openDialog(page, '?date=2024-07-04&open=KG')
    const link = page.getByLabel('Link to this view')
    await expect(link).toBeFocused()
    await expect(link).toHaveValue(`${page.url()}&lang=en`)
    expect(await selected(page)).toBe(`${page.url()}&lang=en`)
    await expect(page.getByRole('group', { name: 'Menu' })).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
    await expect(menuButton(page)).toBeFocused()
    expect(page.url()).toContain('?date=2024-07-04&open=KG')
  })

  test('is all that the keyboard reaches, and is closed by a press beside it', async ({ page }) => {
    await openMaker(page)
    const outside = () =>
      page.evaluate(() => document.activeElement !== document.body && !document.activeElement?.closest('dialog, iframe'))
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab')
      expect(await outside()).toBe(false)
    }
    await page.mouse.click(5, 400)
    await expect(dialog(page)).toBeHidden()
    await expect(menuButton(page)).toBeFocused()
  })

  test('copies the link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write'])
    await openDialog(page, '?view=timeline&type=summit')
    const copy = page.getByRole('button', { name: 'Copy the link' })
    const link = await page.getByLabel('Link to this view').inputValue()
    const before = await copy.boundingBox()
    // What is to be heard later is there before it speaks.
    await expect(dialog(page).getByRole('status')).toHaveCount(1)
    await copy.click()
    await expect(dialog(page).getByText('Copied.')).toBeVisible()
    expect(await copy.boundingBox()).toEqual(before)
    await page.keyboard.press('Escape')
    // The page may not look into the clipboard; who pastes may.
    const search = page.getByRole('combobox', { name: 'Search the atlas' })
    await search.focus()
    await page.keyboard.press('Control+V')
    await expect(search).toHaveValue(link)
  })

  test('selects the text and says so where copying is refused', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
    })
    await openMaker(page)
    await page.getByRole('button', { name: 'Copy the markup' }).click()
    await expect(dialog(page).getByText('The text is selected')).toBeVisible()
    expect(await selected(page)).toBe(await page.getByLabel('Markup for your page').inputValue())
  })

  test('previews what is to be embedded, in the sandbox of the markup', async ({ page }) => {
    await openMaker(page, '?date=2021-06-24&tier=documents')
    const preview = page.frameLocator('dialog iframe')
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText('SCO on 24 June 2021')
    await expect(preview.getByRole('group', { name: 'Status' })).toContainText('Members')
    await page.getByRole('radio', { name: 'Trade' }).check()
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText('SCO: trade as reported')
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark')
    await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark')
    const address = '/embed/?view=trade&amp;date=2021-06-24&amp;tier=documents&amp;lang=en&amp;theme=dark"'
    await expect(page.getByLabel('Markup for your page')).toHaveValue(new RegExp(address.replaceAll(/[?]/g, String.raw`\?`)))
    // No frame was a step of Back.
    await page.keyboard.press('Escape')
    await page.goBack()
    expect(page.url()).toBe('about:blank')
  })

  for (const scheme of ['light', 'dark'] as const) {
    test(`is accessible, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await openMaker(page)
      const { violations } = await axeOn(page).include('dialog').exclude('iframe').analyze()
      expect(violations).toEqual([])
    })
  }

  test('fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openMaker(page)
    const box = (await dialog(page).boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(320)
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  })
})

test.describe('the page tells machines', () => {
  test('what a link to it shows', async ({ page }) => {
    await openAtlas(page)
    const content = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content')
    expect(await content('og:title')).toBe('SCO Atlas')
    expect(await content('og:description')).toBe(await content('description'))
    expect(await content('twitter:card')).toBe('summary_large_image')
    // This build was told no address, and crawlers take none that is relative.
    await expect(page.locator('meta[property="og:image"], link[rel="canonical"]')).toHaveCount(0)
  })

  test('which dataset it holds, with files that are there', async ({ page, request }) => {
    await openAtlas(page)
    const markup = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
      version: string
      temporalCoverage: string
      distribution: { contentUrl: string; encodingFormat: string }[]
    }
    const core = (await (await request.get('/data/core.json')).json()) as Record<string, string>
    expect(markup.version).toBe(core['dataVersion'])
    expect(markup.temporalCoverage).toBe(`${core['firstDay']}/${core['lastDay']}`)
    for (const { contentUrl } of markup.distribution) {
      const answer = await request.head(new URL(contentUrl, page.url()).href)
      expect(answer.status(), contentUrl).toBe(200)
    }
    await expect(room(page, 'Map')).toBeVisible()
  })
})
