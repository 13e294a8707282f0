/** The page in another language than English: whatever is read or heard comes from a catalogue, or says its own language. */
import type { Page } from '@playwright/test'
import { chartKinds } from '@/domain/view-state'
import { shell } from '@/i18n/en/shell'
import { accented } from '@/i18n/pseudo'
import { expect, test } from './page'
import { goWithin, settled, strayWords, unfold } from './stray-words'

const words = accented.room('shell', shell)

/** Every room and its twin in words. */
const rooms = [
  '',
  'view=map&table=map&compare=2017-06-09',
  'view=timeline&lanes=series',
  'view=timeline&lanes=country&table=timeline',
  'view=timeline&type=summit&country=TJ&place=dushanbe&person=emomali-rahmon&state=planned&basis=inferred&when=certain',
  'view=ledger',
  'view=coverage',
  'view=documents',
  'view=documents&doc=asia-plus-2019-05-17',
  'view=data',
  'view=about',
  'date=2019-01-01&tier=documents&known=then',
  'date=x&lanes=y',
  ...chartKinds.map((kind) => `view=trade&chart=${kind}`),
  ...chartKinds.map((kind) => `view=trade&chart=${kind}&table=trade`),
  'view=trade&pair=AM-BH',
  'compare=2017-06-09',
]

/** One of each kind of thing that the details show. */
const things = [
  'TJ',
  'sco',
  'shanghai-five',
  'emomali-rahmon',
  'dushanbe',
  'dushanbe.tashkent',
  'heads-of-state-council',
  '2021-09-pabbi-antiterror-pabbi',
  '2024-07-sco-plus-astana',
  'cn-tj.turnover.2024-h1.ministry-of-foreign-affairs-of-china',
  'hric-regulations-dialogue',
  'asia-plus-2019-05-17.guest.asean.acean',
  'asia-plus-2019-05-17.mention.AF.border',
  'third.kz-ru.turnover.2023',
  'kashmir',
  'KZ.2019',
  'status.guest',
  'changes',
  'atlantis',
].map((open) => `view=map&open=${open}`)

const text = [
  'DUSHANBE, June 16, 2026 (Agency) -- Turkmenistan is an observer state of the Shanghai Cooperation Organisation.',
  'The heads of state of the SCO countries held a summit in Dushanbe on June 14, 2026.',
  'Trade between China and Tajikistan reached $2.04 billion in the first half of 2026, up 12.5 percent.',
].join('\n\n')

async function start(page: Page, query = '') {
  await page.goto(`/?lang=en-XA${query}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
  await expect(page.locator('main')).toBeVisible()
  // Until then it is the title of the page as it comes.
  await expect(page).toHaveTitle(/\[/)
  await settled(page, 500)
}

/** Opens each menu that has not been opened before, looks, and closes it. */
async function tryMenus(page: Page, tried: Set<string>, look: () => Promise<void>) {
  for (const menu of await page.locator('button[aria-expanded="false"]:visible').all()) {
    const name = (await menu.getAttribute('aria-label')) ?? (await menu.textContent()) ?? ''
    if (tried.has(name)) continue
    tried.add(name)
    await menu.click()
    await settled(page)
    await unfold(page)
    await look()
    await page.keyboard.press('Escape')
  }
}

for (const [what, sights] of [
  ['room, menu or drawing', rooms],
  ['details', things],
] as const) {
  test(`no ${what} hold a word that no catalogue holds`, async ({ page }) => {
    test.setTimeout(120_000)
    await start(page)
    const stray: string[] = []
    const tried = new Set<string>()
    for (const sight of sights) {
      const look = async () => {
        stray.push(...(await strayWords(page)).map((words) => `?${sight}: ${words}`))
      }
      await goWithin(page, `lang=en-XA&${sight}`)
      await settled(page)
      await unfold(page)
      await look()
      await tryMenus(page, tried, look)
      expect.soft(stray.splice(0), `?${sight}`).toEqual([])
    }
    expect(tried.size).toBeGreaterThan(sights === rooms ? 8 : 2)
  })
}

test('nor does the search, the dialog to share, or what the pointer meets', async ({ page }) => {
  await start(page, '&view=timeline')
  const search = page.getByRole('combobox').first()
  for (const query of ['1', 'tajik', 'compare 2017 2025', 'map', 'qqq', '4 july 2024']) {
    await search.fill(query)
    await settled(page, 300)
    expect(await strayWords(page), query).toEqual([])
  }
  await search.press('Escape')
  await search.press('Escape')
  const marks = page.locator('[data-lane] button, [data-stop]')
  for (const mark of (await marks.all()).slice(0, 6)) {
    await mark.focus()
    await settled(page, 60)
  }
  expect(await strayWords(page)).toEqual([])
  await page.getByRole('button', { name: words.menu, exact: true }).click()
  await page.getByRole('button', { name: words.share, exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await unfold(page)
  await settled(page, 300)
  expect(await strayWords(page)).toEqual([])
})

test('nor does the review of a text of one’s own', async ({ page }) => {
  await start(page, '&view=documents')
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles([{ name: 'agency.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }])
  await expect(page.locator('[data-document^="mine-"]')).toHaveCount(1)
  await settled(page, 1000)
  expect(await strayWords(page)).toEqual([])
  await page.locator('[data-document^="mine-"] a').click()
  await expect(page.locator('[data-card] h3')).toBeVisible()
  const tried = new Set<string>()
  const stray: string[] = []
  const look = async () => {
    stray.push(...(await strayWords(page)))
  }
  await look()
  await page.keyboard.press('?')
  await settled(page)
  await look()
  await page.keyboard.press('?')
  for (const decision of ['a', 'c', 'Escape', 'r', 'u', 'a', 'n', 'c', 'Enter', 'a']) {
    await page.keyboard.press(decision)
    await settled(page)
    await look()
  }
  await tryMenus(page, tried, look)
  expect([...new Set(stray)]).toEqual([])
  await goWithin(page, 'lang=en-XA&date=2026-06-16&open=TM')
  await settled(page, 300)
  await unfold(page)
  expect(await strayWords(page)).toEqual([])
})

test('no style sheet holds a word', async ({ page }) => {
  await start(page)
  const words = await page.evaluate(() => {
    const contents = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? [rule.style.content] : []),
        ...('cssRules' in rule ? contents(rule.cssRules as CSSRuleList) : []),
      ])
    return [...document.styleSheets]
      .flatMap((sheet) => contents(sheet.cssRules))
      .filter((content) => /["'].*\p{L}.*["']/u.test(content))
  })
  expect(words).toEqual([])
})

for (const lang of ['en', 'ru', 'zh']) {
  test(`in ${lang} no word of a chart is cut at the edge of its drawing`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`/?lang=${lang}&view=trade`)
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}`))
    const cut: string[] = []
    for (const kind of chartKinds) {
      await goWithin(page, `lang=${lang}&view=trade&chart=${kind}`)
      await settled(page, 300)
      const words = await page.locator('main svg text').evaluateAll((texts) =>
        texts
          .filter((text) => {
            const { left, right, width } = text.getBoundingClientRect()
            let edge: Element = text.closest('svg')!
            while (getComputedStyle(edge).overflowX === 'visible' && edge.parentElement) edge = edge.parentElement
            const bounds = edge.getBoundingClientRect()
            return width > 0 && (left < bounds.left - 1 || right > bounds.right + 1)
          })
          .map((text) => text.textContent),
      )
      cut.push(...words.map((word) => `${kind}: ${word}`))
    }
    expect(cut).toEqual([])
  })
}
