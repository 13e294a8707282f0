import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Meeting, meetingsIn } from '@/domain/meetings'
import { type SeriesEntry, countsOfSeries, missingBetween, seriesEntries, seriesIds } from '@/domain/series'
import { dayOfNumber } from '@/domain/time'
import { account } from '@tests/fixtures/timeline-items'

/** A meeting of a series on a day of its own, in the order of the calls. */
function meeting(edtf: string, number?: number, about = `${edtf}-${number ?? 'x'}`, id = 'council'): Meeting {
  const series = number === undefined ? { id } : { id, number }
  return meetingsIn([account(about, edtf, { series })], 'all')[0]!
}

/** `4`, `5–6 after 2009 before 2012 (0)`, `- 2010` */
function inShort(entry: SeriesEntry): string {
  if (entry.kind === 'meeting') return entry.number === undefined ? `- ${entry.meeting.when.edtf}` : String(entry.number)
  const { first, last, after, before, unnumbered } = entry
  return `${first}–${last} after ${after?.edtf ?? '…'} before ${before?.edtf ?? '…'} (${unnumbered})`
}

const entriesOf = (...meetings: Meeting[]) => seriesEntries(meetings, 'council').map(inShort)

describe('a series by its numbers', () => {
  it.each<[string, Meeting[], string[]]>([
    ['nothing', [], []],
    ['without a hole', [meeting('2001', 1), meeting('2002', 2)], ['1', '2']],
    [
      'with gaps before the first and between',
      [meeting('2009-05-20', 4), meeting('2012-04-12', 7), meeting('2013', 8)],
      ['1–3 after … before 2009-05-20 (0)', '4', '5–6 after 2009-05-20 before 2012-04-12 (0)', '7', '8'],
    ],
    ['none after the last known', [meeting('2001', 1)], ['1']],
    [
      'with meetings that no source numbers where their time puts them',
      [meeting('2013'), meeting('2016', 2), meeting('2017'), meeting('2018'), meeting('2025', 5), meeting('2026')],
      ['1–1 after … before 2016 (1)', '- 2013', '2', '3–4 after 2016 before 2025 (2)', '- 2017', '- 2018', '5', '- 2026'],
    ],
    ['without any number', [meeting('2005'), meeting('2007')], ['- 2005', '- 2007']],
    ['with two of one number', [meeting('2001', 1), meeting('2002', 2, 'held'), meeting('2003', 2, 'again')], ['1', '2', '2']],
    [
      'against time: the days of what lies between two are not known',
      [meeting('2009', 5), meeting('2011', 1)],
      ['1', '2–4 after … before … (0)', '5'],
    ],
  ])('%s', (_name, meetings, entries) => {
    expect(entriesOf(...meetings)).toEqual(entries)
  })

  it('takes planned meetings for what they are, and leaves other series aside', () => {
    const planned = meetingsIn([account('p', '2026', { state: 'planned', series: { id: 'council', number: 3 } })], 'all')
    expect(entriesOf(meeting('2001', 1), meeting('2020', 9, 'other', 'forum'), ...planned)).toEqual([
      '1',
      '2–2 after 2001 before 2026 (0)',
      '3',
    ])
  })

  const crowd = fc.array(fc.record({ number: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }) }), { maxLength: 25 })
  const meetingsOf = (drawn: readonly { number?: number | undefined }[]) =>
    drawn.map(({ number }, at) => meeting(dayOfNumber(12_000 + at * 100), number, `m${at}`))

  it('has every number up to the highest once, as meetings or in one gap, in their order', () => {
    fc.assert(
      fc.property(crowd, (drawn) => {
        const entries = seriesEntries(meetingsOf(drawn), 'council')
        const numbers = entries.flatMap((entry) =>
          entry.kind === 'gap'
            ? Array.from({ length: entry.last - entry.first + 1 }, (_, at) => entry.first + at)
            : (entry.number ?? []),
        )
        const { highest = 0 } = countsOfSeries(entries)
        expect(numbers).toEqual(numbers.toSorted((left, right) => left - right))
        expect([...new Set(numbers)]).toEqual(Array.from({ length: highest }, (_, at) => at + 1))
        const missing = entries.flatMap((entry) => (entry.kind === 'gap' ? [entry.first, entry.last] : []))
        const borne = new Set(drawn.map(({ number }) => number))
        expect(missing.filter((number) => borne.has(number))).toEqual([])
      }),
    )
  })

  it('loses no meeting and repeats none; those without a number keep the order of time', () => {
    fc.assert(
      fc.property(crowd, (drawn) => {
        const meetings = meetingsOf(drawn)
        const told = seriesEntries(meetings, 'council').flatMap((entry) => (entry.kind === 'meeting' ? [entry] : []))
        expect(new Set(told.map((entry) => entry.meeting))).toEqual(new Set(meetings))
        expect(told).toHaveLength(meetings.length)
        const loose = told.filter(({ number }) => number === undefined).map((entry) => entry.meeting)
        expect(loose).toEqual(meetings.filter(({ series }) => series?.number === undefined))
      }),
    )
  })

  it('is in the order of time if its numbers are', () => {
    fc.assert(
      fc.property(crowd, (drawn) => {
        const rising = drawn.map(({ number }, at) => ({ number: number === undefined ? undefined : at + number }))
        const sorted = rising.filter(({ number }, at) =>
          rising.slice(0, at).every((earlier) => (earlier.number ?? 0) <= (number ?? Infinity)),
        )
        const meetings = meetingsOf(sorted)
        const told = seriesEntries(meetings, 'council').flatMap((entry) => (entry.kind === 'meeting' ? [entry.meeting] : []))
        expect(told).toEqual(meetings)
      }),
    )
  })
})

describe('how much of a series is told of', () => {
  it('counts its numbers and what bears none', () => {
    const entries = seriesEntries(
      [meeting('2001', 2, 'a'), meeting('2002', 2, 'b'), meeting('2003'), meeting('2004', 5)],
      'council',
    )
    expect(countsOfSeries(entries)).toEqual({ highest: 5, numbers: 2, unnumbered: 1 })
    expect(countsOfSeries(seriesEntries([meeting('2003')], 'council'))).toEqual({ numbers: 0, unnumbered: 1 })
  })
})

describe('between two meetings', () => {
  it.each<[string, Meeting | undefined, Meeting, ReturnType<typeof missingBetween>]>([
    ['next to each other none is missing', meeting('2001', 1), meeting('2002', 2), undefined],
    ['some are missing', meeting('2001', 1), meeting('2005', 4), { first: 2, last: 3 }],
    ['before the first known', undefined, meeting('2005', 4), { first: 1, last: 3 }],
    ['a number is not given', meeting('2001'), meeting('2005', 4), undefined],
    ['the later one bears none', meeting('2001', 1), meeting('2005'), undefined],
    ['the numbers fall', meeting('2001', 7), meeting('2005', 4), undefined],
  ])('%s', (_name, previous, next, missing) => {
    expect(missingBetween(previous, next)).toEqual(missing)
  })
})

it('names each series of the meetings once', () => {
  const lone = meetingsIn([account('lone', '2000')], 'all')
  expect(seriesIds([...lone, meeting('2001', 1), meeting('2002', 1, 'f', 'forum'), meeting('2003', 2)])).toEqual([
    'council',
    'forum',
  ])
})
