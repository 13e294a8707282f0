import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, CorePart, MeetingClaim, OfficeClaim, StatusClaim, TradeFigure } from '@/domain/contract'
import {
  type CellCounts,
  type CoverageKind,
  cellOf,
  coverageKinds,
  coverageOf,
  familyOf,
  isSaid,
  kindCounts,
  kindOfCell,
  wordsAround,
} from '@/domain/coverage'
import { claimsByCell, reachOf } from '@/domain/coverage-claims'
import { coverageChoices } from '@/domain/view-state'
import { coreAsRead, tradeAsRead } from '@/domain/as-read'
import { tierChoices } from '@/domain/tiers'
import { resolveEdtf } from '@/domain/time'
import { publishedParts } from '@tests/state/published'

const common: Pick<Claim, 'tier' | 'basis' | 'evidence'> = { tier: 'document', basis: 'stated', evidence: [{ source: 's' }] }

function meeting(edtf: string, changes: Partial<MeetingClaim> = {}): MeetingClaim {
  return {
    ...common,
    id: `meeting ${edtf}`,
    about: 'm',
    title: 'm',
    type: 'summit',
    when: resolveEdtf(edtf)!,
    format: 'unknown',
    state: 'held',
    participants: [{ entity: 'KZ' }],
    ...changes,
  }
}

function status(edtf: string, changes: Partial<StatusClaim> = {}): StatusClaim {
  return {
    ...common,
    id: `status ${edtf}`,
    entity: 'KZ',
    status: 'member',
    kind: 'snapshot',
    when: resolveEdtf(edtf)!,
    ...changes,
  }
}

function office(edtf: string, changes: Partial<OfficeClaim> = {}): OfficeClaim {
  return { ...common, id: `office ${edtf}`, person: 'p', office: 'President', of: 'KZ', when: resolveEdtf(edtf)!, ...changes }
}

const noTrade: { trade: TradeFigure[] } = { trade: [] }

function coreWith(changes: Partial<CorePart>) {
  return {
    firstDay: '2000-01-01',
    lastDay: '2006-12-31',
    statuses: [],
    mentions: [],
    offices: [],
    meetings: [],
    places: [],
    ...changes,
  }
}

describe('the kind of a cell', () => {
  it.each<[string, Partial<CellCounts>, CoverageKind]>([
    ['nothing', {}, 'silent'],
    ['a stated claim', { stated: 1 }, 'stated'],
    ['a stated claim beside an inferred one', { stated: 1, unsure: 1 }, 'stated'],
    ['a stated claim beside everything else', { stated: 1, unsure: 1, reference: 1, isCarried: true, isInForce: true }, 'stated'],
    ['an inferred claim', { unsure: 1 }, 'inferred'],
    ['an inferred claim over a standing carried on', { unsure: 1, isCarried: true, reference: 3 }, 'inferred'],
    ['a standing carried on', { isCarried: true }, 'carried'],
    ['a standing carried on, whatever reference says', { isCarried: true, reference: 9, isInForce: true }, 'carried'],
    ['a claim of reference', { reference: 1 }, 'reference'],
    ['a claim of reference that may be of another year', { perhaps: 1 }, 'reference'],
    ['a standing in force by reference', { isInForce: true }, 'reference'],
    ['a claim of the reader’s own alone', { own: 1 }, 'mine'],
    ['a claim of the reader’s own beside one of reference', { own: 4, perhaps: 1 }, 'reference'],
    ['a claim of the reader’s own beside a standing carried on', { own: 4, isCarried: true }, 'carried'],
  ])('with %s', (_name, counts, kind) => {
    const none = { stated: 0, unsure: 0, reference: 0, perhaps: 0, own: 0, isCarried: false, isInForce: false }
    expect(kindOfCell({ ...none, ...counts })).toBe(kind)
  })
})

