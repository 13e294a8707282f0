import { expect, test } from 'vitest'
import { meetingsOf } from './meetings-of'

/** Summits in passing, sidelines, those to come, cancelled and postponed ones. */
const cases: readonly [published: string, text: string, ...meetings: string[]][] = [
  [
    '2025-09-03',
    "Prime Minister Narendra Modi's visit to Tianjin on August 31 and September 1 for the SCO summit was his first to China in seven years.",
    'summit 2025-08-31/2025-09-01 Tianjin CN [] held',
  ],
  [
    '2025-09-03',
    "Pakistan's prime minister attended both the Shanghai Cooperation Organisation summit in Tianjin and the military parade in Beijing on September 3.",
    'summit - Tianjin CN [PK] held',
  ],
  [
    '2025-09-03',
    'The Tianjin summit of the SCO, held from August 31 to September 1, was the largest in its history.',
    'summit 2025-08-31/2025-09-01 Tianjin CN [] held',
  ],
  [
    '2025-09-03',
    'Xi chaired the 25th meeting of the Council of Heads of State of the SCO on Sept. 1.',
    'summit 2025-09-01 [CN] held',
  ],
  ['2025-09-03', 'Putin arrived in Tianjin on Sunday for the two-day SCO summit.', 'summit - Tianjin CN [RU] held'],
  ['2025-09-03', 'Modi last visited China in 2018 for the SCO summit in Qingdao.', 'summit 2018 Qingdao CN [IN] held'],
  [
    '2025-09-03',
    'At the Tashkent summit in June 2010, the SCO adopted rules on admission.',
    'summit 2010-06 Tashkent UZ [] held',
  ],
  ['2025-09-03', 'India became an observer at the 2005 Astana summit of the SCO.', 'summit 2005 Astana KZ [] held'],
  [
    '2025-09-03',
    'The third summit was held in Moscow on May 29, 2003, where the SCO leaders approved the budget.',
    'summit 2003-05-29 Moscow RU [] held',
  ],
  [
    '2025-09-03',
    'A decision to grant Iran membership was made at the SCO summit in Dushanbe on September 17, 2021.',
    'summit 2021-09-17 Dushanbe TJ [] held',
  ],
  [
    '2025-09-03',
    'The documents were signed during the SCO Heads of State Council meeting in Samarkand (September 15-16, 2022).',
    'summit 2022-09-15/2022-09-16 Samarkand UZ [] held',
  ],
  [
    '2025-09-03',
    'Kyrgyzstan takes over the chairmanship and will host the next SCO summit in Bishkek in 2026.',
    'summit 2026 Bishkek KG [KG] planned',
  ],
  [
    '2025-09-03',
    'The next meeting of the SCO Council of Heads of State will take place in 2026 in Bishkek.',
    'summit 2026 Bishkek KG [] planned',
  ],
  [
    '2025-09-03',
    'Tajikistan will host the next session of the SCO Heads of Government Council in 2026.',
    'heads-of-government 2026 TJ [TJ] planned',
  ],
  [
    '2025-09-03',
    "The SCO foreign ministers met in Tianjin on July 15, with Iran's Abbas Araghchi and India's S. Jaishankar among those attending.",
    'ministerial 2025-07-15 Tianjin CN [IN IR] held',
  ],
  [
    '2025-09-03',
    'On July 15, Wang Yi presided over the meeting of the SCO Council of Foreign Ministers in Tianjin.',
    'ministerial 2025-07-15 Tianjin CN [CN] held',
  ],
  [
    '2025-09-03',
    'Defense chiefs of the SCO met in the Chinese port city of Qingdao on June 25 and 26.',
    'ministerial 2025-06-25/2025-06-26 Qingdao CN [] held',
  ],
  [
    '2025-09-03',
    'Ajit Doval took part in the 20th meeting of the Secretaries of the Security Council of SCO member states in Beijing on June 24, 2025.',
    'security-council 2025-06-24 Beijing CN [IN] held',
  ],
  [
    '2025-09-03',
    'Kazakh President Kassym-Jomart Tokayev held a meeting with Xi Jinping in Beijing on September 2.',
    'bilateral 2025-09-02 Beijing CN [CN KZ] held',
  ],
  [
    '2025-09-03',
    'Putin, Xi and Mongolian President Ukhnaagiin Khurelsukh held a trilateral meeting in Beijing on September 2.',
    'summit 2025-09-02 Beijing CN [CN MN RU] held',
  ],
  [
    '2025-09-03',
    'On the sidelines of the summit, Pezeshkian met separately with Putin and Tajik President Emomali Rahmon in Tianjin on September 1. The SCO summit ended that day.',
    'bilateral 2025-09-01 Tianjin CN [IR RU] held',
    'bilateral 2025-09-01 Tianjin CN [IR TJ] held',
    'summit 2025-09-01 Tianjin CN [] held',
  ],
  [
    '2025-09-03',
    'SCO Secretary-General Nurlan Yermekbayev held talks in Minsk with Belarusian Foreign Minister Maxim Ryzhenkov on March 20.',
    'bilateral 2025-03-20 Minsk BY [BY] held',
  ],
  [
    '2025-09-03',
    'Nurlan Yermekbayev was received by Belarusian President Alexander Lukashenko in Minsk on March 20.',
    'bilateral 2025-03-20 Minsk BY [BY] held',
  ],
  [
    '2025-09-03',
    'A Turkmen delegation led by Rashid Meredov paid a working visit to Baku on 5 May and held talks with the foreign minister of Azerbaijan.',
    'bilateral 2025-05-05 Baku AZ [AZ TM] held',
  ],
  [
    '2025-09-03',
    "The SCO's Regional Anti-Terrorist Structure held a conference in Tashkent on 10 April 2025.",
    'conference 2025-04-10 Tashkent UZ [] held',
  ],
  ['2025-09-03', 'The SCO political parties forum opened in Tianjin on May 26.', 'forum 2025-05-26 Tianjin CN [] held'],
  [
    '2025-09-03',
    'Chinese and Belarusian troops held the joint exercise Eagle Assault near Brest, Belarus, from July 8 to 19, 2024.',
    'exercise 2024-07-08/2024-07-19 Brest BY [BY CN] held',
  ],
  [
    '2025-09-03',
    "The meeting of SCO finance ministers, chaired by China's Lan Fo'an, took place in Beijing on May 27.",
    'ministerial 2025-05-27 Beijing CN [CN] held',
  ],
  [
    '2025-09-03',
    'Transport ministers of the SCO countries convened in Tianjin on July 4.',
    'ministerial 2025-07-04 Tianjin CN [] held',
  ],
  [
    '2025-09-03',
    'The presidents of Azerbaijan and Armenia met with US President Donald Trump in Washington on August 8.',
    'summit 2025-08-08 Washington US [AM AZ US] held',
  ],
  [
    '2025-09-03',
    'Modi and Xi, who met in Kazan in October 2024, agreed to reopen flights.',
    'bilateral 2024-10 Kazan RU [CN IN] held',
  ],
  ['2025-09-03', 'India will not attend the SCO forum in Beijing on October 5.', 'forum 2025-10-05 Beijing CN [] planned'],
  ['2025-09-03', 'The planned summit of the SCO in Bishkek has been called off.', 'summit - Bishkek KG [] cancelled'],
  [
    '2025-09-03',
    "The SCO defence ministers' meeting in Bishkek was postponed from June 5 to July 10, 2026.",
    'ministerial 2026-07-10 Bishkek KG [] postponed',
  ],
]

test.each(cases)('%s %s', (published, text, ...meetings) => {
  expect(meetingsOf(text, published).toSorted()).toEqual(meetings.toSorted())
})
