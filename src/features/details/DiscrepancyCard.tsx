import type { Discrepancy } from '@/domain/contract'
import type { LoadedAtlas } from '@/state/use-atlas'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useView } from '@/state/use-view-state'
import { subjectTitle } from '@/i18n/subject-title'
import { AsWritten } from '@/ui/AsWritten'
import styles from './Details.module.css'

interface DiscrepancyCardProps {
  discrepancy: Discrepancy
  atlas: Pick<LoadedAtlas, 'subjects' | 'directory'>
}

/** A contradiction in a list: its kind, what it concerns, and its explanation, which opens both sides. */
export function DiscrepancyCard({ discrepancy, atlas }: DiscrepancyCardProps) {
  const { tier } = useView('tier')
  const subject = atlas.subjects.get(discrepancy.subject)
  return (
    <li className={styles['card']} data-tier="contradiction">
      <p className={styles['meta']}>
        {messages.vocabulary.discrepancyKind[discrepancy.kind]}
        {subject && ` · ${subjectTitle(subject, atlas.directory, tier)}`}
      </p>
      <ViewLink to={{ open: discrepancy.id }} data-about={discrepancy.subject}>
        <AsWritten>{discrepancy.explanation}</AsWritten>
      </ViewLink>
    </li>
  )
}
