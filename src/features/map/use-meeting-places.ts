import { useMemo } from 'react'
import { meetingsByPlace } from '@/domain/timeline-selection'
import type { Directory } from '@/domain/directory'
import { useCalmSelection } from '@/state/use-timeline'
import { type MeetingPlace, placesOf } from './surface/places'

/** The places of the meetings that the view's window and filters leave. The day of the map moves nothing here. */
export function useMeetingPlaces(directory: Directory): MeetingPlace[] {
  const selection = useCalmSelection()
  return useMemo(() => placesOf(meetingsByPlace(selection), directory), [selection, directory])
}
