import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatusClaim } from '@/domain/contract'
import { stages, statuses } from '@/domain/contract'
import { changesOf, countsOf, historyOf, isInForceStep, standingOn, standingsOn } from '@/domain/status'
import { addDays } from '@/domain/time'
import { readAtlas } from '@tests/fixtures/atlas'

const atlas = readAtlas()

function counts(day: string, tier: 'documents' | 'all') {
  return Object.fromEntries(countsOf(standingsOn(atlas.statuses, day, tier)).map((row) => [row.status, row.countries.length]))
}

function marks(day: string, status: string) {
  return countsOf(standingsOn(atlas.statuses, day, 'documents')).find((row) => row.status === status)?.marks
}

function family(day: string, tier: 'documents' | 'all') {
  const { guest: _guest, ...rest } = counts(day, tier)
  return rest
}

describe('the real dataset, both tiers', () => {
  it.each([
    ['1996-04-25', {}],
    ['1996-04-26', { 'shanghai-five': 5 }],
    ['2001-06-14', { 'shanghai-five': 6 }],
    ['2001-06-15', { member: 6 }],
    ['2004-06-16', { member: 6 }],
    ['2004-06-17', { member: 6, observer: 1 }],
    ['2005-12-31', { member: 6, observer: 4 }],
    ['2012-12-31', { member: 6, observer: 5, 'dialogue-partner': 3 }],
    ['2017-06-08', { member: 6, observer: 6, 'dialogue-partner': 6 }],
    ['2017-06-09', { member: 8, observer: 4, 'dialogue-partner': 6 }],
    ['2023-12-31', { member: 9, observer: 3, 'dialogue-partner': 14 }],
    ['2024-07-04', { member: 10, observer: 2, 'dialogue-partner': 14 }],
    ['2025-08-28', { member: 10, observer: 2, 'dialogue-partner': 14 }],
    ['2025-08-31', { member: 10, observer: 2, 'dialogue-partner': 14 }],
    ['2025-09-01', { member: 10, 'sco-partner': 17 }],
    ['2025-11-18', { member: 10, 'sco-partner': 17 }],
  ])('%s', (day, expected) => {
    expect(family(day, 'all')).toEqual(expected)
  })

  it('counts Afghanistan on while its participation is dormant, before and after the merger', () => {
    for (const day of ['2025-08-28', '2025-09-01']) {
      expect(standingsOn(atlas.statuses, day, 'all').get('AF')?.dormant?.stage).toBe('dormant')
    }
    expect(standingsOn(atlas.statuses, '2021-08-31', 'all').get('AF')?.dormant).toBeUndefined()
  })

  it('shows nothing carried forward in the family while decisions rule', () => {
    const standings = standingsOn(atlas.statuses, '2025-08-28', 'all')
    const carried = [...standings].filter(([, standing]) => standing.status !== 'guest' && standing.mark === 'carried')
    expect(carried).toEqual([])
  })
})