describe('the years that a claim speaks of', () => {
  it.each([
    ['a day', meeting('2021-06-24'), { first: 2021, last: 2021, isSure: true }],
    ['a month', meeting('2021-06'), { first: 2021, last: 2021, isSure: true }],
    ['a year', meeting('2021'), { first: 2021, last: 2021, isSure: true }],
    ['a decade: it may be any of ten', meeting('201X'), { first: 2010, last: 2019, isSure: false }],
    ['days over New Year', meeting('2021-12-30/2022-01-02'), { first: 2021, last: 2022, isSure: true }],
    ['somewhere between two months', meeting('2021-12/2022-01'), { first: 2021, last: 2022, isSure: false }],
    ['a day that its source doubts', meeting('2021-06-24?'), { first: 2021, last: 2021, isSure: false }],
    ['a list somewhere in two years', status('2021/2022'), { first: 2021, last: 2022, isSure: false }],
    ['an office over three years', office('2007/2009'), { first: 2007, last: 2009, isSure: true }],
  ])('with %s', (_name, claim, reach) => {
    expect(reachOf(claim)).toEqual(reach)
  })

  it('are none without a date of its own', () => {
    expect(reachOf({ ...common, id: 'mention', entity: 'KZ', says: 'Something.' })).toBeUndefined()
  })
})

describe('a grid', () => {
  const kindsOf = (core: Parameters<typeof coverageOf>[0], tier: 'all' | 'documents' = 'all') =>
    coverageOf(core, noTrade, ['KZ'], tier).cells.map(({ kind }) => kind)

  it('draws what may be of another year as less sure', () => {
    expect(kindsOf(coreWith({ meetings: [meeting('2001-12/2002-01')] }))).toEqual([
      'silent',
      'inferred',
      'inferred',
      'silent',
      'silent',
      'silent',
      'silent',
    ])
  })

  it('carries a standing on from the year after its text, and never before', () => {
    expect(kindsOf(coreWith({ statuses: [status('2002-05-01')] }))).toEqual([
      'silent',
      'silent',
      'stated',
      'carried',
      'carried',
      'carried',
      'carried',
    ])
  })

  it('carries nothing on from a meeting, and nothing that has ended', () => {
    const ended = [
      status('2001-01-01', { kind: 'event', stage: 'decided' }),
      status('2003-01-01', { kind: 'event', stage: 'ended' }),
    ]
    expect(kindsOf(coreWith({ meetings: [meeting('2001')] })).slice(2)).toEqual(Array(5).fill('silent'))
    expect(kindsOf(coreWith({ statuses: ended }))).toEqual([
      'silent',
      'stated',
      'carried',
      'stated',
      'silent',
      'silent',
      'silent',
    ])
  })

  it('says of a standing in force by reference from when it is, and is silent without reference', () => {
    const core = coreWith({ statuses: [status('2001-06-15', { tier: 'reference', kind: 'event', stage: 'decided' })] })
    const cell = cellOf(coverageOf(core, noTrade, ['KZ'], 'all'), 'KZ', 2004)!
    expect(cell).toMatchObject({ kind: 'reference', reference: 0, inForce: { since: '2001-06-15', status: 'member' } })
    expect(isSaid(cell)).toBe(false)
    expect(new Set(kindsOf(core, 'documents'))).toEqual(new Set(['silent']))
  })

  it('counts a meeting once for a country that sends two, and for the one that it is in', () => {
    const place = { id: 'astana', name: 'Astana', country: 'KZ', lat: 0, lon: 0, x: 0, y: 0 }
    const core = coreWith({
      places: [place],
      meetings: [
        meeting('2003', { participants: [{ entity: 'KZ', person: 'a' }, { entity: 'KZ' }, { entity: 'UZ' }], place: 'astana' }),
      ],
    })
    const coverage = coverageOf(core, noTrade, ['KZ', 'UZ', 'TJ'], 'all')
    expect(['KZ', 'UZ', 'TJ'].map((country) => cellOf(coverage, country, 2003)?.stated)).toEqual([1, 1, 0])
  })

  it('counts what is asked for alone, and hands on standings alone', () => {
    const core = coreWith({ statuses: [status('2001')], meetings: [meeting('2002')], offices: [office('2003')] })
    const signs: Record<CoverageKind, string> = {
      stated: '#',
      inferred: '+',
      carried: '/',
      reference: 'o',
      mine: 'm',
      silent: '-',
    }
    const said = coverageChoices.map((choice) => {
      const { cells } = coverageOf(core, noTrade, ['KZ'], 'all', choice)
      return [choice, cells.map(({ kind }) => signs[kind]).join('')]
    })
    expect(said).toEqual([
      ['all', '-###///'],
      ['standing', '-#/////'],
      ['meetings', '--#----'],
      ['trade', '-------'],
      ['offices', '---#---'],
    ])
  })
})

