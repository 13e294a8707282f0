import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { claimsById, shownDiscrepancies } from '@/domain/claims'
import { directoryOf } from '@/domain/directory'
import { ledgerCsv } from '@/domain/export/ledger-table'
import { ledgerEntries } from '@/domain/ledger'
import type { TierChoice } from '@/domain/tiers'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const claims = claimsById(core, trade.trade)
const directory = directoryOf(core, trade.sources)

function rowsOf(tier: TierChoice) {
  const shown = shownDiscrepancies([...core.discrepancies, ...trade.discrepancies], claims, tier)
  const entries = ledgerEntries(shown, claims, directory.places)
  const csv = ledgerCsv(entries, {
    imprint: { date: '2025-08-28', tier, known: 'now', dataVersion: core.dataVersion },
    directory,
    titleOf: (id) => `=${id}`,
    ruleOf: (kind) => `rule of ${kind}`,
    saysOf: ({ id }) => `says "${id}",\nand more`,
  })
  const { data, errors } = parse<Record<string, string>>(csv.trimEnd(), { header: true })
  return { entries, rows: data, errors }
}

describe('the contradictions as CSV', () => {
  it('have a row for each claim, each whole in itself', () => {
    const { entries, rows, errors } = rowsOf('all')
    expect(errors).toEqual([])
    expect(rows).toHaveLength(entries.flatMap((entry) => entry.claims).length)
    expect(new Set(rows.map(({ contradiction }) => contradiction))).toEqual(
      new Set(entries.map(({ discrepancy }) => discrepancy.id)),
    )
    for (const row of rows) expect(row).toMatchObject({ date: '2025-08-28', sources: 'all', data_version: core.dataVersion })
    expect(rows.every(({ shown, rule }) => shown !== '' && rule?.startsWith('rule of '))).toBe(true)
  })

  it('give both sides with amount, reporter and source', () => {
    const own = rowsOf('all').rows.filter(({ contradiction }) => contradiction === 'mirror.cn-tj.turnover.2025-h1')
    expect(own.map(({ amount, currency, tier, source_passages: at }) => [amount, currency, tier, at?.split(' | ')[0]])).toEqual([
      ['2040000000', 'USD', 'document', 'document 5 paragraph 9'],
      ['1200000000', 'USD', 'reference', ''],
      ['2040000000', 'USD', 'reference', expect.any(String)],
    ])
    expect(own[0]).toMatchObject({ countries: 'CN | TJ', sides: 'both', claim_date: '2025-01/2025-06' })
  })

  it('run nothing in a spreadsheet, and tell those who read the documents alone nothing else', () => {
    const { rows } = rowsOf('documents')
    expect(rows.every(({ subject_name: name }) => name?.startsWith("'="))).toBe(true)
    expect(rows.every(({ tier, reference_adds: adds }) => tier === 'document' && adds === '')).toBe(true)
    expect(rows.find(({ contradiction }) => contradiction === 'acean-for-asean')).toMatchObject({
      printed: 'ACEAN',
      meant: 'ASEAN',
    })
  })
})
