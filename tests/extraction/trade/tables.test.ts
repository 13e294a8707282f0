import { describe, expect, it } from 'vitest'
import { tradeIn } from './told'

const table = (head: string, ...rows: string[]) =>
  [head, '', ...rows.toSpliced(1, 0, rows[0]?.replaceAll(/[^|]+/g, '---') ?? '')].join('\n')

describe('a table', () => {
  it('of years, a measure in each column', () => {
    const text = table(
      'Trade of Uzbekistan with China, million US dollars',
      '| Year | Turnover | Exports | Imports | Balance |',
      '| 2022 | 8900 | 2500 | 6400 | -3900 |',
      '| 2023 | 13700 | 2400 | 11300 | -8900 |',
    )
    expect(tradeIn(text)).toEqual([
      'CN-UZ turnover 2022 8900000000 USD',
      'UZ>CN exports 2022 2500000000 USD',
      'UZ>CN imports 2022 6400000000 USD',
      'CN-UZ turnover 2023 13700000000 USD',
      'UZ>CN exports 2023 2400000000 USD',
      'UZ>CN imports 2023 11300000000 USD',
    ])
  })

  it('of partners, a measure in each column', () => {
    const text = table(
      "Kazakhstan's main partners in 2023 (USD billion)",
      '| Country | Exports | Imports |',
      '| China | 14.7 | 16.8 |',
      '| Russia | 9.8 | 16.2 |',
    )
    expect(tradeIn(text)).toEqual([
      'KZ>CN exports 2023 14700000000 USD',
      'KZ>CN imports 2023 16800000000 USD',
      'KZ>RU exports 2023 9800000000 USD',
      'KZ>RU imports 2023 16200000000 USD',
    ])
  })

  it('of partners, a year in each column', () => {
    const text = table(
      'Trade turnover of Tajikistan by partner, mln USD',
      '| Partner | 2022 | 2023 |',
      '| Russia | 1280 | 1650 |',
      '| China | 1220 | 1500 |',
    )
    expect(tradeIn(text)).toEqual([
      'RU-TJ turnover 2022 1280000000 USD',
      'RU-TJ turnover 2023 1650000000 USD',
      'CN-TJ turnover 2022 1220000000 USD',
      'CN-TJ turnover 2023 1500000000 USD',
    ])
  })

  it('in HTML, with an empty first head', () => {
    const text =
      '<p>Trade between Kyrgyzstan and Turkey, $ million</p><table><tr><th></th><th>2022</th><th>2023</th></tr><tr><td>Exports</td><td>150</td><td>130</td></tr></table>'
    expect(tradeIn(text)).toEqual(['KG>TR exports 2022 150000000 USD', 'KG>TR exports 2023 130000000 USD'])
  })

  it('of something else says nothing', () => {
    const text = table('Steel of Kazakhstan', '| Year | Output | Prices |', '| 2022 | 8900 | 2500 |')
    expect(tradeIn(text)).toEqual([])
  })
})
