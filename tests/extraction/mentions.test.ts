import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionsOf, namesIn, sentencesIn } from './names-in'
import { workDone } from './work-done'

describe('countries', () => {
  it.each([
    ['The Kyrgyz Republic and the Islamic Republic of Iran sent ministers.', ['KG official', 'IR official']],
    ["Goods from the People's Republic of China and the PRC", ['CN official', 'CN abbreviation']],
    [
      'Trade with Kirghizia, Burma, Ceylon, Byelorussia and Swaziland',
      ['KG former', 'MM former', 'LK former', 'BY former', 'SZ former'],
    ],
    [
      'Kazakstan, Khirgizstan, Tadjikistan, Uzbekhistan, Shri Lanka',
      ['KZ misspelt', 'KG misspelt', 'TJ misspelt', 'UZ misspelt', 'LK misspelt'],
    ],
    ['Kazakhstaan is far, Pakistn is near, Uzbeksitan is dry.', ['KZ misspelt', 'PK misspelt', 'UZ misspelt']],
    ['Emirati, Sri Lankan, Lao and Maldivian goods', ['AE adjective', 'LK adjective', 'LA adjective', 'MV adjective']],
    ['Tajiks and Uzbeks live there.', ['TJ people', 'UZ people']],
    ['The U.S. and the UAE told us so.', ['US abbreviation', 'AE abbreviation']],
    ['kazakhstan and pakistan trade, but china cups and a turkey do not', ['KZ', 'PK']],
    ['Sino-Russian trade and the Kazakh-Chinese border', ['CN adjective', 'RU adjective', 'KZ adjective', 'CN adjective']],
    ['Türkiye, Turkiye and TURKEY', ['TR', 'TR', 'TR']],
    ['the Republic of Congo and the Democratic Republic of the Congo', ['CG official', 'CD official']],
    ['Papua New Guinea, Guinea-Bissau, Equatorial Guinea and Guinea', ['PG', 'GW', 'GQ', 'GN']],
    ['talks with Georgia, then with Jordan and Chad', ['GE', 'JO', 'TD']],
    ['the India-hosted meeting', ['IN']],
  ])('are found in: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'Turkish Airlines flies over the Indian Ocean and the Persian Gulf.',
    'He reads China Daily and the South China Morning Post.',
    'It cost 200 US dollars, US$ 40 or 500 Indian rupees.',
    'Michael Jordan met Chad Smith and Georgia Meloni.',
    'A Russian-language, China-based paper',
    'They let us go.',
    'The Tashkent Declaration, the Astana process and the Shanghai Spirit',
    'Hindustan, Kurdistan and Dagestan',
  ])('are not read into: %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('organisations', () => {
  it.each([
    ['The Shanghai Organisation for Cooperation (ShOS) and the SCO+', ['SCO', 'SCO', 'SCO']],
    ['the Shanghai Five, BRICS+, the CSTO and the Turkic Council', ['SHANGHAI-FIVE', 'BRICS', 'CSTO', 'OTS']],
    ['ECO-friendly eco labels of the ECO', ['ECO']],
  ])('are found in: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it('are named by their organs', () => {
    expect(mentionsOf("The SCO's Regional Anti-Terrorist Structure and the UN Security Council")).toMatchObject([
      { id: 'SCO', isOrgan: false },
      { id: 'SCO', isOrgan: true },
      { id: 'UN', isOrgan: true },
    ])
  })
})

describe('cities', () => {
  it('have their country, and capitals are told from other cities', () => {
    expect(mentionsOf('They met in Nur-Sultan, in Bombay and in St Petersburg.')).toMatchObject([
      { kind: 'city', name: 'Astana', country: 'KZ', isCapital: true },
      { kind: 'city', name: 'Mumbai', country: 'IN', isCapital: false },
      { kind: 'city', name: 'Saint Petersburg', country: 'RU', isCapital: false },
    ])
  })

  it('take the country behind them with them', () => {
    const text = 'The leaders met in Ufa, Russia, in July.'
    const [city, ...more] = mentionsOf(text)
    expect(text.slice(city?.start, city?.end)).toBe('Ufa, Russia')
    expect(more).toEqual([])
  })

  it.each([
    'BEIJING, Aug. 28 (Agency) -- Ministers met.',
    'New Delhi: The minister left.',
    'Bishkek, 14 June 2019 /Agency/ The leaders came.',
    'DUSHANBE, June 15.',
    'Tashkent – The ministers met.',
    'TASHKENT (Agency) – The ministers met.',
  ])('at the head of a report are where it was sent from: %s', (text) => {
    expect(mentionsOf(text)[0]).toMatchObject({ kind: 'city', isDateline: true })
  })

  it.each([
    'Tashkent, where the ministers met, is old.',
    'Beijing and Moscow agreed.',
    'DUSHANBE PREPARES FOR GUESTS',
    'Tashkent – the capital',
  ])('within a sentence are not: %s', (text) => {
    expect(mentionsOf(text)[0]).toMatchObject({ kind: 'city' })
    expect(mentionsOf(text)[0]).not.toMatchObject({ isDateline: true })
  })

  it('count only after a preposition where they are also a word', () => {
    expect(namesIn('Nice weather in Male, and Male voters split.')).toEqual(['Malé'])
  })
})

