import { describe, expect, it } from 'vitest'
import { tradeIn } from './told'

describe('the country whose trade is told of', () => {
  it.each<[string, string, string[]]>([
    [
      'takes the partners of its total one by one',
      "Georgia's foreign trade came to $21 billion in 2023. Türkiye tops the list of the country's main trading partners with $3.1 billion (14.8 percent of the total), followed by Russia with $2.6 billion (12.4 percent) and China with $1.8 billion.",
      ['GE-TR turnover 2023 3100000000 USD', 'GE-RU turnover 2023 2600000000 USD', 'CN-GE turnover 2023 1800000000 USD'],
    ],
    [
      'goes on from sentence to sentence',
      "Armenia's foreign trade was $20 billion in 2023. Iran comes fourth with $700 million, a decrease of 3.4 percent. Georgia is fifth: the volume of trade has reached $500 million.",
      ['AM-IR turnover 2023 700000000 USD -3.4', 'AM-GE turnover 2023 500000000 USD'],
    ],
    [
      'is the one whose buyers or suppliers they are',
      'Main buyers of Belarusian goods in 2023 were Russia ($25 billion), China ($2 billion) and Kazakhstan ($0.9 billion).',
      ['BY>RU exports 2023 25000000000 USD', 'BY>CN exports 2023 2000000000 USD', 'BY>KZ exports 2023 900000000 USD'],
    ],
    [
      'is the one whose source of imports they are',
      "Germany was Georgia's third source of imports in 2023 with $1.1 billion; next came Italy with $600 million.",
      ['GE>DE imports 2023 1100000000 USD', 'GE>IT imports 2023 600000000 USD'],
    ],
    [
      'is the one to which others sell',
      'The UAE was the biggest exporter to Egypt in 2023 with $4 billion, followed by Germany with $3 billion.',
      ['AE>EG exports 2023 4000000000 USD', 'DE>EG exports 2023 3000000000 USD'],
    ],
    [
      'trades with a group, whose members follow',
      "India's trade with the countries of the region was $9 billion in 2023; Nepal accounted for $8 billion and Bhutan for $1 billion.",
      ['IN-NP turnover 2023 8000000000 USD', 'BT-IN turnover 2023 1000000000 USD'],
    ],
    [
      'is the partner that the first clause names',
      'The leader in trade with Russia in 2023 was Belarus with $50 billion. In second place is Kazakhstan with $27 billion, followed by Armenia ($7 billion).',
      ['BY-RU turnover 2023 50000000000 USD', 'KZ-RU turnover 2023 27000000000 USD', 'AM-RU turnover 2023 7000000000 USD'],
    ],
    [
      'sells, where each of a row supplies',
      "Armenia's foreign trade was $20 billion in 2023. Iran supplied goods worth $500 million, Georgia $90 million.",
      ['IR>AM exports 2023 500000000 USD', 'GE>AM exports 2023 90000000 USD'],
    ],
    [
      'is not named with a partner of its exports',
      'In 2023 the exports of Pakistan to Afghanistan were recorded at $800 million against exports of $700 million in 2022. This was followed by Iran, where Pakistan exported goods worth $60 million.',
      ['PK>AF exports 2023 800000000 USD', 'PK>AF exports 2022 700000000 USD', 'PK>IR exports 2023 60000000 USD'],
    ],
    [
      'is named over what is told of it',
      'Georgia. Exports to Iran reached $90 million in 2023.\n\nArmenia. Exports to Iran reached $100 million in 2023.',
      ['GE>IR exports 2023 90000000 USD', 'AM>IR exports 2023 100000000 USD'],
    ],
    [
      'is the one ranked by a measure',
      "Armenia's foreign trade was $20 billion in 2023. As for imports, Iran leads with a volume of $600 million. Georgia's volume is $90 million.",
      ['AM>IR imports 2023 600000000 USD', 'AM>GE imports 2023 90000000 USD'],
    ],
    [
      'is said once for a row of changes',
      'Imports of India from Iraq dropped 24% to $24 billion in 2023; those from Kuwait 25%, to $8 billion.',
      ['IN>IQ imports 2023 24000000000 USD -24', 'IN>KW imports 2023 8000000000 USD -25'],
    ],
    [
      'is the one that exports, where others follow the first buyer',
      'Egypt exported most to Italy in 2023 ($3 billion), followed by Jordan ($2 billion).',
      ['EG>IT exports 2023 3000000000 USD', 'EG>JO exports 2023 2000000000 USD'],
    ],
    [
      'has an apostrophe alone',
      "Belarus and Egypt traded $100 million in 2023, with Belarus' exports at $80 million.",
      ['BY-EG turnover 2023 100000000 USD', 'BY>EG exports 2023 80000000 USD'],
    ],
    [
      'is with the other country of the heading',
      'Belarus and Mongolia\n\nTrade turnover in 2023: $110 million. Exports: $108 million.',
      ['BY-MN turnover 2023 110000000 USD', 'BY>MN exports 2023 108000000 USD'],
    ],
  ])('%s', (_, text, lines) => {
    expect(tradeIn(text)).toEqual(lines)
  })

  it('is needed: neighbours of a list are no pair', () => {
    expect(tradeIn('Among the partners, Qatar had $3 billion in trade in 2023, Oman $2 billion and Kuwait $1 billion.')).toEqual(
      [],
    )
  })

  it('does not make a list of two pairs that mirror each other', () => {
    const text =
      'Armenian exports to Iran were $100 million in 2023; the Iranian figure for imports from Armenia is $120 million.'
    expect(tradeIn(text)).toEqual(['AM>IR exports 2023 100000000 USD', 'IR>AM imports 2023 120000000 USD'])
  })
})

