import { describe, expect, it } from 'vitest'
import { claimsById, shownDiscrepancies } from '@/domain/claims'
import type { Discrepancy, DiscrepancyKind } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import {
  type LedgerFilter,
  choicesOf,
  entriesMatching,
  gapOf,
  ledgerEntries,
  marksOf,
  sidesOf,
  tellingEvidence,
} from '@/domain/ledger'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const claims = claimsById(core, trade.trade)
const { places } = directoryOf(core)
const all = [...core.discrepancies, ...trade.discrepancies]
const entries = ledgerEntries(all, claims, places)
const entryOf = (id: string) => entries.find(({ discrepancy }) => discrepancy.id === id)!
const nothing: LedgerFilter = { country: [], kind: [], sides: 'any' }

describe('the ledger', () => {
  it('has every contradiction once, the latest first within each kind', () => {
    expect(entries.map(({ discrepancy }) => discrepancy.id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    const ofTrade = entries.filter(({ discrepancy }) => discrepancy.kind === 'mirror-statistics')
    const days = ofTrade.map(({ dates }) => dates.at(-1)!.latest)
    expect(days).toEqual(days.toSorted().toReversed())
  })

  it.each([
    ['same-day.LA.2025-09-01', ['LA'], 'reference', ['2025-09-01']],
    ['mirror.cn-tj.turnover.2025-h1', ['CN', 'TJ'], 'both', ['2025-01/2025-06']],
    // Of a meeting the country of its place, and not all who took part.
    ['document-and-reference.2021-09-pabbi-antiterror-pabbi', ['PK'], 'both', ['2021-09-21/2021-10-04', '2021-10']],
    ['oecd-for-eco', ['KZ'], 'documents', ['2024-07-04']],
    // A count speaks of its own day, whatever the days of the lists.
    [
      'count-and-list.pakistan-observer-2021-06-24.count.members-and-partners',
      expect.arrayContaining(['AF', 'TR', 'UZ']),
      'documents',
      ['2021-06-24'],
    ],
  ])('%s concerns %s', (id, countries, sides, dates) => {
    const entry = entryOf(id)
    expect(entry.countries.toSorted()).toEqual(countries)
    expect(entry.sides).toBe(sides)
    expect(entry.dates.map(({ edtf }) => edtf)).toEqual(dates)
  })
})

describe('narrowing the ledger', () => {
  it.each([
    [nothing, () => true],
    [{ ...nothing, country: ['TJ'] }, (kind: DiscrepancyKind, countries: string[]) => countries.includes('TJ')],
    [{ ...nothing, kind: ['wrong-name', 'same-day'] }, (kind: DiscrepancyKind) => kind === 'wrong-name' || kind === 'same-day'],
    [
      { country: ['KZ'], kind: ['mirror-statistics'], sides: 'reference' },
      (kind: DiscrepancyKind, countries: string[]) => kind === 'mirror-statistics' && countries.includes('KZ'),
    ],
  ] as [LedgerFilter, (kind: DiscrepancyKind, countries: string[]) => boolean][])('by %o', (filter, fits) => {
    const left = entriesMatching(entries, filter)
    expect(left.length).toBeGreaterThan(0)
    expect(left).toEqual(entries.filter(({ discrepancy, countries }) => fits(discrepancy.kind, countries)))
  })

  it.each(['country', 'kind', 'sides'] as const)('tells for every %s how many it would leave', (key) => {
    for (const filter of [
      nothing,
      { ...nothing, country: ['TJ'] },
      { ...nothing, kind: ['mirror-statistics'] } satisfies LedgerFilter,
    ]) {
      for (const [value, count] of choicesOf(entries, filter, key)) {
        const chosen = key === 'sides' ? value || 'any' : value === '' ? [] : [value]
        expect(entriesMatching(entries, { ...filter, [key]: chosen })).toHaveLength(count)
      }
    }
  })
})

describe('the sides', () => {
  it('of a count are the count and one list for each status and source', () => {
    const sides = sidesOf(entryOf('count-and-list.pakistan-observer-2021-06-24.count.members-and-partners'))
    expect(sides.map((side) => side.length)).toEqual([1, 8, 4, 6])
  })

  it('of trade are each reporter, the first partner first, with the gap', () => {
    const entry = entryOf('mirror.cn-tj.turnover.2025-h1')
    const sides = sidesOf(entry)
    expect(sides.map(([claim]) => 'reporter' in claim && claim.amount?.value)).toEqual([2_040_000_000, 1_200_000_000])
    expect(sides.map((side) => side.length)).toEqual([2, 1])
    expect(gapOf(entry)).toMatchObject({ gap: 840_000_000, percent: 70 })
    expect(gapOf(entryOf('third.kz-ru.turnover.2023'))).toBeUndefined()
    expect(gapOf(entryOf('same-day.LA.2025-09-01'))).toBeUndefined()
  })

  it('of a wrong name are the claim that corrects it, by the passage that prints it', () => {
    const sides = sidesOf(entryOf('oecd-for-eco'))
    expect(sides).toHaveLength(1)
    expect(tellingEvidence(sides[0]![0]).phrase).toMatch(/Economic.Cooperation.and.Development/)
  })
})

describe('the marks', () => {
  it.each([
    ['same-day.LA.2025-09-01', ['map', 'timeline'], { view: 'atlas', date: '2025-09-01' }],
    [
      'document-and-reference.2021-09-pabbi-antiterror-pabbi',
      ['timeline'],
      { view: 'timeline', open: '2021-09-pabbi-antiterror-pabbi', country: [] },
    ],
    [
      'mirror.cn-tj.turnover.2025-h1',
      ['mirror', 'pair'],
      { chart: 'mirror', pair: 'CN-TJ', from: '2025-01-01', to: '2025-06-30' },
    ],
    ['third.kz-ru.turnover.2023', ['mirror', 'pair'], { chart: 'mirror', pair: 'KZ-RU' }],
    [
      'revision.cn-sco.turnover.2020.general-administration-of-customs-of-china.the-other-members-of-the-sco',
      ['total'],
      { chart: 'total' },
    ],
    ['one-belt-one-road', [], {}],
  ])('of %s are %s', (id, marks, first) => {
    const own = marksOf(entryOf(id))
    expect(own.map(({ mark }) => mark)).toEqual(marks)
    expect(own[0]?.to ?? {}).toMatchObject(first)
  })

  it.each([
    ['kg-cn.exports', 'imports'],
    ['cn-tj.exports', 'exports'],
    ['cn-tj.turnover.2024', 'turnover'],
  ])('show the flow %s as %s of the first partner', (id, flow) => {
    const entry = entries.find(({ discrepancy }) => discrepancy.id.startsWith(`mirror.${id}`))!
    expect(marksOf(entry)[1]?.to.flow).toBe(flow)
  })
})

describe('what the reference tier answers', () => {
  it('stands for the documents alone', () => {
    const idsOf = (list: readonly Discrepancy[]) => list.map(({ id }) => id)
    const settled = all.filter(({ settledBy }) => settledBy !== undefined)
    expect(settled.length).toBeGreaterThan(0)
    expect(idsOf(shownDiscrepancies(all, claims, 'documents'))).toEqual(expect.arrayContaining(idsOf(settled)))
    expect(idsOf(shownDiscrepancies(all, claims, 'all')).filter((id) => idsOf(settled).includes(id))).toEqual([])
  })
})
