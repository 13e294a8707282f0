import type { CorePart } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { shownClaims } from '@/domain/tiers'
import { meetingsByPlace } from '@/domain/timeline-selection'
import type { ViewState } from '@/domain/view-state'
import { calmSelection } from '@/state/use-timeline'
import { type MeetingPlace, placesOf } from './surface/places'

/** The places of the meetings that the view's window and filters leave. */
export function meetingPlaces(core: CorePart, directory: Directory, view: ViewState): MeetingPlace[] {
  const places = placesOf(meetingsByPlace(calmSelection(core, directory, view)), directory)
  if (core.meetings.every(({ tier }) => tier !== 'mine')) return places
  const others = shownClaims(core.meetings, view.tier).filter(({ tier }) => tier !== 'mine')
  const told = new Set(others.map(({ place }) => place))
  return places.map((place) => ({ ...place, isOfMine: !told.has(place.id) }))
}
