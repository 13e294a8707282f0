import { describe, expect, it } from 'vitest'
import { entriesOf, search } from '@/domain/search'
import { subjectsOf } from '@/domain/subject'
import { seriesName } from '@/i18n/series-name'
import { readAtlas } from '@tests/fixtures/atlas'

const entries = entriesOf(subjectsOf(readAtlas()), seriesName)
const first = (query: string) => search(entries, query, 12)[0]?.id

describe('search by name', () => {
  it.each([
    ['turkiye', 'TR'],
    ['Turkey', 'TR'],
    ['kyrgyz', 'KG'],
    ['tajik', 'TJ'],
    ['rahmon', 'emomali-rahmon'],
    ['norov', 'vladimir-norov'],
    ['asean', 'asean'],
    ['dushanbe', 'dushanbe'],
    ['heads of state 24th', '2024-07-summit-astana'],
    ['golan', 'golan'],
    ['heads of state', 'heads-of-state-council'],
    ['security council', 'security-council-secretaries'],
    ['sco forum', 'sco-forum'],
    // An organisation that meets in a series is one thing with it.
    ['dushanbe process', 'dushanbe-process'],
    ['sahara', 'western-sahara'],
  ])('%s finds %s first', (query, id) => {
    expect(first(query)).toBe(id)
  })

  it('finds nothing for nothing, and for what is not there', () => {
    expect(search(entries, '   ', 12)).toEqual([])
    expect(search(entries, 'atlantis', 12)).toEqual([])
  })

  it('lists an organisation that meets in a series once', () => {
    const found = search(entries, 'dushanbe process', 12).filter(({ id }) => id === 'dushanbe-process')
    expect(found.map(({ kind }) => kind)).toEqual(['organisation'])
  })

  it('keeps to its limit', () => {
    expect(search(entries, 'a', 12)).toHaveLength(12)
  })
})
