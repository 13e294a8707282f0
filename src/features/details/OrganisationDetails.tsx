import { useMemo } from 'react'
import { claimsById, discrepanciesOf, inOrderOfTime, shownDiscrepancies } from '@/domain/claims'
import type { Organisation } from '@/domain/contract'
import { meetingsIn } from '@/domain/meetings'
import { shownClaims } from '@/domain/tiers'
import { detailsMessages } from '@/i18n/details'
import { ClaimsSection, DiscrepanciesSection, MeetingsSection } from './parts'
import type { SubjectProps } from './props'

/** An organisation: what is said of it, its standing with the SCO, its people, its meetings, contradictions. */
export function OrganisationDetails({ atlas, tier, organisation }: SubjectProps & { organisation: Organisation }) {
  const { core, trade, directory } = atlas
  const { id } = organisation
  const words = detailsMessages.organisation
  const says = inOrderOfTime(shownClaims(core.mentions, tier).filter((claim) => claim.entity === id))
  const standing = inOrderOfTime(shownClaims(core.statuses, tier).filter((claim) => claim.entity === id))
  const people = inOrderOfTime(shownClaims(core.offices, tier).filter((claim) => claim.of === id))
  const meetings = useMemo(
    () =>
      meetingsIn(core.meetings, tier).filter((meeting) => meeting.participants.some((participant) => participant.entity === id)),
    [core, tier, id],
  )
  const discrepancies = useMemo(() => {
    const claims = claimsById(core, trade?.trade)
    return discrepanciesOf(shownDiscrepancies([...core.discrepancies, ...(trade?.discrepancies ?? [])], claims, tier), claims, id)
  }, [core, trade, tier, id])
  return (
    <>
      <ClaimsSection title={words.status} claims={standing} directory={directory} />
      <ClaimsSection title={words.says} claims={says} directory={directory} />
      <ClaimsSection title={words.people} claims={people} directory={directory} isNamed />
      <MeetingsSection title={words.meetings(meetings.length)} meetings={meetings} directory={directory} />
      <DiscrepanciesSection
        title={detailsMessages.country.contradictions(discrepancies.length)}
        discrepancies={discrepancies}
        atlas={atlas}
      />
    </>
  )
}
