import { describe, expect, it } from 'vitest'
import { seriesIds } from '@/domain/series'
import { claimsOf, lazySubjects, subjectsOf } from '@/domain/subject'
import { seriesName } from '@/i18n/series-name'
import { readAtlas } from '@tests/fixtures/atlas'

const atlas = readAtlas()
const trade = { ...atlas, trade: atlas.trade }
const subjects = subjectsOf(atlas, trade)

describe('what an id names', () => {
  it.each([
    ['TJ', 'country'],
    ['eco', 'organisation'],
    ['vladimir-norov', 'person'],
    ['dushanbe', 'place'],
    ['azernews-2018-04-09', 'source'],
    ['2021-06-security-councils-dushanbe', 'meeting'],
    ['cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china', 'figure'],
    ['azernews-2018-04-09.member.TJ', 'claim'],
    ['oecd-for-eco', 'discrepancy'],
    ['ref.meaning.observer', 'claim'],
    ['kashmir', 'ground'],
    ['security-council-secretaries', 'series'],
    ['dushanbe-process', 'organisation'],
  ])('%s is a %s', (id, kind) => {
    expect(subjects.get(id)?.kind).toBe(kind)
  })

  it('is one thing for every id of the dataset', () => {
    const ids = [
      ...atlas.countries.map(({ code }) => code),
      ...[atlas.organisations, atlas.people, atlas.places, atlas.sources, atlas.discrepancies, atlas.grounds].flatMap((things) =>
        things.map(({ id }) => id),
      ),
      ...new Set([...atlas.meetings, ...atlas.trade].map(({ about }) => about)),
      ...claimsOf(atlas, trade).map(({ id }) => id),
    ]
    const series = seriesIds(atlas.meetings).filter((id) => !ids.includes(id))
    const all = [...ids, ...series]
    expect(new Set(all).size).toBe(all.length)
    expect(subjects.size).toBe(all.length)
    expect(all.filter((id) => subjects.get(id)?.id !== id)).toEqual([])
  })

  it('is a series or the organisation that meets in it, for every series, and has a name', () => {
    const series = seriesIds(atlas.meetings)
    expect(series.filter((id) => !['series', 'organisation'].includes(subjects.get(id)?.kind ?? ''))).toEqual([])
    expect(series.filter((id) => seriesName(id) === id)).toEqual([])
  })

  it('is known for whatever a claim or a contradiction points to', () => {
    const pointedTo = [
      ...[...claimsOf(atlas, trade), ...atlas.grounds].flatMap(({ evidence }) => evidence.map(({ source }) => source)),
      ...atlas.meetings.flatMap(({ place, partOf, participants }) => [
        place,
        partOf,
        ...participants.flatMap(({ entity, person }) => [entity, person]),
      ]),
      ...atlas.offices.flatMap(({ person, of }) => [person, of]),
      ...atlas.countries.map(({ capital }) => capital),
      ...atlas.discrepancies.flatMap(({ subject, claims }) => [subject, ...claims]),
      ...atlas.trade.flatMap(({ derivedFrom }) => derivedFrom?.figures ?? []),
    ]
    expect(pointedTo.filter((id) => id !== undefined && !subjects.has(id))).toEqual([])
  })

  it('gathers every account of a meeting under its one id', () => {
    const meeting = subjects.get('2021-06-security-councils-dushanbe')
    expect(meeting?.kind === 'meeting' && meeting.claims.map(({ tier }) => tier)).toEqual(['document', 'reference'])
  })
})

it('leaves figures out until the trade part has come', () => {
  const early = subjectsOf(atlas)
  expect(early.has('TJ')).toBe(true)
  expect(early.has('cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china')).toBe(false)
})

describe('questions to the dataset', () => {
  const asked = lazySubjects(atlas, trade)

  it.each([
    ['KZ.2019', { kind: 'country-year', year: 2019 }],
    ['status.member', { kind: 'status', status: 'member' }],
    ['changes', { kind: 'changes' }],
    ['tashkent.dushanbe', { kind: 'places', places: [{ id: 'tashkent' }, { id: 'dushanbe' }] }],
  ])('%s is one', (id, subject) => {
    expect(asked.has(id)).toBe(true)
    expect(asked.get(id)).toMatchObject({ id, ...subject })
  })

  it.each([
    'KZ.1995',
    'KZ.2999',
    'ZZ.2019',
    'kz.2019',
    'KZ.20190',
    'status.king',
    'status.',
    'dushanbe.nowhere',
    'dushanbe.dushanbe',
    'dushanbe.',
  ])('%s is none', (id) => {
    expect(asked.has(id)).toBe(false)
  })

  it('are not among the things that the dataset lists', () => {
    expect([...asked.values()].every(({ kind }) => kind !== 'status' && kind !== 'country-year')).toBe(true)
  })
})
