/** What of the timeline a view asks for: filters that combine, and what each further choice would leave. */
import type { Id } from './contract'
import { type TimelineItem, rangeOf } from './timeline'
import { type Facet, type FacetColumn, type ItemView, type TimelineIndex, facets } from './timeline-index'
import { wordsOfQuery } from './folded-text'

/** The conditions that a view can set. All hold together; the values of one facet are alternatives. */
export const conditions = [...facets, 'q', 'range'] as const
export type Condition = (typeof conditions)[number]

const bitOf = Object.fromEntries(conditions.map((condition, at) => [condition, 1 << at])) as Record<Condition, number>

/** A view's items, as numbers of the index. */
export interface Selection {
  index: TimelineIndex
  view: ItemView
  /** For each item a bit for every condition that it does not meet (see `passes`). */
  fails: Uint16Array
  /** The same one as long as all is the same but the window: what does not depend on the window rests on it. */
  filters: object
  /** The items that meet all conditions. */
  meetings: number
  changes: number
}

/** Whether an item meets every condition, the ones left `aside` not asked. */
export function passes(selection: Selection, item: number, ...aside: Condition[]): boolean {
  return (selection.fails[item]! & ~maskOf(aside)) === 0
}

/** The bits of conditions in `fails`. */
export function maskOf(some: readonly Condition[]): number {
  return some.reduce((mask, condition) => mask | bitOf[condition], 0)
}

/**
 * Selects what a view asks for. `before` is an earlier selection of the same index: conditions that are the same as then are not
 * asked again, so that each letter typed and each step of the window costs one condition; if all are the same it is returned.
 */
export function selectionOf(index: TimelineIndex, view: ItemView, before?: Selection): Selection {
  const known = before?.index === index ? before : undefined
  const asked = conditions.filter((condition) => (known ? !isSame(condition, known.view, view) : isSet(condition, view)))
  if (known && asked.length === 0) return known
  const filters = known && asked.every((condition) => condition === 'range') ? known.filters : {}
  const fails = known ? known.fails.slice() : new Uint16Array(index.items.length)
  for (const condition of asked) {
    if (known && isSet(condition, known.view)) lift(fails, bitOf[condition])
    if (isSet(condition, view)) refuse(index, condition, view, fails, bitOf[condition])
  }
  let [meetings, changes] = [0, 0]
  for (let item = 0; item < fails.length; item += 1) {
    if (fails[item] !== 0) continue
    if (index.isMeeting[item] === 1) meetings += 1
    else changes += 1
  }
  return { index, view, fails, filters, meetings, changes }
}

function isSame(condition: Condition, left: ItemView, right: ItemView): boolean {
  if (condition === 'q') return left.q === right.q
  if (condition === 'range') {
    return left.from === right.from && left.to === right.to && (left.when === right.when || !isSet('range', left))
  }
  const [one, other] = [left[condition], right[condition]]
  return one === other || (one.length === other.length && one.every((value, at) => value === other[at]))
}

/** Whether the view sets the condition at all. */
export function isSet(condition: Condition, view: ItemView): boolean {
  if (condition === 'q') return view.q.trim() !== ''
  if (condition === 'range') return view.from !== undefined || view.to !== undefined
  return view[condition].length > 0
}

/** Takes the bit from every item. */
function lift(fails: Uint16Array, bit: number): void {
  for (let item = 0; item < fails.length; item += 1) fails[item]! &= ~bit
}

/** Sets the bit of every item that does not meet the condition. */
function refuse(index: TimelineIndex, condition: Condition, view: ItemView, fails: Uint16Array, bit: number): void {
  if (condition === 'range') return refuseOutside(index, view, fails, bit)
  if (condition === 'q') {
    const found = index.texts().containing(wordsOfQuery(view.q))
    for (let item = 0; item < fails.length; item += 1) if (found[item] === 0) fails[item]! |= bit
    return
  }
  const column = index.columns[condition]
  const wanted = wantedOf(column, view[condition])
  for (let item = 0; item < fails.length; item += 1) if (!hasAny(column, item, wanted)) fails[item]! |= bit
}

