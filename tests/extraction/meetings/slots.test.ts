import { describe, expect, test } from 'vitest'
import { meetingsOf } from './meetings-of'

const TODAY = '2024-07-10'

type Case = [text: string, ...meetings: string[]]

describe('the day of a meeting among other days', () => {
  test.each<Case>([
    // The day of publication before the first words, or behind the agency.
    ['date 2024-07-10 SCO premiers met in Bishkek on July 8.', 'heads-of-government 2024-07-08 Bishkek KG [] held'],
    [
      'BISHKEK (Agency News / Partner - 10th July, 2024) The SCO premiers met on July 8.',
      'heads-of-government 2024-07-08 Bishkek KG [] held',
    ],
    // Who reports it, between the event and what is said of it.
    [
      'The next SCO summit, the presidents have decided, will open on July 3, 2025, in Tianjin.',
      'summit 2025-07-03 Tianjin CN [] planned',
    ],
    ['The SCO summit, the ministry said on Monday, was held in Astana on July 4.', 'summit 2024-07-04 Astana KZ [] held'],
    // Years of plans, days of sources and of what came of it.
    [
      'Under the SCO Action Plan 2022-25 the seventh meeting of SCO agriculture ministers was held in Tashkent.',
      'ministerial - Tashkent UZ [] held',
    ],
    [
      'The plan was passed at the June 2012 summit of the SCO in Beijing (Daily Courier, June 20, 2012).',
      'summit 2012-06 Beijing CN [] held',
    ],
    [
      'The treaty, signed in August 2007 at the SCO summit in Bishkek, entered into force on 2 May 2012.',
      'summit 2007-08 Bishkek KG [] held',
    ],
    // The day on which it was called off, and the day for which it had been set.
    [
      'The SCO summit in Ufa had been planned for June 20-21. On Friday the summit was postponed.',
      'summit 2024-06-20/2024-06-21 Ufa RU [] postponed',
    ],
    // How long it lasts.
    ['The SCO summit in Baku, which begins on 15 July, lasts two days.', 'summit 2024-07-15/2024-07-16 Baku AZ [] planned'],
    // Reckoned from an event of several days.
    [
      'The SCO summit was held in Astana on July 3-4. On the first day Xi Jinping met Emomali Rahmon in Astana.',
      'summit 2024-07-03/2024-07-04 Astana KZ [] held',
      'bilateral 2024-07-03 Astana KZ [CN TJ] held',
    ],
    [
      'Vladimir Putin met Ilham Aliyev in Baku on July 5. He also held talks with Masoud Pezeshkian.',
      'bilateral 2024-07-05 Baku AZ [AZ RU] held',
      'bilateral 2024-07-05 Baku AZ [IR RU] held',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('the place of a meeting', () => {
  test.each<Case>([
    // Two who met on the days of a gathering, wherever the report comes from.
    [
      "MOSCOW: Sergey Lavrov met Wang Yi on Tuesday alongside the SCO foreign ministers' meeting. The ministers gather in Almaty on Tuesday and Wednesday.",
      'bilateral 2024-07-09 Almaty KZ [CN RU] held',
      'ministerial 2024-07-09/2024-07-10 Almaty KZ [CN RU] held',
    ],
    // Who is abroad meets the host there.
    [
      'President Sadyr Japarov arrived in Uzbekistan on an official visit. On July 8 he held talks with Shavkat Mirziyoyev.',
      'bilateral 2024-07-08 UZ [KG UZ] held',
    ],
    [
      'Sergey Lavrov, who is in Astana for the SCO summit, met Wang Yi on Tuesday.',
      'summit - Astana KZ [RU] held',
      'bilateral 2024-07-09 Astana KZ [CN RU] held',
    ],
    // The country behind a part of it.
    ['The SCO drill Peace Mission was held in the south of Kazakhstan in September 2010.', 'exercise 2010-09 KZ [] held'],
    ["An SCO exercise took place in Kazakhstan's Almaty region in June 2006.", 'exercise 2006-06 KZ [] held'],
    // By video the host's country, and no city.
    ['The SCO summit on 4 July 2023 was held online. In the chair was Narendra Modi.', 'summit 2023-07-04 IN [IN] held'],
    ['Kyrgyzstan holds an SCO forum of women on September 5.', 'forum 2024-09-05 KG [KG] planned'],
    ['The SCO summit of 2024 has Kazakhstan for the first time as its host.', 'summit 2024 KZ [KZ] held'],
    // The day and the place below a title.
    [
      'Meeting of the SCO Heads of State Council\n\nJune 25, 2024\n\nYerevan\n\nThe leaders spoke in turn.',
      'summit 2024-06-25 Yerevan AM [] held',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('one meeting or two', () => {
  test.each<Case>([
    [
      'SCO meeting in Baku\n\nThe heads of government of the SCO met in Azerbaijan on 16 October 2023.',
      'heads-of-government 2023-10-16 Baku AZ [] held',
    ],
    [
      'The SCO security council secretaries meet in Minsk on July 23. Last year the event was held by videoconference.',
      'security-council 2024-07-23 Minsk BY [] planned',
      'security-council 2023 [] held',
    ],
    [
      'In Urumqi there were the SCO business forum (May 4 to 6) and the SCO youth forum (May 5 to 8).',
      'forum 2024-05-04/2024-05-06 Urumqi CN [] held',
      'forum 2024-05-05/2024-05-08 Urumqi CN [] held',
    ],
    [
      'Recep Tayyip Erdogan met Vladimir Putin in Astana on July 3, and Xi Jinping met Emomali Rahmon in Dushanbe on July 5.',
      'bilateral 2024-07-03 Astana KZ [RU TR] held',
      'bilateral 2024-07-05 Dushanbe TJ [CN TJ] held',
    ],
  ])('%s', (text, ...meetings) => {
    expect(meetingsOf(text, TODAY)).toEqual(meetings)
  })
})

describe('who takes part', () => {
  const SUMMIT = 'The SCO summit was held in Astana on July 4.'
  test.each<[text: string, states: string]>([
    [`${SUMMIT} Already there were Xi Jinping, Vladimir Putin, Sadyr Japarov and Ilham Aliyev.`, 'AZ CN KG RU'],
    [`${SUMMIT} Those attending were the presidents of Tajikistan, Uzbekistan and Belarus.`, 'BY TJ UZ'],
    [`${SUMMIT} Experts from China, India and Iran took part.`, 'CN IN IR'],
    [
      `${SUMMIT}\n\nThose who attended were\n\nXi Jinping, President of China,\n\nSadyr Japarov, President of Kyrgyzstan.`,
      'CN KG',
    ],
    [`${SUMMIT} It was opened with Kassym-Jomart Tokayev in the chair.`, 'KZ'],
    [`${SUMMIT} The Belarusian delegation was headed by the foreign minister.`, 'BY'],
    [`${SUMMIT} Masoud Pezeshkian and Ilham Aliyev came as guests.`, 'AZ IR'],
    // Members of the organisation, its founders and its partners attend nothing by that.
    [`${SUMMIT} The SCO brings together China, India and Russia.`, ''],
    [`${SUMMIT} Turkey and Armenia participate in the organisation as partners.`, ''],
    [`${SUMMIT} The SCO was founded by the presidents of China, Russia and Tajikistan.`, ''],
    [`${SUMMIT} There are dialogue partners, among others Egypt and Qatar.`, ''],
  ])('%s', (text, states) => {
    expect(meetingsOf(text, TODAY)[0]).toBe(`summit 2024-07-04 Astana KZ [${states}] held`)
  })
})
