import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { directoryOf } from '@/domain/directory'
import { meetingsIn } from '@/domain/meetings'
import { changesOf } from '@/domain/status'
import { type TimelineItem, inOrder, meetingItems, membershipItems, periodOf } from '@/domain/timeline'
import { timelineIndexOf } from '@/domain/timeline-index'
import { selectionOf } from '@/domain/timeline-selection'
import { type ViewState, defaultView } from '@/domain/view-state'
import { chartLanesOf } from '@/features/timeline/chart-lanes'
import { labelsOf } from '@/features/timeline/item-words'
import { type TimelineOf, fileContent } from '@/features/timeline/export/timeline-files'
import { itemAddress } from '@/features/timeline/export/use-save-timeline'
import { itemOf } from '@tests/fixtures/timeline-items'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const directory = directoryOf(core, trade.sources)

const address = 'https://atlas.example/sco/?view=timeline&type=summit&from=2018-01-01'

function itemsIn(tier: ViewState['tier']): TimelineItem[] {
  return inOrder([...meetingItems(meetingsIn(core.meetings, tier)), ...membershipItems(changesOf(core.statuses, tier))])
}

function timelineOf(
  items: readonly TimelineItem[],
  view: Partial<ViewState> = {},
  changes: Partial<TimelineOf> = {},
): TimelineOf {
  const { tier, known } = { ...defaultView, ...view }
  return {
    items,
    view: { ...defaultView, ...view },
    imprint: { from: '2018-01-01', to: '2025-12-31', tier, known, dataVersion: core.dataVersion },
    directory,
    address,
    addressOfItem: (item) => itemAddress(item, tier),
    savedAt: new Date('2026-02-03T04:05:06Z'),
    picture: pictureOf(items, view),
    ...changes,
  }
}

function pictureOf(items: readonly TimelineItem[], changes: Partial<ViewState>): TimelineOf['picture'] {
  const view = { ...defaultView, ...changes }
  const selection = selectionOf(timelineIndexOf(items, periodOf(items, core.firstDay, core.lastDay), directory), view)
  return { selection, lanes: chartLanesOf(selection, view, directory.nameOf), labelsOf: (item) => labelsOf(item, directory) }
}

async function calendarOf(timeline: TimelineOf): Promise<ICAL.Component> {
  return new ICAL.Component(ICAL.parse(await (await fileContent(timeline, 'ics')).text()))
}

async function eventOf(item: TimelineItem, view: Partial<ViewState> = {}, changes: Partial<TimelineOf> = {}) {
  const event = (await calendarOf(timelineOf([item], view, changes))).getFirstSubcomponent('vevent')!
  const text = (name: string) => event.getFirstPropertyValue(name)?.toString()
  return { text, lines: (text('description') ?? '').split('\n'), categories: event.getFirstProperty('categories')?.getValues() }
}

function published(key: string, tier: ViewState['tier'] = 'all'): TimelineItem {
  const item = itemsIn(tier).find((candidate) => candidate.key === key)
  if (!item) throw new Error(`the dataset has no ${key} by the tier ${tier}`)
  return item
}

describe('the summary of an event', () => {
  it.each([
    ['2024-07-04', {}, 'Summit'],
    ['2024-07-03/2024-07-04', {}, 'Summit'],
    ['2024-07-04', { basis: 'inferred' }, 'Summit (date inferred)'],
    ['2024-07-04', { state: 'planned' }, 'Summit (planned)'],
    ['2021-06', {}, 'June 2021: Summit'],
    ['2021-06', { state: 'planned', basis: 'inferred' }, 'June 2021: Summit (planned, date inferred)'],
    ['2026', { state: 'cancelled' }, '2026: Summit (cancelled)'],
    ['2025-08-28/2025-09', {}, '28 August 2025 to September 2025: Summit'],
    ['2019-05-17~', {}, 'about 17 May 2019: Summit'],
    ['../2010-06', {}, 'June 2010 or before: Summit'],
    ['2025-01-05/..', {}, '5 January 2025 or after: Summit'],
    // So long a stretch, and inferred, is no length.
    ['2021-06-01/2021-06-30', { basis: 'inferred' }, '1–30 June 2021: Summit (date inferred)'],
  ] as const)('dated %s, %j, is "%s"', async (edtf, changes, summary) => {
    const { text, categories } = await eventOf(itemOf(edtf, { title: 'Summit', ...changes }))
    expect(text('summary')?.replace(/\s–\s/u, '–')).toBe(summary)
    expect(categories?.includes('Inexact date')).toBe(summary.includes(': '))
    expect(categories?.includes('Inferred date')).toBe('basis' in changes)
  })
})

