import { describe, expect, it } from 'vitest'
import { tradeIn } from './told'

/** Each says it in another way. */
describe('one figure', () => {
  it.each<[string, string[]]>([
    [
      'According to the Uzbek statistics committee, $12.5 billion worth of goods changed hands between Uzbekistan and China in 2024.',
      ['CN-UZ turnover 2024 12500000000 USD'],
    ],
    [
      "With a volume of $3.4 billion, Russia remained Kyrgyzstan's number one trading partner in 2024.",
      ['KG-RU turnover 2024 3400000000 USD'],
    ],
    ['Trade: Russia–Mongolia, 2023: $2.4 bn (+20%).', ['MN-RU turnover 2023 2400000000 USD +20']],
    ['Pakistan bought Chinese goods for $14.3 billion in FY2023-24.', ['PK>CN imports FY2023-24 14300000000 USD']],
    ['In 2023 Kyrgyz importers paid $1.2 billion for Turkish goods.', ['KG>TR imports 2023 1200000000 USD']],
    [
      "China's customs put exports to Tajikistan at $3.3 billion for the eleven months to November 2024, up by a third.",
      ['CN>TJ exports 2024-01/2024-11 3300000000 USD +33.3'],
    ],
    [
      'Trade between Russia and India, which had never exceeded $12 billion before 2022, stood at $65.7 billion in 2023-24.',
      ['IN-RU turnover FY2023-24 65700000000 USD'],
    ],
    [
      'Trade between Uzbekistan and Afghanistan fell short of $1 billion in 2024, reaching $866 million.',
      ['AF-UZ turnover 2024 866000000 USD'],
    ],
    ['Uzbek-Turkish trade slipped 5.6% last year.', ['TR-UZ turnover 2024 -5.6']],
    [
      'Trade turnover between Dushanbe and Tashkent increased 1.8-fold in 2023 and reached $505 million.',
      ['TJ-UZ turnover 2023 505000000 USD +80'],
    ],
    [
      'Two-way commerce between Islamabad and Beijing crossed the $23 billion mark in 2024.',
      ['CN-PK turnover 2024 23000000000 USD'],
    ],
    [
      'Bilateral trade volume between Türkiye and Kazakhstan was USD 6.1 billion at the end of 2023.',
      ['KZ-TR turnover 2023 6100000000 USD'],
    ],
    [
      'From January through October 2024, Kazakhstan and Kyrgyzstan traded $1.3 billion in goods.',
      ['KG-KZ turnover 2024-01/2024-10 1300000000 USD'],
    ],
    ['The value of goods exchanged by Moscow and Minsk topped $50 billion last year.', ['BY-RU turnover 2024 50000000000 USD']],
    [
      'Belarusian supplies to Kazakhstan in 2024 amounted to $870 million, an increase of 4.8%.',
      ['BY>KZ exports 2024 870000000 USD +4.8'],
    ],
    ['Imports into Kazakhstan from Germany totalled EUR 3.1 billion in 2023.', ['KZ>DE imports 2023 3100000000 EUR']],
    [
      'Sino-Russian trade hit a record $245 billion in 2024, 1.9% above the 2023 level.',
      ['CN-RU turnover 2024 245000000000 USD +1.9'],
    ],
    [
      "In the first nine months of 2024 Azerbaijan's trade turnover with Kazakhstan made $395.5 million, which is 2.1 times less than a year earlier.",
      ['AZ-KZ turnover 2024-01/2024-09 395500000 USD -52.4'],
    ],
    ['Mirziyoyev noted that trade with Kazakhstan had risen by 10 percent in 2024.', ['KZ-UZ turnover 2024 +10']],
    ['Trade between Iran and Armenia, at $737 million in 2024, may reach $3 billion.', ['AM-IR turnover 2024 737000000 USD']],
    [
      'Trade turnover of Turkmenistan and Azerbaijan increased by 37.5% and amounted to 415.8 million US dollars for January-December 2023.',
      ['AZ-TM turnover 2023 415800000 USD +37.5'],
    ],
    ['China was the destination for $1.2 billion of Turkmen goods in January 2025.', ['TM>CN exports 2025-01 1200000000 USD']],
    [
      "Mongolia's shipments across the border to China were valued at $13.9 billion in 2024.",
      ['MN>CN exports 2024 13900000000 USD'],
    ],
    ['Kazakhstan and Uzbekistan saw trade worth $4.2 billion in 2024.', ['KZ-UZ turnover 2024 4200000000 USD']],
    ['A total of $2.1 billion of goods flowed from China to Belarus in 2023.', ['CN>BY exports 2023 2100000000 USD']],
    [
      'Bilateral trade between the UAE and Uzbekistan climbed by more than 20% year on year in the first half of 2024.',
      ['AE-UZ turnover 2024-H1 +20'],
    ],
    ['Exchange of goods between Serbia and China exceeded $6 billion in 2023.', ['CN-RS turnover 2023 6000000000 USD']],
    ['Pakistan-Kazakhstan trade has crept up to a modest $53.7m in FY24.', ['KZ-PK turnover FY2023-24 53700000 USD']],
    ["Russia accounted for $10 billion of Kazakhstan's exports in 2023.", ['KZ>RU exports 2023 10000000000 USD']],
    ['Trade between Kazakhstan and Tajikistan stagnated at $1.2 billion in 2024.', ['KZ-TJ turnover 2024 1200000000 USD +0']],
    [
      'Exports from Uzbekistan to Afghanistan stood at three hundred and forty million dollars in the first half of 2024.',
      ['UZ>AF exports 2024-H1 340000000 USD'],
    ],
    [
      'In March alone, Chinese deliveries to Russia dropped by 15.7 percent to $7.6 billion.',
      ['CN>RU exports 2024-03 7600000000 USD -15.7'],
    ],
    ['Trade between India and Turkmenistan is worth barely $100 million.', ['IN-TM turnover ? 100000000 USD']],
    [
      'Not $5 billion, as earlier reported, but $4.2 billion was the volume of trade between Kazakhstan and Uzbekistan in 2024.',
      ['KZ-UZ turnover 2024 4200000000 USD'],
    ],
    ['Pakistani exporters earned $107 million in Uzbekistan in FY24.', ['PK>UZ exports FY2023-24 107000000 USD']],
    [
      'As for Azerbaijan, its trade with Uzbekistan rose 1.5 times in 2023, to $253 million.',
      ['AZ-UZ turnover 2023 253000000 USD +50'],
    ],
    [
      'Bilateral trade stood at $3.1 billion in 2023, President Tokayev told his Turkish guest.',
      ['KZ-TR turnover 2023 3100000000 USD'],
    ],
    [
      'Xi Jinping and Sadyr Japarov noted that two-way trade had reached $22.7 billion in 2024.',
      ['CN-KG turnover 2024 22700000000 USD'],
    ],
    ['"In 2024 we traded for $1.9 billion with Tajikistan," Russia\'s ambassador said.', ['RU-TJ turnover 2024 1900000000 USD']],
    [
      'The volume of Russian-Mongolian trade declined by a fifth to 2.6 billion US dollars in 2024.',
      ['MN-RU turnover 2024 2600000000 USD -20'],
    ],
    [
      "For Tajikistan, Kazakhstan is the second trading partner after Russia: in 2023 the two countries' trade stood at $1.2 billion.",
      ['KZ-TJ turnover 2023 1200000000 USD'],
    ],
    ['Last year alone, Ashgabat sold Beijing goods for 9.6 billion dollars.', ['TM>CN exports 2024 9600000000 USD']],
    [
      "The turnover of goods with Iran amounted to AMD 270 billion (about $690 million) in 2023, Armenia's Statistical Committee says.",
      ['AM-IR turnover 2023 270000000000 AMD $690000000'],
    ],
    [
      "Saudi Arabia is Pakistan's biggest supplier in the Gulf: in FY24 it exported $4.5 billion worth of goods to the country.",
      ['SA>PK exports FY2023-24 4500000000 USD'],
    ],
    [
      'According to the World Bank, bilateral trade between Kyrgyzstan and Tajikistan fell from $60 million in 2020 to zero in 2022.',
      ['KG-TJ turnover 2020 60000000 USD'],
    ],
    ['Uzbek exports to the Russian market were up 13% to USD 3.7 billion in 2024.', ['UZ>RU exports 2024 3700000000 USD +13']],
    [
      "China remained India's largest source of imports in 2024-25, at $113.5 billion.",
      ['IN>CN imports FY2024-25 113500000000 USD'],
    ],
    [
      'Trade between Türkiye and Russia hit $56.5 billion in 2023 but is expected to shrink to $50 billion this year.',
      ['RU-TR turnover 2023 56500000000 USD'],
    ],
    ['Kyrgyzstan sells China goods worth $80 million a year.', ['KG>CN exports ? 80000000 USD']],
    ['UZBEKISTAN – KAZAKHSTAN\nTrade turnover: USD 4.2 bn (2024)\nGrowth: 9%', ['KZ-UZ turnover 2024 4200000000 USD +9']],
    [
      'Year on year, trade between Beijing and New Delhi expanded by 1.7 percent in 2024 to reach $138.5 billion, according to the GACC.',
      ['CN-IN turnover 2024 138500000000 USD +1.7'],
    ],
    ['Uzbekistan buys about $2.5 billion worth of goods from Kazakhstan every year.', ['UZ>KZ imports ? 2500000000 USD']],
    ['How much do Russia and Belarus trade? $50 billion in 2024, says Minsk.', ['BY-RU turnover 2024 50000000000 USD']],
    ["Japan's trade with Kazakhstan was 300 billion yen in 2023.", ['JP-KZ turnover 2023 300000000000 JPY']],
    ["Uzbekistan's trade with Belarus: +19 percent in 2024.", ['BY-UZ turnover 2024 +19']],
    [
      'The customs service of Tajikistan valued imports from China at $1.97 billion in 2024.',
      ['TJ>CN imports 2024 1970000000 USD'],
    ],
    [
      '"We have increased our trade turnover with Kyrgyzstan to 1 billion dollars," Mirziyoyev said in January 2025.',
      ['KG-UZ turnover ? 1000000000 USD'],
    ],
    [
      'By the end of 2023 turnover between Armenia and Russia had jumped to $7.3 billion.',
      ['AM-RU turnover 2023 7300000000 USD'],
    ],
    ['Sales of Iranian goods to Tajikistan earned Tehran $150 million in 2023.', ['IR>TJ exports 2023 150000000 USD']],
    ['Against the backdrop of sanctions, Kyrgyz-Russian trade soared by 40% in 2022.', ['KG-RU turnover 2022 +40']],
    [
      'Trade between Vietnam and Russia amounted to 4.5 billion USD in 2024, up 24% compared to the previous year.',
      ['RU-VN turnover 2024 4500000000 USD +24'],
    ],
    [
      'Commerce between Cairo and Moscow rose by almost a third to $9 billion last year, officials in Egypt said.',
      ['EG-RU turnover 2024 9000000000 USD +33.3'],
    ],
    [
      'The two presidents, Lukashenko and Tokayev, set the task of raising trade from $870 million in 2023 to $1 billion.',
      ['BY-KZ turnover 2023 870000000 USD'],
    ],
    ['2023 saw trade of $4 billion between Russia and Iran.', ['IR-RU turnover 2023 4000000000 USD']],
    [
      'Russia and Iran, strategic partners since January 2025, traded for $4.8 billion in 2024, 16% more than in 2023.',
      ['IR-RU turnover 2024 4800000000 USD +16'],
    ],
    [
      'Russian investment in Uzbekistan reached $6 billion in 2024, and trade stood at $11.6 billion.',
      ['RU-UZ turnover 2024 11600000000 USD'],
    ],
    ['Russia and Iran plan to bring trade to $40 billion. In 2024 it was $4.8 billion.', ['IR-RU turnover 2024 4800000000 USD']],
    [
      'China is ready to invest $1 billion; trade between China and Tajikistan grew 10 percent in 2024.',
      ['CN-TJ turnover 2024 +10'],
    ],
    [
      "Kazakhstan's GDP reached $288 billion in 2024, its trade with China $43.8 billion.",
      ['CN-KZ turnover 2024 43800000000 USD'],
    ],
    [
      "Kazakhstan's total foreign trade was $141 billion in 2024, of which China accounted for $30 billion.",
      ['CN-KZ turnover 2024 30000000000 USD'],
    ],
    [
      'Two-way trade, now $2.3 billion, has potential to reach $5 billion, the Indian ambassador to Kazakhstan said.',
      ['IN-KZ turnover ? 2300000000 USD'],
    ],
    [
      'The trade imbalance between China and India reached $100 billion in 2024, with Indian exports at $14.9 billion.',
      ['IN>CN exports 2024 14900000000 USD'],
    ],
    [
      'A free trade agreement between Iran and the EAEU has lifted trade with Russia by 16 percent to $4.8 billion in 2024.',
      ['IR-RU turnover 2024 4800000000 USD +16'],
    ],
    [
      'During talks in Beijing on 3 February 2025, the two presidents noted that trade between China and Kyrgyzstan had grown by 15.1 percent in 2024 to $22.7 billion.',
      ['CN-KG turnover 2024 22700000000 USD +15.1'],
    ],
    [
      'Trade between Russia and North Korea rose to $34 million in 2023, nine times as much as a year before.',
      ['KP-RU turnover 2023 34000000 USD +800'],
    ],
    [
      "Kyrgyzstan's debt to China is $1.7 billion, its trade with China $5.4 billion in 2024.",
      ['CN-KG turnover 2024 5400000000 USD'],
    ],
    [
      "Türkiye is among Azerbaijan's top three partners. Last year they traded $7.6 billion worth of goods.",
      ['AZ-TR turnover 2024 7600000000 USD'],
    ],
    [
      'The Kyrgyz president met his Uzbek counterpart in Bishkek. Trade has grown fivefold in six years, they noted, and reached $845 million in 2024.',
      ['KG-UZ turnover 2024 845000000 USD'],
    ],
    [
      "Tajikistan's main export market is Kazakhstan. In 2024 exports there came to $330 million.",
      ['TJ>KZ exports 2024 330000000 USD'],
    ],
    [
      'Imports of Russian goods into Kazakhstan dropped by 4.6 percent to $18.2 billion in 2024.',
      ['KZ>RU imports 2024 18200000000 USD -4.6'],
    ],
    [
      'The volume of mutual deliveries of goods between Belarus and Uzbekistan was $600 million last year.',
      ['BY-UZ turnover 2024 600000000 USD'],
    ],
    ['Armenian exports to Russia trebled to $2.4 billion in 2022.', ['AM>RU exports 2022 2400000000 USD +200']],
    [
      "China's General Administration of Customs said exports to Russia in December fell for the third month, by 6.4% from a year earlier, to $10.5 billion.",
      ['CN>RU exports 2024-12 10500000000 USD -6.4'],
    ],
    [
      'Trade between Kazakhstan and the UAE amounted to $2.2 billion for 2023 as a whole, nearly the same level as the year before.',
      ['AE-KZ turnover 2023 2200000000 USD'],
    ],
    [
      'Two thirds of the $600 million trade between Belarus and Uzbekistan in 2024 were Belarusian exports.',
      ['BY-UZ turnover 2024 600000000 USD'],
    ],
    ["Nepal's imports from India: Rs 996 billion (2023/24).", ['NP>IN imports FY2023-24 996000000000 NPR']],
    ['A record: $245 billion. That is what Russia and China traded in 2024.', ['CN-RU turnover 2024 245000000000 USD']],
    ['Trade between Cambodia and China climbed to USD 15.2 bil. in 2024, +23.8%.', ['CN-KH turnover 2024 15200000000 USD +23.8']],
    [
      'Belarus-China trade in Jan-Jun 2024: $4.5 billion (increase of 9.7 percent on the same period of 2023).',
      ['BY-CN turnover 2024-H1 4500000000 USD +9.7'],
    ],
    ['The trade between our two countries, Uzbekistan and Pakistan, went up by half last year.', ['PK-UZ turnover 2024 +50']],
    [
      'Trade turnover between Azerbaijan and China for January 2025 was $290.6 million, 2.6% down year-on-year, the State Customs Committee told Report.',
      ['AZ-CN turnover 2025-01 290600000 USD -2.6'],
    ],
  ])('%s', (text, lines) => {
    expect(tradeIn(text)).toEqual(lines)
  })
})
