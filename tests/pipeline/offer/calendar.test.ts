import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type Edition, changesFile } from '@/domain/changes'
import { atlas as atlasSchema } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { meetingsIn } from '@/domain/meetings'
import { meetingsCalendar } from '@/pipeline/offer/calendar'

const folder = fileURLToPath(new URL('../../../public/data', import.meta.url))
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const atlas = atlasSchema.parse(JSON.parse(read('atlas.json')))
const { editions } = changesFile.parse(JSON.parse(read('changes.json')))

/** As a parser that is not ours reads it. */
function parsed(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const text = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name))
  const events = new Map(calendar.getAllSubcomponents('vevent').map((event) => [text(event, 'uid'), event]))
  return { calendar, events, text }
}

const published = parsed(read('meetings.ics'))
const { events, text } = published

function editionOf(date: string, id: string, kind: 'meetings' | 'places' = 'meetings'): Edition {
  const [{ to: from } = { to: '000000000000' }] = editions
  const groups: Edition['groups'] = [{ change: 'corrected', kind, why: 'A source was read again.', things: [{ id, name: id }] }]
  return { from, to: 'ffffffffffff', date, groups }
}

const after = (...newer: Edition[]) => parsed(meetingsCalendar(atlas, directoryOf(atlas), [...newer, ...editions]))

/** The events whose text is another one. */
function changedIn(other: ReturnType<typeof parsed>): string[] {
  return [...events].filter(([uid, event]) => event.toString() !== other.events.get(uid)?.toString()).map(([uid]) => uid)
}

describe('the calendar of meetings', () => {
  it('asks programs to come again once a week', () => {
    expect(text(published.calendar, 'refresh-interval')).toBe('P1W')
    expect(text(published.calendar, 'x-published-ttl')).toBe('P1W')
    expect(text(published.calendar, 'name')).not.toBe('')
  })

  it('has each meeting whose days are known once, over whole days', () => {
    const all = new Map(meetingsIn(atlas.meetings, 'all').map((meeting) => [`${meeting.about}@sco-atlas`, meeting]))
    expect(events.size).toBeGreaterThan(0)
    for (const [uid, event] of events) {
      const { when } = all.get(uid)!
      expect(`${when.earliest} ${when.latest}`).toMatch(new RegExp(`^${when.edtf.replace('/', ' ')}`))
      const { startDate, endDate } = new ICAL.Event(event)
      expect([startDate.isDate, endDate.isDate]).toEqual([true, true])
      expect(startDate.toString()).toBe(when.earliest)
      endDate.adjust(-1, 0, 0, 0)
      expect(endDate.toString()).toBe(when.latest)
    }
  })

  it('leaves out those whose days no source names, and tells how many', () => {
    const all = meetingsIn(atlas.meetings, 'all')
    const inexact = all.filter(({ when }) => !/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/.test(when.edtf))
    expect(inexact.length).toBeGreaterThan(0)
    for (const { about } of inexact) expect(events.has(`${about}@sco-atlas`)).toBe(false)
    expect(text(published.calendar, 'description')).toContain(`${all.length - events.size} meetings`)
  })

  it('says of each who says so, and whether it was held', () => {
    const planned = meetingsIn(atlas.meetings, 'all').filter(({ state }) => state === 'planned')
    for (const [uid, event] of events) {
      expect(text(event, 'description')).toMatch(/\nSources:\n./)
      const isPlanned = planned.some(({ about }) => uid === `${about}@sco-atlas`)
      expect(text(event, 'status')).toBe(isPlanned ? 'TENTATIVE' : 'CONFIRMED')
    }
  })

  it('is the same for the same data, whenever it is made', () => {
    expect(meetingsCalendar(atlas, directoryOf(atlas), editions)).toBe(read('meetings.ics'))
  })

  it('revises an entry when an edition names one of its accounts, and no other', () => {
    const account = atlas.meetings.find(({ about }) => events.has(`${about}@sco-atlas`))!
    const uid = `${account.about}@sco-atlas`
    const sequence = Number(text(events.get(uid)!, 'sequence'))
    const once = after(editionOf('2030-01-02', account.id))
    expect(changedIn(once)).toEqual([uid])
    const event = once.events.get(uid)!
    expect(text(event, 'dtstamp')).toBe('2030-01-02T00:00:00Z')
    expect(text(event, 'last-modified')).toBe('2030-01-02T00:00:00Z')
    expect(Number(text(event, 'sequence'))).toBe(sequence + 1)
    const twice = after(editionOf('2030-03-04', account.id), editionOf('2030-01-02', account.id)).events.get(uid)!
    expect([text(twice, 'dtstamp'), Number(text(twice, 'sequence'))]).toEqual(['2030-03-04T00:00:00Z', sequence + 2])
  })

  it('revises the entries at a place that an edition names, and none for anything else', () => {
    const place = atlas.places.find(({ id }) => id === 'astana')!
    const uids = meetingsIn(atlas.meetings, 'all')
      .filter((meeting) => meeting.place === place.id && events.has(`${meeting.about}@sco-atlas`))
      .map(({ about }) => `${about}@sco-atlas`)
    expect(uids.length).toBeGreaterThan(0)
    expect(changedIn(after(editionOf('2030-01-02', place.id, 'places'))).toSorted()).toEqual(uids.toSorted())
    expect(changedIn(after(editionOf('2030-01-02', 'ref.no-such-meeting')))).toEqual([])
  })
})
