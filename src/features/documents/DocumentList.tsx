import { Suspense, lazy, useMemo } from 'react'
import type { Source } from '@/domain/contract'
import { claimsOf } from '@/domain/subject'
import { shownClaims } from '@/domain/tiers'
import { detailsMessages } from '@/i18n/details'
import { documentsMessages as words } from '@/i18n/documents'
import { formatWhen } from '@/i18n/format'
import { ViewLink } from '@/state/ViewLink'
import { useAtlasWithTrade, useDay } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import button from '@/ui/Button.module.css'
import { LoadingNote } from '@/ui/LoadingNote'
import { cx } from '@/ui/cx'
import { AsWritten } from '@/ui/AsWritten'
import { SourceName } from '@/ui/SourceName'
import styles from './Pages.module.css'

const OwnDocuments = lazy(async () => ({ default: (await import('./own/OwnDocuments')).OwnDocuments }))

/** Where the lists stand one below the other, the way to the second. */
function leadToOwn(): void {
  document.getElementById('own-documents')?.focus()
}

/** The documents in the order of publication: what each is, and how much rests on it; behind them the reader's own. */
export function DocumentList() {
  const { core, trade, directory } = useAtlasWithTrade()
  const { tier, known } = useView('tier', 'known')
  const day = useDay()
  const all = useMemo(() => shownClaims(claimsOf(core, trade), tier), [core, trade, tier])
  return (
    <div className={styles['lists']}>
      <div className={styles['five']}>
        <p>{words.intro}</p>
        <button type="button" className={cx(button['button'], styles['toOwn'])} onClick={leadToOwn}>
          {words.toOwn}
        </button>
        <ol className={styles['documents']}>
          {directory.documents.map((source, index) => (
            <DocumentItem
              key={source.id}
              source={source}
              number={index + 1}
              claims={all.filter((claim) => claim.evidence.some((one) => one.source === source.id)).length}
              isUnpublished={known === 'then' && source.published !== undefined && source.published.latest > day}
            />
          ))}
        </ol>
      </div>
      <Suspense fallback={<LoadingNote />}>
        <OwnDocuments />
      </Suspense>
    </div>
  )
}

interface DocumentItemProps {
  source: Source
  number: number
  /** How many rest on it. */
  claims: number
  /** Whether it had not been published by the day shown, and this counts. */
  isUnpublished: boolean
}

function DocumentItem({ source, number, claims, isUnpublished }: DocumentItemProps) {
  const { id, publisher, published, summary } = source
  const day = useDay()
  return (
    <li className={styles['document']} data-document={id}>
      <p className={styles['label']}>
        {detailsMessages.evidence.doc(number)}
        {publisher !== undefined && (
          <>
            {' · '}
            <SourceName source={source} byPublisher />
          </>
        )}
        {published && ` · ${formatWhen(published)}`}
        {isUnpublished && ` · ${words.unpublished(day)}`}
      </p>
      <h3>
        <ViewLink to={{ doc: id }}>
          <SourceName source={source} />
        </ViewLink>
      </h3>
      {summary !== undefined && (
        <p>
          <AsWritten>{summary}</AsWritten>
        </p>
      )}
      <p className={styles['label']}>{words.claims(claims)}</p>
    </li>
  )
}
