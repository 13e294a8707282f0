import { describe, expect, it } from 'vitest'
import type { CountClaim, MeetingClaim, OfficeClaim, Stage, Status, StatusClaim, Tier, TradeFigure } from '@/domain/contract'
import { resolveEdtf, resolvePeriod } from '@/domain/time'
import { countsAgainstLists, decisionsOfOneDay, listsAgainstEvents } from '@/pipeline/count-discrepancies'
import { countsAmongDocuments, officesOfOneTime, statusesAmongDocuments } from '@/pipeline/document-discrepancies'
import {
  datesAgree,
  documentsAgainstReference,
  meetingsAmongDocuments,
  plannedNotConfirmed,
} from '@/pipeline/meeting-discrepancies'
import { isRevised, mirrorStatistics, revisions, thirdReporters } from '@/pipeline/trade-discrepancies'

const when = (edtf: string) => resolveEdtf(edtf)!
const nameOf = (id: string) => id.toUpperCase()
const claim = (id: string, tier: Tier) => ({ id, tier, basis: 'stated' as const, evidence: [{ source: 'text' }] })

function snapshot(entity: string, status: Status, day: string, tier: Tier = 'document'): StatusClaim {
  return { ...claim(`${tier}.${status}.${entity}.${day}`, tier), entity, status, kind: 'snapshot', when: when(day) }
}

function event(entity: string, status: Status, stage: Stage, day: string, tier: Tier = 'reference'): StatusClaim {
  return { ...claim(`${tier}.${status}-${stage}.${entity}.${day}`, tier), entity, status, kind: 'event', stage, when: when(day) }
}

function count(of: CountClaim['of'], number: number, day: string, tier: Tier = 'document'): CountClaim {
  return { ...claim(`${tier}.count.${of}`, tier), of, count: number, when: when(day) }
}

const eight = ['CN', 'IN', 'KG', 'KZ', 'PK', 'RU', 'TJ', 'UZ'].map((entity) => snapshot(entity, 'member', '2019-05-17'))
const two = ['IR', 'BY'].map((entity) => event(entity, 'member', 'decided', '2024-07-04'))

describe('a count against the list', () => {
  it('of ten names two more than the texts do, and the reference tier names them', () => {
    const [found, ...others] = countsAgainstLists([count('member', 10, '2025-08-28')], [...eight, ...two])
    expect(others).toEqual([])
    expect(found).toMatchObject({ kind: 'count-and-list', subject: 'sco', id: 'count-and-list.document.count.member' })
    expect(found?.claims).toEqual(['document.count.member', ...eight.map(({ id }) => id)])
    expect(found?.explanation).toContain('A count gives ten, two more than the texts do')
    expect(found?.reference).toBe('With the reference sources ten are named, as the count says.')
    expect(found?.shown).toMatch(/^The map and its legend show whom the sources that are switched on name;/)
    expect(found?.settledBy).toEqual(two.map(({ id }) => id))
  })

  it('of sixteen members and partners names two fewer than eight, four and six', () => {
    const lists = [
      ...eight,
      ...['AF', 'BY', 'IR', 'MN'].map((entity) => snapshot(entity, 'observer', '2019-05-17')),
      ...['AM', 'AZ', 'KH', 'LK', 'NP', 'TR'].map((entity) => snapshot(entity, 'dialogue-partner', '2019-05-17')),
    ]
    const [found] = countsAgainstLists([count('members-and-partners', 16, '2021-06-24')], lists)
    expect(found?.explanation).toContain('A count gives sixteen, two fewer than the texts do')
    expect(found?.explanation).toContain(
      'eighteen members, observers and dialogue partners are named, on 24 June 2021 or before.',
    )
    expect(found?.reference).toContain('does not fit the count either')
    expect(found).not.toHaveProperty('settledBy')
  })

  it.each([
    ['that fits', [count('member', 8, '2019-05-17')], eight],
    ['before any list', [count('member', 6, '2010-01-01')], eight],
    ['of what no list answers', [count('forum-countries', 25, '2020-10-22')], eight],
    [
      'of the reference tier, which is held against both tiers',
      [count('member', 10, '2025-08-28', 'reference')],
      [...eight, ...two],
    ],
    ['of founders', [count('founder', 1, '2021-06-24')], [event('CN', 'member', 'founded', '2001-06-15', 'document')]],
  ])('says nothing of a count %s', (_name, counts, statuses) => {
    expect(countsAgainstLists(counts, statuses)).toEqual([])
  })

  it('holds founders against those named as such', () => {
    const founders = [event('CN', 'member', 'founded', '2001-06-15', 'document')]
    expect(countsAgainstLists([count('founder', 6, '2021-06-24')], founders)).toHaveLength(1)
  })
})

