/** Axe finds nothing (WCAG 2.2 AA and its best practice): whatever the page can show, in light and dark; the views also on a phone and in other languages. */
import type { Page } from '@playwright/test'
import { chartKinds, views } from '@/domain/view-state'
import { objectionsTo } from './axe'
import { expect, legend, openAtlas, stateButton, test } from './page'
import { goWithin, settled } from './stray-words'

// One page goes through many sights, which takes its time where the machine is busy with other things.
test.describe.configure({ timeout: 240_000 })

const rooms = views.map((view) => `view=${view}`)

const furtherSights = [
  'tier=documents&known=then&date=2019-01-01',
  'compare=2017-06-09',
  'open=atlantis&date=x&lanes=y',
  'view=map&table=map&compare=2017-06-09',
  'view=timeline&table=timeline',
  'view=timeline&lanes=series&open=2021-06-security-councils-dushanbe',
  'view=timeline&type=summit&country=TJ&place=dushanbe&person=emomali-rahmon&state=planned&basis=inferred&when=certain',
  'view=ledger&sides=documents',
  'view=coverage&counts=trade',
  'view=documents&doc=asia-plus-2019-05-17',
  'view=trade&pair=AM-BH',
]

/** One of each kind of thing that the details show. */
const opened = [
  '',
  'compare=2017-06-09',
  ...[
    'TJ',
    'AF',
    'sco',
    'heads-of-state-council',
    'emomali-rahmon',
    'dushanbe',
    'dushanbe.tashkent',
    'summits',
    '2021-06-security-councils-dushanbe',
    '2024-07-sco-plus-astana',
    '2021-09-pabbi-antiterror-pabbi',
    'cn-tj.turnover.2024-h1.ministry-of-foreign-affairs-of-china',
    'cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china',
    'asia-plus-2019-05-17',
    'hric-regulations-dialogue',
    'asia-plus-2019-05-17.guest.asean.acean',
    'ref.dzhenisbek-dzhumanbekov.director-of-the-executive-committee',
    'acean-for-asean',
    'third.kz-ru.turnover.2023',
    'kashmir',
    'KZ.2019',
    'status.member',
    'changes',
    'atlantis',
  ].map((open) => `open=${open}`),
]

const text = [
  'DUSHANBE, June 16, 2026 (Agency) -- Turkmenistan is an observer state of the Shanghai Cooperation Organisation.',
  'The heads of state of the SCO countries held a summit in Dushanbe on June 14, 2026.',
  'Trade between China and Tajikistan reached $2.04 billion in the first half of 2026, up 12.5 percent.',
].join('\n\n')

/** Opens whatever is folded in a part of the page. */
async function unfold(page: Page, within: string): Promise<void> {
  await page.evaluate((part) => {
    for (const details of document.querySelectorAll(`:is(${part}) details:not([open])`)) details.setAttribute('open', '')
  }, within)
  await settled(page, 60)
}

