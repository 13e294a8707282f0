import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundedTo, significantDigits, yearEarlierAmount } from '@/domain/trade-derivation'

describe('the amount of the year before', () => {
  it('is of the one figure of the documents 1.81 billion, of 1.8133… exactly', () => {
    const earlier = yearEarlierAmount(2_040_000_000, 12.5)
    expect(earlier?.factor).toBe('1.125')
    expect(earlier?.quotient).toBeCloseTo(1_813_333_333.33, 1)
    expect(earlier?.value).toBe(1_810_000_000)
  })

  it.each([
    [2_040_000_000, -4, '0.96', 2_100_000_000],
    [900_000_000, 12.5, '1.125', 800_000_000],
    [1_000_000_000, 150, '2.50', 400_000_000],
    [1_234_567, 0, '1.00', 1_230_000],
    [1_234_567, 0.1 + 0.2, '1.003', 1_231_000],
    [7, -99.9, '0.001', 7_000],
  ])('%i after %f %% is by %s of three digits or fewer %i', (value, percent, factor, before) => {
    const earlier = yearEarlierAmount(value, percent)
    expect([earlier?.factor, earlier?.value]).toEqual([factor, before])
  })

  it.each([-100, -100.1, -2000, -99.999999999999])('is none after a loss of all, %f %%', (percent) => {
    expect(yearEarlierAmount(1_000_000, percent)).toBeUndefined()
  })

  it('grows again to what it was worked out from, and is never less exact than one digit', () => {
    const tenths = fc.integer({ min: -999, max: 9_999 }).map((percent) => percent / 10)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e14 }), tenths, (value, percent) => {
        const earlier = yearEarlierAmount(value, percent)!
        expect(earlier.quotient * Number(earlier.factor)).toBeCloseTo(value, -Math.log10(value) + 9)
        expect(Number(earlier.factor)).toBeCloseTo(1 + percent / 100, 6)
        expect(Math.abs(earlier.value / earlier.quotient - 1)).toBeLessThan(0.5)
      }),
    )
  })
})

describe('digits', () => {
  it.each([
    [2_040_000_000, 3],
    [100, 1],
    [1_050, 3],
    [7, 1],
  ])('of %i are %i', (value, digits) => {
    expect(significantDigits(value)).toBe(digits)
  })

  it('are what a value is rounded to', () => {
    expect([roundedTo(1_813_333_333, 3), roundedTo(1_815_000_000, 3), roundedTo(9_996, 3)]).toEqual([
      1_810_000_000, 1_820_000_000, 10_000,
    ])
  })
})
