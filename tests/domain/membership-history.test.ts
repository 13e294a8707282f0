import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type StatusClaim, stages, statuses } from '@/domain/contract'
import { type Stretch, statesOf, stretchesOf, stretchesWithin } from '@/domain/membership-history'
import { countsOf, isCountryCode, standingsOn } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { addDays } from '@/domain/time'
import { readAtlas } from '@tests/fixtures/atlas'
import { step } from '@tests/fixtures/timeline-items'

const { statuses: claims } = readAtlas()

/** How many states each status counts, the guests aside. */
function countsInStretch(stretch: Stretch | undefined) {
  const counts = statuses.map((status) => [status, stretch ? statesOf(stretch, status).length : 0] as const)
  return counts.filter(([, count]) => count > 0)
}

function countsOfDay(own: readonly StatusClaim[], day: string, tier: TierChoice) {
  return countsOf(standingsOn(own, day, tier))
    .filter(({ status, countries }) => status !== 'guest' && countries.length > 0)
    .map(({ status, countries }) => [status, countries.length] as const)
}

const inForceOn = (stretches: readonly Stretch[], day: string) => stretches.findLast((stretch) => stretch.day <= day)

describe('the published membership', () => {
  it('has by both tiers fourteen days of change, from the Five to the merger', () => {
    const steps = stretchesOf(claims, 'all').map((stretch) => [
      stretch.day,
      countsInStretch(stretch)
        .map(([, count]) => count)
        .join('+'),
    ])
    expect(steps).toEqual([
      ['1996-04-26', '5'],
      ['2001-06-14', '6'],
      ['2001-06-15', '6'],
      ['2004-06-17', '6+1'],
      ['2005-07-05', '6+4'],
      ['2009-06-16', '6+4+2'],
      ['2012-06-07', '6+5+3'],
      ['2015-07-10', '6+6+6'],
      ['2017-06-09', '8+4+6'],
      ['2021-09-17', '8+4+9'],
      ['2022-09-16', '8+4+14'],
      ['2023-07-04', '9+3+14'],
      ['2024-07-04', '10+2+14'],
      ['2025-09-01', '10+17'],
    ])
  })

  it.each(['all', 'documents'] as const)(
    'counts, %s, on each day of change and on the day before the next as the map does',
    (tier) => {
      const stretches = stretchesOf(claims, tier)
      const days = stretches.flatMap((stretch, index) => {
        const next = stretches[index + 1]
        return [stretch.day, next === undefined ? '2025-11-18' : addDays(next.day, -1)].map((day) => ({ stretch, day }))
      })
      const told = (count: (of: (typeof days)[number]) => unknown) => days.map((of) => [of.day, count(of)])
      expect(told(({ stretch }) => countsInStretch(stretch))).toEqual(told(({ day }) => countsOfDay(claims, day, tier)))
    },
  )

  it('names on the day of the merger whom it concerns', () => {
    const merger = stretchesOf(claims, 'all').at(-1)!
    expect(merger.changed.toSorted()).toEqual(statesOf(merger, 'sco-partner').toSorted())
    expect(merger.changed).toContain('LA')
  })

  it('has by the documents alone days on which nothing changes but that it is carried forward', () => {
    const stretches = stretchesOf(claims, 'documents')
    const carried = stretches.find(({ day }) => day === '2018-04-10')
    expect(carried?.changed).toEqual([])
    expect([...carried!.standings.values()].every(({ mark }) => mark === 'carried')).toBe(true)
  })
})

describe('stretches', () => {
  it('leave out guests and organisations', () => {
    const guests = [
      step('TM', '2007-08-16', { kind: 'snapshot', status: 'guest' }),
      step('un', '2007-08-16', { kind: 'snapshot', status: 'observer' }),
    ]
    expect(stretchesOf(guests, 'all')).toEqual([])
  })

  it('begin where a list begins to name and where it is carried forward, and name who changes at the first alone', () => {
    const list = step('IR', '2019-05-17', { kind: 'snapshot', status: 'observer' })
    expect(stretchesOf([list], 'all').map(({ day, changed }) => [day, changed])).toEqual([
      ['2019-05-17', ['IR']],
      ['2019-05-18', []],
    ])
  })

  it('end a status', () => {
    const [, end] = stretchesOf([step('IR', '2010-01-01'), step('IR', '2012-01-01', { stage: 'ended' })], 'all')
    expect([end?.day, end?.changed, end?.standings.size]).toEqual(['2012-01-01', ['IR'], 0])
  })

  it.each([
    ['2000-01-01', '2030-01-01', ['2004-01-01', '2010-01-01', '2020-01-01']],
    ['2005-01-01', '2015-01-01', ['2004-01-01', '2010-01-01']],
    ['2010-01-01', '2010-01-01', ['2010-01-01']],
    ['2009-12-31', '2010-01-01', ['2004-01-01', '2010-01-01']],
    ['2000-01-01', '2003-12-31', []],
    ['2021-01-01', '2022-01-01', ['2020-01-01']],
  ])('from %s to %s are %j', (from, to, days) => {
    const all = stretchesOf([step('KZ', '2004-01-01'), step('TJ', '2010-01-01'), step('UZ', '2020-01-01')], 'all')
    expect(stretchesWithin(all, from, to).map(({ day }) => day)).toEqual(days)
  })
})

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays('2005-01-01', offset))
  const anyClaim = fc
    .record({
      day,
      length: fc.constantFrom(0, 0, 0, 40),
      kind: fc.constantFrom('event', 'snapshot'),
      status: fc.constantFrom(...statuses),
      stage: fc.constantFrom(...stages),
      basis: fc.constantFrom('stated', 'inferred'),
      tier: fc.constantFrom('document', 'reference'),
      entity: fc.constantFrom('KZ', 'TJ', 'IR', 'un'),
    })
    .map(({ day: first, length, entity, stage, ...rest }) => {
      const when = { edtf: first, earliest: first, latest: addDays(first, length) }
      const claim = step(entity, first, { ...rest, when, id: `${entity} ${first} ${rest.kind} ${rest.status}` })
      if (rest.kind === 'event') return { ...claim, stage }
      const { stage: _stage, ...snapshot } = claim
      return snapshot
    })

  it('tell of any day what its standings are, and how surely', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 12 }), day, fc.constantFrom('all', 'documents'), (own, today, tier) => {
        const shape = (standings: Iterable<readonly [string, { status: string; mark: string }]>) =>
          [...standings]
            .filter(([entity, { status }]) => isCountryCode(entity) && status !== 'guest')
            .map(([entity, { status, mark }]) => [entity, status, mark === 'carried'].join())
            .toSorted()
        const stretch = inForceOn(stretchesOf(own, tier), today)
        expect(shape(stretch?.standings ?? [])).toEqual(shape(standingsOn(own, today, tier)))
      }),
    )
  })

  it('follow one another, each unlike the one before', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 12 }), (own) => {
        const days = stretchesOf(own, 'all').map((stretch) => stretch.day)
        expect(days).toEqual([...new Set(days)].toSorted())
      }),
    )
  })
})
