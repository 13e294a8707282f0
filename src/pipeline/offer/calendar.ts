/**
 * The meetings as a calendar to subscribe to. It has those alone whose days are known: an entry that filled a month or a year because the
 * sources name no day would be in the way of everybody who subscribes. How many are left out, the calendar says itself.
 */
import type { Edition } from '@/domain/changes'
import type { Atlas } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type CalendarEntry, icalendarOf } from '@/domain/export/icalendar'
import type { Meeting } from '@/domain/meetings'
import { type MeetingItem } from '@/domain/timeline'
import { meetingsOf } from './meetings'

const startOf = (day: string) => new Date(`${day}T00:00:00Z`)

/**
 * When a meeting last changed and how often it has, by the editions. What they do not name is as old as the first of them: no earlier change
 * is on record, and an entry that changes its date without cause would be announced anew.
 */
function revisionOf({ about, place }: Meeting, editions: readonly Edition[], firstDay: string) {
  const concerned = editions.filter(({ groups }) =>
    groups.some(({ kind, things }) =>
      things.some(({ id }) => (kind === 'meetings' && id.split('.').includes(about)) || (kind === 'places' && id === place)),
    ),
  )
  return { at: startOf(concerned[0]?.date ?? firstDay), number: concerned.length }
}

function summaryOf({ title, state, basis }: Meeting): string {
  const remarks = [...(state === 'held' ? [] : [state]), ...(basis === 'stated' ? [] : ['date inferred'])]
  return remarks.length === 0 ? title : `${title} (${remarks.join(', ')})`
}

function locationOf({ place: id, format }: Meeting, { places, nameOf }: Directory): string | undefined {
  const place = id === undefined ? undefined : places.get(id)
  if (place) return `${place.name}, ${nameOf(place.country)}`
  return format === 'online' ? 'online' : undefined
}

function descriptionOf({ state, basis, participants, outcome, accounts }: Meeting, { nameOf, sources }: Directory): string {
  const names = [...new Set(participants.map(({ entity, role }) => nameOf(entity) + (role ? ` (${role})` : '')))]
  const cited = [...new Set(accounts.flatMap(({ evidence }) => evidence.map(({ source }) => source)))]
  return [
    `State: ${state}`,
    ...(basis === 'stated' ? [] : [`Date: ${basis}. ${accounts[0]?.reasoning ?? ''}`.trim()]),
    ...(names.length === 0 ? [] : [`Participants: ${names.join('; ')}`]),
    ...(outcome === undefined ? [] : [outcome]),
    'Sources:',
    ...cited.map((id) => {
      const { title = id, publisher, url, tier } = sources.get(id) ?? {}
      // The address of a document spells out the headline that stands before it.
      return [title, publisher, tier === 'document' ? undefined : url].filter((part) => part !== undefined).join(', ')
    }),
  ].join('\n')
}

/** The events of the calendar: the meetings whose date names the days, in the order of time. */
export function datedMeetings(atlas: Atlas): { items: MeetingItem[]; leftOut: number } {
  const all = meetingsOf(atlas).items
  const items = all.filter(({ isExact }) => isExact)
  return { items, leftOut: all.length - items.length }
}

/** `meetings.ics`: the same bytes for the same data and editions. */
export function meetingsCalendar(atlas: Atlas, directory: Directory, editions: readonly Edition[]): string {
  const { items, leftOut } = datedMeetings(atlas)
  const firstDay = editions.at(-1)?.date ?? atlas.lastDay
  const entryOf = (item: MeetingItem): CalendarEntry => ({
    item,
    summary: summaryOf(item.meeting),
    description: descriptionOf(item.meeting, directory),
    categories: [item.meeting.type],
    location: locationOf(item.meeting, directory),
    place: item.meeting.place === undefined ? undefined : directory.places.get(item.meeting.place),
    revision: revisionOf(item.meeting, editions, firstDay),
  })
  return icalendarOf({
    name: 'SCO meetings',
    description: `Meetings of the Shanghai Cooperation Organisation and about it, from SCO Atlas, with their sources. ${leftOut} meetings whose days no source names are left out.`,
    savedAt: startOf(firstDay),
    refresh: 'P1W',
    entries: items.map(entryOf),
  })
}
