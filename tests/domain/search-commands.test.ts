import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patchOf } from '@/domain/command-patch'
import { type Command, type CommandContext, commandsIn } from '@/domain/search-commands'
import { spanIn } from '@/domain/search-dates'
import { defaultView, readView, views, writeView } from '@/domain/view-state'
import { searchMessages } from '@/i18n/search'
import { publishedParts } from '@tests/state/published'

const { core } = publishedParts()
const context: CommandContext = {
  words: searchMessages.commands,
  firstDay: core.firstDay,
  lastDay: core.lastDay,
  day: '2025-08-28',
  today: '2025-10-03',
  countries: core.countries,
  pairs: ['CN-TJ', 'CN-KZ', 'KZ-RU', 'CN-sco', 'CN-UZ', 'BY-CN'],
  statuses: new Set(['member', 'observer', 'dialogue-partner'] as const),
}
const said = (query: string) => commandsIn(query, context).said
const day = (text: string): Command => ({ kind: 'day', day: text, isOutside: false })
const compare = (before: string, after: string, isOutside = false): Command => ({ kind: 'compare', before, after, isOutside })

describe('a day', () => {
  it.each([
    '4 July 2024',
    '4 july 2024',
    'July 4, 2024',
    'July 4th 2024',
    '4th of July 2024',
    'the 4th of July, 2024',
    'on 4 Jul 2024',
    '04 Jul 2024',
    '2024-07-04',
    '2024-7-4',
    '2024/07/04',
    '2024 July 4',
    '4.7.2024',
    '04.07.2024',
    '4/7/2024',
    '4-7-2024',
    '4 Jully 2024',
    '4 July 24',
    'July 4, 24',
    '4/7/24',
    '4.7.24',
  ])('%s', (query) => {
    expect(said(query)).toEqual([day('2024-07-04')])
  })

  it.each([
    ['7/28/2024', '2024-07-28'],
    ['26 april 96', '1996-04-26'],
    ['today', '2025-10-03'],
    ['now', '2025-10-03'],
  ])('%s can only be %s', (query, text) => {
    expect(said(query)).toEqual([day(text)])
  })

  it.each([
    ['31 February 2024'],
    ['2023-02-29'],
    ['4 July'],
    ['July'],
    ['July 24'],
    ['32.1.2024'],
    ['4 Foo 2024'],
    ['1234'],
    ['9999'],
  ])('%s is none', (query) => {
    expect(said(query)).toEqual([])
  })

  it('of a month or a year is the first, and the timeline has them all', () => {
    expect(said('july 2024')).toEqual([
      day('2024-07-01'),
      { kind: 'window', edtf: '2024-07', from: '2024-07-01', to: '2024-07-31' },
    ])
    expect(said('2024-07')).toEqual(said('July 2024'))
    expect(said('7/2024')).toEqual(said('July 2024'))
    expect(said('2024')).toEqual([day('2024-01-01'), { kind: 'window', edtf: '2024', from: '2024-01-01', to: '2024-12-31' }])
    expect(said('2017 to 2025')).toEqual([{ kind: 'window', edtf: '2017/2025', from: '2017-01-01', to: '2025-12-31' }])
    expect(said('2017–2025')).toEqual(said('2017 to 2025'))
  })

  it('outside the atlas is its nearest, and that is known', () => {
    expect(said('1 May 1990')).toEqual([{ kind: 'day', day: core.firstDay, isOutside: true }])
    expect(said('1 May 2030')).toEqual([{ kind: 'day', day: core.lastDay, isOutside: true }])
    expect(said('1996')[0]).toEqual({ kind: 'day', day: core.firstDay, isOutside: false })
    expect(said('2150')).toEqual([{ kind: 'day', day: core.lastDay, isOutside: true }])
  })
})