describe('what is not the trade of a country', () => {
  it.each([
    "The Altai region's trade turnover with Mongolia rose to $200 million in 2023.",
    "China's Yunnan exported goods worth $3 billion to Myanmar in 2023.",
    'The company exported goods worth $40 million from Georgia to Armenia in 2023.',
    "Kuwait's trade with Iran is to reach $2 billion.",
    'A goal has been set of bringing trade between Oman and Iran to $5 billion.',
    'The imbalance of trade between India and China was $85 billion in 2023.',
    'Trade of Egypt with Jordan has no figure, but investors of Egypt hold $5 billion in Jordan.',
    'The export potential of Egypt to Jordan is estimated at $500 million.',
    'India is ready to supply Nepal with goods for $200 million.',
    'Trade with China went up in Armenia (+$2.8 billion) and Georgia (+$2.9 billion) in 2023.',
  ])('%s', (text) => {
    expect(tradeIn(text)).toEqual([])
  })
})

describe('the period that was named before', () => {
  it.each<[string, string, string[]]>([
    [
      'is not that of an aside on a month',
      'Trade between Egypt and Jordan was $900 million in 2023. In December 2023 alone it was $80 million. Exports of Egypt to Jordan stood at $700 million.',
      ['EG-JO turnover 2023 900000000 USD', 'EG-JO turnover 2023-12 80000000 USD', 'EG>JO exports 2023 700000000 USD'],
    ],
    [
      'is not that of something else',
      'Egypt traded goods for $900 million with Jordan in 2023. Investments of $5 billion were made in 2021. Exports were $700 million.',
      ['EG-JO turnover 2023 900000000 USD', 'EG>JO exports 2023 700000000 USD'],
    ],
    [
      'is not that of a contrast',
      'In January-June 2023 trade between Egypt and Jordan was $500 million. Exports of Egypt to Jordan totalled $300 million, while in the first half of 2022 the figure was $200 million.',
      ['EG-JO turnover 2023-H1 500000000 USD', 'EG>JO exports 2023-H1 300000000 USD', 'EG>JO exports 2022-H1 200000000 USD'],
    ],
    [
      'is all the months before a first of a month',
      'As of October 1, 2023, trade between Egypt and Jordan was $600 million.',
      ['EG-JO turnover 2023-01/2023-09 600000000 USD'],
    ],
    [
      'is the fiscal year of India',
      'From April 2022 to March 2023 trade between India and Nepal was $9 billion.',
      ['IN-NP turnover FY2022-23 9000000000 USD'],
    ],
  ])('%s', (_, text, lines) => {
    expect(tradeIn(text)).toEqual(lines)
  })
})

describe('one figure', () => {
  it.each<[string, string, string[]]>([
    [
      'in three currencies is one',
      'In 2023 trade between Egypt and Jordan reached 30 billion roubles, ($330 million) or 150 billion tenge.',
      ['EG-JO turnover 2023 30000000000 RUB $330000000'],
    ],
    [
      'behind a bracket is of the measure before it',
      'Trade of Egypt with Jordan: $900 million in 2023 (exports – $700 million, imports – $200 million); $800 million in 2022.',
      [
        'EG-JO turnover 2023 900000000 USD',
        'EG>JO exports 2023 700000000 USD',
        'EG>JO imports 2023 200000000 USD',
        'EG-JO turnover 2022 800000000 USD',
      ],
    ],
    [
      'is told once where the headline rounds its change',
      'Trade between Egypt and Jordan down by 7%\n\nIn 2023 trade between Egypt and Jordan was $500 million, down 7.3 percent.',
      ['EG-JO turnover 2023 500000000 USD -7.3'],
    ],
    [
      'has the change of its own period',
      'Exports of Egypt to Jordan in October 2023 were $60 million, 22% down from a year earlier, after a slide of 21% in September 2023.',
      ['EG>JO exports 2023-10 60000000 USD -22', 'EG>JO exports 2023-09 -21'],
    ],
    [
      'is again the whole after a part of it',
      'Trade between Egypt and Jordan was $900 million in 2022. Of this amount, exports of Egypt made up $700 million. In 2023 it was already $950 million.',
      ['EG-JO turnover 2022 900000000 USD', 'EG>JO exports 2022 700000000 USD', 'EG-JO turnover 2023 950000000 USD'],
    ],
  ])('%s', (_, text, lines) => {
    expect(tradeIn(text)).toEqual(lines)
  })
})
