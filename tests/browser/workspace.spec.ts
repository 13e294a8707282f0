/** A reader's own documents in the browser: kept through reload and crash, the same in two tabs, in memory where nothing can be kept. */
import type { Page } from '@playwright/test'
import { verdictsStored, expect, openAtlas, room, test } from './page'

const text = [
  'BEIJING, June 16, 2021 (Agency) -- Russia, China and Kazakhstan are member states of the Shanghai Cooperation Organisation.',
  'Mongolia is an observer state.',
].join(' ')

const rows = (page: Page) => room(page, 'Documents').locator('[data-document^="mine-"]')
const mine = (page: Page) => page.getByRole('banner').getByRole('button', { name: /of your own/ })

async function add(page: Page, pasted: string): Promise<void> {
  await page.getByRole('button', { name: 'Paste a text' }).click()
  await page.getByLabel('The text').fill(pasted)
  await page.getByRole('button', { name: 'Add this text' }).click()
}

/** Opens the first document and accepts its first finding. */
async function acceptOne(page: Page): Promise<void> {
  await rows(page).first().getByRole('link').click()
  await page.getByRole('button', { name: 'Accept', exact: true }).first().click()
}

test('what was added and decided is there after a crash, and joins the atlas without the room being opened', async ({
  context,
  page,
}) => {
  await openAtlas(page, '?view=documents')
  await add(page, text)
  await expect(rows(page)).toContainText(/0 of \d+ findings decided/)
  await acceptOne(page)
  await expect(mine(page)).toBeVisible()
  await verdictsStored(page, ['accepted'])
  // No farewell: what was stored is kept.
  await page.close({ runBeforeUnload: false })

  const later = await context.newPage()
  await openAtlas(later)
  await expect(mine(later)).toBeVisible()
  await openAtlas(later, '?view=documents')
  await expect(rows(later)).toContainText(/1 of \d+ findings decided/)
})

test('two tabs show at once what the other has done', async ({ context, page }) => {
  const other = await context.newPage()
  await openAtlas(page, '?view=documents')
  await openAtlas(other, '?view=documents')
  await add(page, text)
  await expect(rows(other)).toContainText(/0 of \d+ findings decided/)
  await add(other, 'Uzbekistan is a member state of the Shanghai Cooperation Organisation.')
  await expect(rows(page)).toHaveCount(2)
  await acceptOne(other)
  await expect(rows(page).first()).toContainText(/1 of \d+ findings decided/)
  await expect(mine(page)).toBeVisible()
  // What one tab reviews the other removes, and brings back.
  await page.getByRole('button', { name: /^Remove “BEIJING/ }).click()
  await expect(room(other, 'Documents')).toContainText('This document was removed')
  await page.keyboard.press('Enter')
  await expect(other.getByRole('region', { name: 'What was found' })).toContainText(/of \d+/)
  await expect(rows(page).first()).toContainText(/1 of \d+ findings decided/)
})

test('where the browser keeps nothing, work goes on in memory and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    }
  })
  await openAtlas(page, '?view=documents')
  await add(page, text)
  await expect(room(page, 'Documents').getByRole('status').filter({ hasText: 'keeps nothing' })).toBeVisible()
  await expect(rows(page)).toContainText(/0 of \d+ findings decided/)
  await acceptOne(page)
  await expect(mine(page)).toBeVisible()
})

test('where no worker can be had, the page reads the texts itself', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await openAtlas(page, '?view=documents')
  await add(page, text)
  await expect(rows(page)).toContainText(/0 of \d+ findings decided/)
})

test('a reader without documents loads nothing of the workspace', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openAtlas(page)
  await expect(room(page, 'Timeline').getByRole('button').first()).toBeVisible()
  // Longer than the page waits before it looks for a workspace.
  await page.waitForTimeout(1500)
  expect(asked.filter((address) => /gazetteer|extraction/.test(address))).toEqual([])
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([])
})
