/** How many meetings there were, by type and year. */
import { type MeetingState, type MeetingType, meetingStates, meetingTypes } from './contract'
import type { Meeting } from './meetings'
import { groupedBy } from './order'
import type { ViewState } from './view-state'

export interface MeetingCounts {
  /** Without a gap from the first to the last year that has a meeting. */
  years: number[]
  /** The types that any meeting has, in the order of the contract. */
  types: MeetingType[]
  /** The meetings of a type in a year, by `yearCell`. */
  cells: ReadonlyMap<string, readonly Meeting[]>
  /** Meetings whose possible days lie in several years: they are counted in none. */
  unplaced: Meeting[]
  /** Meetings that were called off: they are not counted. */
  cancelled: Meeting[]
}

/** The key of a cell. */
export function yearCell(type: MeetingType, year: number): string {
  return `${type} ${year}`
}

function yearOf({ when }: Meeting): number | undefined {
  const [first, last] = [when.earliest.slice(0, 4), when.latest.slice(0, 4)]
  return first === last ? Number(first) : undefined
}

export function meetingsByYear(meetings: readonly Meeting[]): MeetingCounts {
  const counted = meetings.filter(({ state }) => state !== 'cancelled')
  const placed = counted.filter((meeting) => yearOf(meeting) !== undefined)
  const years = placed.map((meeting) => yearOf(meeting)!)
  // A loop: more meetings than a call takes arguments may come.
  const [first, last] = years.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [Infinity, -Infinity])
  const types = new Set(placed.map(({ type }) => type))
  return {
    years: first > last ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index),
    types: meetingTypes.filter((type) => types.has(type)),
    cells: groupedBy(placed, (meeting) => yearCell(meeting.type, yearOf(meeting)!)),
    unplaced: counted.filter((meeting) => yearOf(meeting) === undefined),
    cancelled: meetings.filter(({ state }) => state === 'cancelled'),
  }
}

/** How many of some meetings came to be, and how many are only announced. */
export function announcedAmong(meetings: readonly Meeting[]): { held: number; planned: number; postponed: number } {
  const of = (state: MeetingState) => meetings.filter((meeting) => meeting.state === state).length
  return { held: of('held'), planned: of('planned'), postponed: of('postponed') }
}

/** What the view must ask for, beside what it asks already, to show just the meetings that are counted for a year, of one type or of all. */
export function askingForYear(
  { types, unplaced, cancelled }: MeetingCounts,
  view: Pick<ViewState, 'from' | 'to' | 'when' | 'state'>,
  year: number,
  type?: MeetingType,
): Pick<ViewState, 'from' | 'to' | 'when' | 'state' | 'type'> {
  const { from = '', to = '9999', when, state } = view
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const asked = state.length > 0 ? state : meetingStates
  return {
    type: type === undefined ? types : [type],
    from: from > first ? from : first,
    to: to < last ? to : last,
    // A date that may mean a day of the year, and of another, is counted in none.
    when: unplaced.length > 0 && from <= first && to >= last ? 'certain' : when,
    state: cancelled.length > 0 ? asked.filter((one) => one !== 'cancelled') : state,
  }
}