describe('the real dataset, documents only', () => {
  it.each([
    ['2001-06-14', {}],
    ['2001-06-15', { member: 6 }],
    ['2010-01-01', { member: 6 }],
    ['2018-04-09', { member: 8, observer: 4, 'dialogue-partner': 6 }],
    ['2019-05-17', { member: 8, observer: 4, 'dialogue-partner': 6 }],
    ['2021-06-24', { member: 8, observer: 4, 'dialogue-partner': 6 }],
    ['2025-08-28', { member: 8, observer: 4, 'dialogue-partner': 6 }],
  ])('%s', (day, expected) => {
    expect(family(day, 'documents')).toEqual(expected)
  })

  it.each(['2018-04-09', '2019-05-17'])('states everybody on %s', (day) => {
    expect(marks(day, 'member')).toEqual({ stated: 8, inferred: 0, carried: 0 })
    expect(marks(day, 'observer')).toEqual({ stated: 4, inferred: 0, carried: 0 })
    expect(marks(day, 'dialogue-partner')).toEqual({ stated: 6, inferred: 0, carried: 0 })
  })

  it('infers the founders on the founding day and carries them forward after it', () => {
    expect(marks('2001-06-15', 'member')).toEqual({ stated: 0, inferred: 6, carried: 0 })
    expect(marks('2010-01-01', 'member')).toEqual({ stated: 0, inferred: 0, carried: 6 })
  })

  it('infers the members of 24 June 2021 from the list of delegations and carries the rest forward', () => {
    expect(marks('2021-06-24', 'member')).toEqual({ stated: 0, inferred: 8, carried: 0 })
    expect(marks('2021-06-24', 'observer')).toEqual({ stated: 0, inferred: 0, carried: 4 })
    expect(marks('2021-06-24', 'dialogue-partner')).toEqual({ stated: 0, inferred: 0, carried: 6 })
  })

  it('carries everybody forward on 28 August 2025, with the note that a count of ten names two more', () => {
    expect(marks('2025-08-28', 'member')).toEqual({ stated: 0, inferred: 0, carried: 8 })
    expect(marks('2025-08-28', 'observer')).toEqual({ stated: 0, inferred: 0, carried: 4 })
    expect(marks('2025-08-28', 'dialogue-partner')).toEqual({ stated: 0, inferred: 0, carried: 6 })
    const count = atlas.counts.find((claim) => claim.when.edtf === '2025-08-28' && claim.of === 'member')
    expect(count?.count).toBe(10)
    const note = atlas.discrepancies.find(
      (discrepancy) => discrepancy.kind === 'count-and-list' && discrepancy.claims.includes(count!.id),
    )
    expect(note?.explanation).toMatch(/^A count gives ten, two more than the texts do/)
  })

  it('counts guests apart: Turkmenistan and three organisations, from 2019 on', () => {
    expect(countsOf(standingsOn(atlas.statuses, '2018-04-09', 'documents')).some((row) => row.status === 'guest')).toBe(false)
    const guests = countsOf(standingsOn(atlas.statuses, '2019-05-17', 'documents')).find((row) => row.status === 'guest')
    expect(guests?.countries).toEqual(['TM'])
    expect(guests?.organisations.toSorted()).toEqual(['asean', 'cis', 'un'])
  })

  it('knows Iran as an observer for the last time in 2019, and shows just that in 2025', () => {
    const iran = standingsOn(atlas.statuses, '2025-08-28', 'documents').get('IR')
    expect(iran).toMatchObject({ status: 'observer', mark: 'carried', since: '2019-05-17' })
  })
})

let serial = 0
function claim(parts: Partial<StatusClaim> & { day: string }): StatusClaim {
  serial += 1
  const { day, ...rest } = parts
  return {
    id: `c${serial}`,
    tier: 'reference',
    basis: 'stated',
    evidence: [{ source: 's' }],
    entity: 'KZ',
    status: 'member',
    kind: 'event',
    when: { edtf: day, earliest: day, latest: day },
    ...(rest.kind === 'snapshot' ? {} : { stage: 'decided' as const }),
    ...rest,
  }
}

