import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { ownMessages } from '@/i18n/own-documents'
import type { Workspace } from '@/state/workspace/workspace'
import { AddByHand } from './AddByHand'
import { CorrectForm } from './CorrectForm'
import { correctionDraft, useFormLeftOpen } from './drafts'
import { FindingCard } from './FindingCard'
import { NoFindings } from './NoFindings'
import { ReviewBar } from './ReviewBar'
import { ReviewText } from './ReviewText'
import { reviewTextOf } from './review-text'
import { useReviewKeys } from './use-review-keys'
import type { Review as ReviewState } from './use-review'
import styles from './Review.module.css'

const words = ownMessages.review

interface ReviewProps {
  review: ReviewState
  workspace: Workspace
}

/** The text with every finding marked in its place, and beside it the finding that is looked at. */
export function Review({ review, workspace }: ReviewProps) {
  const { document, current, task, said, items } = review
  const { text } = document
  const page = useRef<HTMLDivElement>(null)
  const read = useMemo(() => reviewTextOf({ text }), [text])
  const keys = useReviewKeys(review, page)
  useFormLeftOpen(review)
  useFocusOnArrival(page)
  useFollowingFocus(review, page)

  return (
    <div ref={page} className={styles['review']} data-review>
      <ReviewText text={read} review={review} workspace={workspace} />
      <section className={styles['side']} aria-label={words.findings}>
        {items.length > 0 && <ReviewBar review={review} keys={keys} />}
        <div className={styles['card']}>
          {task === 'by-hand' ? (
            <AddByHand text={read} review={review} />
          ) : current === undefined ? (
            <NoFindings review={review} workspace={workspace} />
          ) : task === 'correct' ? (
            <CorrectForm
              key={current.key}
              kind={current.proposal.kind}
              frame={current.found}
              from={current.proposal}
              nameOf={review.nameOf}
              draftId={correctionDraft(document.id, current.key)}
              onSave={review.correct}
              onLeave={() => review.setTask('none')}
            />
          ) : (
            <FindingCard review={review} item={current} />
          )}
        </div>
      </section>
      <div className="visuallyHidden" role="status" aria-live="polite">
        {/* Another element each time: the same words about another finding are to be heard again. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </div>
  )
}

/** The link that led here is gone, and the focus with it: it goes to the document. */
function useFocusOnArrival(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement, body } = globalThis.document
    if (activeElement === body) page.current?.querySelector<HTMLElement>('[data-title]')?.focus({ preventScroll: true })
  }, [page])
}

/** Who has the focus on the card stays there when it shows another finding; who is led out of a form comes back to the card. */
function useFollowingFocus({ task }: ReviewState, page: RefObject<HTMLElement | null>): void {
  const last = useRef(task)
  useEffect(() => {
    const before = last.current
    last.current = task
    // The form of the card takes the focus itself.
    if (before === task || task === 'card') return
    const { activeElement } = globalThis.document
    if (activeElement === null || activeElement === globalThis.document.body || page.current?.contains(activeElement)) {
      const next = before === 'card' ? '[data-title]' : '[data-card] h3, [data-form] [data-first]'
      page.current?.querySelector<HTMLElement>(next)?.focus()
    }
  }, [task, page])
}
