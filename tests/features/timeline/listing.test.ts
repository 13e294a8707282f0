import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetingTypes } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { meetingItems } from '@/domain/timeline'
import { meetingsIn } from '@/domain/meetings'
import { type Listing, type Order, entryOf, itemAt, keyOf, listingOf, rowWith, startOf } from '@/features/timeline/list/listing'
import { readAtlas } from '@tests/fixtures/atlas'
import { account } from '@tests/fixtures/timeline-items'

const directory = directoryOf(readAtlas())

/** One item for each description, in the order given, a year apart. */
function itemsOf(descriptions: readonly { title?: string; type?: (typeof meetingTypes)[number]; place?: string }[]) {
  return descriptions.flatMap((changes, index) =>
    meetingItems(meetingsIn([account(`m${index}`, `${1996 + index}`, changes)], 'all')),
  )
}

function keysOf(listing: Listing): string[] {
  return Array.from(listing.order, (_, row) => itemAt(listing, row).key)
}

function headingsOf({ groups }: Listing): (string | undefined)[] {
  return groups.map(({ heading, count }) => heading && `${heading} ${count}`)
}

const items = itemsOf([
  { title: 'Émile', type: 'forum', place: 'dushanbe' },
  { title: 'zero', type: 'summit' },
  { title: 'Alpha', type: 'forum', place: 'astana' },
  { title: 'emil', type: 'summit', place: 'dushanbe' },
])

describe('the order of the list', () => {
  it.each<[Order, string[], (string | undefined)[]]>([
    [{ by: 'date', isDescending: false }, ['m0', 'm1', 'm2', 'm3'], ['1996 1', '1997 1', '1998 1', '1999 1']],
    [{ by: 'date', isDescending: true }, ['m3', 'm2', 'm1', 'm0'], ['1999 1', '1998 1', '1997 1', '1996 1']],
    [{ by: 'title', isDescending: false }, ['m2', 'm3', 'm0', 'm1'], [undefined]],
    [{ by: 'title', isDescending: true }, ['m1', 'm0', 'm3', 'm2'], [undefined]],
    [{ by: 'type', isDescending: false }, ['m1', 'm3', 'm0', 'm2'], ['Summits 2', 'Forums 2']],
    [{ by: 'type', isDescending: true }, ['m0', 'm2', 'm1', 'm3'], ['Forums 2', 'Summits 2']],
    [{ by: 'place', isDescending: false }, ['m2', 'm0', 'm3', 'm1'], ['Astana 1', 'Dushanbe 2', 'No place 1']],
    [{ by: 'place', isDescending: true }, ['m0', 'm3', 'm2', 'm1'], ['Dushanbe 2', 'Astana 1', 'No place 1']],
  ])('%o', (order, keys, headings) => {
    const listing = listingOf(items, order, directory)
    expect(keysOf(listing)).toEqual(keys)
    expect(headingsOf(listing)).toEqual(headings)
  })

  it('is empty for no items', () => {
    expect(listingOf([], { by: 'type', isDescending: false }, directory)).toMatchObject({ groups: [], rowOf: [] })
  })
})

const anyItems = fc
  .array(
    fc.record({
      title: fc.string({ maxLength: 3 }),
      type: fc.constantFrom(...meetingTypes),
      place: fc.constantFrom('dushanbe', 'astana', 'moscow', undefined),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((descriptions) =>
    itemsOf(descriptions.map(({ place, ...changes }) => (place === undefined ? changes : { ...changes, place }))),
  )
const anyOrder = fc.record({ by: fc.constantFrom('date', 'title', 'type', 'place'), isDescending: fc.boolean() })

describe('any order of the list', () => {
  it('holds each item once and finds it again', () => {
    fc.assert(
      fc.property(anyItems, anyOrder, (all, order) => {
        const listing = listingOf(all, order, directory)
        expect(keysOf(listing).toSorted()).toEqual(all.map(({ key }) => key).toSorted())
        for (const { key } of all) expect(itemAt(listing, rowWith(listing, key)).key).toBe(key)
        expect(rowWith(listing, 'another')).toBe(-1)
      }),
    )
  })

  it('has an entry for each row and heading, each group below its own heading', () => {
    fc.assert(
      fc.property(anyItems, anyOrder, (all, order) => {
        const listing = listingOf(all, order, directory)
        const { groups, groupOf, rowOf } = listing
        for (const [row] of all.entries()) expect(rowOf[entryOf(listing, row)]).toBe(row)
        for (const [group, { heading, first, count }] of groups.entries()) {
          expect(rowOf[startOf(listing, group)]).toBe(heading === undefined ? first : -1)
          expect(startOf(listing, group + 1) - startOf(listing, group)).toBe(count + (heading === undefined ? 0 : 1))
          expect([...groupOf.subarray(first, first + count)]).toEqual(Array.from({ length: count }, () => group))
        }
        expect(startOf(listing, groups.length)).toBe(rowOf.length)
        expect(new Set(rowOf.map((_, entry) => keyOf(listing, entry))).size).toBe(rowOf.length)
      }),
    )
  })
})
