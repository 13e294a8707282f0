/** The lanes of the timeline: Membership on top, below it meetings by type, country, place or series. */
import { type Id, meetingTypes } from './contract'
import { compare } from './order'
import type { LaneKind } from './view-state'
import { meetingsByValue, positionsOf } from './timeline-index'
import { type Selection, maskOf } from './timeline-selection'

export interface Lane {
  /** `membership`, or a value of the facet that makes the lanes; undefined for meetings of which none is known. */
  id: Id | undefined
  /** The items that stand in it, selected or not, in the order of time. */
  items: Uint32Array
  /** Where each of them stands, in days. */
  at: Float64Array
  /** How many of them the filters leave whatever the window, and how many are selected. */
  held: number
  count: number
}

/**
 * The lanes that hold something whatever the window; a meeting stands in the lane of each of its values. Types come in the order of the contract,
 * the others by what they hold, the most first.
 */
export function lanesOf(selection: Selection, kind: LaneKind): Lane[] {
  const { index, fails } = selection
  const { values } = index.columns[kind]
  const lists = meetingsByValue(index, kind)
  const all = [
    { id: 'membership', items: index.membership, at: positionsOf(index.membership, index.at) },
    ...[...values, undefined].map((id, value) => {
      const [start, end] = [lists.starts[value], lists.starts[value + 1]]
      return { id, items: lists.items.subarray(start, end), at: lists.at.subarray(start, end) }
    }),
  ]
  const lanes = all.flatMap((lane) => {
    const { held, count } = countIn(lane.items, fails)
    return held === 0 ? [] : [{ ...lane, held, count }]
  })
  const order = (id: Id | undefined) => (id === 'membership' ? 0 : id === undefined ? 2 : 1)
  const typeOrder = (id: Id | undefined) => meetingTypes.findIndex((type) => type === id)
  return lanes.toSorted(
    (left, right) =>
      order(left.id) - order(right.id) ||
      (kind === 'type' ? typeOrder(left.id) - typeOrder(right.id) : right.held - left.held) ||
      compare(left.id ?? '', right.id ?? ''),
  )
}

/** The items that the filters leave, and of them those within the window. */
function countIn(items: Uint32Array, fails: Uint16Array): { held: number; count: number } {
  const others = ~maskOf(['range'])
  let [held, count] = [0, 0]
  for (const item of items) {
    if ((fails[item]! & others) === 0) held += 1
    if (fails[item] === 0) count += 1
  }
  return { held, count }
}
