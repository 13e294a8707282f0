/** The page for frames, in the frame of a page of another origin, as the markup that is copied makes it. */
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FrameLocator, type Page, test as base, expect } from '@playwright/test'
import { frameMarkup } from '@/domain/export/embed'
import { axeOn } from './axe'

interface Article {
  /** Opens a page with the frame, which is given the query, in a column as wide as this. */
  open: (query: string, width?: number) => Promise<FrameLocator>
}

/** A page of another origin whose text goes on below the frame; fails on any error of the console, and on all that the policy or the host refuses. */
const test = base.extend<{ article: Article }>({
  article: async ({ page, baseURL }, use) => {
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText
      // Called off, as the page was left.
      if (reason !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${reason}`)
    })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`content policy: ${violatedDirective} ${blockedURI}`)
      })
    })
    let markup = ''
    const server: Server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,">
        <style>body { margin: 0 } div { margin-block-end: 2000px }</style><div>${markup}</div>`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const open = async (query: string, width = 700) => {
      await page.setViewportSize({ width, height: 720 })
      markup = frameMarkup(`${baseURL}/embed/${query}`, 'A view of the atlas')
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      const frame = page.frameLocator('iframe')
      await expect(frame.getByRole('contentinfo').getByRole('link')).toBeVisible()
      return frame
    }
    await use({ open })
    server.closeAllConnections()
    server.close()
    expect(faults).toEqual([])
  },
})

const region = (frame: FrameLocator, name: string) => frame.getByRole('region', { name, exact: true })
const opened = (frame: FrameLocator) => region(frame, 'Details').getByRole('heading', { level: 2 })
const title = (frame: FrameLocator) => frame.getByRole('heading', { level: 1 })
const embedded = (page: Page) => page.frames().at(-1)!
const query = (page: Page) => new URL(embedded(page).url()).search

const views = [
  ['map', 'Map', 'SCO on 4 July 2024'],
  ['timeline', 'Timeline', 'SCO: meetings and membership'],
  ['trade', 'Trade', 'SCO: trade as reported'],
] as const

for (const [view, name, heading] of views) {
  test(`${view}: one view without the atlas around it, in a column of any width`, async ({ page, article }) => {
    const frame = await article.open(`?view=${view}&date=2024-07-04`, 240)
    for (const width of [240, 320, 480, 720, 960, 1200]) {
      await page.setViewportSize({ width, height: 720 })
      await expect(title(frame)).toHaveText(heading)
      await expect(region(frame, name)).toBeVisible()
      const { across, down } = await embedded(page).evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
        return { across: scrollWidth - clientWidth, down: scrollHeight - clientHeight }
      })
      expect([across, down], `${width} pixels`).toEqual([0, 0])
    }
    for (const part of ['Menu', 'Filter', 'Map options', 'Enlarge Map']) {
      await expect(frame.getByRole('button', { name: part, exact: true })).toHaveCount(0)
    }
    await expect(frame.getByRole('combobox')).toHaveCount(0)
    await expect(frame.getByRole('region')).toHaveCount(1)
  })
}

test('a frame too low for its view scrolls to it whole', async ({ page, article }) => {
  for (const view of ['map', 'timeline', 'trade']) {
    const frame = await article.open(`?view=${view}&date=2024-07-04&open=TJ`, 200)
    await page.locator('iframe').evaluate((element) => element.setAttribute('height', '150'))
    await expect.poll(async () => (await frame.getByRole('main').boundingBox())?.height).toBeGreaterThan(100)
    await frame.getByRole('contentinfo').getByRole('link').scrollIntoViewIfNeeded()
    await expect(frame.getByRole('contentinfo').getByRole('link')).toBeInViewport()
  }
})

test('a mark opens its evidence within the frame, and the frame’s own address follows', async ({ page, article }) => {
  const frame = await article.open('?view=map&date=2024-07-04')
  const steps = await page.evaluate(() => window.history.length)
  await frame.getByRole('button', { name: 'Mongolia, observer', exact: true }).click()
  await expect(opened(frame)).toHaveText('Mongolia')
  await expect(region(frame, 'Details').getByText('Evidence and notes').first()).toBeVisible()
  expect(query(page)).toBe('?view=map&date=2024-07-04&open=MN')
  // In so narrow a frame the details stand in the place of the map.
  await expect(region(frame, 'Map')).toBeHidden()
  await region(frame, 'Details').getByRole('link', { name: 'Close' }).click()
  await expect(region(frame, 'Map')).toBeVisible()
  // Back is the article's.
  expect(await page.evaluate(() => window.history.length)).toBe(steps)
})

test('where there is room the details stand beside the view', async ({ article }) => {
  const frame = await article.open('?view=timeline&open=KG', 1000)
  await expect(opened(frame)).toHaveText('Kyrgyzstan')
  await expect(region(frame, 'Timeline')).toBeVisible()
})

