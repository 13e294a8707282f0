import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Context } from '@/extraction/context'
import { datesIn } from '@/extraction/dates/dates-in'
import type { Tense } from '@/extraction/dates/moment'
import { tokensOf } from '@/extraction/tokens'

const THURSDAY = '2021-06-24'

interface Known {
  published?: string | undefined
  yearBefore?: number
  tense?: Tense
}

/** What a sentence names, as "from..to" or "from"; the rôle stands behind where it is not the time of an event. */
function read(sentence: string, { published, yearBefore, tense }: Known = {}): string[] {
  const tokens = tokensOf(sentence, 0, sentence.length)
  const context: Pick<Context, 'published'> = {
    published: published === undefined ? undefined : { day: published, basis: 'given' },
  }
  return datesIn({ tokens }, context, yearBefore).map((date) => {
    const { start, end } = tense === undefined ? date : date.inTense(tense)
    return `${start ?? '?'}${end === undefined ? '' : `..${end}`}${date.role === 'on' ? '' : ` ${date.role}`}`
  })
}

describe('days as they are printed', () => {
  it.each([
    ['on June 24, 2021', '2021-06-24'],
    ['on 24 June 2021', '2021-06-24'],
    ['on the 24th of June, 2021', '2021-06-24'],
    ['Thursday, June 24th, 2021', '2021-06-24'],
    ['24.06.2021', '2021-06-24'],
    ['24/06/2021', '2021-06-24'],
    ['06/24/2021', '2021-06-24'],
    ['2021-06-24', '2021-06-24'],
    ['Sept. 7, 2022', '2022-09-07'],
    ['June 21-22, 2024', '2024-06-21..2024-06-22'],
    ['21–22 June 2024', '2024-06-21..2024-06-22'],
    ['July 16 and 17, 2021', '2021-07-16..2021-07-17'],
    ['from 31 August to 1 September 2025', '2025-08-31..2025-09-01'],
    ['Aug. 31-Sept. 1, 2025', '2025-08-31..2025-09-01'],
    ['December 30, 2021 to January 2, 2022', '2021-12-30..2022-01-02'],
    ['8th-9th June 2017', '2017-06-08..2017-06-09'],
    ['July 3 and July 4, 2023', '2023-07-03..2023-07-04'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual([date])
  })

  it('tells two days from a stretch', () => {
    expect(read('on 9 June 2021 and 12 July 2021')).toEqual(['2021-06-09', '2021-07-12'])
    expect(read('on June 24, 2021 and July 3')).toEqual(['2021-06-24', '2021-07-03'])
  })

  it('reads every day in each of the usual forms', () => {
    const day = fc.date({ min: new Date('1991-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, number] = iso.split('-')
        const name = date.toLocaleDateString('en', { month: 'long', timeZone: 'UTC' })
        const plain = String(Number(number))
        const forms = [
          iso,
          `${number}.${month}.${year}`,
          `${plain} ${name} ${year}`,
          `${name} ${plain}, ${year}`,
          `${name.toUpperCase()} ${plain}, ${year}`,
        ]
        for (const form of forms) expect(read(`held on ${form} in Dushanbe`)).toEqual([iso])
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    'on June 31, 2021',
    'on 30.02.2021',
    'a 20th anniversary',
    '2001 people',
    '$2024',
    'resolution 1373',
    'May they prosper',
    '24 delegates',
  ])('finds no day in: %s', (text) => {
    expect(read(text).filter((date) => /-\d\d-\d\d/.test(date))).toEqual([])
  })
})

describe('a missing year', () => {
  it('stays open without the day of the text', () => {
    expect(read('on June 21-22')).toEqual(['--06-21..--06-22'])
    expect(read('in January-August')).toEqual(['--01..--08'])
  })

  it('is that of the nearest day, by tense of the last or the next', () => {
    expect(read('on June 21-22', { published: THURSDAY })).toEqual(['2021-06-21..2021-06-22'])
    expect(read('on December 30', { published: '2022-01-10' })).toEqual(['2021-12-30'])
    expect(read('on January 15', { published: '2021-12-20' })).toEqual(['2022-01-15'])
    expect(read('on March 3', { published: '2021-06-24', tense: 'future' })).toEqual(['2022-03-03'])
    expect(read('on September 3', { published: '2021-06-24', tense: 'past' })).toEqual(['2020-09-03'])
  })

  it('is that of the passage, if the text has no day', () => {
    expect(read('on June 9', { yearBefore: 2017 })).toEqual(['2017-06-09'])
  })
})

describe('in relation to the day of the text, a Thursday', () => {
  it.each<[string, string[], Tense?]>([
    ['today', ['2021-06-24']],
    ['yesterday', ['2021-06-23']],
    ['the day before yesterday', ['2021-06-22']],
    ['on Monday', ['2021-06-21']],
    ['on Monday', ['2021-06-28'], 'future'],
    ['on Thursday', ['2021-06-24']],
    ['last Thursday', ['2021-06-17']],
    ['on Tuesday and Wednesday', ['2021-06-22..2021-06-23']],
    ['on the 18th of this month', ['2021-06-18']],
    ['last month', ['2021-05']],
    ['next year', ['2022']],
    ['earlier this year', ['2021']],
    ['in early July', ['2021-07']],
    ['in September last year', ['2020-09']],
    ['three days ago', ['2021-06-21']],
    ['two years ago', ['2019']],
    ['this week', []],
  ])('%s', (text, dates, tense) => {
    expect(read(text, { published: THURSDAY, ...(tense && { tense }) })).toEqual(dates)
  })

  it('is nothing that can be reckoned without it', () => {
    expect(read('yesterday')).toEqual(['?'])
  })
})

describe('years', () => {
  it.each([
    ['joined in 2017', ['2017']],
    ["at 2024's summit", ['2024']],
    ['since 2005', ['2005 since']],
    ['by 2030', ['2030 until']],
    ['from 2016 to 2018', ['2016..2018 term']],
    ['in mid-June 2021', ['2021-06']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })
})

describe('periods of statistics', () => {
  it.each([
    ['in January-October 2023', '2023-01..2023-10'],
    ['between January and August 2024', '2024-01..2024-08'],
    ['in the first ten months of 2023', '2023-01..2023-10'],
    ['in 11 months of 2024', '2024-01..2024-11'],
    ['in the first three quarters of 2009', '2009-01..2009-09'],
    ['in the first half of 2025', '2025-H1'],
    ['H1 2025', '2025-H1'],
    ['in the third quarter of 2024', '2024-Q3'],
    ['fiscal year 2022-23', 'FY2022-23'],
    ['in FY23', 'FY2022-23'],
    ['in 2022-23', 'FY2022-23'],
    ['during July-June (2023-24)', 'FY2023-24'],
    ['the first eight months (July-February) of FY25', '2024-07..2025-02'],
  ])('%s', (text, period) => {
    expect(read(text)).toEqual([period])
  })

  it.each([
    ['in the first nine months of this year', '2021-01..2021-09'],
    ['in the first half of last year', '2020-H1'],
    ['January-May of this year', '2021-01..2021-05'],
    ['in the first quarter', '2021-Q1'],
    ['in the fourth quarter', '2020-Q4'],
    ['in the last fiscal year', 'FY2019-20'],
  ])('%s, seen from June 2021', (text, period) => {
    expect(read(text, { published: THURSDAY })).toEqual([period])
  })
})

it('never throws and always moves on', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'June',
          '24',
          '-',
          '–',
          ',',
          '2021',
          'last',
          'Monday',
          'the',
          'of',
          'first',
          'half',
          'FY',
          'to',
          '31',
          '.',
        ),
      ),
      (words) => {
        const dates = read(words.join(' '), { published: THURSDAY })
        expect(dates.length).toBeLessThanOrEqual(words.length)
      },
    ),
  )
})

describe('days without their month or their year', () => {
  it.each([
    ['They sat on the 26th.', ['2021-05-26']],
    ['From 11 June they run until the 25th.', ['2021-06-11', '2021-06-25 until']],
    ['It met in April, on the 18th of that month.', ['2021-04', '2021-04-18']],
    ['28.05-01.06 Osh', ['2021-05-28..2021-06-01']],
    ['#Osh, 15–16.06', ['2021-06-15..2021-06-16']],
    ['on the 17th sitting', []],
    ['a rise of 12.06 per cent', []],
  ])('%s', (text, dates) => {
    expect(read(text, { published: THURSDAY, tense: 'past' })).toEqual(dates)
  })

  it.each([
    ['two weeks ago', '2021-06'],
    ['six weeks hence', '2021-08'],
    ["in three days' time", '2021-06-27'],
    ['next summer', '2022'],
    ['this morning', '2021-06-24'],
  ])('%s', (text, date) => {
    expect(read(text, { published: THURSDAY })).toEqual([date])
  })
})
