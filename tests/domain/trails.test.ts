import { describe, expect, it } from 'vitest'
import type { MeetingClaim } from '@/domain/contract'
import { type Meeting, meetingsIn } from '@/domain/meetings'
import { isOnSidelines, trailsOf } from '@/domain/trails'
import { account } from '@tests/fixtures/timeline-items'

const countryOfPlace = (place: string) => ({ dushanbe: 'TJ', khujand: 'TJ', astana: 'KZ' })[place]
const council = (number: number) => ({ series: { id: 'council', number } })
const talks = (...entities: string[]): Partial<MeetingClaim> => ({
  type: 'bilateral',
  participants: entities.map((entity) => ({ entity })),
})

const meetings = meetingsIn(
  [
    account('a', '2001-01-01', { place: 'dushanbe', ...council(1) }),
    account('b', '2002', { place: 'khujand', ...talks('TJ', 'CN', 'sco') }),
    account('c', '2003-01-01', { place: 'astana', ...council(2) }),
    account('d', '2004-01-01', { place: 'dushanbe', ...council(4) }),
    account('e', '2005-01-01', { ...talks('CN', 'TJ'), format: 'online' }),
    account('f', '2006-01-01', { type: 'bilateral', participants: [{ entity: 'CN', role: 'host' }, { entity: 'TJ' }] }),
    account('g', '2007-01-01', { place: 'dushanbe' }),
    account('h', '2008-01-01', talks('KZ', 'sco')),
  ],
  'all',
)
const meetingOf = (about: string) => meetings.find((meeting) => meeting.about === about)!

/** `series council: a c` */
function trails(about: string): string[] {
  return trailsOf(meetings, meetingOf(about), countryOfPlace).map(
    ({ kind, ids, before, after }) => `${kind} ${ids.join('+')}: ${before?.about ?? '–'} ${after?.about ?? '–'}`,
  )
}

describe('the ways on from a meeting', () => {
  it.each([
    ['a', ['series council: – c', 'place dushanbe: – d', 'country TJ: – b']],
    ['b', ['country TJ: a d', 'pair CN+TJ: – e']],
    ['c', ['series council: a d']],
    ['d', ['series council: c –', 'place dushanbe: a g', 'country TJ: b g']],
    ['e', ['pair CN+TJ: b f']],
    ['f', ['pair CN+TJ: e –']],
    // The country leads to the same meeting as the place does, and is not said again.
    ['g', ['place dushanbe: d –']],
    ['h', []],
  ])('of %s', (about, expected) => {
    expect(trails(about)).toEqual(expected)
  })

  it('leads from one end of a trail to the other and back, past every meeting once', () => {
    const along = (start: Meeting, side: 'before' | 'after'): string[] => {
      const next = trailsOf(meetings, start, countryOfPlace).find(({ kind }) => kind === 'series')?.[side]
      return [start.about, ...(next ? along(next, side) : [])]
    }
    expect(along(meetingOf('a'), 'after')).toEqual(['a', 'c', 'd'])
    expect(along(meetingOf('d'), 'before')).toEqual(['d', 'c', 'a'])
  })
})

describe('a meeting within another', () => {
  const of = (type: MeetingClaim['type']): Meeting => meetingsIn([account('m', '2001', { type })], 'all')[0]!

  it.each<[MeetingClaim['type'], MeetingClaim['type'], boolean]>([
    ['bilateral', 'summit', true],
    ['other', 'security-council', true],
    ['summit', 'summit', false],
    ['signing', 'summit', false],
    ['bilateral', 'bilateral', false],
  ])('%s within %s is on its sidelines: %s', (part, whole, expected) => {
    expect(isOnSidelines(of(part), of(whole))).toBe(expected)
  })
})
