import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  clampDay,
  dayNumber,
  dayOfNumber,
  inOrder,
  isDay,
  isExact,
  isQualified,
  overlaps,
  resolveEdtf,
  resolvePeriod,
  yearEarlier,
} from '@/domain/time'

/** Days of the years 1 to 9999. */
const day = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }).map(dayOfNumber)

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2025-08-28', 20_328],
  ])('%s is day %i', (text, number) => {
    expect(dayNumber(text)).toBe(number)
    expect(dayOfNumber(number)).toBe(text)
  })

  it.each(['2024-02-29', '0001-01-01', '9999-12-31', '0099-03-01'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-00-10',
    '2024-13-01',
    '2024-04-31',
    '2024-1-1',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '2024',
    '',
  ])('%j does not', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it('and their numbers are the same thing', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(isDay(text)).toBe(true)
        expect(dayOfNumber(dayNumber(text))).toBe(text)
      }),
    )
  })

  const parsed = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000

  it('have the numbers of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: parsed('0001-01-01'), max: parsed('9999-12-31') }), (number) => {
        expect(dayNumber(new Date(number * 86_400_000).toISOString().slice(0, 10))).toBe(number)
      }),
      { numRuns: 1000 },
    )
  })

  it('have them where months, years and leap years end, in every year', () => {
    const wrong = Array.from({ length: 9999 }, (_, index) => String(index + 1).padStart(4, '0')).flatMap((year) =>
      ['01-01', '02-28', '02-29', '03-01', '04-30', '12-31']
        .map((rest) => `${year}-${rest}`)
        .filter((text) => isDay(text) && dayNumber(text) !== parsed(text)),
    )
    expect(wrong).toEqual([])
  })

  it('sort as their numbers do', () => {
    fc.assert(
      fc.property(day, day, (left, right) => {
        expect(left < right).toBe(dayNumber(left) < dayNumber(right))
      }),
    )
  })

  it('can be added to and taken from', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    const middle = fc.integer({ min: -600_000, max: 2_000_000 }).map(dayOfNumber)
    fc.assert(
      fc.property(middle, fc.integer({ min: -100_000, max: 100_000 }), (text, days) => {
        expect(addDays(addDays(text, days), -days)).toBe(text)
        expect(dayNumber(addDays(text, days)) - dayNumber(text)).toBe(days)
      }),
    )
  })

  it('stand in the order of time, whichever is given first', () => {
    expect(inOrder('2017-06-08', '2025-08-28')).toEqual(['2017-06-08', '2025-08-28'])
    expect(inOrder('2025-08-28', '2017-06-08')).toEqual(['2017-06-08', '2025-08-28'])
  })

  it('are held within bounds', () => {
    expect(clampDay('1990-01-01', '1996-04-26', '2025-09-01')).toBe('1996-04-26')
    expect(clampDay('2030-01-01', '1996-04-26', '2025-09-01')).toBe('2025-09-01')
    expect(clampDay('2001-06-15', '1996-04-26', '2025-09-01')).toBe('2001-06-15')
  })
})

