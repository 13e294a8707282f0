import { Suspense, useMemo } from 'react'
import { attendancesOf } from '@/domain/attendance'
import { inOrderOfTime } from '@/domain/claims'
import type { Organisation } from '@/domain/contract'
import { headsOf, relationClaims } from '@/domain/institutions'
import { byOffice, tenuresOf } from '@/domain/offices'
import { shownClaims } from '@/domain/tiers'
import { detailsMessages } from '@/i18n/details'
import { institutionsMessages } from '@/i18n/institutions'
import { seriesName } from '@/i18n/series-name'
import { Attendances } from './Attendances'
import { Holders } from './Holders'
import { InDocuments } from './InDocuments'
import { PlaceInSco, SeatAndHead } from './PlaceInSco'
import { Register } from './Register'
import { ReportedFigures } from './ReportedFigures'
import { SeriesSection } from './SeriesSection'
import { ClaimsSection, DiscrepanciesSection } from './parts'
import type { SubjectProps } from './props'
import { useDiscrepancies } from './use-discrepancies'
import { useMeetingsOf } from './use-meetings'
import styles from './Details.module.css'

const words = institutionsMessages.organisation

/** An organisation: its place in the SCO on the day, its seat and heads, its meetings, who names it, contradictions. */
export function OrganisationDetails({ atlas, day, tier, organisation }: SubjectProps & { organisation: Organisation }) {
  const { core, directory } = atlas
  const { id, kind } = organisation
  const mentions = useMemo(() => shownClaims(core.mentions, tier).filter((claim) => claim.entity === id), [core, tier, id])
  const standing = inOrderOfTime(shownClaims(core.statuses, tier).filter((claim) => claim.entity === id))
  // Before there was an SCO nobody had a place in it; a source that gives no day does not say otherwise.
  const isFounded = shownClaims(core.statuses, tier).some(({ status, when }) => status === 'member' && when.latest <= day)
  const heads = useMemo(() => headsOf(id, tenuresOf(shownClaims(core.offices, tier)), mentions), [core, tier, id, mentions])
  const relations = relationClaims(mentions)
  const says = inOrderOfTime(mentions.filter(({ relation }) => relation === undefined))
  const meetings = useMeetingsOf(atlas, tier, 'org', id)
  const attendances = useMemo(() => attendancesOf(meetings, ({ entity }) => entity === id), [meetings, id])
  const series = useMeetingsOf(atlas, tier, 'series', id)
  const discrepancies = useDiscrepancies(atlas, tier, id)
  return (
    <>
      {!['sco', 'initiative', 'reporter'].includes(kind) && (
        <PlaceInSco mentions={isFounded ? mentions : []} standing={standing} day={day} />
      )}
      <SeatAndHead organisation={organisation} mentions={mentions} heads={heads} day={day} directory={directory} />
      <ClaimsSection
        title={institutionsMessages.place.heading}
        claims={inOrderOfTime([...relations, ...standing])}
        directory={directory}
      />
      {byOffice(heads).map(([office, tenures]) => (
        <Holders key={office} office={office} tenures={tenures} core={core} directory={directory} day={day} />
      ))}
      {kind === 'sco' && <Register core={core} directory={directory} tier={tier} day={day} />}
      <ClaimsSection title={words.says} claims={says} directory={directory} />
      <SeriesSection id={id} meetings={series} directory={directory} name={seriesName(id)} />
      <Attendances attendances={attendances} only={{ org: [id] }} onlyWords={words.onlyMeetings} directory={directory} />
      {organisation.reports && (
        <Suspense>
          <ReportedFigures organisation={organisation} tier={tier} />
        </Suspense>
      )}
      <InDocuments atlas={atlas} id={id} />
      {kind !== 'sco' && mentions.length + standing.length + heads.length + attendances.length + series.length === 0 && (
        <p className={styles['silent']}>{words.silent}</p>
      )}
      <DiscrepanciesSection
        title={detailsMessages.country.contradictions(discrepancies.length)}
        discrepancies={discrepancies}
        atlas={atlas}
      />
    </>
  )
}
