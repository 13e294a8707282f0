import { describe, expect, it } from 'vitest'
import { tradeIn } from './told'

describe('no trade of two countries', () => {
  it.each<[string]>([
    ["Russia's share in Belarus's exports is 60 percent."],
    ['Iran aims to lift its trade with Russia to $10 billion.'],
    ['The trade deficit of India with China stood at $99.2 billion in 2024-25.'],
    ['Kazakhstan sold $700 million worth of wheat to Uzbekistan in 2024.'],
    ['Trade between China and Central Asia amounted to $94.8 billion in 2024.'],
    ['Goods traffic between Kazakhstan and Russia grew by 8%.'],
    ['Trade in services between India and Russia reached $1 billion.'],
    ['Since 2001 trade between China and Tajikistan has totalled $30 billion.'],
    ["Egypt's non-oil trade with Saudi Arabia reached $5 billion."],
    ['Trade between Saudi Arabia and China grew at an average of 10% a year over the last decade.'],
    ['Trade with China: $18.4 billion; with Russia: $12.9 billion (Uzbekistan, 2025 forecast).'],
    ['Trade between Pakistan and Iran has been put at anything between $2 billion and $3 billion.'],
    ['Contrary to some reports, trade between Iran and Pakistan did not reach $5 billion in 2024.'],
    ['Without sanctions trade between Iran and India would have reached $30 billion in 2024.'],
    ['Trilateral trade among China, Mongolia and Russia reached $260 billion in 2023.'],
    ['KazTransOil exported oil worth $500 million to China in 2024.'],
    ["Xinjiang's trade with Kazakhstan reached $20 billion in 2024."],
    ["Tatarstan's trade turnover with Türkiye amounted to $700 million in 2023."],
    ['The Sverdlovsk region exported goods worth $300 million to China in 2024.'],
    ['At the fair in Tashkent, Kazakh and Uzbek firms signed trade contracts worth $150 million in 2024.'],
    ['Customs duties on trade between China and Kyrgyzstan brought $300 million to the budget in 2024.'],
    ['China lent Tajikistan $500 million in 2024 to boost trade.'],
    ['Monthly trade between Russia and Türkiye averages $4.5 billion.'],
    ['Over the past five years, Russia and Uzbekistan have traded $40 billion in goods.'],
    ['Uzbekistan imported 1.5 million tonnes of wheat from Kazakhstan in 2024.'],
    ["Kazakhstan's exports of uranium to Russia were worth $1.2 billion in 2023."],
    ['Remittances from Russia to Tajikistan made $5.7 billion in 2023.'],
    ['Trade between the SCO countries and China exceeded $512 billion in 2024.'],
    ["China's trade with SCO members was $512.4 billion in 2024."],
    ['Trade between the EU and Kazakhstan fell 2% to EUR 45 billion in 2024.'],
    ['Agricultural trade between Russia and China rose to $10 billion in 2024.'],
    ["China took 30 percent of Kazakhstan's exports in 2024."],
    ['Trade between India and Central Asia remains below $2 billion.'],
    ["The foreign ministers of Pakistan and Uzbekistan met. Pakistan's exports amount to $30 billion a year."],
    ['E-commerce trade between China and Russia reached $20 billion in 2024.'],
    ['Sales of Chinese cars in Russia reached $16 billion in 2023.'],
    ['Uzbekistan exports $1 million worth of goods to Lithuania each month.'],
    ['The Eurasian Development Bank said that mutual trade in the EAEU reached $89 billion in 2023.'],
    ['Kazakhstan and Uzbekistan agreed to build a trade centre worth $200 million.'],
    ['The trade hub on the border of Kazakhstan and Uzbekistan will cost $250 million.'],
  ])('%s', (text) => {
    expect(tradeIn(text)).toEqual([])
  })
})
