import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Id } from '@/domain/contract'
import { folded } from '@/domain/folded-text'
import { isCountryCode } from '@/domain/status'
import { overlaps } from '@/domain/time'
import { type TimelineItem, basisOfItem } from '@/domain/timeline'
import { type Facet, type ItemView, facets } from '@/domain/timeline-index'
import {
  type Selection,
  concernedItems,
  conditions,
  countWithout,
  countsIfChosen,
  isSet,
  itemsSelected,
  meetingsByPlace,
  passes,
  selectionOf,
} from '@/domain/timeline-selection'
import { defaultView } from '@/domain/view-state'
import { anyItemView, anyItems } from '@tests/fixtures/any-timeline'
import { account, asking, directory, indexOf, itemsOf, membershipOf, step } from '@tests/fixtures/timeline-items'

const keysOf = (selection: Selection) => itemsSelected(selection).map(({ key }) => key)

/** The values of an item, asked of it one by one. */
function valuesOf(item: TimelineItem): Record<Facet, Id[]> {
  const none = { type: [], country: [], place: [], org: [], person: [], series: [], state: [], basis: [basisOfItem(item)] }
  const ofEntities = (ids: Id[]) => ({ country: ids.filter(isCountryCode), org: ids.filter((id) => !isCountryCode(id)) })
  if (item.kind !== 'meeting') return { ...none, type: ['membership'], ...ofEntities(item.claims.map(({ entity }) => entity)) }
  const { type, place, state, series, participants } = item.meeting
  const host = place === undefined ? undefined : directory.places.get(place)?.country
  return {
    ...none,
    ...ofEntities([...participants.map(({ entity }) => entity), ...(host === undefined ? [] : [host])]),
    type: [type],
    state: [state],
    place: place === undefined ? [] : [place],
    series: series ? [series.id] : [],
    person: participants.flatMap(({ person }) => person ?? []),
  }
}

function textsOf(item: TimelineItem): string[] {
  const { country, org, place, person, type, series } = valuesOf(item)
  const names = [...country, ...org, ...place, ...person].flatMap((id) => [
    directory.nameOf(id),
    directory.organisations.get(id)?.name ?? '',
    ...(directory.countries.get(id)?.aliases ?? []),
    ...(directory.people.get(id)?.aliases ?? []),
  ])
  if (item.kind !== 'meeting') return [...names, ...item.claims.map(({ status }) => status.replaceAll('-', ' '))]
  const { title, outcome = '', participants } = item.meeting
  const kinds = [...type, ...series].map((id) => id.replaceAll('-', ' '))
  return [...names, ...kinds, title, outcome, ...participants.map(({ office = '' }) => office)]
}

/** The filters as they are meant, without an index. */
function isAskedFor(item: TimelineItem, view: ItemView): boolean {
  const values = valuesOf(item)
  const texts = textsOf(item).map(folded)
  const words = folded(view.q).split(/\s+/).filter(Boolean)
  return (
    facets.every((facet) => view[facet].length === 0 || view[facet].some((value) => values[facet].includes(value))) &&
    words.every((word) => texts.some((text) => text.includes(word))) &&
    overlaps(item.when, view.from ?? '0001-01-01', view.to ?? '9999-12-31', view.when)
  )
}

describe('a window', () => {
  const index = indexOf(itemsOf(account('first', '2000-01-01'), account('last', '2029-12-31')))
  it.each([
    [{ from: '2035-01-01' }, ['last']],
    [{ to: '1990-01-01' }, ['first']],
    [{ from: '1990-01-01', to: '2035-01-01' }, ['first', 'last']],
  ])('beyond the whole period is the one that is drawn, and said: %j', (view, keys) => {
    expect(keysOf(asking(index, view))).toEqual(keys)
  })
})

