import { describe, expect, it } from 'vitest'
import { tradeIn } from './told'

/** The day of the texts is 10 February 2025. */
describe('the period of a figure', () => {
  it.each<[string, string[]]>([
    [
      'Trade between Russia and Iran came to $4 billion in the first three quarters of 2024.',
      ['IR-RU turnover 2024-01/2024-09 4000000000 USD'],
    ],
    ['Trade between Russia and Iran came to $4 billion in Q1-Q3 2024.', ['IR-RU turnover 2024-01/2024-09 4000000000 USD']],
    ['Trade between Russia and Iran came to $4 billion in 9M 2024.', ['IR-RU turnover 2024-01/2024-09 4000000000 USD']],
    [
      'Trade between Russia and Iran came to $4 billion over nine months of 2024.',
      ['IR-RU turnover 2024-01/2024-09 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran came to $4 billion for the first ten months of last year.',
      ['IR-RU turnover 2024-01/2024-10 4000000000 USD'],
    ],
    ['Trade between Russia and Iran came to $400 million last month.', ['IR-RU turnover 2025-01 400000000 USD']],
    [
      'Trade between Russia and Iran came to $4 billion in the year to March 2024.',
      ['IR-RU turnover 2023-04/2024-03 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran came to $4 billion in the twelve months through June 2024.',
      ['IR-RU turnover 2023-07/2024-06 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran came to $4 billion in the opening quarter of 2024.',
      ['IR-RU turnover 2024-Q1 4000000000 USD'],
    ],
    ['Trade between Russia and Iran came to $4 billion in the third quarter.', ['IR-RU turnover 2024-Q3 4000000000 USD']],
    [
      'Trade between Russia and Iran came to $4 billion in the first half-year of 2024.',
      ['IR-RU turnover 2024-H1 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran came to $4 billion in the second half of last year.',
      ['IR-RU turnover 2024-H2 4000000000 USD'],
    ],
    ['Trade between Russia and Iran came to $4 billion in calendar 2023.', ['IR-RU turnover 2023 4000000000 USD']],
    [
      'Trade between India and Iran came to $2 billion in April-January 2024-25.',
      ['IN-IR turnover 2024-04/2025-01 2000000000 USD'],
    ],
    ['Trade between India and Iran came to $2 billion in 2022/23.', ['IN-IR turnover FY2022-23 2000000000 USD']],
    ['Trade between India and Iran came to $2 billion in fiscal year 2023.', ['IN-IR turnover FY2022-23 2000000000 USD']],
    ['Trade between India and Iran came to $2 billion in the last financial year.', ['IN-IR turnover FY2023-24 2000000000 USD']],
    ['Trade between Russia and Iran came to $4 billion by the end of last year.', ['IR-RU turnover 2024 4000000000 USD']],
    ['Trade between Russia and Iran came to $4 billion at year-end 2023.', ['IR-RU turnover 2023 4000000000 USD']],
    [
      'Trade between Russia and Iran came to $4 billion in January through to November 2024.',
      ['IR-RU turnover 2024-01/2024-11 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran came to $4 billion between January and the end of October 2024.',
      ['IR-RU turnover 2024-01/2024-10 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran came to $4 billion in January/November 2024.',
      ['IR-RU turnover 2024-01/2024-11 4000000000 USD'],
    ],
    ['Trade between Russia and Iran came to $4 billion in Jan-Nov 2024.', ['IR-RU turnover 2024-01/2024-11 4000000000 USD']],
    ['The 2023 trade between Russia and Iran came to $4 billion.', ['IR-RU turnover 2023 4000000000 USD']],
    ['Trade between Russia and Iran came to $4 billion in 2019, before the pandemic.', ['IR-RU turnover 2019 4000000000 USD']],
    ['Two years ago trade between Russia and Iran came to $4 billion.', ['IR-RU turnover 2023 4000000000 USD']],
    ['Trade between Russia and Iran in May came to $400 million.', ['IR-RU turnover 2024-05 400000000 USD']],
    [
      'Trade between Russia and Iran came to $4 billion in the first 11 months.',
      ['IR-RU turnover 2024-01/2024-11 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran came to $4 billion in 2024, according to data published on 5 February 2025.',
      ['IR-RU turnover 2024 4000000000 USD'],
    ],
    [
      'Data published in February 2025 show that trade between Russia and Iran came to $4 billion in 2024.',
      ['IR-RU turnover 2024 4000000000 USD'],
    ],
    ['On 5 February, the ministry said that trade between Russia and Iran rose 4% last year.', ['IR-RU turnover 2024 +4']],
    [
      'In 2025 the two sides will open a trade house; in 2024 trade between Russia and Iran came to $4 billion.',
      ['IR-RU turnover 2024 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran, which signed a free trade deal in 2023, came to $4 billion in 2024.',
      ['IR-RU turnover 2024 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran was $4.8 billion in 2024 (2023: $4 billion).',
      ['IR-RU turnover 2024 4800000000 USD', 'IR-RU turnover 2023 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran was $4.8 billion in 2024 compared to $4 billion the year before.',
      ['IR-RU turnover 2024 4800000000 USD', 'IR-RU turnover 2023 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran was $4.8 billion in 2024; in 2023 it had been $4 billion.',
      ['IR-RU turnover 2024 4800000000 USD', 'IR-RU turnover 2023 4000000000 USD'],
    ],
    [
      'After $4 billion in 2023, trade between Russia and Iran was $4.8 billion in 2024.',
      ['IR-RU turnover 2024 4800000000 USD', 'IR-RU turnover 2023 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran more than halved between 2011 and 2013, to $1.6 billion.',
      ['IR-RU turnover 2013 1600000000 USD'],
    ],
    [
      'Trade between Russia and Iran grew by 16.2 percent in 2024 and by 13 percent in January 2025.',
      ['IR-RU turnover 2024 +16.2', 'IR-RU turnover 2025-01 +13'],
    ],
  ])('%s', (text, lines) => {
    expect(tradeIn(text)).toEqual(lines)
  })
})
