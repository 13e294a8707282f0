/** Items of the timeline as all-day events of a calendar file: iCalendar (RFC 5545), its name and description also after RFC 7986. */
import type { IsoDate, MeetingState, Place, When } from '@/domain/contract'
import { addDays } from '@/domain/time'
import { type TimelineItem, hasOpenEnd, hasOpenStart } from '@/domain/timeline'

/** An item with what of its event is said in the language of the interface. */
export interface CalendarEntry {
  item: TimelineItem
  summary: string
  description: string
  categories: readonly string[]
  location?: string | undefined
  /** Where the location lies. */
  place?: Place | undefined
  /** Where the item can be seen, an absolute address. */
  url?: string | undefined
  /** When what is said of it last changed, and how often it has; without it, it is as new as the file. */
  revision?: { at: Date; number: number } | undefined
}

export interface Calendar {
  name: string
  description: string
  /** Where the same can be seen, an absolute address. */
  url?: string | undefined
  savedAt: Date
  /** After how long a program that has subscribed may ask again, as a duration of ISO 8601 (`P1W`). */
  refresh?: string | undefined
  entries: readonly CalendarEntry[]
}

/**
 * The first and the last day of an event: it lasts over all the days that its date may mean. A date with an open end has its known
 * day alone, for an event without end would stand on days of which nothing is known.
 */
export function eventDaysOf(when: When): [first: IsoDate, last: IsoDate] {
  if (hasOpenStart(when)) return [when.latest, when.latest]
  return hasOpenEnd(when) ? [when.earliest, when.earliest] : [when.earliest, when.latest]
}

/** The same in every file that holds the item, so that a calendar which has it takes a later file as news of it. */
export function uidOf(item: TimelineItem): string {
  return `${item.key}@sco-atlas`
}

const statusOfState: Record<MeetingState, string> = {
  held: 'CONFIRMED',
  planned: 'TENTATIVE',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

/** A line holds at most so many octets of UTF-8, its end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** The line, folded where it grows too long and never within a character; the space that a line goes on with counts. */
function folded(line: string): string {
  let lines = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LINE_OCTETS) {
      lines += '\r\n '
      octets = 1
    }
    lines += character
    octets += size
  }
  return `${lines}\r\n`
}

/** A value of the type TEXT (3.3.11). Every kind of line end becomes the one there is; other control characters have no place in it. */
function text(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n\u0080-\u009F]/gu, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
}

/** `20250828` */
function dateValue(day: IsoDate): string {
  return day.replaceAll('-', '')
}

/** A moment in UTC: `20250828T120000Z` */
function timeValue(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d+/g, '')
}

type Property = readonly [name: string, value: string | undefined]

function component(name: string, properties: readonly Property[], within = ''): string {
  const own = properties.flatMap(([key, value]) => (value === undefined ? [] : [folded(`${key}:${value}`)]))
  return `BEGIN:${name}\r\n${own.join('')}${within}END:${name}\r\n`
}

function eventOf(
  { item, summary, description, categories, location, place, url, revision }: CalendarEntry,
  savedAt: Date,
): string {
  const [first, last] = eventDaysOf(item.when)
  return component('VEVENT', [
    ['UID', text(uidOf(item))],
    // Of a file that is published and not sent, the moment at which the entry was last revised (3.8.7.2).
    ['DTSTAMP', timeValue(revision?.at ?? savedAt)],
    ['LAST-MODIFIED', revision && timeValue(revision.at)],
    ['SEQUENCE', revision && String(revision.number)],
    ['DTSTART;VALUE=DATE', dateValue(first)],
    // The end is the first day on which it no longer is (3.6.1).
    ['DTEND;VALUE=DATE', dateValue(addDays(last, 1))],
    ['SUMMARY', text(summary)],
    ['LOCATION', location === undefined ? undefined : text(location)],
    ['GEO', place && `${place.lat};${place.lon}`],
    ['DESCRIPTION', text(description)],
    ['URL', url],
    ['CATEGORIES', categories.map(text).join(',')],
    ['STATUS', item.kind === 'meeting' ? statusOfState[item.meeting.state] : undefined],
    ['TRANSP', 'TRANSPARENT'],
    ['CLASS', 'PUBLIC'],
  ])
}

/** The whole file. It needs at least one entry: a calendar without any is none (3.4). */
export function icalendarOf({ name, description, url, savedAt, refresh, entries }: Calendar): string {
  return component(
    'VCALENDAR',
    [
      ['VERSION', '2.0'],
      ['PRODID', '-//SCO Atlas//SCO Atlas//EN'],
      ['CALSCALE', 'GREGORIAN'],
      ['NAME', text(name)],
      ['X-WR-CALNAME', text(name)],
      ['DESCRIPTION', text(description)],
      ['X-WR-CALDESC', text(description)],
      ['URL', url],
      ['REFRESH-INTERVAL;VALUE=DURATION', refresh],
      // What programs of before RFC 7986 understand.
      ['X-PUBLISHED-TTL', refresh],
    ],
    entries.map((entry) => eventOf(entry, savedAt)).join(''),
  )
}
