import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Measure, TradeFigure } from '@/domain/contract'
import { figuresIn } from '@/domain/trade'
import { isBilateral, measureSeenFrom, partnerOf, partnersIn, rankingToShow, rankingsIn, speakerOf } from '@/domain/trade-ranking'
import { tradeClaim } from '@tests/features/trade/fixture'
import { readAtlas } from '@tests/fixtures/atlas'

const figureOf = (claim: TradeFigure) => figuresIn([claim], 'all')[0]!
const rankingsOf = (claims: readonly TradeFigure[]) => rankingsIn(figuresIn(claims, 'all'))

/** What a country, seen as `a` or as `b`, reports of a partner. */
function report(
  country: string,
  partner: string,
  usd: number,
  rest: { period?: string; by?: string; measure?: Measure } = {},
): TradeFigure {
  const { period = '2023', by = `Statistics of ${country}`, measure = 'turnover' } = rest
  return country < partner
    ? tradeClaim({ a: country, b: partner, side: 'a', period, by, usd, measure })
    : tradeClaim({
        a: partner,
        b: country,
        side: 'b',
        period,
        by,
        usd,
        measure: measure === 'turnover' ? measure : measure === 'exports' ? 'imports' : 'exports',
      })
}

describe('a figure seen from a country', () => {
  it.each([
    ['turnover', 'CN', 'turnover'],
    ['turnover', 'TJ', 'turnover'],
    ['exports', 'CN', 'exports'],
    ['exports', 'TJ', 'imports'],
    ['imports', 'CN', 'imports'],
    ['imports', 'TJ', 'exports'],
  ] as const)('whose measure is %s counts for %s as %s', (measure, country, seen) => {
    expect(measureSeenFrom(figureOf(tradeClaim({ period: '2023', usd: 1, measure })), country)).toBe(seen)
  })

  it.each([
    ['a', 'CN'],
    ['b', 'TJ'],
    ['third', undefined],
  ] as const)('whose reporter is %s is spoken by %s', (side, speaker) => {
    const figure = figureOf(tradeClaim({ period: '2023', usd: 1, side }))
    expect(speakerOf(figure)).toBe(speaker)
    expect([partnerOf(figure, 'CN'), partnerOf(figure, 'TJ')]).toEqual(['TJ', 'CN'])
  })

  it('is of two countries unless one is a group', () => {
    expect(isBilateral(figureOf(tradeClaim({ period: '2023', usd: 1 })))).toBe(true)
    expect(isBilateral(figureOf(tradeClaim({ period: '2023', usd: 1, b: 'sco', definition: 'Members.' })))).toBe(false)
  })
})

