import type { Place } from '@/domain/contract'
import { detailsMessages } from '@/i18n/details'
import { MeetingsSection } from './parts'
import type { SubjectProps } from './props'
import { useMeetings } from './use-meetings'

/** What was held at places that stand in one mark of the map. */
export function MeetingsAtPlaces({ atlas, tier, places }: SubjectProps & { places: readonly Place[] }) {
  const ids = new Set(places.map(({ id }) => id))
  const meetings = useMeetings(atlas, tier).filter(({ place }) => place !== undefined && ids.has(place))
  return (
    <MeetingsSection
      title={detailsMessages.place.meetings(meetings.length)}
      meetings={meetings}
      directory={atlas.directory}
      first={60}
    />
  )
}
