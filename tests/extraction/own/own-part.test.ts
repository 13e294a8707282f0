import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { source } from '@/domain/contract'
import { checkPassage } from '@/domain/evidence'
import type { Lack } from '@/extraction/own/reviewed'
import { ownPartOf } from '@/extraction/own/own-part'
import { core, documentOf, figure, meeting, trade, world } from './reviewed'

const made = (...documents: Parameters<typeof ownPartOf>[0][number][]) => ownPartOf(documents, core, trade, world)

describe('statuses and counts', () => {
  it('hold on the day of the text, by the word of the text', () => {
    const { part } = made(documentOf('mine-1', '2019-05-17', [{ kind: 'membership', entity: 'TJ', status: 'member' }]))
    expect(part.statuses).toMatchObject([
      {
        id: 'mine-1.member.TJ',
        tier: 'mine',
        basis: 'stated',
        entity: 'TJ',
        status: 'member',
        kind: 'snapshot',
        when: { edtf: '2019-05-17' },
      },
    ])
    expect(part.sources).toMatchObject([{ id: 'mine-1', tier: 'mine', published: { edtf: '2019-05-17', basis: 'stated' } }])
  })

  it('call the category of 2025 an SCO partner', () => {
    const { part } = made(documentOf('mine-1', '2025-09-02', [{ kind: 'membership', entity: 'LA', status: 'partner' }]))
    expect(part.statuses[0]?.status).toBe('sco-partner')
  })

  it('are inferred where the year of the text is, and where the reader has corrected what was read', () => {
    const document = documentOf('mine-1', '2019-05-17', [{ kind: 'membership-count', status: 'member', count: 8 }], {
      publicationBasis: 'inferred',
    })
    document.accepted[0]!.isCorrected = true
    expect(made(document).part.counts[0]).toMatchObject({ basis: 'inferred', of: 'member', count: 8 })
    expect(made(document).part.counts[0]?.reasoning).toMatch(/year.*You have corrected/)
  })

  it('that two passages of one text give are one claim with both passages', () => {
    const twice = { kind: 'membership', entity: 'TJ', status: 'member' } as const
    const { part, claims } = made(documentOf('mine-1', '2019-05-17', [twice, twice]))
    expect(part.statuses).toHaveLength(1)
    expect(part.statuses[0]?.evidence.map(({ phrase }) => phrase)).toEqual(['passage number 0', 'passage number 1'])
    expect(new Set(claims.get('mine-1')?.values())).toEqual(new Set(['mine-1.member.TJ']))
  })

  it('bring in the countries and organisations that the dataset does not know, once', () => {
    const { part } = made(
      documentOf('mine-1', '2024-01-01', [
        { kind: 'membership', entity: 'CU', status: 'observer' },
        { kind: 'membership', entity: 'EU', status: 'guest' },
        { kind: 'membership', entity: 'ASEAN', status: 'guest' },
        { kind: 'membership', entity: 'GCC', status: 'guest' },
      ]),
      documentOf('mine-2', '2024-01-02', [{ kind: 'membership', entity: 'GCC', status: 'guest' }]),
    )
    expect(part.countries).toMatchObject([{ code: 'CU', numeric: '192', name: 'Cuba' }])
    expect(part.organisations).toMatchObject([
      { id: 'eu', name: 'European Union', abbreviation: 'EU' },
      { id: 'gcc', name: 'Gulf Cooperation Council', abbreviation: 'GCC' },
    ])
    expect(part.statuses.map(({ entity }) => entity)).toEqual(['CU', 'eu', 'asean', 'gcc', 'gcc'])
  })
})

describe('what must still be said', () => {
  const rows: [what: string, published: string | null, proposal: Parameters<typeof documentOf>[2][number], lack: Lack][] = [
    ['a status of a text without a day', null, { kind: 'membership', entity: 'TJ', status: 'member' }, 'publication-date'],
    ['a count of a text without a day', null, { kind: 'membership-count', status: 'member', count: 8 }, 'publication-date'],
    ['a count of nothing', '2024-01-01', { kind: 'membership-count', status: 'member', count: 0 }, 'count'],
    ['an entity without a name', '2024-01-01', { kind: 'membership', entity: ' ', status: 'member' }, 'entity'],
    ['a meeting without a date', '2024-01-01', meeting({ start: null }), 'date'],
    ['a meeting without a year, of a text without a day', null, meeting({ start: '--07-04' }), 'publication-date'],
    ['a meeting without a year', '2024-01-01', meeting({ start: '--07-04' }), 'date'],
    ['a meeting on a day that does not exist', '2024-01-01', meeting({ start: '2023-02-29' }), 'date'],
    ['a meeting in antiquity', '2024-01-01', meeting({ start: '0001-01-01' }), 'reach'],
    ['a meeting of a far day', '2024-01-01', meeting({ start: '9999' }), 'reach'],
    ['a status by a text of a far day', '9999-12-31', { kind: 'membership', entity: 'TJ', status: 'member' }, 'reach'],
    ['a count by a text of antiquity', '0900-01-01', { kind: 'membership-count', status: 'member', count: 8 }, 'reach'],
    ['a figure of a far year', '2024-01-01', figure({ period: '2999' }), 'reach'],
    ['a figure without a period', '2024-01-01', figure({ period: null }), 'period'],
    ['a figure of months without a year, of a text without a day', null, figure({ period: '--01/--08' }), 'publication-date'],
    ['a fiscal year of two that have none', '2024-01-01', figure({ period: 'FY2022-23' }), 'period'],
    ['a fiscal year of two that each have one', '2024-01-01', figure({ a: 'IN', b: 'PK', period: 'FY2022-23' }), 'period'],
    ['a figure without amount and change', '2024-01-01', figure({ valueUsd: null }), 'amount'],
    ['an amount below one', '2024-01-01', figure({ valueUsd: -3 }), 'amount'],
    ['a figure of a country with itself', '2024-01-01', figure({ b: 'CN' }), 'entity'],
    ['a figure with no country', '2024-01-01', figure({ b: 'ZZ' }), 'entity'],
  ]
  it.each(rows)('%s', (_what, published, proposal, lack) => {
    const { part, waiting } = made(documentOf('mine-1', published, [proposal]))
    expect(waiting).toMatchObject([{ document: 'mine-1', lack }])
    expect([...part.statuses, ...part.counts, ...part.meetings, ...part.trade, ...part.countries]).toEqual([])
  })
})

