import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveEdtf, resolvePeriod } from '@/domain/time'
import {
  byName,
  countOf,
  formatAmount,
  formatChange,
  formatDay,
  formatList,
  formatNumber,
  formatOrdinal,
  formatPeriod,
  formatShortDay,
  formatWhen,
} from '@/i18n/format'
import { readAtlas } from '@tests/fixtures/atlas'

/** `Intl` puts thin and no-break spaces around the dash of a range; which ones is its own affair. */
const plainSpaces = (text: string) => text.replace(/\s/gu, ' ')

describe('a date in words', () => {
  it.each([
    ['2025-08-28', '28 August 2025'],
    ['2021-06', 'June 2021'],
    ['2021-06-XX', 'June 2021'],
    ['2004', '2004'],
    ['2004-XX-XX', '2004'],
    ['2019-05-17~', 'about 17 May 2019'],
    ['2019-05?', 'probably May 2019'],
    ['2019%', 'perhaps about 2019'],
    ['2024-07-03/2024-07-04', '3 – 4 July 2024'],
    ['2025-08-31/2025-09-01', '31 August – 1 September 2025'],
    ['2024-12-31/2025-01-01', '31 December 2024 – 1 January 2025'],
    ['2004/2006', '2004 to 2006'],
    ['2021-09/2021-10', 'September 2021 to October 2021'],
    ['2021-09-14~/2021-10', 'about 14 September 2021 to October 2021'],
    ['2025-01-01/..', 'since 1 January 2025'],
    ['2025/', 'since 2025'],
    ['../2010-06', 'until June 2010'],
    ['/2010-06-11', 'until 11 June 2010'],
  ])('%s is %s', (edtf, words) => {
    expect(resolveEdtf(edtf)).toBeDefined()
    expect(plainSpaces(formatWhen({ edtf }))).toBe(words)
  })

  it('of a span of one day is that day', () => {
    expect(formatWhen({ edtf: '2024-07-04/2024-07-04' })).toBe('4 July 2024')
  })

  it('leaves no date of the dataset in figures', () => {
    const { statuses, counts, meetings, offices } = readAtlas()
    for (const { when } of [...statuses, ...counts, ...meetings, ...offices]) {
      expect(formatWhen(when)).not.toMatch(/\d-\d|X|~|\.\.|\//)
    }
  })

  it('does not depend on the time zone of the reader', () => {
    expect([formatDay('1996-04-26'), formatShortDay('2025-09-01')]).toEqual(['26 April 1996', '1 Sept 2025'])
  })
})

describe('a period in words', () => {
  it.each([
    ['2024', '2024'],
    ['2025-H1', 'first half of 2025'],
    ['2025-H2', 'second half of 2025'],
    ['2024-Q3', 'quarter 3 of 2024'],
    ['2024-09', 'September 2024'],
    ['2024-01/2024-10', 'January to October 2024'],
    ['2022-07/2023-06', 'July 2022 to June 2023'],
  ])('%s is %s', (label, words) => {
    expect(resolvePeriod(label)).toBeDefined()
    expect(formatPeriod(label)).toBe(words)
  })

  it('leaves no period of the dataset in figures', () => {
    for (const { period } of readAtlas().trade) expect(formatPeriod(period.label)).toMatch(/^[a-z 0-9]*\d{4}$/i)
  })
})

describe('amounts and changes', () => {
  it.each([
    [{ value: 2_040_000_000, currency: 'USD' }, 'US$ 2.04 billion'],
    [{ value: 1_200_000_000, currency: 'USD' }, 'US$ 1.2 billion'],
    [{ value: 14_100_000, currency: 'USD' }, 'US$ 14.1 million'],
    [{ value: 3_650_000_000_000, currency: 'CNY' }, 'CN¥ 3.65 trillion'],
    [{ value: 999_999, currency: 'EUR' }, '€ 999,999'],
    [{ value: 1_000_000, currency: 'RUB' }, '₽ 1 million'],
    [{ value: 12, currency: 'KZT' }, 'KZT 12'],
  ])('%o is %s', (amount, words) => {
    expect(formatAmount(amount)).toBe(words)
  })

  it('keeps every amount within a hundredth of its unit', () => {
    const sizes: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9e14 }), (value) => {
        const [, number = '', unit = ''] = /^US\$ ([\d,.]+) ?(\w*)$/.exec(formatAmount({ value, currency: 'USD' })) ?? []
        const size = sizes[unit] ?? 1
        expect(Math.abs(Number(number.replaceAll(',', '')) * size - value)).toBeLessThanOrEqual(size * 0.005_001)
      }),
    )
  })

  it.each([
    [12.5, '+12.5\u00a0%'],
    [-3, '-3\u00a0%'],
    [0, '0\u00a0%'],
    [37.04, '+37\u00a0%'],
  ])('a change of %d is %s', (percent, words) => {
    expect(formatChange(percent)).toBe(words)
  })
})

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [22, '22nd'],
  [24, '24th'],
  [101, '101st'],
  [111, '111th'],
])('%i is the %s', (number, words) => {
  expect(formatOrdinal(number)).toBe(words)
})

it.each([
  [0, '0 meetings'],
  [1, '1 meeting'],
  [2, '2 meetings'],
  [1200, '1,200 meetings'],
])('counts %i as %s', (count, words) => {
  expect(countOf(count, { one: 'meeting', other: 'meetings' })).toBe(words)
})

it('sets lists and numbers as British English does', () => {
  expect([formatList(['A']), formatList(['A', 'B']), formatList(['A', 'B', 'C'])]).toEqual(['A', 'A and B', 'A, B and C'])
  expect(formatNumber(1_234_567)).toBe('1,234,567')
})

it('names are ordered as they are read, whatever marks their letters bear', () => {
  expect(['United Arab Emirates', 'Uzbekistan', 'Türkiye', 'Turkmenistan'].toSorted(byName)).toEqual([
    'Türkiye',
    'Turkmenistan',
    'United Arab Emirates',
    'Uzbekistan',
  ])
})
