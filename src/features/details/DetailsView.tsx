import { type ReactNode, Suspense, lazy, memo, useDeferredValue } from 'react'
import type { Id, IsoDate } from '@/domain/contract'
import { isOfOwn } from '@/domain/own'
import { detailsMessages } from '@/i18n/details'
import { punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useAtlas, useAtlasWithTrade, useComparedDay, useDay, useIsHiddenOwn } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { ClaimDetails } from './ClaimDetails'
import { CountryDetails } from './CountryDetails'
import { CountryYearDetails } from './CountryYearDetails'
import { DayDetails } from './DayDetails'
import { DayChanges } from './DayChanges'
import { DiscrepancyDetails } from './DiscrepancyDetails'
import { FigureDetails } from './FigureDetails'
import { GroundDetails } from './GroundDetails'
import { MeetingDetails } from './MeetingDetails'
import { MeetingsAtPlaces } from './MeetingsAtPlaces'
import { SeriesDetails } from './SeriesDetails'
import { SourceDetails } from './SourceDetails'
import { StatusDetails } from './StatusDetails'
import { subjectTitle } from '@/i18n/subject-title'
import { SubjectTitle } from '@/ui/SubjectTitle'
import type { SubjectProps } from './props'
import { useArrival } from './use-arrival'
import styles from './Details.module.css'

const ComparisonDetails = lazy(async () => ({ default: (await import('./ComparisonDetails')).ComparisonDetails }))
const OrganisationDetails = lazy(async () => ({ default: (await import('./OrganisationDetails')).OrganisationDetails }))
const PersonDetails = lazy(async () => ({ default: (await import('./PersonDetails')).PersonDetails }))
const PlaceDetails = lazy(async () => ({ default: (await import('./PlaceDetails')).PlaceDetails }))

interface DetailsViewProps {
  /** The room of trade gives a country's or a figure's picture; details know it only by this. */
  renderTrade: (country: Id) => ReactNode
}

/** What is selected, with its evidence; with nothing selected, the day. */
export function DetailsView({ renderTrade }: DetailsViewProps) {
  const { open, tier } = useView('open', 'tier')
  const atlas = useAtlas()
  // While the day is dragged the map goes first, and the words follow as soon as there is time.
  const day = useDeferredValue(useDay())
  const compared = useDeferredValue(useComparedDay())
  const room = useArrival(open)
  const props = { open, day, compared, tier, renderTrade }
  const isHere = open === undefined || atlas.subjects.has(open)
  return (
    <section ref={room} aria-label={messages.shell.details} className={styles['room']}>
      {isHere ? <Content atlas={atlas} {...props} /> : <ContentWithTrade {...props} />}
    </section>
  )
}

interface ContentProps extends DetailsViewProps, SubjectProps {
  open: Id | undefined
  compared: IsoDate | undefined
}

/** Figures and what rests on them come with the trade part, so an id that is not in the core is looked up there. */
function ContentWithTrade(props: Omit<ContentProps, 'atlas'>) {
  const atlas = useAtlasWithTrade()
  return <Content atlas={atlas} {...props} />
}

/** The link opens what the atlas does not hold, or what the view leaves out of the reader's own. */
function NotHere({ id }: { id: Id }) {
  const isHidden = useIsHiddenOwn(id)
  if (!isHidden) return <p>{isOfOwn(id) ? detailsMessages.own.elsewhere : detailsMessages.unknown(id)}</p>
  return (
    <p>
      {detailsMessages.own.hidden}
      {punctuation.afterSentence}
      <ViewLink to={{ mine: 'shown' }}>{detailsMessages.own.show}</ViewLink>
    </p>
  )
}

const Content = memo(function Content({ atlas, open, day, compared, tier, renderTrade }: ContentProps) {
  const { directory, subjects } = atlas
  if (open === undefined && compared !== undefined) {
    return (
      <Suspense>
        <ComparisonDetails atlas={atlas} day={day} compared={compared} tier={tier} />
      </Suspense>
    )
  }
  if (open === undefined) return <DayDetails atlas={atlas} day={day} tier={tier} />
  const subject = subjects.get(open)
  if (!subject) {
    return (
      <div className={styles['content']}>
        <CloseLink />
        <NotHere id={open} />
      </div>
    )
  }
  const props = { atlas, day, tier }
  const title = subjectTitle(subject, directory, tier)
  return (
    <div className={styles['content']} key={open}>
      <CloseLink />
      <h2 tabIndex={-1} className={styles['heading']} data-long={title.length > 40}>
        <SubjectTitle subject={subject} directory={directory} tier={tier} />
      </h2>
      {subject.kind === 'country' && (
        <CountryDetails {...props} compared={compared} country={subject.country} renderTrade={renderTrade} />
      )}
      <Suspense>
        {subject.kind === 'organisation' && <OrganisationDetails {...props} organisation={subject.organisation} />}
        {subject.kind === 'person' && <PersonDetails {...props} person={subject.person} />}
        {subject.kind === 'place' && <PlaceDetails {...props} place={subject.place} />}
      </Suspense>
      {subject.kind === 'meeting' && <MeetingDetails {...props} about={subject.id} />}
      {subject.kind === 'places' && <MeetingsAtPlaces {...props} places={subject.places} />}
      {subject.kind === 'series' && <SeriesDetails {...props} id={subject.id} />}
      {subject.kind === 'figure' && <FigureDetails {...props} about={subject.id} />}
      {subject.kind === 'source' && <SourceDetails {...props} source={subject.source} />}
      {subject.kind === 'claim' && <ClaimDetails {...props} claim={subject.claim} />}
      {subject.kind === 'discrepancy' && <DiscrepancyDetails {...props} discrepancy={subject.discrepancy} />}
      {subject.kind === 'country-year' && <CountryYearDetails {...props} country={subject.country} year={subject.year} />}
      {subject.kind === 'status' && <StatusDetails {...props} status={subject.status} />}
      {subject.kind === 'changes' && <DayChanges {...props} />}
      {subject.kind === 'ground' && <GroundDetails {...props} ground={subject.ground} />}
    </div>
  )
})

function CloseLink() {
  return (
    <ViewLink
      to={{ open: undefined }}
      className={styles['close']}
      aria-label={detailsMessages.close}
      title={detailsMessages.close}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" />
      </svg>
    </ViewLink>
  )
}