const { core, trade } = publishedParts()
const family = familyOf(core.statuses)

describe('the published dataset', () => {
  it('has a row for each of the 27 states that ever had a status other than guest', () => {
    expect(family).toHaveLength(27)
    expect(family).not.toContain('TM')
  })

  // Counted by hand in the records of the five documents.
  it.each<[string, number, CoverageKind, number, number]>([
    ['KZ', 2019, 'stated', 1, 0],
    ['KZ', 2024, 'inferred', 0, 2],
    ['KZ', 2020, 'carried', 0, 0],
    ['KG', 2001, 'stated', 1, 1],
    ['TJ', 2014, 'stated', 1, 0],
    ['TJ', 2024, 'stated', 1, 3],
    ['TJ', 2025, 'stated', 2, 4],
    ['AZ', 2018, 'stated', 3, 2],
    ['IN', 2021, 'stated', 1, 2],
    ['PK', 2021, 'stated', 2, 2],
    ['CN', 2024, 'inferred', 0, 2],
    ['AZ', 2013, 'silent', 0, 0],
    ['BH', 2025, 'silent', 0, 0],
  ])('has by the documents %s in %i as %s: %i stated, %i not', (country, year, kind, stated, unsure) => {
    const cell = cellOf(coverageOf(core, trade, family, 'documents'), country, year)
    expect(cell).toMatchObject({ kind, stated, unsure, reference: 0, perhaps: 0 })
  })

  it.each<[string, number, CoverageKind]>([
    ['BH', 1998, 'silent'],
    ['LA', 2025, 'reference'],
    ['IN', 2013, 'reference'],
    ['KZ', 2013, 'carried'],
    ['AF', 2013, 'reference'],
  ])('has with reference %s in %i as %s', (country, year, kind) => {
    expect(cellOf(coverageOf(core, trade, family, 'all'), country, year)?.kind).toBe(kind)
  })

  it('has India of 2013 in force since 2005 and nothing said of the year', () => {
    const cell = cellOf(coverageOf(core, trade, family, 'all'), 'IN', 2013)!
    expect([isSaid(cell), cell.inForce?.status, cell.inForce?.since]).toEqual([false, 'observer', '2005-07-05'])
  })

  it('is known to the reader of a day by the texts of that day alone', () => {
    const day = '2019-12-31'
    const read = [coreAsRead(core, day), tradeAsRead(trade, core.sources, day)] as const
    const then = coverageOf(...read, family, 'documents', 'all', 2019)
    // Who founded it follows from three texts, two of which are later; and what is carried on into later years nobody had lived through.
    expect(cellOf(then, 'TJ', 2014)?.kind).toBe('silent')
    expect(cellOf(then, 'KZ', 2019)?.kind).toBe('stated')
    expect(cellOf(then, 'KZ', 2020)?.kind).toBe('silent')
    expect(cellOf(coverageOf(...read, family, 'documents'), 'KZ', 2020)?.kind).toBe('carried')
  })

  it.each(tierChoices.flatMap((tier) => coverageChoices.map((choice) => [tier, choice] as const)))(
    'has with %s and %s every dated claim in its cells, counted as it is listed, and sums that agree',
    (tier, choice) => {
      const coverage = coverageOf(core, trade, family, tier, choice)
      const claims = claimsByCell({ core, trade, tier, choice, countries: family, years: coverage.years })
      const counts = kindCounts(coverage.cells)
      expect(coverage.cells).toHaveLength(family.length * coverage.years.length)
      expect(coverageKinds.reduce((sum, kind) => sum + counts[kind], 0)).toBe(coverage.cells.length)
      for (const [at, { stated, unsure, reference, perhaps, country, year }] of coverage.cells.entries()) {
        expect([country, year, stated + unsure + reference + perhaps]).toEqual([country, year, claims[at]!.length])
        for (const claim of claims[at]!) {
          const { first, last } = reachOf(claim)!
          expect(first <= year && year <= last).toBe(true)
        }
      }
      if (choice !== 'all' && choice !== 'trade') return
      for (const figure of trade.trade) {
        if (tier === 'documents' && figure.tier === 'reference') continue
        const { first, last } = reachOf(figure)!
        for (const country of [figure.a, figure.b].filter((code) => family.includes(code))) {
          for (const year of coverage.years.filter((one) => first <= one && one <= last)) {
            expect(claims[family.indexOf(country) * coverage.years.length + coverage.years.indexOf(year)]).toContain(figure)
          }
        }
      }
    },
  )

  it('finds the nearest years with a word of the country', () => {
    const coverage = coverageOf(core, trade, ['IN'], 'documents')
    expect([wordsAround(coverage, 'IN', 2020).last?.year, wordsAround(coverage, 'IN', 2020).next?.year]).toEqual([2019, 2021])
    expect(wordsAround(coverage, 'IN', 2000)).toEqual({ next: cellOf(coverage, 'IN', 2018) })
    expect(wordsAround(coverage, 'IN', 2024)).toEqual({ last: cellOf(coverage, 'IN', 2021) })
  })
})

