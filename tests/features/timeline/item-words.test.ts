import { describe, expect, it } from 'vitest'
import type { MeetingClaim, StatusClaim } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { resolveEdtf } from '@/domain/time'
import type { TimelineItem } from '@/domain/timeline'
import { aboutOf, labelsOf, nameOfItem, openingPatch } from '@/features/timeline/item-words'
import { itemOf, membershipOf, smallCore, step } from '@tests/fixtures/timeline-items'

const paper = { id: 'paper', tier: 'document', title: 'A paper', language: 'en' } as const
const directory = directoryOf({
  ...smallCore,
  sources: [{ ...paper, published: { ...resolveEdtf('2021-06-24')!, basis: 'stated' } }],
})
const listed: Partial<StatusClaim> = { kind: 'snapshot', tier: 'document', evidence: [{ source: 'paper' }] }

const day = (...steps: StatusClaim[]): TimelineItem => membershipOf(...steps)[0]!
const nameOf = (item: TimelineItem) => nameOfItem(item, directory).replaceAll(/[\u2009\u00A0]/gu, ' ')

describe('the name of an item', () => {
  it.each<[edtf: string, changes: Partial<MeetingClaim>, name: string]>([
    ['2024-07-04', { place: 'dushanbe' }, 'Summit, Talks, Dushanbe, 4 July 2024, stated'],
    ['2024-07-04', {}, 'Summit, Talks, 4 July 2024, stated'],
    ['2021-06', { type: 'exercise', basis: 'inferred' }, 'Exercise, Talks, June 2021, inferred'],
    ['2026', { state: 'planned' }, 'Summit, Talks, 2026, planned, stated'],
    ['2026', { state: 'cancelled', place: 'ankara' }, 'Summit, Talks, Ankara, 2026, cancelled, stated'],
    ['2019-05-17~', {}, 'Summit, Talks, about 17 May 2019, stated'],
  ])('of a meeting dated %s, %j, is "%s"', (edtf, changes, name) => {
    expect(nameOf(itemOf(edtf, { title: 'Talks', ...changes }))).toBe(name)
  })

  const some = ['IR', 'TJ', 'CN'].map((code) => step(code, '2021-06-24'))
  it.each<[name: string, item: TimelineItem]>([
    ['Change of status, Iran: member, 24 June 2021, stated', day(step('IR', '2021-06-24'))],
    ['Change of status, Iran: member, 24 June 2021, inferred', day(step('IR', '2021-06-24', { basis: 'inferred' }))],
    ['Change of status, Iran, Tajikistan and China: members, 24 June 2021, stated', day(...some)],
    ['Change of status, 4 states: members, 24 June 2021, stated', day(...some, step('TR', '2021-06-24'))],
    [
      'Change of status, Iran: member; Türkiye: no longer guest, 24 June 2021, stated',
      day(step('IR', '2021-06-24'), step('TR', '2021-06-24', { status: 'guest', stage: 'ended' })),
    ],
    [
      'List of states, Doc 1 names 1 member and 1 observer, 24 June 2021, stated',
      day(step('TJ', '2021-06-24', listed), step('IR', '2021-06-24', { ...listed, status: 'observer' })),
    ],
  ])('is "%s"', (name, item) => {
    expect(nameOf(item)).toBe(name)
  })
})

describe('the text beside a mark', () => {
  it.each<[edtf: string, changes: Partial<MeetingClaim>, labels: string[]]>([
    ['2024-07-04', { place: 'dushanbe' }, ['Talks', 'Dushanbe']],
    ['2024-07-04', {}, ['Talks']],
    ['2026', { place: 'dushanbe', state: 'planned' }, ['Talks (planned)', 'planned']],
  ])('of a meeting dated %s, %j, is the fullest of %j that has room', (edtf, changes, labels) => {
    expect(labelsOf(itemOf(edtf, { title: 'Talks', ...changes }), directory)).toEqual(labels)
  })

  it('of a entry on membership is its one state or their number, of a list its source', () => {
    expect(labelsOf(day(step('IR', '2021-06-24')), directory)).toEqual(['Iran'])
    expect(labelsOf(day(step('IR', '2021-06-24'), step('TJ', '2021-06-24')), directory)).toEqual(['2'])
    expect(labelsOf(day(step('IR', '2021-06-24', listed)), directory)).toEqual(['Doc 1'])
  })
})

describe('opening', () => {
  it('a meeting shows it', () => {
    expect(openingPatch(itemOf('2024-07-04'))).toEqual({ open: 'm' })
  })

  it('a entry on membership goes to the day, with its one state, or its one list, or its one status, or else all that changed', () => {
    const date = '2021-06-24'
    expect(openingPatch(day(step('IR', date)))).toEqual({ date, open: 'IR' })
    expect(openingPatch(day(step('IR', date, listed), step('TJ', date, listed)))).toEqual({ date, open: 'paper' })
    const member = { status: 'member' } as const
    const others = [step('TJ', date, member), step('KG', date, { ...member, stage: 'ended' })]
    expect(openingPatch(day(step('IR', date, member), ...others))).toEqual({ date, open: 'status.member' })
    const partner = { status: 'sco-partner', stage: 'merged' } as const
    const merged = [step('LA', date, { status: 'dialogue-partner' }), step('LA', date, partner), step('MN', date, partner)]
    expect(openingPatch(day(...merged))).toEqual({ date, open: 'status.sco-partner' })
    const observer = step('KG', date, { status: 'observer' })
    expect(openingPatch(day(step('IR', date, member), observer))).toEqual({ date, open: 'changes' })
  })
})

it('tells the map of a meeting, and of a day all whose standing it changes', () => {
  expect(aboutOf(itemOf('2024-07-04'))).toBe('m')
  expect(
    aboutOf(day(step('IR', '2021-06-24'), step('TJ', '2021-06-24')))
      .split(' ')
      .toSorted((a, b) => a.localeCompare(b)),
  ).toEqual(['IR', 'TJ'])
})
