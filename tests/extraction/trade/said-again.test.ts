import { describe, expect, it } from 'vitest'
import { tradeIn } from './told'

/** The day of the texts is 10 February 2025. */
const cases = (rows: [string, string[]][]) =>
  it.each<[string, string[]]>(rows)('%s', (text, lines) => expect(tradeIn(text)).toEqual(lines))

describe('fiscal years', () => {
  cases([
    ['Nepal exported goods worth $1 billion to India in 1HFY25.', ['NP>IN exports 2024-H2 1000000000 USD']],
    ['Pakistan exported goods worth $1 billion to China in H1 FY25.', ['PK>CN exports 2024-H2 1000000000 USD']],
    ['Pakistan exported goods worth $1 billion to China in 7MFY25.', ['PK>CN exports 2024-07/2025-01 1000000000 USD']],
    [
      'Trade between India and Oman came to $9 billion in April-February FY24.',
      ['IN-OM turnover 2023-04/2024-02 9000000000 USD'],
    ],
    [
      'Trade between Pakistan and Iran was $2 billion in the first quarter of the financial year 2024-25.',
      ['IR-PK turnover 2024-Q3 2000000000 USD'],
    ],
    [
      'Trade between India and Oman was $4 billion in the first quarter of the financial year 2024-25.',
      ['IN-OM turnover 2024-Q2 4000000000 USD'],
    ],
    [
      'Trade between Pakistan and Iran reached $2.8 billion in the fiscal year ended June 30, 2024.',
      ['IR-PK turnover FY2023-24 2800000000 USD'],
    ],
    [
      'Pakistan exported goods worth $1.2 billion to China in July-January FY25, against $1.4 billion in the same months of last year.',
      ['PK>CN exports 2024-07/2025-01 1200000000 USD', 'PK>CN exports 2023-07/2024-01 1400000000 USD'],
    ],
    [
      "Iran's trade with Armenia was $400 million in the first ten months of the current Iranian year.",
      ['AM-IR turnover 2024-03/2025-01 400000000 USD'],
    ],
  ])
})

