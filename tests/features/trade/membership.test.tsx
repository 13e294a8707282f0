import { screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { directoryOf } from '@/domain/directory'
import { stretchesOf, stretchesWithin } from '@/domain/membership-history'
import { standingsOn } from '@/domain/status'
import { shownClaims } from '@/domain/tiers'
import { MembershipChart } from '@/features/trade/membership/MembershipChart'
import { type Slab, membershipPicture, roomWithin, spread, wholeSteps } from '@/features/trade/membership/membership-picture'
import { membershipSheet } from '@/features/trade/membership/membership-sheet'
import { currentView } from '@/state/view-store'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'
import { giveRoom } from './grid-room'

const { core } = publishedParts()

function sheetOf(tier: 'all' | 'documents', from = '1996-04-26', to = core.lastDay) {
  const all = stretchesOf(core.statuses, tier)
  const stretches = stretchesWithin(all, from, to)
  return membershipSheet(
    {
      all,
      stretches,
      from,
      to,
      standings: standingsOn(core.statuses, to, tier),
      counts: shownClaims(core.counts, tier),
      directory: directoryOf(core),
    },
    (what) => what,
  )
}

const changeOn = (sheet: ReturnType<typeof sheetOf>, day: string) => {
  const at = sheet.columns.findIndex(({ key }) => key === 'change')
  return sheet.rows.find((row) => row.day === day)?.cells[at]?.text
}

describe('the sheet of the membership', () => {
  it('says in a sentence how many there were, are, and what merged', () => {
    expect(sheetOf('all').sentence).toBe(
      '6 members from 15 June 2001, 10 since 4 July 2024; 17 SCO partners since 1 September 2025. On 1 September 2025 observers and dialogue partners became SCO partners.',
    )
    expect(sheetOf('all', '1996-04-26', '2000-12-31').sentence).toBe('5 states of the Shanghai Five since 26 April 1996.')
    expect(sheetOf('all', '2024-01-01', '2025-08-28').sentence).toBe(
      '9 members from 4 July 2023, 10 since 4 July 2024; 3 observers from 4 July 2023, 2 since 4 July 2024; 14 dialogue partners since 16 September 2022.',
    )
  })

  it.each([
    ['1996-04-26', 'China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan found the Shanghai Five'],
    ['2001-06-14', 'Uzbekistan becomes part of the Shanghai Five'],
    ['2001-06-15', 'China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan found the organisation'],
    ['2012-06-07', 'Afghanistan becomes an observer; Türkiye becomes a dialogue partner'],
    ['2017-06-09', 'India and Pakistan become members'],
    ['2025-09-01', '2 observers, 14 dialogue partners and Laos become SCO partners'],
  ])('tells what %s changes', (day, words) => {
    expect(changeOn(sheetOf('all'), day)).toBe(words)
  })

  it('tells by the documents alone who is named, and what is carried forward', () => {
    const sheet = sheetOf('documents', '2001-06-15')
    expect(changeOn(sheet, '2018-04-09')).toBe(
      'India and Pakistan are named as members; Afghanistan, Belarus, Iran and Mongolia are named as observers; Armenia, Azerbaijan, Cambodia, Nepal, Sri Lanka and Türkiye are named as dialogue partners',
    )
    expect(changeOn(sheet, '2018-04-10')).toMatch(/^\d+ standings carried forward, not reconfirmed$/)
    expect(sheet.sentence).toContain('6 members as first listed on 15 June 2001, 8 as first listed on 9 April 2018;')
    expect(sheet.legend.map(({ key }) => key)).toEqual(['member', 'observer', 'dialogue-partner', 'carried'])
    expect(sheet.notes).toContain(
      'Hatched: carried forward from an earlier list and not reconfirmed, on the last day 18 of 18 standings.',
    )
    expect(sheet.notes).toContain('Counted by a text otherwise, without names, and not drawn: 10 members (28 August 2025).')
  })

  it('says what it does not draw, and what it counts all the same', () => {
    expect(sheetOf('all').notes).toEqual([
      'Guests are counted apart and are not drawn (Turkmenistan and 3 organisations).',
      'Counted although participation is dormant: Afghanistan.',
    ])
  })

  it('has a row for each day of change, whose numbers are those of the standings', () => {
    const { rows, columns } = sheetOf('all')
    expect(columns.map(({ key }) => key)).toEqual([
      'day',
      'shanghai-five',
      'member',
      'observer',
      'dialogue-partner',
      'sco-partner',
      'together',
      'change',
      'basis',
      'source',
    ])
    expect(
      rows
        .at(-1)
        ?.cells.slice(0, 7)
        .map(({ value }) => value),
    ).toEqual(['2025-09-01', 0, 10, 0, 0, 17, 27])
    expect(rows.find(({ day }) => day === '2004-06-17')?.cells.at(-2)?.text).toBe('inferred')
  })

  it('names at each day the sources of its changes, and for the whole those of every standing', () => {
    const { rows, sources } = sheetOf('all', '2024-07-04', '2024-07-04')
    expect(rows).toHaveLength(1)
    expect(rows[0]?.sources.length).toBeGreaterThan(0)
    expect(sources.length).toBeGreaterThan(rows[0]!.sources.length)
  })

  it('gives a mark its name with day, counts, change, basis and who says so', () => {
    const row = sheetOf('all').rows.find(({ day }) => day === '2017-06-09')
    expect(row?.name).toMatch(
      /^9 June 2017: members 8, observers 4, dialogue partners 6, India and Pakistan become members, stated, .*reference sources?$/,
    )
    expect(row?.about?.split(' ').toSorted()).toEqual(['IN', 'PK'])
  })
})

describe('the stack', () => {
  const picture = (tier: 'all' | 'documents', from: string, to: string) =>
    membershipPicture(stretchesWithin(stretchesOf(core.statuses, tier), from, to), from, to)

  it('begins and ends with the window, each corner with the states of its day', () => {
    const { corners, domain, steps } = picture('all', '2020-01-01', '2025-11-18')
    expect(corners[0]).toEqual({ x: domain[0], member: 8, observer: 4, 'dialogue-partner': 6, 'sco-partner': 0 })
    expect(corners.at(-1)).toEqual({ x: domain[1], member: 10, observer: 0, 'dialogue-partner': 0, 'sco-partner': 17 })
    expect(steps).toEqual([0, 10, 20, 30])
  })

  it('keeps apart what is carried forward', () => {
    const { bands, corners } = picture('documents', '2018-04-09', '2018-12-31')
    expect(bands.map(({ key }) => key)).toContain('observer-carried')
    expect(corners.map((corner) => [corner['observer'], corner['observer-carried']])).toEqual([
      [4, 0],
      [0, 4],
      [0, 4],
    ])
  })

  it('is nothing where nobody stands anywhere', () => {
    expect(picture('all', '1990-01-01', '1991-01-01')).toMatchObject({ bands: [], corners: [] })
  })

  it.each([
    [1, [0, 1]],
    [6, [0, 2, 4, 6]],
    [12, [0, 5, 10, 15]],
    [27, [0, 10, 20, 30]],
    [60, [0, 20, 40, 60]],
    [900, [0, 900]],
  ])('has for %i whole steps: %j', (greatest, steps) => {
    expect(wholeSteps(greatest)).toEqual(steps)
  })
})

describe('the room for a name', () => {
  const slab = (left: number, right: number, high: number, low: number): Slab => ({ left, right, high, low })

  it.each<[string, Slab[], { x: number; y: number } | undefined]>([
    ['the middle of what is high enough', [slab(0, 100, 10, 40)], { x: 50, y: 25 }],
    ['across columns, where all of them reach', [slab(0, 40, 10, 40), slab(40, 100, 20, 50)], { x: 50, y: 30 }],
    ['the widest', [slab(0, 60, 0, 20), slab(60, 70, 0, 0), slab(70, 200, 0, 20)], { x: 135, y: 10 }],
    ['none in what is too low', [slab(0, 100, 10, 20)], undefined],
    ['none in what is too narrow', [slab(0, 40, 0, 100)], undefined],
    ['none in nothing', [], undefined],
  ])('is %s', (_, slabs, place) => {
    expect(roomWithin(slabs, 50, 14)).toEqual(place)
  })
})

describe('places in a row', () => {
  it.each([
    [
      [10, 50, 90],
      [10, 50, 90],
    ],
    [
      [10, 11, 90],
      [10, 30, 90],
    ],
    [
      [80, 85, 90, 100],
      [40, 60, 80, 100],
    ],
    [[50], [50]],
    [[], []],
  ])('%j stand at %j', (places, spaced) => {
    expect(spread(places, 20, 0, 100)).toEqual(spaced)
  })

  it('keep their order, their distance and their bounds, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 30 }), (some) => {
        const places = some.toSorted((one, other) => one - other)
        const spaced = spread(places, 24, 0, 300)
        const gap = Math.min(24, 300 / Math.max(1, places.length - 1))
        const gaps = spaced.slice(1).map((place, index) => place - spaced[index]!)
        expect(Math.min(gap, ...gaps)).toBeCloseTo(gap, 6)
        expect(Math.min(0, ...spaced)).toBeCloseTo(0, 6)
        expect(Math.max(300, ...spaced)).toBeCloseTo(300, 6)
      }),
    )
  })
})