test('what the frame comes with is folded below the view in a narrow one', async ({ page, article }) => {
  const frame = await article.open('?view=map&open=KG', 360)
  await expect(frame.getByRole('button', { name: 'Kyrgyzstan, member', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(region(frame, 'Details')).toBeHidden()
  const unfold = frame.getByRole('button', { name: 'Kyrgyzstan: details and evidence' })
  await unfold.focus()
  await page.keyboard.press('Enter')
  await expect(opened(frame)).toBeVisible()
  await expect(frame.locator('[data-details]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(region(frame, 'Map')).toBeVisible()
  expect(query(page)).toBe('?view=map')
})

for (const [view, open, heading, mark] of [
  ['map', 'MN', 'Mongolia', /^Mongolia, observer$/],
  ['timeline', '2003-05-summit-moscow&type=summit&from=2003-01-01&to=2004-12-31', '3rd Meeting', /^Summit, .*Moscow, .*2003/],
  ['trade', 'cn-tj.turnover.2018.embassy-of-china-in-tajikistan', 'China', /^2018, more than/],
] as const) {
  for (const by of ['pointer', 'key']) {
    test(`${view}: its mark, pressed by ${by}, unfolds what the frame comes with`, async ({ page, article }) => {
      const frame = await article.open(`?view=${view}&date=2024-07-04&open=${open}`, 360)
      const pressed = frame.getByRole('main').getByRole('button', { name: mark })
      await expect(frame.getByRole('button', { name: /: details and evidence$/ })).toBeVisible()
      const before = query(page)
      if (by === 'pointer') await pressed.click()
      else await pressed.press('Enter')
      await expect(opened(frame)).toContainText(heading)
      await expect(frame.locator('[data-details]')).toBeFocused()
      expect(query(page)).toBe(before)
    })
  }
}

test('beside the view, what is opened by key takes the focus each time, and a press on the open state closes it', async ({
  article,
}) => {
  const frame = await article.open('?view=map&date=2024-07-04&open=KG', 1000)
  const mark = (name: string) => frame.getByRole('button', { name, exact: true })
  for (const name of ['Mongolia', 'China']) {
    await mark(name === 'China' ? 'China, member' : 'Mongolia, observer').press('Enter')
    await expect(opened(frame)).toHaveText(name)
    await expect(frame.locator('[data-details]')).toBeFocused()
  }
  await mark('China, member').click()
  await expect(region(frame, 'Details')).toHaveCount(0)
})

test('what of the frame does not come leaves the view where it is', async ({ page, baseURL }) => {
  let loads = 0
  page.on('load', () => (loads += 1))
  await page.route('**/assets/more-*.js', (route) => route.abort())
  await page.setViewportSize({ width: 360, height: 500 })
  await page.goto(`${baseURL}/embed/?view=map&date=2024-07-04`)
  // The page starts again once, as it may be one of a version that is gone.
  await expect.poll(() => loads).toBe(2)
  await page.getByRole('button', { name: 'Mongolia, observer', exact: true }).click()
  await expect.poll(() => page.url()).toContain('open=MN')
  await expect(page.getByRole('button', { name: 'Mongolia, observer', exact: true, pressed: true })).toBeVisible()
})

for (const [view, name, heading] of views) {
  test(`${view}: on paper it is a page with what it is, who says so and where the atlas is`, async ({ page, baseURL }) => {
    // An address that others could follow, which that of this machine is not.
    await page.route('https://atlas.example/sco/**', async (route) => {
      const url = route
        .request()
        .url()
        .replace('https://atlas.example/sco', baseURL ?? '')
      await route.fulfill({ response: await route.fetch({ url }) })
    })
    await page.goto(`https://atlas.example/sco/embed/?view=${view}&date=2024-07-04`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.getByRole('region', { name })).toBeVisible()
    const printed = page.locator('.printedPage')
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      await expect(printed).toHaveCount(1, { timeout: 1 })
      await expect(printed).toContainText(/Sources[\s\S]*https?:/, { timeout: 1 })
    }).toPass()
    await page.emulateMedia({ media: 'print' })
    const said = (await printed.innerText()).replaceAll(/\s/g, '')
    expect(said).toContain(`https://atlas.example/sco/?view=${view}&date=2024-07-04&lang=en`)
    await expect(page.getByRole('contentinfo')).toBeHidden()
    await expect(page.locator('button:visible')).toHaveCount(0)
  })
}

test('keys alone lead to the evidence and back', async ({ page, article }) => {
  const frame = await article.open('?view=timeline&type=summit&from=2003-01-01&to=2004-12-31')
  const mark = region(frame, 'Timeline').getByRole('button', { name: /^Summit, .*Moscow, .*2003/ })
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(opened(frame)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(mark).toBeFocused()
})

test('each view has its twin in words', async ({ article }) => {
  for (const [view, name, button] of [
    ['map', 'Map', 'Table'],
    ['timeline', 'Timeline', 'List'],
    ['trade', 'Trade', 'Table'],
  ] as const) {
    const frame = await article.open(`?view=${view}`)
    await frame.getByRole('button', { name: button, exact: true }).click()
    await expect(frame.getByRole('button', { name: button, exact: true, pressed: true })).toBeVisible()
    const room = region(frame, name)
    await expect(room.getByRole('table').or(room.getByRole('link', { name: 'First Shanghai Five summit' }))).toBeVisible()
  }
})

test('a table can be saved out of the frame', async ({ page, article }) => {
  const frame = await article.open('?view=map&table=map&date=2024-07-04')
  const saving = page.waitForEvent('download')
  await frame.getByRole('button', { name: 'Save as CSV' }).click()
  expect((await saving).suggestedFilename()).toMatch(/2024-07-04.*\.csv$/)
})

test('the link back opens this very view in the full atlas, free of the sandbox', async ({ page, article, baseURL }) => {
  const frame = await article.open('?view=map&date=2021-06-24&tier=documents')
  await expect(frame.getByText('From the five documents alone')).toBeVisible()
  await frame.getByRole('button', { name: 'Iran, observer', exact: true }).click()
  await expect(opened(frame)).toHaveText('Iran')
  const opening = page.waitForEvent('popup')
  await frame.getByRole('link', { name: /^SCO Atlas: this view/ }).click()
  const atlas = await opening
  expect(atlas.url()).toBe(`${baseURL}/?view=map&date=2021-06-24&open=IR&tier=documents`)
  await expect(atlas.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toHaveText('Iran')
  expect(await atlas.evaluate(() => [window.opener, window.origin])).toEqual([null, baseURL])
})

test('what no frame shows is a link to the full atlas', async ({ page, article }) => {
  const frame = await article.open('?view=map&open=KG', 1000)
  await expect(opened(frame)).toHaveText('Kyrgyzstan')
  await expect(frame.getByRole('link', { name: 'Open its trade' })).toHaveAttribute('href', /^\S+\/\?view=trade&/)
  const links = await embedded(page).evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href, target }) => ({ href, target })),
  )
  const within = links.filter(({ target }) => target !== '_blank').map(({ href }) => new URL(href))
  expect(within.length).toBeGreaterThan(0)
  for (const { pathname, searchParams } of within) expect([pathname, searchParams.get('view')]).toEqual(['/embed/', 'map'])
})

test('a page that no frame shows is the map, and bad values fall back and say so', async ({ article }) => {
  const frame = await article.open('?view=ledger&date=yesterday')
  await expect(title(frame)).toHaveText('SCO on 28 August 2025')
  await expect(region(frame, 'Map')).toBeVisible()
  await expect(frame.getByText('could not be read (date)')).toBeVisible()
})

test('the plain wheel scrolls the article, not the map', async ({ page, article }) => {
  const frame = await article.open('?view=map')
  await expect(frame.getByRole('button', { name: 'China, member', exact: true })).toBeVisible()
  await page.mouse.move(350, 250)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
})

test('colours are those of the link, or the reader’s', async ({ page, article }) => {
  const paper = (frame: FrameLocator) => frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  const light = await paper(await article.open('?view=map'))
  const chosen = await paper(await article.open('?view=map&theme=dark'))
  expect(chosen).not.toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paper(await article.open('?view=map'))).toBe(chosen)
})

test('it speaks the language of the link', async ({ article }) => {
  const frame = await article.open('?view=map&lang=ru')
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(title(frame)).toContainText('ШОС')
})

test('a browser that refuses to write the address takes nothing from the reader', async ({ page, article }) => {
  await page.addInitScript(() => {
    window.history.replaceState = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  const frame = await article.open('?view=map')
  await frame.getByRole('button', { name: 'Mongolia, observer', exact: true }).click()
  await expect(opened(frame)).toHaveText('Mongolia')
  await expect(frame.getByRole('link', { name: /^SCO Atlas: this view/ })).toHaveAttribute('href', /\?view=map&open=MN$/)
})

test('nothing is stored, even where it could be', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/embed/?view=map`)
  await page.getByRole('button', { name: 'China, member', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible()
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ])
  expect(stored).toEqual([0, 0, 0])
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
})

for (const scheme of ['light', 'dark'] as const) {
  test(`is accessible, ${scheme}`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme: scheme })
    for (const address of ['?view=map', '?view=timeline&open=KG', '?view=trade']) {
      await page.goto(`${baseURL}/embed/${address}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('region').first()).toBeVisible()
      const { violations } = await axeOn(page).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })
}
