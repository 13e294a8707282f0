import { inOrderOfTime } from '@/domain/claims'
import type { MentionClaim, Place } from '@/domain/contract'
import type { Meeting } from '@/domain/meetings'
import { groupedBy } from '@/domain/order'
import { shownClaims } from '@/domain/tiers'
import { detailsMessages } from '@/i18n/details'
import { institutionsMessages } from '@/i18n/institutions'
import { ViewLink } from '@/state/ViewLink'
import { Facts } from './Section'
import { ClaimsSection, DiscrepanciesSection, MeetingsSection } from './parts'
import type { SubjectProps } from './props'
import { useDiscrepancies } from './use-discrepancies'
import { useMeetingsOf } from './use-meetings'
import styles from './Details.module.css'
import own from './Institutions.module.css'

const words = institutionsMessages.placeDetails

/** A place: its country, what is seated there, the changes of status and the meetings there. */
export function PlaceDetails({ atlas, tier, place }: SubjectProps & { place: Place }) {
  const { core, directory } = atlas
  const { id, name } = place
  const meetings = useMeetingsOf(atlas, tier, 'place', id)
  const mentions = shownClaims(core.mentions, tier)
  const seated = inOrderOfTime(mentions.filter(({ seat }) => seat === id))
  const planned = seated.filter(isPlanned)
  const working = seated.filter((claim) => !isPlanned(claim))
  const says = inOrderOfTime(mentions.filter(({ entity }) => entity === id))
  const changes = inOrderOfTime(shownClaims(core.statuses, tier).filter((claim) => claim.place === id))
  const discrepancies = useDiscrepancies(atlas, tier, id)
  const isCapital = directory.countries.get(place.country)?.capital === id
  const country = <ViewLink to={{ open: place.country }}>{directory.nameOf(place.country)}</ViewLink>
  return (
    <>
      <div className={own['facts']}>
        <Facts
          rows={[
            [isCapital ? words.capital : words.country, country],
            meetings.length > 0 && [words.byYear, <Years key="years" meetings={meetings} place={place} />],
          ]}
        />
      </div>
      <ClaimsSection title={words.seats(bodiesIn(working))} claims={working} directory={directory} isNamed />
      <ClaimsSection title={words.plannedSeats(bodiesIn(planned))} claims={planned} directory={directory} isNamed />
      <MeetingsSection
        title={detailsMessages.place.meetings(meetings.length)}
        meetings={meetings}
        directory={directory}
        first={60}
      />
      {meetings.length > 0 && (
        <p className={styles['meta']}>
          <ViewLink to={{ place: [id] }}>{words.onlyMeetings(name)}</ViewLink>
        </p>
      )}
      <ClaimsSection title={words.changes(changes.length)} claims={changes} directory={directory} isNamed />
      <ClaimsSection title={institutionsMessages.organisation.says} claims={says} directory={directory} />
      <DiscrepanciesSection
        title={detailsMessages.country.contradictions(discrepancies.length)}
        discrepancies={discrepancies}
        atlas={atlas}
      />
    </>
  )
}

function isPlanned({ relation }: MentionClaim): boolean {
  return relation === 'planned-body'
}

/** Several claims may tell of one body's seat. */
function bodiesIn(claims: readonly MentionClaim[]): number {
  return new Set(claims.map(({ entity }) => entity)).size
}

/** How many meetings there were in each year, each year a link to them; a meeting whose days may lie in several years is in none. */
function Years({ meetings, place }: { meetings: readonly Meeting[]; place: Place }) {
  const placed = meetings.filter(({ when }) => when.earliest.slice(0, 4) === when.latest.slice(0, 4))
  return (
    <span className={own['years']}>
      {[...groupedBy(placed, ({ when }) => when.earliest.slice(0, 4))].map(([year, { length }]) => (
        <ViewLink
          key={year}
          to={{ place: [place.id], from: `${year}-01-01`, to: `${year}-12-31` }}
          aria-label={words.inYear(length, place.name, year)}
        >
          {`${year} · ${length}`}
        </ViewLink>
      ))}
    </span>
  )
}
