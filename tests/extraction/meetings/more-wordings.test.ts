import { expect, test } from 'vitest'
import { meetingsOf } from './meetings-of'

/** Wordings with other word orders, relative clauses and notices of what is no meeting. */
const cases: readonly [published: string, text: string, ...meetings: string[]][] = [
  [
    '2024-05-20',
    "The 10th SCO Defence Ministers' Meeting in Moscow in August 2013 approved a plan for joint drills.",
    'ministerial 2013-08 Moscow RU [] held',
  ],
  [
    '2024-05-20',
    'Uzbekistan has invited the SCO partners to a conference on water in Tashkent next month.',
    'conference 2024-06 Tashkent UZ [] planned',
  ],
  [
    '2024-05-20',
    'Tajik Foreign Minister Sirojiddin Muhriddin left for Astana to take part in the SCO ministerial on 20 May.',
    'ministerial 2024-05-20 Astana KZ [TJ] planned',
  ],
  [
    '2024-05-20',
    'The meeting between Emomali Rahmon and Vladimir Putin took place on 22 February in the Kremlin, Moscow.',
    'bilateral 2024-02-22 Moscow RU [RU TJ] held',
  ],
  ['2024-05-20', 'Rahmon and Putin are to meet in Dushanbe in June.', 'bilateral 2024-06 Dushanbe TJ [RU TJ] planned'],
  [
    '2024-05-20',
    "Rashid Meredov, Turkmenistan's foreign minister, flew to Beijing and met Wang Yi there on May 15.",
    'bilateral 2024-05-15 Beijing CN [CN TM] held',
  ],
  [
    '2024-05-20',
    'Ahead of the SCO summit in July, the foreign ministers of the bloc will gather in Astana on Tuesday.',
    'summit 2024-07 [] planned',
    'ministerial 2024-05-21 Astana KZ [] planned',
  ],
  [
    '2024-05-20',
    'Kazakhstan, which holds the SCO chair, will host the summit in Astana on July 3-4.',
    'summit 2024-07-03/2024-07-04 Astana KZ [KZ] planned',
  ],
  [
    '2024-05-20',
    "The SCO leaders' summit, scheduled to be held on July 3-4 in Astana, will be attended by UN Secretary-General Antonio Guterres and Turkish President Recep Tayyip Erdogan.",
    'summit 2024-07-03/2024-07-04 Astana KZ [TR] planned',
  ],
  ['2024-05-20', 'The last SCO summit, hosted virtually by India in July 2023, admitted Iran.', 'summit 2023-07 IN [IN] held'],
  [
    '2024-05-20',
    'The SCO summit (Astana, 3-4 July 2024) will sum up the Kazakh chairmanship.',
    'summit 2024-07-03/2024-07-04 Astana KZ [KZ] planned',
  ],
  [
    '2024-05-20',
    'The leaders of India and China have not met since the summit in Samarkand in September 2022. The SCO is silent.',
    'summit 2022-09 Samarkand UZ [] held',
  ],
  [
    '2024-05-20',
    'It was announced at the SCO Samarkand summit on September 16, 2022 that Varanasi would be the first tourism capital.',
    'summit 2022-09-16 Samarkand UZ [] held',
  ],
  [
    '2024-05-20',
    'The 2018 Qingdao summit was the first with India and Pakistan. The SCO grew.',
    'summit 2018 Qingdao CN [] held',
  ],
  ['2024-05-20', 'During the 22nd SCO Summit in Uzbekistan in 2022, Bahrain became a partner.', 'summit 2022 UZ [] held'],
  [
    '2024-05-20',
    "China's Premier Li Qiang attended the 22nd meeting of the Council of Heads of Government (Prime Ministers) of SCO Member States in Bishkek on Oct. 26, 2023.",
    'heads-of-government 2023-10-26 Bishkek KG [CN] held',
  ],
  [
    '2024-05-20',
    "Li Qiang arrived in the Kyrgyz capital on October 24, 2023 for the SCO prime ministers' meeting.",
    'heads-of-government - Bishkek KG [CN] held',
  ],
  [
    '2024-05-20',
    'A three-day SCO youth forum closed in Chelyabinsk on May 18.',
    'forum 2024-05-16/2024-05-18 Chelyabinsk RU [] held',
  ],
  [
    '2024-05-20',
    'From 15 to 17 May, Ulyanovsk hosted the conference "SCO Cities".',
    'conference 2024-05-15/2024-05-17 Ulyanovsk RU [] held',
  ],
  [
    '2024-05-20',
    'The meeting of the ministers of justice of the SCO states was held on 5 September 2023 via videoconference under the chairmanship of Kazakhstan.',
    'ministerial 2023-09-05 KZ [KZ] held',
  ],
  [
    '2024-05-20',
    'SCO Deputy Secretary-General Grigory Logvinov met with the ambassador of Nepal to China in Beijing on April 2.',
    'bilateral 2024-04-02 Beijing CN [NP] held',
  ],
  ['2024-05-20', 'The SCO observer mission watched the election in Tashkent on July 9, 2023.'],
  ['2024-05-20', 'The UN General Assembly adopted a resolution on cooperation with the SCO in New York on September 1, 2023.'],
  ['2024-05-20', 'The SCO Secretariat in Beijing opened its doors on January 15, 2004.'],
  ['2024-05-20', 'The European Council meets in Brussels on June 27.'],
  ['2024-05-20', 'The Kyrgyz cabinet discussed the results of the SCO summit.'],
  ['2024-05-20', "Kazakhstan's foreign minister and the Secretary-General of the SCO spoke by phone on May 3."],
  [
    '2024-05-20',
    'Lavrov is expected to meet with Jaishankar at the SCO gathering in Astana on Tuesday.',
    'bilateral 2024-05-21 Astana KZ [IN RU] planned',
    'ministerial 2024-05-21 Astana KZ [] planned',
  ],
  [
    '2024-05-20',
    "Iran's Bagheri and Pakistan's Ishaq Dar sat down for talks in Astana on May 20.",
    'bilateral 2024-05-20 Astana KZ [IR PK] held',
  ],
  [
    '2024-05-20',
    'President Xi hosted Uzbek President Shavkat Mirziyoyev in Beijing on January 24.',
    'bilateral 2024-01-24 Beijing CN [CN UZ] held',
  ],
  [
    '2024-05-20',
    'A meeting between the foreign ministers of Armenia and Azerbaijan took place in Almaty on May 10-11.',
    'bilateral 2024-05-10/2024-05-11 Almaty KZ [AM AZ] held',
  ],
  [
    '2024-05-20',
    "The eighth China-Central Asia foreign ministers' meeting took place in Chengdu in December 2023.",
    'ministerial 2023-12 Chengdu CN [CN] held',
  ],
  [
    '2024-05-20',
    'Wang Yi co-chaired the meeting with his Kazakh colleague in Astana on May 20.',
    'bilateral 2024-05-20 Astana KZ [CN KZ] held',
  ],
  [
    '2024-05-20',
    'Consultations between the foreign ministries of Belarus and Pakistan were held in Minsk on 14 May.',
    'bilateral 2024-05-14 Minsk BY [BY PK] held',
  ],
  [
    '2024-05-20',
    'The visit of the Chinese leader to Astana on July 2, 2024 will be followed by the SCO summit there on July 3.',
    'summit 2024-07-03 Astana KZ [] planned',
  ],
  [
    '2024-05-20',
    'Delegations of China, Russia and Iran took part in the "Security Belt" drills in the Gulf of Oman from March 11 to 15.',
    'exercise 2024-03-11/2024-03-15 [CN IR RU] held',
  ],
  [
    '2024-05-20',
    'India and Kyrgyzstan began the joint exercise Khanjar-XI in Himachal Pradesh, India, on January 22.',
    'exercise 2024-01-22 Himachal Pradesh IN [IN KG] held',
  ],
]

test.each(cases)('%s %s', (published, text, ...meetings) => {
  expect(meetingsOf(text, published).toSorted()).toEqual(meetings.toSorted())
})
