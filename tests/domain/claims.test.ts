import { describe, expect, it } from 'vitest'
import {
  claimsById,
  contradictedCountries,
  dateOf,
  discrepanciesOf,
  discrepanciesOn,
  entitiesOf,
  inOrderOfTime,
  kindOf,
  shownDiscrepancies,
} from '@/domain/claims'
import { standingsOn } from '@/domain/status'
import { isShown } from '@/domain/tiers'
import { readAtlas } from '@tests/fixtures/atlas'

const atlas = readAtlas()
const claims = claimsById(atlas, atlas.trade)
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('the kind of a claim', () => {
  it.each([
    ['status', atlas.statuses],
    ['count', atlas.counts],
    ['office', atlas.offices],
    ['mention', atlas.mentions],
    ['meaning', atlas.meanings],
    ['meeting', atlas.meetings],
    ['figure', atlas.trade],
  ] as const)('%s is known by its fields', (kind, own) => {
    expect(new Set(own.map((claim) => kindOf(claim).kind))).toEqual(new Set([kind]))
  })
})

describe('what a claim is about', () => {
  it.each([
    ['azernews-2018-04-09.member.TJ', ['TJ']],
    ['asia-plus-2019-05-17.mention.TJ.routes', ['TJ']],
    ['pakistan-observer-2021-06-24.moeed-yusuf.national-security-adviser', ['moeed-yusuf', 'PK']],
    ['capital-fm-2025-08-28.cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china.half-year', ['CN', 'TJ']],
    ['capital-fm-2025-08-28.count.member', []],
    ['ref.meaning.guest', []],
  ])('%s', (id, entities) => {
    expect(entitiesOf(claims.get(id)!)).toEqual(entities)
  })

  it('is for a meeting everyone named as taking part', () => {
    const meeting = atlas.meetings.find(
      ({ about, tier }) => about === '2021-06-security-councils-dushanbe' && tier === 'document',
    )!
    expect(entitiesOf(meeting)).toHaveLength(20)
    expect(entitiesOf(meeting)).toEqual(expect.arrayContaining(['TJ', 'sco-rats', 'vladimir-norov']))
  })
})

it('puts claims in the order of the days they speak of, those without a day last', () => {
  const ordered = inOrderOfTime([...atlas.mentions, ...atlas.statuses, ...atlas.trade])
  const days = ordered.map((claim) => dateOf(claim)?.earliest ?? '9999')
  expect(days).toEqual(days.toSorted())
  expect(dateOf(ordered.at(-1)!)).toBeUndefined()
  expect(inOrderOfTime(ordered.toReversed())).toEqual(ordered)
})

describe('contradictions of a thing', () => {
  const of = (subject: string) => ids(discrepanciesOf(atlas.discrepancies, claims, subject))

  it.each([
    ['their own subject', 'asean', 'acean-for-asean'],
    ['a participant', 'oecd', 'oecd-for-eco'],
    ['a meeting', '2024-07-sco-plus-astana', 'oecd-for-eco'],
    ['a country of a figure', 'TJ', 'mirror.cn-tj.turnover.2025-h1'],
    ['a document', 'asia-plus-2024-07-05', 'oecd-for-eco'],
    [
      'a figure',
      'cn-tj.turnover.2025-h1.ministry-of-economic-development-and-trade-of-tajikistan',
      'mirror.cn-tj.turnover.2025-h1',
    ],
  ])('%s', (_, subject, discrepancy) => {
    expect(of(subject)).toContain(discrepancy)
  })

  it('are none for a thing that nothing contradicts', () => {
    expect(of('atlantis')).toEqual([])
    expect(of('MV')).toEqual([])
  })
})

describe('contradictions of a day', () => {
  const of = (day: string) => discrepanciesOn(atlas.discrepancies, claims, day, standingsOn(atlas.statuses, day, 'all'))
  const on = (day: string) => ids(of(day))

  it('are those one of whose claims speaks of it', () => {
    expect(on('2025-09-01')).toContain('same-day.LA.2025-09-01')
    expect(on('2025-08-31')).not.toContain('same-day.LA.2025-09-01')
    expect(on('1997-03-03')).toEqual([])
  })

  it('are also those on whose claims a country’s standing of the day still rests', () => {
    expect(on('2025-11-18')).toContain('same-day.LA.2025-09-01')
    expect(on('2025-08-28')).not.toContain('acean-for-asean')
  })

  it('are not of a day whose list a later count is held against', () => {
    const counts = (day: string) => ids(of(day).filter(({ kind }) => kind === 'count-and-list'))
    expect(counts('2025-08-28')).toHaveLength(1)
    expect(counts('2021-06-24')).toHaveLength(1)
    expect(counts('2025-08-28')).not.toEqual(counts('2021-06-24'))
  })
})

describe('contradictions that are shown', () => {
  it('are by the documents alone those whose claims are all theirs', () => {
    const shown = shownDiscrepancies(atlas.discrepancies, claims, 'documents')
    expect(ids(shown)).toContain('acean-for-asean')
    expect(ids(shown)).not.toContain('mirror.cn-tj.turnover.2025-h1')
    for (const discrepancy of atlas.discrepancies) {
      const isWholly = discrepancy.claims.every((id) => isShown(claims.get(id)!.tier, 'documents'))
      expect(shown.includes(discrepancy)).toBe(isWholly)
    }
  })

  it('are with the reference tier, once its claims are there, all that it does not answer', () => {
    const open = atlas.discrepancies.filter(({ settledBy }) => settledBy === undefined)
    expect(open.length).toBeLessThan(atlas.discrepancies.length)
    expect(shownDiscrepancies(atlas.discrepancies, claims, 'all')).toEqual(open)
    const early = shownDiscrepancies(atlas.discrepancies, claimsById(atlas), 'all')
    expect(early.some(({ kind }) => kind === 'mirror-statistics')).toBe(false)
  })
})

describe('a country whose standing another source contradicts', () => {
  const on = (day: string, discrepancies = atlas.discrepancies) =>
    contradictedCountries(standingsOn(atlas.statuses, day, 'all'), discrepancies)

  it('is marked from the day of the contradiction', () => {
    expect(on('2025-09-01').has('LA')).toBe(true)
    expect(on('2025-08-31').has('LA')).toBe(false)
  })

  it('is marked whatever else contradicts it', () => {
    const other = { ...atlas.discrepancies.find(({ subject }) => subject === 'LA')!, id: 'other', claims: ['another'] }
    expect(on('2025-09-01', [...atlas.discrepancies, other])).toEqual(on('2025-09-01'))
  })
})
