import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { directoryOf } from '@/domain/directory'
import type { TimelineImprint, TitledItem } from '@/domain/export/timeline-record'
import { timelineCsv } from '@/domain/export/timeline-table'
import { meetingsIn } from '@/domain/meetings'
import { changesOf } from '@/domain/status'
import { inOrder, meetingItems, membershipItems } from '@/domain/timeline'
import { itemOf } from '@tests/fixtures/timeline-items'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const directory = directoryOf(core, trade.sources)
const imprint: TimelineImprint = {
  from: '2018-01-01',
  to: '2025-12-31',
  tier: 'documents',
  known: 'then',
  knownBy: '2021-06-24',
  dataVersion: '0123456789ab',
}

const published: TitledItem[] = inOrder([
  ...meetingItems(meetingsIn(core.meetings, 'all')),
  ...membershipItems(changesOf(core.statuses, 'all')),
]).map((item) => ({ item, title: item.kind === 'meeting' ? item.meeting.title : item.key }))

/** As a parser that is not ours reads it. */
function read(csv: string): { columns: string[]; rows: Record<string, string>[] } {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true, newline: '\r\n' })
  expect(errors).toEqual([])
  return { columns: meta.fields ?? [], rows: data }
}

const { columns, rows } = read(timelineCsv(published, directory, imprint))
const rowOf = (id: string) => rows.find((row) => row['id'] === id)

describe('the timeline as CSV', () => {
  it('has columns of stable names', () => {
    expect(columns.join(',')).toBe(
      'id,kind,title,type,state,basis,date_edtf,earliest,latest,place,place_name,country,lat,lon,format,series,number,part_of,' +
        'participants,people,outcome,claims,sources,source_addresses,tiers,window_from,window_to,tier,texts_known,texts_known_by,data_version',
    )
  })

  it('has a row for each item of the published dataset, in the order given', () => {
    expect(rows.map((row) => row['id'])).toEqual(published.map(({ item }) => item.key))
    for (const [number, { item, title }] of published.entries()) {
      const { edtf, earliest, latest } = item.when
      expect(rows[number]).toMatchObject({ title, kind: item.kind, date_edtf: edtf, earliest, latest })
    }
  })

  it('says in every row of which window, tier and version it is', () => {
    const said = { window_from: '2018-01-01', window_to: '2025-12-31', tier: 'documents', data_version: '0123456789ab' }
    for (const row of rows) expect(row).toMatchObject({ ...said, texts_known: 'then', texts_known_by: '2021-06-24' })
  })

  it('tells of a meeting by codes and ids', () => {
    expect(rowOf('2024-07-summit-astana')).toMatchObject({
      type: 'summit',
      state: 'held',
      place: 'astana',
      place_name: 'Astana',
      country: 'KZ',
      series: 'heads-of-state-council',
      number: '24',
      tiers: 'reference; document',
    })
    expect(rowOf('2019-05-rahmon-norov-dushanbe')).toMatchObject({
      participants: 'TJ; sco',
      people: 'emomali-rahmon; vladimir-norov',
    })
  })

  it('tells of a entry on membership whom it concerns, and leaves empty what it has none of', () => {
    expect(rowOf('change.2017-06-09')).toMatchObject({
      type: 'membership',
      basis: 'stated',
      participants: 'IN; PK',
      state: '',
      place: '',
    })
  })

  it('gives to each source its address, in the same order', () => {
    for (const row of rows) {
      const ids = row['sources']!.split('; ')
      const addresses = row['source_addresses']!.split('; ')
      expect(ids.length).toBeGreaterThan(0)
      expect(addresses).toEqual(ids.map((id) => directory.sources.get(id)?.url ?? ''))
    }
  })

  it('gives a parser back what went in, and lets no spreadsheet run it', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', '\n', ';', '🕊️'), fc.string())
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(hostile, hostile, (title, outcome) => {
        const csv = timelineCsv([{ item: itemOf('2024', { outcome }), title }], directory, imprint)
        const [row] = read(csv).rows
        const isFormula = /^[=+\-@\t\r]/
        expect(row?.['title']).toBe(isFormula.test(title) ? `'${title}` : title)
        expect(row?.['outcome']).toBe(isFormula.test(outcome) ? `'${outcome}` : outcome)
        expect(row?.['data_version']).toBe('0123456789ab')
      }),
    )
  })
})
