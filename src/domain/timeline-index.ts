/**
 * An index over everything that stands on the timeline, built once for a dataset: possible days and the values of each filter
 * as numbers in typed arrays, so that a hundred thousand items are filtered, counted and placed within a frame.
 */
import type { Id } from './contract'
import type { Directory } from './directory'
import type { Meeting } from './meetings'
import { isCountryCode } from './status'
import { type TextIndex, textIndexOf } from './timeline-text'
import { type DayRange, type TimelineItem, basisOfItem, inOrder } from './timeline'
import type { ViewState } from './view-state'

/** The filters that take a list of values; each is a key of the view. */
export const facets = ['type', 'country', 'place', 'org', 'person', 'series', 'state', 'basis'] as const
export type Facet = (typeof facets)[number]

/** What of the view asks for items; `from` and `to` are its window. */
export type ItemView = Pick<ViewState, Facet | 'q' | 'from' | 'to' | 'when'>

/** For each item the values that it has of a facet, as numbers into `values`. */
export interface FacetColumn {
  values: readonly Id[]
  numberOf: ReadonlyMap<Id, number>
  /** The values of item `i` are `own[starts[i]]` up to, not including, `own[starts[i + 1]]`. */
  starts: Uint32Array
  own: Uint32Array
}

/** What may be unsure of an item: how it is known, when it was, whether it was. */
export const doubt = { inferred: 1, inexact: 2, notHeld: 4 } as const

function doubtsOf(item: TimelineItem): number {
  return (
    (basisOfItem(item) === 'stated' ? 0 : doubt.inferred) |
    (item.isExact ? 0 : doubt.inexact) |
    (item.kind !== 'meeting' || item.meeting.state === 'held' ? 0 : doubt.notHeld)
  )
}

export interface TimelineIndex {
  /** In the order of time; every number of an item is its place here. */
  items: readonly TimelineItem[]
  /** The number of the item with this key. */
  numberOf: (key: Id) => number | undefined
  /** First possible day, and the day after the last, in days since 1970-01-01. */
  from: Int32Array
  to: Int32Array
  /** The whole time that the timeline covers; open dates end with it. */
  period: DayRange
  /** Where each item stands (see `Dated.at`), within the period. */
  at: Float64Array
  /** 1 for a meeting, 0 for changes and lists of membership; and the numbers of these. */
  isMeeting: Uint8Array
  membership: Uint32Array
  /** For each item the bits of `doubt` that hold of it. */
  doubts: Uint8Array
  columns: Readonly<Record<Facet, FacetColumn>>
  /** The words of the items, folded; made when they are first asked for. */
  texts: () => TextIndex
}

export function timelineIndexOf(items: readonly TimelineItem[], period: DayRange, directory: Directory): TimelineIndex {
  const ordered = manyInOrder(items)
  const count = ordered.length
  const making = Object.fromEntries(facets.map((facet) => [facet, newColumn(count)])) as Record<Facet, ColumnInMaking>
  const all = Object.values(making)
  const hostOf = (place: Id | undefined) => (place === undefined ? undefined : directory.places.get(place)?.country)
  const [from, to] = [new Int32Array(count), new Int32Array(count)]
  const at = new Float64Array(count)
  const isMeeting = new Uint8Array(count)
  const doubts = new Uint8Array(count)
  for (let number = 0; number < count; number += 1) {
    const item = ordered[number]!
    from[number] = item.from
    to[number] = item.to
    at[number] = Math.min(Math.max(item.at, period.from), period.to)
    isMeeting[number] = Number(item.kind === 'meeting')
    doubts[number] = doubtsOf(item)
    addValues(item, making, hostOf)
    for (const column of all) endItem(column, number)
  }
  const columns = Object.fromEntries(facets.map((facet) => [facet, finished(making[facet])])) as TimelineIndex['columns']
  let texts: TextIndex | undefined
  let numbers: Map<Id, number> | undefined
  return {
    items: ordered,
    numberOf: (key) => (numbers ??= new Map(ordered.map((item, number) => [item.key, number]))).get(key),
    from,
    to,
    period,
    at,
    isMeeting,
    membership: Uint32Array.from(ordered.flatMap(({ kind }, number) => (kind === 'meeting' ? [] : number))),
    doubts,
    columns,
    texts: () => (texts ??= textIndexOf(ordered, columns, directory)),
  }
}

/** The values of an item. A country is meant as participant or as the country of the place; other participants are organisations. */
function addValues(
  item: TimelineItem,
  to: Record<Facet, ColumnInMaking>,
  hostOf: (place: Id | undefined) => Id | undefined,
): void {
  addValue(to.basis, basisOfItem(item))
  if (item.kind !== 'meeting') {
    addValue(to.type, 'membership')
    for (const { entity } of item.claims) addValue(to[isCountryCode(entity) ? 'country' : 'org'], entity)
    return
  }
  const { type, place, state, series, participants } = item.meeting
  addValue(to.type, type)
  addValue(to.state, state)
  addValue(to.place, place)
  addValue(to.series, series?.id)
  addValue(to.country, hostOf(place))
  for (const { entity, person } of participants) {
    addValue(to[isCountryCode(entity) ? 'country' : 'org'], entity)
    addValue(to.person, person)
  }
}

