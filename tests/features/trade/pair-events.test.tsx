import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MeetingClaim, StatusClaim } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { changesOf } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { type PairEvent, eventsOf, gathered, nextOf, placeOf } from '@/features/trade/pair/pair-events'
import { corePart, meetingClaim, statusClaim } from './fixture'

const directory = directoryOf(corePart)

interface Given {
  meetings?: MeetingClaim[]
  statuses?: StatusClaim[]
  pair?: string
  tier?: TierChoice
}

function events({ meetings = [], statuses = [], pair = 'CN-TJ', tier = 'all' }: Given): PairEvent[] {
  return eventsOf(pair, meetings, changesOf(statuses, tier), tier, directory)
}

const titles = (given: Given) => events(given).map(({ title }) => title)

describe('meetings on the time axis', () => {
  it.each<[what: string, meeting: Partial<MeetingClaim> & { of?: string[] }, isShown: boolean]>([
    ['a visit between the two', {}, true],
    ['an exercise of the two', { type: 'exercise' }, true],
    ['a meeting with the organisation', { of: ['CN', 'TJ', 'sco'] }, false],
    ['a meeting of three', { of: ['CN', 'TJ', 'UZ'] }, false],
    ['a meeting of one of them with another', { of: ['CN', 'UZ'] }, false],
    ['a meeting of one of them alone', { of: ['TJ'] }, false],
    ['a summit of which a source names the two alone', { type: 'summit' }, false],
    ['security councils of which a source names the two alone', { type: 'security-council' }, false],
  ])('%s: %o is shown: %s', (_, meeting, isShown) => {
    expect(events({ meetings: [meetingClaim({ date: '2024-07-05', ...meeting })] })).toHaveLength(isShown ? 1 : 0)
  })

  it('are of a country and the organisation where that is the pair', () => {
    const meetings = [meetingClaim({ date: '2019-05-17', of: ['TJ', 'sco'], title: 'Visit to Dushanbe' })]
    expect(titles({ meetings, pair: 'TJ-sco' })).toEqual(['Visit to Dushanbe'])
  })

  it('count who takes part by all accounts', () => {
    const of = (id: string, entities: string[]) => meetingClaim({ id, about: 'one', date: '2024-07-05', of: entities })
    expect(events({ meetings: [of('a', ['CN', 'TJ']), of('b', ['CN', 'TJ', 'UZ'])] })).toEqual([])
    expect(events({ meetings: [of('a', ['CN']), of('b', ['TJ'])] })).toHaveLength(1)
  })

  it('say what was not held, and open themselves', () => {
    const meetings = [
      meetingClaim({ date: '2025-08', state: 'planned', about: 'visit' }),
      meetingClaim({ date: '2024', about: 'met' }),
    ]
    expect(events({ meetings }).map(({ state, isHeld, patch }) => [state, isHeld, patch])).toEqual([
      [undefined, true, { open: 'met', pair: 'CN-TJ' }],
      ['planned', false, { open: 'visit', pair: 'CN-TJ' }],
    ])
  })

  it('follow the tiers switched on', () => {
    const meetings = [
      meetingClaim({ date: '2024-07-05' }),
      meetingClaim({ date: '2024', tier: 'document', title: 'Of the documents' }),
    ]
    expect(titles({ meetings, tier: 'documents' })).toEqual(['Of the documents'])
  })
})

describe('changes of status on the time axis', () => {
  it('are those of either country that put a status in force, and open the day and the country', () => {
    const statuses = [
      statusClaim({ entity: 'TJ', date: '2001-06-15', stage: 'founded' }),
      statusClaim({ entity: 'CN', date: '2001-06-15', stage: 'founded' }),
      statusClaim({ entity: 'UZ', date: '2001-06-15', stage: 'founded' }),
      statusClaim({ entity: 'TJ', date: '2003', stage: 'signed' }),
      statusClaim({ entity: 'TJ', date: '2019-05-17', kind: 'snapshot', tier: 'document' }),
    ]
    expect(events({ statuses }).map(({ title, patch }) => [title, patch])).toEqual([
      ['China: Among the founders: member', { date: '2001-06-15', open: 'CN', pair: 'CN-TJ' }],
      ['Tajikistan: Among the founders: member', { date: '2001-06-15', open: 'TJ', pair: 'CN-TJ' }],
    ])
  })

  it('are one where a status makes room for another', () => {
    const statuses = [
      statusClaim({ entity: 'TJ', date: '2017-06-09', status: 'observer', stage: 'ended' }),
      statusClaim({ entity: 'TJ', date: '2017-06-09' }),
      statusClaim({ entity: 'TJ', date: '2020-01-01', stage: 'ended' }),
    ]
    expect(titles({ statuses })).toEqual(['Tajikistan: Became member by decision', 'Tajikistan: Ceased to be member'])
  })
})

describe('events that stand too near each other', () => {
  const meetings = ['2020', '2021', '2021-03', '2024-07-05'].map((date) => meetingClaim({ date, about: date }))
  const some = events({ meetings })
  const keys = (least: number) => gathered(some, placeOf, least).map(({ events }) => events.map(({ key }) => key))

  it('stand where the middle of the days is that they may mean', () => {
    const [year] = events({ meetings: [meetingClaim({ date: '2023' })] })
    expect(year && placeOf(year)).toBe(Date.UTC(2023, 6, 2, 12) / 86_400_000)
  })

  it('gather into one', () => {
    expect(keys(1)).toEqual([['2020'], ['2021-03'], ['2021'], ['2024-07-05']])
    expect(keys(200)).toEqual([['2020'], ['2021-03', '2021'], ['2024-07-05']])
    expect(keys(1000)).toEqual([['2020', '2021-03', '2021'], ['2024-07-05']])
  })

  it('open one after the other, and then the first again', () => {
    const [first, second] = some
    const [mine] = events({ statuses: [statusClaim({ entity: 'TJ', date: '2001-06-15' })] })
    const all = [first!, second!, mine!]
    expect(nextOf(all, {})).toBe(first)
    expect(nextOf(all, { open: first!.key })).toBe(second)
    expect(nextOf(all, { open: second!.key })).toBe(mine)
    expect(nextOf(all, { open: 'TJ', date: '2001-06-15' })).toBe(first)
    expect(nextOf(all, { open: 'TJ', date: '2020-01-01' })).toBe(first)
  })

  it('lose none, keep their order, and leave room for a finger', () => {
    const days = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 40 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 100 }), (places, least) => {
        const sorted = places.toSorted((left, right) => left - right)
        const [model] = some
        const made = sorted.map((place, index) => ({ place, event: { ...model!, key: String(index) } }))
        const placeOfKey = new Map(made.map(({ place, event }) => [event.key, place]))
        const marks = gathered(
          made.map(({ event }) => event),
          ({ key }) => placeOfKey.get(key) ?? 0,
          least,
        )
        expect(marks.flatMap(({ events }) => events.map(({ key }) => key))).toEqual(made.map(({ event }) => event.key))
        const distances = marks.slice(1).map(({ x }, index) => x - (marks[index]?.x ?? 0))
        expect(distances.every((distance) => distance >= least)).toBe(true)
      }),
    )
  })
})