describe('the chart', () => {
  beforeEach(() => giveRoom(800, 400))

  async function showChart(query = '') {
    serveData()
    const user = show(<MembershipChart />, `?chart=membership${query}`)
    const chart = await screen.findByRole('group', { name: /^States of the SCO by status, .*, stacked over time$/ })
    return { user, chart, marks: within(chart).getAllByRole('button') }
  }

  it('has a mark for each day of change, which leads to that day and to who has the status that it brought, or to all that changed', async () => {
    const { user, marks } = await showChart('&open=TJ')
    expect(marks).toHaveLength(14)
    await user.click(marks[8]!)
    expect(currentView()).toMatchObject({ date: '2017-06-09', open: 'status.member' })
    await user.click(marks.find((mark) => mark.getAttribute('aria-label')?.startsWith('7 June 2012'))!)
    expect(currentView()).toMatchObject({ date: '2012-06-07' })
    expect(currentView().open).toBe('changes')
  })

  it('opens the one state that a day is about', async () => {
    const { user, marks } = await showChart()
    await user.click(marks.find((mark) => mark.getAttribute('aria-label')?.includes('Iran becomes a member'))!)
    expect(currentView()).toMatchObject({ date: '2023-07-04', open: 'IR' })
  })

  it('is led through and opened by keyboard', async () => {
    const { user, marks } = await showChart()
    marks[0]!.focus()
    await user.keyboard('{Enter}')
    expect(currentView().date).toBe('1996-04-26')
  })

  it('follows window and tier', async () => {
    const { chart, marks } = await showChart('&from=2024-01-01&to=2024-12-31')
    expect(chart).toHaveAccessibleName(/1 January 2024 to 31 December 2024/)
    expect(marks.map((mark) => mark.getAttribute('aria-label')?.split(':')[0])).toEqual(['4 July 2023', '4 July 2024'])
  })

  it('writes the merger beside its day, and the last counts at the end', async () => {
    const { chart } = await showChart()
    expect(chart).toHaveTextContent('1 Sept 2025: observers and dialogue partners become SCO partners')
    expect(chart).toHaveTextContent('17 SCO partners')
    expect(chart).toHaveTextContent('10 members')
  })

  it('says so where no source that is switched on speaks', async () => {
    serveData()
    show(<MembershipChart />, '?chart=membership&tier=documents&known=then&date=2001-01-01')
    expect(await screen.findByText('In the chosen days no source that is switched on says who belongs.')).toBeVisible()
  })
})
