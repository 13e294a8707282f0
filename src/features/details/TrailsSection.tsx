import { useMemo } from 'react'
import type { Directory } from '@/domain/directory'
import type { Meeting } from '@/domain/meetings'
import { missingBetween } from '@/domain/series'
import { type Trail, trailsOf } from '@/domain/trails'
import { formatList, formatWhen } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { seriesName } from '@/i18n/series-name'
import { ViewLink } from '@/state/ViewLink'
import { Section } from './Section'
import styles from './Series.module.css'

const words = detailsMessages.meeting

interface TrailsSectionProps {
  meeting: Meeting
  /** All meetings, in the order of time. */
  meetings: readonly Meeting[]
  directory: Directory
}

/** The meetings before and after, earlier ones on the left: of the series, at the place, in the country, of the two states. */
export function TrailsSection({ meeting, meetings, directory }: TrailsSectionProps) {
  const trails = useMemo(
    () => trailsOf(meetings, meeting, (place) => directory.places.get(place)?.country),
    [meetings, meeting, directory],
  )
  if (trails.length === 0) return null
  return (
    <Section title={words.trails}>
      <dl className={styles['trails']}>
        {trails.map((trail) => (
          <div key={trail.kind}>
            <dt>{labelOf(trail, directory)}</dt>
            <dd>
              <Neighbour meeting={trail.before} side="before" />
              <Neighbour meeting={trail.after} side="after" />
              {trail.kind === 'series' && <Missing previous={trail.before} next={meeting} side="before" />}
              {trail.kind === 'series' && trail.after && <Missing previous={meeting} next={trail.after} side="after" />}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function labelOf({ kind, ids }: Trail, directory: Directory): string {
  if (kind === 'series') return seriesName(ids[0]!)
  const names = ids.map((id) => directory.nameOf(id))
  return kind === 'pair' ? formatList(names) : words.held(names[0]!)
}

function Neighbour({ meeting, side }: { meeting: Meeting | undefined; side: 'before' | 'after' }) {
  if (!meeting) return null
  const date = formatWhen(meeting.when)
  return (
    <ViewLink
      to={{ open: meeting.about }}
      className={styles[side]}
      aria-label={(side === 'before' ? words.previous : words.next)(meeting.title, date)}
    >
      <svg viewBox="0 0 8 12" aria-hidden="true">
        <path d={side === 'before' ? 'M6 1 1.5 6 6 11' : 'M2 1l4.5 5L2 11'} />
      </svg>
      {meeting.title}
      <span className={styles['day']}>{date}</span>
    </ViewLink>
  )
}

/** The numbers of the series that lie between, if any do. */
function Missing({ previous, next, side }: { previous: Meeting | undefined; next: Meeting; side: 'before' | 'after' }) {
  const missing = missingBetween(previous, next)
  if (!missing) return null
  return (
    <p className={styles[side]} data-missing="true">
      {words.between(detailsMessages.series.ordinals(missing.first, missing.last))}
    </p>
  )
}
