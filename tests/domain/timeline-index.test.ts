import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '@/domain/time'
import { inOrder } from '@/domain/timeline'
import { type Facet, type TimelineIndex, facets, meetingsByValue, meetingsOf, meetingsWith } from '@/domain/timeline-index'
import { anyItems } from '@tests/fixtures/any-timeline'
import { account, indexOf, itemsOf, membershipOf, period, step } from '@tests/fixtures/timeline-items'

function valuesOf({ columns }: TimelineIndex, facet: Facet, item: number): string[] {
  const { values, starts, own } = columns[facet]
  return Array.from(own.subarray(starts[item], starts[item + 1]), (value) => values[value]!)
}

const summit = account('summit', '2021-09-16/2021-09-17', {
  place: 'dushanbe',
  series: { id: 'summits', number: 21 },
  participants: [
    { entity: 'TJ', person: 'rahmon' },
    { entity: 'CN', person: 'xi' },
    { entity: 'CN', person: 'xi' },
    { entity: 'rats' },
  ],
})

describe('the index', () => {
  const index = indexOf([
    ...itemsOf(summit, account('plan', '2026', { state: 'planned', basis: 'inferred' })),
    ...membershipOf(step('IN', '2017-06-09'), step('PK', '2017-06-09', { basis: 'inferred' }), step('rats', '2017-06-09')),
  ])

  it('numbers the items in the order of time and finds them by their keys', () => {
    expect(index.items.map(({ key }) => key)).toEqual(['change.2017-06-09', 'summit', 'plan'])
    expect(['plan', 'summit', 'atlantis'].map(index.numberOf)).toEqual([2, 1, undefined])
    expect([...index.isMeeting]).toEqual([0, 1, 1])
  })

  it.each<[Facet, string[][]]>([
    ['type', [['membership'], ['summit'], ['summit']]],
    // The place's country and a participant: each once.
    ['country', [['IN', 'PK'], ['TJ', 'CN'], []]],
    ['org', [['rats'], ['rats'], []]],
    ['person', [[], ['rahmon', 'xi'], []]],
    ['place', [[], ['dushanbe'], []]],
    ['series', [[], ['summits'], []]],
    ['state', [[], ['held'], ['planned']]],
    ['basis', [['stated'], ['stated'], ['inferred']]],
  ])('knows the values of %s, each once', (facet, expected) => {
    expect(index.items.map((_, item) => valuesOf(index, facet, item))).toEqual(expected)
  })

  it('counts an unknown place as place, and in no country', () => {
    const unknown = indexOf(itemsOf(account('a', '2020', { place: 'nowhere' })))
    expect(valuesOf(unknown, 'place', 0)).toEqual(['nowhere'])
    expect(valuesOf(unknown, 'country', 0)).toEqual([])
  })

  it('places what has no beginning or no end at the end that is known, within the period', () => {
    const open = indexOf(itemsOf(account('until', '../2019-06-30'), account('since', '2020-01-01/..'), account('old', '1990')))
    const at = (key: string) => open.at[open.numberOf(key)!]
    expect(at('until')).toBe(dayNumber('2019-06-30') + 0.5)
    expect(at('since')).toBe(dayNumber('2020-01-01') + 0.5)
    expect(at('old')).toBe(period.from)
  })

  it('holds each item once, with its days, in the order of time', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const index = indexOf(items)
        expect(index.items).toEqual(inOrder(items))
        expect([...index.from]).toEqual(index.items.map(({ from }) => from))
        expect([...index.to]).toEqual(index.items.map(({ to }) => to))
        expect([...index.membership]).toEqual([...index.items.keys()].filter((item) => index.isMeeting[item] === 0))
        for (const at of index.at) expect(at >= period.from && at <= period.to).toBe(true)
      }),
    )
  })
})

describe('the meetings of a value', () => {
  it('are those that have it, and last those that have none', () => {
    fc.assert(
      fc.property(anyItems, fc.constantFrom(...facets), (items, facet) => {
        const index = indexOf(items)
        const { starts, items: listed } = meetingsByValue(index, facet)
        const { values } = index.columns[facet]
        const standing = [...index.items.keys()].filter((item) => index.isMeeting[item] === 1)
        for (const [number, value] of [...values, undefined].entries()) {
          const own = standing.filter((item) => {
            const of = valuesOf(index, facet, item)
            return value === undefined ? of.length === 0 : of.includes(value)
          })
          expect([...listed.subarray(starts[number], starts[number + 1])]).toEqual(own)
          const told = own.toSorted((left, right) => left - right).map((item) => index.items[item]!.key)
          const meetings = value === undefined ? told : meetingsWith(index, facet, value).map(({ about }) => about)
          expect(meetings).toEqual(told)
        }
      }),
    )
  })

  it('are none for a value that nothing has', () => {
    const index = indexOf(itemsOf(summit))
    expect(meetingsWith(index, 'place', 'atlantis')).toEqual([])
  })

  it('all together are in the order of time', () => {
    const index = indexOf([...itemsOf(account('late', '2024'), account('early', '2001')), ...membershipOf(step('IN', '2017'))])
    expect(meetingsOf(index).map(({ about }) => about)).toEqual(['early', 'late'])
  })
})
