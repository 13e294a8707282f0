import { useMemo, useRef } from 'react'
import { ownMessages } from '@/i18n/own-documents'
import type { Workspace } from '@/state/workspace/workspace'
import button from '@/ui/Button.module.css'
import { OwnCard } from './OwnCard'
import { ReviewRow } from './ReviewRow'
import { type ReviewText as Read, rowAt, spansOf } from './review-text'
import { useCurrentInSight, useTextRows } from './use-text-rows'
import { usePassageKeys } from './use-passage-keys'
import { useSelectedStretch } from './use-selected-stretch'
import type { Review } from './use-review'
import styles from './Review.module.css'

interface ReviewTextProps {
  text: Read
  review: Review
  workspace: Workspace
}

/** The document's card and below it its text, of which only what is in sight is drawn; each finding is marked in its place. */
export function ReviewText({ text, review, workspace }: ReviewTextProps) {
  const { items, current, document } = review
  const scroller = useRef<HTMLDivElement>(null)
  const spans = useMemo(() => spansOf(text, items), [text, items])
  const currentIndex = current ? items.indexOf(current) : -1
  const span = spans[currentIndex]
  const currentRow = span ? rowAt(text, span.start) + 1 : 0
  const virtualizer = useTextRows(scroller, text, currentRow)
  useCurrentInSight(scroller, currentIndex, () => virtualizer.scrollToIndex(currentRow, { align: 'center' }))
  const handlers = usePassageKeys(review, scroller)
  const picked = useSelectedStretch(scroller)

  return (
    <section className={styles['text']} aria-label={ownMessages.review.text}>
      <div ref={scroller} className={styles['scroll']} tabIndex={-1} {...handlers}>
        <div className={styles['rows']} style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, key }) => (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles['place']}
              style={{ transform: `translateY(${start}px)` }}
            >
              {index === 0 ? (
                <OwnCard review={review} workspace={workspace} />
              ) : (
                <ReviewRow
                  text={text}
                  row={text.rows[index - 1]!}
                  spans={spans}
                  items={items}
                  current={currentIndex}
                  language={document.language}
                />
              )}
            </div>
          ))}
        </div>
      </div>
      {picked && (
        <p className={styles['picked']}>
          <button type="button" className={button['button']} onClick={() => review.addByHand(picked)}>
            {ownMessages.hand.selection}
          </button>
        </p>
      )}
    </section>
  )
}