describe('a ranking', () => {
  const kazakhstan = [report('KZ', 'CN', 30), report('KZ', 'RU', 20), report('KZ', 'UZ', 40)]

  it('has a country’s partners, the largest first, whichever way their figures are written', () => {
    const [ranking, ...others] = rankingsOf(kazakhstan)
    expect(others).toEqual([])
    expect(ranking).toMatchObject({
      id: 'kz.turnover.2023.statistics-of-kz',
      country: 'KZ',
      reporter: 'Statistics of KZ',
      measure: 'turnover',
    })
    expect(partnersIn(ranking!)).toEqual(['UZ', 'CN', 'RU'])
  })

  it('counts what the country sells and buys as its own', () => {
    const sold = ['CN', 'RU', 'UZ'].map((partner, index) => report('KZ', partner, index + 1, { measure: 'exports' }))
    expect(rankingsOf(sold).map(({ id, measure }) => [id, measure])).toEqual([['kz.exports.2023.statistics-of-kz', 'exports']])
  })

  it.each<[why: string, claims: TradeFigure[]]>([
    ['fewer than three partners', kazakhstan.slice(1)],
    ['another reporter', [...kazakhstan.slice(1), report('KZ', 'CN', 30, { by: 'Customs of KZ' })]],
    ['another period', [...kazakhstan.slice(1), report('KZ', 'CN', 30, { period: '2023-H1' })]],
    ['another measure', [...kazakhstan.slice(1), report('KZ', 'CN', 30, { measure: 'exports' })]],
    ['the partner’s word', [...kazakhstan.slice(1), report('CN', 'KZ', 30)]],
    ['a third party', kazakhstan.map((claim) => ({ ...claim, reporter: { ...claim.reporter, side: 'third' as const } }))],
    ['another currency', [...kazakhstan.slice(1), { ...kazakhstan[0]!, amount: { value: 30, currency: 'CNY' } }]],
  ])('is not made with %s', (_, claims) => {
    expect(rankingsOf(claims)).toEqual([])
  })

  it('keeps both figures where a reporter gives two of one partner', () => {
    const twice = tradeClaim({ a: 'KZ', b: 'CN', period: '2023', usd: 35, by: 'Statistics of KZ' })
    const [ranking] = rankingsOf([...kazakhstan, { ...twice, about: 'kz-cn.turnover.2023.statistics-of-kz' }])
    expect(ranking?.figures.map(({ dollars }) => dollars)).toEqual([40, 35, 30, 20])
    expect(partnersIn(ranking!)).toEqual(['UZ', 'CN', 'RU'])
  })

  it('stands before others if it has more partners, then if it is later', () => {
    const four = ['CN', 'KG', 'RU', 'UZ'].map((partner, index) => report('TJ', partner, index + 1, { period: '2010' }))
    const later = ['CN', 'RU', 'UZ'].map((partner, index) => report('KZ', partner, index + 1, { period: '2024' }))
    expect(rankingsOf([...kazakhstan, ...later, ...four]).map(({ country, period }) => `${country} ${period.label}`)).toEqual([
      'TJ 2010',
      'KZ 2024',
      'KZ 2023',
    ])
  })

  it('has at least three partners of one speaker, in falling order, whatever the figures', () => {
    const codes = ['BY', 'CN', 'KG', 'KZ', 'RU'] as const
    const anyReport = fc
      .tuple(
        fc.constantFrom(...codes),
        fc.constantFrom(...codes),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom('2022', '2023'),
      )
      .filter(([country, partner]) => country !== partner)
      .map(([country, partner, usd, period]) => report(country, partner, usd, { period }))
    fc.assert(
      fc.property(fc.uniqueArray(anyReport, { selector: ({ about }) => about, maxLength: 40 }), (claims) => {
        const rankings = rankingsOf(claims)
        expect(new Set(rankings.map(({ id }) => id)).size).toBe(rankings.length)
        for (const ranking of rankings) {
          expect(partnersIn(ranking).length).toBeGreaterThanOrEqual(3)
          expect(new Set(ranking.figures.map(speakerOf))).toEqual(new Set([ranking.country]))
          const amounts = ranking.figures.map(({ dollars }) => dollars!)
          expect(amounts).toEqual(amounts.toSorted((left, right) => right - left))
        }
      }),
    )
  })
})

describe('the ranking to show', () => {
  const rankings = rankingsIn(figuresIn(readAtlas().trade, 'all'))
  const china = rankings.find(({ country, period }) => country === 'CN' && period.label === '2023')!
  const figure = china.figures[1]!.about

  it.each<[what: string, chosen: string | undefined, open: string | undefined, filter: string[], shown: string | undefined]>([
    ['the one chosen', china.id, 'TJ', ['UZ'], china.id],
    ['that of the open figure', undefined, figure, ['UZ'], china.id],
    ['the open country’s', undefined, 'TJ', ['UZ'], rankings.find(({ country }) => country === 'TJ')?.id],
    ['a filtered country’s', undefined, 'KG', ['KG', 'UZ'], rankings.find(({ country }) => country === 'UZ')?.id],
    ['the fullest', 'not-held', 'KG', [], rankings[0]?.id],
  ])('is %s', (_, chosen, open, filter, shown) => {
    expect(rankingToShow(rankings, chosen, open, filter)?.id).toBe(shown)
  })

  it('is none where none is', () => {
    expect(rankingToShow([], china.id, 'CN', ['CN'])).toBeUndefined()
    expect(rankingsIn(figuresIn(readAtlas().trade, 'documents'))).toEqual([])
  })
})
