import { describe, expect, it } from 'vitest'
import { tradeIn } from './told'

describe('the pair, however it is named', () => {
  it.each([
    ['Trade turnover between Kazakhstan and Uzbekistan reached $4.4 billion in 2023.', 'KZ-UZ turnover 2023 4400000000 USD'],
    ['India-Russia bilateral trade hit a record US$ 68.7 billion in FY 2024-25.', 'IN-RU turnover FY2024-25 68700000000 USD'],
    ['Sino-Kazakh trade volume totalled 43.8 billion dollars in 2024.', 'CN-KZ turnover 2024 43800000000 USD'],
    ["Armenia's trade with Iran was worth $737 million last year.", 'AM-IR turnover 2024 737000000 USD'],
    ['Moscow and Tehran traded $4.8 billion in goods in 2024.', 'IR-RU turnover 2024 4800000000 USD'],
    ['The trade turnover of Azerbaijan and Uzbekistan made up $43.9 million in 2018.', 'AZ-UZ turnover 2018 43900000 USD'],
    [
      'Russia was the main trading partner of Kyrgyzstan, with a turnover of $3.5 billion in 2024.',
      'KG-RU turnover 2024 3500000000 USD',
    ],
    ['Turkmen exports to China came to $9.6 billion in 2023.', 'TM>CN exports 2023 9600000000 USD'],
    ['Exports from China to Kyrgyzstan totalled $6.6 bln in 2021.', 'CN>KG exports 2021 6600000000 USD'],
    ['Iran sold goods worth $4.58 billion to China in 2023.', 'IR>CN exports 2023 4580000000 USD'],
    ['In 2024 goods worth $6.3 billion were imported by Kazakhstan from China.', 'KZ>CN imports 2024 6300000000 USD'],
    ['Tajik goods sold to Pakistan were worth $19.09 million in 2024.', 'TJ>PK exports 2024 19090000 USD'],
  ])('%s', (text, line) => {
    expect(tradeIn(text)).toEqual([line])
  })

  it('is carried on from sentence to sentence', () => {
    const text =
      'In 2024 the two-way trade between Azerbaijan and Turkmenistan was $303.6 million. Of this, Azerbaijani exports accounted for $9.8 million and imports for $293.8 million.'
    expect(tradeIn(text)).toEqual([
      'AZ-TM turnover 2024 303600000 USD',
      'AZ>TM exports 2024 9800000 USD',
      'AZ>TM imports 2024 293800000 USD',
    ])
  })

  it('is that of "the two countries"', () => {
    const text =
      'Xi Jinping received the president of Uzbekistan in Beijing. Trade between the two countries stood at $14 billion in 2024.'
    expect(tradeIn(text)).toEqual(['CN-UZ turnover 2024 14000000000 USD'])
  })

  it('is read partner by partner', () => {
    const text =
      'The main trade partners of Uzbekistan in January-June 2024 were China ($6.0 billion), Russia ($5.4 billion) and Turkey ($1.4 billion).'
    expect(tradeIn(text)).toEqual([
      'CN-UZ turnover 2024-H1 6000000000 USD',
      'RU-UZ turnover 2024-H1 5400000000 USD',
      'TR-UZ turnover 2024-H1 1400000000 USD',
    ])
  })
})

describe('what is no trade of two countries', () => {
  it.each([
    'The trade deficit between India and China widened to $99.2 billion in 2024.',
    "China's investment in Pakistan reached $25 billion.",
    'Trade between Iran and Azerbaijan is expected to reach $1 billion in 2025.',
    'The presidents of Uzbekistan and Kyrgyzstan agreed to bring mutual trade to $2 billion by 2026.',
    'Turnover between Tajikistan and Uzbekistan could double, and $500 million is what they hope for.',
    "Iran's non-oil exports to Russia reached $1 billion in 2023.",
    'Russia supplied Uzbekistan with gas worth $200 million in 2023.',
    "China's trade with the countries of the region rose to $94.8 billion in 2024.",
    "Turkey's total foreign trade in January 2020 was $33.9 billion; its exports made up $14.7 billion.",
    "China's share in Mongolia's exports was 91 percent in 2023.",
    'Kazakhstan exported 3 million tonnes of wheat to Iran in 2023.',
    'Kyrgyz workers in Russia sent home remittances of $2.5 billion in 2023.',
    'Trade between Russia and China has tripled over the past decade.',
  ])('%s', (text) => {
    expect(tradeIn(text)).toEqual([])
  })
})
