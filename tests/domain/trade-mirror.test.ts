import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Measure, type Rounding, type TradeFigure, measures } from '@/domain/contract'
import { compare, groupedBy } from '@/domain/order'
import { figuresIn } from '@/domain/trade'
import { type Mirror, contradictionOf, inOrder, mirrorOrders, mirrorsIn } from '@/domain/trade-mirror'
import { chinaCustoms, tajikStatistics, tradeClaim } from '@tests/features/trade/fixture'
import { readAtlas } from '@tests/fixtures/atlas'

const mirrorsOf = (claims: readonly TradeFigure[]) => mirrorsIn(figuresIn(claims, 'all'))
const sidesOf = ({ first, second }: Mirror) => [first.claim.reporter.name, second.claim.reporter.name]

const china = tradeClaim({ period: '2024', usd: 3_000_000_000 })
const tajik = tradeClaim({ period: '2024', usd: 2_000_000_000, by: tajikStatistics, side: 'b' })

describe('a mirror', () => {
  it('holds both sides’ figures with the gap in dollars and in per cent of the smaller', () => {
    const [mirror, ...others] = mirrorsOf([tajik, china])
    expect(others).toEqual([])
    expect(mirror).toMatchObject({ gap: 1_000_000_000, percent: 50, isAgreed: false })
    expect(sidesOf(mirror!)).toEqual([chinaCustoms, tajikStatistics])
  })

  it.each<[what: string, other: TradeFigure]>([
    ['of another period', { ...tajik, period: { ...tajik.period, label: '2024-H1' } }],
    ['of what flows one way', tradeClaim({ period: '2024', usd: 1, by: tajikStatistics, side: 'b', measure: 'exports' })],
    ['of another pair', tradeClaim({ b: 'UZ', period: '2024', usd: 1, by: 'Uzbekistan', side: 'b' })],
    ['of the same side', tradeClaim({ period: '2024', usd: 1, by: 'Embassy of China' })],
    ['of a third party', tradeClaim({ period: '2024', usd: 1, by: 'Trade map', side: 'third' })],
    ['in another currency', tradeClaim({ period: '2024', cny: 1, by: tajikStatistics, side: 'b' })],
    ['that is growth alone', tradeClaim({ period: '2024', percent: 1, by: tajikStatistics, side: 'b' })],
  ])('is not made with a figure %s', (_, other) => {
    expect(mirrorsOf([china, other])).toEqual([])
  })

  it('is not made of a group, whom each side counts otherwise', () => {
    const withGroup = [china, tajik].map((claim) => ({ ...claim, b: 'sco', definition: 'Members.', about: `${claim.about}.sco` }))
    expect(mirrorsOf(withGroup)).toEqual([])
  })

  it('sets a side’s exports beside the other’s imports', () => {
    const exports = tradeClaim({ period: '2022', usd: 2_200_000_000, measure: 'exports' })
    const imports = tradeClaim({ a: 'TJ', b: 'CN', period: '2022', usd: 842_000_000, measure: 'imports', by: tajikStatistics })
    expect(mirrorsOf([imports, exports]).map(sidesOf)).toEqual([[chinaCustoms, tajikStatistics]])
  })

  it.each<[larger: Rounding | undefined, smaller: Rounding | undefined, gap: Rounding | undefined]>([
    [undefined, undefined, undefined],
    ['more-than', undefined, 'more-than'],
    ['less-than', undefined, 'less-than'],
    [undefined, 'more-than', 'less-than'],
    [undefined, 'less-than', 'more-than'],
    ['more-than', 'less-than', 'more-than'],
    ['more-than', 'more-than', 'rounded'],
    ['rounded', undefined, 'rounded'],
    [undefined, 'rounded', 'rounded'],
  ])('hedges the gap as its sources hedge: the larger %s, the smaller %s, the gap %s', (larger, smaller, gap) => {
    const hedged = (figure: TradeFigure, stated: Rounding | undefined) => ({
      ...figure,
      amount: { ...figure.amount!, ...(stated ? { stated } : {}) },
    })
    expect(mirrorsOf([hedged(china, larger), hedged(tajik, smaller)])[0]?.hedge).toBe(gap)
  })

  it.each([
    [1_000, 1_000, true],
    [1_000, 1_050, true],
    [1_050, 1_000, true],
    [1_000, 1_051, false],
  ])('of %i and %i agrees within 5 per cent: %s', (first, second, isAgreed) => {
    const amounts = [
      { ...china, amount: { value: first, currency: 'USD' } },
      { ...tajik, amount: { value: second, currency: 'USD' } },
    ]
    expect(mirrorsOf(amounts)[0]?.isAgreed).toBe(isAgreed)
  })
})

