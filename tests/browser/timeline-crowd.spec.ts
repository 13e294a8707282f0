import type { Page } from '@playwright/test'
import type { CorePart, MeetingClaim } from '@/domain/contract'
import { isCountryCode, changesOf } from '@/domain/status'
import { membershipItems } from '@/domain/timeline'
import { dayOfNumber } from '@/domain/time'
import { type LaneKind, laneKinds } from '@/domain/view-state'
import { crowdCore } from '@tests/fixtures/meeting-crowd'
import { readPublishedCore } from '@tests/fixtures/atlas'
import { expect, room, test } from './page'

const COUNT = 100_000
const MOST_NODES = 1500

type Query = Record<string, string>

/** The accessible name of a lane. */
const A_LANE = /, [\d,]+ marks?$/

/** From the whole period to days. */
const windows: Query[] = [{}, { from: '2006-01-01' }, { from: '2020-01-01' }, { from: '2025-09-01', to: '2025-09-20' }]

test('a hundred thousand meetings are few elements and told in full, at every zoom and in all lanes', async ({ page }) => {
  // The start takes its time on a busy machine.
  test.setTimeout(240_000)
  const core = crowdCore(readPublishedCore(), COUNT)
  await test.step('the start', () => openOn(page, core))

  for (const lanes of laneKinds) {
    for (const window of windows) {
      await test.step(`lanes by ${lanes}, ${Object.values(window).join(' to ') || 'all days'}`, async () => {
        const [count, sizes] = [countIn(core, window), sizesOf(core, lanes, window)]
        for (const view of ['timeline', 'atlas']) {
          await lead(page, { view, lanes, ...window })
          await expectShown(page, count)
          await expectAllTold(page, sizes)
          if (view === 'atlas') await expectWhole(page)
          await expectFewNodes(page)
        }
      })
    }
  }

  await test.step('filters', async () => {
    const isOf = (type: string) => (meeting: MeetingClaim) => meeting.type === type
    const ofSummits = core.meetings.filter(isOf('summit'))
    await lead(page, { view: 'timeline', type: 'summit' })
    await expectShown(page, ofSummits.length)
    await expectAllTold(page, [ofSummits.length])
    await lead(page, { view: 'timeline', type: 'summit', country: 'TJ' })
    const idsOf = laneIds(core, 'country')
    await expectShown(page, ofSummits.filter((meeting) => idsOf(meeting).includes('TJ')).length)
    await lead(page, { view: 'timeline', q: 'railway' })
    await expectShown(page, core.meetings.filter(({ title }) => title.includes('railway')).length)
    await expectFewNodes(page)
  })

  await test.step('the wheel', async () => {
    await lead(page, { view: 'timeline' })
    await expectShown(page, countIn(core, {}))
    await page.mouse.move(600, 850)
    for (let turn = 0; turn < 8; turn += 1) {
      const before = await windowShown(page)
      await page.mouse.wheel(0, -400)
      await expect.poll(() => windowShown(page)).not.toBe(before)
      await expectFewNodes(page)
    }
    // The address has the window once the wheel is still.
    let window: Query = {}
    await expect(async () => {
      const { from = '', to = '' } = Object.fromEntries(new URL(page.url()).searchParams)
      window = { from, to }
      expect(await windowShown(page)).toContain(`${countIn(core, window).toLocaleString('en-GB')} shown`)
    }).toPass()
    await expectAllTold(page, sizesOf(core, 'type', window))
  })

  for (const view of ['timeline', 'atlas']) {
    await test.step(`the list, ${view}`, async () => {
      await lead(page, { view })
      await room(page, 'Timeline').getByRole('button', { name: 'List', exact: true }).click()
      await expectShown(page, countIn(core, {}))
      await expect(room(page, 'Timeline').getByRole('listitem').first()).toBeVisible()
      await expectFewNodes(page)
      await page.keyboard.press('Tab')
    })
  }

  await test.step('with a country in the details', async () => {
    await lead(page, { view: 'atlas', lanes: 'place', open: 'TJ' })
    await expect(room(page, 'Details').getByRole('heading', { level: 2 })).toHaveText('Tajikistan')
    await expectFewNodes(page)
  })

  await test.step('a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const lanes of ['type', 'place'] as const) {
      await lead(page, { view: 'timeline', lanes })
      await expectAllTold(page, sizesOf(core, lanes, {}))
      await expectFewNodes(page)
    }
  })
})

async function openOn(page: Page, core: CorePart): Promise<void> {
  const body = JSON.stringify(core)
  await page.route('**/data/core.json*', (route) => route.fulfill({ body, contentType: 'application/json' }))
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/?view=timeline')
  await expect(room(page, 'Timeline').getByRole('slider', { name: 'Window to' })).toBeVisible({ timeout: 120_000 })
}

