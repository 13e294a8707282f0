import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ChangesFile } from '@/domain/changes'
import type { OfferedFiles } from '@/domain/export/offered-files'
import { detailsHeading, expect, openAtlas, room, test } from './page'

const folder = fileURLToPath(new URL('../../public/data', import.meta.url))
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
const { editions } = read('changes.json') as ChangesFile
const { files } = read('files.json') as OfferedFiles

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

test('every file is served at its stable address, whole', async ({ page, request }) => {
  await openAtlas(page, '?view=data')
  const data = room(page, 'Data')
  for (const { path: name, sha256 } of files) {
    const link = data.getByRole('link', { name: name.replace('tables/', ''), exact: true })
    const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
    expect(
      createHash('sha256')
        .update(await answer.body())
        .digest('hex'),
      name,
    ).toBe(sha256)
  }
})

test('the page of the data fits a phone, and its calendar can be subscribed to there', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openAtlas(page, '?view=data')
  const data = room(page, 'Data')
  const subscribe = data.getByRole('link', { name: 'Subscribe in a calendar program' })
  await expect(subscribe).toHaveAttribute('href', /^webcal:\/\/.+\/data\/meetings\.ics$/)
  await data.getByText(/^Checksums/).press('Enter')
  await data.getByText('BibTeX', { exact: true }).press('Enter')
  await expect(data.getByText(files[0]!.sha256)).toBeVisible()
  const isWider = (element: Element) =>
    [...element.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > 320)
  expect(await data.evaluate(isWider)).toEqual([])
})
