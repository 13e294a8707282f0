import { describe, expect, it } from 'vitest'
import type { TradeFigure } from '@/domain/contract'
import { pairOf, partnersOf } from '@/domain/pair'
import {
  type Figure,
  figuresIn,
  flowOf,
  flowsIn,
  gapsIn,
  headlineOf,
  isFullYear,
  isPairOf,
  kindOfPeriod,
  linksOf,
  pairToShow,
  voiceOf,
} from '@/domain/trade'
import { chinaCustoms, tajikStatistics, tradeClaim, tradeClaims } from '@tests/features/trade/fixture'

const all = (claims: readonly TradeFigure[]): Figure[] => figuresIn(claims, 'all')
const labels = (figures: readonly Figure[]) => figures.map((figure) => figure.claim.period.label)

describe('a pair', () => {
  it.each([
    ['CN', 'TJ', 'CN-TJ'],
    ['TJ', 'CN', 'CN-TJ'],
    ['CN', 'sco', 'CN-sco'],
    ['sco', 'TJ', 'TJ-sco'],
  ])('of %s and %s is %s', (a, b, pair) => {
    expect(pairOf(a, b)).toBe(pair)
    expect(partnersOf(pair)).toEqual(pair.split('-'))
  })

  it.each(['TJ-CN', 'CN-CN', 'CN', 'cn-tj', 'sco-CN', 'CN-TJ-UZ', ''])('is not written %j', (text) => {
    expect(partnersOf(text)).toBeUndefined()
  })
})

describe('orientation', () => {
  it.each([
    ['CN', 'TJ', 'turnover', 'turnover'],
    ['CN', 'TJ', 'exports', 'first-to-second'],
    ['TJ', 'CN', 'imports', 'first-to-second'],
    ['CN', 'TJ', 'imports', 'second-to-first'],
    ['TJ', 'CN', 'exports', 'second-to-first'],
  ] as const)('%s, %s, %s is %s', (a, b, measure, flow) => {
    expect(flowOf({ a, b, measure })).toBe(flow)
  })

  it.each([
    ['CN', 'TJ', 'a', 'first'],
    ['CN', 'TJ', 'b', 'second'],
    ['TJ', 'CN', 'a', 'second'],
    ['TJ', 'CN', 'b', 'first'],
    ['TJ', 'CN', 'third', 'third'],
    ['CN', 'sco', 'a', 'first'],
  ] as const)('of %s and %s the side %s is the %s voice', (a, b, side, voice) => {
    expect(voiceOf(tradeClaim({ a, b, side, period: '2022', usd: 1 }))).toBe(voice)
  })
})

describe('figures', () => {
  it('are one for each thing, however many claims tell of it', () => {
    const figures = all(tradeClaims)
    expect(new Set(figures.map((figure) => figure.about)).size).toBe(figures.length)
    const shared = figures.find((figure) => figure.about.startsWith('cn-tj.turnover.2025-h1.ministry'))
    expect(shared?.accounts.map((claim) => claim.tier)).toEqual(['document', 'reference'])
  })

  it('of the documents alone are the one stated and the one derived from it', () => {
    expect(
      figuresIn(tradeClaims, 'documents').map(({ claim, dollars, change }) => [claim.period.label, claim.basis, dollars, change]),
    ).toEqual([
      ['2024-H1', 'derived', 1_810_000_000, undefined],
      ['2025-H1', 'stated', 2_040_000_000, 12.5],
    ])
  })

  it('show each field by the best account that gives it', () => {
    const about = 'one'
    const [figure] = all([
      tradeClaim({ id: 'growth', about, period: '2022', percent: 40, confidence: 'high' }),
      tradeClaim({ id: 'yuan', about, period: '2022', cny: 7_000_000_000, confidence: 'high' }),
      tradeClaim({ id: 'dollars', about, period: '2022', usd: 1_000_000_000, percent: 39, confidence: 'low' }),
    ])
    expect(figure).toMatchObject({ dollars: 1_000_000_000, change: 40, claim: { id: 'dollars' } })
    expect(figure?.accounts.map((claim) => claim.id)).toEqual(['dollars', 'yuan', 'growth'])
  })

  it('of two definitions are two, though their source calls them by one name', () => {
    const of = (id: string, definition: string) => tradeClaim({ id, definition, about: 'one', b: 'sco', period: '2001', usd: 1 })
    expect(all([of('with', 'With India.'), of('without', 'Without India.')])).toHaveLength(2)
  })

  it('stand in the order of time', () => {
    expect(labels(all(tradeClaims.filter((claim) => claim.reporter.name === chinaCustoms && claim.b === 'TJ')))).toEqual([
      '2013',
      '2018',
      '2022',
      '2023',
      '2024-01/2024-10',
      '2024',
      '2025',
    ])
  })
})

