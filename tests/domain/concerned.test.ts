import { describe, expect, it } from 'vitest'
import { countriesConcerned } from '@/domain/concerned'
import { subjectsOf } from '@/domain/subject'
import { readAtlas } from '@tests/fixtures/atlas'

const atlas = readAtlas()
const subjects = subjectsOf(atlas, { ...atlas, trade: atlas.trade })

describe('the countries that a thing concerns', () => {
  it.each([
    ['TJ', ['TJ']],
    ['dushanbe', ['TJ']],
    ['azernews-2018-04-09.member.TJ', ['TJ']],
    ['cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china', ['CN', 'TJ']],
    ['eco', []],
    ['vladimir-norov', []],
    ['azernews-2018-04-09', []],
    ['oecd-for-eco', []],
  ])('%s: %o', (id, codes) => {
    expect(countriesConcerned(subjects.get(id)!).toSorted()).toEqual(codes)
  })

  it('are those who took part in a meeting, each once, and no organisation', () => {
    const codes = countriesConcerned(subjects.get('2021-06-security-councils-dushanbe')!)
    expect(codes).toContain('TJ')
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/)
  })
})
