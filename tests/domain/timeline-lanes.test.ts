import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lanesOf } from '@/domain/timeline-lanes'
import { passes, selectionOf } from '@/domain/timeline-selection'
import { laneKinds } from '@/domain/view-state'
import { anyItemView, anyItems } from '@tests/fixtures/any-timeline'
import { account, asking, indexOf, itemsOf, membershipOf, step } from '@tests/fixtures/timeline-items'

describe('lanes', () => {
  const index = indexOf([
    ...itemsOf(
      account('exercise', '2018', { type: 'exercise' }),
      account('summit', '2019', {
        place: 'ankara',
        series: { id: 'summits' },
        participants: [{ entity: 'CN' }, { entity: 'TR' }, { entity: 'rats' }],
      }),
      account('visit', '2020', { type: 'bilateral', place: 'dushanbe', participants: [{ entity: 'CN' }] }),
    ),
    ...membershipOf(step('IR', '2023-07-04')),
  ])

  it.each([
    ['type', ['membership 1', 'summit 1', 'bilateral 1', 'exercise 1']],
    ['country', ['membership 1', 'CN 2', 'TJ 1', 'TR 1', 'none 1']],
    ['place', ['membership 1', 'ankara 1', 'dushanbe 1', 'none 1']],
    ['series', ['membership 1', 'summits 1', 'none 2']],
  ] as const)('by %s', (kind, expected) => {
    expect(lanesOf(asking(index), kind).map(({ id, count }) => `${id ?? 'none'} ${count}`)).toEqual(expected)
  })

  it('stay when the window leaves them empty, and go when the filters do', () => {
    const lanes = lanesOf(asking(index, { from: '2020-06-01', type: ['exercise', 'bilateral'] }), 'type')
    expect(lanes.map(({ id, count }) => [id, count])).toEqual([
      ['bilateral', 1],
      ['exercise', 0],
    ])
  })

  it('hold all that the filters leave, membership first, and nothing else', () => {
    fc.assert(
      fc.property(anyItems, anyItemView, fc.constantFrom(...laneKinds), (items, view, kind) => {
        const selection = selectionOf(indexOf(items), view)
        const lanes = lanesOf(selection, kind)
        const left = [...selection.index.items.keys()].filter((item) => passes(selection, item, 'range'))
        const held = new Set(lanes.flatMap(({ items }) => [...items]).filter((item) => passes(selection, item, 'range')))
        expect(left.filter((item) => !held.has(item))).toEqual([])
        for (const [at, { id, items, count }] of lanes.entries()) {
          expect(id === 'membership').toBe(at === 0 && selection.index.isMeeting[items[0]!] === 0)
          expect(items.some((item) => passes(selection, item, 'range'))).toBe(true)
          expect(count).toBe(items.filter((item) => passes(selection, item)).length)
          const standing = [...items].map((item) => selection.index.at[item]!)
          expect(standing).toEqual(standing.toSorted((left, right) => left - right))
        }
        expect(lanes.findIndex(({ id }) => id === undefined)).toBeOneOf([-1, lanes.length - 1])
      }),
    )
  })
})
