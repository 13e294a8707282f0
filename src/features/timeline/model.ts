/** What the timeline draws from: the dataset's meetings and changes, and the part of them that a view asks for. */
import type { CorePart, Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { meetingLookup } from '@/domain/meeting-words'
import { type Meeting, type MeetingView, meetingFilterOf, meetingsIn, meetingsMatching } from '@/domain/meetings'
import { changesOf } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import {
  type DayRange,
  type MeetingItem,
  type MembershipItem,
  type TimelineItem,
  isInRange,
  meetingItems,
  membershipItems,
  periodOf,
  rangeOf,
} from '@/domain/timeline'
import type { ViewState } from '@/domain/view-state'
import { type ViewPatch, withChanges } from '@/state/view-store'

export interface TimelineModel {
  meetings: Meeting[]
  membership: MembershipItem[]
  /** The whole time that the atlas covers, the same whichever tier is on. */
  period: DayRange
  wordsOf: (meeting: Meeting) => string
  countryOfPlace: (place: Id) => Id | undefined
}

/** Everything that the tiers switched on tell of. */
export function timelineOf(core: CorePart, directory: Directory, choice: TierChoice): TimelineModel {
  const everything = [...meetingItems(meetingsIn(core.meetings, 'all')), ...membershipItems(changesOf(core.statuses, 'all'))]
  const period = periodOf(everything, core.firstDay, core.lastDay)
  return {
    meetings: meetingsIn(core.meetings, choice),
    membership: membershipItems(changesOf(core.statuses, choice)),
    period,
    ...meetingLookup(directory),
  }
}

/** The meetings that the view's filters leave, whatever the window. */
export function filteredMeetings(model: TimelineModel, view: Omit<MeetingView, 'from' | 'to'>): MeetingItem[] {
  return meetingItems(meetingsMatching(model.meetings, meetingFilterOf(view), model))
}

/** Membership follows the filters by country and organisation; the others ask for meetings. */
export function filteredMembership(model: TimelineModel, view: Pick<ViewState, 'country' | 'org'>): MembershipItem[] {
  const wanted = new Set([...view.country, ...view.org])
  if (wanted.size === 0) return model.membership
  return model.membership.flatMap((item) => {
    const claims = item.claims.filter((claim) => wanted.has(claim.entity))
    return claims.length === 0 ? [] : [{ ...item, claims }]
  })
}

/** The items that the window holds, possibly or certainly as the view asks. */
export function itemsInRange<T extends TimelineItem>(items: readonly T[], range: DayRange, when: ViewState['when']): T[] {
  return items.filter((item) => isInRange(item, range, when))
}

/** Everything that takes part in the item: countries, organisations, people, the place and its country. */
export function concerns(item: TimelineItem, id: Id, countryOfPlace: TimelineModel['countryOfPlace']): boolean {
  if (item.kind !== 'meeting') return item.claims.some((claim) => claim.entity === id)
  const { participants, place } = item.meeting
  return (
    participants.some(({ entity, person }) => entity === id || person === id) ||
    (place !== undefined && (place === id || countryOfPlace(place) === id))
  )
}

/** A filter of the view that is set, and what drops it. */
export interface ActiveFilter {
  key: 'type' | 'country' | 'place' | 'state' | 'org' | 'person' | 'q' | 'when' | 'range'
  drop: ViewPatch
}

const listFilters = ['type', 'country', 'place', 'state', 'org', 'person'] as const

/** The filters that are set; the window is none. */
export function activeFilters(view: ViewState): ActiveFilter[] {
  return [
    ...listFilters.filter((key) => view[key].length > 0).map((key) => ({ key, drop: { [key]: [] } })),
    ...(view.q.trim() === '' ? [] : [{ key: 'q' as const, drop: { q: '' } }]),
    ...(view.when === 'certain' ? [{ key: 'when' as const, drop: { when: 'possible' as const } }] : []),
  ]
}

/** For a view that shows no meeting: how many it would show without each filter, the window among them if it is set. */
export function suggestionsFor(model: TimelineModel, view: ViewState): { filter: ActiveFilter; count: number }[] {
  const hasWindow = view.from !== undefined || view.to !== undefined
  const filters = [
    ...activeFilters(view),
    ...(hasWindow ? [{ key: 'range' as const, drop: { from: undefined, to: undefined } }] : []),
  ]
  return filters.map((filter) => ({ filter, count: countFor(model, withChanges(view, filter.drop)) }))
}

/** How many meetings the view shows. */
function countFor(model: TimelineModel, view: ViewState): number {
  const range = rangeOf(view.from, view.to, model.period)
  return itemsInRange(filteredMeetings(model, view), range, view.when).length
}
