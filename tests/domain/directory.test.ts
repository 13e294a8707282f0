import { describe, expect, it } from 'vitest'
import type { Source } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { resolveEdtf } from '@/domain/time'
import { readAtlas } from '@tests/fixtures/atlas'

const atlas = readAtlas()
const directory = directoryOf(atlas)

describe('the directory of the dataset', () => {
  it('numbers the five documents in the order of their publication', () => {
    expect(directory.documents.map(({ id }) => [directory.documentNumber(id), id])).toEqual([
      [1, 'azernews-2018-04-09'],
      [2, 'asia-plus-2019-05-17'],
      [3, 'pakistan-observer-2021-06-24'],
      [4, 'asia-plus-2024-07-05'],
      [5, 'capital-fm-2025-08-28'],
    ])
  })

  it('gives no number to a reference source, nor to what it does not know', () => {
    const reference = atlas.sources.find(({ tier }) => tier === 'reference')!
    expect(directory.documentNumber(reference.id)).toBeUndefined()
    expect(directory.documentNumber('atlantis')).toBeUndefined()
  })

  it.each([
    ['TJ', 'Tajikistan'],
    ['eco', 'ECO'],
    ['dushanbe-process', 'Dushanbe Process'],
    ['vladimir-norov', 'Vladimir Norov'],
    ['dushanbe', 'Dushanbe'],
    ['atlantis', 'atlantis'],
  ])('names %s %s', (id, name) => {
    expect(directory.nameOf(id)).toBe(name)
  })

  it('has a name for every entity that a claim speaks of', () => {
    const entities = [
      ...atlas.statuses.map(({ entity }) => entity),
      ...atlas.mentions.map(({ entity }) => entity),
      ...atlas.meetings.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
      ...atlas.trade.flatMap(({ a, b }) => [a, b]),
    ]
    expect(entities.filter((id) => directory.nameOf(id) === id)).toEqual([])
  })
})

it('takes in sources that come later, and numbers no document by them', () => {
  const core = { ...atlas, sources: atlas.sources.filter(({ tier }) => tier === 'document') }
  const late: Source = {
    id: 'late',
    tier: 'reference',
    title: 'Late',
    language: 'en',
    published: { ...resolveEdtf('1999')!, basis: 'stated' },
  }
  const later = directoryOf(core, [late])
  expect(directoryOf(core).sources.has('late')).toBe(false)
  expect(later.sources.get('late')).toBe(late)
  expect(later.documents).toEqual(directoryOf(core).documents)
})