/** A column that is put together item by item. */
interface ColumnInMaking {
  numberOf: Map<Id, number>
  starts: Uint32Array
  own: number[]
  /** Where the values of the item at hand begin. */
  start: number
}

function newColumn(items: number): ColumnInMaking {
  return { numberOf: new Map(), starts: new Uint32Array(items + 1), own: [], start: 0 }
}

/** Gives the item at hand a value; one that it has already, or none, changes nothing. */
function addValue({ numberOf, own, start }: ColumnInMaking, value: Id | undefined): void {
  if (value === undefined) return
  let number = numberOf.get(value)
  if (number === undefined) numberOf.set(value, (number = numberOf.size))
  for (let at = start; at < own.length; at += 1) if (own[at] === number) return
  own.push(number)
}

/** Ends the item with this number. */
function endItem(column: ColumnInMaking, item: number): void {
  column.start = column.own.length
  column.starts[item + 1] = column.start
}

function finished({ numberOf, starts, own }: ColumnInMaking): FacetColumn {
  return { values: [...numberOf.keys()], numberOf, starts, own: new Uint32Array(own) }
}

/** The items in the order of time (see `inOrder`), many times as fast for many. */
function manyInOrder(items: readonly TimelineItem[]): TimelineItem[] {
  const ordered = Array.from(placesInOrder(Float64Array.from(items, ({ at }) => at)), (place) => items[place]!)
  for (let start = 0, end = 1; start < ordered.length; start = end, end += 1) {
    while (end < ordered.length && ordered[end]!.at === ordered[start]!.at) end += 1
    if (end - start === 1) continue
    for (const [at, item] of inOrder(ordered.slice(start, end)).entries()) ordered[start + at] = item
  }
  return ordered
}

/** The places of an array in the order of their values, equal ones in their own order. Values are whole or half numbers. */
function placesInOrder(values: Float64Array): Uint32Array {
  // Sorting plain numbers is many times as fast as sorting by a comparison: value and place are packed into one.
  const room = 2 ** Math.ceil(Math.log2(values.length + 1))
  const packed = values.map((value, place) => value * 2 * room + place).toSorted()
  return Uint32Array.from(packed, (one) => one - Math.floor(one / room) * room)
}

/** The items that have each value, in the order of time. */
export interface ItemsByValue {
  /** Those of value `v` are `items[starts[v]]` up to, not including, `items[starts[v + 1]]`; the last list is of meetings without a value. */
  starts: Uint32Array
  items: Uint32Array
  /** Where each of them stands (see `TimelineIndex.at`), one after the other as they are asked for. */
  at: Float64Array
}

/** Where the items stand, in their order. */
export function positionsOf(items: Uint32Array, at: Float64Array): Float64Array {
  const positions = new Float64Array(items.length)
  for (let place = 0; place < items.length; place += 1) positions[place] = at[items[place]!]!
  return positions
}

const byValue = new WeakMap<FacetColumn, ItemsByValue>()

/** The meetings by their values of a facet, made once. Days of membership are in none of the lists. */
export function meetingsByValue({ columns, isMeeting, at }: TimelineIndex, facet: Facet): ItemsByValue {
  const column = columns[facet]
  const made = byValue.get(column)
  if (made) return made
  const { values, starts: ownStarts, own } = column
  const starts = new Uint32Array(values.length + 2)
  // Counted first, then filled: `next` is where the next item of each value goes.
  const each = (call: (value: number, item: number) => void) => {
    for (let item = 0; item < isMeeting.length; item += 1) {
      if (isMeeting[item] === 0) continue
      const end = ownStarts[item + 1]!
      if (ownStarts[item] === end) call(values.length, item)
      for (let at = ownStarts[item]!; at < end; at += 1) call(own[at]!, item)
    }
  }
  each((value) => (starts[value + 1]! += 1))
  for (let value = 0; value <= values.length; value += 1) starts[value + 1]! += starts[value]!
  const next = starts.slice()
  const items = new Uint32Array(starts.at(-1)!)
  each((value, item) => {
    items[next[value]!] = item
    next[value]! += 1
  })
  const lists = { starts, items, at: positionsOf(items, at) }
  byValue.set(column, lists)
  return lists
}

/** The meetings that have a value of a facet, in the order of time. */
export function meetingsWith(index: TimelineIndex, facet: Facet, value: Id): Meeting[] {
  const number = index.columns[facet].numberOf.get(value)
  if (number === undefined) return []
  const { starts, items } = meetingsByValue(index, facet)
  const own = items.slice(starts[number], starts[number + 1]).toSorted()
  return Array.from(own, (item) => index.items[item]).flatMap((item) => (item?.kind === 'meeting' ? item.meeting : []))
}

/** All meetings, in the order of time. */
export function meetingsOf(index: TimelineIndex): Meeting[] {
  return index.items.flatMap((item) => (item.kind === 'meeting' ? item.meeting : []))
}
