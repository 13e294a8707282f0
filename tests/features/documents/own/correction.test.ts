import { describe, expect, it } from 'vitest'
import type { MeetingProposal, Proposal, TradeProposal } from '@/extraction/claims'
import { type Faults, amountIn, correctedBy } from '@/features/documents/own/correction'

const frame = { phrase: 'the summit in Astana', offset: [10, 30] as [number, number], confidence: 0.8, rule: 'meeting-verb' }

function fieldsOf(values: Record<string, string | string[]>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) data.append(name, one)
  return data
}

function made(kind: Proposal['kind'], values: Record<string, string | string[]>, found?: Proposal) {
  return correctedBy(kind, fieldsOf(values), frame, found)
}

const meeting: MeetingProposal = {
  ...frame,
  kind: 'meeting',
  type: 'summit',
  start: '2024-07-03',
  end: '2024-07-04',
  isDateInferred: true,
  participants: ['CN', 'KZ'],
  state: 'held',
  beside: 'forum',
}
const meetingFields = { type: 'summit', start: '2024-07-03', end: '2024-07-04', participants: ['KZ', 'CN', 'KZ'], state: 'held' }
const trade: TradeProposal = {
  ...frame,
  kind: 'trade',
  a: 'CN',
  b: 'TJ',
  measure: 'turnover',
  period: '2025-H1',
  valueUsd: 280_000_000,
  value: 2_000_000_000,
  currency: 'CNY',
}
const tradeFields = { a: 'TJ', b: 'CN', measure: 'turnover', period: '2025-H1', value: '2 billion', currency: 'cny', change: '' }

describe('what a reader makes of a finding', () => {
  it('keeps its place in the text, its rule and how sure it was', () => {
    expect(made('membership', { entity: 'KZ', organisation: '', status: 'observer' })).toEqual({
      proposal: { ...frame, kind: 'membership', entity: 'KZ', status: 'observer' },
    })
    expect(made('membership', { entity: '', organisation: 'ASEAN', status: 'guest' })).toMatchObject({
      proposal: { entity: 'ASEAN' },
    })
    expect(made('membership-count', { count: '10', status: 'member' })).toMatchObject({ proposal: { count: 10 } })
  })

  it('of a meeting keeps what the form does not ask for; another date is no longer worked out', () => {
    expect(made('meeting', meetingFields, meeting)).toEqual({ proposal: meeting })
    const other = made('meeting', { ...meetingFields, end: '2024-07-05', city: ' Astana ', host: 'KZ', number: '24' }, meeting)
    expect(other).toMatchObject({ proposal: { end: '2024-07-05', city: 'Astana', host: 'KZ', number: 24 } })
    expect(other).not.toHaveProperty('proposal.isDateInferred')
    expect(made('meeting', { ...meetingFields, start: '--07-03', end: '--07-04' })).toMatchObject({
      proposal: { start: '--07-03' },
    })
    expect(made('meeting', { ...meetingFields, end: '2024-07-03' })).not.toHaveProperty('proposal.end')
  })

  it('of trade puts a turnover in order and keeps the dollars of an amount that stays', () => {
    expect(made('trade', tradeFields, trade)).toEqual({ proposal: trade })
    expect(made('trade', { ...tradeFields, value: '2.04 billion', currency: 'USD' }, trade)).toMatchObject({
      proposal: { value: 2_040_000_000, valueUsd: 2_040_000_000, currency: 'USD' },
    })
    expect(made('trade', { ...tradeFields, measure: 'exports', value: '', change: '−3.5 %' }, trade)).toMatchObject({
      proposal: { a: 'TJ', b: 'CN', value: null, valueUsd: null, currency: null, changePercent: -3.5 },
    })
  })

  it.each<[Proposal['kind'], Record<string, string | string[]>, Faults]>([
    ['membership', { entity: '', organisation: '' }, { entity: 'entity' }],
    ['membership', { entity: 'KZ', organisation: 'ASEAN' }, { entity: 'entity' }],
    ['membership', { entity: '', organisation: '=1+1' }, { organisation: 'organisation' }],
    ['membership-count', { count: '0' }, { count: 'count' }],
    ['membership-count', { count: '1e3' }, { count: 'count' }],
    ['meeting', { ...meetingFields, start: '2023-02-29' }, { start: 'date' }],
    ['meeting', { ...meetingFields, start: '2024-07-05' }, { end: 'end' }],
    ['meeting', { ...meetingFields, start: '' }, { end: 'end' }],
    ['meeting', { ...meetingFields, number: 'ten', city: 'x'.repeat(101) }, { number: 'number', city: 'long' }],
    ['trade', { ...tradeFields, b: 'TJ' }, { a: 'pair' }],
    ['trade', { ...tradeFields, period: '2025-H3' }, { period: 'period' }],
    ['trade', { ...tradeFields, value: '' }, { value: 'value' }],
    [
      'trade',
      { ...tradeFields, value: 'much', currency: 'US', change: 'up' },
      { value: 'value', currency: 'currency', change: 'change' },
    ],
  ])('%s %o is refused', (kind, values, faults) => {
    expect(made(kind, values)).toEqual({ faults })
  })

  it.each([
    ['2.04 billion', 2_040_000_000],
    ['14,100,000', 14_100_000],
    ['3 mn', 3_000_000],
    ['1.2 zillion', undefined],
    ['0', undefined],
    ['-4', undefined],
  ])('reads the amount %s', (text, value) => expect(amountIn(text)).toBe(value))
})
