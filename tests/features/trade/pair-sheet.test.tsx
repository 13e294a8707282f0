import { describe, expect, it } from 'vitest'
import type { TradeFigure } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { type Flow, figuresIn } from '@/domain/trade'
import { changesOf } from '@/domain/status'
import { figureName, figureTip } from '@/features/trade/words'
import { eventsOf } from '@/features/trade/pair/pair-events'
import { pictureOf } from '@/features/trade/pair/pair-picture'
import { pairSheet } from '@/features/trade/pair/pair-sheet'
import { summaryOf } from '@/features/trade/pair/summary'
import type { PairData } from '@/features/trade/pair/use-pair'
import { corePart, meetingClaim, statusClaim, tajikStatistics, tradeClaim, tradeClaims, tradePart } from './fixture'

const directory = directoryOf(corePart, tradePart.sources)
const names = ['China', 'Tajikistan'] as const
const ministry = 'Ministry of Commerce of China'

function figuresOf(claims: readonly TradeFigure[]) {
  return figuresIn(claims, 'all').filter(({ pair }) => pair === 'CN-TJ' || pair === 'CN-sco')
}

function pictureOfClaims(claims: readonly TradeFigure[], flow: Flow = 'turnover') {
  return pictureOf(
    figuresOf(claims).filter((figure) => figure.flow === flow),
    ({ voice }) => voice,
  )
}

function dataOf(claims: readonly TradeFigure[], more: Partial<PairData> = {}): PairData {
  return {
    pair: 'CN-TJ',
    flow: 'turnover',
    ofPair: figuresOf(claims),
    picture: pictureOfClaims(claims),
    outsideRange: 0,
    documents: undefined,
    events: [],
    eventsOutside: 0,
    unknown: [],
    ...more,
  }
}

describe('the sentence of a pair', () => {
  const sentence = (claims: readonly TradeFigure[], flow: Flow = 'turnover') =>
    summaryOf(pictureOfClaims(claims, flow), flow, names)
  const year = (period: string, usd: number, more: Parameters<typeof tradeClaim>[0] | object = {}) =>
    tradeClaim({ period, usd, ...more })

  it.each<[what: string, claims: TradeFigure[], says: string]>([
    [
      'one reporter, more',
      [year('2012', 2e9), year('2018', 1e9), year('2024', 4.3e9)],
      'As China reports, turnover rose from US$ 2 billion (2012) to US$ 4.3 billion (2024).',
    ],
    [
      'one reporter, less',
      [year('2012', 2e9), year('2024', 1e9)],
      'As China reports, turnover fell from US$ 2 billion (2012) to US$ 1 billion (2024).',
    ],
    [
      'one reporter, the same',
      [year('2012', 2e9), year('2024', 2e9)],
      'As China reports: turnover from US$ 2 billion (2012) to US$ 2 billion (2024).',
    ],
    ['one figure', [year('2024', 2e9)], 'As China reports, turnover was US$ 2 billion (2024).'],
    [
      'two reporters, who are named',
      [year('2012', 2e9), year('2024', 4e9, { by: ministry })],
      `As China reports: turnover from US$ 2 billion (2012, Customs of China) to US$ 4 billion (2024, ${ministry}).`,
    ],
    [
      'two of one year, and chooses none of them',
      [year('2012', 2e9), year('2024', 4e9, { by: ministry }), year('2024', 3e9)],
      'As China reports: turnover from US$ 2 billion (2012, Customs of China) to US$ 3 billion (2024, Customs of China) or US$ 4 billion (2024, Ministry of Commerce of China).',
    ],
    [
      'others, who are named',
      [year('2024', 2e9, { by: 'An agency', side: 'third' })],
      'As others report, turnover was US$ 2 billion (2024, An agency).',
    ],
    [
      'hedges that leave no doubt',
      [year('2012', 2e9, { stated: 'less-than' }), year('2024', 4e9, { stated: 'more-than' })],
      'As China reports, turnover rose from less than US$ 2 billion (2012) to more than US$ 4 billion (2024).',
    ],
    [
      'hedges that leave a doubt',
      [year('2012', 2e9, { stated: 'more-than' }), year('2024', 4e9)],
      'As China reports: turnover from more than US$ 2 billion (2012) to US$ 4 billion (2024).',
    ],
    [
      'years, and parts of years that are not compared with them',
      [year('2023', 4e9), year('2024-H1', 1e9), year('2024-01/2024-10', 2e9)],
      'As China reports, turnover was US$ 4 billion (2023).',
    ],
    [
      'parts of years alone: the same months',
      [year('2022-H1', 1e9), year('2023-Q1', 5e9), year('2024-H1', 2e9)],
      'As China reports, turnover rose from US$ 1 billion (first half of 2022) to US$ 2 billion (first half of 2024).',
    ],
    [
      'years of accounts alone',
      [year('2022-07/2023-06', 1e9), year('2023-07/2024-06', 2e9)],
      'As China reports, turnover rose from US$ 1 billion (fiscal year July 2022 to June 2023) to US$ 2 billion (fiscal year July 2023 to June 2024).',
    ],
    [
      'what is worked out, as such',
      [year('2023-H1', 1e9, { basis: 'derived' }), year('2024-H1', 2e9)],
      'As China reports, turnover rose from US$ 1 billion (first half of 2023, derived) to US$ 2 billion (first half of 2024).',
    ],
    [
      'both sides apart',
      [year('2024', 4e9), year('2024', 2e9, { by: tajikStatistics, side: 'b' })],
      'As China reports, turnover was US$ 4 billion (2024). As Tajikistan reports, turnover was US$ 2 billion (2024).',
    ],
    ['nothing drawn', [tradeClaim({ period: '2024', percent: 3 })], ''],
  ])('tells %s', (_, claims, says) => {
    expect(sentence(claims)).toBe(says)
  })

  it('tells of goods one way', () => {
    expect(sentence([year('2024', 2e9, { measure: 'imports' })], 'second-to-first')).toBe(
      'As China reports, the value of goods from Tajikistan to China was US$ 2 billion (2024).',
    )
  })

  it('never compares two ways of counting', () => {
    const of = (period: string, usd: number, definition: string) =>
      tradeClaim({ b: 'sco', period, usd, definition, id: `${period}${definition}`, about: period })
    expect(sentence([of('2001', 1e9, 'With India.'), of('2019', 2e9, 'The members.'), of('2024', 3e9, 'The members.')])).toBe(
      'As China reports (a), turnover was US$ 1 billion (2001). As China reports (b), turnover rose from US$ 2 billion (2019) to US$ 3 billion (2024).',
    )
  })
})

