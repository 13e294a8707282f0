import { inOrderOfTime } from '@/domain/claims'
import type { Organisation } from '@/domain/contract'
import { shownClaims } from '@/domain/tiers'
import { detailsMessages } from '@/i18n/details'
import { seriesName } from '@/i18n/series-name'
import { SeriesSection } from './SeriesSection'
import { ClaimsSection, DiscrepanciesSection, MeetingsSection } from './parts'
import type { SubjectProps } from './props'
import { useDiscrepancies } from './use-discrepancies'
import { useMeetingsOf } from './use-meetings'

/** An organisation: what is said of it, its standing with the SCO, its people, its meetings, contradictions. */
export function OrganisationDetails({ atlas, tier, organisation }: SubjectProps & { organisation: Organisation }) {
  const { core, directory } = atlas
  const { id } = organisation
  const words = detailsMessages.organisation
  const says = inOrderOfTime(shownClaims(core.mentions, tier).filter((claim) => claim.entity === id))
  const standing = inOrderOfTime(shownClaims(core.statuses, tier).filter((claim) => claim.entity === id))
  const people = inOrderOfTime(shownClaims(core.offices, tier).filter((claim) => claim.of === id))
  const meetings = useMeetingsOf(atlas, tier, 'org', id)
  const series = useMeetingsOf(atlas, tier, 'series', id)
  const discrepancies = useDiscrepancies(atlas, tier, id)
  return (
    <>
      <ClaimsSection title={words.status} claims={standing} directory={directory} />
      <ClaimsSection title={words.says} claims={says} directory={directory} />
      <ClaimsSection title={words.people} claims={people} directory={directory} isNamed />
      <SeriesSection id={id} meetings={series} directory={directory} name={seriesName(id)} />
      <MeetingsSection title={words.meetings(meetings.length)} meetings={meetings} directory={directory} />
      <DiscrepanciesSection
        title={detailsMessages.country.contradictions(discrepancies.length)}
        discrepancies={discrepancies}
        atlas={atlas}
      />
    </>
  )
}