describe('the rule', () => {
  it('never lets a list repaint an event in force: it contradicts', () => {
    const claims = [claim({ day: '2017-06-09' }), claim({ day: '2018-01-01', kind: 'snapshot', status: 'observer' })]
    const standing = standingOn(claims, '2019-01-01')
    expect(standing).toMatchObject({ status: 'member', mark: 'stated', since: '2017-06-09' })
    expect(standing?.contradictedBy).toEqual([claims[1]])
  })

  it('forgets a contradiction once a later event settles it', () => {
    const claims = [
      claim({ day: '2017-06-09', status: 'observer' }),
      claim({ day: '2018-01-01', kind: 'snapshot', status: 'member' }),
      claim({ day: '2019-01-01' }),
    ]
    expect(standingOn(claims, '2019-01-01')?.contradictedBy).toEqual([])
  })

  it.each([
    ['ended after decided', ['2010-01-01', 'decided'], ['2012-01-01', 'ended'], undefined],
    ['ended and decided on one day', ['2010-01-01', 'ended'], ['2010-01-01', 'decided'], 'member'],
  ] as const)('%s', (_name, [firstDay, first], [secondDay, second], expected) => {
    const claims = [claim({ day: firstDay, stage: first }), claim({ day: secondDay, stage: second })]
    expect(standingOn(claims, '2020-01-01')?.status).toBe(expected)
  })

  it('lets the merger of a day come after the decision of that day', () => {
    const claims = [
      claim({ day: '2025-09-01', status: 'sco-partner', stage: 'merged' }),
      claim({ day: '2025-09-01', status: 'dialogue-partner' }),
    ]
    expect(standingOn(claims, '2025-09-01')?.status).toBe('sco-partner')
  })

  it('does not bring back a list that is older than the end of a status', () => {
    const claims = [
      claim({ day: '2008-01-01', kind: 'snapshot' }),
      claim({ day: '2009-01-01' }),
      claim({ day: '2010-01-01', stage: 'ended' }),
    ]
    expect(standingOn(claims, '2011-01-01')).toBeUndefined()
  })

  it.each(stages.filter((stage) => !['founded', 'decided', 'merged', 'ended'].includes(stage)))(
    '%s puts no status in force',
    (stage) => {
      expect(standingOn([claim({ day: '2010-01-01', stage })], '2020-01-01')).toBeUndefined()
    },
  )

  it('counts an inexact event from its last possible day', () => {
    const claims = [claim({ day: '', when: { edtf: '2021-09', earliest: '2021-09-01', latest: '2021-09-30' } })]
    expect(standingOn(claims, '2021-09-29')).toBeUndefined()
    expect(standingOn(claims, '2021-09-30')?.status).toBe('member')
  })

  it('doubts only the day itself where the day of an event is inferred', () => {
    const claims = [claim({ day: '2004-06-17', basis: 'inferred' })]
    expect(standingOn(claims, '2004-06-17')?.mark).toBe('inferred')
    expect(standingOn(claims, '2004-06-18')?.mark).toBe('stated')
  })
})

const day = fc.integer({ min: 0, max: 9000 }).map((offset) => addDays('2000-01-01', offset))
const anyClaim = fc
  .record({
    day,
    kind: fc.constantFrom('event', 'snapshot'),
    status: fc.constantFrom(...statuses),
    stage: fc.constantFrom(...stages),
    basis: fc.constantFrom('stated', 'inferred'),
    entity: fc.constantFrom('KZ', 'TJ', 'un'),
  })
  .map(({ kind, stage, ...rest }) => claim({ ...rest, kind, ...(kind === 'event' ? { stage } : {}) }))

describe('properties', () => {
  it('does not look into the future: a later claim changes no earlier day', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 12 }), day, (claims, today) => {
        const known = claims.filter((one) => one.when.earliest <= today)
        expect(standingsOn(claims, today, 'all')).toEqual(standingsOn(known, today, 'all'))
      }),
    )
  })

  it('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 12 }), day, (claims, today) => {
        const shape = (list: readonly StatusClaim[]) =>
          [...standingsOn(list, today, 'all')]
            .map(([entity, { status, mark, since }]) => `${entity} ${status} ${mark} ${since}`)
            .toSorted()
        const unambiguous = claims.filter(
          (one) => !claims.some((other) => other !== one && other.entity === one.entity && other.when.latest === one.when.latest),
        )
        expect(shape(unambiguous.toReversed())).toEqual(shape(unambiguous))
      }),
    )
  })

  it('gives every entity one status, and counts each once', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 15 }), day, (claims, today) => {
        const standings = standingsOn(claims, today, 'all')
        const total = countsOf(standings).reduce((sum, row) => sum + row.countries.length + row.organisations.length, 0)
        expect(total).toBe(standings.size)
      }),
    )
  })

  it('tells the same in the history as on each of its days', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 8 }), day, (claims, today) => {
        const own = claims.filter((one) => one.entity === 'KZ')
        const span = historyOf(own, '2030-01-01').find(({ from, to }) => from <= today && today <= to)
        const standing = standingOn(own, today)
        expect([span?.standing.status, span?.standing.mark]).toEqual([standing?.status, standing?.mark])
      }),
    )
  })

  it('marks every day on which a standing begins to rest on another event', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 8 }), (claims) => {
        const days = changesOf(claims, 'all').map((change) => change.day)
        expect(days).toEqual(days.toSorted())
        for (const step of claims.filter(isInForceStep)) expect(days).toContain(step.when.latest)
      }),
    )
  })
})
