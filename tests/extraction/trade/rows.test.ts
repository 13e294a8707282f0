import { describe, expect, it } from 'vitest'
import { tradeIn } from './told'

describe('several figures: partners one by one, years, both ways, lists', () => {
  it.each<[string, string[]]>([
    [
      "Tajikistan's purchases from Iran last year came to $210 million, its sales there to $95 million.",
      ['TJ>IR imports 2024 210000000 USD', 'TJ>IR exports 2024 95000000 USD'],
    ],
    [
      'Commodity turnover Belarus – Uzbekistan: 2022 – $380 mln, 2023 – $560 mln.',
      ['BY-UZ turnover 2022 380000000 USD', 'BY-UZ turnover 2023 560000000 USD'],
    ],
    [
      "India's exports to Uzbekistan were $340 million and its imports from there $75 million in 2023-24.",
      ['IN>UZ exports FY2023-24 340000000 USD', 'IN>UZ imports FY2023-24 75000000 USD'],
    ],
    [
      'Exports from Türkiye to Kazakhstan rose from $1.6 billion in 2022 to $1.9 billion in 2023.',
      ['TR>KZ exports 2022 1600000000 USD', 'TR>KZ exports 2023 1900000000 USD'],
    ],
    [
      'Of the $7.2 billion in trade between Iran and Türkiye in 2023, Turkish exports made up $3.1 billion.',
      ['IR-TR turnover 2023 7200000000 USD', 'TR>IR exports 2023 3100000000 USD'],
    ],
    [
      'Last year Tajikistan imported from Kazakhstan goods totalling $925 million and exported goods totalling $310 million.',
      ['TJ>KZ imports 2024 925000000 USD', 'TJ>KZ exports 2024 310000000 USD'],
    ],
    [
      "ASTANA — Kazakhstan's trade with China reached $43.8 billion in 2024, and that with Russia $27.8 billion.",
      ['CN-KZ turnover 2024 43800000000 USD', 'KZ-RU turnover 2024 27800000000 USD'],
    ],
    [
      'For 2023, Chinese statistics show $41 billion in trade with Kazakhstan; the Kazakh side counts only $31.5 billion.',
      ['CN-KZ turnover 2023 41000000000 USD', 'CN-KZ turnover 2023 31500000000 USD'],
    ],
    [
      'Kazakhstan exported $3.2bn worth of goods to Uzbekistan last year (up 6.4%) and imported $1.1bn (down 3%).',
      ['KZ>UZ exports 2024 3200000000 USD +6.4', 'KZ>UZ imports 2024 1100000000 USD -3'],
    ],
    [
      "Kyrgyzstan's exports to Uzbekistan: $320 million in 2024; imports: $430 million.",
      ['KG>UZ exports 2024 320000000 USD', 'KG>UZ imports 2024 430000000 USD'],
    ],
    [
      "The figure for Kazakhstan's trade with Iran was $340 million in 2024, compared with $320 million in 2023.",
      ['IR-KZ turnover 2024 340000000 USD', 'IR-KZ turnover 2023 320000000 USD'],
    ],
    [
      'In 2023, bilateral trade reached USD 1.1 billion, of which Indian exports to Kazakhstan were USD 395 million.',
      ['IN>KZ exports 2023 395000000 USD', 'IN-KZ turnover 2023 1100000000 USD'],
    ],
    [
      'Trade between the two neighbours, Kazakhstan and Kyrgyzstan, was worth $1.7bn in 2024 and $1.5bn in 2023.',
      ['KG-KZ turnover 2024 1700000000 USD', 'KG-KZ turnover 2023 1500000000 USD'],
    ],
    [
      'In monetary terms, Tajik exports to China amounted to $250 mln (-12%), and imports from the PRC to $3 bln (+25%) for 2024.',
      ['TJ>CN exports 2024 250000000 USD -12', 'TJ>CN imports 2024 3000000000 USD +25'],
    ],
    [
      "Kazakhstan accounted for $4.2 billion of Uzbekistan's trade in 2024, Russia for $11.6 billion and China for $12.5 billion.",
      ['KZ-UZ turnover 2024 4200000000 USD', 'RU-UZ turnover 2024 11600000000 USD', 'CN-UZ turnover 2024 12500000000 USD'],
    ],
    [
      'In 2021, 2022 and 2023, trade between Iran and Tajikistan was $121 million, $242 million and $240 million respectively.',
      ['IR-TJ turnover 2021 121000000 USD', 'IR-TJ turnover 2022 242000000 USD', 'IR-TJ turnover 2023 240000000 USD'],
    ],
    [
      'Russia and Kyrgyzstan: trade turnover\nVolume: $3.46 billion (2023)\nExports of Russia: $2.6 billion\nImports: $0.86 billion',
      ['KG-RU turnover 2023 3460000000 USD', 'RU>KG exports 2023 2600000000 USD', 'RU>KG imports 2023 860000000 USD'],
    ],
    [
      'Belarus–Russia trade: $51 bn in 2023, $50.8 bn in 2024.',
      ['BY-RU turnover 2023 51000000000 USD', 'BY-RU turnover 2024 50800000000 USD'],
    ],
    [
      'China–Tajikistan trade, 2024: turnover $3.8 bn; Chinese exports $3.4 bn; Tajik exports $0.4 bn.',
      ['CN-TJ turnover 2024 3800000000 USD', 'CN>TJ exports 2024 3400000000 USD', 'TJ>CN exports 2024 400000000 USD'],
    ],
    [
      'In 2024, India ran a trade surplus of $1 billion with Nepal, exporting goods worth $7 billion and importing $6 billion.',
      ['IN>NP exports 2024 7000000000 USD', 'IN>NP imports 2024 6000000000 USD'],
    ],
    [
      'Uzbekistan increased exports to Kyrgyzstan by 20% to $600 million and imports from it by 5% to $230 million in 2024.',
      ['UZ>KG exports 2024 600000000 USD +20', 'UZ>KG imports 2024 230000000 USD +5'],
    ],
    [
      'Kazakh-Chinese trade grew to $43.8 billion last year from $41 billion in 2023, an increase of 6.8 percent.',
      ['CN-KZ turnover 2024 43800000000 USD +6.8', 'CN-KZ turnover 2023 41000000000 USD'],
    ],
    [
      'Trade between Georgia and Russia, in million US dollars: 2,470 in 2022; 2,630 in 2023.',
      ['GE-RU turnover 2022 2470000000 USD', 'GE-RU turnover 2023 2630000000 USD'],
    ],
    [
      'Trade turnover between Kazakhstan and China grew by 9.2 pct in 2024. Exports amounted to $15 bn (up 1.5%), imports - $15.2 bn (down 9.5%).',
      ['CN-KZ turnover 2024 +9.2', 'KZ>CN exports 2024 15000000000 USD +1.5', 'KZ>CN imports 2024 15200000000 USD -9.5'],
    ],
    [
      'Turkey exported $10.9bn to Russia and imported $45.6bn from it in 2023, according to TurkStat.',
      ['TR>RU exports 2023 10900000000 USD', 'TR>RU imports 2023 45600000000 USD'],
    ],
    [
      "Between January and November 2024 the value of Kazakhstan's exports to Kyrgyzstan was $990.5 million, a rise of 16.2 percent; imports shrank 11 percent.",
      ['KZ>KG exports 2024-01/2024-11 990500000 USD +16.2', 'KZ>KG imports 2024-01/2024-11 -11'],
    ],
    [
      'Exports of Mongolia to China went up from $10.6 bn to $13.9 bn between 2022 and 2023.',
      ['MN>CN exports 2022 10600000000 USD', 'MN>CN exports 2023 13900000000 USD'],
    ],
    [
      "Moscow is Tashkent's second partner: $11.6 billion in 2024 against $9.8 billion in 2023.",
      ['RU-UZ turnover 2024 11600000000 USD', 'RU-UZ turnover 2023 9800000000 USD'],
    ],
    [
      "Kazakhstan's Statistics Bureau: exports to Russia $8.6 bn, imports from Russia $15.9 bn in January–November 2024",
      ['KZ>RU exports 2024-01/2024-11 8600000000 USD', 'KZ>RU imports 2024-01/2024-11 15900000000 USD'],
    ],
    [
      'While exports to China rose 4 percent to $2 billion, exports to Russia fell 3 percent to $3.7 billion, Uzbek statistics for 2024 show.',
      ['UZ>CN exports 2024 2000000000 USD +4', 'UZ>RU exports 2024 3700000000 USD -3'],
    ],
    [
      'In fiscal year 2023/24 exports of Pakistan to Tajikistan were $30.5 million, down from $50.1 million.',
      ['PK>TJ exports FY2023-24 30500000 USD', 'PK>TJ exports FY2022-23 50100000 USD'],
    ],
    [
      'Trade turnover between Belarus and China reached $8.4 billion in 2023 (+43.3%), of which exports totalled $2.4 billion.',
      ['BY-CN turnover 2023 8400000000 USD +43.3', 'BY>CN exports 2023 2400000000 USD'],
    ],
    [
      'China-India trade is now at $138 billion, while China-Pakistan trade is at $23 billion.',
      ['CN-IN turnover ? 138000000000 USD', 'CN-PK turnover ? 23000000000 USD'],
    ],
    [
      'Import of goods by Afghanistan from Pakistan in 2023: USD 1.06 billion; export: USD 0.82 billion.',
      ['AF>PK imports 2023 1060000000 USD', 'AF>PK exports 2023 820000000 USD'],
    ],
    [
      'Trade turnover with Kazakhstan: 2020 - $2.9bn, 2021 - $3.8bn, 2022 - $4.6bn (data of Uzbekistan).',
      ['KZ-UZ turnover 2020 2900000000 USD', 'KZ-UZ turnover 2021 3800000000 USD', 'KZ-UZ turnover 2022 4600000000 USD'],
    ],
    [
      'From $242 million in 2022, trade between Tajikistan and Iran climbed to $378 million in 2024.',
      ['IR-TJ turnover 2022 242000000 USD', 'IR-TJ turnover 2024 378000000 USD'],
    ],
    [
      'Trade between Russia and the UAE hit $11.2bn in 2023, and $9bn in the first nine months of 2024.',
      ['AE-RU turnover 2023 11200000000 USD', 'AE-RU turnover 2024-01/2024-09 9000000000 USD'],
    ],
    [
      'Trade in 2024: Kazakhstan–Russia $27.8 bn, Kazakhstan–China $43.8 bn, Kazakhstan–Uzbekistan $4.2 bn.',
      ['KZ-RU turnover 2024 27800000000 USD', 'CN-KZ turnover 2024 43800000000 USD', 'KZ-UZ turnover 2024 4200000000 USD'],
    ],
    [
      "Kazakhstan's trade with Germany (in EUR bn): 2022: 8.6; 2023: 9.2.",
      ['DE-KZ turnover 2022 8600000000 EUR', 'DE-KZ turnover 2023 9200000000 EUR'],
    ],
    [
      "India and Kyrgyzstan: In 2023-24, India's exports were $54 million. Imports from Kyrgyzstan: $2.5 million.",
      ['IN>KG exports FY2023-24 54000000 USD', 'IN>KG imports FY2023-24 2500000 USD'],
    ],
    [
      'In 2024 Russia delivered goods for $1.5 billion to Tajikistan. Deliveries in the opposite direction were worth $100 million.',
      ['RU>TJ exports 2024 1500000000 USD', 'TJ>RU exports 2024 100000000 USD'],
    ],
    [
      "Pakistan's exports to Afghanistan rose 31% to $1.39 billion in FY25 while imports from the neighbour climbed 13% to $612 million.",
      ['PK>AF exports FY2024-25 1390000000 USD +31', 'PK>AF imports FY2024-25 612000000 USD +13'],
    ],
    [
      'Chinese exports to India: $120.5 billion. Indian exports to China: $18 billion. Period: calendar 2024.',
      ['CN>IN exports 2024 120500000000 USD', 'IN>CN exports 2024 18000000000 USD'],
    ],
    [
      'Belarus sold Russia $25 billion worth of products in 2023 and bought goods worth $26 billion there.',
      ['BY>RU exports 2023 25000000000 USD', 'BY>RU imports 2023 26000000000 USD'],
    ],
    [
      "Of Mongolia's exports in 2024, $14.4 billion went to China and $100 million to Russia.",
      ['MN>CN exports 2024 14400000000 USD', 'MN>RU exports 2024 100000000 USD'],
    ],
    [
      'Saudi exports to India were $31.4 billion and imports from India $11.6 billion in the Indian fiscal year 2023-24.',
      ['SA>IN exports FY2023-24 31400000000 USD', 'SA>IN imports FY2023-24 11600000000 USD'],
    ],
    [
      'The trade volume of Türkiye with Uzbekistan — $3 billion in 2024, including $2 billion of exports — makes it number four.',
      ['TR-UZ turnover 2024 3000000000 USD', 'TR>UZ exports 2024 2000000000 USD'],
    ],
    [
      'Trade between Georgia and China (2024): exports $280m, imports $1.6bn.',
      ['GE>CN exports 2024 280000000 USD', 'GE>CN imports 2024 1600000000 USD'],
    ],
    [
      'Egyptian-Russian trade was $7.1 billion in 2023; that between Egypt and China, $15.8 billion.',
      ['EG-RU turnover 2023 7100000000 USD', 'CN-EG turnover 2023 15800000000 USD'],
    ],
    [
      'MAIN PARTNERS OF TAJIKISTAN (first half of 2024, trade turnover, mln USD)\n1. Russia – 1,010\n2. China – 980',
      ['RU-TJ turnover 2024-H1 1010000000 USD', 'CN-TJ turnover 2024-H1 980000000 USD'],
    ],
    [
      'Mutual trade of Kazakhstan and Armenia (USD million):\n- 2022: 58\n- 2023: 69',
      ['AM-KZ turnover 2022 58000000 USD', 'AM-KZ turnover 2023 69000000 USD'],
    ],
    [
      'India – Nepal trade (US$ million)\n\n2014-15   2015-16\nExport to India   550.0   371.0\nImport from India   4830.0   4487.0',
      [
        'NP>IN exports FY2014-15 550000000 USD',
        'NP>IN exports FY2015-16 371000000 USD',
        'NP>IN imports FY2014-15 4830000000 USD',
        'NP>IN imports FY2015-16 4487000000 USD',
      ],
    ],
    [
      'Kazakhstan and Iran: half a billion dollars, plus 20%. Such is their trade for the past year.',
      ['IR-KZ turnover 2024 500000000 USD +20'],
    ],
  ])('%s', (text, lines) => {
    expect(tradeIn(text)).toEqual(lines)
  })
})
