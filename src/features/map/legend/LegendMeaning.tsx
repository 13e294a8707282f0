import type { Status } from '@/domain/contract'
import { statusId } from '@/domain/subject'
import { shownClaims } from '@/domain/tiers'
import { detailsMessages } from '@/i18n/details'
import { evidenceMessages } from '@/i18n/evidence'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useAtlas } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { AsWritten } from '@/ui/AsWritten'
import { SourceName } from '@/ui/SourceName'
import styles from './Legend.module.css'

interface LegendMeaningProps {
  status: Status
  /** Whether its row was singled out last: where there is room for one meaning, it is this one's. */
  isLatest: boolean
}

/** What a status means and on whose word, where a source that is switched on says it; and the way to who has it, with the evidence. */
export function LegendMeaning({ status, isLatest }: LegendMeaningProps) {
  const { core, directory } = useAtlas()
  const { tier } = useView('tier')
  const meaning = shownClaims(core.meanings, tier).find((claim) => claim.status === status)
  const { id, says, basis, evidence } = meaning ?? {}
  const source = directory.sources.get(evidence?.[0]?.source ?? '')
  return (
    <div className={styles['meaning']} data-basis={basis} data-latest={isLatest}>
      {meaning && (
        <p>
          <AsWritten>{says}</AsWritten>{' '}
          <span className={styles['source']}>
            {source ? (
              <ViewLink to={{ open: id }}>
                <SourceName source={source} byPublisher />
              </ViewLink>
            ) : (
              detailsMessages.evidence.loading
            )}
            {basis !== 'stated' && ` · ${messages.vocabulary.basis[meaning.basis]}`}
          </span>
        </p>
      )}
      <ViewLink to={{ open: statusId(status) }} className={styles['who']}>
        {evidenceMessages.who}
      </ViewLink>
    </div>
  )
}
