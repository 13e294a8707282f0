/** A page for one peer: a region named Timeline as large as the atlas's, and the peer's files. Nothing leaves the machine. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { probedPage } from './probe'

/** Where the page is said to be; every request is answered from the folder of packages, or not at all. */
export const ORIGIN = 'http://bench.invalid'
const packages = fileURLToPath(new URL('node_modules', import.meta.url))

export interface PeerFiles {
  scripts: readonly string[]
  styles: readonly string[]
}

/** Paths of the files are those within `node_modules`. */
export async function peerPage(browser: Browser, { scripts, styles }: PeerFiles): Promise<Page> {
  const page = await probedPage(browser)
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A peer</title>
    ${styles.map((file) => `<link rel="stylesheet" href="/${file}">`).join('')}
    ${scripts.map((file) => `<script src="/${file}"></script>`).join('')}</head>
    <body style="margin: 0"><section aria-label="Timeline"><div id="peer" style="inline-size: 1400px; block-size: 800px"></div></section></body></html>`
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url())
    if (origin !== ORIGIN) return route.abort()
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.fulfill({ path: packages + pathname })
  })
  await page.goto(`${ORIGIN}/`)
  return page
}