describe('figures', () => {
  it('of a reporter whom the dataset knows are the same figure', () => {
    const told = figure({ reporter: 'Ministry of Foreign Affairs of China' })
    const { part } = made(documentOf('mine-1', '2025-08-28', [told]))
    expect(trade.map(({ about }) => about)).toContain(part.trade[0]?.about)
    expect(part.trade[0]).toMatchObject({ amount: { value: 2_040_000_000, currency: 'USD' }, reporter: { side: 'a' } })
  })

  it.each([
    ['Chinese customs', 'a'],
    ['Statistics agency of Tajikistan', 'b'],
    ['World Bank', 'third'],
    ['A Tajik-Chinese chamber of commerce', 'third'],
  ])('by %s are those of side %s', (reporter, side) => {
    expect(made(documentOf('mine-1', '2025-08-28', [figure({ reporter })])).part.trade[0]?.reporter.side).toBe(side)
  })

  it('of nobody who is named are told by the beginning of the title', () => {
    const title = 'BEIJING, Jan. 14, 2019. Trade between China and Russia passed the mark of 100 billion'
    const { part } = made(documentOf('mine-1', '2025-08-28', [figure({})], { title }))
    expect(part.trade[0]?.reporter.name).toBe('BEIJING, Jan. 14, 2019. Trade between …')
  })

  it('name a side by whole words alone: Oman is not in Romania', () => {
    const told = figure({ a: 'CN', b: 'OM', reporter: 'Customs of Romania' })
    expect(made(documentOf('mine-1', '2025-08-28', [told])).part.trade[0]?.reporter.side).toBe('third')
  })

  it('of a fiscal year are of the months of the one country that has one', () => {
    const { part } = made(documentOf('mine-1', '2024-01-01', [figure({ a: 'IN', b: 'RU', period: 'FY2022-23' })]))
    expect(part.trade[0]).toMatchObject({
      basis: 'inferred',
      period: { label: '2022-04/2023-03', earliest: '2022-04-01', latest: '2023-03-31' },
    })
  })

  it('without dollars keep their own currency, and a change stands against the year before', () => {
    const told = figure({ valueUsd: null, value: 15_500_000_000, currency: 'CNY', changePercent: -50 })
    expect(made(documentOf('mine-1', '2025-08-28', [told])).part.trade[0]).toMatchObject({
      amount: { value: 15_500_000_000, currency: 'CNY' },
      change: { percent: -50, against: '2024-H1' },
    })
  })
})

describe('evidence', () => {
  const text = '<p>In <b>Astana</b> the members met.</p>\n\n<p>China, Russia and\nKazakhstan are members.</p>\n'
  const at = (phrase: string) => [text.indexOf(phrase), text.indexOf(phrase) + phrase.length] as [number, number]
  const evidenceOf = (offset: [number, number]) => {
    const document = documentOf('mine-1', '2024-07-04', [{ kind: 'membership', entity: 'CN', status: 'member' }])
    document.text = text
    document.accepted[0]!.proposal.offset = offset
    return made(document).part.statuses[0]!.evidence[0]!
  }

  it('stands in the text to the letter, with its paragraph', () => {
    const evidence = evidenceOf(at('the members met'))
    expect(evidence).toMatchObject({ source: 'mine-1', paragraph: 1, phrase: 'the members met' })
    expect(checkPassage(text, evidence)).toBeUndefined()
  })

  it('ends with the line', () => {
    expect(evidenceOf(at('China, Russia and\nKazakhstan'))).toMatchObject({ paragraph: 2, phrase: 'China, Russia and' })
  })

  it.each([[[1000, 1010]], [[-5, 3]], [[3, 3]], [[0.5, 2]]] as [[number, number]][])(
    'names the source alone where there is nothing at %j',
    (offset) => {
      expect(evidenceOf(offset)).toEqual({ source: 'mine-1' })
    },
  )
})

it('a source without a name or with an address that is none is still one of the dataset', () => {
  const nothing = { title: '', publisher: '', url: 'javascript:alert(1)', language: '', file: '' }
  const { part } = made(documentOf('mine-1', null, [meeting({})], nothing))
  expect(z.safeParse(source, part.sources[0]).success).toBe(true)
  expect(part.sources[0]).not.toHaveProperty('url')
})
