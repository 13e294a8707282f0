/** What limits the timeline, and how each limit is lifted. */
import { type Condition, conditions, isSet } from '@/domain/timeline-selection'
import type { ViewState } from '@/domain/view-state'
import type { ViewPatch } from '@/state/view-store'

/** A condition, the certainty with which inexact dates meet the window, or the documents alone. */
export type Limit = Condition | 'when' | 'tier'

const lifting: Record<Limit, ViewPatch> = {
  type: { type: [] },
  country: { country: [] },
  place: { place: [] },
  org: { org: [] },
  person: { person: [] },
  series: { series: [] },
  state: { state: [] },
  basis: { basis: [] },
  q: { q: '' },
  range: { from: undefined, to: undefined },
  when: { when: 'possible' },
  tier: { tier: 'all' },
}

/** The change of the view that takes the limits away. */
export function without(...limits: readonly Limit[]): ViewPatch {
  return Object.assign({}, ...limits.map((limit) => lifting[limit]))
}

/** The limits that the menu sets and clears; which sources are read is a choice for the whole atlas. */
export const menuLimits: readonly Limit[] = [...conditions, 'when']

/** The limits that are in force: certainty is one only with a window. */
export function limitsOf(view: ViewState): Limit[] {
  return [
    ...conditions.filter((condition) => isSet(condition, view)),
    ...(view.when === 'certain' && isSet('range', view) ? (['when'] as const) : []),
    ...(view.tier === 'documents' ? (['tier'] as const) : []),
  ]
}

/** How many filters the menu has set; window and sources are seen outside of it. */
export function filtersSet(view: ViewState): number {
  return limitsOf(view).filter((limit) => limit !== 'range' && limit !== 'tier').length
}
