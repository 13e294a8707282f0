import type { Place } from '@/domain/contract'
import { detailsMessages } from '@/i18n/details'
import { ViewLink } from '@/state/ViewLink'
import { MeetingsSection } from './parts'
import type { SubjectProps } from './props'
import { useMeetingsOf } from './use-meetings'

/** A place: its country and the meetings there. */
export function PlaceDetails({ atlas, tier, place }: SubjectProps & { place: Place }) {
  const { directory } = atlas
  const meetings = useMeetingsOf(atlas, tier, 'place', place.id)
  return (
    <>
      <p>
        <ViewLink to={{ open: place.country }}>{directory.nameOf(place.country)}</ViewLink>
      </p>
      <MeetingsSection title={detailsMessages.place.meetings(meetings.length)} meetings={meetings} directory={directory} />
    </>
  )
}
