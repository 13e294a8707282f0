import { describe, expect, it } from 'vitest'
import { coverageOf } from '@/domain/coverage'
import { claimsByCell } from '@/domain/coverage-claims'
import { directoryOf } from '@/domain/directory'
import { coverageCsv, supportCsv } from '@/domain/export/coverage-table'
import { claimsOf } from '@/domain/subject'
import { supportOf } from '@/domain/support'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const imprint = { tier: 'all', known: 'now', knownBy: undefined, dataVersion: core.dataVersion, address: undefined } as const

/** The records of a table whose cells hold neither quotes nor commas in what is asked for. */
function recordsOf(csv: string): Record<string, string>[] {
  const [head = '', ...lines] = csv.trimEnd().split('\r\n')
  const columns = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [columns[at] ?? '', cell])))
}

describe('the grid as CSV', () => {
  const countries = ['KZ', 'IN']
  const coverage = coverageOf(core, trade, countries, 'all')
  const claims = claimsByCell({ core, trade, tier: 'all', choice: 'all', countries, years: coverage.years })
  const records = recordsOf(coverageCsv(coverage, claims, 'all', directoryOf(core), imprint))
  const rowOf = (country: string, year: number) => records.find((row) => row['country'] === country && row['year'] === `${year}`)

  it('has a row for each country and year, silent ones too', () => {
    expect(records).toHaveLength(2 * coverage.years.length)
    expect(rowOf('IN', 1996)).toMatchObject({ kind: 'silent', claims: '', reference_claims: '0' })
  })

  it('says what is stated, and what is handed on from when', () => {
    expect(rowOf('KZ', 2019)).toMatchObject({ name: 'Kazakhstan', kind: 'stated', document_claims_stated: '1', counted: 'all' })
    expect(rowOf('KZ', 2019)?.['claims']).toContain('asia-plus-2019-05-17.member.KZ')
    expect(rowOf('KZ', 2020)).toMatchObject({ kind: 'carried', carried_status: 'member', carried_from: '2019-05-17' })
    expect(rowOf('IN', 2013)).toMatchObject({ kind: 'reference', in_force_status: 'observer', in_force_from: '2005-07-05' })
  })

  it('says in every row its tier and version', () => {
    for (const row of records) expect(row).toMatchObject({ tier: 'all', texts_known: 'now', data_version: core.dataVersion })
  })
})

it('the sources as CSV have a row for each, with their claims and share', () => {
  const claims = claimsOf(core, trade)
  const document = core.sources.find(({ id }) => id === 'azernews-2018-04-09')!
  const csv = supportCsv(supportOf([{ ...document, title: 'Azernews' }], claims), claims.length, imprint)
  const own = claims.filter(({ evidence }) => evidence.some(({ source }) => source === document.id)).length
  expect(recordsOf(csv)).toEqual([
    expect.objectContaining({
      source: document.id,
      source_tier: 'document',
      published: '2018-04-09',
      claims: `${own}`,
      share_percent: String(Number(((own / claims.length) * 100).toFixed(3))),
      all_claims: `${claims.length}`,
    }),
  ])
})
