import { useMemo } from 'react'
import { claimsById } from '@/domain/claims'
import type { Discrepancy } from '@/domain/contract'
import { detailsMessages } from '@/i18n/details'
import { ViewLink } from '@/state/ViewLink'
import { Facts } from './Section'
import { ClaimsSection } from './parts'
import { subjectTitle } from '@/i18n/subject-title'
import type { SubjectProps } from './props'
import styles from './Details.module.css'

const words = detailsMessages.discrepancy

/** A contradiction: what disagrees, both sides with their evidence, and what the atlas shows. */
export function DiscrepancyDetails({ atlas, tier, discrepancy }: SubjectProps & { discrepancy: Discrepancy }) {
  const { core, trade, directory, subjects } = atlas
  const claims = useMemo(() => claimsById(core, trade?.trade), [core, trade])
  const sides = discrepancy.claims.flatMap((id) => claims.get(id) ?? [])
  const subject = subjects.get(discrepancy.subject)
  return (
    <>
      <p className={styles['sentence']}>
        {discrepancy.explanation}
        {tier === 'all' && discrepancy.reference !== undefined && ` ${discrepancy.reference}`}
      </p>
      <Facts
        rows={[
          subject && [
            words.subject,
            <ViewLink key="subject" to={{ open: subject.id }}>
              {subjectTitle(subject, directory, tier)}
            </ViewLink>,
          ],
          discrepancy.shown !== undefined && [words.shown, discrepancy.shown],
        ]}
      />
      <ClaimsSection title={words.sides(sides.length)} claims={sides} directory={directory} isNamed first={12} />
    </>
  )
}