/** Collects what axe objects to, sight by sight. */
class Looks {
  readonly seen: string[] = []
  readonly objections: string[] = []
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }

  async at(sight: string, within?: string): Promise<void> {
    await settled(this.#page)
    this.seen.push(sight)
    const objections = await objectionsTo(this.#page, within)
    this.objections.push(...objections.map((objection) => `${sight}: ${objection}`))
  }

  async across(sights: readonly string[], { lang = 'en', within }: { lang?: string; within?: string } = {}): Promise<void> {
    for (const sight of sights) {
      await goWithin(this.#page, `lang=${lang}&${sight}`)
      await settled(this.#page)
      await unfold(this.#page, within ?? 'main section:not([data-details] *)')
      await this.at(`?${sight}`, within)
    }
  }

  /** Opens each menu and panel that has not been opened before, looks into its room, and closes it. */
  async behindButtons(): Promise<void> {
    const closed = this.#page.locator('button[aria-expanded="false"]:visible')
    const names = await closed.evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label') ?? one.textContent))
    for (const name of new Set(names)) {
      if (this.seen.includes(name)) continue
      const button = this.#page.getByRole('button', { name, exact: true, expanded: false }).first()
      await button.evaluate((element) => {
        document.querySelector('[data-looked-at]')?.removeAttribute('data-looked-at')
        element.closest('section, header, main')?.setAttribute('data-looked-at', '')
      })
      await button.click()
      await settled(this.#page)
      await this.at(name, '[data-looked-at]')
      await this.#page.keyboard.press('Escape')
    }
  }
}

/** A page that stands, without motion: colours between two others are nobody's. */
async function start(page: Page, query = ''): Promise<Looks> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openAtlas(page, query)
  await settled(page, 500)
  return new Looks(page)
}

test.describe('axe finds nothing on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('in the rooms', async ({ page }) => {
    const looks = await start(page)
    await looks.across([...rooms, ...furtherSights])
    expect(looks.objections).toEqual([])
  })

  test('in the details', async ({ page }) => {
    const looks = await start(page, '?view=map')
    await looks.across(
      opened.map((open) => `view=map&${open}`),
      { within: '[data-details]' },
    )
    expect(looks.objections).toEqual([])
  })

  test('in the charts and their tables', async ({ page }) => {
    const looks = await start(page, '?view=trade')
    const charts = chartKinds.flatMap((kind) => [`view=trade&chart=${kind}`, `view=trade&chart=${kind}&table=trade`])
    await looks.across(charts, { within: 'main section:has([data-picture], table)' })
    expect(looks.objections).toEqual([])
  })

  test('behind the buttons', async ({ page }) => {
    const looks = await start(page)
    for (const sight of ['', 'view=timeline', 'view=ledger', 'view=coverage', 'view=documents', 'view=trade&chart=matrix']) {
      await goWithin(page, sight)
      await settled(page)
      await looks.behindButtons()
    }
    expect(looks.seen).toEqual(
      expect.arrayContaining(['Menu', 'Map options', 'Timeline options', 'Trade options', 'Filter', '28 Aug 2025']),
    )
    expect(looks.objections).toEqual([])
  })

  test('in the search and the dialogs', async ({ page }) => {
    const looks = await start(page)
    const search = page.getByRole('combobox', { name: 'Search the atlas' })
    for (const query of ['', 'tajik', 'compare 2017 2025', 'qqq']) {
      await search.fill(query)
      await looks.at(`search for "${query}"`, 'header')
    }
    await search.press('Escape')
    await search.press('Escape')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('button', { name: 'Share and embed' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await unfold(page, 'dialog')
    await looks.at('to share', 'dialog')
    expect(looks.objections).toEqual([])
  })

  test('in the review of a text of one’s own', async ({ page }) => {
    const looks = await start(page, '?view=documents')
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([{ name: 'agency.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }])
    const document = page.locator('[data-document^="mine-"]')
    await expect(document).toContainText(/decided/)
    await looks.at('added', 'main')
    await document.getByRole('link').click()
    await expect(page.locator('[data-card] h3')).toBeVisible()
    await looks.at('the first finding')
    await looks.behindButtons()
    for (const key of ['c', 'Escape', 'a', 'a', 'c', 'Escape', 'r', 'u', 'a']) {
      await page.locator('[data-card] h3, [data-form] input').first().focus()
      await page.keyboard.press(key)
      await looks.at(`key ${key}`, '[data-review]')
    }
    await looks.across(['date=2026-06-16&open=TM'])
    expect(looks.objections).toEqual([])
  })
})

test.describe('axe finds nothing on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('in the rooms and behind the buttons', async ({ page }) => {
    const looks = await start(page)
    await looks.across([
      ...rooms,
      'open=TJ',
      'view=timeline&open=2024-07-sco-plus-astana',
      'view=documents&doc=asia-plus-2019-05-17',
    ])
    for (const sight of ['', 'view=timeline', 'view=trade']) {
      await goWithin(page, sight)
      await settled(page)
      await looks.behindButtons()
    }
    await page.getByRole('combobox', { name: 'Search the atlas' }).fill('tajik')
    await looks.at('search')
    expect(looks.objections).toEqual([])
  })
})

test('where the system replaces the colours, the map keeps those of the statuses, and what is chosen has a frame', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openAtlas(page, '?date=2024-07-04')
  const fillOf = (name: string) => stateButton(page, name).evaluate((shape) => getComputedStyle(shape).fill)
  const fills = await Promise.all(['Kazakhstan, member', 'Mongolia, observer', 'Saudi Arabia, dialogue partner'].map(fillOf))
  expect(new Set(fills).size).toBe(3)
  await goWithin(page, 'date=2024-07-04&status=member')
  const chosen = legend(page).and(page.locator('[aria-pressed="true"]'))
  await expect(chosen).toHaveCount(1)
  await expect(chosen).toHaveCSS('outline-style', 'solid')
})

for (const [lang, name] of [
  ['ru', 'Russian'],
  ['zh', 'Chinese'],
] as const) {
  test(`axe finds nothing in ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`/?lang=${lang}`)
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}`))
    await expect(page.locator('main h2').first()).toBeVisible()
    await settled(page, 500)
    const looks = new Looks(page)
    await looks.across([...rooms, 'open=TJ', 'compare=2017-06-09', 'view=documents&doc=asia-plus-2019-05-17'], { lang })
    expect(looks.objections).toEqual([])
  })
}
