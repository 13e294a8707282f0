import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { punctuation } from '@/i18n/format'
import { ownMessages } from '@/i18n/own-documents'
import { ViewLink } from '@/state/ViewLink'
import { atlasQueries } from '@/state/queries'
import { waitingOf } from './effect'
import type { Review } from './use-review'
import { useWorld } from './use-world'
import styles from './Finding.module.css'

const words = ownMessages.review

/** What a finished review comes to, what of it still waits and for what, and the way to the next text. */
export function Finished({ review }: { review: Review }) {
  const { document, items, counts, nextDocument } = review
  const { data: core } = useSuspenseQuery(atlasQueries.core())
  const world = useWorld()
  const waiting = useMemo(() => (world ? waitingOf(document, items, core, world) : []), [document, items, core, world])
  return (
    <div role="status" className={styles['finished']}>
      <p>
        <b>{words.progress(counts.decided, counts.all)}</b>
        {punctuation.afterSentence}
        {words.finishedWhat(counts.accepted, counts.rejected)}
        {punctuation.afterSentence}
        <ViewLink to={{ view: 'atlas', doc: undefined }}>{words.seeAtlas}</ViewLink>
      </p>
      {waiting.length > 0 && (
        <p>
          <span className={styles['lack']}>{words.waiting(waiting.length)}</span>
          {punctuation.afterSentence}
          {waiting.some(({ lack }) => lack === 'publication-date') && (
            <button type="button" className={styles['link']} onClick={() => review.setTask('card')}>
              {words.giveDay}
            </button>
          )}
        </p>
      )}
      {nextDocument && (
        <p className={styles['nextText']}>
          {words.nextText}
          {punctuation.afterSentence}
          <ViewLink to={{ doc: nextDocument.id }}>{nextDocument.title}</ViewLink>
        </p>
      )}
    </div>
  )
}
