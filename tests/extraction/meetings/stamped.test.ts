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
      'bilateral 2024-07-04 Astana KZ [CN RU] held',
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
    [
      '12 June 2023\nDushanbe\nPresident Emomali Rahmon received Foreign Minister of China Wang Yi. On the same day, separate meetings were held with Sergey Lavrov and Murat Nurtleu.',
      'bilateral 2023-06-12 Dushanbe TJ [CN TJ] held',
      'bilateral 2023-06-12 Dushanbe TJ [RU TJ] held',
      'bilateral 2023-06-12 Dushanbe TJ [KZ TJ] held',
    ],
    [
      'Talks on trade\n\nMay 27, 2022\n\nThe Kremlin, Moscow\n\nVladimir Putin and Emomali Rahmon met to discuss trade.',
      'bilateral 2022-05-27 Moscow RU [RU TJ] held',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text)).toEqual(meetings)
  })
})

describe('days and parties that go on from talks told before', () => {
  test.each<Case>([
    [
      'Narendra Modi met Xi Jinping in Samarkand on 16 September 2022. Later in the day, Modi had separate meetings with Vladimir Putin and Shavkat Mirziyoyev.',
      'bilateral 2022-09-16 Samarkand UZ [CN IN] held',
      'bilateral 2022-09-16 Samarkand UZ [IN RU] held',
      'bilateral 2022-09-16 Samarkand UZ [IN UZ] held',
    ],
    [
      'On 16 September 2022 Narendra Modi met Xi Jinping in Samarkand. A trilateral meeting with Vladimir Putin and Shavkat Mirziyoyev followed.',
      'bilateral 2022-09-16 Samarkand UZ [CN IN] held',
      'summit 2022-09-16 Samarkand UZ [IN RU UZ] held',
    ],
    [
      'Vladimir Putin met Masoud Pezeshkian in Astana on July 4, 2024. He also took part in a trilateral meeting with President Xi Jinping and President Khurelsukh of Mongolia.',
      'bilateral 2024-07-04 Astana KZ [IR RU] held',
      'summit 2024-07-04 Astana KZ [CN MN RU] held',
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
      'The SCO Council of National Coordinators prepares the agenda. Its most recent session was in Beijing on 12 March 2024.',
      'other 2024-03-12 Beijing CN [] held',
    ],
    [
      'The SCO Defence Ministers Meeting is held every year. The latest one was in Astana on 26 April 2024.',
      'ministerial 2024-04-26 Astana KZ [] held',
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

describe('a second clause without even a conjunction', () => {
  test.each<Case>([
    [
      'SCO foreign ministers gathered in Goa on 4-5 May 2023, defence ministers in New Delhi on 28 April.',
      'ministerial 2023-05-04/2023-05-05 Goa IN [] held',
      'ministerial 2023-04-28 New Delhi IN [] held',
    ],
    [
      'The meeting of SCO foreign ministers took place in Goa on 5 May 2023, and that of defence ministers in New Delhi on 28 April.',
      'ministerial 2023-05-05 Goa IN [] held',
      'ministerial 2023-04-28 New Delhi IN [] held',
    ],
    [
      'The SCO foreign ministers, meeting in Goa on 5 May 2023, and the experts agreed on a text.',
      'ministerial 2023-05-05 Goa IN [] held',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('the same body in a second place', () => {
  test.each<Case>([
    [
      'The foreign ministers of the SCO states met in Tashkent on 29 July 2022 and in Goa on 5 May 2023.',
      'ministerial 2022-07-29 Tashkent UZ [] held',
      'ministerial 2023-05-05 Goa IN [] held',
    ],
    [
      'The SCO heads of state gathered in Astana on 4 July 2024 and in Astana on 5 July signed the declaration.',
      'summit 2024-07-04 Astana KZ [] held',
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
    ['An SCO exercise took place in the Russian region of Udmurtia in September 2019.', 'exercise 2019-09 RU [] held'],
    ['An SCO exercise took place in the northern Kyrgyz mountains in September 2016.', 'exercise 2016-09 KG [] held'],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('lines of a history', () => {
  test.each<Case>([
    ['The observer status was given at the SCO summit in Yekaterinburg in 2009.', 'summit 2009 Yekaterinburg RU [] held'],
    ['Belarus became a dialogue partner at the SCO summit in Yekaterinburg in 2009.', 'summit 2009 Yekaterinburg RU [] held'],
    ['The status was granted in 2009 at the Yekaterinburg summit of the SCO.', 'summit 2009 Yekaterinburg RU [] held'],
    [
      'Observer status was given to Belarus at the summit in Ufa in 2015, and it joined at the SCO summit in July this year.',
      'summit 2015 Ufa RU [] held',
      'summit 2024-07 [] held',
    ],
    ["The SCO plan was adopted at last year's summit in Samarkand.", 'summit 2023 Samarkand UZ [] held'],
    ['The SCO took Iran in at the summit in July last year.', 'summit 2023-07 [] held'],
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
      'ASTANA, 28 June 2024 (Agency) -- On the 25th and 26th the SCO defence ministers met in Astana.',
      'ministerial 2024-06-25/2024-06-26 Astana KZ [] held',
    ],
    [
      'TASHKENT, May 30, 2024 -- The SCO judges gathered in Tashkent between 27th and 29th.',
      'other 2024-05-27/2024-05-29 Tashkent UZ [] held',
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
    [
      'Prime Minister of Kazakhstan A. I. Dossanov took part in the SCO forum in Astana on July 4.',
      'forum 2024-07-04 Astana KZ [KZ] held',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})