describe('two days compared', () => {
  it.each([
    ['compare 9 June 2017 with 28 August 2025', '2017-06-09', '2025-08-28'],
    ['compare 28 August 2025 9 June 2017', '2017-06-09', '2025-08-28'],
    ['Compare 2017-06-09 and 2025-08-28', '2017-06-09', '2025-08-28'],
    ['9.6.2017 vs 28.8.2025', '2017-06-09', '2025-08-28'],
    ['June 9, 2017 versus August 28, 2025', '2017-06-09', '2025-08-28'],
    ['2017-06-09 compared with 2025-08-28', '2017-06-09', '2025-08-28'],
    ['2017-06-09 against 2025-08-28', '2017-06-09', '2025-08-28'],
    ['2017 vs. 2019', '2017-01-01', '2019-12-31'],
    ['compare 2017 to 2019', '2017-01-01', '2019-12-31'],
    ['compare 2017-2019', '2017-01-01', '2019-12-31'],
    ['compare june 2017 july 2019', '2017-06-01', '2019-07-31'],
    ['compare 2017 with 4 July 2024', '2017-01-01', '2024-07-04'],
    ['compare between 2017 and 2019', '2017-01-01', '2019-12-31'],
  ])('%s', (query, before, after) => {
    expect(said(query)).toEqual([compare(before, after)])
  })

  it('are held within the atlas, and that is known', () => {
    expect(said('compare 2017 2025')).toEqual([compare('2017-01-01', core.lastDay, true)])
  })

  it('may be the shown one and another', () => {
    expect(said('compare 2017')).toEqual([compare('2017-01-01', '2025-08-28')])
    expect(said('compare with 9 June 2017')).toEqual([compare('2017-06-09', '2025-08-28')])
  })

  it.each(['compare 2017 with today', 'compare 2017 and now', '2017 vs today'])('%s', (query) => {
    expect(said(query)).toEqual([compare('2017-01-01', '2025-10-03')])
  })

  it.each(['compare', 'compare China', 'compare 28 August 2025', 'vs', 'compare 2017 2019 2021'])('%s is none', (query) => {
    expect(said(query)).toEqual([])
  })
})

describe('countries', () => {
  it.each(['only Tajikistan', 'Only tajik', 'tajikistan only', 'only TJ', 'only Tajikstan', 'only Republic of Tajikistan'])(
    '%s',
    (query) => {
      expect(said(query)).toEqual([{ kind: 'only', country: 'TJ' }])
    },
  )

  it.each(['only', 'only Atlantis', 'only tur', 'only Tajikistan China'])('%s is none', (query) => {
    expect(said(query)).toEqual([])
  })

  it.each([
    'trade China Tajikistan',
    'trade Tajikistan China',
    'trade of China and Tajikistan',
    'Trade between China and Tajikistan',
    'china tajikistan trade',
    'trade CN-TJ',
    'trade CN TJ',
    'trade china – tajikistan',
    'china–tajikistan trade',
    'China-Tajikistan',
    'cn-tj',
  ])('%s', (query) => {
    expect(said(query)).toEqual([{ kind: 'pair', pair: 'CN-TJ' }])
  })

  it('of which one is named: the pairs with the most figures', () => {
    expect(said('trade China')).toEqual(['CN-TJ', 'CN-KZ', 'CN-sco', 'CN-UZ'].map((pair) => ({ kind: 'pair', pair })))
  })

  it('without figures are no pair', () => {
    expect(said('trade Tajikistan Brazil')).toEqual([])
    expect(commandsIn('trade Tajikistan Brazil', { ...context, pairs: undefined }).said).toEqual([
      { kind: 'pair', pair: 'BR-TJ' },
    ])
    expect(said('trade China China')).toEqual([])
  })

  it.each(['Kazakhstan 2019', 'kazakhstan in 2019', 'KZ 2019', 'kazak 2019', '2019 Kazakhstan'])('%s', (query) => {
    expect(said(query)).toEqual([{ kind: 'country-year', country: 'KZ', year: 2019 }])
  })

  it('in a year of the atlas alone', () => {
    expect(said('Kazakhstan 1990')).toEqual([])
    expect(said('Kazakhstan 2030')).toEqual([])
  })
})