describe('a list against the event in force', () => {
  const observer = event('IR', 'observer', 'decided', '2005-07-05')
  const member = event('IR', 'member', 'decided', '2023-07-04')

  it('is a contradiction if it says otherwise on its day', () => {
    const [found] = listsAgainstEvents([observer, member, snapshot('IR', 'observer', '2024-01-01')], nameOf)
    expect(found?.explanation).toBe(
      'A list names IR as an observer on 1 January 2024, but by decision it was a member since 4 July 2023.',
    )
    expect(found?.claims).toEqual(['document.observer.IR.2024-01-01', member.id])
  })

  it.each(['2019-05-17', '2023'])('is none if it may be right (%s)', (day) => {
    expect(listsAgainstEvents([observer, member, snapshot('IR', 'observer', day)], nameOf)).toEqual([])
  })

  it('is none of guests, and none without an event', () => {
    expect(
      listsAgainstEvents([observer, snapshot('IR', 'guest', '2019-05-17'), snapshot('TM', 'guest', '2019-05-17')], nameOf),
    ).toEqual([])
  })
})

describe('two decisions of one day', () => {
  const partner = event('LA', 'sco-partner', 'merged', '2025-09-01')

  it('are a contradiction if their statuses differ', () => {
    const [found] = decisionsOfOneDay([event('LA', 'dialogue-partner', 'decided', '2025-09-01'), partner], nameOf)
    expect(found).toMatchObject({ id: 'same-day.LA.2025-09-01', kind: 'same-day', subject: 'LA' })
    expect(found?.shown).toBe('LA is shown as an SCO partner from that day.')
  })

  it.each([
    ['an ending', event('LA', 'dialogue-partner', 'ended', '2025-09-01')],
    ['a step that decides nothing', event('LA', 'member', 'applied', '2025-09-01')],
    ['another day', event('LA', 'dialogue-partner', 'decided', '2025-08-31')],
    ['another country', event('MM', 'dialogue-partner', 'decided', '2025-09-01')],
  ])('are none with %s', (_name, other) => {
    expect(decisionsOfOneDay([other, partner], nameOf)).toEqual([])
  })
})

function meeting(tier: Tier, edtf: string, change: Partial<MeetingClaim> = {}): MeetingClaim {
  const told = { about: 'm', title: 'M', type: 'summit', format: 'unknown', state: 'held' } as const
  return { ...claim(`${tier}.m.${edtf}`, tier), ...told, participants: [], when: when(edtf), ...change }
}

describe('documents against reference', () => {
  it.each([
    ['2021-06', '2021-06-23', true],
    ['2024-07-04', '2024-07-03/2024-07-04', true],
    ['2018-04', '2018-04-05/2018-04-12', true],
    ['2021-10', '2021-09-21/2021-10-04', false],
    ['2024-07-04', '2024-07-05', false],
    ['2021-09', '2021-10', false],
  ])('%s and %s agree: %s', (left, right, agree) => {
    expect(datesAgree(when(left), when(right))).toBe(agree)
    expect(documentsAgainstReference([meeting('document', left), meeting('reference', right)], nameOf)).toHaveLength(
      agree ? 0 : 1,
    )
  })

  it('tells an announced month that overlaps and differs', () => {
    const [found] = documentsAgainstReference(
      [meeting('document', '2021-10', { state: 'planned' }), meeting('reference', '2021-09-21/2021-10-04')],
      nameOf,
    )
    expect(found?.explanation).toBe(
      'The document announces it for October 2021; a reference source says that it was held from 21 September 2021 to 4 October 2021.',
    )
  })

  it('tells places that differ, and minds no place that is missing', () => {
    const at = (place: string) => meeting('reference', '2021-06-23', { place })
    const [found] = documentsAgainstReference([meeting('document', '2021-06', { place: 'dushanbe' }), at('tashkent')], nameOf)
    expect(found?.explanation).toBe('The document names DUSHANBE as the place, a reference source TASHKENT.')
    expect(documentsAgainstReference([meeting('document', '2021-06'), at('tashkent')], nameOf)).toEqual([])
  })

  it('minds neither one tier alone nor what was planned and then held', () => {
    expect(documentsAgainstReference([meeting('reference', '2021-06'), meeting('reference', '2021-07')], nameOf)).toEqual([])
    const planned = meeting('document', '2021-09', { state: 'planned' })
    expect(documentsAgainstReference([planned, meeting('reference', '2021-09-20/2021-09-24')], nameOf)).toEqual([])
  })
})

