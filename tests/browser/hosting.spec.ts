import { readFileSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { detailsHeading, expect, legend, openAtlas, room, stateButton, test } from './page'

const built = fileURLToPath(new URL('../../dist', import.meta.url))
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** A host that knows nothing but files, and those below a folder. */
function serveBelow(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) || 'index.html' : undefined
    try {
      if (path === undefined || path.includes('..')) throw new Error('not below the folder')
      const body = readFileSync(`${built}/${path}`)
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

test('the built site works from any folder of a host of mere files', async ({ page }) => {
  const server = await serveBelow('/some/folder/')
  try {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/`
    await page.goto(`${base}?date=2025-09-01`)
    await expect(legend(page)).toHaveText(['Members 10', 'SCO partners 17', 'Guests 1'])
    await expect(room(page, 'Trade').getByRole('group', { name: /China ↔ Tajikistan/ })).toBeVisible()
    await stateButton(page, 'Mongolia, SCO partner').click()
    await expect(detailsHeading(page)).toHaveText('Mongolia')
    expect(page.url()).toBe(`${base}?date=2025-09-01&open=MN`)
    await page.getByRole('link', { name: 'SCO Atlas: back to the start' }).click()
    await expect(legend(page).first()).toHaveText('Members 10')
    expect(page.url()).toBe(base)
    await page.goto(`${base}?view=about`)
    await expect(room(page, 'About')).toBeVisible()
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('the page carries the strict content policy itself', async ({ page }) => {
  await openAtlas(page)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toBe("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'")
})

test('its files of data are at stable addresses', async ({ request }) => {
  for (const name of ['atlas', 'core', 'trade', 'map', 'atlas.schema']) {
    const answer = await request.get(`/data/${name}.json`)
    expect(answer.ok()).toBe(true)
    expect(typeof (await answer.json())).toBe('object')
  }
})