describe('any claims', () => {
  const anyMeeting = fc
    .record({
      from: fc.integer({ min: 1990, max: 2015 }),
      length: fc.integer({ min: 0, max: 3 }),
      countries: fc.array(fc.constantFrom('KZ', 'UZ', 'TJ', 'sco', 'TM'), { maxLength: 5 }),
      tier: fc.constantFrom('document' as const, 'reference' as const),
      basis: fc.constantFrom('stated' as const, 'inferred' as const),
    })
    .map(({ from, length, countries, tier, basis }) =>
      meeting(length === 0 ? `${from}` : `${from}/${from + length}`, {
        tier,
        basis,
        participants: countries.map((entity) => ({ entity })),
      }),
    )

  it('stand in every cell that they reach, once, and in no other; what reference alone says is silent without it', () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 12 }), (meetings) => {
        const made = coreWith({ meetings })
        const countries = ['KZ', 'UZ', 'TJ']
        const [all, documents] = [coverageOf(made, noTrade, countries, 'all'), coverageOf(made, noTrade, countries, 'documents')]
        for (const [at, cell] of all.cells.entries()) {
          const own = meetings.filter((claim) => {
            const reach = reachOf(claim)!
            return (
              claim.participants.some(({ entity }) => entity === cell.country) &&
              reach.first <= cell.year &&
              cell.year <= reach.last
            )
          })
          const told = own.filter(({ tier }) => tier === 'document')
          const isStated = told.some((claim) => claim.basis === 'stated' && reachOf(claim)!.isSure)
          expect(cell.stated + cell.unsure).toBe(told.length)
          expect(cell.reference + cell.perhaps).toBe(own.length - told.length)
          expect(cell.kind).toBe(isStated ? 'stated' : told.length > 0 ? 'inferred' : own.length > 0 ? 'reference' : 'silent')
          expect(documents.cells[at]?.kind).toBe(cell.kind === 'reference' ? 'silent' : cell.kind)
        }
      }),
    )
  })
})
