import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { meetingsByYear } from '@/domain/meetings-by-year'
import { meetingsIn } from '@/domain/meetings'
import { defaultView } from '@/domain/view-state'
import { MeetingsChart } from '@/features/trade/meetings/MeetingsChart'
import { meetingsSheet } from '@/features/trade/meetings/meetings-sheet'
import { currentView } from '@/state/view-store'
import { account } from '@tests/fixtures/timeline-items'
import { serveData, show } from '@tests/state/page'
import { giveRoom } from './grid-room'

beforeEach(() => {
  giveRoom(1000, 500)
  serveData()
})

/** Waits until the meetings are drawn, unless there are none or the table stands for them. */
async function showMeetings(query = '', isDrawn = true) {
  const user = show(<MeetingsChart />, `?view=trade&chart=meetings${query}`)
  const region = within(await screen.findByRole('region', { name: 'Trade' }))
  if (isDrawn) await region.findByRole('group', { name: /^Meetings by type/ })
  return { user, region }
}

describe('meetings by type and year', () => {
  it('are told in a sentence', async () => {
    const { region } = await showMeetings()
    expect(region.getByText('135 meetings from 1996 to 2026, 2 only planned. Most in 2021: 11 meetings.')).toBeInTheDocument()
  })

  it('show just those of a cell on the timeline, in one step', async () => {
    const { user, region } = await showMeetings('&from=2010-01-01&table=map')
    const steps = window.history.length
    await user.click(region.getByRole('button', { name: 'Bilaterals, 2025: 3 meetings. Show just these on the timeline' }))
    expect(currentView()).toMatchObject({
      view: 'timeline',
      type: ['bilateral'],
      from: '2025-01-01',
      to: '2025-12-31',
      table: ['map'],
    })
    expect(window.history.length).toBe(steps + 1)
  })

  it('show all of a year, without changes of membership', async () => {
    const { user, region } = await showMeetings()
    await user.click(region.getByRole('button', { name: /^2001: 3 meetings\./ }))
    expect(currentView()).toMatchObject({ view: 'timeline', from: '2001-01-01', to: '2001-12-31' })
    expect(currentView().type).toContain('summit')
    expect(currentView().type).not.toContain('membership')
  })

  it('tell what is only planned', async () => {
    const { region } = await showMeetings()
    expect(region.getByRole('button', { name: /^Summits, 2026: 1 meeting, 1 only planned\./ })).toBeInTheDocument()
    expect(within(region.getByRole('list', { name: 'Signs' })).getByText('planned or postponed')).toBeInTheDocument()
  })

  it('follow the filters of the timeline, tier and window', async () => {
    const { region } = await showMeetings('&tier=documents&type=bilateral,exercise&from=2019-01-01')
    expect(region.getByText(/^7 meetings from 2019 to 2025/)).toBeInTheDocument()
    expect(region.queryByRole('button', { name: /^Summits/ })).not.toBeInTheDocument()
  })

  it('that are all filtered out can be brought back', async () => {
    const { user, region } = await showMeetings('&q=zeppelin', false)
    expect(region.getByText('No meeting matches what is chosen.')).toBeInTheDocument()
    await user.click(region.getByRole('button', { name: 'Show all meetings' }))
    expect(currentView().q).toBe('')
    expect(await region.findByText(/^135 meetings/)).toBeInTheDocument()
  })

  it('have a table that adds up', async () => {
    const { region } = await showMeetings('&table=trade', false)
    const rows = within(region.getByRole('table')).getAllByRole('row').slice(1)
    const counts = rows.map((row) => Number(within(row).getAllByRole('cell')[1]!.textContent))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(135)
  })
})

describe('the sheet of meetings', () => {
  it('names what is counted in no year and what was called off', () => {
    const meetings = meetingsIn(
      [
        account('Talks', '2004/2006'),
        account('Forum', '2020', { state: 'cancelled' }),
        ...Array.from({ length: 7 }, (_, at) => account(`Round ${at}`, '2010/2011')),
        account('Summit', '2019', { state: 'postponed' }),
      ],
      'all',
    )
    const { notes, sentence } = meetingsSheet(meetingsByYear(meetings), defaultView)
    expect(sentence).toBe('1 meeting in 2019, 1 postponed.')
    expect(notes[0]).toMatch(/^Counted in no year, .*: Talks \(2004 to 2006\), Round 0 .* and 3 more\.$/)
    expect(notes[1]).toBe('Not counted, called off: Forum (2020).')
  })
})