describe('the sheet of a pair', () => {
  const sheet = pairSheet(dataOf(tradeClaims), true, directory)

  it('names what it shows, of whom and when', () => {
    expect(sheet).toMatchObject({
      title: 'China ↔ Tajikistan: turnover (exports and imports), 2013–2025',
      unit: 'US$ billion',
    })
  })

  it('lists every figure of the flow, with what cannot be drawn', () => {
    expect(sheet.rows.map(({ cells }) => cells.slice(0, 3).map(({ text }) => text))).toEqual([
      ['2013', 'US$ 1.96 billion', '+5.3\u00a0%'],
      ['2018', 'US$ 1.5 billion', '–'],
      ['2021', 'growth alone', '+78\u00a0%'],
      ['2023', 'US$ 3.93 billion', '+53.5\u00a0%'],
      ['2023', 'US$ 1.5 billion', '–'],
      ['first half of 2024', 'US$ 1.81 billion', '–'],
      ['January to October 2024', 'US$ 3.3 billion', '–'],
      ['2024', 'US$ 3.86 billion', '–'],
      ['first half of 2025', 'US$ 2.04 billion', '+12.5\u00a0%'],
      ['first half of 2025', 'US$ 1.2 billion', '–'],
      ['2025', 'CN¥ 30 billion', '–'],
    ])
  })

  it('sorts and saves dollars in whole units, and no other currency among them', () => {
    const amounts = sheet.rows.map(({ cells }) => cells[1]?.value)
    expect(amounts).toContain(2_040_000_000)
    expect(amounts.at(-1)).toBeUndefined()
    expect(sheet.rows.map(({ cells }) => cells[0]?.value)).toContain('2024-01/2024-10')
  })

  it('says what is left out', () => {
    expect(sheet.notes).toEqual([
      'No amount found for 2014–2017 and 2019–2022.',
      '1 more figure gives growth but no amount.',
      '1 figure in another currency is in the table, not on this axis.',
      '2 figures of other kinds are under “…”.',
    ])
  })

  it('explains the signs that are drawn, and no other', () => {
    expect(sheet.legend.map(({ label }) => label)).toEqual([
      'as China reports',
      'as Tajikistan reports',
      'derived',
      'part of a year',
      'in the documents',
    ])
    const hedged = dataOf([
      tradeClaim({ period: '2022', usd: 1, stated: 'more-than' }),
      tradeClaim({ period: '2022-07/2023-06', usd: 1, stated: 'rounded' }),
      tradeClaim({ period: '2024', usd: 1, stated: 'less-than', basis: 'inferred', reasoning: 'Because.' }),
    ])
    expect(pairSheet(hedged, true, directory).legend.map(({ label }) => label)).toEqual([
      'as China reports',
      'inferred',
      'more than',
      'less than',
      'about',
      'fiscal year',
    ])
  })

  it('names its sources, each once', () => {
    expect(sheet.sources.toSorted()).toEqual(['customs-page', 'doc-2025'])
  })

  describe('with what happened between the two', () => {
    const meetings = [
      meetingClaim({ date: '2024-07-05', title: 'State visit' }),
      meetingClaim({ date: '2025-08', state: 'planned' }),
    ]
    const statuses = [statusClaim({ entity: 'TJ', date: '2017-06-09' })]
    const events = eventsOf('CN-TJ', meetings, changesOf(statuses, 'all'), 'all', directory)
    const data = dataOf(tradeClaims, { events, eventsOutside: 2 })

    it('has a row for each event, in the order of time', () => {
      const shown = pairSheet(data, true, directory)
      expect(shown.rows).toHaveLength(sheet.rows.length + 3)
      const visit = shown.rows.find(({ cells }) => cells[3]?.text === 'State visit')
      expect(visit?.open).toBe('2024-07-05-cn-tj')
      expect(visit?.cells.map(({ text }) => text)).toEqual([
        '5 July 2024',
        '–',
        '–',
        'State visit',
        '–',
        'stated',
        'Reference: Customs page',
      ])
      const days = shown.rows.map(({ cells }) => String(cells[0]?.value).slice(0, 4))
      expect(days).toEqual(days.toSorted())
    })

    it('lets a change of status open its day', () => {
      const row = pairSheet(data, true, directory).rows.find(({ cells }) =>
        cells[3]?.text.startsWith('Tajikistan: Became member'),
      )
      expect(row && [row.day, row.open, row.sources]).toEqual(['2017-06-09', 'TJ', ['customs-page']])
    })

    it('explains their signs and says which lie outside', () => {
      const shown = pairSheet(data, true, directory)
      expect(shown.legend.slice(-4).map(({ label }) => label)).toEqual([
        'meeting',
        'change of status',
        'not held, or inferred',
        'day not known exactly',
      ])
      expect(shown.notes).toContain('2 meetings and accessions outside the years drawn.')
    })

    it('takes days that are known for known, however many they are', () => {
      const known = eventsOf('CN-TJ', [meetingClaim({ date: '2024-07-04/2024-07-06' })], [], 'all', directory)
      const { legend } = pairSheet(dataOf(tradeClaims, { events: known }), true, directory)
      expect(legend.map(({ label }) => label)).not.toContain('day not known exactly')
    })

    it('says nothing of them where they are switched off', () => {
      const hidden = pairSheet(data, false, directory)
      expect(hidden.rows).toEqual(sheet.rows)
      expect(hidden.legend).toHaveLength(sheet.legend.length)
      expect(hidden.notes).toEqual(sheet.notes)
    })
  })

  it('says that the documents state one figure alone, with the formula of what follows', () => {
    const own = figuresIn(tradeClaims, 'documents')
    const picture = pictureOf(own, ({ voice }) => voice)
    const documents = own.filter(({ claim }) => claim.basis === 'stated')
    expect(pairSheet(dataOf([], { ofPair: own, picture, documents }), true, directory).notes).toEqual([
      'The five documents state this one figure of trade, for this pair alone.',
      'Derived: 2.04 ÷ 1.125 = 1.81 billion US dollars.',
    ])
  })

  it('says that no figure is known of the countries filtered for', () => {
    expect(pairSheet(dataOf(tradeClaims, { unknown: ['UZ'] }), true, directory).notes[0]).toBe(
      'No figure found of the trade of Uzbekistan.',
    )
  })
})

