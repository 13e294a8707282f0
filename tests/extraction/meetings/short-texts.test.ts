import { expect, test } from 'vitest'
import { meetingsOf } from './meetings-of'

/** Texts of several sentences: each meeting once, and no other. */
const cases: readonly [published: string, text: string, ...meetings: string[]][] = [
  [
    '2024-07-04',
    'ASTANA, July 4 (Xinhua) -- Chinese President Xi Jinping on Thursday attended the 24th Meeting of the Council of Heads of State of the Shanghai Cooperation Organization (SCO) in Astana, the capital of Kazakhstan. The meeting was chaired by Kazakh President Kassym-Jomart Tokayev. In his speech, Xi called on SCO members to stay united. Leaders of Russia, India, Iran and Pakistan were also present. Also on Thursday, Xi met with Azerbaijani President Ilham Aliyev.',
    'summit 2024-07-04 Astana KZ [CN IN IR KZ PK RU] held',
    'bilateral 2024-07-04 Astana KZ [AZ CN] held',
  ],
  [
    '2025-09-01',
    'TIANJIN, Sept. 1 (Xinhua) -- President Xi Jinping met here on Monday with Armenian Prime Minister Nikol Pashinyan, who is in Tianjin for the 2025 SCO Summit.',
    'bilateral 2025-09-01 Tianjin CN [AM CN] held',
    'summit 2025 Tianjin CN [AM] held',
  ],
  [
    '2021-09-17',
    'The 21st summit of the SCO is being held in Dushanbe in a hybrid format on September 16-17. President Putin took part in the meeting via video link. Prime Minister Imran Khan arrived in the Tajik capital on Thursday. On the sidelines of the summit, Khan held talks with Kazakh President Tokayev.',
    'summit 2021-09-16/2021-09-17 Dushanbe TJ [KZ PK RU] held',
    'bilateral - Dushanbe TJ [KZ PK] held',
  ],
  [
    '2019-05-22',
    "External Affairs Minister Sushma Swaraj on Wednesday met her Chinese counterpart Wang Yi on the sidelines of the SCO Foreign Ministers' meeting in Bishkek, Kyrgyzstan. The CFM meeting will review preparations for the upcoming SCO summit in Bishkek on June 13-14.",
    'bilateral 2019-05-22 Bishkek KG [CN IN] held',
    'ministerial 2019-05-22 Bishkek KG [CN IN] planned',
    'summit 2019-06-13/2019-06-14 Bishkek KG [] planned',
  ],
  [
    '2018-06-10',
    "The Shanghai Cooperation Organisation's 18th summit ended in the Chinese city of Qingdao on Sunday. It was the first summit since India and Pakistan joined the group at last year's summit in Astana. The next summit will take place in Bishkek in 2019.",
    'summit 2018-06-10 Qingdao CN [] held',
    'summit 2017 Astana KZ [] held',
    'summit 2019 Bishkek KG [] planned',
  ],
  [
    '2022-09-15',
    'Russian President Vladimir Putin and Iranian President Ebrahim Raisi met in the Uzbek city of Samarkand on Thursday ahead of the SCO summit. "We are doing all we can," Putin told Raisi during the talks. The two leaders last met in Tehran in July.',
    'bilateral 2022-09-15 Samarkand UZ [IR RU] held',
    'bilateral 2022-07 Tehran IR [IR RU] held',
    'summit - Samarkand UZ [] planned',
  ],
  [
    '2024-11-29',
    'Foreign Minister Murat Nurtleu received SCO Secretary-General Zhang Ming. During the meeting, the parties discussed the results of the Astana summit held on July 3-4, 2024.',
    'summit 2024-07-03/2024-07-04 Astana KZ [] held',
  ],
  [
    '2017-11-30',
    'The 16th meeting of the Council of Heads of Government of SCO Member States was held in Sochi on November 30 - December 1, 2017. Indian External Affairs Minister Sushma Swaraj led the Indian delegation. Prime Minister of Pakistan Shahid Khaqan Abbasi represented his country.',
    'heads-of-government 2017-11-30/2017-12-01 Sochi RU [IN PK] held',
  ],
  [
    '2024-05-14',
    'A delegation of the Ministry of Defence of Belarus took part in the meeting of SCO defence ministers in Astana on April 26. The meeting was attended by the heads of military departments of Kazakhstan, China, Kyrgyzstan, Russia and Pakistan. The Belarusian side was represented by Lieutenant General Viktor Khrenin.',
    'ministerial 2024-04-26 Astana KZ [BY CN KG KZ PK RU] held',
  ],
  [
    '2025-06-01',
    'Iran hosted the anti-terrorist exercise "Sahand 2025" in East Azerbaijan province from December 1 to 5, 2025 with units of China, Russia and Belarus.',
    'exercise 2025-12-01/2025-12-05 IR [BY CN IR RU] planned',
  ],
  [
    '2006-06-15',
    "The leaders of the Shanghai Cooperation Organization are meeting in Shanghai for the group's fifth anniversary. Iranian President Mahmoud Ahmadinejad is attending as an observer.",
    'summit 2006-06-15 Shanghai CN [IR] held',
  ],
  [
    '2009-06-16',
    'Yekaterinburg, Russia: Leaders of the SCO member states gathered in the Urals city of Yekaterinburg on Monday and Tuesday. Indian Prime Minister Manmohan Singh met Pakistan President Asif Ali Zardari on the sidelines.',
    'summit 2009-06-15/2009-06-16 Yekaterinburg RU [IN PK] held',
    'bilateral - Yekaterinburg RU [IN PK] held',
  ],
  [
    '2024-10-17',
    "Kazakhstan's Prime Minister Olzhas Bektenov took part in the session of the SCO Council of Heads of Government in Islamabad, where he also met with Pakistani Prime Minister Shehbaz Sharif.",
    'heads-of-government - Islamabad PK [KZ] held',
    'bilateral - Islamabad PK [KZ PK] held',
  ],
  ['2024-10-17', "On 12 May 2024 Beijing hosted the first SCO Women's Forum.", 'forum 2024-05-12 Beijing CN [CN] held'],
  [
    '2024-10-17',
    'The Secretary General will pay a working visit to Dushanbe on 20-22 October and meet with President of Tajikistan Emomali Rahmon. SCO.',
  ],
  [
    '2016-06-24',
    'TASHKENT: The Presidents of China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan on Friday signed the Tashkent Declaration at the SCO summit here.',
    'summit 2016-06-24 Tashkent UZ [CN KG KZ RU TJ UZ] held',
  ],
  [
    '2016-06-24',
    'Prime Minister Narendra Modi left for Tashkent on Thursday to attend the two-day SCO summit, during which he will meet Chinese President Xi Jinping.',
    'summit - Tashkent UZ [IN] planned',
    'bilateral - Tashkent UZ [CN IN] planned',
  ],
  [
    '2024-03-01',
    'The history of the SCO: Shanghai summit (2001), Saint Petersburg summit (2002), Moscow summit (2003).',
    'summit 2001 Shanghai CN [] held',
    'summit 2002 Saint Petersburg RU [] held',
    'summit 2003 Moscow RU [] held',
  ],
  [
    '2024-06-20',
    'Trade, culture and emergency ministers of the SCO will meet this year. The SCO business forum took place in Bishkek.',
    'ministerial 2024 [] planned',
    'forum - Bishkek KG [] held',
  ],
]

test.each(cases)('%s %s', (published, text, ...meetings) => {
  expect(meetingsOf(text, published).toSorted()).toEqual(meetings.toSorted())
})