describe('rooms, statuses, tiers and themes', () => {
  it.each<[string, Command]>([
    ['ledger', { kind: 'room', view: 'ledger' }],
    ['Contradictions', { kind: 'room', view: 'ledger' }],
    ['coverage', { kind: 'room', view: 'coverage' }],
    ['documents', { kind: 'room', view: 'documents' }],
    ['timeline', { kind: 'room', view: 'timeline' }],
    ['trade', { kind: 'room', view: 'trade' }],
    ['map', { kind: 'room', view: 'map' }],
    ['data', { kind: 'room', view: 'data' }],
    ['about', { kind: 'room', view: 'about' }],
    ['atlas', { kind: 'room', view: 'atlas' }],
    ['members', { kind: 'status', status: 'member' }],
    ['dialogue partners', { kind: 'status', status: 'dialogue-partner' }],
    ['documents only', { kind: 'tier', tier: 'documents' }],
    ['reference', { kind: 'tier', tier: 'all' }],
    ['dark', { kind: 'theme', theme: 'dark' }],
    ['Light mode', { kind: 'theme', theme: 'light' }],
  ])('%s', (query, command) => {
    expect(said(query)).toEqual([command])
  })

  it('are offered from three letters on, and give way to what is found', () => {
    expect(commandsIn('contra', context)).toEqual({ said: [], begun: [{ kind: 'room', view: 'ledger' }] })
    expect(commandsIn('co', context).begun).toEqual([])
  })

  it('a status that nobody has on the day is none', () => {
    expect(said('guests')).toEqual([])
  })
})

describe('what a command changes', () => {
  it.each<[string, object]>([
    ['4 July 2024', { view: 'atlas', date: '2024-07-04', compare: undefined }],
    ['compare 2017 2019', { view: 'atlas', date: '2019-12-31', compare: '2017-01-01', open: undefined }],
    ['only Tajikistan', { view: 'timeline', country: ['TJ'], q: '', type: [] }],
    ['trade China Tajikistan', { view: 'trade', chart: 'pair', pair: 'CN-TJ' }],
    ['Kazakhstan 2019', { open: 'KZ.2019' }],
    ['members', { open: 'status.member' }],
    ['ledger', { view: 'ledger' }],
    ['documents only', { tier: 'documents' }],
    ['dark', { theme: 'dark' }],
  ])('%s', (query, patch) => {
    expect(patchOf(said(query)[0]!, 'ledger')).toMatchObject(patch)
  })

  it('leaves the reader on the map alone where the day is seen', () => {
    expect(patchOf(day('2024-07-04'), 'map')).toMatchObject({ view: 'map' })
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'compare',
    '2017',
    '4',
    'july',
    'with',
    'only',
    'tajikistan',
    'trade',
    'china',
    '-',
    'vs',
    '2024-07-04',
    'dark',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
  )

  it('gives commands that the address can hold, on days of the atlas', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...views), (query, view) => {
        const { said, begun } = commandsIn(query, context)
        for (const command of [...said, ...begun]) {
          const changed = Object.fromEntries(Object.entries(patchOf(command, view)).filter(([, value]) => value !== undefined))
          const state = { ...defaultView, ...changed }
          expect(readView(writeView(state))).toEqual({ view: state, unread: [] })
          const days = [state.date, state.compare].filter((day) => day !== undefined)
          expect(days.every((day) => day >= core.firstDay && day <= core.lastDay)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is a span only with its first day before its last', () => {
    const tokens = fc.array(fc.oneof(fc.constantFrom('4', '31', '2024', 'july', 'feb', '2024-13'), fc.string({ maxLength: 5 })), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(tokens, (list) => {
        const span = spanIn(list, searchMessages.commands.months)
        expect(span === undefined || span.from <= span.to).toBe(true)
      }),
    )
  })
})