describe('an inexact date', () => {
  it.each([
    ['2019-05-17', '2019-05-17', '2019-05-17'],
    ['2019-05-17~', '2019-05-17', '2019-05-17'],
    ['2019-05-17?', '2019-05-17', '2019-05-17'],
    ['2021-06', '2021-06-01', '2021-06-30'],
    ['2021-06-XX', '2021-06-01', '2021-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2021-12%', '2021-12-01', '2021-12-31'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-XX', '2020-01-01', '2020-12-31'],
    ['2020-XX-XX', '2020-01-01', '2020-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['0050-02', '0050-02-01', '0050-02-28'],
    ['2024-07-03/2024-07-04', '2024-07-03', '2024-07-04'],
    ['2021-09/2021-10', '2021-09-01', '2021-10-31'],
    ['2024/2024-03-05', '2024-01-01', '2024-03-05'],
    ['2004~/2006?', '2004-01-01', '2006-12-31'],
    ['../2010-06', '0001-01-01', '2010-06-30'],
    ['/2010-06', '0001-01-01', '2010-06-30'],
    ['2025-01-01/..', '2025-01-01', '9999-12-31'],
    ['2025-01-01/', '2025-01-01', '9999-12-31'],
  ])('%s runs from %s to %s', (edtf, earliest, latest) => {
    expect(resolveEdtf(edtf)).toEqual({ edtf, earliest, latest })
  })

  it.each([
    '',
    ' ',
    '/',
    '../..',
    '..',
    '2023-02-29',
    '2021-13',
    '2021-00',
    '2021-6',
    '21-06',
    '2021-21',
    '2021-XX-15',
    'XXXX',
    '2XXX',
    '2021-06-1X',
    '2024-07-04/2024-07-03',
    '2024-07-03/2024-07-04/2024-07-05',
    '2024-07-03 /2024-07-04',
    '2024/07/04',
    '2021-06??',
    'June 2021',
    'Y20210',
    '2021-06-24T10:00',
    '{2021,2022}',
  ])('%j is none', (edtf) => {
    expect(resolveEdtf(edtf)).toBeUndefined()
  })

  it('starts no later than it ends, on days that exist', () => {
    const part = fc.oneof(
      day,
      day.map((text) => text.slice(0, 7)),
      day.map((text) => text.slice(0, 4)),
      day.map((text) => `${text.slice(0, 3)}X`),
      fc.constant('..'),
    )
    const marked = fc.tuple(part, fc.constantFrom('', '?', '~', '%')).map(([text, mark]) => (text === '..' ? text : text + mark))
    const edtf = fc.oneof(
      marked,
      fc.tuple(marked, marked).map((parts) => parts.join('/')),
    )
    fc.assert(
      fc.property(edtf, (text) => {
        const when = resolveEdtf(text)
        fc.pre(when !== undefined)
        expect(isDay(when.earliest) && isDay(when.latest)).toBe(true)
        expect(when.earliest <= when.latest).toBe(true)
        expect(when.edtf).toBe(text)
      }),
    )
  })

  it('holds the day that it was made of', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(10, 7, 4), (text, length) => {
        const when = resolveEdtf(text.slice(0, length))
        expect(when && when.earliest <= text && text <= when.latest).toBe(true)
      }),
    )
  })

  it.each([
    ['2024-07-03', true],
    ['2024-07-03/2024-07-04', true],
    ['2024-07-03/2024-07-03', true],
    ['2023-12-31/2024-01-01', true],
    ['2024', false],
    ['2024-07', false],
    ['2024-07-XX', false],
    ['202X', false],
    ['2024-07-03~', false],
    ['2024-07-03?/2024-07-04', false],
    ['2024-07-03/2024-07-04%', false],
    ['2024-07/2024-07-04', false],
    ['2024-07-03/2024-07', false],
    ['2024-06/2024-07', false],
    ['../2024-07-04', false],
    ['2024-07-04/..', false],
    ['/2024-07-04', false],
  ])('%s names its day or days: %s', (edtf, expected) => {
    expect(isExact(resolveEdtf(edtf)!)).toBe(expected)
  })

  it('is qualified if its source calls it so', () => {
    expect(['2019~', '2019-05?', '2019%', '2019-05-17/2019-05-18~'].map(isQualified)).toEqual([true, true, true, true])
    expect(['2019', '2019-05-17', '20XX', '../2019'].map(isQualified)).toEqual([false, false, false, false])
  })
})

describe('a range', () => {
  const june = { edtf: '2021-06', earliest: '2021-06-01', latest: '2021-06-30' }

  it.each([
    ['2021-06-30', '2021-07-31', true, false],
    ['2021-05-01', '2021-06-01', true, false],
    ['2021-06-01', '2021-06-30', true, true],
    ['2021-07-01', '2021-07-31', false, false],
    ['2021-06-10', '2021-06-10', true, false],
  ])('from %s to %s holds June 2021: possibly %s, certainly %s', (from, to, possible, certain) => {
    expect(overlaps(june, from, to, 'possible')).toBe(possible)
    expect(overlaps(june, from, to, 'certain')).toBe(certain)
  })

  it('possibly holds what it certainly holds', () => {
    const span = fc.integer({ min: 0, max: 800 })
    fc.assert(
      fc.property(span, span, fc.integer({ min: -400, max: 400 }), (length, width, shift) => {
        const [earliest, latest] = ['2021-06-01', addDays('2021-06-01', length)]
        const [from, to] = [addDays(earliest, shift), addDays(earliest, shift + width)]
        const holds = (how: 'possible' | 'certain') =>
          overlaps({ edtf: `${earliest}/${latest}`, earliest, latest }, from, to, how)
        fc.pre(holds('certain'))
        expect(holds('possible')).toBe(true)
      }),
    )
  })
})

describe('a statistical period', () => {
  it.each([
    ['2024', '2024', '2024-01-01', '2024-12-31'],
    ['2025-H1', '2025-01/2025-06', '2025-01-01', '2025-06-30'],
    ['2025-H2', '2025-07/2025-12', '2025-07-01', '2025-12-31'],
    ['2024-Q1', '2024-01/2024-03', '2024-01-01', '2024-03-31'],
    ['2024-Q4', '2024-10/2024-12', '2024-10-01', '2024-12-31'],
    ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
    ['2024-01/2024-10', '2024-01/2024-10', '2024-01-01', '2024-10-31'],
    ['2023-04/2024-03', '2023-04/2024-03', '2023-04-01', '2024-03-31'],
  ])('%s is %s', (label, edtf, earliest, latest) => {
    expect(resolvePeriod(label)).toEqual({ label, edtf, earliest, latest })
  })

  it.each(['', '2024-H3', '2024-Q5', '2024-13', '2024-10/2024-01', '2024/2025', '2024-07-03', '2024~', '202X', '..', 'H1 2024'])(
    '%j is none',
    (label) => {
      expect(resolvePeriod(label)).toBeUndefined()
    },
  )

  it.each([
    ['2025-H1', '2024-H1'],
    ['2024', '2023'],
    ['2024-Q3', '2023-Q3'],
    ['2023-04/2024-03', '2022-04/2023-03'],
    ['2000', '1999'],
  ])('%s is compared with %s', (label, earlier) => {
    expect(yearEarlier(label)).toBe(earlier)
  })
})
