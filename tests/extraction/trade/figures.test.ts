import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tradeIn } from './told'

describe('value, change and period of a figure', () => {
  it.each<[string, string[]]>([
    [
      'Trade between Russia and Tajikistan in 2023 exceeded 1.7 billion US dollars, having grown by 9.9%.',
      ['RU-TJ turnover 2023 1700000000 USD +9.9'],
    ],
    ['Trade between China and Iran fell 6.2 percent to $14.65 billion in 2023.', ['CN-IR turnover 2023 14650000000 USD -6.2']],
    [
      'In 2024 Moscow and Tehran traded goods for $4.8 billion, 16.2 percent more than a year before.',
      ['IR-RU turnover 2024 4800000000 USD +16.2'],
    ],
    [
      'Exports of Tajikistan to Kazakhstan made up $320.5 million (down 12.3%) in 2024.',
      ['TJ>KZ exports 2024 320500000 USD -12.3'],
    ],
    ['Turkmen exports to China doubled to $9.6 billion in 2023.', ['TM>CN exports 2023 9600000000 USD +100']],
    ['Trade between Belarus and Kazakhstan was flat at $1 billion in 2024.', ['BY-KZ turnover 2024 1000000000 USD +0']],
    [
      'In 2023 trade between Russia and Kazakhstan exceeded 716 billion roubles ($8.7 billion).',
      ['KZ-RU turnover 2023 716000000000 RUB $8700000000'],
    ],
    [
      'Chinese exports to Tajikistan were 2.5 billion yuan in the first quarter of 2024.',
      ['CN>TJ exports 2024-Q1 2500000000 CNY'],
    ],
    ['Pakistan exported goods to the tune of Rs 5,000 crore to Afghanistan in 2024.', ['PK>AF exports 2024 50000000000 PKR']],
    ['In January-July, trade between Russia and Kyrgyzstan increased by 13 percent.', ['KG-RU turnover 2024-01/2024-07 +13']],
  ])('%s', (text, lines) => {
    expect(tradeIn(text)).toEqual(lines)
  })

  it('is one claim from two sentences', () => {
    const text = 'Trade between Uzbekistan and Kazakhstan came to $2.6 billion in 2024. That is 7.6 percent less than in 2023.'
    expect(tradeIn(text)).toEqual(['KZ-UZ turnover 2024 2600000000 USD -7.6'])
  })

  it('is two claims where two statistics disagree', () => {
    const text =
      'China put its 2024 trade with Kyrgyzstan at $22.7 billion in 2024. By Kyrgyz count, trade between Kyrgyzstan and China was $5.1 billion in 2024.'
    expect(tradeIn(text)).toEqual(['CN-KG turnover 2024 22700000000 USD', 'CN-KG turnover 2024 5100000000 USD'])
  })
})

describe('the figure of the year before', () => {
  it.each<[string, string[]]>([
    [
      "Kyrgyzstan's trade with Russia rose from 1.2bn dollars in 2022 to 1.5bn dollars in 2023.",
      ['KG-RU turnover 2022 1200000000 USD', 'KG-RU turnover 2023 1500000000 USD'],
    ],
    [
      "Pakistan's exports to China declined by 8.6pc to $2.4bn in FY25 from $2.6bn a year earlier.",
      ['PK>CN exports FY2024-25 2400000000 USD -8.6', 'PK>CN exports FY2023-24 2600000000 USD'],
    ],
    [
      "Uzbekistan's imports from China rose to $11.3bn in January–November 2024, against $10.2bn a year ago.",
      ['UZ>CN imports 2024-01/2024-11 11300000000 USD', 'UZ>CN imports 2023-01/2023-11 10200000000 USD'],
    ],
    [
      'Tajikistan and Uzbekistan boosted their trade fivefold, from $70 million in 2016 to $452 million in 2022.',
      ['TJ-UZ turnover 2016 70000000 USD', 'TJ-UZ turnover 2022 452000000 USD'],
    ],
  ])('%s', (text, lines) => {
    expect(tradeIn(text)).toEqual(lines)
  })

  it('leaves out differences', () => {
    expect(tradeIn('Trade between China and Kazakhstan rose by $2.8 billion to $43.8 billion in 2024.')).toEqual([
      'CN-KZ turnover 2024 43800000000 USD',
    ])
  })
})

describe('several figures in one sentence', () => {
  it('reads the parts of a whole', () => {
    const text =
      'Turnover between Kyrgyzstan and Kazakhstan for 11 months of 2024 made 1.5 billion dollars, exports - 480 million, imports - 1.02 billion.'
    expect(tradeIn(text)).toEqual([
      'KG-KZ turnover 2024-01/2024-11 1500000000 USD',
      'KG>KZ exports 2024-01/2024-11 480000000 USD',
      'KG>KZ imports 2024-01/2024-11 1020000000 USD',
    ])
  })

  it('gives each its own, respectively', () => {
    const text =
      "Kazakhstan's exports and imports to and from Russia stood at $9.5 billion and $18.2 billion respectively in 2024."
    expect(tradeIn(text)).toEqual(['KZ>RU exports 2024 9500000000 USD', 'KZ>RU imports 2024 18200000000 USD'])
    expect(
      tradeIn('Bilateral trade in 2023 and 2024 between India and Iran was worth $1.8 billion and $2.1 billion, respectively.'),
    ).toEqual(['IN-IR turnover 2023 1800000000 USD', 'IN-IR turnover 2024 2100000000 USD'])
  })
})

it('reads any value and change back as they were printed', () => {
  const value = fc.integer({ min: 11, max: 9999 }).map((tenths) => tenths / 10)
  const percent = fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10)
  fc.assert(
    fc.property(value, percent, fc.boolean(), (millions, change, isUp) => {
      const text = `Trade between Iran and Tajikistan ${isUp ? 'rose' : 'fell'} by ${change} percent to $${millions} million in 2024.`
      expect(tradeIn(text)).toEqual([`IR-TJ turnover 2024 ${Math.round(millions * 1e6)} USD ${isUp ? '+' : '-'}${change}`])
    }),
    { numRuns: 100 },
  )
})

it('never throws, whatever the words', () => {
  const words =
    'trade exports imports between China Russia and to from $5 billion 12 percent in 2023 January-May the same period of last year respectively ( ) , . by than doubled FY 2022-23 were countries that'.split(
      ' ',
    )
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (sentence) => {
      for (const line of tradeIn(sentence.join(' '))) expect(line).toMatch(/^[A-Z]{2}[->][A-Z]{2} (?:turnover|exports|imports) /)
    }),
    { numRuns: 300 },
  )
})
