/**
 * An index over everything that stands on the timeline, built once for a dataset: possible days and the values of each filter
 * as numbers in typed arrays, so that a hundred thousand items are filtered, counted and placed within a frame.
 */
import type { Id } from './contract'
import type { Directory } from './directory'
import type { Meeting } from './meetings'
import { isCountryCode } from './status'
import { type TextIndex, textIndexOf } from './timeline-text'
import { compare } from './order'
import { type DayRange, type TimelineItem, basisOfItem } from './timeline'
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
  /** Where each item stands (see `Dated.at`), within the period; and the items in that order. */
  at: Float64Array
  byPosition: Uint32Array
  /** 1 for a meeting, 0 for changes and lists of membership. */
  isMeeting: Uint8Array
  columns: Readonly<Record<Facet, FacetColumn>>
  /** The words of the items, folded; made when they are first asked for. */
  texts: () => TextIndex
}

export function timelineIndexOf(items: readonly TimelineItem[], period: DayRange, directory: Directory): TimelineIndex {
  const ordered = inOrder(items)
  const count = ordered.length
  const builders = Object.fromEntries(facets.map((facet) => [facet, new ColumnBuilder(count)])) as Record<Facet, ColumnBuilder>
  const all = Object.values(builders)
  const hostOf = (place: Id | undefined) => (place === undefined ? undefined : directory.places.get(place)?.country)
  const [from, to] = [new Int32Array(count), new Int32Array(count)]
  const at = new Float64Array(count)
  const isMeeting = new Uint8Array(count)
  for (let number = 0; number < count; number += 1) {
    const item = ordered[number]!
    from[number] = item.from
    to[number] = item.to
    at[number] = Math.min(Math.max(item.at, period.from), period.to)
    isMeeting[number] = Number(item.kind === 'meeting')
    addValues(item, builders, hostOf)
    for (const builder of all) builder.close(number)
  }
  const columns = Object.fromEntries(facets.map((facet) => [facet, builders[facet].column()])) as TimelineIndex['columns']
  let texts: TextIndex | undefined
  let numbers: Map<Id, number> | undefined
  return {
    items: ordered,
    numberOf: (key) => (numbers ??= new Map(ordered.map((item, number) => [item.key, number]))).get(key),
    from,
    to,
    period,
    at,
    byPosition: placesInOrder(at),
    isMeeting,
    columns,
    texts: () => (texts ??= textIndexOf(ordered, columns, directory)),
  }
}

/** The values of an item. A country is meant as participant or as the country of the place; other participants are organisations. */
function addValues(
  item: TimelineItem,
  to: Record<Facet, ColumnBuilder>,
  hostOf: (place: Id | undefined) => Id | undefined,
): void {
  to.basis.add(basisOfItem(item))
  if (item.kind !== 'meeting') {
    to.type.add('membership')
    for (const { entity } of item.claims) to[isCountryCode(entity) ? 'country' : 'org'].add(entity)
    return
  }
  const { type, place, state, series, participants } = item.meeting
  to.type.add(type)
  to.state.add(state)
  to.place.add(place)
  to.series.add(series?.id)
  to.country.add(hostOf(place))
  for (const { entity, person } of participants) {
    to[isCountryCode(entity) ? 'country' : 'org'].add(entity)
    to.person.add(person)
  }
}

/** Puts a column together item by item. A class, so that its hot calls are one function for all columns. */
class ColumnBuilder {
  readonly #numberOf = new Map<Id, number>()
  readonly #starts: Uint32Array
  readonly #own: number[] = []
  #start = 0

  constructor(items: number) {
    this.#starts = new Uint32Array(items + 1)
  }

  /** Gives the item at hand a value; one that it has already, or none, changes nothing. */
  add(value: Id | undefined): void {
    if (value === undefined) return
    let number = this.#numberOf.get(value)
    if (number === undefined) this.#numberOf.set(value, (number = this.#numberOf.size))
    for (let at = this.#start; at < this.#own.length; at += 1) if (this.#own[at] === number) return
    this.#own.push(number)
  }

  /** Ends the item with this number. */
  close(item: number): void {
    this.#start = this.#own.length
    this.#starts[item + 1] = this.#start
  }

  column(): FacetColumn {
    const numberOf = this.#numberOf
    return { values: [...numberOf.keys()], numberOf, starts: this.#starts, own: Uint32Array.from(this.#own) }
  }
}

/** The items in the order of time; of one day by their keys. */
function inOrder(items: readonly TimelineItem[]): TimelineItem[] {
  const ordered = Array.from(placesInOrder(Float64Array.from(items, ({ sortsBy }) => sortsBy)), (place) => items[place]!)
  for (let start = 0, end = 1; start < ordered.length; start = end, end += 1) {
    while (end < ordered.length && ordered[end]!.sortsBy === ordered[start]!.sortsBy) end += 1
    if (end - start === 1) continue
    const day = ordered.slice(start, end).sort((left, right) => compare(left.key, right.key))
    for (const [at, item] of day.entries()) ordered[start + at] = item
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

/** The items that have each value, in the order in which they stand on the timeline. */
export interface ItemsByValue {
  /** Those of value `v` are `items[starts[v]]` up to, not including, `items[starts[v + 1]]`; the last list is of meetings without a value. */
  starts: Uint32Array
  items: Uint32Array
}

const byValue = new WeakMap<FacetColumn, ItemsByValue>()

/** The meetings by their values of a facet, made once. Days of membership are in none of the lists. */
export function meetingsByValue({ columns, byPosition, isMeeting }: TimelineIndex, facet: Facet): ItemsByValue {
  const column = columns[facet]
  const made = byValue.get(column)
  if (made) return made
  const { values, starts: ownStarts, own } = column
  const starts = new Uint32Array(values.length + 2)
  // Counted first, then filled: `next` is where the next item of each value goes.
  const each = (call: (value: number, item: number) => void) => {
    for (const item of byPosition) {
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
  const lists = { starts, items }
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
