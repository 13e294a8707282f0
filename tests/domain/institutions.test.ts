import { describe, expect, it } from 'vitest'
import { attendancesOf } from '@/domain/attendance'
import type { MeetingClaim, MentionClaim, StatusClaim } from '@/domain/contract'
import { headsOf, institutionsByPlace, placeOn, seatsOf } from '@/domain/institutions'
import { meetingsIn } from '@/domain/meetings'
import { tenuresOf } from '@/domain/offices'
import { resolveEdtf } from '@/domain/time'

const claim = { tier: 'reference', basis: 'stated', evidence: [{ source: 'gazette' }] } satisfies Partial<MentionClaim>

function mention(id: string, more: Partial<MentionClaim> & { on?: string } = {}): MentionClaim {
  const { on, ...rest } = more
  const when = on === undefined ? {} : { when: resolveEdtf(on)! }
  return { ...claim, id, entity: 'bureau', says: 'Is there.', ...when, ...rest }
}

describe('the place of an organisation in the SCO', () => {
  const own = [
    mention('charter', { relation: 'planned-body', on: '2002-06-07' }),
    mention('opened', { relation: 'body', seat: 'osh', on: '2004-06-17/2010-01-31' }),
    mention('memorandum', { relation: 'partner', on: '2012' }),
    mention('invited', { relation: 'guest', on: '2001-06-15' }),
    mention('else'),
  ]

  it.each([
    ['2001-06-14', undefined],
    ['2001-06-15', 'invited'],
    ['2002-06-07', 'charter'],
    ['2004-06-17', 'opened'],
    ['2010-01-31', 'opened'],
    ['2010-02-01', 'charter'],
    ['2012-06-01', 'charter'],
  ])('on %s is told by %s', (day, id) => {
    expect(placeOn(own, day)?.id).toBe(id)
  })

  it('counts an inexact date from its last day, and one without a date always', () => {
    const partner = [mention('memorandum', { relation: 'partner', on: '2012' })]
    expect([placeOn(partner, '2012-12-30'), placeOn(partner, '2012-12-31')?.id]).toEqual([undefined, 'memorandum'])
    expect(placeOn([mention('ever', { relation: 'guest' })], '1996-04-26')?.id).toBe('ever')
  })

  it('is told best by a claim that lasts to the day', () => {
    const both = [mention('a', { relation: 'body' }), mention('b', { relation: 'body', on: '2004-01-15/..' })]
    expect(placeOn(both, '2020-01-01')?.id).toBe('b')
  })

  it('groups institutions by the closest of all, lists of guests with them', () => {
    const guest = {
      ...claim,
      id: 'list',
      entity: 'league',
      status: 'guest',
      kind: 'snapshot',
      when: resolveEdtf('2019')!,
    } as const
    expect(
      institutionsByPlace([...own, mention('l', { entity: 'fund', relation: 'guest' })], [guest satisfies StatusClaim]),
    ).toEqual([
      ['body', ['bureau']],
      ['guest', ['fund', 'league']],
    ])
  })

  it('has a seat where claims name one', () => {
    const seats = seatsOf([
      ...own,
      mention('moved', { seat: 'osh', tier: 'document' }),
      mention('other', { seat: 'naryn', basis: 'inferred' }),
    ])
    expect(seats.map(([seat, claims]) => [seat, claims.map(({ id }) => id)])).toEqual([
      ['osh', ['opened', 'moved']],
      ['naryn', ['other']],
    ])
  })

  it('has as heads its own officers, and the officer of the SCO that a claim names', () => {
    const held = { ...claim, when: resolveEdtf('2019/2021')! }
    const tenures = tenuresOf([
      { ...held, id: 'o1', person: 'ann', office: 'Secretary-General', of: 'sco' },
      { ...held, id: 'o2', person: 'bob', office: 'Director', of: 'bureau' },
      { ...held, id: 'o3', person: 'cem', office: 'Deputy', of: 'sco' },
    ])
    const people = (mentions: MentionClaim[]) => headsOf('bureau', tenures, mentions).map(({ person }) => person)
    expect(people([])).toEqual(['bob'])
    expect(people([mention('h', { head: 'Secretary-General' })])).toEqual(['ann', 'bob'])
    expect(people([mention('h', { entity: 'fund', head: 'Secretary-General' })])).toEqual(['bob'])
  })
})

describe('taking part', () => {
  const meeting = (
    id: string,
    state: MeetingClaim['state'],
    participants: MeetingClaim['participants'],
    about = 'talks',
  ): MeetingClaim => ({
    ...claim,
    id,
    about,
    title: about,
    type: 'bilateral',
    when: resolveEdtf('2025-08-31')!,
    format: 'unknown',
    state,
    participants,
  })
  const isAnn = ({ person }: { person?: string | undefined }) => person === 'ann'

  it('is told by the accounts that name the person, with what each says of the capacity', () => {
    const accounts = [
      meeting('a', 'held', [{ entity: 'TJ', person: 'ann' }]),
      meeting('b', 'held', [{ entity: 'TJ', person: 'ann', office: 'President', role: 'host' }]),
    ]
    expect(attendancesOf(meetingsIn(accounts, 'all'), isAnn)).toMatchObject([
      { isTold: true, accounts: [{ id: 'a' }, { id: 'b' }], as: { entity: 'TJ', office: 'President', role: 'host' } },
    ])
  })

  it('is only announced where the account of a meeting held does not name the person', () => {
    const accounts = [meeting('a', 'planned', [{ entity: 'TJ', person: 'ann' }]), meeting('b', 'held', [{ entity: 'TJ' }])]
    const [attendance] = attendancesOf(meetingsIn(accounts, 'all'), isAnn)
    expect(attendance).toMatchObject({ isTold: false, meeting: { state: 'held' } })
    expect(attendance?.accounts.map(({ id }) => id)).toEqual(['a'])
  })

  it('is never inferred of a meeting that does not name the person', () => {
    expect(attendancesOf(meetingsIn([meeting('a', 'held', [{ entity: 'TJ', office: 'President' }])], 'all'), isAnn)).toEqual([])
  })
})
