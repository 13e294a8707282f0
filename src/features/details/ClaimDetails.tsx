import { entitiesOf } from '@/domain/claims'
import type { Claim, Id } from '@/domain/contract'
import { subjectTitle } from '@/i18n/subject-title'
import { ViewLink } from '@/state/ViewLink'
import { ClaimCard } from './ClaimCard'
import type { SubjectProps } from './props'
import styles from './Details.module.css'

/** One claim with its evidence open, and what it speaks of. */
export function ClaimDetails({ atlas, tier, claim }: SubjectProps & { claim: Claim }) {
  const { directory, subjects } = atlas

  function nameOf(id: Id): string {
    const subject = subjects.get(id)
    return subject ? subjectTitle(subject, directory, tier) : directory.nameOf(id)
  }

  return (
    <>
      <p className={styles['meta']}>
        {spokenOf(claim).map((id, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <ViewLink to={{ open: id }}>{nameOf(id)}</ViewLink>
          </span>
        ))}
      </p>
      <ul className={styles['list']}>
        <ClaimCard claim={claim} directory={directory} isNamed isOpen />
      </ul>
    </>
  )
}

/** The meeting or the figure that it tells of; of any other the countries, organisations and people. */
function spokenOf(claim: Claim): Id[] {
  if ('about' in claim && claim.about !== undefined) return [claim.about]
  return [...new Set(entitiesOf(claim))]
}