describe('a line', () => {
  const links = (...claims: TradeFigure[]) =>
    linksOf(all(claims)).map(({ from, to }) => `${from.claim.period.label}>${to.claim.period.label}`)

  it('runs through consecutive calendar years of one reporter', () => {
    expect(links(...['2017', '2018', '2019', '2021', '2022'].map((period) => tradeClaim({ period, usd: 1 })))).toEqual([
      '2017>2018',
      '2018>2019',
      '2021>2022',
    ])
  })

  it.each([
    ['another reporter', tradeClaim({ period: '2023', usd: 1, by: 'Ministry of Commerce of China' })],
    ['the other side', tradeClaim({ period: '2023', usd: 1, by: tajikStatistics, side: 'b' })],
    ['another flow', tradeClaim({ period: '2023', usd: 1, measure: 'exports' })],
    ['a part of a year', tradeClaim({ period: '2023-H1', usd: 1 })],
    ['a year of accounts', tradeClaim({ period: '2023-07/2024-06', usd: 1 })],
    ['a growth rate', tradeClaim({ period: '2023', percent: 10 })],
    ['another currency', tradeClaim({ period: '2023', cny: 1 })],
    ['another definition', tradeClaim({ period: '2023', usd: 1, definition: 'The founders.' })],
    ['the same year', tradeClaim({ period: '2022', usd: 1, id: 'again', about: 'again' })],
  ])('never joins a year to %s', (_, other) => {
    expect(links(tradeClaim({ period: '2022', usd: 1 }), other)).toEqual([])
  })

  it('joins no part-years to each other', () => {
    expect(links(tradeClaim({ period: '2022-H1', usd: 1 }), tradeClaim({ period: '2023-H1', usd: 1 }))).toEqual([])
  })

  it.each([
    ['2024', true],
    ['2024-H1', false],
    ['2024-Q3', false],
    ['2024-09', false],
    ['2023-04/2024-03', false],
  ])('takes %s for a calendar year: %s', (period, isYear) => {
    expect(isFullYear(tradeClaim({ period, usd: 1 }))).toBe(isYear)
  })
})

describe('a period', () => {
  it.each([
    ['2024', 'year'],
    ['2024-H1', 'part-year'],
    ['2024-Q3', 'part-year'],
    ['2024-09', 'part-year'],
    ['2024-01/2024-10', 'part-year'],
    ['2023-07/2024-05', 'part-year'],
    ['2023-04/2024-03', 'fiscal-year'],
    ['2023-07/2024-06', 'fiscal-year'],
    ['2022-03/2023-03', 'fiscal-year'],
    ['2023-03/2024-01', 'part-year'],
  ])('%s is a %s', (period, kind) => {
    expect(kindOfPeriod(tradeClaim({ period, usd: 1 }))).toBe(kind)
  })
})

describe('gaps', () => {
  it.each([
    [['2013', '2018'], [[2014, 2017]]],
    [
      ['2013', '2015', '2019'],
      [
        [2014, 2014],
        [2016, 2018],
      ],
    ],
    [['2013', '2014-H1', '2015'], []],
    [['2013-07/2016-06', '2014', '2018'], [[2017, 2017]]],
    [['2013'], []],
    [[], []],
  ])('between %j are %j', (periods, gaps) => {
    expect(gapsIn(all(periods.map((period) => tradeClaim({ period, usd: 1 }))))).toEqual(gaps)
  })
})

