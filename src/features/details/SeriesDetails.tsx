import type { Id } from '@/domain/contract'
import { detailsMessages } from '@/i18n/details'
import { SeriesSection } from './SeriesSection'
import type { SubjectProps } from './props'
import { useMeetingsOf } from './use-meetings'
import styles from './Details.module.css'

/** A series of meetings by its numbers, with what is missing. */
export function SeriesDetails({ atlas, tier, id }: SubjectProps & { id: Id }) {
  const meetings = useMeetingsOf(atlas, tier, 'series', id)
  if (meetings.length === 0) return <p className={styles['silent']}>{detailsMessages.meeting.hiddenTier}</p>
  return <SeriesSection id={id} meetings={meetings} directory={atlas.directory} />
}
