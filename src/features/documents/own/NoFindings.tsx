import { ownMessages } from '@/i18n/own-documents'
import type { Workspace } from '@/state/workspace/workspace'
import button from '@/ui/Button.module.css'
import { noFilter } from './standing'
import type { Review } from './use-review'
import styles from './Finding.module.css'

const words = ownMessages.review

/** Why no finding is shown: not read yet, nothing found, or a filter that none passes. */
export function NoFindings({ review, workspace }: { review: Review; workspace: Workspace }) {
  const { document, reading, items } = review
  const { id, title, found } = document
  if (items.length > 0) {
    return (
      <div className={styles['finding']} data-card>
        <h3 tabIndex={-1}>{words.filteredOut}</h3>
        <button type="button" className={button['button']} onClick={() => review.setFilter(noFilter)}>
          {ownMessages.filter.clear}
        </button>
      </div>
    )
  }
  if (found && !reading) {
    return (
      <div className={styles['finding']} data-card>
        <h3 tabIndex={-1}>{words.nothing}</h3>
        <p>{words.nothingWhy}</p>
        <button type="button" className={button['button']} onClick={() => review.addByHand()}>
          {ownMessages.hand.open}
        </button>
      </div>
    )
  }
  const { row } = ownMessages
  const isAtIt = reading === undefined || reading.state === 'waiting' || reading.state === 'reading'
  return (
    <div className={styles['finding']} data-card>
      <h3 tabIndex={-1}>{isAtIt ? row.progress(title) : row[reading.state === 'failed' ? 'failed' : 'cancelled']}</h3>
      {reading?.state === 'reading' && <progress aria-label={row.progress(title)} value={reading.share} />}
      {reading?.detail !== undefined && <p className={styles['soft']}>{reading.detail}</p>}
      <p>{words.notRead}</p>
      {reading && (
        <button
          type="button"
          className={button['button']}
          onClick={() => (isAtIt ? workspace.cancelReading(id) : workspace.read(id))}
        >
          {isAtIt ? row.cancel : row.again}
        </button>
      )}
    </div>
  )
}
