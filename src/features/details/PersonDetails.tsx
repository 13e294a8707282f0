import type { Person } from '@/domain/contract'
import { inOrderOfTime } from '@/domain/claims'
import { shownClaims } from '@/domain/tiers'
import { detailsMessages } from '@/i18n/details'
import { ClaimsSection, MeetingsSection } from './parts'
import type { SubjectProps } from './props'
import { useMeetingsOf } from './use-meetings'

/** A person: offices as sources give them, and meetings. */
export function PersonDetails({ atlas, tier, person }: SubjectProps & { person: Person }) {
  const { core, directory } = atlas
  const offices = inOrderOfTime(shownClaims(core.offices, tier).filter((claim) => claim.person === person.id))
  const mentions = inOrderOfTime(shownClaims(core.mentions, tier).filter((claim) => claim.entity === person.id))
  const meetings = useMeetingsOf(atlas, tier, 'person', person.id)
  return (
    <>
      <ClaimsSection title={detailsMessages.person.offices} claims={offices} directory={directory} />
      <ClaimsSection title={detailsMessages.organisation.says} claims={mentions} directory={directory} />
      <MeetingsSection title={detailsMessages.person.meetings(meetings.length)} meetings={meetings} directory={directory} />
    </>
  )
}
