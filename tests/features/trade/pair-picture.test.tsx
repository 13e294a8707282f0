import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresIn } from '@/domain/trade'
import { type Bounds, type Wanted, LINE_HEIGHT, placeLabels, widthOf, wrapped } from '@/features/trade/pair/labels'
import { areFew, pictureOf, stepsTo } from '@/features/trade/pair/pair-picture'
import { tradeClaim, tradeClaims } from './fixture'

function pictureOfClaims(claims: typeof tradeClaims, pair = 'CN-TJ') {
  const own = figuresIn(claims, 'all').filter((figure) => figure.pair === pair && figure.flow === 'turnover')
  return pictureOf(own, ({ voice }) => voice)
}

describe('the picture of a pair', () => {
  const picture = pictureOfClaims(tradeClaims)

  it('draws every amount in dollars and knows what it cannot draw', () => {
    expect(picture.rows).toHaveLength(9)
    expect(picture.figures).toHaveLength(11)
    expect(picture.unit).toBe(1e9)
    expect(picture.growthOnly.map(({ claim }) => claim.period.label)).toEqual(['2021'])
    expect(picture.otherCurrency.map(({ claim }) => claim.amount?.currency)).toEqual(['CNY'])
  })

  it('joins 2023 and 2024 of the Chinese customs and nothing else', () => {
    expect(picture.lines.map(({ from, to }) => [from.y, to.y])).toEqual([[3.926, 3.86]])
  })

  it('names the years without an amount', () => {
    expect(picture.gaps).toEqual([
      [2014, 2017],
      [2019, 2022],
    ])
  })

  it('spans whole years, and each mark its own period', () => {
    expect(picture.years).toHaveLength(13)
    const half = picture.rows.find((row) => row.y === 2.04)
    expect(half).toMatchObject({ kind: 'part-year', isInDocuments: true })
    expect((half?.to ?? 0) - (half?.from ?? 0)).toBe(181)
  })

  it('gives a year of accounts its true length, across two calendar years', () => {
    const { rows, years, lines } = pictureOfClaims([
      tradeClaim({ period: '2022', usd: 1 }),
      tradeClaim({ period: '2022-07/2023-06', usd: 1 }),
      tradeClaim({ period: '2023', usd: 1 }),
    ])
    expect(rows.map(({ kind, from, to }) => [kind, to - from])).toEqual([
      ['year', 365],
      ['fiscal-year', 365],
      ['year', 365],
    ])
    expect(years).toEqual([2022, 2023])
    expect(lines.map(({ from, to }) => [from.kind, to.kind])).toEqual([['year', 'year']])
  })

  it('marks the latest figure of each voice', () => {
    expect(picture.rows.filter((row) => row.isLast).map((row) => [row.series, row.y])).toEqual([
      ['first', 2.04],
      ['second', 1.2],
    ])
  })

  it('counts in millions if all is under half a billion', () => {
    expect(pictureOfClaims([tradeClaim({ period: '2000', usd: 14_100_000 })])).toMatchObject({ unit: 1e6, rows: [{ y: 14.1 }] })
  })

  it('lets a few figures stand alone', () => {
    expect(areFew(picture)).toBe(false)
    expect(areFew(pictureOfClaims([tradeClaim({ period: '2000', usd: 14_100_000 })]))).toBe(true)
  })

  it('is empty without figures', () => {
    expect(pictureOfClaims([])).toMatchObject({ rows: [], lines: [], years: [], steps: [] })
  })

  it.each([
    [4.3, [0, 1, 2, 3, 4, 5]],
    [2.04, [0, 0.5, 1, 1.5, 2, 2.5]],
    [245, [0, 50, 100, 150, 200, 250]],
    [14.1, [0, 5, 10, 15]],
  ])('steps to %d by round values', (greatest, steps) => {
    expect(stepsTo(greatest)).toEqual(steps)
  })
})

describe('labels', () => {
  const bounds: Bounds = { left: 0, right: 300, top: 0, bottom: 200 }
  const label = (key: string, x: number, y: number, more: Partial<Wanted> = {}): Wanted => ({
    key,
    variants: [['China 4.3']],
    x,
    y,
    reach: 6,
    clear: 6,
    isNeeded: true,
    ...more,
  })
  const mark = (x: number, y: number) => ({ x, y, radius: 6 })
  const boxOf = ({ x, y, lines }: ReturnType<typeof placeLabels>[number]) => ({
    left: x,
    right: x + widthOf(lines),
    top: y - LINE_HEIGHT / 2,
    bottom: y - LINE_HEIGHT / 2 + lines.length * LINE_HEIGHT,
  })

  it('stand to the right where there is room', () => {
    expect(placeLabels([label('a', 100, 50)], [mark(100, 50)], bounds)).toMatchObject([{ x: 111, y: 50 }])
  })

  it('do not cover marks or each other', () => {
    const [first, second] = placeLabels([label('a', 100, 50), label('b', 100, 54)], [mark(140, 50)], bounds)
    expect(first?.y).not.toBe(50)
    expect(second?.y !== first?.y || second?.x !== first?.x).toBe(true)
  })

  it('say less where there is less room, and what is not needed nothing where there is none', () => {
    const variants = [['3.86 +12.5 %', 'Customs of China'], ['3.86 +12.5 %'], ['3.86']]
    const narrow = { ...bounds, right: 60 }
    expect(placeLabels([label('a', 100, 50, { variants })], [], bounds)[0]?.lines).toEqual(variants[0])
    expect(placeLabels([label('a', 5, 50, { variants })], [], narrow)[0]?.lines).toEqual(['3.86'])
    const crowded = [30, 40, 50, 60].flatMap((y) => [10, 25, 40, 55].map((x) => mark(x, y)))
    expect(placeLabels([label('a', 25, 45, { isNeeded: false })], crowded, { ...narrow, bottom: 70 })).toEqual([])
  })

  it('break names between words', () => {
    expect(wrapped('General Administration of Customs of China', 24)).toEqual(['General Administration', 'of Customs of China'])
    expect(wrapped('Xinhua', 3)).toEqual(['Xinhua'])
  })

  const place = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 20, max: 190 }), isNeeded: fc.boolean() })

  it('stay inside to their sides, and those that may be left out cover nothing, wherever marks stand', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (places) => {
        const wanted = places
          .map(({ x, y, isNeeded }, index) => label(String(index), x, y, { isNeeded }))
          .toSorted((left, right) => Number(right.isNeeded) - Number(left.isNeeded))
        const placed = placeLabels(wanted, [], bounds)
        const boxes = placed.map(boxOf)
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(bounds.left)
          expect(box.right).toBeLessThanOrEqual(bounds.right)
          if (wanted.find(({ key }) => key === placed[index]?.key)?.isNeeded) continue
          for (const other of boxes.slice(0, index)) {
            const isApart =
              box.left >= other.right || other.left >= box.right || box.top >= other.bottom || other.top >= box.bottom
            expect(isApart).toBe(true)
          }
        }
      }),
    )
  })
})