/** Shows another view in the page that is open, as Back and Forward do. */
async function lead(page: Page, query: Query): Promise<void> {
  await page.evaluate((search) => {
    window.history.pushState(null, '', `?${search}`)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, new URLSearchParams(query).toString())
}

async function expectShown(page: Page, count: number): Promise<void> {
  await expect(room(page, 'Timeline')).toContainText(`${count.toLocaleString('en-GB')} shown`)
}

/** The days of the window, in the header's words. */
function windowShown(page: Page): Promise<string> {
  return room(page, 'Timeline')
    .getByText(/shown · /)
    .innerText()
}

/** The rooms beside the timeline stand too. */
async function expectWhole(page: Page): Promise<void> {
  await expect(room(page, 'Trade').getByRole('group', { name: /↔/ })).toBeVisible()
  await expect(room(page, 'Map').getByRole('button', { name: 'Tajikistan, member' })).toBeVisible()
}

async function expectFewNodes(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(MOST_NODES)
}

// What is expected is counted here anew, from the claims themselves.

const lies = (window: Query, earliest: string, latest: string) =>
  latest >= (window['from'] ?? '') && earliest <= (window['to'] ?? '9999')

const meetingsIn = (core: CorePart, window: Query) => core.meetings.filter(({ when }) => lies(window, when.earliest, when.latest))

function membershipIn(core: CorePart, window: Query): number {
  const days = membershipItems(changesOf(core.statuses, 'all'))
  return days.filter(({ from, to }) => lies(window, dayOfNumber(from), dayOfNumber(to - 1))).length
}

function countIn(core: CorePart, window: Query): number {
  return meetingsIn(core, window).length + membershipIn(core, window)
}

/** The lanes that a meeting stands in, by their ids; undefined is the lane of those that have none. */
function laneIds({ places }: CorePart, lanes: LaneKind): (meeting: MeetingClaim) => (string | undefined)[] {
  if (lanes === 'type') return ({ type }) => [type]
  if (lanes === 'place') return ({ place }) => [place]
  if (lanes === 'series') return ({ series }) => [series?.id]
  const hosts = new Map(places.map(({ id, country }) => [id, country]))
  return ({ place, participants }) => {
    const codes = [hosts.get(place ?? ''), ...participants.map(({ entity }) => entity).filter(isCountryCode)]
    const known = new Set(codes.filter((code) => code !== undefined))
    return known.size === 0 ? [undefined] : [...known]
  }
}

/** How much each lane must hold, the most first; empty ones left out. */
function sizesOf(core: CorePart, lanes: LaneKind, window: Query): number[] {
  const sizes = new Map<string | undefined, number>()
  const idsOf = laneIds(core, lanes)
  for (const meeting of meetingsIn(core, window)) for (const id of idsOf(meeting)) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  return inOrder([membershipIn(core, window), ...sizes.values()])
}

const inOrder = (sizes: readonly number[]) => sizes.filter((size) => size > 0).toSorted((left, right) => right - left)

interface Lane {
  name: string
  /** What its label says that it holds. */
  count: number
  /** What its marks stand for together, by their names; undefined unless all of them are there. */
  told: number | undefined
}

/** Nothing is hidden: the marks of each lane stand for as much as its label says, and that is all that there is. */
async function expectAllTold(page: Page, sizes: readonly number[]): Promise<void> {
  const lanes = new Map<string, Lane>()
  for (let next: number | undefined = 0; next !== undefined;) {
    next = await scrollLanes(page, next)
    await expect.poll(async () => (await lanesInSight(page)).filter(({ told, count }) => told !== count)).toEqual([])
    for (const lane of await lanesInSight(page)) lanes.set(lane.name, lane)
  }
  expect(inOrder([...lanes.values()].map(({ count }) => count))).toEqual(sizes)
}

/** Scrolls the lanes, and returns how far to scroll for those that follow; undefined if none do. */
async function scrollLanes(page: Page, top: number): Promise<number | undefined> {
  const lane = room(page, 'Timeline').getByRole('group', { name: A_LANE }).first()
  return lane.evaluate((element, to) => {
    let scroller: Element = element
    while (scroller.parentElement && getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement
    scroller.scrollTop = to
    const { scrollHeight, clientHeight, scrollTop } = scroller
    return scrollTop + clientHeight >= scrollHeight - 1 ? undefined : to + clientHeight * 0.7
  }, top)
}

function lanesInSight(page: Page): Promise<Lane[]> {
  return room(page, 'Timeline')
    .getByRole('group', { name: A_LANE })
    .evaluateAll((groups) => {
      const numberIn = (text: string) => Number(text.replaceAll(',', ''))
      return groups.flatMap((group) => {
        const label = group.firstElementChild!
        const { left, top, bottom } = label.getBoundingClientRect()
        const isInSight = [top + 2, bottom - 2].every((y) => group.contains(document.elementFromPoint(left + 12, y)))
        if (!isInSight) return []
        const marks = [...group.querySelectorAll('button[aria-label]')].map((mark) => mark.getAttribute('aria-label') ?? '')
        const [, name = '', stops = ''] = /^(.*), ([\d,]+) marks?$/.exec(group.getAttribute('aria-label') ?? '') ?? []
        const counts = marks.map((mark) =>
          /^Numbers? \d/.test(mark) ? 0 : numberIn(/^([\d,]+) (?:meetings|entries)/.exec(mark)?.[1] ?? '1'),
        )
        const told = marks.length === numberIn(stops) ? counts.reduce((sum, count) => sum + count, 0) : undefined
        return [{ name, count: numberIn(label.lastElementChild!.textContent), told }]
      })
    })
}
