import { describe, expect, it } from 'vitest'
import type { CountClaim, MeetingClaim, Stage, Status, StatusClaim, Tier, TradeFigure } from '@/domain/contract'
import { resolveEdtf, resolvePeriod } from '@/domain/time'
import { countsAgainstLists, decisionsOfOneDay, listsAgainstEvents } from '@/pipeline/count-discrepancies'
import { datesAgree, documentsAgainstReference, plannedNotConfirmed } from '@/pipeline/meeting-discrepancies'
import { isRevised, mirrorStatistics, revisions } from '@/pipeline/trade-discrepancies'

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
    expect(found?.explanation).toContain('A count of ten names two more than the texts do')
    expect(found?.reference).toBe('With the reference tier ten are named, as the count says.')
    expect(found?.shown).toMatch(/^With the documents alone .* show the eight that are named, with the reference tier ten;/)
  })

  it('of sixteen members and partners names two fewer than eight, four and six', () => {
    const lists = [
      ...eight,
      ...['AF', 'BY', 'IR', 'MN'].map((entity) => snapshot(entity, 'observer', '2019-05-17')),
      ...['AM', 'AZ', 'KH', 'LK', 'NP', 'TR'].map((entity) => snapshot(entity, 'dialogue-partner', '2019-05-17')),
    ]
    const [found] = countsAgainstLists([count('members-and-partners', 16, '2021-06-24')], lists)
    expect(found?.explanation).toContain('A count of sixteen names two fewer than the texts do')
    expect(found?.explanation).toContain(
      'eighteen members, observers and dialogue partners are named, on 24 June 2021 or before.',
    )
    expect(found?.reference).toContain('does not fit the count either')
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
      'The document announces it for October 2021; the reference tier says that it was held from 21 September 2021 to 4 October 2021.',
    )
  })

  it('tells places that differ, and minds no place that is missing', () => {
    const at = (place: string) => meeting('reference', '2021-06-23', { place })
    const [found] = documentsAgainstReference([meeting('document', '2021-06', { place: 'dushanbe' }), at('tashkent')], nameOf)
    expect(found?.explanation).toBe('The document names DUSHANBE as the place, the reference tier TASHKENT.')
    expect(documentsAgainstReference([meeting('document', '2021-06'), at('tashkent')], nameOf)).toEqual([])
  })

  it('minds neither one tier alone nor what was planned and then held', () => {
    expect(documentsAgainstReference([meeting('reference', '2021-06'), meeting('reference', '2021-07')], nameOf)).toEqual([])
    const planned = meeting('document', '2021-09', { state: 'planned' })
    expect(documentsAgainstReference([planned, meeting('reference', '2021-09-20/2021-09-24')], nameOf)).toEqual([])
  })
})

describe('planned and not confirmed', () => {
  const planned = meeting('document', '2021-09', { state: 'planned' })

  it.each([
    ['if no source says more', [planned], 1],
    ['unless a source says held', [planned, meeting('reference', '2021-09-20')], 0],
    ['unless a source says cancelled', [planned, meeting('reference', '2021-09', { state: 'cancelled' })], 0],
    ['unless it lies ahead', [meeting('document', '2026', { state: 'planned' })], 0],
  ])('%s', (_name, meetings, found) => {
    expect(plannedNotConfirmed(meetings, '2025-11-18')).toHaveLength(found)
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
