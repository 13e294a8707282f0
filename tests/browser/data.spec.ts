import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ChangesFile } from '@/domain/changes'
import { detailsHeading, expect, openAtlas, room, test } from './page'

const file = fileURLToPath(new URL('../../public/data/changes.json', import.meta.url))
const { editions } = JSON.parse(readFileSync(file, 'utf8')) as ChangesFile

test('what changed is read on the page of the data, by keyboard, and leads to the details', async ({ page }) => {
  await openAtlas(page, '?view=data')
  const data = room(page, 'Data')
  await expect(data.getByRole('heading', { level: 4 })).toContainText(editions[0]!.to)
  await data.getByText(`${editions.length - 1} earlier editions`).press('Enter')
  await expect(data.getByRole('heading', { level: 4 })).toHaveCount(editions.length)
  const oldest = data.getByRole('article').last()
  await oldest.getByText(/^What exactly, and why/).press('Enter')
  await expect(oldest.getByText('Vyacheslav Kasymov · no longer in the data')).toBeVisible()
  await oldest.getByRole('link', { name: 'Pabbi' }).press('Enter')
  await expect(detailsHeading(page)).toHaveText('Pabbi')
  await expect(detailsHeading(page)).toBeFocused()
  await expect(page).toHaveURL(/view=data.*open=pabbi/)
})

test('the changes are served at their stable address', async ({ page, request }) => {
  await openAtlas(page, '?view=data')
  const address = await room(page, 'Data').getByRole('link', { name: 'changes.json' }).getAttribute('href')
  const answer = await request.get(new URL(address ?? '', page.url()).href)
  expect(((await answer.json()) as ChangesFile).editions.map(({ to }) => to)).toEqual(editions.map(({ to }) => to))
})
