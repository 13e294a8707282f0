/** The choices of a filter, each with the count of what choosing it would leave. */
import { type Id, meetingStates } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Facet } from '@/domain/timeline-index'
import { type Selection, countsIfChosen } from '@/domain/timeline-selection'
import { itemTypes } from '@/domain/view-state'
import { byName } from '@/i18n/format'
import { valueName } from './value-name'

export interface Choice<K extends string = string> {
  id: K
  name: string
  /** Of meetings and days of membership, shown if the choice is made. */
  count: number
}

/** These have an order of their own, and what nothing has is told too. Nothing on the timeline is derived. */
const closed: Partial<Record<Facet, readonly Id[]>> = { type: itemTypes, state: meetingStates, basis: ['stated', 'inferred'] }

/** The choices of a facet: all of a closed set in its order, otherwise what anything has, by name. */
export function choicesOf(selection: Selection, facet: Facet, directory: Directory): Choice[] {
  const counts = countsIfChosen(selection, facet)
  const choiceOf = (id: Id) => ({ id, name: valueName(facet, id, directory), count: counts.get(id) ?? 0 })
  return closed[facet]?.map(choiceOf) ?? [...counts.keys()].map(choiceOf).toSorted((left, right) => byName(left.name, right.name))
}

/** How many items a selection shows. */
export function countOf({ meetings, changes }: Selection): number {
  return meetings + changes
}
