/** Every kind of mark, and the way from it to its evidence: two actions at most, by mouse, by keyboard, by touch. */
import type { Locator, Page } from '@playwright/test'
import { atRest, dateSlider, expect, legend, openAtlas, room, stateButton, test, timelineMark } from './page'

type Way = 'mouse' | 'keyboard' | 'touch'
type Find = (page: Page) => Locator | Promise<Locator>
type Act = (page: Page, way: Way) => Promise<void>

interface Mark {
  kind: string
  address: string
  /** The mark, or what is done with it where it is not simply pressed. */
  first: Find | Act
  /** What its details lead on with; absent where the evidence stands open at once. */
  second?: Find
  /** Who says so: a document shows paragraph, phrase and summary too. */
  by: 'document' | 'reference'
  /** What the evidence says besides. */
  says?: RegExp
}

const details = (page: Page) => room(page, 'Details')
const inDetails = (name: RegExp) => (page: Page) => details(page).getByRole('link', { name }).first()
const unfold = (page: Page) => details(page).locator('details:not([open]) > summary').first()
/** The day's details follow it as soon as there is time. */
const unfoldChange = (page: Page) =>
  details(page).getByRole('heading', { name: 'What changed on this day' }).locator('..').locator('summary').first()
/** Of a state that is small on this screen the button lies over its shape; both are pressed in the middle. */
const state =
  (name: string): Act =>
  (page, way) =>
    pressBelow(stateButton(page, name), way)
const inTimeline = (name: RegExp) => (page: Page) => timelineMark(page, name).first()
const inTrade = (name: RegExp) => (page: Page) => room(page, 'Trade').getByRole('button', { name }).first()
const inTable = (row: RegExp, link: RegExp) => (page: Page) =>
  room(page, 'Map').getByRole('row', { name: row }).getByRole('link', { name: link })
const who = (page: Page) => page.getByRole('link', { name: 'Who, and on whose word' }).filter({ visible: true }).last()
const legendRow = (text: string) => (page: Page) => legend(page).filter({ hasText: text })

/** A tick is no button: it is clicked or touched on the bar, and the bar's keys step to its day. */
async function goToTick(page: Page, way: Way) {
  if (way === 'keyboard') {
    await dateSlider(page).focus()
    await page.keyboard.press('PageUp')
    return
  }
  const { x, y, width, height } = (await room(page, 'Map')
    .getByTitle(/^17 May 2019: document 2/)
    .boundingBox())!
  const point = [x + width / 2, y + height / 2] as const
  await (way === 'mouse' ? page.mouse.click(...point) : page.touchscreen.tap(...point))
}

/** A meeting place that lies beneath the button of a small state is pressed in its middle all the same. */
function pressPlace(name: RegExp): Act {
  return (page, way) => pressBelow(room(page, 'Map').getByRole('button', { name }), way)
}

/** Presses what may lie below something else. Where force is used, nobody waits for the map to stand still: the press would go beside it. */
async function pressBelow(target: Locator, way: Way) {
  await atRest(target)
  await press(target, way, { force: true })
}