const byText = <T extends { evidence: { source: string }[] }>(made: T, source: string): T => ({ ...made, evidence: [{ source }] })

describe('accounts of one meeting', () => {
  const series = (number: number) => ({ series: { id: 'summits', number } })

  it.each([
    [
      'dates',
      {},
      { when: when('2021-07') },
      'One document says that it was held in June 2021; another says that it was held in July 2021.',
    ],
    ['places', { place: 'dushanbe' }, { place: 'tashkent' }, 'One document names DUSHANBE as the place, another TASHKENT.'],
    ['numbers', series(20), series(21), 'One document counts it as number 20, another as number 21.'],
    [
      'states',
      {},
      { state: 'cancelled' },
      'One document says that it was held in June 2021; another says that it was cancelled in June 2021.',
    ],
  ] as const)('contradict each other by their %s', (_name, one, other, words) => {
    const accounts = [
      byText(meeting('document', '2021-06', one), 'first'),
      byText(meeting('document', '2021-06', { id: 'other', ...other }), 'second'),
    ]
    const [found, ...rest] = meetingsAmongDocuments(accounts, nameOf)
    expect(rest).toEqual([])
    expect(found).toMatchObject({
      id: 'document-and-document.m',
      kind: 'document-and-document',
      subject: 'm',
      explanation: words,
    })
    expect(found?.claims).toEqual(['document.m.2021-06', 'other'])
    expect(found?.shown).toContain('the best dated of the accounts')
  })

  it.each([
    ['that agree', {}],
    ['of which one is less exact', { when: when('2021') }],
    ['of which one announces what the other reports', { state: 'planned' }],
    ['of which one knows no place and no number', { place: 'dushanbe', ...series(20) }],
    ['of the reference tier', { tier: 'reference', when: when('2020') }],
  ] as const)('contradict each other not, %s', (_name, change) => {
    const accounts = [byText(meeting('document', '2021-06'), 'first'), byText(meeting('document', '2021-06', change), 'second')]
    expect(meetingsAmongDocuments(accounts, nameOf)).toEqual([])
  })

  it('of one text contradict nothing, and a number may differ between the tiers', () => {
    const [one, other] = [meeting('document', '2021-06', series(1)), meeting('reference', '2021-06', series(2))]
    expect(meetingsAmongDocuments([one, { ...one, when: when('2022') }], nameOf)).toEqual([])
    expect(documentsAgainstReference([one, other], nameOf)[0]?.explanation).toBe(
      'The document counts it as number 1, a reference source as number 2.',
    )
  })
})

