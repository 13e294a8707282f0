import { describe, expect, it } from 'vitest'
import type { TradeFigure } from '@/domain/contract'
import { claimId, dateInId, figureAbout, slug } from '@/pipeline/claim-ids'
import { roundedTo, significantDigits } from '@/domain/trade-derivation'
import { yearEarlierOf } from '@/pipeline/derive'
import { dayWords, listWords, numberWord, scaled, whenPhrase } from '@/domain/wording'

describe('ids', () => {
  it.each([
    ['China’s Foreign Ministry', 'chinas-foreign-ministry'],
    ['Président de la Türkiye (2024)', 'president-de-la-turkiye-2024'],
    ['  -- ', ''],
  ])('turn %j into %j', (text, expected) => {
    expect(slug(text)).toBe(expected)
  })

  it('keep the exactness of a date', () => {
    expect(['2024-07-03/2024-07-04', '2019-05-17~', '2022-09?', '201X'].map(dateInId)).toEqual([
      '2024-07-03~2024-07-04',
      '2019-05-17',
      '2022-09',
      '201X',
    ])
  })

  it('tell figures apart by pair, measure, period, reporter and definition', () => {
    const figure = { a: 'CN', b: 'sco', measure: 'turnover', period: '2024-01/2024-10', reporter: { name: 'Customs' } }
    expect(figureAbout(figure)).toBe('cn-sco.turnover.2024-01~2024-10.customs')
    expect(figureAbout({ ...figure, definition: 'All ten.' })).toBe('cn-sco.turnover.2024-01~2024-10.customs.all-ten')
  })

  it('leave out what is not there', () => {
    expect(claimId('ref', 'member', undefined, 'IN')).toBe('ref.member.IN')
  })
})

describe('the figure of a year before', () => {
  function figure(value: number, percent: number): TradeFigure {
    return {
      id: 'text.cn-tj.turnover.2025-h1.ministry',
      tier: 'document',
      basis: 'stated',
      evidence: [{ source: 'text' }],
      about: 'cn-tj.turnover.2025-h1.ministry',
      a: 'CN',
      b: 'TJ',
      measure: 'turnover',
      period: { label: '2025-H1', edtf: '2025-01/2025-06', earliest: '2025-01-01', latest: '2025-06-30' },
      amount: { value, currency: 'USD' },
      change: { percent, against: '2024-H1' },
      reporter: { name: 'Ministry', side: 'a' },
    }
  }

  it.each([
    [2_040_000_000, 12.5, 1_810_000_000, '2.04 ÷ 1.125 = 1.81 billion US dollars'],
    [2_040_000_000, -4, 2_100_000_000, '2.04 ÷ 0.96 = 2.1 billion US dollars'],
    [900_000_000, 12.5, 800_000_000, '900 ÷ 1.125 = 800 million US dollars'],
    [1_234_567, 100, 617_000, '1.234567 ÷ 2.00 = 617 thousand US dollars'],
    [1_000_000_000, 150, 400_000_000, '1 ÷ 2.50 = 400 million US dollars'],
  ])('%i after %f %% was %i', (value, percent, before, formula) => {
    const derived = yearEarlierOf(figure(value, percent))
    expect(derived?.derivedFrom?.figures).toEqual(['text.cn-tj.turnover.2025-h1.ministry'])
    expect([derived?.amount?.value, derived?.derivedFrom?.formula]).toEqual([before, formula])
  })

  it('is derived from the same words, for the year before', () => {
    const derived = yearEarlierOf(figure(2_040_000_000, 12.5))
    expect(derived).toMatchObject({
      id: 'text.cn-tj.turnover.2024-h1.ministry',
      about: 'cn-tj.turnover.2024-h1.ministry',
      tier: 'document',
      basis: 'derived',
      evidence: [{ source: 'text' }],
      period: { label: '2024-H1', earliest: '2024-01-01', latest: '2024-06-30' },
    })
    expect(derived).not.toHaveProperty('change')
  })

  it('is not made of an amount or a growth alone', () => {
    const { amount: _amount, ...growth } = figure(1, 1)
    const { change: _change, ...amount } = figure(1, 1)
    expect(yearEarlierOf(growth)).toBeUndefined()
    expect(yearEarlierOf(amount)).toBeUndefined()
  })

  it('is as exact as the less exact of the two', () => {
    expect([2_040_000_000, 100, 1_050, 7].map(significantDigits)).toEqual([3, 1, 3, 1])
    expect(roundedTo(1_813_333_333, 3)).toBe(1_810_000_000)
  })
})

describe('words', () => {
  it('for numbers', () => {
    expect([0, 2, 12, 20, 21].map(numberWord)).toEqual(['no', 'two', 'twelve', 'twenty', '21'])
  })

  it('for days and inexact dates', () => {
    expect(['2021-06-24', '2021-10', '2021', '2019-05-07~'].map(dayWords)).toEqual([
      '24 June 2021',
      'October 2021',
      '2021',
      '7 May 2019',
    ])
    const phrase = (edtf: string) => whenPhrase({ edtf, earliest: '', latest: '' })
    expect(['2021-06-24', '2021-10', '2021-09-21/2021-10-04', '../2010-06'].map(phrase)).toEqual([
      'on 24 June 2021',
      'in October 2021',
      'from 21 September 2021 to 4 October 2021',
      'on some day up to June 2010',
    ])
  })

  it('for amounts and lists', () => {
    expect(scaled(3_650_000_000_000, 'CNY')).toEqual({ number: '3.65', unit: 'trillion yuan' })
    expect(scaled(500, 'XAU')).toEqual({ number: '500', unit: 'XAU' })
    expect([listWords([]), listWords(['a']), listWords(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c'])
  })
})
