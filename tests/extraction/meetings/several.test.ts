import { describe, expect, test } from 'vitest'
import { meetingsOf } from './meetings-of'

const DAY = '2024-05-20'

describe('meetings of several', () => {
  test.each([
    ['The 24th SCO summit was held in Astana on 3 and 4 July 2023.', 'summit 2023-07-03/2023-07-04 Astana KZ [] held'],
    [
      'The next SCO summit will be held in Tianjin, China, from 31 August to 1 September 2025.',
      'summit 2025-08-31/2025-09-01 Tianjin CN [] planned',
    ],
    [
      'A meeting of the Council of Heads of Government of the SCO took place in Bishkek on October 26, 2023.',
      'heads-of-government 2023-10-26 Bishkek KG [] held',
    ],
    ['SCO foreign ministers gathered in Astana on Monday.', 'ministerial 2024-05-20 Astana KZ [] held'],
    [
      'The Council of Foreign Ministers of the Shanghai Cooperation Organisation met in Goa, India, on 4-5 May 2023.',
      'ministerial 2023-05-04/2023-05-05 Goa IN [] held',
    ],
    [
      'The SCO defence ministers’ meeting was attended by the ministers of Russia, China and Iran in Astana on 26 April 2024.',
      'ministerial 2024-04-26 Astana KZ [CN IR RU] held',
    ],
    [
      'Secretaries of the security councils of the SCO member states met in New Delhi on 29 March 2023 under the chairmanship of India.',
      'security-council 2023-03-29 New Delhi IN [IN] held',
    ],
    [
      'Pakistan will host a session of the SCO Council of Heads of Government in Islamabad in October 2024.',
      'heads-of-government 2024-10 Islamabad PK [PK] planned',
    ],
    ['An SCO forum on tourism opened in Qingdao on 15 May 2024.', 'forum 2024-05-15 Qingdao CN [] held'],
    [
      'A conference on counter-terrorism under the SCO was held in Tashkent on May 7.',
      'conference 2024-05-07 Tashkent UZ [] held',
    ],
    [
      'The joint anti-terrorist drill of the SCO, Peace Mission 2021, was held in Orenburg, Russia, in September 2021 with the participation of China, India, Kazakhstan and Pakistan.',
      'exercise 2021-09 Orenburg RU [CN IN KZ PK] held',
    ],
    ['The leaders of the SCO met by video link on 4 July 2023 under Indian chairmanship.', 'summit 2023-07-04 IN [IN] held'],
    ['Iran became a member at the 2023 SCO summit.', 'summit 2023 [] held'],
    ['The SCO summit in Samarkand in September 2022 was a turning point.', 'summit 2022-09 Samarkand UZ [] held'],
    [
      'Belarusian President Alexander Lukashenko will attend the SCO summit in Astana in July.',
      'summit 2024-07 Astana KZ [BY] planned',
    ],
    ['Kyrgyzstan is to host the SCO summit in 2026.', 'summit 2026 KG [KG] planned'],
    [
      'The SCO summit, due in Saint Petersburg in July, was postponed to November 10.',
      'summit 2024-11-10 Saint Petersburg RU [] postponed',
    ],
  ])('%s', (text, line) => {
    expect(meetingsOf(text, DAY)).toEqual([line])
  })

  test.each([
    'The SCO was founded in 2001.',
    'The SCO summit will discuss trade.',
    'Afghanistan was discussed in Beijing.',
    'The G7 summit in Hiroshima in May 2023 spoke of sanctions.',
  ])('none: %s', (text) => {
    expect(meetingsOf(text, DAY)).toEqual([])
  })
})
