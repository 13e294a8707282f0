import type { Ground } from '@/domain/contract'
import { detailsMessages } from '@/i18n/details'
import { messages } from '@/i18n/messages'
import { AsWritten } from '@/ui/AsWritten'
import { EvidenceList } from './ClaimGrounds'
import { Section } from './Section'
import type { SubjectProps } from './props'
import styles from './Details.module.css'

/** Contested ground: who holds it and who claims it, on whose word, and what the map means by drawing it so. */
export function GroundDetails({ atlas, ground }: SubjectProps & { ground: Ground }) {
  const { number, note, evidence } = ground
  return (
    <>
      <p className={styles['chip']}>{detailsMessages.ground.numbered(number)}</p>
      <p className={styles['sentence']}>
        <AsWritten>{note}</AsWritten>
      </p>
      <p className={styles['meta']}>{messages.map.policy}</p>
      <Section title={detailsMessages.evidence.supports(evidence.length)}>
        <div className={styles['grounds']}>
          <EvidenceList evidence={evidence} directory={atlas.directory} />
        </div>
      </Section>
    </>
  )
}
