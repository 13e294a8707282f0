import { useMemo } from 'react'
import type { CorePart } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { meetingLookup } from '@/domain/meeting-words'
import { meetingFilterOf, meetingsIn, meetingsMatching } from '@/domain/meetings'
import { useTimelessView } from '@/state/use-view-state'
import { type MeetingPlace, placesOf } from './surface/places'

/** The places of the meetings that the view's window and filters leave. The day of the map moves nothing here. */
export function useMeetingPlaces(core: CorePart, directory: Directory): MeetingPlace[] {
  const { tier, country, type, place, org, person, state, q, when, from, to } = useTimelessView()
  const meetings = useMemo(() => meetingsIn(core.meetings, tier), [core, tier])
  return useMemo(() => {
    const window = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    const filter = meetingFilterOf({ country, type, place, org, person, state, q, when, ...window })
    return placesOf(meetingsMatching(meetings, filter, meetingLookup(directory)), directory)
  }, [meetings, directory, country, type, place, org, person, state, q, when, from, to])
}
