/** The ways on from a meeting: the one before it and the one after in its series, at its place, in its country, of the two states. */
import type { Id } from './contract'
import type { Meeting } from './meetings'
import { isCountryCode } from './status'

export interface Trail {
  kind: 'series' | 'place' | 'country' | 'pair'
  /** The series, the place or the country; of a pair the codes of the two states. */
  ids: Id[]
  before?: Meeting
  after?: Meeting
}

/**
 * The trails on which the meeting has a neighbour. That of the country is left out where it leads no further than that of the place.
 * @param meetings in the order of time, the meeting among them
 */
export function trailsOf(meetings: readonly Meeting[], meeting: Meeting, countryOfPlace: (place: Id) => Id | undefined): Trail[] {
  const { place } = meeting
  const at = meetings.indexOf(meeting)
  const series = meeting.series?.id
  const host = hostOf(meeting, countryOfPlace)
  const pair = meeting.type === 'bilateral' ? statesOf(meeting) : []
  const along = (kind: Trail['kind'], ids: Id[], isAlong: (other: Meeting) => boolean): Trail => ({
    kind,
    ids,
    ...neighboursOf(meetings, at, isAlong),
  })
  const trails: Trail[] = []
  if (series !== undefined) trails.push(along('series', [series], (other) => other.series?.id === series))
  if (place !== undefined) trails.push(along('place', [place], (other) => other.place === place))
  if (host !== undefined) trails.push(along('country', [host], (other) => hostOf(other, countryOfPlace) === host))
  if (pair.length === 2) trails.push(along('pair', pair, (other) => other.type === 'bilateral' && isOf(other, pair)))
  const atPlace = trails.find(({ kind }) => kind === 'place')
  return trails.filter(
    ({ kind, before, after }) =>
      (before ?? after) !== undefined && !(kind === 'country' && before === atPlace?.before && after === atPlace?.after),
  )
}

/** The nearest meeting before the place `at`, and the nearest after it, for which the condition holds. */
function neighboursOf(
  meetings: readonly Meeting[],
  at: number,
  isAlong: (meeting: Meeting) => boolean,
): Pick<Trail, 'before' | 'after'> {
  const nearest = (step: 1 | -1): Meeting | undefined => {
    for (let place = at + step; place >= 0 && place < meetings.length; place += step) {
      if (isAlong(meetings[place]!)) return meetings[place]
    }
    return undefined
  }
  const [before, after] = [nearest(-1), nearest(1)]
  return { ...(before && { before }), ...(after && { after }) }
}

/** The country in which it is held: that of its place; without a place the participant that is named as host. */
function hostOf({ place, participants }: Meeting, countryOfPlace: (place: Id) => Id | undefined): Id | undefined {
  return place === undefined
    ? participants.find(({ entity, role }) => role === 'host' && isCountryCode(entity))?.entity
    : countryOfPlace(place)
}

/** The states that take part, each once, in the order of their codes. */
function statesOf({ participants }: Meeting): Id[] {
  return [...new Set(participants.map(({ entity }) => entity).filter(isCountryCode))].toSorted()
}

function isOf(meeting: Meeting, states: readonly Id[]): boolean {
  return states.every((state) => meeting.participants.some(({ entity }) => entity === state))
}

/**
 * Whether a meeting within another is held on its sidelines: talks of two, and receptions, beside a larger meeting. Anything else is
 * a part of it, and so are talks during a visit.
 */
export function isOnSidelines(part: Meeting, whole: Meeting): boolean {
  return (part.type === 'bilateral' || part.type === 'other') && whole.type !== 'bilateral'
}
