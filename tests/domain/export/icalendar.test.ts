import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Place } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { type CalendarEntry, eventDaysOf, icalendarOf, uidOf } from '@/domain/export/icalendar'
import { meetingsIn } from '@/domain/meetings'
import { changesOf } from '@/domain/status'
import { addDays, resolveEdtf } from '@/domain/time'
import { meetingItems, membershipItems } from '@/domain/timeline'
import { itemOf } from '@tests/fixtures/timeline-items'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const { places } = directoryOf(core, trade.sources)
const savedAt = new Date('2026-02-03T04:05:06.789Z')

function fileOf(...entries: CalendarEntry[]): string {
  return icalendarOf({ name: 'Name', description: 'What it is', savedAt, entries })
}

function entryOf(changes: Partial<CalendarEntry> = {}): CalendarEntry {
  return { item: itemOf('2024-07-04'), summary: 'Summit', description: 'All of it', categories: ['Summit'], ...changes }
}

/** As a parser that is not ours reads it. */
function read(file: string): { calendar: ICAL.Component; events: ICAL.Component[] } {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return { calendar, events: calendar.getAllSubcomponents('vevent') }
}

function readOne(entry: CalendarEntry): ICAL.Component {
  const { events } = read(fileOf(entry))
  expect(events).toHaveLength(1)
  return events[0]!
}

function valueOf(component: ICAL.Component, name: string): string | undefined {
  return component.getFirstPropertyValue(name)?.toString()
}

/** What a text has become when it is read again: one kind of line end, and no control characters. */
function plain(text: string): string {
  const isKept = (character: string) => {
    const code = character.charCodeAt(0)
    return code === 9 || code === 10 || (code > 31 && code !== 127)
  }
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('').filter(isKept).join('')
}

