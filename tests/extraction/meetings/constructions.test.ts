/** One construction of English each, in sentences of our own. */
import { describe, expect, it } from 'vitest'
import { meetingsOf } from './meetings-of'

const TODAY = '2025-06-26'

describe('meetings by other constructions', () => {
  it.each([
    [
      'The Chinese city of Qingdao on Wednesday saw the opening of a two-day gathering of the defence ministers of the SCO.',
      'ministerial 2025-06-25 Qingdao CN [] held',
    ],
    [
      "Chairing for the first time, Kyrgyzstan brought the SCO's culture ministers together in Osh from 3 to 5 June.",
      'ministerial 2025-06-03/2025-06-05 Osh KG [] held',
    ],
    ['Almaty on Friday welcomed the health ministers of the SCO.', 'ministerial 2025-06-20 Almaty KZ [] held'],
    [
      'Foreign ministers of Russia and Iran, Sergei Lavrov and Abbas Araghchi, are in Baku today for negotiations.',
      'bilateral 2025-06-26 Baku AZ [IR RU] held',
    ],
    ['Next on the calendar: SCO transport ministers, Almaty, 4 July.', 'ministerial 2025-07-04 Almaty KZ [] planned'],
    ['Modi, who flies to Tianjin on 31 August, is to see Xi there.', 'bilateral 2025-08-31 Tianjin CN [CN IN] planned'],
    [
      'The talks of Armenia and Egypt which were to begin in Luxor on June 11 will now begin there on July 18.',
      'bilateral 2025-07-18 Luxor EG [AM EG] postponed',
    ],
    [
      'SCO heads of government meet in Islamabad from Sunday for two days.',
      'heads-of-government 2025-06-29/2025-06-30 Islamabad PK [] planned',
    ],
    [
      'Officials of Kyrgyzstan and Tajikistan concluded their talks in Batken on the 20th.',
      'bilateral 2025-06-20 Batken KG [KG TJ] held',
    ],
    [
      'A round of Mongolian-Indian talks was held in Darkhan on 8th-9th June.',
      'bilateral 2025-06-08/2025-06-09 Darkhan MN [IN MN] held',
    ],
    ['The SCO defence ministers met on the 14th and will meet again.', 'ministerial 2025-06-14 [] held'],
  ])('%s', (text, ...expected) => {
    expect(meetingsOf(text, TODAY)).toEqual(expected)
  })

  it('takes the place of a report for what was held there on its day', () => {
    const text = "DUSHANBE, June 26. Sadyr Japarov's talks with Shavkat Mirziyoyev on Thursday took an hour."
    expect(meetingsOf(text, TODAY)).toEqual(['bilateral 2025-06-26 Dushanbe TJ [KG UZ] held'])
  })

  it.each([
    'The conclave may be the first occasion for a meeting between Narendra Modi and Shehbaz Sharif in Beijing.',
    'Might Xi Jinping and Narendra Modi have met in Samarkand?',
    'Dushanbe hosted no SCO leaders on Monday.',
  ])('supposed or denied: %s', (text) => {
    expect(meetingsOf(text, TODAY).filter((line) => /bilateral|summit/.test(line))).toEqual([])
  })
})

describe('lists of meetings', () => {
  it('reads places and dates behind an event in the plural', () => {
    expect(meetingsOf('Guests came to the summits, too (Russia in 2009, Uzbekistan in 2010, Tajikistan in 2014).')).toEqual([
      'summit 2009 RU [] held',
      'summit 2010 UZ [] held',
      'summit 2014 TJ [] held',
    ])
  })

  it('does not take accessions for meetings', () => {
    expect(meetingsOf('After the summits new members joined (India in 2017, Iran in 2023).')).toEqual([])
  })

  it('reads the entries below a heading', () => {
    const text = 'SCO summits of the last years\n- Samarkand, 15-16 September 2022\n- Astana, 3-4 July 2024'
    expect(meetingsOf(text, TODAY)).toEqual([
      'summit 2022-09-15/2022-09-16 Samarkand UZ [] held',
      'summit 2024-07-03/2024-07-04 Astana KZ [] held',
    ])
  })

  it('reads entries that open with day and place', () => {
    const text = 'The year 2025 in dates\n15.07 Tianjin: SCO foreign ministers meet\n31.08-01.09 Tianjin: SCO summit'
    expect(meetingsOf(text, '2025-12-29')).toEqual([
      'ministerial 2025-07-15 Tianjin CN [] held',
      'summit 2025-08-31/2025-09-01 Tianjin CN [] held',
    ])
  })

  it('reads notices with labels', () => {
    const text =
      'Joint drills of the SCO\n\nName: Border-2024\nWhen: July 2024\nWhere: Osh, Kyrgyzstan\n\nName: Shield-2023\nWhen: 5 May 2023\nWhere: Pabbi, Pakistan'
    expect(meetingsOf(text, TODAY)).toEqual(['exercise 2024-07 Osh KG [] held', 'exercise 2023-05-05 Pabbi PK [] held'])
  })
})
