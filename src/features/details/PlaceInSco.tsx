import type { IsoDate, MentionClaim, Organisation, StatusClaim } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type RelationClaim, placeOn, seatsOf } from '@/domain/institutions'
import { type Tenure, holdersOn } from '@/domain/offices'
import { standingOn } from '@/domain/status'
import { formatWhen } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { institutionsMessages } from '@/i18n/institutions'
import { ViewLink } from '@/state/ViewLink'
import { Facts } from './Section'
import styles from './Details.module.css'
import own from './Institutions.module.css'

const words = institutionsMessages

interface PlaceInScoProps {
  mentions: readonly MentionClaim[]
  /** Lists that name it as guest. */
  standing: readonly StatusClaim[]
  day: IsoDate
}

/** The place that the organisation has in the SCO on the day. A list with a day tells a guest better than a source that gives none. */
export function PlaceInSco({ mentions, standing, day }: PlaceInScoProps) {
  const told = placeOn(mentions, day)
  const listed = standingOn(standing, day)
  if (listed && (told === undefined || (told.relation === 'guest' && told.when === undefined))) {
    return (
      <p className={styles['chip']} data-status="guest" data-mark={listed.mark}>
        {detailsMessages.country.named(words.relation.guest, listed.since)}
      </p>
    )
  }
  return (
    <p className={styles['chip']} data-mark={told && markOf(told)}>
      {told ? chipWords(told) : words.place.none(day)}
    </p>
  )
}

/** What lasts to the day is stated of it; what is told of an earlier day or of none is carried on from there. */
function markOf({ when, basis }: RelationClaim): string | undefined {
  return when?.edtf.includes('/') === true && basis === 'stated' ? undefined : 'carried'
}

function chipWords({ relation, when }: RelationClaim): string {
  const label = words.relation[relation]
  if (!when) return words.place.undated(label)
  return when.edtf.endsWith('/..') ? words.place.since(label, when.earliest) : words.place.told(label, formatWhen(when))
}

interface SeatAndHeadProps {
  organisation: Organisation
  mentions: readonly MentionClaim[]
  heads: readonly Tenure[]
  day: IsoDate
  directory: Directory
}

/** Abbreviation, seat and the head on the day. Nothing is said of a seat or head of which no source here tells. */
export function SeatAndHead({ organisation, mentions, heads, day, directory }: SeatAndHeadProps) {
  const seats = seatsOf(mentions)
  const now = holdersOn(heads, day)
  return (
    <div className={own['facts']}>
      <Facts
        rows={[
          organisation.abbreviation !== undefined && [words.organisation.alsoCalled, organisation.abbreviation],
          seats.length > 0 && [
            seats.every(([, claims]) => claims.every(({ relation }) => relation === 'planned-body'))
              ? words.organisation.plannedSeat
              : words.organisation.seat,
            seats.map(([seat]) => (
              <ViewLink key={seat} to={{ open: seat }}>
                {directory.nameOf(seat)}
              </ViewLink>
            )),
          ],
          heads.length > 0 && [
            words.head.term,
            now.length === 0
              ? words.head.none(day)
              : now.map(({ tenure, hold }) => (
                  <span key={tenure.key}>
                    <ViewLink to={{ open: tenure.person }}>{directory.nameOf(tenure.person)}</ViewLink>
                    {words.head.on(day, hold)}
                  </span>
                )),
          ],
        ]}
      />
    </div>
  )
}
