import { segmentsOf } from '@/domain/reading/segments'
import { ownMessages } from '@/i18n/own-documents'
import type { ReviewItem } from '@/state/workspace/review'
import type { PlainSpan, ReviewText, TextRow } from './review-text'
import { standingOf, standings } from './standing'
import styles from './Review.module.css'

const words = ownMessages.review

interface ReviewRowProps {
  text: ReviewText
  row: TextRow
  /** By the number of the finding. */
  spans: readonly PlainSpan[]
  items: readonly ReviewItem[]
  /** The number of the finding looked at; -1 if none is. */
  current: number
  language: string
}

/** A row of the text. Its words are only ever text, whatever they are. */
export function ReviewRow({ text, row, spans, items, current, language }: ReviewRowProps) {
  const { plain } = text
  const { start, end, kind, isContinued } = row
  const numbered = spans.map((span, index) => ({ id: String(index), start: span.start, end: span.end }))
  const own = numbered.filter((span) => span.start < end && start < span.end)
  return (
    <p className={styles['row']} data-kind={kind} data-continued={isContinued} data-start={start} dir="auto" lang={language}>
      {segmentsOf(start, end, own).map((segment) => {
        const content = plain.text.slice(segment.start, segment.end)
        if (segment.spans.length === 0) return content
        const begun = own.filter((span) => span.start === segment.start).map(({ id }) => Number(id))
        return <Mark key={segment.start} text={content} covering={segment.spans.map(Number)} {...{ begun, items, current }} />
      })}
    </p>
  )
}

interface MarkProps extends Pick<ReviewRowProps, 'items' | 'current'> {
  text: string
  /** The numbers of the findings that rest on it, and of those that begin with it: there is a stop for the keyboard. */
  covering: readonly number[]
  begun: readonly number[]
}

function Mark({ text, covering, begun, items, current }: MarkProps) {
  const own = covering.map((index) => items[index]!)
  const counts = standings
    .map((standing) => ({ standing, count: own.filter((item) => standingOf(item) === standing).length }))
    .filter(({ count }) => count > 0)
  const isOpen = covering.includes(current)
  // What is to be done still goes before what is done; rejected looks only what is rejected altogether.
  const look = counts[0]?.standing
  const stop = begun.length > 0 && {
    role: 'button',
    'data-mark': true,
    'data-begins': begun.join(' '),
    tabIndex: begun.includes(current) ? 0 : -1,
    'aria-current': isOpen,
    'aria-label': words.mark(
      items[begun[0]!]!.found.phrase,
      counts.map(({ standing, count }) => words.markCount(count, standing)),
    ),
  }
  return (
    <mark data-items={covering.join(' ')} data-standing={look} data-open={isOpen} {...stop}>
      {text}
    </mark>
  )
}
