import { describe, expect, test } from 'vitest'
import { meetingsOf } from './meetings-of'

const DAY = '2024-05-20'

describe('two who meet', () => {
  test.each([
    [
      'Kazakh President Kassym-Jomart Tokayev met with Chinese President Xi Jinping in Beijing on May 16.',
      'bilateral 2024-05-16 Beijing CN [CN KZ] held',
    ],
    [
      'The presidents of Uzbekistan and Tajikistan met in Samarkand on 18 May 2024.',
      'bilateral 2024-05-18 Samarkand UZ [TJ UZ] held',
    ],
    [
      'On 14 May in Tashkent, the foreign ministers of India and Uzbekistan held talks.',
      'bilateral 2024-05-14 Tashkent UZ [IN UZ] held',
    ],
    [
      'Talks between Russian Foreign Minister Sergey Lavrov and his Indian counterpart took place in Moscow on Thursday.',
      'bilateral 2024-05-16 Moscow RU [IN RU] held',
    ],
    [
      'Shavkat Mirziyoyev received the Prime Minister of Pakistan, Shehbaz Sharif, in Tashkent yesterday.',
      'bilateral 2024-05-19 Tashkent UZ [PK UZ] held',
    ],
    [
      'SCO Secretary-General Zhang Ming was received in Bishkek on 10 May by Kyrgyz President Sadyr Japarov.',
      'bilateral 2024-05-10 Bishkek KG [KG] held',
    ],
    [
      'Zhang Ming, Secretary-General of the SCO, met the foreign minister of Belarus in Minsk last Friday.',
      'bilateral 2024-05-17 Minsk BY [BY] held',
    ],
    [
      'Iranian President Ebrahim Raisi will hold talks with Vladimir Putin in Moscow on June 3.',
      'bilateral 2024-06-03 Moscow RU [IR RU] planned',
    ],
    [
      'Talks between the defence ministers of China and India, planned for June 2 in New Delhi, have been cancelled.',
      'bilateral 2024-06-02 New Delhi IN [CN IN] cancelled',
    ],
    [
      'Xi Jinping arrived in Dushanbe on May 12 and held talks with Emomali Rahmon.',
      'bilateral 2024-05-12 Dushanbe TJ [CN TJ] held',
    ],
    [
      'The meeting of the presidents of Kazakhstan and Kyrgyzstan took place on 19 April 2024 in Astana.',
      'bilateral 2024-04-19 Astana KZ [KG KZ] held',
    ],
    ['Russian-Uzbek talks were held in Tashkent on 27 May 2023.', 'bilateral 2023-05-27 Tashkent UZ [RU UZ] held'],
  ])('%s', (text, line) => {
    expect(meetingsOf(text, DAY)).toEqual([line])
  })

  test.each([
    'Xi Jinping and Vladimir Putin spoke by telephone on May 16.',
    'Kazakhstan met its obligations in 2023.',
    'Tajik President Emomali Rahmon met with the governor of Sughd in Khujand on May 3.',
    'The Kazakh parliament held a session in Astana on May 3.',
    'Trade between China and Kazakhstan grew in 2023.',
    'China and Russia exercise great influence in the region.',
    'The foreign minister gave a press conference in Moscow on May 7.',
  ])('none: %s', (text) => {
    expect(meetingsOf(text, DAY)).toEqual([])
  })
})
