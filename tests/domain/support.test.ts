import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Ground, OfficeClaim, Source, StatusClaim } from '@/domain/contract'
import { meetingsIn } from '@/domain/meetings'
import { standingsOn } from '@/domain/status'
import { claimsOf } from '@/domain/subject'
import {
  figureThings,
  isUsed,
  meetingThings,
  officeThings,
  sourcesOf,
  standingThings,
  supportOf,
  thinnessOf,
  weakAmong,
} from '@/domain/support'
import { shownClaims, tierChoices } from '@/domain/tiers'
import { resolveEdtf } from '@/domain/time'
import { publishedParts } from '@tests/state/published'

const source = (id: string, changes: Partial<Source> = {}): Source => ({
  id,
  tier: 'reference',
  title: id,
  language: 'en',
  ...changes,
})

function status(id: string, sources: string[], changes: Partial<StatusClaim> = {}): StatusClaim {
  return {
    id,
    tier: 'reference',
    basis: 'stated',
    evidence: sources.map((one) => ({ source: one })),
    entity: 'KZ',
    status: 'member',
    kind: 'snapshot',
    when: resolveEdtf('2019-05-17')!,
    ...changes,
  }
}

function office(id: string, person: string, sources: string[]): OfficeClaim {
  const { entity: _entity, status: _status, kind: _kind, ...rest } = status(id, sources)
  return { ...rest, person, office: 'President', of: 'KZ' }
}

describe('what rests on a source', () => {
  const claims: Claim[] = [status('one', ['a']), status('two', ['a', 'b']), office('three', 'p', ['a', 'a'])]

  it('is counted by kind, and what rests on it alone apart; two passages of one source are one', () => {
    const [first, second, third] = supportOf([source('b'), source('a'), source('c')], claims)
    expect(first).toMatchObject({ source: { id: 'a' }, claims: 3, alone: 2, kinds: { status: 2, office: 1, meeting: 0 } })
    expect(second).toMatchObject({ source: { id: 'b' }, claims: 1, alone: 0, kinds: { status: 1 } })
    expect([third && isUsed(third), third?.claims]).toEqual([false, 0])
  })

  it('may be a note on contested ground or a correction alone, which is no claim', () => {
    const ground: Ground = { id: 'g', number: 1, name: 'g', note: 'g', evidence: [{ source: 'c' }] }
    const corrected = status('four', ['a'], {
      correction: { printed: 'x', meant: 'y', reason: 'z', evidence: [{ source: 'd' }] },
    })
    const rows = supportOf([source('c'), source('d')], [corrected], [ground])
    expect(rows.map((row) => [row.source.id, row.claims, row.kinds.ground, row.kinds.correction, isUsed(row)])).toEqual([
      ['c', 0, 1, 0, true],
      ['d', 0, 0, 1, true],
    ])
  })
})

describe('how thinly a thing is supported', () => {
  it('counts a person in an office once, however many texts say so', () => {
    const things = officeThings([office('one', 'p', ['a']), office('two', 'p', ['b']), office('three', 'q', ['a'])])
    expect(things.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['one', 'two'], ['three']])
    expect(thinnessOf(things, new Set()).oneSource).toEqual([things[1]])
  })

  it('tells weak sources and low confidence from one source', () => {
    const of = (claim: StatusClaim) => standingThings(standingsOn([claim], '2019-05-17', 'all'))
    const weak = weakAmong([source('a', { standing: 'weak' }), source('b', { standing: 'weak' }), source('c')])
    const [twoWeak, mixed, low] = [status('1', ['a', 'b']), status('2', ['a', 'c']), status('3', ['c'], { confidence: 'low' })]
    const summary = [twoWeak, mixed, low].map((claim) => {
      const thinness = thinnessOf(of(claim), weak)
      return [thinness.oneSource.length, thinness.weak.length, thinness.low.length]
    })
    expect(summary).toEqual([
      [0, 1, 0],
      [0, 0, 0],
      [1, 0, 1],
    ])
  })
})

describe('any claims', () => {
  it('are counted with each of their sources, and alone with no more than one', () => {
    const anyClaim = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
      .map((sources) => status('s', sources))
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 20 }), (claims) => {
        const rows = supportOf(
          ['a', 'b', 'c'].map((id) => source(id)),
          claims,
        )
        const named = claims.reduce((sum, claim) => sum + sourcesOf([claim]).size, 0)
        expect(rows.reduce((sum, row) => sum + row.claims, 0)).toBe(named)
        expect(rows.reduce((sum, row) => sum + row.alone, 0)).toBe(claims.filter((claim) => sourcesOf([claim]).size === 1).length)
        for (const row of rows) expect(row.kinds.status).toBe(row.claims)
      }),
    )
  })
})

describe('the published dataset', () => {
  const { core, trade } = publishedParts()
  const sources = [...core.sources, ...trade.sources]

  it.each(tierChoices)('has with %s for each source as many claims as name it', (tier) => {
    const claims = shownClaims(claimsOf(core, trade), tier)
    for (const row of supportOf(sources, claims, core.grounds)) {
      const own = claims.filter((claim) => claim.evidence.some((evidence) => evidence.source === row.source.id))
      expect([row.source.id, row.claims, row.alone]).toEqual([
        row.source.id,
        own.length,
        own.filter((claim) => claim.evidence.every((evidence) => evidence.source === row.source.id)).length,
      ])
    }
  })

  it('leaves no source unused', () => {
    const rows = supportOf(sources, claimsOf(core, trade), core.grounds)
    expect(rows.filter((row) => !isUsed(row)).map((row) => row.source.id)).toEqual([])
  })

  it('has the guests of one text on that text alone', () => {
    const standings = standingsOn(core.statuses, core.openingDay, 'all')
    const { all, oneSource } = thinnessOf(standingThings(standings), weakAmong(sources))
    expect(all).toBe(standings.size)
    expect(oneSource.map(({ open }) => open)).toContain('asia-plus-2019-05-17.guest.TM')
  })

  it('has a thing for each meeting and figure, and each in at most one place of a list', () => {
    const meetings = meetingThings(meetingsIn(core.meetings, 'all'))
    expect(new Set(meetings.map(({ open }) => open))).toEqual(new Set(core.meetings.map(({ about }) => about)))
    const figures = figureThings(trade.trade)
    expect(new Set(figures.map(({ open }) => open))).toEqual(new Set(trade.trade.map(({ about }) => about)))
    for (const things of [meetings, figures]) {
      const { oneSource, all } = thinnessOf(things, weakAmong(sources))
      expect(all).toBe(things.length)
      expect(new Set(oneSource).size).toBe(oneSource.length)
      for (const { claims } of oneSource) expect(sourcesOf(claims).size).toBe(1)
    }
  })
})
