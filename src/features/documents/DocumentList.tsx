import { Suspense, lazy, useMemo } from 'react'
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
          {directory.documents.map(({ id, title, publisher, published, summary }, index) => (
            <li key={id} className={styles['document']} data-document={id}>
              <p className={styles['label']}>
                {detailsMessages.evidence.doc(index + 1)}
                {publisher !== undefined && ` · ${publisher}`}
                {published && ` · ${formatWhen(published)}`}
                {published && known === 'then' && published.latest > day && ` · ${words.unpublished(day)}`}
              </p>
              <h3>
                <ViewLink to={{ doc: id }}>{title}</ViewLink>
              </h3>
              {summary !== undefined && <p>{summary}</p>}
              <p className={styles['label']}>
                {words.claims(all.filter((claim) => claim.evidence.some(({ source }) => source === id)).length)}
              </p>
            </li>
          ))}
        </ol>
      </div>
      <Suspense fallback={<LoadingNote />}>
        <OwnDocuments />
      </Suspense>
    </div>
  )
}
