import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measures, roundings } from '@/domain/contract'
import type { TradeFigure } from '@/domain/contract'
import { pairOf } from '@/domain/pair'
import { type Figure, figuresIn } from '@/domain/trade'
import {
  bestFilledYear,
  cellOf,
  contradict,
  coverageCell,
  coverageOf,
  matrixOf,
  silentPairs,
  voicesIn,
  yearsWithFigures,
} from '@/domain/trade-matrix'
import { speakerOf } from '@/domain/trade-ranking'
import { readAtlas } from '@tests/fixtures/atlas'
import { tajikStatistics, tradeClaim, tradeClaims } from '@tests/features/trade/fixture'

const all = (...claims: TradeFigure[]): Figure[] => figuresIn(claims, 'all')
const figures = figuresIn(tradeClaims, 'all')
const published = figuresIn(readAtlas().trade, 'all')
const amounts = (some: readonly Figure[] | undefined) => some?.map(({ dollars }) => dollars)

describe('the years', () => {
  it.each([
    [
      'turnover',
      [
        ['2013', 1],
        ['2018', 1],
        ['2023', 1],
        ['2024', 2],
      ],
      '2024',
    ],
    // What Tajikistan buys is no export that China reports.
    ['exports', [['2022', 1]], '2022'],
    ['imports', [['2022', 1]], '2022'],
  ] as const)('of %s count pairs with an amount in dollars of the full year', (measure, years, best) => {
    expect([...yearsWithFigures(figures, measure)]).toEqual(years)
    expect(bestFilledYear(figures, measure)).toBe(best)
  })

  it('are none where nothing gives one', () => {
    expect(bestFilledYear(figuresIn(tradeClaims, 'documents'), 'turnover')).toBeUndefined()
  })

  it('of several that are filled best give the latest', () => {
    expect(bestFilledYear(all(tradeClaim({ period: '2019', usd: 1 }), tradeClaim({ period: '2021', usd: 1 })), 'turnover')).toBe(
      '2021',
    )
  })
})

