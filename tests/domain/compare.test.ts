import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Difference, compareDays } from '@/domain/compare'
import type { StatusClaim } from '@/domain/contract'
import { changedBetween, standingsOn } from '@/domain/status'
import { tierChoices } from '@/domain/tiers'
import { dayNumber, dayOfNumber } from '@/domain/time'
import { publishedParts } from '@tests/state/published'

const { core } = publishedParts()

/** A core that holds these claims alone. */
const madeUp = (statuses: StatusClaim[]) => ({ statuses, counts: [], discrepancies: [] })

/** `BY dialogue-partner > observer 2015-07-10 > member 2024-07-04` */
function lineOf({ entity, before, steps }: Difference): string {
  const turns = steps.map(({ day, standing }) => `${standing?.status ?? 'none'}${standing?.dormant ? '*' : ''} ${day}`)
  return [`${entity} ${before?.status ?? 'none'}${before?.dormant ? '*' : ''}`, ...turns].join(' > ')
}

function linesBetween(one: string, other: string, tier: 'all' | 'documents' = 'all') {
  const { differences, guests } = compareDays(core, one, other, tier)
  return { differences: differences.map(lineOf), guests: guests.map(lineOf) }
}

function claim(entity: string, status: StatusClaim['status'], stage: StatusClaim['stage'], day: string): StatusClaim {
  return {
    id: `${entity}.${status}.${stage}.${day}`,
    tier: 'reference',
    basis: 'stated',
    evidence: [{ source: 'made-up' }],
    entity,
    status,
    kind: 'event',
    ...(stage === undefined ? {} : { stage }),
    when: { edtf: day, earliest: day, latest: day },
  }
}