describe('statuses, counts and offices of one day', () => {
  const first = byText(snapshot('IR', 'observer', '2019-05-17'), 'first')

  it.each([
    ['another status in another text', byText(snapshot('IR', 'member', '2019-05-17'), 'second'), 1],
    ['in the same text', byText(snapshot('IR', 'member', '2019-05-17'), 'first'), 0],
    ['of another day', byText(snapshot('IR', 'member', '2019-05-18'), 'second'), 0],
    ['of a year, which may be right', byText(snapshot('IR', 'member', '2019'), 'second'), 0],
    ['of a guest', byText(snapshot('IR', 'guest', '2019-05-17'), 'second'), 0],
    ['of the reference tier', byText(snapshot('IR', 'member', '2019-05-17', 'reference'), 'second'), 0],
  ])('a status: %s', (_name, other, found) => {
    expect(statusesAmongDocuments([first, other], nameOf)).toHaveLength(found)
  })

  it('a count by another text', () => {
    const eight = byText(count('member', 8, '2019-05-17'), 'first')
    const [found] = countsAmongDocuments([eight, byText({ ...count('member', 9, '2019-05-17'), id: 'nine' }, 'second')])
    expect(found?.explanation).toBe('One document counts eight, another nine, on 17 May 2019.')
    expect(countsAmongDocuments([eight, byText(count('observer', 9, '2019-05-17'), 'second')])).toEqual([])
  })

  const office = (person: string, edtf: string, tier: Tier = 'document', title = 'President'): OfficeClaim => ({
    ...claim(`${person}.${edtf}`, tier),
    evidence: [{ source: `${person}.${edtf}` }],
    person,
    office: title,
    of: 'TJ',
    when: when(edtf),
  })

  it.each([
    ['two at once, in two texts', office('b', '2019-05-17'), 'document-and-document'],
    ['in the other tier', office('b', '2019-01-01/2019-12-31', 'reference'), 'document-and-reference'],
    ['one after the other', office('b', '2019-05-18'), undefined],
    ['handing over', office('b', '2019-05-17/2020-05-16', 'reference'), undefined],
    ['in years that meet', office('b', '2019/2021', 'reference'), undefined],
    ['one person', office('a', '2019-01-01/2019-12-31', 'reference'), undefined],
    ['another office', office('b', '2019-05-17', 'document', 'Prime Minister'), undefined],
  ])('an office: %s', (_name, other, kind) => {
    expect(officesOfOneTime([office('a', '2019-05-17'), other], nameOf).map((found) => found.kind)).toEqual(kind ? [kind] : [])
  })

  it('an office that several hold, or one of the reference tier alone, is none', () => {
    const deputies = ['a', 'b'].map((person) => office(person, '2019-05-17', 'document', 'Deputy Secretary'))
    const reference = ['a', 'b'].map((person) => office(person, '2019-05-17', 'reference'))
    expect(officesOfOneTime([...deputies, ...reference], nameOf)).toEqual([])
  })
})

describe('planned and not confirmed', () => {
  const planned = meeting('document', '2021-09', { state: 'planned' })
  const found = (meetings: MeetingClaim[]) => plannedNotConfirmed(meetings, '2025-11-18', '2025-08-28')

  it('by the documents alone is answered by the reference tier', () => {
    const [own, ...others] = found([planned, meeting('reference', '2021-09-20')])
    expect(others).toEqual([])
    expect(own).toMatchObject({
      claims: [planned.id],
      settledBy: ['reference.m.2021-09-20'],
      explanation: 'Announced for September 2021; no later document says whether it took place.',
      reference: 'A reference source says that it was held on 20 September 2021.',
      shown: 'It stays planned: time alone does not make it held.',
    })
  })

  it.each([
    ['if no source says more', [planned]],
    ['if the reference tier announces it too', [planned, meeting('reference', '2021-09', { state: 'planned' })]],
  ])('stands in both tiers %s', (_name, meetings) => {
    expect(found(meetings)).toHaveLength(1)
    expect(found(meetings)[0]).not.toHaveProperty('settledBy')
    expect(found(meetings)[0]).not.toHaveProperty('reference')
  })

  it('tells up to which day the atlas reaches, where it was announced for a day after the last document', () => {
    const [own] = found([meeting('document', '2025-09', { state: 'planned' })])
    expect(own?.explanation).toContain(
      'no source in the atlas says that it took place, though the atlas reaches to 18 November 2025',
    )
  })

  it.each([
    ['a document says held', [planned, meeting('document', '2021-09-20')]],
    ['it lies ahead', [meeting('document', '2026', { state: 'planned' })]],
    [
      'it lies ahead of the documents and the reference tier has it',
      [meeting('document', '2025-09', { state: 'planned' }), meeting('reference', '2025-09')],
    ],
    ['the reference tier alone tells of it', [meeting('reference', '2021-09')]],
  ])('is none if %s', (_name, meetings) => {
    expect(found(meetings)).toEqual([])
  })
})