describe('the matrix of a year', () => {
  it('lets each country speak for itself, row by row', () => {
    const { cells, countries, blanks, pairs, others } = matrixOf(figures, 'turnover', '2023')
    expect(countries).toEqual(['CN', 'TJ', 'UZ'])
    expect([...cells].map(([key, own]) => [key, amounts(own)])).toEqual([
      ['CN TJ', [3_926_000_000]],
      ['TJ CN', [1_500_000_000]],
    ])
    expect(blanks.map(({ row, column }) => cellOf(row, column))).toEqual(['CN UZ', 'TJ UZ', 'UZ CN', 'UZ TJ'])
    expect(pairs).toEqual({ all: 3, found: 1 })
    expect(others).toEqual([])
  })

  it('keeps every reporter of a side', () => {
    const own = all(tradeClaim({ period: '2023', usd: 5 }), tradeClaim({ period: '2023', usd: 4, by: 'Embassy of China' }))
    expect(amounts(matrixOf(own, 'turnover', '2023').cells.get('CN TJ'))).toEqual([5, 4])
  })

  it('has the exports of the one beside the imports of the other', () => {
    const exports = matrixOf(figures, 'exports', '2022')
    const imports = matrixOf(figures, 'imports', '2022')
    const [sold, bought] = [exports.cells.get('CN TJ')![0]!, imports.cells.get('TJ CN')![0]!]
    expect([exports.cells.size, imports.cells.size]).toEqual([1, 1])
    expect(amounts(exports.rivals.get(sold))).toEqual([842_000_000])
    expect(amounts(imports.rivals.get(bought))).toEqual([2_200_000_000])
  })

  it('lists third parties and what cannot be compared beside the cells', () => {
    const own = all(
      tradeClaim({ period: '2024', usd: 1, side: 'third', by: 'An agency' }),
      tradeClaim({ period: '2024-H1', usd: 1 }),
      tradeClaim({ period: '2024-04/2025-03', usd: 1 }),
      tradeClaim({ period: '2024', cny: 1 }),
      tradeClaim({ period: '2024', percent: 1, by: tajikStatistics, side: 'b' }),
      tradeClaim({ period: '2023-H2', usd: 1 }),
      tradeClaim({ period: '2024', usd: 1, b: 'sco', definition: 'all members' }),
    )
    const { cells, others, undrawn, countries } = matrixOf(own, 'turnover', '2024')
    expect(cells.size).toBe(0)
    expect(others.map(({ claim }) => claim.reporter.name)).toEqual(['An agency'])
    expect(undrawn).toHaveLength(4)
    expect(countries).toEqual(['CN', 'TJ'])
  })

  it('asks only for pairs with a country that is wanted', () => {
    const { cells, blanks, pairs, countries } = matrixOf(figures, 'turnover', '2024', ['UZ'])
    expect([...cells.keys()]).toEqual(['CN UZ'])
    expect(blanks.map(({ row, column }) => cellOf(row, column))).toEqual(['TJ UZ', 'UZ CN', 'UZ TJ'])
    expect(pairs).toEqual({ all: 2, found: 1 })
    expect(countries).toEqual(['CN', 'TJ', 'UZ'])
  })

  it('of what is published is filled best in 2023: 21 of 45 pairs', () => {
    expect(bestFilledYear(published, 'turnover')).toBe('2023')
    const { cells, blanks, others, pairs } = matrixOf(published, 'turnover', '2023')
    expect(pairs).toEqual({ all: 45, found: 21 })
    expect([cells.size, blanks.length, others.length]).toEqual([23, 67, 5])
    expect(amounts(cells.get('CN RU'))).toEqual([240_110_000_000])
    expect(amounts(cells.get('BY RU'))).toEqual([54_000_000_000, 49_000_000_000])
  })

  it.each([
    ['exports', '2022', 10],
    ['imports', '2022', 11],
  ] as const)('of what is published holds %s of %s for %i pairs', (measure, year, count) => {
    expect(bestFilledYear(published, measure)).toBe(year)
    expect(matrixOf(published, measure, year).cells.size).toBe(count)
  })

  const years = fc.constantFrom(...yearsWithFigures(published, 'turnover').keys(), '1999', '2022')
  const wanted = fc.uniqueArray(fc.constantFrom('CN', 'TJ', 'IN', 'XX'), { maxLength: 2 })

  it('has each figure once, in the row of its speaker, and leaves no cell that is asked for untold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...measures), years, wanted, (measure, year, wanted) => {
        const { cells, blanks, pairs, others } = matrixOf(published, measure, year, wanted)
        const drawn = [...cells].flatMap(([key, own]) => own.map((figure) => ({ key, figure })))
        expect(new Set(drawn.map(({ figure }) => figure.claim.id)).size).toBe(drawn.length)
        for (const { key, figure } of drawn) {
          expect(key.slice(0, 2)).toBe(speakerOf(figure))
          expect(figure.claim.period.label).toBe(year)
        }
        expect(blanks.some(({ row, column }) => cells.has(cellOf(row, column)) || row === column)).toBe(false)
        expect(cells.size + blanks.length).toBe(2 * pairs.all)
        const told = new Set([...drawn.map(({ figure }) => figure.pair), ...others.map(({ pair }) => pair)])
        expect(pairs.found).toBe(told.size)
      }),
    )
  })
})

describe('every year of what is published', () => {
  const years = measures.flatMap((measure) =>
    [...yearsWithFigures(published, measure)].map(([year, count]) => ({ measure, year, count })),
  )

  it.each(years)('$measure of $year: $count pairs, told or blank', ({ measure, year, count }) => {
    const { cells, blanks, countries, pairs } = matrixOf(published, measure, year)
    expect(pairs.found).toBe(count)
    expect(cells.size + blanks.length).toBe(countries.length * (countries.length - 1))
  })
})