describe('the pair to show', () => {
  const figures = all([
    ...tradeClaims,
    tradeClaim({ a: 'KZ', b: 'UZ', period: '2024', usd: 1 }),
    tradeClaim({ a: 'RU', b: 'UZ', period: '2024', usd: 1 }),
    tradeClaim({ a: 'RU', b: 'UZ', period: '2023', usd: 1 }),
    tradeClaim({ a: 'KZ', b: 'RU', period: '2024', usd: 1 }),
  ])

  it.each([
    ['the one chosen', 'KZ-UZ', 'TJ', 'KZ-UZ'],
    ['that of the open country with most figures', undefined, 'UZ', 'RU-UZ'],
    ['if several have most, the first by name', undefined, 'KZ', 'KZ-RU'],
    ['that of an open figure', undefined, 'cn-uz.turnover.2024.customs-of-china', 'CN-UZ'],
    ['that of an open claim', undefined, 'ref.cn-uz.turnover.2024.customs-of-china', 'CN-UZ'],
    ['that of the documents', undefined, undefined, 'CN-TJ'],
    ['that of the documents for a country without figures', undefined, 'MN', 'CN-TJ'],
    ['that of the documents for anything else', undefined, '2025-08-summit-tianjin', 'CN-TJ'],
  ])('is %s', (_, chosen, open, pair) => {
    expect(pairToShow(figures, chosen, open)).toBe(pair)
  })

  it.each([
    ['one of theirs, with most figures', undefined, undefined, ['UZ'], 'RU-UZ'],
    ['one of the first that has any', undefined, undefined, ['MN', 'KZ'], 'KZ-RU'],
    ['the one chosen where it is theirs', 'KZ-UZ', undefined, ['KZ'], 'KZ-UZ'],
    ['not the one chosen where it is not', 'CN-TJ', undefined, ['UZ'], 'RU-UZ'],
    ['that of theirs which is open', undefined, 'KZ', ['UZ'], 'KZ-UZ'],
    ['the one chosen where they have no figures', 'KZ-UZ', undefined, ['MN'], 'KZ-UZ'],
    ['that of the documents where they have none', undefined, 'KZ', ['MN'], 'CN-TJ'],
  ])('of the countries filtered for is %s', (_, chosen, open, countries, pair) => {
    expect(pairToShow(figures, chosen, open, countries)).toBe(pair)
  })

  it.each([
    ['CN-TJ', [], true],
    ['CN-TJ', ['TJ'], true],
    ['CN-sco', ['TJ', 'CN'], true],
    ['CN-TJ', ['UZ'], false],
  ])('%s is of %j: %s', (pair, countries, isOne) => {
    expect(isPairOf(pair, countries)).toBe(isOne)
  })

  it('is that with China where several have most figures', () => {
    const even = all([tradeClaim({ a: 'BY', b: 'TJ', period: '2024', usd: 1 }), tradeClaim({ period: '2024', usd: 1 })])
    expect(pairToShow(even, undefined, 'TJ')).toBe('CN-TJ')
  })
})

describe('flows', () => {
  it('are named where there are figures, turnover first; exports and imports of the two sides are one', () => {
    const ofPair = all(tradeClaims).filter((figure) => figure.pair === 'CN-TJ')
    expect(flowsIn(ofPair)).toEqual(['turnover', 'first-to-second'])
    expect(ofPair.filter((figure) => figure.flow === 'first-to-second').map((figure) => figure.voice)).toEqual([
      'first',
      'second',
    ])
  })
})

describe('the headline', () => {
  const ofPair = all(tradeClaims).filter((figure) => figure.pair === 'CN-TJ')

  it('is what the documents state, with the year before and what the other side reports', () => {
    const headline = headlineOf(ofPair)
    expect(headline?.figure.dollars).toBe(2_040_000_000)
    expect(headline?.before?.dollars).toBe(1_810_000_000)
    expect(headline?.others.map((figure) => figure.dollars)).toEqual([1_200_000_000])
  })

  it('is the latest stated turnover where the documents are silent', () => {
    const headline = headlineOf(
      all([
        tradeClaim({ period: '2022', usd: 1 }),
        tradeClaim({ period: '2023', usd: 2 }),
        tradeClaim({ period: '2024', usd: 3, measure: 'exports' }),
      ]),
    )
    expect(headline).toMatchObject({ figure: { dollars: 2 }, before: { dollars: 1 }, others: [] })
  })

  it('is the longer of two periods that end together', () => {
    expect(
      headlineOf(all([tradeClaim({ period: '2022-H2', usd: 1 }), tradeClaim({ period: '2022', usd: 2 })]))?.figure.dollars,
    ).toBe(2)
  })

  it('is none without an amount in dollars', () => {
    expect(headlineOf(all([tradeClaim({ period: '2022', percent: 3 }), tradeClaim({ period: '2023', cny: 3 })]))).toBeUndefined()
  })
})
