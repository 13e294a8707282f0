import { describe, expect, test } from 'vitest'
import type { Extraction, Proposal } from '@/extraction/claims'
import type { GoldClaim, GoldText } from './gold-texts'
import { isSame, meetingDetails, outcomeOf, ratesOf, shareRight, tallyOf, tradeDetails } from './score'

const summit = { kind: 'meeting', type: 'summit', start: '2021-09-17', participants: ['CN', 'TJ'], state: 'held' } as const
const turnover = {
  kind: 'trade',
  a: 'CN',
  b: 'TJ',
  measure: 'turnover',
  period: '2021',
  valueUsd: 2_040_000_000,
  value: 2_040_000_000,
  currency: 'USD',
} as const
const member = { kind: 'membership', entity: 'KZ', status: 'member' } as const

function found(claim: GoldClaim, rule = 'a-rule', confidence = 0.9): Proposal {
  return { ...structuredClone(claim), phrase: '', offset: [0, 0], confidence, rule }
}

function goldOf(claims: GoldClaim[], rest: Partial<GoldText> = {}): GoldText {
  return { id: 'text', text: '', published: null, given: undefined, claims: structuredClone(claims), doubtful: [], ...rest }
}

function outcome(gold: GoldText, claims: Proposal[], publicationDate: Extraction['publicationDate'] = null) {
  return outcomeOf(gold, { publicationDate, claims })
}

describe('what makes two claims the same', () => {
  test.each<[string, boolean, GoldClaim, GoldClaim]>([
    ['entity and status', true, member, member],
    ['another status', false, member, { ...member, status: 'observer' }],
    [
      'another count',
      false,
      { kind: 'membership-count', status: 'member', count: 8 },
      { kind: 'membership-count', status: 'member', count: 9 },
    ],
    ['other participants of a meeting', true, { ...summit, participants: [] }, { ...summit, participants: ['RU'] }],
    ['another type of meeting', false, { ...summit, participants: [] }, { ...summit, type: 'other', participants: [] }],
    [
      'a city in other letters',
      true,
      { ...summit, city: 'Ürümqi', participants: [] },
      { ...summit, city: 'Urumqi', participants: [] },
    ],
    [
      'the country does not matter where there is a city',
      true,
      { ...summit, city: 'Dushanbe', country: 'TJ', participants: [] },
      { ...summit, city: 'Dushanbe', participants: [] },
    ],
    ['no place where none is', true, { ...summit, participants: [] }, { ...summit, participants: [] }],
    [
      'a country where the text names none',
      false,
      { ...summit, participants: [] },
      { ...summit, country: 'TJ', participants: [] },
    ],
    ['turnover told from the other side', true, turnover, { ...turnover, a: 'TJ', b: 'CN' }],
    [
      'exports told from the other side',
      false,
      { ...turnover, measure: 'exports' },
      { ...turnover, measure: 'exports', a: 'TJ', b: 'CN' },
    ],
    [
      'the dollar value decides',
      true,
      { ...turnover, value: 14_000_000_000, currency: 'CNY' },
      { ...turnover, value: 2_040_000_000.0001 },
    ],
    ['another value', false, turnover, { ...turnover, valueUsd: 2_050_000_000 }],
    [
      'another currency without dollars',
      false,
      { ...turnover, valueUsd: null, currency: 'CNY' },
      { ...turnover, valueUsd: null, currency: 'RUB' },
    ],
    [
      'a change alone',
      true,
      { ...turnover, valueUsd: null, value: null, currency: null, changePercent: 12.5 },
      { ...turnover, valueUsd: null, value: null, currency: null, changePercent: 12.5 },
    ],
    [
      'a change alone, a value found',
      false,
      { ...turnover, valueUsd: null, value: null, currency: null, changePercent: 12.5 },
      { ...turnover, changePercent: 12.5 },
    ],
    ['another change beside the value', true, { ...turnover, changePercent: 3 }, turnover],
  ])('%s: %s', (_, isIt, gold, claim) => {
    expect(isSame(gold, claim)).toBe(isIt)
  })
})

test('each claim is matched once: what is found twice is wrong the second time', () => {
  const { right, missed, wrong } = outcome(goldOf([member]), [found(member), found(member)])
  expect([right.length, missed.length, wrong.length]).toEqual([1, 0, 1])
})

test('of two meetings that fit, the one with the same participants, end and state is taken', () => {
  const near = found({ ...summit, participants: ['CN', 'TJ'], end: '2021-09-18' })
  const far = found({ ...summit, participants: ['RU'], state: 'planned' })
  const gold = goldOf([{ ...summit, participants: ['CN', 'TJ', 'UZ'], end: '2021-09-18' }])
  const scored = outcome(gold, [far, near])
  expect(scored.right[0]?.found).toBe(near)
  expect(scored.wrong).toEqual([far])
  expect(meetingDetails([scored])).toEqual({
    participants: { right: 2, missed: 1, wrong: 0 },
    meetings: 1,
    ends: 1,
    states: 1,
  })
})

test('a doubtful claim is neither wrong nor missed', () => {
  const gold = goldOf([], { doubtful: [member] })
  expect(tallyOf([outcome(gold, [found(member)])], 'membership')).toEqual({ right: 0, missed: 0, wrong: 0 })
  expect(tallyOf([outcome(gold, [])], 'membership')).toEqual({ right: 0, missed: 0, wrong: 0 })
})

test('precision, recall and F1', () => {
  expect(ratesOf({ right: 6, missed: 2, wrong: 4 })).toEqual({ precision: 0.6, recall: 0.75, f1: 6 / 9 })
  expect(ratesOf({ right: 0, missed: 0, wrong: 0 })).toEqual({ precision: undefined, recall: undefined, f1: undefined })
})

test.each([
  ['the day of the text', '2021-06-24', undefined, '2021-06-24', { right: 1, missed: 0, wrong: 0 }],
  ['another day', '2021-06-24', undefined, '2021-06-25', { right: 0, missed: 1, wrong: 1 }],
  ['no day where there is one', '2021-06-24', undefined, null, { right: 0, missed: 1, wrong: 0 }],
  ['a day where there is none', null, undefined, '2021-06-24', { right: 0, missed: 0, wrong: 1 }],
  ['a day handed in', null, '2021-06-24', '2021-06-24', { right: 0, missed: 0, wrong: 0 }],
])('publication: %s', (_, published, given, day, tally) => {
  expect(tallyOf([outcome(goldOf([], { published, given }), [], day)], 'published')).toEqual(tally)
})

test('the share of right ones of each rule, and of right changes', () => {
  const wrong: GoldClaim = { ...member, status: 'guest' }
  const scored = outcome(goldOf([member, { ...turnover, changePercent: 3 }]), [
    found(member, 'list', 0.9),
    found(wrong, 'list', 0.7),
    found(turnover, 'reached', 0.5),
  ])
  const shares = shareRight([scored], ({ rule }) => rule)
  expect(shares.get('list')).toMatchObject({ found: 2, right: 1 })
  expect(shares.get('list')?.confidence).toBeCloseTo(1.6)
  expect(shares.get('reached')).toMatchObject({ found: 1, right: 1 })
  expect(tradeDetails([scored])).toEqual({ figures: 1, changes: 0 })
})