describe('the description of an event', () => {
  it('says of a meeting how its date is known, who took part and who says so', async () => {
    const { lines, text, categories } = await eventOf(published('2021-06-security-councils-dushanbe', 'documents'), {
      tier: 'documents',
    })
    expect(lines[0]).toBe('Date: June 2021 (EDTF 2021-06)')
    expect(lines[1]).toBe('The entry lasts over all the days that the date may mean.')
    expect(lines[2]).toMatch(/^Basis: inferred\. .+/)
    expect(lines).toContain('Kind: Security council secretaries')
    expect(lines).toContain('State: held')
    const evidence = lines.slice(lines.indexOf('Evidence:') + 1)
    expect(evidence).toHaveLength(1)
    expect(evidence[0]).toMatch(/^– “.+”, Pakistan Observer, document 3 ¶ .*\d/)
    expect(text('location')).toBe('Dushanbe, Tajikistan')
    expect(categories).toEqual(['Security council secretaries', 'Inexact date', 'Inferred date'])
  })

  it('names those who took part with role, person and office', async () => {
    const { lines } = await eventOf(published('2019-05-rahmon-norov-dushanbe'))
    expect(lines).toContain(
      'Named as taking part: Tajikistan (host): Emomali Rahmon, President; SCO: Vladimir Norov, Secretary-General',
    )
  })

  it('says where accounts give another date', async () => {
    const { lines } = await eventOf(published('2001-06-summit-shanghai'))
    expect(lines[0]).toMatch(/^Date: (14–)?15 June 2001 /)
    expect(lines).toContain('Other accounts say: 2001')
  })

  it('gives the address of every source that has one', async () => {
    for (const item of itemsIn('all')) {
      const claims = item.kind === 'meeting' ? item.meeting.accounts : item.claims
      const addresses = claims.flatMap(({ evidence }) => evidence.map(({ source }) => directory.sources.get(source)?.url ?? ''))
      const { text } = await eventOf(item)
      for (const address of addresses) expect(text('description')).toContain(address)
    }
  })

  it('tells of a entry on membership who became what, and by which claim', async () => {
    const { lines, text, categories } = await eventOf(published('change.2017-06-09'))
    expect(text('summary')).toMatch(/^India and Pakistan: members/)
    expect(lines).toContain('– India: Became member by decision')
    expect(categories).toEqual(['Change of status'])
  })

  it('tells of a list by its publisher, and what of it is inferred', async () => {
    const { lines, text, categories } = await eventOf(published('list.2021-06-24'))
    expect(text('summary')).toBe('Pakistan Observer names 8 members (inferred)')
    expect(lines).toContain('– China: Named as member (inferred)')
    expect(categories).toEqual(['List of states', 'Inferred list'])
  })

  it('says how else one could take part, and nothing of a place that is not known', async () => {
    const places = [
      [{ place: 'astana' }, 'Astana, Kazakhstan'],
      [{ place: 'astana', format: 'hybrid' }, 'Astana, Kazakhstan (in person and by video link)'],
      [{ format: 'online' }, 'online'],
      [{}, undefined],
    ] as const
    for (const [changes, location] of places)
      expect((await eventOf(itemOf('2024-07-04', changes))).text('location')).toBe(location)
  })
})

describe('the address of an event', () => {
  it('opens the item on its tier, whatever the view was', async () => {
    const { text } = await eventOf(published('2019-05-rahmon-norov-dushanbe', 'documents'), {
      tier: 'documents',
      type: ['bilateral'],
    })
    expect(text('url')).toBe('http://localhost:3000/?open=2019-05-rahmon-norov-dushanbe&tier=documents&lang=en')
    expect((await eventOf(published('change.2023-07-04'))).text('url')).toBe(
      'http://localhost:3000/?date=2023-07-04&open=IR&lang=en',
    )
  })

  it('is left out where nobody else could follow it', async () => {
    const nowhere = { address: undefined, addressOfItem: () => undefined }
    const { text } = await eventOf(published('2024-07-summit-astana'), {}, nowhere)
    expect(text('url')).toBeUndefined()
  })
})

