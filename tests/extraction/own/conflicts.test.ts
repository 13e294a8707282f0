import { describe, expect, it } from 'vitest'
import { claimsById, shownDiscrepancies } from '@/domain/claims'
import { coreWithOwn } from '@/domain/own'
import type { TierChoice } from '@/domain/tiers'
import { ownPartOf } from '@/extraction/own/own-part'
import { core, documentOf, figure, meeting, trade, world } from './reviewed'

type Told = Parameters<typeof documentOf>[2][number]

const conflictsOf = (...documents: Parameters<typeof ownPartOf>[0][number][]) =>
  ownPartOf(documents, core, trade, world).part.discrepancies

/** What a reader of these tiers sees of the contradictions of a text. */
function shownOf(choice: TierChoice, day: string, ...told: Told[]) {
  const { part } = ownPartOf([documentOf('mine-1', day, told)], core, trade, world)
  const claims = claimsById(coreWithOwn(core, part), [...trade, ...part.trade])
  return { part, shown: shownDiscrepancies(part.discrepancies, claims, choice) }
}
const kindsOf = (day: string, ...told: Told[]) => shownOf('all', day, ...told).shown.map(({ kind }) => kind)

describe('against the dataset', () => {
  it.each<[string, string, Told]>([
    ['a status other than the decision in force', '2018-01-01', { kind: 'membership', entity: 'IN', status: 'observer' }],
    ['a status other than the latest list', '2010-01-01', { kind: 'membership', entity: 'RU', status: 'observer' }],
    ['a number of members', '2018-01-01', { kind: 'membership-count', status: 'member', count: 6 }],
    ['a number of founders', '2018-01-01', { kind: 'membership-count', status: 'founder', count: 5 }],
    ['other days of a numbered summit', '2024-07-05', meeting({ start: '2024-07-10', number: 24 })],
    ['another place of a numbered summit', '2024-07-05', meeting({ city: 'Tashkent', country: 'UZ', number: 24 })],
    ['a meeting called off that was held', '2024-07-05', meeting({ city: 'Astana', country: 'KZ', state: 'cancelled' })],
    [
      'an amount of the same reporter',
      '2025-08-28',
      figure({ valueUsd: 2_100_000_000, reporter: 'Ministry of Foreign Affairs of China' }),
    ],
    [
      'a change of the same reporter',
      '2025-08-28',
      figure({ valueUsd: null, changePercent: 12.9, reporter: 'Ministry of Foreign Affairs of China' }),
    ],
    [
      'a fall where all others tell of growth',
      '2025-08-28',
      figure({ valueUsd: null, changePercent: -3, reporter: 'A newspaper' }),
    ],
    ['an amount that nobody gives', '2025-08-28', figure({ valueUsd: 7_000_000_000, reporter: 'A newspaper' })],
  ])('%s differs', (_what, day, told) => {
    const { part, shown } = shownOf('all', day, told)
    expect(shown.map(({ kind }) => kind)).toEqual(['own-and-atlas'])
    const [own] = [...part.statuses, ...part.counts, ...part.meetings, ...part.trade]
    expect(shown[0]?.claims[0]).toBe(own?.id)
    expect(shown[0]?.claims.length).toBeGreaterThan(1)
    expect(new Set(part.discrepancies.map(({ id }) => id)).size).toBe(part.discrepancies.length)
  })

  it.each<[string, string, Told]>([
    ['the status in force', '2018-01-01', { kind: 'membership', entity: 'IN', status: 'member' }],
    [
      'a status of the day before a decision, in a text of that day',
      '2017-06-09',
      { kind: 'membership', entity: 'IN', status: 'observer' },
    ],
    ['a country of which the dataset says nothing', '2018-01-01', { kind: 'membership', entity: 'CU', status: 'observer' }],
    ['a guest that has a status besides', '2018-01-01', { kind: 'membership', entity: 'BY', status: 'guest' }],
    ['the number that is named', '2018-01-01', { kind: 'membership-count', status: 'member', count: 8 }],
    ['a summit by its month', '2024-07-05', meeting({ start: '2024-07', city: 'Astana', country: 'KZ' })],
    ['a summit by one of its days', '2024-07-05', meeting({ start: '2024-07-03', city: 'Astana', country: 'KZ' })],
    ['a summit announced that was held', '2024-06-01', meeting({ city: 'Astana', country: 'KZ', state: 'planned' })],
    [
      'an amount with more digits',
      '2025-08-28',
      figure({ valueUsd: 2_041_300_000, reporter: 'Ministry of Foreign Affairs of China' }),
    ],
    [
      'an amount with fewer digits',
      '2025-08-28',
      figure({ valueUsd: 2_000_000_000, reporter: 'Ministry of Foreign Affairs of China' }),
    ],
    [
      'an amount near that of one of several reporters',
      '2025-08-28',
      figure({ valueUsd: 1_180_000_000, reporter: 'A newspaper' }),
    ],
    ['an amount in another currency', '2025-08-28', figure({ valueUsd: null, value: 15, currency: 'CNY' })],
    [
      'a change with fewer digits',
      '2025-08-28',
      figure({ valueUsd: null, changePercent: 13, reporter: 'Ministry of Foreign Affairs of China' }),
    ],
    [
      'another rate of growth of another reporter',
      '2025-08-28',
      figure({ valueUsd: null, changePercent: 30, reporter: 'A newspaper' }),
    ],
    ['a period of which there is no figure', '2025-08-28', figure({ period: '1999' })],
  ])('%s contradicts nothing', (_what, day, told) => {
    expect(kindsOf(day, told)).toEqual([])
  })

  it.each<[string, string, Told, documents: number, all: number]>([
    // The documents last name Iran an observer, in 2019; it became a member in 2023.
    ['a status that the reference tier alone knows', '2024-01-01', { kind: 'membership', entity: 'IR', status: 'member' }, 1, 0],
    ['a status that the documents alone know', '2024-01-01', { kind: 'membership', entity: 'IR', status: 'observer' }, 0, 1],
    ['a status that both deny', '2024-01-01', { kind: 'membership', entity: 'RU', status: 'observer' }, 1, 1],
    ['a number that both deny', '2025-08-28', { kind: 'membership-count', status: 'member', count: 3 }, 1, 1],
    [
      'other days than both give',
      '2024-07-05',
      meeting({ start: '2024-07-10', city: 'Astana', country: 'KZ', number: 24 }),
      1,
      1,
    ],
    [
      'an amount that a reference source gives, too',
      '2025-08-28',
      figure({ valueUsd: 1_180_000_000, reporter: 'A newspaper' }),
      1,
      0,
    ],
    ['a meeting of which the documents do not tell', '2012-06-08', meeting({ start: '2012-06-10', number: 12 }), 0, 1],
  ])('%s: by the documents alone and with reference', (_what, day, told, documents, all) => {
    expect(shownOf('documents', day, told).shown).toHaveLength(documents)
    expect(shownOf('all', day, told).shown).toHaveLength(all)
  })

  it('trade is compared as soon as it is there; the claims stay the same', () => {
    const documents = [documentOf('mine-1', '2025-08-28', [figure({ valueUsd: 7_000_000_000 })])]
    const before = ownPartOf(documents, core, [], world).part
    const after = ownPartOf(documents, core, trade, world).part
    expect(before.discrepancies).toEqual([])
    expect(after.discrepancies.length).toBeGreaterThan(0)
    expect(after.trade).toEqual(before.trade)
  })
})