describe('the differences between two days', () => {
  it.each([
    ['2017-06-08', '2017-06-09', ['IN observer > member 2017-06-09', 'PK observer > member 2017-06-09']],
    ['2023-07-03', '2023-07-04', ['IR observer > member 2023-07-04']],
    ['2021-09-29', '2021-10-01', ['AF observer > observer* 2021-09-30']],
    ['2001-06-14', '2001-06-16', ['CN', 'KG', 'KZ', 'RU', 'TJ', 'UZ'].map((code) => `${code} shanghai-five > member 2001-06-15`)],
    ['2024-07-04', '2025-08-28', []],
  ])('from %s to %s', (one, other, lines) => {
    expect(linesBetween(one, other).differences).toEqual(lines)
  })

  it('tell every turn on the way', () => {
    expect(linesBetween('2012-01-01', '2025-08-28').differences).toContain(
      'BY dialogue-partner > observer 2015-07-10 > member 2024-07-04',
    )
    expect(linesBetween('2010-01-01', '2025-09-01').differences).toContain(
      'AF none > observer 2012-06-07 > observer* 2021-09-30 > sco-partner* 2025-09-01',
    )
  })

  it('rest each on the claims of its turns', () => {
    const { differences } = compareDays(core, '2012-01-01', '2025-08-28', 'all')
    const grounds = differences.find(({ entity }) => entity === 'BY')!.steps.map(({ claims }) => claims[0]!.id)
    expect(grounds).toEqual(['ref.observer-decided.BY.2015-07-10', 'ref.member-decided.BY.2024-07-04'])
  })

  it('are by the documents alone only what they name', () => {
    expect(linesBetween('2018-04-09', '2025-08-28', 'documents').differences).toEqual([])
    expect(linesBetween('2018-04-08', '2018-04-09', 'documents').differences).toContain('IN none > member 2018-04-09')
  })

  it('have guests apart', () => {
    const { differences, guests } = linesBetween('2019-05-16', '2019-05-18', 'documents')
    expect(differences).toEqual([])
    expect(guests.toSorted()).toEqual(['TM', 'asean', 'cis', 'un'].map((entity) => `${entity} none > guest 2019-05-17`))
  })

  it('know who left, and on whose word', () => {
    const claims = [claim('XA', 'observer', 'decided', '2005-01-01'), claim('XA', 'observer', 'ended', '2010-01-01')]
    const [difference] = compareDays(madeUp(claims), '2006-01-01', '2011-01-01', 'all').differences
    expect(difference).toMatchObject({ kind: 'left', after: undefined, steps: [{ day: '2010-01-01', claims: [claims[1]] }] })
  })

  it('date a turn as exactly as the strongest of its claims does', () => {
    const inferred = { ...claim('XA', 'observer', 'ended', '2010-01-31'), id: 'a', basis: 'inferred' as const }
    const month = { edtf: '2010-01', earliest: '2010-01-01', latest: '2010-01-31' }
    const stated = { ...claim('XA', 'observer', 'ended', '2010-01-31'), id: 'b', when: month }
    const claims = [claim('XA', 'observer', 'decided', '2005-01-01'), inferred, stated]
    const [difference] = compareDays(madeUp(claims), '2006-01-01', '2011-01-01', 'all').differences
    expect(difference?.steps.map(({ day, when }) => [day, when.edtf])).toEqual([['2010-01-31', '2010-01']])
  })

  it('know who changed and changed back', () => {
    const claims = [
      claim('XA', 'observer', 'decided', '2005-01-01'),
      claim('XA', 'member', 'decided', '2007-01-01'),
      claim('XA', 'observer', 'decided', '2009-01-01'),
    ]
    const [difference] = compareDays(madeUp(claims), '2006-01-01', '2011-01-01', 'all').differences
    expect(difference?.kind).toBe('returned')
    expect(lineOf(difference!)).toBe('XA observer > member 2007-01-01 > observer 2009-01-01')
  })

  it('bear every claim of the days on which they turn, and what the later standing rests on', () => {
    const groundsOf = (entity: string, one: string, other: string, tier: 'all' | 'documents') =>
      compareDays(core, one, other, tier)
        .differences.find((each) => each.entity === entity)!
        .claims.map(({ id }) => id)
    expect(groundsOf('IN', '2017-06-08', '2017-06-09', 'all')).toEqual(
      expect.arrayContaining(['ref.member-decided.IN.2017-06-09', 'ref.observer-ended.IN.2017-06-09']),
    )
    expect(groundsOf('CN', '2000-08-28', '2019-05-17', 'documents')).toEqual([
      'asia-plus-2019-05-17.member.CN.founder',
      'asia-plus-2019-05-17.member.CN',
    ])
    expect(groundsOf('CN', '2000-08-28', '2025-08-28', 'documents')).toEqual([
      'asia-plus-2019-05-17.member.CN.founder',
      'asia-plus-2019-05-17.member.CN',
      'pakistan-observer-2021-06-24.member.CN',
    ])
  })

  it('know which list names outright what was inferred at first', () => {
    const namedOn = (one: string, other: string) =>
      compareDays(core, one, other, 'documents').differences.map(({ namedBy }) => namedBy[0]?.when.edtf)
    expect(namedOn('2000-08-28', '2001-06-20')).toEqual(Array.from({ length: 6 }))
    expect(namedOn('2000-08-28', '2018-04-08')).toEqual(Array.from({ length: 6 }))
    const named = compareDays(core, '2000-08-28', '2025-08-28', 'documents').differences
    expect(named.find(({ entity }) => entity === 'CN')?.namedBy[0]?.when.edtf).toBe('2019-05-17')
    expect(named.find(({ entity }) => entity === 'IN')?.namedBy).toEqual([])
  })

  it('know what says otherwise, and the contradiction that holds them side by side', () => {
    const { differences } = compareDays(core, '2025-08-28', '2025-09-01', 'all')
    const laos = differences.find(({ entity }) => entity === 'LA')!
    expect(laos.contradictedBy.map(({ id }) => id)).toEqual(['ref.dialogue-partner-decided.LA.2025-09-01'])
    expect(laos.contradiction?.id).toBe('same-day.LA.2025-09-01')
    expect(laos.claims.map(({ id }) => id)).toContain('ref.dialogue-partner-decided.LA.2025-09-01')
    expect(differences.filter(({ contradictedBy }) => contradictedBy.length > 0)).toEqual([laos])
  })

  it('stand beside what is counted on either day, and how many are named then', () => {
    const counted = (one: string, other: string, tier: 'all' | 'documents') =>
      compareDays(core, one, other, tier).counted.map(({ claim, day, named }) => [claim.of, claim.count, day, named])
    expect(counted('2025-08-28', '2019-05-17', 'documents')).toEqual([
      ['member', 8, '2019-05-17', 8],
      ['observer', 4, '2019-05-17', 4],
      ['member', 10, '2025-08-28', 8],
    ])
    expect(counted('2025-08-28', '2018-04-09', 'documents')).toEqual([['member', 10, '2025-08-28', 8]])
    expect(counted('2025-08-28', '2018-04-09', 'all')).toEqual([['member', 10, '2025-08-28', 10]])
    expect(counted('2021-06-24', '2018-04-09', 'documents')).toEqual([['members-and-partners', 16, '2021-06-24', 18]])
    expect(counted('2001-02-01', '2001-03-01', 'documents')).toEqual([['founder', 6, '2001-02-01', undefined]])
    expect(counted('2020-10-22', '2020-10-23', 'documents')).toEqual([['forum-countries', 25, '2020-10-22', undefined]])
  })

  it('count each status on both days', () => {
    expect(compareDays(core, '2017-06-08', '2025-08-28', 'all').counts).toEqual([
      { status: 'member', before: 6, after: 10 },
      { status: 'observer', before: 6, after: 2 },
      { status: 'dialogue-partner', before: 6, after: 14 },
      { status: 'guest', before: 1, after: 1 },
    ])
  })
})