describe('the calendar', () => {
  it('says what is filtered, on whose word it stands, and how inexact dates are put', async () => {
    const view: Partial<ViewState> = {
      tier: 'documents',
      known: 'then',
      type: ['summit', 'membership'],
      country: ['TJ'],
      series: ['peace-mission'],
      basis: ['stated'],
      state: ['held'],
      q: 'gas',
      when: 'certain',
    }
    const timeline = timelineOf([published('2024-07-summit-astana')], view)
    const calendar = await calendarOf({ ...timeline, imprint: { ...timeline.imprint, knownBy: '2021-06-24' } })
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('SCO Atlas: 1 January 2018 to 31 December 2025')
    const about = calendar.getFirstPropertyValue('description')
    expect(about).toContain('Of the five documents, those published by 24 June 2021.')
    expect(about).toContain(
      'Only: kind Summits and Membership; country Tajikistan; series Peace Mission exercises; state held; basis stated by a source; text “gas”; inexact dates that lie surely between the two days.',
    )
    expect(about).toContain('all the days that its date may mean')
    expect(calendar.getFirstPropertyValue('url')).toBe(address)
  })

  it('says nothing of filters where none is set', async () => {
    const about = (await calendarOf(timelineOf([published('2024-07-summit-astana')]))).getFirstPropertyValue('description')
    expect(about).toContain('The five documents and reference sources.')
    expect(about).not.toContain('Only:')
  })
})

describe('the other files', () => {
  const items = itemsIn('all')

  it('hold every item with its title', async () => {
    const json = JSON.parse(await (await fileContent(timelineOf(items), 'json')).text()) as {
      address: string
      items: { id: string; title: string }[]
    }
    expect(json.address).toBe(address)
    expect(json.items.map(({ id }) => id)).toEqual(items.map(({ key }) => key))
    expect(json.items.find(({ id }) => id === 'change.2017-06-09')?.title).toMatch(/^India and Pakistan: members/)
  })

  it('say of which kind they are', async () => {
    const files = await Promise.all(
      (['ics', 'csv', 'json', 'svg'] as const).map((format) => fileContent(timelineOf(items), format)),
    )
    const kinds = ['text/calendar;charset=utf-8', 'text/csv;charset=utf-8', 'application/json', 'image/svg+xml']
    expect(files.map(({ type }) => type)).toEqual(kinds)
  })
})

describe('the picture', () => {
  const items = itemsIn('all')

  async function pictureText(view: Partial<ViewState> = {}) {
    const markup = await (await fileContent(timelineOf(items, view), 'svg')).text()
    const picture = new DOMParser().parseFromString(markup, 'image/svg+xml')
    expect(picture.querySelector('parsererror')).toBeNull()
    return { picture, words: Array.from(picture.querySelectorAll('text'), (element) => element.textContent) }
  }

  it('is well formed, with title, key, lanes and what it rests on', async () => {
    const { picture, words } = await pictureText()
    expect(picture.querySelector('title')?.textContent).toBe('SCO Atlas: 1 January 2018 to 31 December 2025')
    for (const said of ['Membership 19', 'Summits 34', 'a day that is known', 'dashed: inferred; the reasoning is given'])
      expect(words).toContain(said)
    expect(words.join(' ')).toMatch(/135 meetings and 19 entries on membership.*sources, named in the CSV and the JSON/)
    expect(picture.querySelectorAll('[fill^="url(#"]').length).toBeGreaterThan(0)
    for (const faded of picture.querySelectorAll('[fill^="url(#"]')) {
      expect(picture.getElementById(faded.getAttribute('fill')!.slice(5, -1))).not.toBeNull()
    }
  })

  it('shows the missing numbers of series, and has a key for what it shows alone', async () => {
    const { words } = await pictureText({ lanes: 'series', series: ['security-council-secretaries'] })
    expect(words).toContain('1–3')
    expect(words).toContain('numbers of a series that no source here gives')
    expect(words).not.toContain('cancelled')
  })
})
