import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetingTypes } from '@/domain/contract'
import { type MeetingCounts, announcedAmong, askingForYear, meetingsByYear, yearCell } from '@/domain/meetings-by-year'
import { meetingsIn } from '@/domain/meetings'
import type { ItemView } from '@/domain/timeline-index'
import { itemsSelected } from '@/domain/timeline-selection'
import { anyItemView, anyItems } from '@tests/fixtures/any-timeline'
import { readAtlas } from '@tests/fixtures/atlas'
import { account, asking, indexOf } from '@tests/fixtures/timeline-items'

const counted = (...accounts: ReturnType<typeof account>[]) => meetingsByYear(meetingsIn(accounts, 'all'))
const numbers = ({ cells }: MeetingCounts) => Object.fromEntries([...cells].map(([key, own]) => [key, own.length]))

describe('meetings by type and year', () => {
  it('count each type in the year of its day, in the order of types, without a gap of years', () => {
    const counts = counted(
      account('a', '2019-06-14', { type: 'bilateral' }),
      account('b', '2021-09-17'),
      account('c', '2021', { type: 'bilateral' }),
      account('d', '2021-02', { type: 'bilateral', state: 'planned' }),
    )
    expect(counts.types).toEqual(['summit', 'bilateral'])
    expect(counts.years).toEqual([2019, 2020, 2021])
    expect(numbers(counts)).toEqual({ 'bilateral 2019': 1, 'summit 2021': 1, 'bilateral 2021': 2 })
  })

  it('count in no year what may have been in several, and not at all what was called off', () => {
    const counts = counted(
      account('over', '2020-12-31/2021-01-01'),
      account('some', '2004/2006'),
      account('off', '2022', { state: 'cancelled' }),
      account('held', '2022'),
    )
    expect(counts.unplaced.map(({ about }) => about)).toEqual(['over', 'some'])
    expect(counts.cancelled.map(({ about }) => about)).toEqual(['off'])
    expect(numbers(counts)).toEqual({ 'summit 2022': 1 })
  })

  it('of none are empty', () => {
    expect(counted()).toMatchObject({ years: [], types: [], unplaced: [], cancelled: [] })
  })

  it('tell what was held from what is only announced', () => {
    const some = meetingsIn(
      (['held', 'held', 'planned', 'postponed'] as const).map((state, at) => account(`${at}`, '2026', { state })),
      'all',
    )
    expect(announcedAmong(some)).toEqual({ held: 2, planned: 1, postponed: 1 })
  })

  it.each([
    ['all', 'summit', 2021, 2],
    ['all', 'ministerial', 2024, 2],
    ['all', 'bilateral', 2025, 3],
    ['documents', 'exercise', 2021, 2],
    ['documents', 'summit', 2001, 1],
  ] as const)('of what is published, %s: %s of %i is %i', (tier, type, year, count) => {
    expect(meetingsByYear(meetingsIn(readAtlas().meetings, tier)).cells.get(yearCell(type, year))).toHaveLength(count)
  })

  it('leave no published meeting out', () => {
    const meetings = meetingsIn(readAtlas().meetings, 'all')
    const { cells, unplaced, cancelled } = meetingsByYear(meetings)
    expect([...cells.values()].flat().length + unplaced.length + cancelled.length).toBe(meetings.length)
  })
})

describe('what a cell asks of the timeline', () => {
  const open = { when: 'possible' } as const
  const cases: [Parameters<typeof askingForYear>[1], Partial<ItemView>][] = [
    [
      { ...open, state: [] },
      { from: '2021-01-01', to: '2021-12-31', when: 'possible', state: [] },
    ],
    [
      { ...open, state: [], from: '2021-03-01' },
      { from: '2021-03-01', to: '2021-12-31' },
    ],
    [
      { ...open, state: [], to: '2021-03-01' },
      { from: '2021-01-01', to: '2021-03-01' },
    ],
    [{ ...open, state: ['held'] }, { state: ['held'] }],
  ]

  it.each(cases)('with %j is %j', (view, asked) => {
    expect(askingForYear(counted(account('a', '2021-05-05')), view, 2021, 'summit')).toMatchObject(asked)
  })

  it('is just the meetings that it counts, whatever the view asks for', () => {
    fc.assert(
      fc.property(anyItems, anyItemView, (items, view) => {
        const index = indexOf(items)
        // Within a year a window may cut a date in two: what then may lie in it is asked for as before.
        const { from: _from, to: _to, ...open } = view
        const meetingsOf = (view: Partial<ItemView>) =>
          itemsSelected(asking(index, view)).flatMap((item) => (item.kind === 'meeting' ? [item.meeting] : []))
        const counts = meetingsByYear(meetingsOf(open))
        for (const year of counts.years) {
          const inYear: string[] = []
          for (const type of meetingTypes) {
            const own = (counts.cells.get(yearCell(type, year)) ?? []).map(({ about }) => about)
            inYear.push(...own)
            if (own.length === 0) continue
            const patch = askingForYear(counts, open, year, type)
            expect(itemsSelected(asking(index, { ...open, ...patch })).map(({ key }) => key)).toEqual(expect.arrayContaining(own))
            expect(itemsSelected(asking(index, { ...open, ...patch }))).toHaveLength(own.length)
          }
          const patch = askingForYear(counts, open, year)
          expect(new Set(itemsSelected(asking(index, { ...open, ...patch })).map(({ key }) => key))).toEqual(new Set(inYear))
        }
      }),
      { numRuns: 60 },
    )
  })
})
