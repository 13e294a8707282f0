import { describe, expect, test } from 'vitest'
import { meetingsOf } from './meetings-of'

const TODAY = '2024-07-10'

describe('what is a meeting, and of which kind', () => {
  test.each<[text: string, ...meetings: string[]]>([
    // A body that comes together, by verbs of more than one word.
    ['The SCO foreign ministers got together in Bishkek in May 2019.', 'ministerial 2019-05 Bishkek KG [] held'],
    ['SCO leaders came together in Astana on July 4 to admit Belarus.', 'summit 2024-07-04 Astana KZ [] held'],
    [
      'The last time the security council secretaries of the SCO countries got together was in March 2023 in New Delhi.',
      'security-council 2023-03 New Delhi IN [] held',
    ],
    ['Meeting in Samarkand on Thursday, the SCO leaders signed a declaration.', 'summit 2024-07-04 Samarkand UZ [] held'],
    ["The SCO's top judges are gathering in Hangzhou on April 22.", 'other 2024-04-22 Hangzhou CN [] held'],
    // Groups of the organisation that are none of its councils.
    ['The SCO expert group on customs met in Beijing on 14 June.', 'other 2024-06-14 Beijing CN [] held'],
    ['Chiefs of general staff of the SCO member states met in Moscow on July 1.', 'other 2024-07-01 Moscow RU [] held'],
    ['SCO agriculture experts met in Yangling on 5 June.', 'conference 2024-06-05 Yangling CN [] held'],
    ["The heads of the supreme audit institutions of the SCO met in Xi'an in April 2023.", "other 2023-04 Xi'an CN [] held"],
    ['Heads of anti-drug services of the SCO held the second meeting in Osh in November 2021.', 'other 2021-11 Osh KG [] held'],
    // The rank of those who come, not the noun, says which kind it is.
    ['The summit of SCO defence ministers was held in Moscow on July 1.', 'ministerial 2024-07-01 Moscow RU [] held'],
    [
      'A summit of government leaders of the SCO opened in Islamabad on July 1.',
      'heads-of-government 2024-07-01 Islamabad PK [] held',
    ],
    [
      'The SCO heads-of-government meeting took place in Islamabad on July 2.',
      'heads-of-government 2024-07-02 Islamabad PK [] held',
    ],
    [
      'A conference of defence ministers of the SCO was held in Moscow on 27 June 2023.',
      'ministerial 2023-06-27 Moscow RU [] held',
    ],
    ['Wang Yi, Sergey Lavrov and Ishaq Dar met in Kabul on Thursday.', 'ministerial 2024-07-04 Kabul AF [CN PK RU] held'],
    [
      'On May 6, 1999, the heads of Tajikistan, Russia, Kazakhstan and China assembled in Osh.',
      'summit 1999-05-06 Osh KG [CN KZ RU TJ] held',
    ],
    ['A meeting of the SCO at the level of deputy ministers was held in Moscow on May 5.', 'other 2024-05-05 Moscow RU [] held'],
    ['Jaishankar met his SCO counterparts in Tashkent on Friday.', 'ministerial 2024-07-05 Tashkent UZ [IN] held'],
    [
      "Kazakhstan's defence minister chaired a conference of his SCO peers in Astana on July 5.",
      'ministerial 2024-07-05 Astana KZ [KZ] held',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('what a body decided somewhere', () => {
  test.each<[text: string, ...meetings: string[]]>([
    [
      'The heads of government of the SCO signed a customs treaty in Almaty in May 2006.',
      'heads-of-government 2006-05 Almaty KZ [] held',
    ],
    ['In July 2015 in Ufa the SCO heads of state launched the accession of India.', 'summit 2015-07 Ufa RU [] held'],
    ['On July 4, 2024, the SCO heads of state signed a declaration.', 'summit 2024-07-04 [] held'],
    [
      'The presidents of Tajikistan, China, Russia and Kazakhstan signed a treaty in Almaty in July 1998.',
      'summit 1998-07 Almaty KZ [CN KZ RU TJ] held',
    ],
    ["The SCO states' leaders are due in Bishkek next month.", 'summit 2024-08 Bishkek KG [] planned'],
    ['The SCO leaders agreed to set up a bank.'],
    ['The SCO was founded by the presidents of six states in Shanghai in 2001.'],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('series', () => {
  test.each<[text: string, ...meetings: string[]]>([
    [
      'Bishkek hosted the SCO summit in 2007, 2013 and 2019.',
      'summit 2007 Bishkek KG [KG] held',
      'summit 2013 Bishkek KG [KG] held',
      'summit 2019 Bishkek KG [KG] held',
    ],
    ['The SCO summits of 2005 and 2011 were held in Astana.', 'summit 2005 Astana KZ [] held', 'summit 2011 Astana KZ [] held'],
    ['The SCO summit took place in 2019, and in 2020 Russia took the chair.', 'summit 2019 [RU] held'],
    [
      'The SCO summit took place in Astana on July 4. The last was held online in July 2023, and the next will be in China in 2025.',
      'summit 2024-07-04 Astana KZ [] held',
      'summit 2023-07 [] held',
      'summit 2025 CN [] planned',
    ],
    [
      'The SCO leaders met in Tianjin on July 1. The first was held in Shanghai in 2001.',
      'summit 2024-07-01 Tianjin CN [] held',
      'summit 2001 Shanghai CN [] held',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('names that hold the event', () => {
  test.each<[text: string, ...meetings: string[]]>([
    ['The China-Central Asia Summit was held in Astana on July 5.', 'summit 2024-07-05 Astana KZ [CN] held'],
    [
      'The fourth India-Central Asia Dialogue at foreign-minister level met in New Delhi on July 5.',
      'ministerial 2024-07-05 New Delhi IN [IN] held',
    ],
    [
      'A meeting of the SCO-Afghanistan Contact Group took place in Osh on July 5. Earlier meetings took place in Minsk on March 3, 2019 and in Baku on June 9, 2020.',
      'other 2024-07-05 Osh KG [] held',
      'other 2019-03-03 Minsk BY [] held',
      'other 2020-06-09 Baku AZ [] held',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('lists', () => {
  test('years that stand alone date the entries below them', () => {
    const text = `CHRONOLOGY

2011

May 2 - The trade ministers of the SCO convened in Almaty.

2012

June 4-6 - The SCO summit opened in Bishkek.
`
    expect(meetingsOf(text)).toEqual([
      'ministerial 2011-05-02 Almaty KZ [] held',
      'summit 2012-06-04/2012-06-06 Bishkek KG [] held',
    ])
  })

  test('councils stand in a calendar without a noun of meeting', () => {
    const text = `| When | What | Where |
|---|---|---|
| 3-4 August | Council of Heads of State of the SCO | Osh |
| 25 November | SCO Council of Heads of Government | Astana |
`
    expect(meetingsOf(text, TODAY)).toEqual([
      'summit 2024-08-03/2024-08-04 Osh KG [] planned',
      'heads-of-government 2024-11-25 Astana KZ [] planned',
    ])
  })
})

describe('two who meet', () => {
  test.each<[text: string, ...meetings: string[]]>([
    ['Putin and Erdogan will talk in Astana on August 3.', 'bilateral 2024-08-03 Astana KZ [RU TR] planned'],
    ['Ishaq Dar called on President Japarov in Bishkek on Monday.', 'bilateral 2024-07-08 Bishkek KG [KG PK] held'],
    [
      'Tajik Foreign Minister Muhriddin was welcomed in Beijing on Tuesday by Wang Yi.',
      'bilateral 2024-07-09 Beijing CN [CN TJ] held',
    ],
    [
      'Murat Nurtleu negotiated in Dushanbe on Thursday with Sirojiddin Muhriddin.',
      'bilateral 2024-07-04 Dushanbe TJ [KZ TJ] held',
    ],
    ['Meeting in Samarkand on Thursday, Xi and Putin discussed trade.', 'bilateral 2024-07-04 Samarkand UZ [CN RU] held'],
    ['The Kazakh-Kyrgyz Business Forum took place in Bishkek on Monday.', 'forum 2024-07-08 Bishkek KG [KG KZ] held'],
    ['Russia called on China in Moscow on Monday to act.'],
    ['The decision was welcomed by President Tokayev in Astana on Monday.'],
    ['Envoys of Iran, Oman and four other states ended talks on Tuesday in Almaty.', 'other 2024-07-09 Almaty KZ [IR OM] held'],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

test.each([
  'The SCO holds a summit every year in one of the capitals.',
  'Peace Mission is held every two years in Russia.',
  'The Council of Heads of State of the SCO, which meets annually, has its seat in Beijing.',
  'China has hosted the SCO summit three times.',
  'The organisation grew out of a meeting format of neighbours in Shanghai.',
  'The Kremlin said the two leaders would meet in Astana on August 3.',
])('told of none in particular: %s', (text) => {
  expect(meetingsOf(text, TODAY)).toEqual([])
})
