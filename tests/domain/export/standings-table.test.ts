import { describe, expect, it } from 'vitest'
import { statuses } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { type StandingRow, datesOf, standingRows, standingsCsv } from '@/domain/export/standings-table'
import { basisOf, contradictedCountries } from '@/domain/claims'
import { standingsOn } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { readAtlas } from '@tests/fixtures/atlas'

const atlas = readAtlas()
const directory = directoryOf(atlas)

function rowsOn(day: string, tier: TierChoice = 'all'): StandingRow[] {
  const standings = standingsOn(atlas.statuses, day, tier)
  return standingRows(
    { day, tier, claims: atlas.statuses, standings, contradicted: contradictedCountries(standings, atlas.discrepancies) },
    directory,
  )
}

function rowOf(entity: string, day: string, tier: TierChoice = 'all'): StandingRow {
  const row = rowsOn(day, tier).find((each) => each.entity === entity)
  if (!row) throw new Error(`${entity} has no row on ${day}`)
  return row
}

describe('the rows of a day', () => {
  it('are those who have a status, guests and guest organisations last', () => {
    const rows = rowsOn('2025-08-28')
    expect(rows).toHaveLength(standingsOn(atlas.statuses, '2025-08-28', 'all').size)
    const order = rows.map(({ standing }) => statuses.indexOf(standing.status))
    expect(order).toEqual(order.toSorted((left, right) => left - right))
    expect(rows.filter(({ standing }) => standing.status === 'guest').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Association of Southeast Asian Nations', 'Turkmenistan']),
    )
    expect(rowsOn('2001-06-14', 'documents')).toEqual([])
  })

  it.each([
    ['IR', '2025-08-28', '2022-09'],
    ['IR', '2022-12-31', undefined],
    ['KW', '2023-05-04', undefined],
    ['KW', '2023-05-05', '2023-05-05'],
    ['KW', '2025-09-01', '2023-05-05'],
    ['BY', '2011-01-01', '2010-04'],
    ['BY', '2025-08-28', '2023-07-04'],
    ['LA', '2025-09-01', undefined],
    ['CN', '2025-08-28', undefined],
  ])('give %s on %s the memorandum of its status: %s', (entity, day, memorandum) => {
    expect(rowOf(entity, day).memorandum?.when.edtf).toBe(memorandum)
  })

  it('say of a memorandum whether its day is stated', () => {
    expect(rowOf('IR', '2025-08-28').memorandum?.basis).toBe('stated')
    expect(rowOf('KW', '2025-08-28').memorandum?.basis).toBe('inferred')
  })

  it('leave the reference tier out where it is switched off', () => {
    for (const { citations, memorandum } of rowsOn('2025-08-28', 'documents')) {
      expect(memorandum).toBeUndefined()
      expect(citations.every(({ document, paragraph }) => document !== undefined && paragraph !== undefined)).toBe(true)
    }
  })

  it.each([
    ['CN', '2001-06-20', 'documents', 'carried', 'inferred'],
    ['CN', '2025-08-28', 'documents', 'carried', 'inferred'],
    ['IR', '2025-08-28', 'documents', 'carried', 'stated'],
    ['CN', '2019-05-17', 'documents', 'stated', 'stated'],
    ['MN', '2010-01-01', 'all', 'stated', 'inferred'],
    ['MN', '2004-06-17', 'all', 'inferred', 'inferred'],
    ['IN', '2010-01-01', 'all', 'stated', 'inferred'],
    ['IN', '2017-06-09', 'all', 'stated', 'stated'],
  ] as const)('tell of %s on %s by %s the mark %s from the basis %s', (entity, day, tier, mark, basis) => {
    const { standing } = rowOf(entity, day, tier)
    expect([standing.mark, basisOf(standing.claims)]).toEqual([mark, basis])
  })

  it('say which claims and sources say otherwise, of the countries that the map marks', () => {
    const laos = rowOf('LA', '2025-09-01')
    expect(laos.contradictedBy.map(({ id }) => id)).toEqual(['ref.dialogue-partner-decided.LA.2025-09-01'])
    expect(laos.contradictingCitations.map(({ id }) => id)).toContain('news-central-asia-2025-09-01-summit-concludes')
    for (const day of ['2010-01-01', '2025-08-28', '2025-09-01']) {
      for (const row of rowsOn(day)) expect(row.contradictedBy.length > 0).toBe(row.isContradicted)
    }
  })

  it('cite each passage once', () => {
    for (const { citations } of rowsOn('2025-08-28')) {
      const keys = citations.map(({ id, paragraph }) => `${id} ${paragraph}`)
      expect(keys.length).toBeGreaterThan(0)
      expect(new Set(keys).size).toBe(keys.length)
      expect(citations.filter(({ source }) => source === undefined)).toEqual([])
    }
  })

  it('tell the day since which an event holds from the day that a list speaks of', () => {
    expect(datesOf(rowOf('IR', '2025-08-28').standing)).toEqual({ since: '2023-07-04' })
    expect(datesOf(rowOf('IR', '2025-08-28', 'documents').standing)).toEqual({ namedOn: '2019-05-17' })
  })
})

