import { describe, expect, it } from 'vitest'
import type { MeetingClaim, MeetingState } from '@/domain/contract'
import { meetingsIn } from '@/domain/meetings'
import { resolveEdtf } from '@/domain/time'

function account(id: string, changes: Partial<MeetingClaim> & { edtf?: string } = {}): MeetingClaim {
  const { edtf = '2021-06-23', ...rest } = changes
  return {
    id,
    tier: 'reference',
    basis: 'stated',
    evidence: [{ source: 's' }],
    about: 'm',
    title: id,
    type: 'summit',
    when: resolveEdtf(edtf)!,
    format: 'unknown',
    state: 'held',
    participants: [],
    ...rest,
  }
}

describe('one meeting for each thing told of', () => {
  it('gathers accounts by what they are about, in the order in which each is first told of', () => {
    const claims = [
      account('late', { about: 'b', edtf: '2022' }),
      account('one'),
      account('two'),
      account('early', { about: 'c', edtf: '2020' }),
    ]
    expect(meetingsIn(claims, 'all').map(({ about, accounts }) => [about, accounts.length])).toEqual([
      ['b', 1],
      ['m', 2],
      ['c', 1],
    ])
  })

  it('leaves out what only the reference tier tells of when the documents are asked alone', () => {
    const claims = [account('known', { about: 'r' }), account('told', { tier: 'document' }), account('also')]
    expect(meetingsIn(claims, 'documents').map(({ about, accounts }) => [about, accounts.length])).toEqual([['m', 1]])
  })

  it('takes title and date from the account that ranks first, and the rest from the first that knows it', () => {
    const [meeting] = meetingsIn(
      [
        account('vague', { tier: 'document', edtf: '2021-06', place: 'dushanbe', series: { id: 'summits' }, format: 'hybrid' }),
        account('exact', { outcome: 'A declaration.', partOf: 'week', series: { id: 'summits', number: 21 } }),
      ],
      'all',
    )
    expect(meeting).toMatchObject({
      title: 'exact',
      when: { edtf: '2021-06-23' },
      place: 'dushanbe',
      series: { number: 21 },
      format: 'hybrid',
      outcome: 'A declaration.',
      partOf: 'week',
    })
  })

  it('names each participant once, with person and office where an account gives them', () => {
    const [meeting] = meetingsIn(
      [
        account('a', { participants: [{ entity: 'TJ', role: 'host' }, { entity: 'CN' }] }),
        account('b', {
          participants: [
            { entity: 'TJ', person: 'rahmon', office: 'President' },
            { entity: 'sco', person: 'norov' },
          ],
        }),
        account('c', { participants: [{ entity: 'sco', person: 'ming' }] }),
      ],
      'all',
    )
    expect(meeting?.participants).toEqual([
      { entity: 'TJ', role: 'host', person: 'rahmon', office: 'President' },
      { entity: 'CN' },
      { entity: 'sco', person: 'norov' },
      { entity: 'sco', person: 'ming' },
    ])
  })
})

describe('what came of a meeting', () => {
  it.each<[MeetingState[], MeetingState]>([
    [['planned'], 'planned'],
    [['planned', 'held'], 'held'],
    [['held', 'planned'], 'held'],
    [['planned', 'cancelled'], 'cancelled'],
    [['planned', 'postponed'], 'postponed'],
    [['postponed', 'held'], 'held'],
  ])('told as %j it is %s', (states, expected) => {
    const claims = states.map((state, index) => account(`account-${index}`, { state }))
    expect(meetingsIn(claims, 'all')[0]?.state).toBe(expected)
  })

  it('stays planned long after its day: only a source makes it held', () => {
    expect(meetingsIn([account('announced', { state: 'planned', edtf: '2001-06-15' })], 'all')[0]?.state).toBe('planned')
  })

  it('has the date of an account that tells of it as held, not of a more exact announcement', () => {
    const claims = [account('announced', { state: 'planned', edtf: '2021-09-20' }), account('report', { edtf: '2021-09' })]
    expect(meetingsIn(claims, 'all')[0]).toMatchObject({ title: 'report', when: { edtf: '2021-09' } })
  })
})
