import type { CorePart } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { meetingsByPlace } from '@/domain/timeline-selection'
import type { ViewState } from '@/domain/view-state'
import { calmSelection } from '@/state/use-timeline'
import { type MeetingPlace, placesOf } from './surface/places'

/** The places of the meetings that the view's window and filters leave. */
export function meetingPlaces(core: CorePart, directory: Directory, view: ViewState): MeetingPlace[] {
  return placesOf(meetingsByPlace(calmSelection(core, directory, view)), directory)
}
