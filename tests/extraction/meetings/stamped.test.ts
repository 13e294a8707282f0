import { describe, expect, test } from 'vitest'
import { meetingsOf } from './meetings-of'

const TODAY = '2024-07-10'

type Case = [text: string, ...meetings: string[]]

describe('a report with its day and place on lines of their own at its head', () => {
  test.each<Case>([
    [
      'March 3, 2021\nMoscow\nTalks on transport\nVladimir Putin and Sadyr Japarov met in Moscow to discuss transport.',
      'bilateral 2021-03-03 Moscow RU [KG RU] held',
    ],
    [
      '3 March 2021\n\nTashkent\n\nMeeting with the President of Kazakhstan\n\nShavkat Mirziyoyev met with Kassym-Jomart Tokayev in Tashkent to review trade.\n\nLater, Shavkat Mirziyoyev had separate meetings with Sadyr Japarov and Emomali Rahmon.',
      'bilateral 2021-03-03 Tashkent UZ [KZ UZ] held',
      'bilateral 2021-03-03 Tashkent UZ [KG UZ] held',
      'bilateral 2021-03-03 Tashkent UZ [TJ UZ] held',
    ],
    [
      'May 12, 2020\nAstana\nVladimir Putin had talks with Kassym-Jomart Tokayev. Earlier in the day, Vladimir Putin had separate meetings with Xi Jinping and Narendra Modi.',
      'bilateral 2020-05-12 Astana KZ [KZ RU] held',
      'bilateral 2020-05-12 Astana KZ [CN RU] held',
      'bilateral 2020-05-12 Astana KZ [IN RU] held',
    ],
    [
      'July 4, 2024\nAstana\nVladimir Putin held talks with Masoud Pezeshkian. A trilateral meeting with President Xi Jinping and President Khurelsukh of Mongolia was also held.',
      'bilateral 2024-07-04 Astana KZ [IR RU] held',
      'summit 2024-07-04 Astana KZ [CN MN RU] held',
    ],
    [
      'July 4, 2024\nAstana\nSergey Lavrov spoke with Wang Yi. There was also a trilateral meeting with Foreign Minister Subrahmanyam Jaishankar and Foreign Minister Wang Yi.',
      'ministerial 2024-07-04 Astana KZ [CN IN RU] held',
    ],
    [
      'Narendra Modi met Xi Jinping in Samarkand on 16 September 2022. The same day he met Shavkat Mirziyoyev.',
      'bilateral 2022-09-16 Samarkand UZ [CN IN] held',
      'bilateral 2022-09-16 Samarkand UZ [IN UZ] held',
    ],
    [
      'Narendra Modi met Xi Jinping in Samarkand on 16 September 2022. Earlier that day, Modi met separately with Vladimir Putin and Ebrahim Raisi.',
      'bilateral 2022-09-16 Samarkand UZ [CN IN] held',
      'bilateral 2022-09-16 Samarkand UZ [IN RU] held',
      'bilateral 2022-09-16 Samarkand UZ [IN IR] held',
    ],
    [
      'Narendra Modi met Xi Jinping in Samarkand on 16 September 2022. Also on that day, Modi held talks with Vladimir Putin.',
      'bilateral 2022-09-16 Samarkand UZ [CN IN] held',
      'bilateral 2022-09-16 Samarkand UZ [IN RU] held',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text)).toEqual(meetings)
  })
})