describe('a selection', () => {
  const index = indexOf([
    ...itemsOf(
      account('astana', '2024-07-03/2024-07-04', {
        place: 'ankara',
        series: { id: 'summits' },
        participants: [{ entity: 'CN', person: 'xi' }, { entity: 'TJ' }],
      }),
      account('june', '2021-06', { type: 'security-council', place: 'dushanbe', participants: [{ entity: 'rats' }] }),
      account('drill', '2021-09-20', {
        type: 'exercise',
        state: 'planned',
        basis: 'inferred',
        participants: [{ entity: 'TJ' }],
      }),
    ),
    ...membershipOf(
      step('IR', '2023-07-04'),
      step('TJ', '2001-06-15', { kind: 'snapshot', tier: 'document', basis: 'inferred' }),
    ),
  ])
  const [list, change] = ['list.2001-06-15', 'change.2023-07-04']

  it.each<[name: string, view: Partial<ItemView>, expected: string[]]>([
    ['nothing asked', {}, [list, 'june', 'drill', change, 'astana']],
    ['a type', { type: ['summit'] }, ['astana']],
    ['two types are alternatives', { type: ['summit', 'exercise'] }, ['drill', 'astana']],
    ['membership is a type beside the others', { type: ['membership'] }, [list, change]],
    ['membership and a type', { type: ['summit', 'membership'] }, [list, change, 'astana']],
    ['a country as participant, as host, or by its standing', { country: ['TJ'] }, [list, 'june', 'drill', 'astana']],
    ['a country as host only', { country: ['TR'] }, ['astana']],
    ['a place', { place: ['dushanbe'] }, ['june']],
    ['an organisation', { org: ['rats'] }, ['june']],
    ['a person', { person: ['xi'] }, ['astana']],
    ['a series', { series: ['summits'] }, ['astana']],
    ['a state', { state: ['planned'] }, ['drill']],
    ['what is inferred', { basis: ['inferred'] }, [list, 'drill']],
    ['a value that nothing has', { place: ['atlantis'] }, []],
    ['kinds of filter hold together', { country: ['TJ'], type: ['exercise', 'security-council'], state: ['held'] }, ['june']],
    ['kinds that exclude each other', { type: ['summit'], state: ['planned'] }, []],
    ['a window that an inexact date may touch', { from: '2021-06-20', to: '2021-12-31' }, ['june', 'drill']],
    ['a window that it must lie in', { from: '2021-06-20', to: '2021-12-31', when: 'certain' }, ['drill']],
    ['a window that surely holds it', { from: '2021-06-01', to: '2021-06-30', when: 'certain' }, ['june']],
    ['a window on the first of two days', { from: '2024-07-03', to: '2024-07-03' }, ['astana']],
    ['a window that cuts the second day off', { from: '2024-01-01', to: '2024-07-03', when: 'certain' }, []],
    ['certainty without a window', { when: 'certain' }, [list, 'june', 'drill', change, 'astana']],
  ])('%s', (_name, view, expected) => {
    expect(keysOf(asking(index, view))).toEqual(expected)
  })

  it('counts meetings apart from entries on membership', () => {
    expect(asking(index)).toMatchObject({ meetings: 3, changes: 2 })
  })

  it('holds what the filters mean, in the order of time', () => {
    fc.assert(
      fc.property(anyItems, anyItemView, (items, view) => {
        const index = indexOf(items)
        const expected = index.items.filter((item) => isAskedFor(item, view))
        const selection = selectionOf(index, view)
        expect(keysOf(selection)).toEqual(expected.map(({ key }) => key))
        expect(selection.meetings).toBe(expected.filter(({ kind }) => kind === 'meeting').length)
        expect(selection.meetings + selection.changes).toBe(expected.length)
      }),
    )
  })

  it('is the same whether made afresh or from another', () => {
    fc.assert(
      fc.property(anyItems, fc.array(anyItemView, { minLength: 2, maxLength: 5 }), (items, views) => {
        const index = indexOf(items)
        let known: Selection | undefined
        for (const view of views) {
          known = selectionOf(index, view, known)
          const { fails, meetings, changes } = selectionOf(index, view)
          expect(known).toMatchObject({ fails, meetings, changes })
        }
      }),
    )
  })

  it('is the very same where the view asks the same, and never one of another index', () => {
    const view = { ...defaultView, type: ['summit' as const], from: '2020-01-01' }
    const known = selectionOf(index, view)
    expect(selectionOf(index, { ...view, type: ['summit'] }, known)).toBe(known)
    expect(selectionOf(index, { ...view, type: [] }, known)).not.toBe(known)
    const other = indexOf(itemsOf(account('other', '2020', { type: 'forum' })))
    expect(keysOf(selectionOf(other, view, known))).toEqual([])
    const unlimited = selectionOf(index, defaultView)
    expect(selectionOf(index, { ...defaultView, when: 'certain' }, unlimited)).toBe(unlimited)
  })

  it('of a entry on membership shows those that are filtered for', () => {
    const day = indexOf(membershipOf(step('IN', '2017-06-09'), step('PK', '2017-06-09'), step('rats', '2017-06-09')))
    const claims = (view: Partial<ItemView>) =>
      itemsSelected(asking(day, view)).flatMap((item) => (item.kind === 'meeting' ? [] : item.claims.map(({ entity }) => entity)))
    expect(claims({})).toEqual(['IN', 'PK', 'rats'])
    expect(claims({ country: ['PK'] })).toEqual(['PK'])
    expect(claims({ country: ['PK'], org: ['rats'] })).toEqual(['PK', 'rats'])
  })

  it('counts its meetings by place', () => {
    expect(meetingsByPlace(asking(index, { country: ['TJ'] }))).toEqual(
      new Map([
        ['dushanbe', 1],
        ['ankara', 1],
      ]),
    )
    expect(meetingsByPlace(asking(index, { type: ['membership', 'exercise'] }))).toEqual(new Map())
  })

  it.each([
    ['TJ', [list, 'june', 'drill', 'astana']],
    ['xi', ['astana']],
    ['summits', ['astana']],
    ['dushanbe', ['june']],
    ['rats', ['june']],
  ])('knows in which of its items %s has part', (id, expected) => {
    const concerned = concernedItems(asking(index), id)
    expect(index.items.filter((_, number) => concerned?.[number] === 1).map(({ key }) => key)).toEqual(expected)
  })

  it('has no part to show of what is filtered out or has none', () => {
    expect(concernedItems(asking(index, { type: ['exercise'] }), 'xi')).toBeUndefined()
    expect(concernedItems(asking(index), 'summit')).toBeUndefined()
  })
})

