import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { ownMessages } from '@/i18n/own-documents'
import type { ReviewItem } from '@/state/workspace/review'
import button from '@/ui/Button.module.css'
import { focusCard } from './focus-card'
import { isSamePassage, standingOf } from './standing'
import type { Review } from './use-review'
import styles from './Finding.module.css'

/** So many are listed; a passage rarely has more. */
const MOST = 40

/** What else the same words are taken to say: a list of members is a finding for each of them. */
export function PassageFindings({ review, item }: { review: Review; item: ReviewItem }) {
  const own = review.items.filter((other) => isSamePassage(other, item))
  if (own.length < 2) return null
  const open = own.filter((other) => standingOf(other) === 'undecided')
  function handleAcceptAll({ currentTarget }: MouseEvent) {
    const passage = currentTarget.closest('[data-card]')?.parentElement
    flushSync(() => review.decideMany('accepted', open))
    // The button went with what was open.
    if (passage) focusCard(passage)
  }

  return (
    <section className={styles['passage']}>
      <header>
        <h4>{ownMessages.review.passage(own.length)}</h4>
        {open.length > 1 && (
          <button type="button" className={button['button']} onClick={handleAcceptAll}>
            {ownMessages.batch.acceptThese(open.length)}
          </button>
        )}
      </header>
      <ul>
        {own.slice(0, MOST).map((other) => (
          <li key={other.key}>
            <button type="button" aria-current={other === item} onClick={() => review.select(other.key)}>
              {review.wordsOf(other)}
            </button>{' '}
            <span className={styles['standing']} data-standing={standingOf(other)}>
              {ownMessages.standings[standingOf(other)]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
