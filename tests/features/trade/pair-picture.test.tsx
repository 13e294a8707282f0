import { describe, expect, it } from 'vitest'
import { figuresIn } from '@/domain/trade'
import { placeLabels } from '@/features/trade/labels'
import { pictureOf, stepsTo } from '@/features/trade/pair-picture'
import { tradeClaim, tradeClaims } from './fixture'

function pictureOfClaims(claims: typeof tradeClaims, pair = 'CN-TJ') {
  return pictureOf(
    pair,
    'turnover',
    figuresIn(claims, 'all').filter((figure) => figure.pair === pair),
  )
}

describe('the picture of a pair', () => {
  const picture = pictureOfClaims(tradeClaims)

  it('draws every amount in dollars and counts what it cannot draw', () => {
    expect(picture.rows).toHaveLength(9)
    expect(picture.figures).toHaveLength(11)
    expect(picture).toMatchObject({ growthOnly: 1, otherCurrency: 1, unit: 1e9 })
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
    expect(half).toMatchObject({ isFullYear: false, isInDocuments: true })
    expect((half?.to ?? 0) - (half?.from ?? 0)).toBe(181)
  })

  it('marks the latest figure of each voice', () => {
    expect(picture.rows.filter((row) => row.isLast).map((row) => [row.voice, row.y])).toEqual([
      ['first', 2.04],
      ['second', 1.2],
    ])
  })

  it('counts in millions if all is under half a billion', () => {
    expect(pictureOfClaims([tradeClaim({ period: '2000', usd: 14_100_000 })])).toMatchObject({ unit: 1e6, rows: [{ y: 14.1 }] })
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
  const label = (key: string, x: number, y: number) => ({ key, text: 'China 4.3', x, y, reach: 6 })

  it('stand to the right where there is room', () => {
    expect(placeLabels([label('a', 100, 50)], [{ x: 100, y: 50 }], 0, 300)).toMatchObject([{ x: 110, y: 50 }])
  })

  it('do not cover marks or each other', () => {
    const [first, second] = placeLabels([label('a', 100, 50), label('b', 100, 54)], [{ x: 140, y: 50 }], 0, 300)
    expect(first?.y).not.toBe(50)
    expect(second?.y !== first?.y || second?.x !== first?.x).toBe(true)
  })

  it('stay inside', () => {
    const [placed] = placeLabels([label('a', 290, 50)], [], 0, 300)
    expect((placed?.x ?? 0) + 9 * 6.8).toBeLessThanOrEqual(300)
  })
})