describe('the rows as CSV', () => {
  const imprint = {
    date: '2025-08-28',
    tier: 'all',
    known: 'now',
    dataVersion: '0123456789ab',
    policy: 'as drawn, no more',
  } as const
  const lines = standingsCsv(rowsOn('2025-08-28'), imprint).split('\r\n')

  it('have a header of stable names', () => {
    expect(lines[0]).toBe(
      'date,tier,texts_known,code,iso_numeric,name,kind,status,in_family,since,named_on,mark,basis,confidence,dormant_since,' +
        'contradicted,contradicting_claims,contradicted_by,memorandum,memorandum_basis,claims,source_titles,source_publishers,source_addresses,source_passages,compared_date,compared_status,data_version,boundary_policy',
    )
  })

  it('have a line for each row, which says day, tier, version and policy', () => {
    expect(lines).toHaveLength(rowsOn('2025-08-28').length + 2)
    expect(lines.at(-1)).toBe('')
    const iran = lines.find((line) => line.includes(',IR,364,'))
    expect(iran).toMatch(/^2025-08-28,all,now,IR,364,Iran,country,member,true,2023-07-04,,stated,stated,high,,false,,,2022-09,/)
    expect(iran).toMatch(/,,,0123456789ab,"as drawn, no more"$/)
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/^2025-08-28,all,now,.*,0123456789ab,"as drawn, no more"$/)
  })

  it('say what each was on the earlier of two days', () => {
    const rows = standingRows(
      {
        day: '2025-09-01',
        tier: 'all',
        claims: atlas.statuses,
        standings: standingsOn(atlas.statuses, '2025-09-01', 'all'),
        before: standingsOn(atlas.statuses, '2022-01-01', 'all'),
        contradicted: new Set(),
      },
      directory,
    )
    const compared = standingsCsv(rows, { ...imprint, date: '2025-09-01', compared: '2022-01-01' }).split('\r\n')
    const endOf = (code: string) => compared.find((line) => line.includes(`,${code},`))
    expect(endOf('IR')).toContain(',2022-01-01,observer,0123456789ab,')
    expect(endOf('AF')).toContain(',2022-01-01,observer (dormant),0123456789ab,')
    expect(endOf('BH')).toContain(',2022-01-01,none,0123456789ab,')
    // Both statuses have their sources in the row.
    const own = (code: string) => rows.find(({ entity }) => entity === code)!
    const cited = own('IR').citations.map(({ id }) => id)
    for (const { source } of own('IR').before!.claims.flatMap(({ evidence }) => evidence)) expect(cited).toContain(source)
  })

  it('hold nothing that could be taken for the separator within a cell', () => {
    const texts = atlas.sources.flatMap(({ title, publisher, url }) => [title, publisher ?? '', url ?? ''])
    expect(texts.filter((text) => text.includes(' | '))).toEqual([])
  })
})
