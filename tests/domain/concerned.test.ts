import { describe, expect, it } from 'vitest'
import { countriesConcerned } from '@/domain/concerned'
import { lazySubjects } from '@/domain/subject'
import { readAtlas } from '@tests/fixtures/atlas'

const atlas = readAtlas()
const subjects = lazySubjects(atlas, { ...atlas, trade: atlas.trade })

describe('the countries that a thing concerns', () => {
  it.each([
    ['TJ', ['TJ']],
    ['dushanbe', ['TJ']],
    ['dushanbe.tashkent', ['TJ', 'UZ']],
    ['changes', []],
    ['azernews-2018-04-09.member.TJ', ['TJ']],
    ['cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china', ['CN', 'TJ']],
    ['eco', []],
    ['vladimir-norov', []],
    ['azernews-2018-04-09', []],
    ['oecd-for-eco', []],
  ])('%s: %o', (id, codes) => {
    expect(countriesConcerned(subjects.get(id)!, 'all').toSorted()).toEqual(codes)
  })

  it('are those who took part in a meeting, each once, and no organisation', () => {
    const codes = countriesConcerned(subjects.get('2021-06-security-councils-dushanbe')!, 'all')
    expect(codes).toContain('TJ')
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/)
  })

  it('are of a series all who took part in its meetings', () => {
    expect(countriesConcerned(subjects.get('sco-forum')!, 'all').toSorted()).toEqual(['CN', 'KG', 'KZ', 'RU', 'UZ'])
  })

  it('are by the documents alone those whom the documents name', () => {
    expect(countriesConcerned(subjects.get('sco-forum')!, 'documents')).toEqual([])
    expect(countriesConcerned(subjects.get('2021-06-security-councils-dushanbe')!, 'documents')).toContain('TJ')
  })
})
