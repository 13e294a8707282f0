import { type Page } from '@playwright/test'
import { chartKinds } from '@/domain/view-state'
import { axeOn } from './axe'
import { expect, openAtlas, room, test } from './page'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe objects to, each with its element. The marks of the map may stand closer than 24 pixels: their places are where they
 * are, an exception that WCAG 2.2 makes for the pins of maps, and each is reached by search and details too.
 */
async function objectionsTo(page: Page, axe = axeOn(page).withTags(rules)): Promise<string[]> {
  const { violations } = await axe.analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({ id, target: node.target.join(' '), why: node.failureSummary })),
  )
  const isPin = await page.evaluate(
    (targets) => targets.map((target) => document.querySelector(target)?.closest('.leaflet-marker-pane') !== null),
    found.map(({ target }) => target),
  )
  return found
    .filter(({ id }, index) => id !== 'target-size' || !isPin[index])
    .map(({ id, target, why }) => `${id}: ${target} ${why}`)
}

/** A view that stands whole: what is loaded on demand has come too. */
interface Sight {
  name: string
  query: string
  isReady: (page: Page) => Promise<void>
}

const tradeIsThere = (page: Page) => expect(room(page, 'Trade').getByRole('group', { name: /↔/ })).toBeVisible()
const timelineIsThere = (page: Page) => expect(room(page, 'Timeline').getByRole('slider', { name: 'Window to' })).toBeVisible()
const hasRoom =
  (name: string, heading = name) =>
  (page: Page) =>
    expect(room(page, name).getByRole('heading', { name: heading, exact: true })).toBeVisible()

const chartIsThere = (page: Page) => expect(room(page, 'Trade').locator('[data-picture] [data-mark]').first()).toBeVisible()

async function wholeIsThere(page: Page) {
  await tradeIsThere(page)
  await timelineIsThere(page)
}

async function press(page: Page, region: string, button: string) {
  await room(page, region).getByRole('button', { name: button, exact: true }).click()
}

const sights: Sight[] = [
  { name: 'the start', query: '', isReady: wholeIsThere },
  { name: 'a country', query: 'open=TJ', isReady: wholeIsThere },
  { name: 'a meeting', query: 'open=2024-07-sco-plus-astana', isReady: wholeIsThere },
  { name: 'documents only', query: 'tier=documents', isReady: wholeIsThere },
  { name: 'a link that cannot be honoured', query: 'open=atlantis&date=x', isReady: wholeIsThere },
  { name: 'the contradictions', query: 'view=ledger', isReady: hasRoom('Contradictions') },
  { name: 'the documents', query: 'view=documents', isReady: hasRoom('Documents', 'Your documents') },
  { name: 'the data', query: 'view=data', isReady: hasRoom('Data') },
  { name: 'about', query: 'view=about', isReady: hasRoom('About') },
  { name: 'the timeline enlarged', query: 'view=timeline', isReady: timelineIsThere },
  { name: 'the timeline by series', query: 'view=timeline&lanes=series', isReady: timelineIsThere },
  {
    name: 'the timeline with a meeting open',
    query: 'view=timeline&open=2021-06-security-councils-dushanbe',
    isReady: timelineIsThere,
  },
  {
    name: 'the options of the timeline',
    query: 'view=timeline',
    isReady: async (page) => {
      await press(page, 'Timeline', 'Timeline options')
      await expect(room(page, 'Timeline').getByRole('combobox', { name: 'Lanes by' })).toBeVisible()
    },
  },
  {
    name: 'the list of the timeline',
    query: 'view=timeline',
    isReady: async (page) => {
      await press(page, 'Timeline', 'List')
      await expect(room(page, 'Timeline').getByRole('listitem').first()).toBeVisible()
    },
  },
  {
    name: 'the filters',
    query: 'view=timeline&type=summit',
    isReady: async (page) => {
      await press(page, 'Timeline', 'Filter · 1')
      await expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible()
    },
  },
  { name: 'trade enlarged', query: 'view=trade', isReady: tradeIsThere },
  {
    name: 'the table of trade',
    query: 'view=trade&table=trade',
    isReady: async (page) => expect(room(page, 'Trade').getByRole('table')).toBeVisible(),
  },
  {
    name: 'the options of trade',
    query: 'view=trade',
    isReady: async (page) => {
      await press(page, 'Trade', 'Trade options')
      await expect(room(page, 'Trade').getByRole('button', { name: 'Table', exact: true })).toBeVisible()
    },
  },
  ...chartKinds
    .filter((kind) => kind !== 'pair')
    .map((kind): Sight => ({ name: `the chart "${kind}"`, query: `view=trade&chart=${kind}`, isReady: chartIsThere })),
  {
    name: 'the menu',
    query: 'view=map',
    isReady: async (page) => {
      await page.getByRole('button', { name: 'Menu' }).click()
      await expect(page.getByRole('navigation', { name: 'Show' })).toBeVisible()
    },
  },
]

const narrow: Sight[] = [
  { name: 'the map', query: '', isReady: hasNarrowMap },
  { name: 'a country', query: 'open=TJ', isReady: hasNarrowMap },
  { name: 'meetings', query: 'view=timeline', isReady: timelineIsThere },
  { name: 'meetings by series', query: 'view=timeline&lanes=series', isReady: timelineIsThere },
  { name: 'trade', query: 'view=trade', isReady: tradeIsThere },
  { name: 'evidence', query: 'view=ledger', isReady: hasRoom('Contradictions') },
]

function hasNarrowMap(page: Page) {
  return expect(page.getByRole('group', { name: 'Status' })).toBeVisible()
}

/** Another theme has other colours, and all else alike. */
async function objectionsInTheDark(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    window.history.pushState(null, '', `${window.location.search}&theme=dark`)
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  return objectionsTo(page, axeOn(page).withRules(['color-contrast', 'link-in-text-block']))
}

for (const { size, viewport, some } of [
  { size: 'wide', viewport: { width: 1440, height: 900 }, some: sights },
  { size: 'narrow', viewport: { width: 390, height: 844 }, some: narrow },
]) {
  test.describe(`axe finds nothing, light or dark, ${size}:`, () => {
    test.use({ viewport })
    for (const { name, query, isReady } of some) {
      test(name, async ({ page }) => {
        await openAtlas(page, `?${query}&theme=light`)
        await isReady(page)
        expect(await objectionsTo(page)).toEqual([])
        expect(await objectionsInTheDark(page)).toEqual([])
      })
    }
  })
}