describe('a figure in words', () => {
  const [revised] = figuresIn(
    [
      tradeClaim({ id: 'one', about: 'same', period: '2020', usd: 245_320_000_000, confidence: 'high' }),
      tradeClaim({ id: 'other', about: 'same', period: '2020', usd: 244_850_000_000, confidence: 'low' }),
    ],
    'all',
  )

  it('names other amounts that the reporter is said to have given', () => {
    expect(figureName(revised!)).toBe('2020, US$ 245.32 billion, Customs of China, stated, also given as US$ 244.85 billion')
    expect(figureTip(revised!).split('\n')).toEqual([
      'US$ 245.32 billion',
      '2020 · stated',
      'Customs of China',
      'also given as US$ 244.85 billion',
    ])
  })

  it('names hedge, growth, year of accounts and who is counted', () => {
    const [figure] = figuresIn(
      [
        tradeClaim({
          period: '2023-04/2024-03',
          usd: 5e9,
          stated: 'more-than',
          percent: 12.5,
          b: 'sco',
          definition: 'The founders.',
        }),
      ],
      'all',
    )
    expect(figureName(figure!)).toBe(
      'fiscal year April 2023 to March 2024, more than US$ 5 billion, +12.5\u00a0%, Customs of China, stated, The founders.',
    )
  })
})