describe('the count beside a choice', () => {
  const countOf = ({ meetings, changes }: Selection) => meetings + changes

  it('is what the view shows once it is chosen', () => {
    fc.assert(
      fc.property(anyItems, anyItemView, fc.constantFrom(...facets), (items, view, facet) => {
        const index = indexOf(items)
        const counts = countsIfChosen(selectionOf(index, view), facet)
        expect([...counts.keys()]).toEqual(index.columns[facet].values)
        for (const [value, count] of counts) {
          const chosen = { ...view, [facet]: [...new Set([...view[facet], value])] }
          expect([value, count]).toEqual([value, countOf(selectionOf(index, chosen))])
        }
      }),
    )
  })

  it('of a condition that is dropped is what the view shows without it', () => {
    fc.assert(
      fc.property(anyItems, anyItemView, fc.constantFrom(...conditions), (items, view, condition) => {
        const index = indexOf(items)
        const { from: _from, to: _to, ...unlimited } = view
        const without = condition === 'range' ? unlimited : { ...view, [condition]: condition === 'q' ? '' : [] }
        expect(isSet(condition, without)).toBe(false)
        expect(countWithout(selectionOf(index, view), condition)).toBe(countOf(selectionOf(index, without)))
      }),
    )
  })
})

describe('a condition left aside', () => {
  const index = indexOf(itemsOf(account('a', '2020', { type: 'forum' }), account('b', '2024')))
  const selection = asking(index, { type: ['summit'], to: '2021-01-01' })

  it.each([
    [[], [false, false]],
    [['type' as const], [true, false]],
    [['range' as const], [false, true]],
    [
      ['type' as const, 'range' as const],
      [true, true],
    ],
  ])('%j', (aside, expected) => {
    expect([0, 1].map((item) => passes(selection, item, ...aside))).toEqual(expected)
  })

  it.each([
    ['q', { q: '  ' }, false],
    ['q', { q: 'a' }, true],
    ['range', { when: 'certain' as const }, false],
    ['range', { to: '2020-01-01' }, true],
    ['org', { org: ['rats'] }, true],
  ] as const)('%s is set by %j: %s', (condition, view, expected) => {
    expect(isSet(condition, { ...defaultView, ...view, org: 'org' in view ? [...view.org] : [] })).toBe(expected)
  })
})
