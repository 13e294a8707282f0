import { describe, expect, it } from 'vitest'
import type { MeetingClaim, Tier } from '@/domain/contract'
import { byRank, isShown, shownClaims, spanOf, type TierChoice } from '@/domain/tiers'
import { resolveEdtf } from '@/domain/time'

function account(id: string, changes: Partial<MeetingClaim> & { edtf?: string } = {}): MeetingClaim {
  const { edtf = '2021-06-23', ...rest } = changes
  return {
    id,
    tier: 'document',
    basis: 'stated',
    evidence: [{ source: 's' }],
    about: 'm',
    title: id,
    type: 'summit',
    when: resolveEdtf(edtf)!,
    format: 'unknown',
    state: 'held',
    participants: [],
    ...rest,
  }
}

describe('which of two claims about one thing is shown', () => {
  it.each<[rule: string, first: MeetingClaim, second: MeetingClaim]>([
    ['stated before inferred, however well dated', account('b', { edtf: '2021' }), account('a', { basis: 'inferred' })],
    ['inferred before derived', account('b', { basis: 'inferred' }), account('a', { basis: 'derived' })],
    ['a day before a month', account('b', { tier: 'reference' }), account('a', { edtf: '2021-06' })],
    ['two days before a year', account('b', { edtf: '2021-06-23/2021-06-24' }), account('a', { edtf: '2021' })],
    ['the surer of two equally dated', account('b', { tier: 'reference' }), account('a', { confidence: 'low' })],
    ['a document before a reference', account('b'), account('a', { tier: 'reference' })],
    ['no grade counts as the surest', account('b'), account('a', { tier: 'reference', confidence: 'high' })],
    ["a reader's own before a document", account('b', { tier: 'mine' }), account('a')],
    ['the id, where nothing else tells them apart', account('a'), account('b')],
  ])('%s', (_rule, first, second) => {
    expect([second, first].toSorted(byRank)).toEqual([first, second])
    expect([first, second].toSorted(byRank)).toEqual([first, second])
  })
})

describe('the tiers switched on', () => {
  it.each<[Tier, TierChoice, boolean]>([
    ['document', 'documents', true],
    ['reference', 'documents', false],
    ['mine', 'documents', true],
    ['document', 'all', true],
    ['reference', 'all', true],
    ['mine', 'all', true],
  ])('%s with "%s": %s', (tier, choice, expected) => {
    expect(isShown(tier, choice)).toBe(expected)
    expect(shownClaims([{ tier }], choice)).toHaveLength(expected ? 1 : 0)
  })

  it.each([
    ['2024-07-04', 1],
    ['2024-07-03/2024-07-04', 2],
    ['2024-02', 29],
    ['2023', 365],
  ])('%s may mean %i days', (edtf, days) => {
    expect(spanOf(resolveEdtf(edtf)!)).toBe(days)
  })
})
