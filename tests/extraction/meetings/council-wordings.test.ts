import { expect, test } from 'vitest'
import { meetingsOf } from './meetings-of'

/** Councils, deputies, delegations, other organisations' meetings, and what is none. */
const cases: readonly [published: string, text: string, ...meetings: string[]][] = [
  [
    '2024-10-20',
    'MOSCOW, October 18. /TASS/. Russian Foreign Minister Sergey Lavrov held talks with his Kazakh counterpart Murat Nurtleu on Friday, the Foreign Ministry said.',
    'bilateral 2024-10-18 Moscow RU [KZ RU] held',
  ],
  [
    '2024-10-20',
    'The foreign ministers of Kazakhstan and Russia discussed trade during talks in Moscow on Friday.',
    'bilateral 2024-10-18 Moscow RU [KZ RU] held',
  ],
  [
    '2024-10-20',
    'Iranian First Vice President Mohammad Reza Aref, addressing the SCO premiers in Islamabad on Wednesday, criticised sanctions.',
    'heads-of-government 2024-10-16 Islamabad PK [] held',
  ],
  [
    '2024-10-20',
    'Pakistan Deputy Prime Minister Ishaq Dar on Tuesday met Indian External Affairs Minister S. Jaishankar over dinner in Islamabad.',
    'bilateral 2024-10-15 Islamabad PK [IN PK] held',
  ],
  [
    '2024-10-20',
    'The SCO Council of Foreign Ministers held an extraordinary meeting in New York on September 24 on the sidelines of the UN General Assembly.',
    'ministerial 2024-09-24 New York US [] held',
  ],
  [
    '2024-10-20',
    'Tajik President Emomali Rahmon met in Ashgabat with Iranian President Masoud Pezeshkian. The meeting took place on October 11 within the framework of an international forum.',
    'bilateral 2024-10-11 Ashgabat TM [IR TJ] held',
  ],
  [
    '2024-10-20',
    'The first meeting of the heads of SCO states was held in Shanghai on 14-15 June 2001.',
    'summit 2001-06-14/2001-06-15 Shanghai CN [] held',
  ],
  [
    '2024-10-20',
    'The second summit took place on 7 June 2002 in St Petersburg, the third in Moscow. The SCO charter was adopted there.',
    'summit 2002-06-07 Saint Petersburg RU [] held',
  ],
  ['2024-10-20', 'In July 2023, the SCO held its 23rd summit under the presidency of India.', 'summit 2023-07 [IN] held'],
  [
    '2024-10-20',
    'At a virtual summit hosted by New Delhi on July 4, 2023, Iran was welcomed as the ninth SCO member.',
    'summit 2023-07-04 IN [IN] held',
  ],
  [
    '2024-10-20',
    "The 11th SCO People's Forum was opened in Dushanbe by the Tajik minister of culture on June 5.",
    'forum 2024-06-05 Dushanbe TJ [TJ] held',
  ],
  [
    '2024-10-20',
    'Mongolian Deputy Foreign Minister Gombosuren Amartuvshin met SCO Secretary-General Zhang Ming in Ulaanbaatar.',
    'bilateral - Ulaanbaatar MN [MN] held',
  ],
  [
    '2024-10-20',
    'Zhang Ming visited Cambodia from 3 to 5 June and was received by Prime Minister Hun Manet in Phnom Penh.',
    'bilateral 2024-06-03/2024-06-05 Phnom Penh KH [KH] held',
  ],
  [
    '2024-10-20',
    'The Prime Minister of Kyrgyzstan Akylbek Zhaparov chaired the 22nd session of the SCO Heads of Government Council in Bishkek, which brought together the prime ministers of China, Kazakhstan, Russia and Uzbekistan, on 26 October 2023.',
    'heads-of-government 2023-10-26 Bishkek KG [CN KG KZ RU UZ] held',
  ],
  [
    '2024-10-20',
    'Representatives of Belarus, Iran and Mongolia attended the meeting of SCO railway heads in Almaty on 12 September.',
    'other 2024-09-12 Almaty KZ [BY IR MN] held',
  ],
  [
    '2024-10-20',
    'An Indian delegation headed by the national security adviser attended the SCO NSA meeting in Astana in April.',
    'security-council 2024-04 Astana KZ [IN] held',
  ],
  [
    '2024-10-20',
    'The anti-terror drill "Pabbi-Antiterror 2021" of the SCO member states took place in Pabbi, Pakistan, from September 21 to October 4, 2021.',
    'exercise 2021-09-21/2021-10-04 Pabbi PK [] held',
  ],
  [
    '2024-10-20',
    "Turkmenistan's Serdar Berdimuhamedow took part in the Astana SCO summit as a guest of honour on July 4.",
    'summit 2024-07-04 Astana KZ [TM] held',
  ],
  [
    '2024-10-20',
    'Erdogan told reporters on his way back from the SCO summit in Astana, held on July 3-4, that he wanted membership.',
    'summit 2024-07-03/2024-07-04 Astana KZ [] held',
  ],
  [
    '2024-10-20',
    'Belarus signed the memorandum of obligations at the Samarkand summit of the SCO in September 2022.',
    'summit 2022-09 Samarkand UZ [BY] held',
  ],
  [
    '2024-10-20',
    "The Uzbek capital hosted the SCO defence ministers' meeting on August 24, 2022.",
    'ministerial 2022-08-24 Tashkent UZ [UZ] held',
  ],
  [
    '2024-10-20',
    'Ministers of the SCO states responsible for foreign trade met in Islamabad on 12 September 2024 under the chairmanship of Pakistan.',
    'ministerial 2024-09-12 Islamabad PK [PK] held',
  ],
  [
    '2024-10-20',
    'The talks in Dushanbe on October 17 between Tajik Foreign Minister Sirojiddin Muhriddin and his Uzbek counterpart Bakhtiyor Saidov dealt with water.',
    'bilateral 2024-10-17 Dushanbe TJ [TJ UZ] held',
  ],
  [
    '2024-10-20',
    'President Putin plans to visit India in early 2025 for talks with Prime Minister Modi.',
    'bilateral 2025 IN [IN RU] planned',
  ],
  ['2024-10-20', 'No date has been set for the next SCO summit.'],
  [
    '2024-10-20',
    'The summit of the Organization of Turkic States in Bishkek on November 6 will be attended by Turkish President Recep Tayyip Erdogan.',
    'summit 2024-11-06 Bishkek KG [TR] planned',
  ],
  ['2024-10-20', 'The 16th BRICS Summit will take place in Kazan on October 22-24.'],
  [
    '2024-10-20',
    'A meeting of the SCO-Afghanistan contact group took place in Bishkek on April 18-19, 2019.',
    'other 2019-04-18/2019-04-19 Bishkek KG [] held',
  ],
]

test.each(cases)('%s %s', (published, text, ...meetings) => {
  expect(meetingsOf(text, published).toSorted()).toEqual(meetings.toSorted())
})
