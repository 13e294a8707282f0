/**
 * Takes the pictures of the built atlas anew: `public/social.png`, which social networks show of a link (1200 × 630), and `public/preview.png`, which
 * stands in the README. `tsx tests/pictures.ts [the built folder]`.
 */
import { fileURLToPath } from 'node:url'
import { type Browser, type Page, chromium } from '@playwright/test'
import { preview } from 'vite'
import { shell } from '@/i18n/en/shell'
import { launchOptions } from '@tests/launch'

const root = fileURLToPath(new URL('..', import.meta.url))

async function openPage(
  browser: Browser,
  address: string,
  size: { width: number; height: number },
  scale: number,
): Promise<Page> {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale, colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(address)
  await page.getByRole('group', { name: 'Status' }).waitFor()
  await page.waitForLoadState('networkidle')
  return page
}

/** Under the name of the atlas stands what it answers; what can only be used, not seen, is left out. */
function asPoster(tagline: string): void {
  const heading = document.querySelector('h1')!
  heading.textContent = 'SCO Atlas'
  heading.style.fontSize = '2.1rem'
  const line = document.createElement('p')
  line.textContent = tagline
  line.style.fontSize = '1.2rem'
  heading.after(line)
  for (const part of ['h1 ~ button', 'footer', '[aria-label="Map"] > div:last-child', 'div:has(> [aria-label="Zoom in"])']) {
    const element = document.querySelector<HTMLElement>(part)
    if (!element) throw new Error(`Nothing is ${part}`)
    element.style.display = 'none'
  }
}

async function takePictures(folder: string): Promise<void> {
  const server = await preview({ root, logLevel: 'error', build: { outDir: folder }, preview: { host: '127.0.0.1', port: 4199 } })
  const browser = await chromium.launch(launchOptions())
  try {
    const base = server.resolvedUrls?.local[0] ?? ''
    const social = await openPage(browser, `${base}embed/?view=map`, { width: 1000, height: 525 }, 1.2)
    await social.evaluate(asPoster, shell.tagline)
    // The map takes the room that has become free.
    await social.waitForTimeout(500)
    await social.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Zoom in"] ~ :last-child')!.click())
    await social.waitForTimeout(1000)
    await social.screenshot({ path: `${root}public/social.png` })
    const whole = await openPage(browser, base, { width: 1440, height: 900 }, 1)
    await whole.getByRole('region', { name: 'Trade' }).waitFor()
    await whole.waitForTimeout(1000)
    await whole.screenshot({ path: `${root}public/preview.png` })
  } finally {
    await browser.close()
    await server.close()
  }
}

await takePictures(process.argv[2] ?? 'dist')