describe('a contradiction', () => {
  type Told = [value: number, stated?: (typeof roundings)[number]]
  const figure = ([value, stated]: Told): Figure =>
    all({ ...tradeClaim({ period: '2023' }), amount: { value, currency: 'USD', ...(stated ? { stated } : {}) } })[0]!

  it.each<[Told, Told, boolean]>([
    [[5], [5], false],
    [[5], [6], true],
    [[100], [105], false],
    [[100], [105.1], true],
    [[14_000], [13_700], false],
    // The gap between a bound and an amount is told as a bound itself; a difference it stays.
    [[500, 'more-than'], [757], true],
    [[500, 'more-than'], [499], false],
  ])('between %j and %j: %j', (one, other, isOne) => {
    expect(contradict(figure(one), figure(other))).toBe(isOne)
  })

  it('is mutual', () => {
    const told = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom(...roundings, undefined))
    fc.assert(
      fc.property(told, told, ([one, stated], [other, hedge]) => {
        const [left, right] = [figure(stated ? [one, stated] : [one]), figure(hedge ? [other, hedge] : [other])]
        expect(contradict(left, right)).toBe(contradict(right, left))
      }),
    )
  })

  it('needs two amounts', () => {
    const [growth] = all(tradeClaim({ period: '2023', percent: 3 }))
    expect(contradict(growth!, figure([1]))).toBe(false)
  })
})

describe('the coverage', () => {
  it('puts a figure into every year that its period touches, pairs with most figures first', () => {
    const { pairs, years, cells } = coverageOf(
      all(
        tradeClaim({ b: 'UZ', period: '2019', usd: 1 }),
        tradeClaim({ period: '2021-04/2022-03', usd: 1 }),
        tradeClaim({ period: '2022', percent: 3 }),
      ),
    )
    expect(pairs).toEqual(['CN-TJ', 'CN-UZ'])
    expect(years).toEqual([2019, 2020, 2021, 2022])
    expect([...cells].map(([key, own]) => [key, own.length])).toEqual([
      ['CN-UZ 2019', 1],
      ['CN-TJ 2021', 1],
      ['CN-TJ 2022', 2],
    ])
  })

  it('ends where the window does', () => {
    const { years, cells } = coverageOf(all(tradeClaim({ period: '2021-04/2022-03', usd: 1 })), '2022-01-01')
    expect(years).toEqual([2022])
    expect([...cells.keys()]).toEqual(['CN-TJ 2022'])
  })

  it('of nothing is empty', () => {
    expect(coverageOf([])).toEqual({ pairs: [], years: [], cells: new Map() })
  })

  it('of what is published has 198 cells of 37 pairs', () => {
    const { pairs, years, cells } = coverageOf(published)
    expect([pairs.length, years[0], years.at(-1), cells.size]).toEqual([37, 2000, 2026, 198])
    expect(new Set([...cells.values()].flat()).size).toBe(published.length)
    for (const pair of pairs) expect(years.some((year) => cells.has(coverageCell(pair, year)))).toBe(true)
  })

  it('tells the voices apart, and whether any speaks of a full year', () => {
    const own = all(
      tradeClaim({ period: '2023-H1', usd: 1 }),
      tradeClaim({ period: '2023', usd: 1, by: tajikStatistics, side: 'b' }),
      tradeClaim({ period: '2023-Q1', usd: 1, by: tajikStatistics, side: 'b' }),
    )
    expect(voicesIn(own).map(({ voice, figures, hasFullYear }) => [voice, figures.length, hasFullYear])).toEqual([
      ['first', 1, false],
      ['second', 2, true],
    ])
  })
})

describe('silence', () => {
  it('is that of pairs without any figure', () => {
    expect(silentPairs(['UZ', 'TJ', 'CN'], figures)).toEqual(['TJ-UZ'])
    expect(silentPairs(['UZ', 'TJ', 'KZ'], figures, ['KZ'])).toEqual(['KZ-TJ', 'KZ-UZ'])
  })

  it('and figures share out all pairs', () => {
    const { countries } = matrixOf(published, 'turnover', '2023')
    const silent = silentPairs(countries, published)
    expect(silent).toContain('BY-IN')
    expect(silent).toHaveLength(10)
    for (const one of countries) {
      for (const other of countries) {
        if (one === other) continue
        const pair = pairOf(one, other)
        expect(silent.includes(pair)).toBe(!published.some((figure) => figure.pair === pair))
      }
    }
  })
})
