import { screen, within } from '@testing-library/react'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { meetingsIn } from '@/domain/meetings'
import { directoryOf } from '@/domain/directory'
import { type TimelineItem, meetingItems, periodOf } from '@/domain/timeline'
import { timelineIndexOf } from '@/domain/timeline-index'
import { selectionOf } from '@/domain/timeline-selection'
import { type ViewState, defaultView } from '@/domain/view-state'
import { TimelineOptions } from '@/features/timeline/TimelineOptions'
import * as files from '@/ui/save-file'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const days = { from: '2018-01-01', to: '2025-12-31' }
const exercises = meetingItems(meetingsIn(core.meetings, 'all')).filter(({ meeting }) => meeting.type === 'exercise')

let asked: string[]

beforeEach(() => {
  asked = serveData()
})

/** Opens the menu over the items. */
async function openMenu(items: readonly TimelineItem[], view: Partial<ViewState> = {}, query = '') {
  const save = vi.spyOn(files, 'saveFile').mockClear().mockReturnValue()
  const shown = { ...defaultView, ...view }
  const selection = selectionOf(timelineIndexOf(items, periodOf(items, days.from, days.to), directoryOf(core)), shown)
  const picture = { selection, lanes: [], labelsOf: () => [] }
  const user = show(
    <TimelineOptions items={() => items} view={shown} days={days} dataVersion={core.dataVersion} picture={picture} />,
    query,
  )
  await user.click(await screen.findByRole('button', { name: 'Timeline options' }))
  const menu = within(await screen.findByRole('group', { name: 'Timeline options' }))
  await menu.findByText(/^(Saves|Nothing)/)
  async function saved(format: string): Promise<{ name: string; text: string }> {
    await user.click(menu.getByRole('button', { name: new RegExp(`^Save as ${format} `) }))
    await menu.findByText(/^Saved as /)
    const [name, content] = save.mock.lastCall!
    return { name, text: (await content.text()).replace('\uFEFF', '') }
  }
  return { user, menu, save, saved }
}

describe('the options of the timeline', () => {
  it('save what is shown as a calendar, with the titles of all sources', async () => {
    const { saved } = await openMenu(exercises)
    const { name, text } = await saved('iCalendar')
    expect(name).toBe('sco-timeline-2018-01-01-to-2025-12-31.ics')
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual(exercises.map(({ key }) => `${key}@sco-atlas`))
    // The address of the test is of this machine, and leads nobody else anywhere.
    expect(text).not.toMatch(/^URL|localhost/m)
    expect(asked).toContain('trade')
    const titles = new Map(trade.sources.map(({ id, title }) => [id, title]))
    for (const [number, { meeting }] of exercises.entries()) {
      const cited = meeting.accounts.flatMap(({ evidence }) => evidence.flatMap(({ source }) => titles.get(source) ?? []))
      const description = events[number]!.getFirstPropertyValue('description')
      for (const title of cited) expect(description).toContain(`“${title}”`)
    }
  })

  it('save it as tables for people and for programs', async () => {
    const { saved } = await openMenu(exercises, { tier: 'documents' })
    const csv = await saved('CSV')
    expect(csv.name).toBe('sco-timeline-2018-01-01-to-2025-12-31-documents.csv')
    const { data } = Papa.parse<Record<string, string>>(csv.text, { header: true, skipEmptyLines: true })
    expect(data.map((row) => row['id'])).toEqual(exercises.map(({ key }) => key))
    const json = await saved('JSON')
    expect(json.name).toBe('sco-timeline-2018-01-01-to-2025-12-31-documents.json')
    expect(JSON.parse(json.text)).toMatchObject({ tier: 'documents', window: days, dataVersion: core.dataVersion })
  })

  it('say by which day a reader had the texts', async () => {
    const view = { tier: 'documents', known: 'then' } as const
    const { saved } = await openMenu(exercises, view, '?tier=documents&known=then&date=2019-05-20')
    const { name, text } = await saved('JSON')
    expect(name).toBe('sco-timeline-2018-01-01-to-2025-12-31-as-read.json')
    expect(JSON.parse(text)).toMatchObject({ known: 'then', knownBy: '2019-05-20' })
  })

  it('say how much is saved, and offer nothing where nothing is shown', async () => {
    const { menu } = await openMenu(exercises.slice(0, 1))
    expect(menu.getByText('Saves what is shown: 1 meeting.')).toBeVisible()
  })

  it('offer no file of nothing', async () => {
    const { menu } = await openMenu([])
    expect(menu.getByText('Nothing is shown that could be saved.')).toBeVisible()
    expect(menu.queryByRole('button')).not.toBeInTheDocument()
  })

  it('tell why a file could not be made', async () => {
    asked = serveData({ trade: () => Promise.resolve(new Response('', { status: 404 })) })
    const { user, menu, save } = await openMenu(exercises)
    await user.click(menu.getByRole('button', { name: /^Save as CSV/ }))
    expect(await menu.findByText('That did not work: HTTP 404')).toBeVisible()
    expect(save).not.toHaveBeenCalled()
  })
})