describe('a body that goes on as "its" and "the next one"', () => {
  test.each<Case>([
    [
      'The SCO summit was held in Astana on July 4. The Council of Heads of Government of the SCO meets annually and adopts the budget. Its latest meeting took place in Bishkek on 26 October 2023.',
      'summit 2024-07-04 Astana KZ [] held',
      'heads-of-government 2023-10-26 Bishkek KG [] held',
    ],
    [
      'The Council of Foreign Ministers of the SCO prepares the summits. Its last session was held in Almaty on 21 May 2024.',
      'ministerial 2024-05-21 Almaty KZ [] held',
    ],
    [
      'The SCO summit was held in Astana on July 4. The Council of Heads of Government meets once a year. The next one is due in Islamabad in October.',
      'summit 2024-07-04 Astana KZ [] held',
      'heads-of-government 2024-10 Islamabad PK [] planned',
    ],
    [
      'The Meeting of Secretaries of Security Councils of the SCO deals with terrorism. Its next meeting will be held in Tashkent on 2 September.',
      'security-council 2024-09-02 Tashkent UZ [] planned',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('a second clause without its verb and place', () => {
  test.each<Case>([
    [
      'The SCO foreign ministers met in Bishkek on May 22, and the secretaries of the security councils on May 15.',
      'ministerial 2024-05-22 Bishkek KG [] held',
      'security-council 2024-05-15 Bishkek KG [] held',
    ],
    [
      'The SCO defence ministers gathered in Astana on April 26 and the culture ministers on June 7.',
      'ministerial 2024-04-26 Astana KZ [] held',
      'ministerial 2024-06-07 Astana KZ [] held',
    ],
    [
      'The heads of state of the SCO met in Ufa on July 9-10, 2015; the prime ministers in Zhengzhou on December 14-15.',
      'summit 2015-07-09/2015-07-10 Ufa RU [] held',
      'heads-of-government 2015-12-14/2015-12-15 Zhengzhou CN [] held',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('the country by its host or a part of it', () => {
  test.each<Case>([
    ['The SCO summit hosted by India (virtually) on 4 July 2023 adopted a declaration.', 'summit 2023-07-04 IN [IN] held'],
    ['The SCO summit chaired by Kazakhstan via video link on 4 July 2023 ended.', 'summit 2023-07-04 KZ [KZ] held'],
    ['SCO drills were held in the Iranian province of East Azerbaijan in December 2025.', 'exercise 2025-12 IR [] planned'],
    ['An SCO exercise took place in the Russian region of Orenburg in September 2019.', 'exercise 2019-09 RU [] held'],
    ['An SCO exercise took place in the Kyrgyz region of Issyk-Kul in September 2016.', 'exercise 2016-09 KG [] held'],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('lines of a history', () => {
  test.each<Case>([
    ['The observer status was given at the SCO summit in Yekaterinburg in 2009.', 'summit 2009 Yekaterinburg RU [] held'],
    ['Belarus became a dialogue partner at the SCO summit in Yekaterinburg in 2009.', 'summit 2009 Yekaterinburg RU [] held'],
    ["Iran was admitted at last year's SCO summit.", 'summit 2023 [] held'],
    ["The declaration was signed at last year's SCO summit in Samarkand.", 'summit 2023 Samarkand UZ [] held'],
    ['Belarus joined at the SCO summit in July this year.', 'summit 2024-07 [] held'],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('a day of the month whose month stands in the dateline', () => {
  test.each<Case>([
    [
      'ASTANA, 28 June 2024 (Agency) -- The SCO ministers of transport met in Astana from 25th to 26th.',
      'ministerial 2024-06-25/2024-06-26 Astana KZ [] held',
    ],
    [
      'ASTANA, 28 June 2024 (Agency) -- The SCO culture ministers met in Astana from the 25th to the 26th.',
      'ministerial 2024-06-25/2024-06-26 Astana KZ [] held',
    ],
    [
      'ASTANA, 28 June 2024 (Agency) -- Wang Yi on the 26th held separate talks in Astana with Sergey Lavrov and with Murat Nurtleu.',
      'bilateral 2024-06-26 Astana KZ [CN RU] held',
      'bilateral 2024-06-26 Astana KZ [CN KZ] held',
    ],
    [
      'ASTANA, 8 June 2024 (Agency) -- The SCO forum of women was held in Astana on 3rd and 4th.',
      'forum 2024-06-03/2024-06-04 Astana KZ [] held',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text)).toEqual(meetings)
  })
})

describe('initials before a surname', () => {
  test.each<Case>([
    ['Prime Minister of Kazakhstan A. I. Dossanov took part in the SCO forum in Astana on July 4.', 'forum 2024-07-04 Astana KZ [KZ] held'],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})