function figure(name: string, side: 'a' | 'b' | 'third', value: number, change: Partial<TradeFigure> = {}): TradeFigure {
  return {
    ...claim(`ref.${name}.${value}`, 'reference'),
    about: name,
    a: 'CN',
    b: 'TJ',
    measure: 'turnover',
    period: resolvePeriod('2025-H1')!,
    amount: { value, currency: 'USD' },
    reporter: { name, side },
    ...change,
  }
}

describe('mirror statistics', () => {
  const chinese = figure('customs', 'a', 2_040_000_000)

  it('tell the two sides of one turnover', () => {
    const [found, ...others] = mirrorStatistics([chinese, figure('ministry', 'b', 1_200_000_000)], nameOf)
    expect(others).toEqual([])
    expect(found).toMatchObject({
      id: 'mirror.cn-tj.turnover.2025-h1',
      claims: ['ref.customs.2040000000', 'ref.ministry.1200000000'],
    })
    expect(found?.explanation).toContain('2.04 billion US dollars (customs) and 1.2 billion US dollars (ministry)')
  })

  it('hold exports of one side against imports of the other', () => {
    const sales = figure('customs', 'a', 300, { measure: 'exports' })
    const purchases = figure('ministry', 'a', 200, { a: 'TJ', b: 'CN', measure: 'imports' })
    expect(mirrorStatistics([sales, purchases], nameOf)).toMatchObject([{ id: 'mirror.cn-tj.exports.2025-h1' }])
    const back = { ...purchases, measure: 'exports' } as const
    expect(mirrorStatistics([sales, back], nameOf)).toEqual([])
  })

  it.each([
    ['that agree within 5 %', figure('ministry', 'b', 1_943_000_000)],
    ['of one side', figure('ministry', 'a', 1_200_000_000)],
    ['of a third party', figure('fund', 'third', 1_200_000_000)],
    ['of another period', figure('ministry', 'b', 1_200_000_000, { period: resolvePeriod('2025')! })],
    ['of another currency', figure('ministry', 'b', 1_200_000_000, { amount: { value: 1_200_000_000, currency: 'CNY' } })],
    ['of another pair', figure('ministry', 'b', 1_200_000_000, { a: 'CN', b: 'UZ' })],
    ['of a group', figure('ministry', 'b', 1_200_000_000, { b: 'sco' })],
  ])('say nothing of figures %s', (_name, other) => {
    expect(mirrorStatistics([chinese, other], nameOf)).toEqual([])
  })
})

describe('a third party', () => {
  const side = figure('customs', 'a', 28)
  const third = figure('agency', 'third', 26)

  it('is held against a side', () => {
    const [found, ...others] = thirdReporters([side, third], nameOf)
    expect(others).toEqual([])
    expect(found).toMatchObject({ id: 'third.cn-tj.turnover.2025-h1', kind: 'mirror-statistics', claims: [side.id, third.id] })
    expect(found?.explanation).toMatch(/A third party reports another amount than the trading side\.$/)
  })

  it.each([
    ['that agrees', [side, figure('agency', 'third', 27)]],
    ['beside another alone', [third, figure('fund', 'third', 50)]],
    ['where the sides themselves differ', [side, figure('ministry', 'b', 20), third]],
    ['of a group', [side, figure('agency', 'third', 26, { b: 'sco' })]],
  ])('%s is none', (_name, figures) => {
    expect(thirdReporters(figures, nameOf)).toEqual([])
  })
})

describe('a revision', () => {
  it.each([
    [245_320_000_000, 244_850_000_000, true],
    [2_040_000_000, 2_043_000_000, false],
    [2_040_000_000, 2_000_000_000, false],
    [1_810_000_000, 1_780_000_000, true],
  ])('of %i to %i: %s', (left, right, is) => {
    expect(isRevised(left, right)).toBe(is)
    expect(isRevised(right, left)).toBe(is)
    expect(revisions([figure('customs', 'a', left), figure('customs', 'a', right)], nameOf)).toHaveLength(is ? 1 : 0)
  })

  it('is of one figure in one currency', () => {
    const yuan = figure('customs', 'a', 7, { amount: { value: 7, currency: 'CNY' } })
    expect(revisions([figure('customs', 'a', 5), figure('ministry', 'a', 6), yuan], nameOf)).toEqual([])
  })
})