describe('the days of an event', () => {
  it.each([
    ['2024-07-04', '2024-07-04', '2024-07-04'],
    ['2024-07-03/2024-07-04', '2024-07-03', '2024-07-04'],
    ['2021-06', '2021-06-01', '2021-06-30'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2025-08-28/2025-09', '2025-08-28', '2025-09-30'],
    ['2019-05-17~', '2019-05-17', '2019-05-17'],
    ['../2010-06', '2010-06-30', '2010-06-30'],
    ['/2010', '2010-12-31', '2010-12-31'],
    ['2025-01/..', '2025-01-01', '2025-01-01'],
    ['2025-01-05/', '2025-01-05', '2025-01-05'],
  ])('of the date %s are %s to %s', (edtf, first, last) => {
    expect(eventDaysOf(resolveEdtf(edtf)!)).toEqual([first, last])
  })
})

describe('a calendar', () => {
  const whole = icalendarOf({
    name: 'Meetings, all',
    description: 'Two lines;\nof text',
    url: 'https://atlas.example/?type=summit,forum',
    savedAt,
    entries: [entryOf()],
  })

  it('says what it is, in the properties that programs know', () => {
    const { calendar } = read(whole)
    expect(valueOf(calendar, 'version')).toBe('2.0')
    expect(valueOf(calendar, 'calscale')).toBe('GREGORIAN')
    expect(valueOf(calendar, 'prodid')).toBe('-//SCO Atlas//SCO Atlas//EN')
    expect(valueOf(calendar, 'description')).toBe('Two lines;\nof text')
    // Of properties that it does not know this parser leaves the text as it is written.
    for (const name of ['name', 'x-wr-calname']) expect(valueOf(calendar, name)).toBe(String.raw`Meetings\, all`)
    expect(valueOf(calendar, 'x-wr-caldesc')).toBe(String.raw`Two lines\;\nof text`)
    expect(valueOf(calendar, 'url')).toBe('https://atlas.example/?type=summit,forum')
  })

  it('has lines that end in CR LF and nothing after the last', () => {
    expect(whole.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
    expect(whole.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true)
    expect(whole.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('is the same for the same moment', () => {
    expect(fileOf(entryOf())).toBe(fileOf(entryOf()))
  })
})

describe('an event', () => {
  it('is of whole days, and ends before the day after its last', () => {
    const event = readOne(entryOf({ item: itemOf('2024-07-03/2024-07-04') }))
    const [start, end] = ['dtstart', 'dtend'].map((name) => event.getFirstPropertyValue(name) as ICAL.Time)
    expect([start?.isDate, start?.toString()]).toEqual([true, '2024-07-03'])
    expect([end?.isDate, end?.toString()]).toEqual([true, '2024-07-05'])
  })

  it('has a lasting name, and the moment of saving in UTC', () => {
    const event = readOne(entryOf())
    expect(valueOf(event, 'uid')).toBe('m@sco-atlas')
    expect(valueOf(event, 'dtstamp')).toBe('2026-02-03T04:05:06Z')
    const change = membershipItems(changesOf(core.statuses, 'all')).find(({ key }) => key === 'change.2017-06-09')
    expect(uidOf(change!)).toBe('change.2017-06-09@sco-atlas')
  })

  it.each([
    ['held', 'CONFIRMED'],
    ['planned', 'TENTATIVE'],
    ['postponed', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
  ] as const)('that was %s is %s', (state, status) => {
    expect(valueOf(readOne(entryOf({ item: itemOf('2024-07-04', { state }) })), 'status')).toBe(status)
  })

  it('takes no time of the reader, and gives no state to what has none', () => {
    const [change] = membershipItems(changesOf(core.statuses, 'all'))
    const event = readOne(entryOf({ item: change! }))
    expect(valueOf(event, 'transp')).toBe('TRANSPARENT')
    expect(valueOf(event, 'class')).toBe('PUBLIC')
    expect(event.hasProperty('status')).toBe(false)
    for (const name of ['location', 'geo', 'url']) expect(event.hasProperty(name)).toBe(false)
  })

  it('has its place, its address and its categories', () => {
    const place: Place = { id: 'quito', name: 'Quito', country: 'EC', lat: -0.22, lon: -78.51, x: 0, y: 0 }
    const categories = ['Kind, with a comma', 'Inexact date']
    const event = readOne(entryOf({ place, location: 'Quito, Ecuador', url: 'https://atlas.example/?open=a,b;c', categories }))
    expect(event.getFirstPropertyValue('geo')).toEqual([-0.22, -78.51])
    expect(valueOf(event, 'location')).toBe('Quito, Ecuador')
    expect(valueOf(event, 'url')).toBe('https://atlas.example/?open=a,b;c')
    expect(event.getFirstProperty('categories')?.getValues()).toEqual(categories)
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', minLength: 60, maxLength: 160 }),
    fc
      .array(fc.constantFrom('\r', '\n', '\r\n', '\\', ';', ',', ':', '"', '\\n', ' ', '\t', '=', '\0', '\u007F'), {
        maxLength: 12,
      })
      .map((parts) => parts.join('')),
    // Characters of one to four octets at and about the 75th.
    fc
      .tuple(fc.integer({ min: 60, max: 80 }), fc.constantFrom('a', 'é', '上', '🕊️'))
      .map(([before, character]) => 'x'.repeat(before) + character.repeat(40)),
  )

  // This parser takes an escaped backslash before the comma of a list for an escaped comma; our own categories end in none.
  const anyCategory = anyText.filter((category) => !plain(category).endsWith('\\'))

  it('gives a reader back what went in', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        anyText,
        fc.array(anyCategory, { minLength: 1, maxLength: 3 }),
        (summary, location, description, categories) => {
          const event = readOne(entryOf({ summary, location, description, categories }))
          expect(valueOf(event, 'summary')).toBe(plain(summary))
          expect(valueOf(event, 'location')).toBe(plain(location))
          expect(valueOf(event, 'description')).toBe(plain(description))
          expect(event.getFirstProperty('categories')?.getValues()).toEqual(categories.map(plain))
          expect(valueOf(event, 'class')).toBe('PUBLIC')
        },
      ),
    )
  })

  it('has no line of more than 75 octets, nor one that ends within a character', () => {
    const strict = new TextDecoder('utf-8', { fatal: true })
    fc.assert(
      fc.property(anyText, (summary) => {
        const octets = new TextEncoder().encode(fileOf(entryOf({ summary })))
        let start = 0
        for (let at = octets.indexOf(13); at !== -1; at = octets.indexOf(13, at + 1)) {
          expect(at - start).toBeLessThanOrEqual(75)
          strict.decode(octets.subarray(start, at))
          start = at + 2
        }
        expect(start).toBe(octets.length)
      }),
    )
  })
})

describe('the published dataset', () => {
  it.each(['all', 'documents'] as const)('is read back event by event, by the tier %s', (tier) => {
    const items = [...meetingItems(meetingsIn(core.meetings, tier)), ...membershipItems(changesOf(core.statuses, tier))]
    const entries = items.map((item): CalendarEntry => {
      const meeting = item.kind === 'meeting' ? item.meeting : undefined
      const place = meeting?.place === undefined ? undefined : places.get(meeting.place)
      return { item, place, summary: meeting?.title ?? item.key, description: meeting?.outcome ?? '', categories: [item.kind] }
    })
    const { events } = read(fileOf(...entries))
    expect(events).toHaveLength(items.length)
    expect(new Set(events.map((event) => valueOf(event, 'uid'))).size).toBe(items.length)
    for (const [number, { item, place, summary }] of entries.entries()) {
      const event = events[number]!
      expect(valueOf(event, 'uid')).toBe(`${item.key}@sco-atlas`)
      expect(valueOf(event, 'summary')).toBe(summary)
      expect(valueOf(event, 'dtstart')).toBe(item.when.earliest)
      expect(valueOf(event, 'dtend')).toBe(addDays(item.when.latest, 1))
      expect(event.getFirstPropertyValue('geo')).toEqual(place ? [place.lat, place.lon] : null)
    }
  })
})
