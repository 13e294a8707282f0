import { useMemo } from 'react'
import { claimsOf } from '@/domain/subject'
import { formatWhen } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { ViewLink } from '@/state/ViewLink'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { Panel } from '@/ui/Panel'
import styles from './Pages.module.css'

/** The five documents: what each is, and how much rests on it. */
export function DocumentsView() {
  const { core, trade, directory } = useAtlasWithTrade()
  const { open } = useView('open')
  const words = detailsMessages.documents
  const all = useMemo(() => claimsOf(core, trade), [core, trade])
  return (
    <Panel title={words.title} detail={directory.documents.length}>
      <div className={styles['page']}>
        <p>{words.intro}</p>
        <ol className={styles['documents']}>
          {directory.documents.map((document, index) => (
            <li key={document.id} className={styles['document']}>
              <p className={styles['label']}>
                {detailsMessages.evidence.doc(index + 1)}
                {document.publisher !== undefined && ` · ${document.publisher}`}
                {document.published && ` · ${formatWhen(document.published)}`}
              </p>
              <h3>
                <ViewLink to={{ open: document.id }} aria-current={open === document.id}>
                  {document.title}
                </ViewLink>
              </h3>
              {document.summary !== undefined && <p>{document.summary}</p>}
              <p className={styles['label']}>
                {words.claims(all.filter((claim) => claim.evidence.some(({ source }) => source === document.id)).length)}
              </p>
            </li>
          ))}
        </ol>
      </div>
    </Panel>
  )
}
