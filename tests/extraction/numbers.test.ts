import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountsIn } from '@/extraction/amounts'
import { changesIn } from '@/extraction/changes'
import { digitsOf, numberAt } from '@/extraction/numbers'
import { tokensOf } from '@/extraction/tokens'

const tokensIn = (text: string) => tokensOf(text, 0, text.length)
const amounts = (text: string) => amountsIn(tokensIn(text)).map(({ value, currency, usd }) => [value, currency, usd])

describe('numbers', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['2,04', 2.04],
    ['12,34,567', 1_234_567],
    ['1,234', 1234],
    ['0,123', 0.123],
    ['12.5', 12.5],
    ['1.234.567', 1_234_567],
  ])('in digits: %s', (digits, value) => {
    expect(digitsOf(digits)).toBe(value)
  })

  it.each([
    ['eight', 8],
    ['twenty-four', 24],
    ['one hundred and five', 105],
    ['two and a half billion', 2.5e9],
    ['half a billion', 5e8],
    ['a billion', 1e9],
    ['2,04 bn', 2.04e9],
    ['1 234,5 million', 1234.5e6],
    ['1.2 lakh crore', 1.2e12],
    ['5,000 crore', 5e10],
    ['100 thousand', 1e5],
    ['97.96m', 97.96e6],
  ])('with words: %s', (text, value) => {
    expect(numberAt(tokensIn(text), 0)?.value).toBe(value)
  })

  it('reads back every grouped number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (value) => {
        expect(digitsOf(value.toLocaleString('en'))).toBe(value)
      }),
    )
  })
})

describe('sums of money', () => {
  it.each([
    ['$2.04 billion', [[2.04e9, 'USD', 2.04e9]]],
    ['US$ 1.8bn', [[1.8e9, 'USD', 1.8e9]]],
    ['USD1.8bn', [[1.8e9, 'USD', 1.8e9]]],
    ['2,04 bn dollars', [[2.04e9, 'USD', 2.04e9]]],
    ['28.04 billion U.S. dollars', [[28.04e9, 'USD', 28.04e9]]],
    ['422.7 billion yuan', [[422.7e9, 'CNY', undefined]]],
    ['716 billion roubles ($8.7 billion)', [[716e9, 'RUBLE', 8.7e9]]],
    ['1.2 trillion tenge, or about $2.5 billion', [[1.2e12, 'KZT', 2.5e9]]],
    ['5 billion Indian rupees', [[5e9, 'INR', undefined]]],
    ['Rs 5,000 crore', [[5e10, 'RUPEE', undefined]]],
    ['200 billion tomans', [[2e12, 'IRR', undefined]]],
    [
      'from 1.2bn to 1.5bn',
      [
        [1.2e9, undefined, undefined],
        [1.5e9, undefined, undefined],
      ],
    ],
    ['24 delegates and 12 tonnes', []],
  ])('%s', (text, found) => {
    expect(amounts(text)).toEqual(found)
  })

  it('keeps whether a sum is only about right', () => {
    const isHedged = (text: string) => amountsIn(tokensIn(text))[0]?.isHedged
    expect(isHedged('almost $5 billion')).toBe(true)
    expect(isHedged('more than $5 billion')).toBe(true)
    expect(isHedged('close to $5 billion')).toBe(true)
    expect(isHedged('reached $5 billion')).toBe(false)
  })
})

describe('changes', () => {
  it.each([
    ['12.5 percent', 12.5],
    ['12.5%', 12.5],
    ['12,5 per cent', 12.5],
    ['58.26pc', 58.26],
    ['(-8%)', -8],
    ['+6.4 percent', 6.4],
    ['12-13%', 13],
    ['by a third', 33.3],
    ['doubled', 100],
    ['tripled', 200],
    ['2.3 times', 130],
    ['1.5-fold', 50],
    ['by a factor of 1.5', 50],
    ['halved', -50],
    ['unchanged', 0],
  ])('%s', (text, percent) => {
    expect(changesIn(tokensIn(text)).map((change) => change.percent)).toEqual([percent])
  })
})