describe('periods', () => {
  cases([
    [
      'Trade between Russia and Iran came to $1.6 billion in January-April [of 2023].',
      ['IR-RU turnover 2023-01/2023-04 1600000000 USD'],
    ],
    ['Trade between Russia and Iran came to $400 million in the first month of 2025.', ['IR-RU turnover 2025-01 400000000 USD']],
    [
      'Seven months into 2024, trade between Russia and Iran came to $2 billion.',
      ['IR-RU turnover 2024-01/2024-07 2000000000 USD'],
    ],
    [
      'Trade between Russia and Iran came to $4 billion in the nine months ended September 30, 2024.',
      ['IR-RU turnover 2024-01/2024-09 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran was $4 billion in January-November 2024. Exports to Iran made $2 billion in the 11-month period.',
      ['IR-RU turnover 2024-01/2024-11 4000000000 USD', 'RU>IR exports 2024-01/2024-11 2000000000 USD'],
    ],
    [
      'In January-July 2024 trade between Russia and Iran was $3 billion. In July alone it was $400 million. Russia exported goods worth $250 million to Iran that month.',
      [
        'IR-RU turnover 2024-01/2024-07 3000000000 USD',
        'IR-RU turnover 2024-07 400000000 USD',
        'RU>IR exports 2024-07 250000000 USD',
      ],
    ],
    [
      "While in 2022 Russia's exports to Iran were $3 billion, in 2023 they shrank to $2 billion. Imports from Iran were $1 billion.",
      ['RU>IR exports 2022 3000000000 USD', 'RU>IR exports 2023 2000000000 USD', 'RU>IR imports 2023 1000000000 USD'],
    ],
    [
      'Trade of Russia and Iran: in 2022 - $5 billion, of which $3 billion exports from Russia; in 2023 - $4 billion.',
      ['IR-RU turnover 2022 5000000000 USD', 'RU>IR exports 2022 3000000000 USD', 'IR-RU turnover 2023 4000000000 USD'],
    ],
    [
      'Trade between Russia and Iran could reach $10 billion in two years from the 2023 result of $4 billion.',
      ['IR-RU turnover 2023 4000000000 USD'],
    ],
    [
      'Trade of Russia with Iran was $3 billion in 2024, down 8 percent year-on-year ($3.3 billion).',
      ['IR-RU turnover 2024 3000000000 USD -8', 'IR-RU turnover 2023 3300000000 USD'],
    ],
  ])
})

describe('figures told again', () => {
  cases([
    [
      'In 2024 Uzbekistan exported goods worth $60 million to Turkmenistan and imported $250 million. A year earlier they were $50 million and $200 million, respectively.',
      [
        'UZ>TM exports 2024 60000000 USD',
        'UZ>TM imports 2024 250000000 USD',
        'UZ>TM exports 2023 50000000 USD',
        'UZ>TM imports 2023 200000000 USD',
      ],
    ],
    [
      'Trade of Mongolia and Russia was $2.6 billion in 2022 and consisted mostly of Russian supplies ($2.5 billion). In 2021 the indicator was $1.8 billion.',
      ['MN-RU turnover 2022 2600000000 USD', 'RU>MN exports 2022 2500000000 USD', 'MN-RU turnover 2021 1800000000 USD'],
    ],
    [
      'Exports of Russia to Iran came to $2 billion in 2024, while the exports of the Middle Eastern country rose by 6 percent to $1 billion.',
      ['RU>IR exports 2024 2000000000 USD', 'IR>RU exports 2024 1000000000 USD +6'],
    ],
  ])
})

describe('growth rates of statistics offices', () => {
  cases([
    [
      'Trade of Belarus with Uzbekistan was $614 million in 2024 (111.2% as against 2023).',
      ['BY-UZ turnover 2024 614000000 USD +11.2'],
    ],
    [
      "In 2024 Belarus' exports to Kazakhstan were $800 million (109.2%) and imports $90 million (88.7%).",
      ['BY>KZ exports 2024 800000000 USD +9.2', 'BY>KZ imports 2024 90000000 USD -11.3'],
    ],
    [
      'Trade of Belarus with Uzbekistan was $614 million in 2024, or 95.3% of the level of 2023.',
      ['BY-UZ turnover 2024 614000000 USD -4.7'],
    ],
  ])
})

describe('sums', () => {
  cases([
    ['In 2024 trade between Russia and Iran was 4.8 bln. USD.', ['IR-RU turnover 2024 4800000000 USD']],
    ['In 2024 trade between Russia and Iran exceeded US248.8 million.', ['IR-RU turnover 2024 248800000 USD']],
    ['In 2023 trade between Malaysia and India was RM77.76 billion.', ['IN-MY turnover 2023 77760000000 MYR']],
    [
      'Trade between Russia and China passed $227 billion, about 20 trillion roubles, in 2023.',
      ['CN-RU turnover 2023 227000000000 USD'],
    ],
    ['Uzbekistan and Tajikistan showed a fall in trade volumes of almost $260 million and $65 million in 2024.', []],
    [
      'Trade between India and Russia was $68 billion in 2024, 5.8 times the pre-pandemic trade of $10 billion.',
      ['IN-RU turnover 2024 68000000000 USD'],
    ],
  ])
})

describe('what a figure is said of', () => {
  cases([
    [
      'Armenia exported goods worth $74 million to Iran in 2024. It is $12 million, or 20 percent, more than in 2023.',
      ['AM>IR exports 2024 74000000 USD +20'],
    ],
    [
      'Trade between Armenia and Iran was $5.7 billion in 2022, with $1.7 billion coming from exports and $4 billion from imports.',
      ['AM-IR turnover 2022 5700000000 USD', 'AM>IR exports 2022 1700000000 USD', 'AM>IR imports 2022 4000000000 USD'],
    ],
    [
      'Trade between Mongolia and Russia in the first seven months of 2024 added 21 percent and had been $2.4 billion in 2023.',
      ['MN-RU turnover 2023 2400000000 USD', 'MN-RU turnover 2024-01/2024-07 +21'],
    ],
    [
      "Armenia's trade with Georgia was $230 million in 2024. Among its neighbours Georgia took third place behind Iran ($800 million) and Turkey ($300 million).",
      ['AM-GE turnover 2024 230000000 USD', 'AM-IR turnover 2024 800000000 USD', 'AM-TR turnover 2024 300000000 USD'],
    ],
    [
      'Trade of Iran was $80 billion in 2024. Trade with China made $18 billion. Iraq bought goods to the value of $11.9 billion.',
      ['CN-IR turnover 2024 18000000000 USD', 'IQ>IR imports 2024 11900000000 USD'],
    ],
    [
      'Russia sold Iran goods worth $2 billion in 2024. Imports from Iran were $1.5 billion, of which petroleum products were $0.9 billion.',
      ['RU>IR exports 2024 2000000000 USD', 'RU>IR imports 2024 1500000000 USD'],
    ],
  ])
})