describe('persons', () => {
  it.each([
    ['Kazakh President Kassym-Jomart Tokayev spoke.', ['KZ head-of-state Kassym-Jomart Tokayev']],
    ["Pakistan's National Security Adviser arrived.", ['PK security-council']],
    ['the foreign ministers of India and China', ['IN foreign-minister', 'CN foreign-minister']],
    ['the Indian, Kazakh and Chinese foreign ministers', ['IN foreign-minister', 'KZ foreign-minister', 'CN foreign-minister']],
    ['The Tajik leader left.', ['TJ head-of-state']],
    ['Secretary of the Security Council of the Republic of Tajikistan', ['TJ security-council']],
    ['Dr. Anwar Malik, Prime Minister of Pakistan, spoke.', ['PK head-of-government Anwar Malik']],
    [
      'Xi Jinping, president of China, and Putin, the Russian president,',
      ['CN head-of-state Xi Jinping', 'RU head-of-state Vladimir Putin'],
    ],
    [
      'Vladimir Putin of Russia and Narendra Modi (India)',
      ['RU head-of-state Vladimir Putin', 'IN head-of-government Narendra Modi'],
    ],
    ["Russia's Lavrov met China's Wang Yi.", ['RU foreign-minister Sergey Lavrov', 'CN foreign-minister Wang Yi']],
    ['the Indian side and the delegation of Tajikistan', ['IN delegation', 'TJ delegation']],
    ['Uzbek Minister of Agriculture Ivan Foo', ['UZ minister']],
    ['Minister of Water and Energy of Uzbekistan Ivan Foo', ['UZ minister Ivan Foo']],
    ['Minister of Foreign Affairs of the Republic of Uzbekistan, Vladimir Norov', ['UZ foreign-minister Vladimir Norov']],
    [
      'SCO Secretary-General Zhang Ming and UN Secretary-General Guterres',
      ['SCO secretary-general Zhang Ming', 'UN secretary-general António Guterres'],
    ],
    [
      'Prime Minister Shehbaz Sharif met his Russian counterpart.',
      ['PK head-of-government Shehbaz Sharif', 'RU head-of-government'],
    ],
    ['heads of state of the SCO countries', ['SCO']],
    ['The Chinese and Kazakh sides met.', ['CN delegation', 'KZ delegation']],
    [
      'Foreign Ministers of Kazakhstan – Murat Nurtleu, Kyrgyzstan – Jeenbek Kulubaev',
      ['KZ foreign-minister Murat Nurtleu', 'KG foreign-minister Jeenbek Kulubaev'],
    ],
    ['The president of the China Institute spoke.', ['CN']],
    ['Chinese Premier Hails Ties With Kazakhstan At Big Forum', ['CN head-of-government', 'KZ']],
    ['Xi Meets Modi in Goa (India)', ['CN head-of-state Xi Jinping', 'IN head-of-government Narendra Modi', 'Goa']],
    ['The president of the company and a minister came.', []],
  ])('stand for their states: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it('carry the words for their state', () => {
    const text = "Pakistan's foreign minister Ishaq Dar spoke."
    expect(mentionsOf(text)).toMatchObject([{ parts: [{ kind: 'country', code: 'PK', start: 0, end: 10 }] }])
  })

  it('are known by their surname once they were named in full, and not before', () => {
    expect(namesIn('Ermekov spoke. Then Kazakh Foreign Minister Askar Ermekov sat down. Ermekov smiled.')).toEqual([
      'KZ foreign-minister Askar Ermekov',
      'KZ foreign-minister Askar Ermekov',
    ])
  })

  it('are not the people who only share a surname', () => {
    expect(namesIn('The farmer Igor Modi grows rice.')).toEqual([])
  })

  it('may be former ones', () => {
    expect(mentionsOf('former Kyrgyz president Askar Akayev')).toMatchObject([{ country: 'KG', isFormer: true }])
  })
})

const pieces = fc.constantFrom(
  'India',
  'Kazakh',
  'President',
  'of',
  'the',
  ',',
  'and',
  '(',
  ')',
  'Xi',
  'foreign ministers',
  'Beijing',
  'SCO',
  "'s",
  '-',
  '–',
  'both sides',
  'Russia-India-China',
  '\ud83d',
  'é',
  '2017',
  ':',
  '.',
  'Minister',
  'for',
  'Petrov',
)

describe('whatever the text', () => {
  it('nothing throws, and mentions lie in order within their sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }), (words) => {
        for (const { mentions, tokens, start, end } of sentencesIn(words.join(' '))) {
          let last = start
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(last)
            expect(mention.end).toBeLessThanOrEqual(end)
            expect(mention.first).toBeLessThan(mention.after)
            expect(mention.after).toBeLessThanOrEqual(tokens.length)
            last = mention.end
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('twice the text is twice the work', () => {
    const text =
      'Kazakh President Tokayev met the foreign ministers of India and China in Astana; both sides spoke of the bloc, and Ivan Petrov. '
    const workOf = (times: number) => workDone(() => sentencesIn(text.repeat(times)))
    workOf(10)
    expect(workOf(400)).toBeLessThan(2.2 * workOf(200))
  })
})