/** Possible: some day that the date may mean lies in the window. Certain: all of them do. The window is the one that is drawn (see `rangeOf`). */
function refuseOutside({ from, to, period }: TimelineIndex, view: ItemView, fails: Uint16Array, bit: number): void {
  const range = rangeOf(view.from, view.to, period)
  const first = view.from === undefined ? -Infinity : range.from
  const end = view.to === undefined ? Infinity : range.to
  const isCertain = view.when === 'certain'
  for (let item = 0; item < fails.length; item += 1) {
    const isInside = isCertain ? from[item]! >= first && to[item]! <= end : to[item]! > first && from[item]! < end
    if (!isInside) fails[item]! |= bit
  }
}

function wantedOf({ values, numberOf }: FacetColumn, chosen: readonly Id[]): Uint8Array {
  const wanted = new Uint8Array(values.length)
  for (const value of chosen) {
    const number = numberOf.get(value)
    if (number !== undefined) wanted[number] = 1
  }
  return wanted
}

function hasAny({ starts, own }: FacetColumn, item: number, wanted: Uint8Array): boolean {
  for (let at = starts[item]!; at < starts[item + 1]!; at += 1) if (wanted[own[at]!] === 1) return true
  return false
}

/** An item as the view asks for it: of a day of membership only the countries and organisations that are filtered for. */
export function itemShown({ index, view }: Selection, number: number): TimelineItem {
  const item = index.items[number]!
  if (item.kind === 'meeting' || (view.country.length === 0 && view.org.length === 0)) return item
  const isWanted = (entity: Id) => [...view.country, ...view.org].includes(entity)
  return { ...item, claims: item.claims.filter(({ entity }) => isWanted(entity)) }
}

/** The items that meet all conditions, in the order of time. */
export function itemsSelected(selection: Selection): TimelineItem[] {
  const items: TimelineItem[] = []
  for (let item = 0; item < selection.fails.length; item += 1) {
    if (selection.fails[item] === 0) items.push(itemShown(selection, item))
  }
  return items
}

/**
 * For each item 1 if it is selected and a thing has part in it, as country, place, organisation, person or series; undefined if no selected
 * item has.
 */
export function concernedItems({ index, fails }: Selection, id: Id): Uint8Array | undefined {
  const concerned = new Uint8Array(fails.length)
  let isAny = false
  for (const facet of ['country', 'place', 'org', 'person', 'series'] as const) {
    const column = index.columns[facet]
    if (!column.numberOf.has(id)) continue
    const wanted = wantedOf(column, [id])
    for (let item = 0; item < fails.length; item += 1) {
      if (fails[item] !== 0 || !hasAny(column, item, wanted)) continue
      concerned[item] = 1
      isAny = true
    }
  }
  return isAny ? concerned : undefined
}

/**
 * How many items the view would show if it chose one value more of a facet, for each value that any item has. A value that is chosen
 * already counts what is shown now.
 */
export function countsIfChosen({ index, view, fails }: Selection, facet: Facet): Map<Id, number> {
  const { values, starts, own } = index.columns[facet]
  const bit = bitOf[facet]
  const more = new Uint32Array(values.length)
  let shown = 0
  const isAny = view[facet].length === 0
  for (let item = 0; item < fails.length; item += 1) {
    if ((fails[item]! & ~bit) !== 0) continue
    if (!isAny && fails[item] === 0) shown += 1
    else for (let at = starts[item]!; at < starts[item + 1]!; at += 1) more[own[at]!]! += 1
  }
  const chosen = new Set<Id>(view[facet])
  return new Map(values.map((value, number) => [value, chosen.has(value) ? shown : shown + more[number]!]))
}

/** How many items the view would show without the condition. */
export function countWithout({ fails }: Selection, condition: Condition): number {
  const others = ~bitOf[condition]
  let count = 0
  for (let item = 0; item < fails.length; item += 1) if ((fails[item]! & others) === 0) count += 1
  return count
}

/** How many of the selected meetings each place has. */
export function meetingsByPlace({ index, fails }: Selection): Map<Id, number> {
  const { values, starts, own } = index.columns.place
  const counts = new Uint32Array(values.length)
  for (let item = 0; item < fails.length; item += 1) {
    if (fails[item] === 0) for (let at = starts[item]!; at < starts[item + 1]!; at += 1) counts[own[at]!]! += 1
  }
  return new Map(values.flatMap((value, number) => (counts[number]! > 0 ? [[value, counts[number]!]] : [])))
}
