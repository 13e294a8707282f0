/** The rows of the list in the order that a reader chooses, and the groups that they fall into. No screen is involved. */
import { type Id, meetingTypes } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { compare } from '@/domain/order'
import { type TimelineItem, standingDay } from '@/domain/timeline'
import { byName } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { timelineMessages } from '@/i18n/timeline'
import { titleOf } from '@/features/timeline/item-words'

export type Column = 'date' | 'title' | 'type' | 'place'

export interface Order {
  by: Column
  isDescending: boolean
}

/** Rows that follow each other under one heading; in the order of titles all are one group without. */
export interface Group {
  heading: string | undefined
  /** The number of its first row. */
  first: number
  count: number
}

/** Headings and rows one below the other are entries, counted from 0. */
export interface Listing {
  /** In the order of time. */
  items: readonly TimelineItem[]
  /** For each row the number of its item. */
  order: Uint32Array
  groups: readonly Group[]
  /** For each row the number of its group. */
  groupOf: Uint32Array
  /** For each entry the number of its row; -1 for a heading. */
  rowOf: readonly number[]
}

/**
 * Puts items that come in the order of time into another. What ranks the same stays in the order of time; what has no place comes
 * last both ways.
 */
export function listingOf(items: readonly TimelineItem[], { by, isDescending }: Order, directory: Directory): Listing {
  const ranking = rankings[by](items, directory)
  // The latest first is so within a year too.
  const order = by === 'date' && isDescending ? ordered(ranking, false).toReversed() : ordered(ranking, isDescending)
  return grouped(items, order, ranking)
}

/** The item of a row. */
export function itemAt({ items, order }: Listing, row: number): TimelineItem {
  return items[order[row]!]!
}

/** The number of a row's entry. */
export function entryOf({ groups, groupOf }: Listing, row: number): number {
  return groups[0]?.heading === undefined ? row : row + groupOf[row]! + 1
}

/** The number of the entry with which a group begins, its heading if it has one; after the last group the number of entries. */
export function startOf({ groups, rowOf }: Listing, group: number): number {
  const next = groups[group]
  if (!next) return rowOf.length
  return next.heading === undefined ? next.first : next.first + group
}

/** A number for an entry that stays the item's, or its heading's, in every order. */
export function keyOf({ order, rowOf }: Listing, entry: number): number {
  const row = rowOf[entry]!
  return row === -1 ? -1 - order[rowOf[entry + 1]!]! : order[row]!
}

/** The number of the row with this item; -1 if there is none. */
export function rowWith({ items, order }: Listing, key: Id | undefined): number {
  const item = key === undefined ? -1 : items.findIndex((item) => item.key === key)
  return item === -1 ? -1 : order.indexOf(item)
}

/** For each item its place in an order, undefined for last, and the heading that it stands under. */
interface Ranking {
  ranks: readonly (number | undefined)[]
  headingOf: (item: TimelineItem) => string | undefined
}

const rankings: Record<Column, (items: readonly TimelineItem[], directory: Directory) => Ranking> = {
  date: (items) => ({ ranks: items.map((item) => Number(yearOf(item))), headingOf: yearOf }),
  title: (items, directory) => ({ ranks: ranksOf(items.map((item) => titleOf(item, directory))), headingOf: () => undefined }),
  /** Membership first, as in the chart, then the types in the order of the contract. */
  type: (items) => ({
    ranks: items.map((item) =>
      item.kind === 'meeting' ? 2 + meetingTypes.indexOf(item.meeting.type) : Number(item.kind === 'list'),
    ),
    headingOf: (item) =>
      item.kind === 'meeting' ? messages.vocabulary.meetingTypes[item.meeting.type] : timelineMessages.listing.groups[item.kind],
  }),
  place: (items, { nameOf }) => {
    const nameIn = (item: TimelineItem) =>
      item.kind === 'meeting' && item.meeting.place !== undefined ? nameOf(item.meeting.place) : undefined
    return { ranks: ranksOf(items.map(nameIn)), headingOf: (item) => nameIn(item) ?? timelineMessages.unknownLane.place }
  },
}

function yearOf(item: TimelineItem): string {
  return standingDay(item).slice(0, 4)
}

/** For each name its place in the order of the language. Presorted by code unit, which spares the collator most of its work. */
function ranksOf(names: readonly (string | undefined)[]): (number | undefined)[] {
  const distinct = [...new Set(names)].filter((name) => name !== undefined)
  const ranks = new Map<string | undefined, number>(
    distinct
      .toSorted(compare)
      .toSorted(byName)
      .map((name, rank) => [name, rank]),
  )
  return names.map((name) => ranks.get(name))
}

/** More than there are ranks or items. */
const MANY = 2 ** 24

/** The numbers of the items in the order of their ranks. */
function ordered({ ranks }: Ranking, isDescending: boolean): Uint32Array {
  const count = ranks.length
  // Rank and number in one figure: a typed array is sorted without a question for each pair.
  const figures = new Float64Array(count)
  for (let item = 0; item < count; item += 1) {
    const rank = ranks[item]
    const place = rank === undefined ? 2 * MANY : isDescending ? MANY - rank : rank
    figures[item] = place * MANY + item
  }
  return new Uint32Array(figures.toSorted().map((figure) => figure % MANY))
}

function grouped(items: readonly TimelineItem[], order: Uint32Array, { ranks, headingOf }: Ranking): Listing {
  const groups: Group[] = []
  const groupOf = new Uint32Array(order.length)
  const rowOf: number[] = []
  let last: Group | undefined
  for (let row = 0; row < order.length; row += 1) {
    const item = order[row]!
    if (!last || (last.heading !== undefined && ranks[item] !== ranks[order[row - 1]!])) {
      last = { heading: headingOf(items[item]!), first: row, count: 0 }
      groups.push(last)
      if (last.heading !== undefined) rowOf.push(-1)
    }
    last.count += 1
    groupOf[row] = groups.length - 1
    rowOf.push(row)
  }
  return { items, order, groups, groupOf, rowOf }
}
