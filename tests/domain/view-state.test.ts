import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bases, discrepancyKinds, measures, meetingStates, statuses } from '@/domain/contract'
import { tierChoices } from '@/domain/tiers'
import { addDays } from '@/domain/time'
import {
  type ViewState,
  certainties,
  chartKinds,
  coverageChoices,
  defaultView,
  itemTypes,
  laneKinds,
  readView,
  sidesOfLedger,
  themes,
  viewKeys,
  views,
  writeView,
} from '@/domain/view-state'

const day = fc.integer({ min: -3000, max: 30_000 }).map((offset) => addDays('1970-01-01', offset))
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.~-]{0,40}$/)
const listOf = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { maxLength: 4 })

const anyView: fc.Arbitrary<ViewState> = fc
  .record(
    {
      view: fc.constantFrom(...views),
      date: day,
      compare: day,
      open: id,
      country: listOf(id),
      status: listOf(fc.constantFrom(...statuses)),
      type: listOf(fc.constantFrom(...itemTypes)),
      place: listOf(id),
      org: listOf(id),
      person: listOf(id),
      series: listOf(id),
      state: listOf(fc.constantFrom(...meetingStates)),
      basis: listOf(fc.constantFrom(...bases)),
      q: fc.string({ maxLength: 60 }),
      reader: fc.constantFrom(...tierChoices, 'then' as const),
      lanes: fc.constantFrom(...laneKinds),
      when: fc.constantFrom(...certainties),
      pair: fc.constantFrom('CN-TJ', 'CN-sco', 'KZ-UZ'),
      chart: fc.constantFrom(...chartKinds),
      of: id,
      flow: fc.constantFrom(...measures),
      kind: listOf(fc.constantFrom(...discrepancyKinds)),
      sides: fc.constantFrom(...sidesOfLedger),
      counts: fc.constantFrom(...coverageChoices),
      doc: id,
      theme: fc.constantFrom(...themes),
      window: fc.tuple(day, day),
    },
    { requiredKeys: [] },
  )
  .map(({ window, reader = 'all', ...rest }): ViewState => {
    const [from, to] = (window ?? []).toSorted()
    const read = reader === 'then' ? { tier: 'documents' as const, known: reader } : { tier: reader }
    return { ...defaultView, ...rest, ...read, ...(from === undefined || to === undefined ? {} : { from, to }) }
  })

describe('the four laws', () => {
  it('loses nothing between writing and reading', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = new URLSearchParams(writeView(view))
        expect(readView(new URLSearchParams(query.toString()))).toEqual({ view, unread: [] })
      }),
    )
  })

  it('writes no default and keeps the keys in one order', () => {
    expect(writeView(defaultView)).toEqual([])
    fc.assert(
      fc.property(anyView, (view) => {
        const keys = writeView(view).map(([key]) => key)
        expect(keys).toEqual(viewKeys.filter((key) => keys.includes(key)))
      }),
    )
  })

  it('never throws and never makes up a value, whatever the address holds', () => {
    const anyKey = fc.oneof(fc.constantFrom(...viewKeys), fc.string())
    fc.assert(
      fc.property(fc.array(fc.tuple(anyKey, fc.string()), { maxLength: 20 }), (pairs) => {
        const { view, unread } = readView(pairs)
        expect(readView(writeView(view))).toEqual({ view, unread: [] })
        for (const key of unread) expect(viewKeys).toContain(key)
      }),
    )
  })
})

describe('what cannot be read', () => {
  it.each([
    ['date', '2023-02-29'],
    ['date', 'yesterday'],
    ['date', '2024-7-4'],
    ['view', 'everything'],
    ['tier', 'ALL'],
    ['status', 'member,emperor'],
    ['type', ''],
    ['type', 'summit,change'],
    ['basis', 'guessed'],
    ['lanes', 'org'],
    ['pair', 'TJ-CN'],
    ['pair', 'CN-CN'],
    ['chart', 'pie'],
    ['flow', 'both'],
    ['of', '../2023'],
    ['open', '<script>'],
    ['open', '../secret'],
    ['theme', 'sepia'],
  ])('%s=%s falls back and is named', (key, value) => {
    expect(readView([[key, value]])).toEqual({ view: defaultView, unread: [key] })
  })

  it('takes no window that ends before it begins', () => {
    const { view, unread } = readView([
      ['from', '2024-01-01'],
      ['to', '2020-01-01'],
    ])
    expect(view).toEqual(defaultView)
    expect(unread).toEqual(['from', 'to'])
  })

  it('knows a reader of that day only among the documents', () => {
    expect(readView([['known', 'then']])).toEqual({ view: defaultView, unread: ['known'] })
    expect(
      readView([
        ['known', 'then'],
        ['tier', 'documents'],
      ]).unread,
    ).toEqual([])
  })

  it('leaves the keys of others alone', () => {
    expect(readView([['utm_source', 'mail']])).toEqual({ view: defaultView, unread: [] })
  })
})

it('names the public keys of the address', () => {
  expect(viewKeys).toEqual([
    'view',
    'date',
    'compare',
    'from',
    'to',
    'open',
    'country',
    'status',
    'type',
    'place',
    'org',
    'person',
    'series',
    'state',
    'basis',
    'q',
    'tier',
    'known',
    'mine',
    'lanes',
    'table',
    'when',
    'pair',
    'chart',
    'of',
    'flow',
    'kind',
    'sides',
    'counts',
    'doc',
    'lang',
    'theme',
  ])
})