describe('among the texts of the reader', () => {
  const both = (one: Told, other: Told) =>
    conflictsOf(documentOf('mine-1', '2024-01-01', [one]), documentOf('mine-2', '2024-01-01', [other]))

  it.each<[string, Told, Told]>([
    [
      'two statuses',
      { kind: 'membership', entity: 'CU', status: 'observer' },
      { kind: 'membership', entity: 'CU', status: 'partner' },
    ],
    [
      'two numbers',
      { kind: 'membership-count', status: 'observer', count: 3 },
      { kind: 'membership-count', status: 'observer', count: 4 },
    ],
    [
      'two days',
      meeting({ type: 'forum', start: '2026-02-11', city: 'Orsha', country: 'BY' }),
      meeting({ type: 'forum', start: '2026-02-12', city: 'Orsha', country: 'BY' }),
    ],
    ['two amounts', figure({ a: 'CN', b: 'MV' }), figure({ a: 'CN', b: 'MV', valueUsd: 3_000_000_000 })],
  ])('%s are a contradiction of two documents', (_what, one, other) => {
    const own = both(one, other).filter(({ kind }) => kind === 'document-and-document')
    expect(own).toHaveLength(1)
    expect(own[0]?.claims.map((id) => id.split('.')[0])).toEqual(['mine-2', 'mine-1'])
    expect(both(one, one).filter(({ kind }) => kind === 'document-and-document')).toEqual([])
  })

  it('texts of different days tell of different times', () => {
    const [one, other] = [documentOf('mine-1', '2005-01-01', []), documentOf('mine-2', '2018-01-01', [])]
    const lists = [
      documentOf('mine-1', '2016-01-01', [{ kind: 'membership', entity: 'IN', status: 'observer' }]),
      documentOf('mine-2', '2018-01-01', [{ kind: 'membership', entity: 'IN', status: 'member' }]),
    ] as const
    expect(conflictsOf(one, other, ...lists)).toEqual([])
  })
})
