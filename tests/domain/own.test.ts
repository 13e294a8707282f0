import { describe, expect, it } from 'vitest'
import type { OwnPart } from '@/domain/own'
import { coreWithOwn, hasOwn, isOfOwn, ownClaimCount, ownHolds, tradeWithOwn } from '@/domain/own'
import { claimsById, discrepanciesOn } from '@/domain/claims'
import { changesOf, standingsOn } from '@/domain/status'
import { directoryOf } from '@/domain/directory'
import { fileNameOf, tiersIn, voiceOf } from '@/domain/export/imprint'
import { standingRows, standingsCsv } from '@/domain/export/standings-table'
import { searcherOf } from '@/domain/search'
import { entryWords } from '@/i18n/search'
import { ownPartOf } from '@/extraction/own/own-part'
import { publishedParts } from '@tests/state/published'
import { documentOf, figure, meeting, world } from '@tests/extraction/own/reviewed'

const { core, trade } = publishedParts()

function partOf(...documents: ReturnType<typeof documentOf>[]): OwnPart {
  return ownPartOf(documents, core, trade.trade, world).part
}

const told = partOf(
  documentOf('mine-1', '2025-09-05', [
    { kind: 'membership', entity: 'CU', status: 'observer' },
    { kind: 'membership-count', status: 'member', count: 9 },
    meeting({ type: 'forum', start: '2025-08-18', city: 'Orsha', country: 'BY' }),
    figure({ valueUsd: 7_000_000_000, reporter: 'Customs of China' }),
  ]),
)

describe('the dataset with the own part', () => {
  const joined = coreWithOwn(core, told)

  it('holds what both hold, and leaves the dataset as it was', () => {
    const before = structuredClone(core)
    expect(standingsOn(joined.statuses, '2025-09-05', 'all').get('CU')?.status).toBe('observer')
    expect(directoryOf(joined).nameOf('CU')).toBe('Cuba')
    expect(directoryOf(joined).ownNumber('mine-1')).toBe(1)
    expect([hasOwn(joined), hasOwn(core)]).toEqual([true, false])
    expect(core).toEqual(before)
  })

  it('keeps contradictions about figures with the figures', () => {
    const about = told.trade[0]!.id
    const own = (all: readonly { claims: string[] }[]) => all.filter(({ claims }) => claims.includes(about)).length
    expect(own(told.discrepancies)).toBe(1)
    expect(own(joined.discrepancies)).toBe(0)
    expect(own(tradeWithOwn(trade, told).discrepancies)).toBe(1)
  })

  it('marks a day of which the reader’s documents alone speak as theirs', () => {
    const change = changesOf(joined.statuses, 'all').find(({ day }) => day === '2025-09-05')
    expect(change?.tier).toBe('mine')
  })

  it('knows what is of the part', () => {
    expect(ownClaimCount(told)).toBe(4)
    const ids = ['mine-1', 'mine-1.observer.CU', 'CU', told.meetings[0]!.about, told.trade[0]!.about, told.discrepancies[0]!.id]
    expect(ids.filter((id) => !ownHolds(told, id))).toEqual([])
    expect(ownHolds(told, 'TJ')).toBe(false)
  })
})

describe('the days of the date bar', () => {
  it.each([
    ['a later list', '2027-03-01', '2027-03-01'],
    ['a list of a day that is there', '2019-01-01', core.lastDay],
    ['a slip of the pen', '2925-01-01', core.lastDay],
  ])('end with %s', (_what, day, last) => {
    const part = partOf(documentOf('mine-1', day, [{ kind: 'membership', entity: 'TJ', status: 'member' }]))
    expect(coreWithOwn(core, part)).toMatchObject({ firstDay: core.firstDay, lastDay: last })
  })

  it('never begin in antiquity', () => {
    const of = (start: string) =>
      coreWithOwn(core, partOf(documentOf('mine-1', '2019-01-01', [meeting({ start, city: 'Astana' })]))).firstDay
    expect([of('0895-01-01'), of('1994-05-01')]).toEqual([core.firstDay, '1994-05-01'])
  })
})

describe('what is taken along', () => {
  const imprint = { date: '2025-09-05', tier: 'documents', known: 'now', mine: true } as const

  it('says that claims of the reader’s own are among it, in name, words and column', () => {
    expect(fileNameOf('status', imprint, 'csv')).toBe('sco-status-2025-09-05-documents-and-mine.csv')
    expect(fileNameOf('status', { ...imprint, tier: 'all' }, 'csv')).toBe('sco-status-2025-09-05-all-and-mine.csv')
    expect(tiersIn(imprint)).toBe('documents+mine')
    expect([voiceOf({ ...imprint, mine: false }), tiersIn({ tier: 'all' })]).toEqual(['documents', 'all'])
  })

  it('runs no title as a formula', () => {
    const part = partOf(
      documentOf('mine-1', '2025-09-05', [{ kind: 'membership', entity: 'CU', status: 'observer' }], { title: '=1+1' }),
    )
    const joined = coreWithOwn(core, part)
    const standings = standingsOn(joined.statuses, '2025-09-05', 'all')
    const rows = standingRows(
      { day: '2025-09-05', tier: 'all', claims: joined.statuses, standings, contradicted: new Set() },
      directoryOf(joined),
    )
    const csv = standingsCsv(rows, { ...imprint, tier: 'all', dataVersion: core.dataVersion, policy: '' })
    const row = csv.split('\r\n').find((line) => line.includes('Cuba'))
    expect(row).toContain('all+mine')
    expect(row).not.toMatch(/(^|,|")=1\+1/)
  })
})

describe('the search', () => {
  const find = searcherOf(coreWithOwn(core, told), tradeWithOwn(trade, told), entryWords())
  const idsFor = (query: string, more = {}) =>
    find({ query, tier: 'all', more: undefined, ...more }).groups.flatMap(({ hits }) => hits.map(({ id }) => id))

  it('finds own documents by title and number, what they tell, and whom they alone name', () => {
    expect(idsFor('Yours 1')).toContain('mine-1')
    expect(idsFor('Forum in Orsha')).toContain(told.meetings[0]!.about)
    expect(idsFor('Cuba')).toContain('CU')
    expect(idsFor('Cuba', { tier: 'documents' })).toContain('CU')
  })
})

it('ids of a reader’s own are told from all others', () => {
  const { sources, statuses, meetings, discrepancies } = told
  expect([...sources, ...statuses, ...discrepancies].every(({ id }) => isOfOwn(id))).toBe(true)
  expect(meetings.every(({ about }) => isOfOwn(about))).toBe(true)
  expect([...core.statuses, ...core.meetings, ...core.sources].some(({ id }) => isOfOwn(id))).toBe(false)
})

it('a list against a decision in force touches later days only as long as no later list is known', () => {
  const joined = coreWithOwn(
    core,
    partOf(documentOf('mine-1', '2018-01-01', [{ kind: 'membership', entity: 'RU', status: 'observer' }])),
  )
  const touching = (day: string) =>
    discrepanciesOn(joined.discrepancies, claimsById(joined), day, standingsOn(joined.statuses, day, 'all')).filter(
      ({ kind }) => kind === 'own-and-atlas',
    ).length
  expect([touching('2018-01-01'), touching('2025-08-28')]).toEqual([1, 0])
})
