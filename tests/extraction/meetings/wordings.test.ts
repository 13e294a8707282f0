import { expect, test } from 'vitest'
import { meetingsOf } from './meetings-of'

/** How agencies, ministries and encyclopaedias word it: a sentence each. */
const cases: readonly [published: string, text: string, ...meetings: string[]][] = [
  [
    '2024-05-20',
    'The foreign ministers of the SCO member states gathered in Astana for a two-day meeting on 20-21 May.',
    'ministerial 2024-05-20/2024-05-21 Astana KZ [] held',
  ],
  [
    '2024-05-20',
    'Foreign Minister Wang Yi will attend the SCO Council of Foreign Ministers meeting in Astana, Kazakhstan, from May 20 to 21, a spokesperson said.',
    'ministerial 2024-05-20/2024-05-21 Astana KZ [CN] planned',
  ],
  [
    '2024-07-05',
    'The 24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization concluded in Astana on July 4, 2024.',
    'summit 2024-07-04 Astana KZ [] held',
  ],
  [
    '2022-09-16',
    "Iran's President Ebrahim Raisi met his Tajik counterpart Emomali Rahmon on the sidelines of the Shanghai Cooperation Organization summit in Samarkand on Thursday.",
    'bilateral 2022-09-15 Samarkand UZ [IR TJ] held',
    'summit 2022-09-15 Samarkand UZ [IR TJ] held',
  ],
  [
    '2022-09-16',
    'President Xi Jinping on Thursday afternoon met with Russian President Vladimir Putin at the Forumlar Majmuasi Complex in Samarkand.',
    'bilateral 2022-09-15 Samarkand UZ [CN RU] held',
  ],
  [
    '2023-03-21',
    'Chinese President Xi Jinping and Russian President Vladimir Putin held talks in the Kremlin in Moscow on Tuesday.',
    'bilateral 2023-03-21 Moscow RU [CN RU] held',
  ],
  [
    '2024-10-16',
    'Islamabad hosted the 23rd meeting of the SCO Council of Heads of Government on October 15-16.',
    'heads-of-government 2024-10-15/2024-10-16 Islamabad PK [PK] held',
  ],
  [
    '2024-10-16',
    'Prime Minister Shehbaz Sharif chaired the 23rd SCO CHG meeting in Islamabad on Wednesday.',
    'heads-of-government 2024-10-16 Islamabad PK [PK] held',
  ],
  [
    '2017-06-09',
    'India and Pakistan became full members of the SCO at the Astana summit on 9 June 2017.',
    'summit 2017-06-09 Astana KZ [] held',
  ],
  [
    '2021-07-14',
    'The Council of Foreign Ministers of the SCO held a regular meeting in Dushanbe on July 13-14, 2021, chaired by Tajik Foreign Minister Sirojiddin Muhriddin.',
    'ministerial 2021-07-13/2021-07-14 Dushanbe TJ [TJ] held',
  ],
  [
    '2021-09-10',
    "The exercise Peace Mission-2021 will be held at the Donguz training ground in Russia's Orenburg region from September 11 to 25.",
    'exercise 2021-09-11/2021-09-25 Donguz RU [] planned',
  ],
  [
    '2019-06-14',
    'Speaking at the SCO summit in Bishkek on Friday, Prime Minister Imran Khan called for dialogue.',
    'summit 2019-06-14 Bishkek KG [PK] held',
  ],
  [
    '2019-06-14',
    'Addressing the Shanghai Cooperation Organisation summit in Bishkek, Prime Minister Narendra Modi spoke against terrorism.',
    'summit - Bishkek KG [IN] held',
  ],
  [
    '2023-04-28',
    'Defence Minister Rajnath Singh held a bilateral meeting with Chinese Defence Minister Li Shangfu in New Delhi on April 27.',
    'bilateral 2023-04-27 New Delhi IN [CN IN] held',
  ],
  [
    '2020-09-10',
    'External Affairs Minister S. Jaishankar and Chinese State Councilor Wang Yi met in Moscow on September 10 on the sidelines of the SCO meeting.',
    'bilateral 2020-09-10 Moscow RU [CN IN] held',
    'ministerial 2020-09-10 Moscow RU [CN IN] held',
  ],
  [
    '2018-06-10',
    'The 18th SCO summit took place in the Chinese coastal city of Qingdao on June 9-10, 2018.',
    'summit 2018-06-09/2018-06-10 Qingdao CN [] held',
  ],
  [
    '2005-07-06',
    'At its summit in Astana in July 2005 the SCO called on the United States to set a date for the withdrawal of its troops.',
    'summit 2005-07 Astana KZ [] held',
  ],
  [
    '2010-01-01',
    'The SCO Charter was adopted at the St. Petersburg summit in June 2002.',
    'summit 2002-06 Saint Petersburg RU [] held',
  ],
  [
    '2024-12-01',
    'SCO Secretary-General Zhang Ming met with Uzbek Foreign Minister Bakhtiyor Saidov in Beijing on November 28, 2024.',
    'bilateral 2024-11-28 Beijing CN [UZ] held',
  ],
  [
    '2024-12-01',
    'On November 28, 2024, Secretary-General of the SCO Zhang Ming received the Ambassador of Belarus to China Alexander Chervyakov.',
    'bilateral 2024-11-28 [BY] held',
  ],
  [
    '2023-07-05',
    'The leaders of the Shanghai Cooperation Organisation held their summit in virtual format on July 4 under the chairmanship of Indian Prime Minister Narendra Modi.',
    'summit 2023-07-04 IN [IN] held',
  ],
  [
    '2022-11-01',
    'The SCO heads of government will meet online on November 1, with China hosting.',
    'heads-of-government 2022-11-01 CN [CN] planned',
  ],
  ['2024-04-01', 'The sixth SCO forum of young scientists will be held in Moscow in May.', 'forum 2024-05 Moscow RU [] planned'],
  [
    '2024-04-03',
    'Astana hosted the 19th annual meeting of SCO security council secretaries on April 3.',
    'security-council 2024-04-03 Astana KZ [KZ] held',
  ],
  [
    '2025-06-26',
    "Rajnath Singh refused to sign the joint statement at the SCO defence ministers' meeting in Qingdao.",
    'ministerial - Qingdao CN [IN] held',
  ],
  [
    '2025-07-15',
    'SCO foreign ministers wrapped up their meeting in Tianjin on Tuesday.',
    'ministerial 2025-07-15 Tianjin CN [] held',
  ],
  [
    '2019-11-02',
    'Tashkent, 2 November. The Council of Heads of Government of the SCO met here on Saturday.',
    'heads-of-government 2019-11-02 Tashkent UZ [] held',
  ],
  [
    '2012-06-07',
    'The presidents of Russia and China met in Beijing on June 5, two days before the SCO summit.',
    'bilateral 2012-06-05 Beijing CN [CN RU] held',
    'summit 2012-06-07 [] held',
  ],
  [
    '2012-06-07',
    'Afghan President Hamid Karzai arrived in Beijing on Wednesday to attend the SCO summit.',
    'summit - Beijing CN [AF] held',
  ],
  [
    '2024-07-03',
    'Turkish President Recep Tayyip Erdogan met Putin in Astana on the margins of the SCO summit on July 3.',
    'bilateral 2024-07-03 Astana KZ [RU TR] held',
    'summit 2024-07-03 Astana KZ [RU TR] held',
  ],
  [
    '2024-07-03',
    'Putin will hold bilateral meetings with the leaders of China, Turkey and Pakistan in Astana on July 3.',
    'bilateral 2024-07-03 Astana KZ [CN RU] planned',
    'bilateral 2024-07-03 Astana KZ [RU TR] planned',
    'bilateral 2024-07-03 Astana KZ [PK RU] planned',
  ],
  [
    '2001-06-16',
    'The presidents of China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan met in Shanghai on June 15, 2001 and signed the founding declaration.',
    'summit 2001-06-15 Shanghai CN [CN KG KZ RU TJ UZ] held',
  ],
  [
    '2007-08-17',
    'Peace Mission 2007 was held in Chelyabinsk, Russia, in August 2007.',
    'exercise 2007-08 Chelyabinsk RU [] held',
  ],
  [
    '2018-08-25',
    'Troops from China, Russia, India and Pakistan took part in the SCO exercise Peace Mission 2018 in Chelyabinsk from August 22 to 29.',
    'exercise 2018-08-22/2018-08-29 Chelyabinsk RU [CN IN PK RU] held',
  ],
  [
    '2024-09-01',
    'The SCO Council of National Coordinators met in Samarkand on August 27-29.',
    'other 2024-08-27/2024-08-29 Samarkand UZ [] held',
  ],
  [
    '2024-09-01',
    'The Council of the Regional Anti-Terrorist Structure of the SCO held its 42nd session in Tashkent on 13 September 2024.',
    'other 2024-09-13 Tashkent UZ [] planned',
  ],
  ['2024-09-01', 'The chief justices of the SCO countries met in Tashkent on June 12.', 'other 2024-06-12 Tashkent UZ [] held'],
  [
    '2023-03-10',
    'Ministers of culture of the SCO member states will gather in Varanasi, India, in May.',
    'ministerial 2023-05 Varanasi IN [] planned',
  ],
  [
    '2023-03-10',
    'An international conference on Buddhist heritage of the SCO nations opened in New Delhi on March 14, 2023.',
    'conference 2023-03-14 New Delhi IN [] planned',
  ],
  [
    '2023-05-05',
    "Pakistan's Foreign Minister Bilawal Bhutto-Zardari travelled to Goa for the SCO foreign ministers' meeting on May 4-5.",
    'ministerial 2023-05-04/2023-05-05 Goa IN [PK] held',
  ],
  [
    '2025-08-31',
    'The Shanghai Cooperation Organization summit kicked off in Tianjin on Sunday.',
    'summit 2025-08-31 Tianjin CN [] held',
  ],
  [
    '2025-08-31',
    'More than 20 world leaders, including Vladimir Putin and Narendra Modi, are attending the SCO summit in Tianjin.',
    'summit 2025-08-31 Tianjin CN [IN RU] held',
  ],
  [
    '2025-08-25',
    "Leaders of more than 20 countries will attend the summit in Tianjin from August 31 to September 1, China's foreign ministry said, among them Putin and Modi. Shanghai Cooperation Organisation.",
    'summit 2025-08-31/2025-09-01 Tianjin CN [] planned',
  ],
  [
    '2020-06-01',
    'The SCO summit scheduled for July 22-23 in St. Petersburg has been postponed because of the pandemic, the Kremlin said.',
    'summit 2020-07-22/2020-07-23 Saint Petersburg RU [] postponed',
  ],
  [
    '2016-11-01',
    'India called off its foreign secretary talks with Pakistan, which had been due in Islamabad on August 25, 2014.',
    'bilateral 2014-08-25 Islamabad PK [IN PK] cancelled',
  ],
  [
    '2024-03-01',
    "Pakistan's president and his Iranian counterpart agreed at a meeting in Tehran on Monday to increase trade.",
    'bilateral 2024-02-26 Tehran IR [IR PK] held',
  ],
  [
    '2024-03-01',
    'Uzbek President Shavkat Mirziyoyev paid a state visit to China from January 23 to 25, where he held talks with Xi Jinping.',
    'bilateral 2024-01-23/2024-01-25 CN [CN UZ] held',
  ],
  [
    '2024-03-01',
    "During his visit to Dushanbe on 29 February, Iran's interior minister was received by President Emomali Rahmon.",
    'bilateral 2024-02-29 Dushanbe TJ [IR TJ] held',
  ],
  [
    '2024-03-01',
    'A trilateral meeting of the foreign ministers of China, Pakistan and Afghanistan was held in Islamabad on May 6, 2023.',
    'ministerial 2023-05-06 Islamabad PK [AF CN PK] held',
  ],
  [
    '2024-03-01',
    'Kazakhstan and Uzbekistan signed an agreement in Tashkent on 22 December 2022 at a meeting of their presidents.',
    'bilateral 2022-12-22 Tashkent UZ [KZ UZ] held',
  ],
  [
    '2024-03-01',
    'The next round of India-China talks will take place in Beijing in April.',
    'bilateral 2024-04 Beijing CN [CN IN] planned',
  ],
  [
    '2024-03-01',
    'In the margins of the Munich Security Conference, Wang Yi met Jaishankar on February 17.',
    'bilateral 2024-02-17 Munich DE [CN IN] held',
  ],
  [
    '2024-03-01',
    'Russian Defence Minister Sergei Shoigu held talks in Beijing with his Chinese counterpart.',
    'bilateral - Beijing CN [CN RU] held',
  ],
  [
    '2011-06-20',
    'The tenth anniversary summit of the SCO was held in the Kazakh capital on 15 June.',
    'summit 2011-06-15 Astana KZ [] held',
  ],
  [
    '2024-07-04',
    'Putin said on Wednesday that trade with Kazakhstan had grown since the summit in Samarkand in 2022. SCO.',
    'summit 2022 Samarkand UZ [] held',
  ],
]

test.each(cases)('%s %s', (published, text, ...meetings) => {
  expect(meetingsOf(text, published).toSorted()).toEqual(meetings.toSorted())
})