const anyClaim = fc
  .record({
    b: fc.constantFrom('TJ', 'KG'),
    isTurned: fc.boolean(),
    measure: fc.constantFrom<Measure>(...measures),
    period: fc.constantFrom('2023', '2024-H1'),
    side: fc.constantFrom('a' as const, 'b' as const, 'third' as const),
    by: fc.constantFrom('One', 'Other'),
    usd: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: undefined }),
  })
  .map(({ b, isTurned, usd, side, by, ...rest }) => {
    const [a, other] = isTurned ? [b, 'CN'] : ['CN', b]
    const claim = { ...rest, a, b: other, side, by: `${by}, ${side === 'third' ? side : side === 'a' ? a : other}` }
    return tradeClaim(usd === undefined ? { ...claim, percent: 1 } : { ...claim, usd })
  })
const anyClaims = fc.uniqueArray(anyClaim, { selector: ({ about }) => about, maxLength: 30 })

describe('mirrors of any figures', () => {
  it('have a gap that is no less than nothing and spans the two amounts', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const { first, second, gap, percent } of mirrorsOf(claims)) {
          expect(gap).toBe(Math.abs(first.dollars! - second.dollars!))
          expect(percent).toBeCloseTo(
            100 * (Math.max(first.dollars!, second.dollars!) / Math.min(first.dollars!, second.dollars!) - 1),
            6,
          )
        }
      }),
    )
  })

  it('hold every figure of a side with every one of the other, once, and no third party', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const mirrors = mirrorsOf(claims)
        expect(new Set(mirrors.map(({ key }) => key)).size).toBe(mirrors.length)
        expect(mirrors.flatMap(({ first, second }) => [first.voice, second.voice])).not.toContain('third')
        const comparable = groupedBy(
          figuresIn(claims, 'all').filter(({ dollars }) => dollars !== undefined),
          ({ pair, flow, claim }) => `${pair} ${flow} ${claim.period.label}`,
        )
        const expected = [...comparable.values()].map(
          (own) => own.filter(({ voice }) => voice === 'first').length * own.filter(({ voice }) => voice === 'second').length,
        )
        expect(mirrors.length).toBe(expected.reduce((sum, count) => sum + count, 0))
      }),
    )
  })

  it('are the same with the sides changed over, each telling what the other told', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const turned = claims.map((claim): TradeFigure => {
          const { side } = claim.reporter
          return { ...claim, reporter: { ...claim.reporter, side: side === 'a' ? 'b' : side === 'b' ? 'a' : side } }
        })
        const told = (mirrors: Mirror[]) =>
          mirrors
            .map(({ gap, percent, isAgreed, first, second }) =>
              JSON.stringify([[first.claim.id, second.claim.id].toSorted(compare), gap, percent, isAgreed]),
            )
            .toSorted(compare)
        expect(told(mirrorsOf(turned))).toEqual(told(mirrorsOf(claims)))
      }),
    )
  })

  it('are put in order without losing any', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom(...mirrorOrders), (claims, order) => {
        const mirrors = mirrorsOf(claims)
        const ordered = inOrder(mirrors, order, compare)
        expect(new Set(ordered)).toEqual(new Set(mirrors))
        const keys = ordered.map(({ gap, percent, first }) => ({ dollars: -gap, percent: -percent, pair: first.pair })[order])
        expect(keys).toEqual(keys.toSorted(compare))
      }),
    )
  })
})

describe('the published mirrors', () => {
  const { trade, discrepancies } = readAtlas()
  const mirrors = mirrorsOf(trade)
  const find = (pair: string, label: string) =>
    mirrors.filter(({ first }) => first.pair === pair && first.claim.period.label === label)

  it.each([
    ['CN-TJ', '2024', 3_860_000_000, 1_960_000_000],
    ['CN-KG', '2024', 22_710_000_000, 5_300_000_000],
    ['CN-TJ', '2025-H1', 2_040_000_000, 1_200_000_000],
  ])('of %s for %s set %i against %i', (pair, label, first, second) => {
    expect(find(pair, label).map((mirror) => [mirror.first.dollars, mirror.second.dollars])).toEqual([[first, second]])
  })

  it('set both Belarusian figures of 2023 beside the Russian one', () => {
    expect(find('BY-RU', '2023').map(({ first }) => first.dollars)).toEqual([54_000_000_000, 49_000_000_000])
  })

  it('that do not agree are all contradictions of the dataset', () => {
    expect(mirrors.length).toBeGreaterThan(20)
    expect(mirrors.filter((mirror) => !mirror.isAgreed && !contradictionOf(mirror, discrepancies))).toEqual([])
  })

  it('have no contradiction of another kind, or of one side alone', () => {
    const [mirror] = find('CN-TJ', '2024')
    const known = contradictionOf(mirror!, discrepancies)!
    expect(known.id).toBe('mirror.cn-tj.turnover.2024')
    expect(contradictionOf(mirror!, [{ ...known, kind: 'revision' }])).toBeUndefined()
    expect(contradictionOf(mirror!, [{ ...known, claims: [mirror!.first.claim.id] }])).toBeUndefined()
  })

  it('are none by the documents alone', () => {
    expect(mirrorsIn(figuresIn(trade, 'documents'))).toEqual([])
  })
})
