import { describe, expect, test } from 'vitest'
import { meetingsOf } from './meetings-of'

const TODAY = '2024-07-10'

type Case = [text: string, ...meetings: string[]]

const check = (cases: Case[]) =>
  test.each(cases)('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY).toSorted()).toEqual(meetings.toSorted())
  })

describe('who came, by the sentences of a report', () => {
  check([
    [
      'The SCO defence ministers met in Astana on July 8. "Trust is growing," Russian Defence Minister Andrei Belousov noted. Indian Defence Minister Rajnath Singh called for new talks.',
      'ministerial 2024-07-08 Astana KZ [IN RU] held',
    ],
    [
      'The SCO culture ministers met in Osh on July 8. Chinese, Russian, Kazakh, Tajik, Uzbek, Indian and Iranian experts took part.',
      'ministerial 2024-07-08 Osh KG [CN IN IR KZ RU TJ UZ] held',
    ],
    [
      'The SCO summit took place in Astana on July 4. All observers took part: Mongolia and Afghanistan.',
      'summit 2024-07-04 Astana KZ [AF MN] held',
    ],
    [
      'Xi Jinping and Vladimir Putin spoke at the session of the SCO leaders in Astana on July 4.',
      'summit 2024-07-04 Astana KZ [CN RU] held',
    ],
    [
      'The Shanghai Five were China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan. In June 2001 the leaders of these nations and Uzbekistan met in Shanghai.',
      'summit 2001-06 Shanghai CN [CN KG KZ RU TJ UZ] held',
    ],
    [
      'The SCO defence ministers met in Tashkent on July 8. India and Pakistan sent ministers. India and Pakistan joined in 2017.',
      'ministerial 2024-07-08 Tashkent UZ [IN PK] held',
    ],
    [
      'The SCO defence ministers met in Tashkent on July 8. Chinese Defence Minister Dong Jun joined by video link.',
      'ministerial 2024-07-08 Tashkent UZ [CN] held',
    ],
  ])
})

describe('talks beside a meeting', () => {
  check([
    [
      'The SCO foreign ministers met in Astana on July 8. Sergey Lavrov also met Wang Yi on the margins of the meeting.',
      'ministerial 2024-07-08 Astana KZ [CN RU] held',
      'bilateral 2024-07-08 Astana KZ [CN RU] held',
    ],
    [
      'Xi Jinping will meet President Tokayev on July 15 in Astana and President Rahmon on July 17 in Dushanbe.',
      'bilateral 2024-07-15 Astana KZ [CN KZ] planned',
      'bilateral 2024-07-17 Dushanbe TJ [CN TJ] planned',
    ],
    [
      'Xi Jinping held talks in Minsk with Alexander Lukashenko on July 8. The leaders last met in Kazan in October 2023.',
      'bilateral 2024-07-08 Minsk BY [BY CN] held',
      'bilateral 2023-10 Kazan RU [BY CN] held',
    ],
    [
      'Modi held a meeting with Xi Jinping in Astana on July 4, and met President Mirziyoyev.',
      'bilateral 2024-07-04 Astana KZ [CN IN] held',
      'bilateral 2024-07-04 Astana KZ [IN UZ] held',
    ],
    [
      'SCO Secretary-General Zhang Ming visited Tashkent on July 8. On July 9 he was received by President Mirziyoyev.',
      'bilateral 2024-07-09 Tashkent UZ [UZ] held',
    ],
    [
      'Xi Jinping met Shehbaz Sharif, who is in China for the SCO summit in Tianjin, in Beijing on Tuesday.',
      'bilateral 2024-07-09 Beijing CN [CN PK] held',
      'summit - Tianjin CN [PK] held',
    ],
  ])
})

describe('one meeting told in several sentences', () => {
  check([
    [
      'An SCO drill is under way in Kyrgyzstan. It began on July 8 and will end on July 12.',
      'exercise 2024-07-08/2024-07-12 KG [] held',
    ],
    [
      'The SCO economic forum opened in Tashkent on July 8. The forum will run until July 11.',
      'forum 2024-07-08/2024-07-11 Tashkent UZ [] held',
    ],
    ['SCO COUNCIL OF HEADS OF STATE\n\n(Astana, 4 July 2024)', 'summit 2024-07-04 Astana KZ [] held'],
    [
      'The SCO coordinators met in Osh on July 8. The next meeting of the coordinators is planned for August in Beijing.',
      'other 2024-07-08 Osh KG [] held',
      'other 2024-08 Beijing CN [] planned',
    ],
    [
      'The SCO summit was held in Astana on July 4, and China will host the next one in 2025.',
      'summit 2024-07-04 Astana KZ [] held',
      'summit 2025 CN [CN] planned',
    ],
    [
      'Russian and Pakistani troops began joint drills on July 8. The SCO drill set for this year in India has been cancelled.',
      'exercise 2024-07-08 [PK RU] held',
      'exercise 2024 IN [] cancelled',
    ],
  ])
})