const marks: Mark[] = [
  { kind: 'a fill', address: '', first: state('Mongolia, observer'), second: inDetails(/^Observer since/), by: 'reference' },
  {
    kind: 'a hatched fill',
    address: '?tier=documents',
    first: state('Iran, observer'),
    second: inDetails(/^Observer, named so on/),
    by: 'document',
  },
  {
    kind: 'a dashed fill',
    address: '?tier=documents&date=2021-06-24',
    first: state('Kazakhstan, member'),
    second: inDetails(/^Member, inferred/),
    by: 'document',
    says: /Reasoning/,
  },
  {
    kind: 'the sign of dormant participation',
    address: '',
    first: state('Afghanistan, observer'),
    second: inDetails(/^participation dormant$/),
    by: 'reference',
  },
  {
    kind: 'the sign of contradiction',
    address: '?date=2025-09-01',
    first: state('Laos, SCO partner'),
    second: inDetails(/^SCO partner since/),
    by: 'reference',
    says: /Against it/,
  },
  {
    kind: 'a meeting place',
    address: '?tier=documents',
    first: pressPlace(/^Baku, 1 meeting$/),
    second: inDetails(/^Elmar Mammadyarov and Rashid Alimov in Baku/),
    by: 'document',
  },
  {
    kind: 'a gathering of meeting places',
    address: '',
    first: pressPlace(/^\d+ places, \d+ meetings: Dushanbe/),
    second: async (page: Page) => {
      await expect(details(page).getByRole('heading', { name: /Dushanbe/ })).toBeVisible()
      return details(page).getByRole('listitem').getByRole('link').first()
    },
    by: 'reference',
  },
  { kind: 'a count of the legend', address: '?tier=documents', first: legendRow('Members'), second: who, by: 'document' },
  {
    kind: 'guest organisations',
    address: '',
    first: legendRow('Guests'),
    second: who,
    by: 'document',
    says: /Correction.*ACEAN/,
  },
  {
    kind: 'a row of the legend that is in part dormant',
    address: '',
    first: legendRow('Observers'),
    second: who,
    by: 'reference',
  },
  { kind: 'a tick', address: '?tier=documents&date=2018-05-17', first: goToTick, second: unfoldChange, by: 'document' },
  {
    kind: 'an outline of the comparison',
    address: '?date=2017-06-09&compare=2025-08-28',
    first: state('Iran, observer, then member'),
    second: inDetails(/^member$/),
    by: 'reference',
  },
  {
    kind: 'a status in the table',
    address: '?tier=documents&table=map',
    first: inTable(/^Iran/, /^observer$/),
    by: 'document',
  },
  {
    kind: 'a day in the table',
    address: '?tier=documents&table=map',
    first: inTable(/^Iran/, /^named so for/),
    by: 'document',
  },
  { kind: 'a memorandum in the table', address: '?table=map', first: inTable(/^Iran/, /2022/), by: 'reference' },
  {
    kind: 'a dot of the timeline',
    address: '?view=timeline&tier=documents&from=2024-01-01&to=2024-12-31',
    first: inTimeline(/^Bilateral meeting, Xi Jinping's visit/),
    by: 'document',
    says: /Reasoning/,
  },
  {
    kind: 'a list of states on the timeline',
    address: '?view=timeline&tier=documents&from=2018-01-01&to=2018-12-31',
    first: inTimeline(/^List of states, Doc 1/),
    second: unfold,
    by: 'document',
  },
  {
    kind: 'a change of one state on the timeline',
    address: '?view=timeline&from=2004-01-01&to=2004-12-31',
    first: inTimeline(/^Change of status, Mongolia: observer/),
    second: inDetails(/^Observer since/),
    by: 'reference',
  },
  {
    kind: 'a change of several states on the timeline',
    address: '?view=timeline&from=2017-01-01&to=2017-12-31',
    first: inTimeline(/^Change of status, India and Pakistan: members/),
    by: 'reference',
  },
  {
    kind: 'a day of several statuses on the timeline',
    address: '?view=timeline&from=2012-01-01&to=2012-12-31',
    first: inTimeline(/^Change of status, Türkiye: dialogue partner; Afghanistan: observer/),
    by: 'reference',
  },
  {
    kind: 'a gathering on the timeline',
    address: '?view=timeline&type=ministerial',
    first: inTimeline(/^\d+ meetings, /),
    second: inTimeline(/^Ministers, /),
    by: 'reference',
  },
  {
    kind: 'a row of the list',
    address: '?view=timeline&tier=documents&table=timeline',
    first: (page: Page) => room(page, 'Timeline').getByRole('link', { name: /^Elmar Mammadyarov and Rashid Alimov/ }),
    by: 'document',
  },
  {
    kind: 'a dot of trade',
    address: '?view=trade&tier=documents&pair=CN-TJ',
    first: inTrade(/^first half of 2025, US\$ 2.04 billion/),
    by: 'document',
  },
  {
    kind: 'a derived dot of trade',
    address: '?view=trade&tier=documents&pair=CN-TJ',
    first: inTrade(/^first half of 2024, US\$ 1.81 billion/),
    by: 'document',
    says: /derived: worked out.*Formula/,
  },
  {
    kind: 'the sentence of a chart',
    address: '?view=trade&tier=documents&pair=CN-TJ',
    first: inTrade(/^Row by row/),
    second: inTrade(/^first half of 2025/),
    by: 'document',
  },
  {
    kind: 'an event beside trade',
    address: '?view=trade&pair=CN-TJ&from=2024-01-01&to=2024-12-31',
    first: inTrade(/^State visit of Xi Jinping to Tajikistan/),
    by: 'reference',
  },
  { kind: 'a row of trade', address: '?view=trade&pair=CN-TJ&table=trade', first: inTrade(/^2023/), by: 'reference' },
  {
    kind: 'a gap between two sides',
    address: '?view=trade&chart=mirror',
    first: inTrade(/^China ↔ Tajikistan: turnover, 2024: the sides differ/),
    by: 'reference',
  },
  { kind: 'a bar', address: '?view=trade&chart=partners', first: inTrade(/^Russia: 2025/), by: 'reference' },
  {
    kind: 'a cell of the matrix',
    address: '?view=trade&chart=matrix',
    first: inTrade(/^China: turnover with Iran, 2023/),
    by: 'reference',
  },
  {
    kind: 'a cell of where figures exist',
    address: '?view=trade&chart=coverage',
    first: inTrade(/^China ↔ Tajikistan, 2024:/),
    second: inTrade(/^2024, US\$ 3.86 billion/),
    by: 'reference',
  },
  {
    kind: 'a row of where figures exist',
    address: '?view=trade&chart=coverage&table=trade',
    first: inTrade(/^China ↔ Tajikistan$/),
    second: inTrade(/^2024$/),
    by: 'reference',
  },
  {
    kind: 'a sum for the organisation',
    address: '?view=trade&chart=total',
    first: inTrade(/^2020, US\$ 245.32 billion/),
    by: 'reference',
  },
  {
    kind: 'a step of membership',
    address: '?view=trade&chart=membership',
    first: inTrade(/^9 June 2017: members 8/),
    by: 'reference',
  },
  {
    kind: 'a circle of meetings',
    address: '?view=trade&chart=meetings',
    first: inTrade(/^Summits, 2016: 1 meeting/),
    second: inTimeline(/^Summit, 16th Meeting/),
    by: 'reference',
  },
  {
    kind: 'a row of meetings',
    address: '?view=trade&chart=meetings&table=trade',
    first: inTrade(/^Summits$/),
    second: inTimeline(/^Summit, First Shanghai Five summit/),
    by: 'reference',
  },
  { kind: 'a number in the sentence of the day', address: '?tier=documents', first: inDetails(/^4 observers$/), by: 'document' },
  {
    kind: 'a name in the sentence of the day',
    address: '',
    first: inDetails(/^Belarus$/),
    second: inDetails(/^Member since/),
    by: 'reference',
  },
  {
    kind: 'how many standings are inferred',
    address: '?tier=documents&date=2001-06-15',
    first: inDetails(/^6 standings$/),
    by: 'document',
    says: /inferred/,
  },
  { kind: 'a count of the day', address: '?tier=documents', first: inDetails(/^Counts 10: members/), by: 'document' },
  { kind: 'the standing of a country', address: '?open=TJ', first: inDetails(/^Member since/), by: 'reference' },
  { kind: 'a stretch of its history', address: '?open=LK', first: inDetails(/^dialogue partner$/), by: 'reference' },
  { kind: 'what a document says of it', address: '?open=LK&tier=documents', first: unfold, by: 'document' },
]

async function press(target: Locator, way: Way, how = {}) {
  if (way === 'mouse') return target.click(how)
  if (way === 'touch') return target.tap(how)
  await target.focus()
  return target.press('Enter')
}

/** All that a claim rests on, in sight or a scroll away. */
async function expectEvidence(page: Page, { by, says }: Mark) {
  const open = details(page)
    .locator('details[open]')
    .filter({ has: page.getByText('Tier', { exact: true }) })
  const grounds = (says === undefined ? open : open.filter({ hasText: says })).first()
  await expect(grounds).toBeVisible()
  await expect(grounds.getByRole('listitem').first().getByRole('link').first()).toBeVisible()
  await expect(grounds).toContainText(/\w · .*(\d{4}|date not known)/)
  await expect(grounds).toContainText(/Basis(stated|inferred|derived): /)
  if (by === 'reference') return expect(grounds).toContainText(/Tierreference source.*Confidence(high|medium|low)/)
  await expect(grounds).toContainText('Tierone of the five documents')
  await expect(grounds.getByRole('link', { name: /^Paragraph \d+, in the document$/ }).first()).toBeVisible()
  await expect(grounds.locator('q').first()).toHaveText(/\w/)
  return expect(details(page).getByText('Our summary').first()).toBeVisible()
}

/** Goes to an address without loading the page anew, by way of another room, so that nothing is left of the mark before. */
async function goTo(page: Page, address: string) {
  for (const query of ['?view=about', address]) {
    await page.evaluate((to) => {
      window.history.pushState(null, '', `/${to}`)
      window.dispatchEvent(new PopStateEvent('popstate'))
    }, query)
    if (query !== address) await expect(room(page, 'About')).toBeVisible()
  }
}

/** Some marks at a time, in their order: a walk of all would be long, and a page for each longer still. */
const AT_A_TIME = 7
const walks = marks.flatMap((_, index) => (index % AT_A_TIME === 0 ? [marks.slice(index, index + AT_A_TIME)] : []))

function walk(way: Way) {
  for (const some of walks) {
    test(`from ${some[0]?.kind} to ${some.at(-1)?.kind} each mark leads to its evidence by ${way}`, async ({ page }) => {
      test.slow()
      await openAtlas(page, '?view=about')
      for (const mark of some) {
        await test.step(mark.kind, async () => {
          await goTo(page, mark.address)
          for (const step of [mark.first, mark.second]) {
            const target = await step?.(page, way)
            if (target) await press(target, way)
          }
          await expectEvidence(page, mark)
        })
      }
    })
  }
}

test.describe('on a wide screen', () => {
  walk('mouse')
  walk('keyboard')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  walk('touch')
})

test('contested ground says on whose word it is marked, at once', async ({ page }) => {
  await openAtlas(page)
  await press(room(page, 'Map').getByRole('button', { name: /^Contested ground 10: / }), 'keyboard')
  await expect(details(page).getByRole('heading', { name: /^Evidence · \d+$/ })).toBeVisible()
  await expect(details(page).getByRole('listitem').first()).toContainText(/\w · /)
})
