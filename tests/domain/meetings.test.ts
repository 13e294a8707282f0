import { describe, expect, it } from 'vitest'
import type { MeetingClaim, MeetingState } from '@/domain/contract'
import { type MeetingFilter, folded, meetingsIn, meetingsMatching } from '@/domain/meetings'
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
  it('gathers accounts by what they are about, in the order of time', () => {
    const claims = [
      account('late', { about: 'b', edtf: '2022' }),
      account('one'),
      account('two'),
      account('early', { about: 'c', edtf: '2020' }),
    ]
    expect(meetingsIn(claims, 'all').map(({ about, accounts }) => [about, accounts.length])).toEqual([
      ['c', 1],
      ['m', 2],
      ['b', 1],
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

const meetings = meetingsIn(
  [
    account('Summit', {
      about: 'astana',
      edtf: '2024-07-03/2024-07-04',
      place: 'astana',
      participants: [{ entity: 'CN', person: 'xi' }, { entity: 'TJ' }],
    }),
    account('Secretaries', {
      about: 'june',
      edtf: '2021-06',
      type: 'security-council',
      place: 'dushanbe',
      participants: [{ entity: 'rats' }],
    }),
    account('Exercise', {
      about: 'drill',
      edtf: '2021-09-20',
      type: 'exercise',
      state: 'planned',
      participants: [{ entity: 'TJ' }],
    }),
  ],
  'all',
)

const everything: MeetingFilter = {
  types: [],
  countries: [],
  places: [],
  organisations: [],
  people: [],
  states: [],
  text: '',
  when: 'possible',
}
const lookup = {
  wordsOf: ({ title, place }: { title: string; place?: string }) => `${title} ${place === 'dushanbe' ? 'Dushanbé, Türkiye' : ''}`,
  countryOfPlace: (place: string) => ({ astana: 'KZ', dushanbe: 'TJ' })[place],
}

describe('the filters', () => {
  it.each<[name: string, filter: Partial<MeetingFilter>, expected: string[]]>([
    ['nothing asked', {}, ['june', 'drill', 'astana']],
    ['a type', { types: ['summit'] }, ['astana']],
    ['two types are alternatives', { types: ['summit', 'exercise'] }, ['drill', 'astana']],
    ['a country as participant or as host', { countries: ['TJ'] }, ['june', 'drill', 'astana']],
    ['a country as host only', { countries: ['KZ'] }, ['astana']],
    ['a place', { places: ['dushanbe'] }, ['june']],
    ['an organisation', { organisations: ['rats'] }, ['june']],
    ['a person', { people: ['xi'] }, ['astana']],
    ['a state', { states: ['planned'] }, ['drill']],
    ['kinds of filter hold together', { countries: ['TJ'], types: ['exercise', 'security-council'], states: ['held'] }, ['june']],
    ['kinds that exclude each other', { types: ['summit'], states: ['planned'] }, []],
    ['a text in the title', { text: 'SUMM' }, ['astana']],
    ['a text without its accents', { text: 'turkiye dushanbe' }, ['june']],
    ['every word of a text', { text: 'secretaries astana' }, []],
    ['blank text', { text: '  ' }, ['june', 'drill', 'astana']],
    ['a range that an inexact date may touch', { from: '2021-06-20', to: '2021-12-31' }, ['june', 'drill']],
    ['a range that it must lie in', { from: '2021-06-20', to: '2021-12-31', when: 'certain' }, ['drill']],
    ['a range that surely holds it', { from: '2021-06-01', to: '2021-06-30', when: 'certain' }, ['june']],
    ['a range on the first of two days', { to: '2024-07-03', from: '2024-07-03' }, ['astana']],
    ['a range that cuts the second day off', { from: '2024-01-01', to: '2024-07-03', when: 'certain' }, []],
  ])('%s', (_name, filter, expected) => {
    expect(meetingsMatching(meetings, { ...everything, ...filter }, lookup).map(({ about }) => about)).toEqual(expected)
  })

  it.each([
    ['Türkiye', 'turkiye'],
    ['DIYARBAKIR İ ı', 'diyarbakir i i'],
    ['Norov', 'norov'],
    ['Қазақстан', 'қазақстан'],
  ])('folds %s to %s', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })
})