describe('whatever the days', () => {
  const anyDay = fc.integer({ min: dayNumber(core.firstDay), max: dayNumber(core.lastDay) }).map(dayOfNumber)
  const anyTier = fc.constantFrom(...tierChoices)

  it('a day does not differ from itself', () => {
    fc.assert(
      fc.property(anyDay, anyTier, (day, tier) => {
        const { differences, guests, counts } = compareDays(core, day, day, tier)
        expect([...differences, ...guests]).toEqual([])
        expect(counts.every(({ before, after }) => before === after)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('the order in which the days are given is all one', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyTier, (one, other, tier) => {
        expect(compareDays(core, one, other, tier)).toEqual(compareDays(core, other, one, tier))
      }),
      { numRuns: 40 },
    )
  })

  it('the turns lead from the one day to the other, and nobody who changed is left out', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyTier, (one, other, tier) => {
        const comparison = compareDays(core, one, other, tier)
        const found = [...comparison.differences, ...comparison.guests]
        for (const { after, steps } of found) {
          const last = steps.at(-1)!
          expect([last.standing?.status, last.standing?.dormant]).toEqual([after?.status, after?.dormant])
          expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).toSorted())
          for (const step of steps) {
            expect(step.day > comparison.before && step.day <= comparison.after).toBe(true)
            expect(step.claims).not.toEqual([])
            expect(step.when).toEqual(step.claims[0]!.when)
          }
        }
        const changed = comparison.differences.filter(({ kind }) => kind !== 'returned')
        const [before, after] = [comparison.before, comparison.after].map((day) => standingsOn(core.statuses, day, tier))
        expect(changedBetween(before!, after!).toSorted()).toEqual(changed.map(({ entity }) => entity).toSorted())
        for (const entity of new Set([...before!.keys(), ...after!.keys()])) {
          if (before!.get(entity)?.status === after!.get(entity)?.status) continue
          expect(found.map((difference) => difference.entity)).toContain(entity)
        }
      }),
      { numRuns: 60 },
    )
  })
})
