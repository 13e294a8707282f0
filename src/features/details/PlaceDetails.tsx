import { useMemo } from 'react'
import type { Place } from '@/domain/contract'
import { meetingsIn } from '@/domain/meetings'
import { detailsMessages } from '@/i18n/details'
import { ViewLink } from '@/state/ViewLink'
import { MeetingsSection } from './parts'
import type { SubjectProps } from './props'

/** A place: its country and the meetings there. */
export function PlaceDetails({ atlas, tier, place }: SubjectProps & { place: Place }) {
  const { core, directory } = atlas
  const meetings = useMemo(
    () => meetingsIn(core.meetings, tier).filter((meeting) => meeting.place === place.id),
    [core, tier, place],
  )
  return (
    <>
      <p>
        <ViewLink to={{ open: place.country }}>{directory.nameOf(place.country)}</ViewLink>
      </p>
      <MeetingsSection title={detailsMessages.place.meetings(meetings.length)} meetings={meetings} directory={directory} />
    </>
  )
}
