import { entitiesOf } from '@/domain/claims'
import type { Claim } from '@/domain/contract'
import { detailsMessages } from '@/i18n/details'
import { ViewLink } from '@/state/ViewLink'
import { ClaimCard } from './ClaimCard'
import { DiscrepanciesSection } from './parts'
import type { SubjectProps } from './props'
import styles from './Details.module.css'

/** One claim with its evidence open, what it speaks of, and what contradicts it. */
export function ClaimDetails({ atlas, claim }: SubjectProps & { claim: Claim }) {
  const { core, trade, directory } = atlas
  const all = [...core.discrepancies, ...(trade?.discrepancies ?? [])]
  const discrepancies = all.filter((discrepancy) => discrepancy.claims.includes(claim.id))
  return (
    <>
      <p className={styles['meta']}>
        {[...new Set(entitiesOf(claim))].map((entity, index) => (
          <span key={entity}>
            {index > 0 && ' · '}
            <ViewLink to={{ open: entity }}>{directory.nameOf(entity)}</ViewLink>
          </span>
        ))}
      </p>
      <ul className={styles['list']}>
        <ClaimCard claim={claim} directory={directory} isNamed isOpen />
      </ul>
      <DiscrepanciesSection
        title={detailsMessages.country.contradictions(discrepancies.length)}
        discrepancies={discrepancies}
        atlas={atlas}
      />
    </>
  )
}
