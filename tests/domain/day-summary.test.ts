import { describe, expect, it } from 'vitest'
import { summaryOf, turnsOf } from '@/domain/day-summary'
import { changesOf } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { readAtlas } from '@tests/fixtures/atlas'

const atlas = readAtlas()

describe('the turns of a day of change', () => {
  const turnsOn = (day: string, tier: TierChoice) =>
    turnsOf(changesOf(atlas.statuses, tier).find((change) => change.day === day)!).map(({ kind, status, entities }) => [
      kind,
      status,
      entities.toSorted().join(' '),
    ])

  it.each<[day: string, tier: TierChoice, turns: string[][]]>([
    ['1996-04-26', 'all', [['founded', 'shanghai-five', 'CN KG KZ RU TJ']]],
    ['2001-06-14', 'all', [['became', 'shanghai-five', 'UZ']]],
    ['2001-06-15', 'all', [['founded', 'member', 'CN KG KZ RU TJ UZ']]],
    ['2001-06-15', 'documents', [['named', 'member', 'CN KG KZ RU TJ UZ']]],
    ['2024-07-04', 'all', [['became', 'member', 'BY']]],
    [
      '2019-05-17',
      'documents',
      [
        ['named', 'member', 'CN IN KG KZ PK RU TJ UZ'],
        ['named', 'observer', 'AF BY IR MN'],
        ['named', 'dialogue-partner', 'AM AZ KH LK NP TR'],
        ['named', 'guest', 'TM asean cis un'],
      ],
    ],
  ])('%s by %s', (day, tier, turns) => {
    expect(new Set(turnsOn(day, tier))).toEqual(new Set(turns))
  })

  it('are a new dialogue partner and seventeen SCO partners on the day of the merger', () => {
    const turns = turnsOn('2025-09-01', 'all')
    expect(turns.map(([kind, status]) => [kind, status])).toEqual([
      ['became', 'dialogue-partner'],
      ['merged', 'sco-partner'],
    ])
    expect(turns[1]?.[2]?.split(' ')).toHaveLength(17)
  })

  it('are never none', () => {
    for (const tier of ['documents', 'all'] as const) {
      for (const change of changesOf(atlas.statuses, tier)) expect(turnsOf(change)).not.toEqual([])
    }
  })
})

describe('the summary of a day', () => {
  const on = (day: string, tier: TierChoice) => {
    const { family, guests, guestsFrom, inferred, total, carried, carriedFrom, counts } = summaryOf(
      atlas.statuses,
      atlas.counts,
      day,
      tier,
    )
    return {
      guestsFrom,
      inferred,
      total,
      carried,
      carriedFrom,
      family: family.map(({ status, countries }) => `${status} ${countries.length}`),
      guests: guests && guests.countries.length + guests.organisations.length,
      counts: counts.map(({ of, count }) => `${of} ${count}`),
    }
  }

  it('counts the family apart from its guests', () => {
    expect(on('2025-08-28', 'all')).toEqual({
      family: ['member 10', 'observer 2', 'dialogue-partner 14'],
      guests: 4,
      guestsFrom: '2019-05-17',
      inferred: 0,
      total: 26,
      carried: 0,
      carriedFrom: undefined,
      counts: ['member 10'],
    })
  })

  it('says by the documents alone that all is carried forward, and from when', () => {
    expect(on('2025-08-28', 'documents')).toMatchObject({
      family: ['member 8', 'observer 4', 'dialogue-partner 6'],
      total: 18,
      carried: 18,
      carriedFrom: '2021-06-24',
      counts: ['member 10'],
    })
    expect(on('2019-05-17', 'documents')).toMatchObject({ total: 18, carried: 0, guests: 4, guestsFrom: undefined })
    expect(on('2021-06-24', 'documents')).toMatchObject({ total: 18, carried: 10, carriedFrom: '2019-05-17', inferred: 8 })
  })

  it('is empty where nobody says who belongs', () => {
    expect(on('1996-04-26', 'documents')).toMatchObject({ family: [], guests: undefined, total: 0 })
    expect(on('1996-04-25', 'all')).toMatchObject({ family: [], total: 0 })
  })
})
