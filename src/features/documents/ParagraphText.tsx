import type { Discrepancy, Id } from '@/domain/contract'
import type { Paragraph } from '@/domain/evidence'
import type { Anchor } from '@/domain/reading/anchor'
import type { Passage } from '@/domain/reading/passages'
import { segmentsOf } from '@/domain/reading/segments'
import { documentsMessages } from '@/i18n/documents'
import { isOpenClaim } from './open-claim'
import styles from './Reading.module.css'

interface ParagraphTextProps {
  paragraph: Paragraph
  /** Those that have words in the paragraph. */
  passages: readonly Passage[]
  anchors: ReadonlyMap<string, Anchor>
  contradictions: ReadonlyMap<Id, Discrepancy[]>
  language: string
  active: string
  tabStop: string | undefined
  open: Id | undefined
}

/** The words of a paragraph with every passage marked in place. Where passages begin stands a stop for the keyboard. */
export function ParagraphText({ paragraph, passages, anchors, language, ...marks }: ParagraphTextProps) {
  const { start, end, text } = paragraph
  const spans = passages.flatMap(({ id }) => {
    const anchor = anchors.get(id)
    return anchor === undefined || anchor.how === 'missing' ? [] : [{ id, start: anchor.start, end: anchor.end }]
  })
  return (
    <p className={styles['text']} dir="auto" lang={language}>
      {segmentsOf(start, end, spans).map((segment) => {
        const words = text.slice(segment.start - start, segment.end - start)
        if (segment.spans.length === 0) return <Plain key={segment.start} text={words} />
        // Of those that overlap the last begun comes first: it is what the reader points at.
        const own = segment.spans.toReversed().map((id) => passages.find((passage) => passage.id === id)!)
        const begun = spans.filter((span) => span.start === segment.start).map(({ id }) => id)
        return <Mark key={segment.start} text={words} begun={begun} passages={own} {...marks} />
      })}
    </p>
  )
}

/** No paragraph of a document comes near this; of a text in one line of megabytes both ends are shown. */
const LONGEST = 20_000

function Plain({ text }: { text: string }) {
  if (text.length <= LONGEST) return text
  const half = LONGEST / 2
  return (
    <>
      {text.slice(0, half)}
      <span className={styles['left']}>{documentsMessages.outline.left(text.length - LONGEST)}</span>
      {text.slice(-half)}
    </>
  )
}

interface MarkProps extends Pick<ParagraphTextProps, 'contradictions' | 'tabStop' | 'active' | 'open'> {
  text: string
  passages: readonly Passage[]
  /** The passages that begin with it: there is a stop for the keyboard. */
  begun: readonly string[]
}

function Mark({ text, passages, begun, contradictions, active, tabStop, open }: MarkProps) {
  const claims = [...new Set(passages.flatMap((passage) => passage.claims))]
  const basis = (['stated', 'inferred', 'derived'] as const).find((one) => claims.some((claim) => claim.basis === one))
  const isContradicted = claims.some(({ id }) => (contradictions.get(id) ?? []).length > 0)
  const activeIds = active.split(' ')
  const isActive = passages.some(({ id }) => activeIds.includes(id))
  const how = [
    ...(['inferred', 'derived'] as const).filter((one) => claims.some((claim) => claim.basis === one)),
    ...(isContradicted ? (['contradicted'] as const) : []),
  ]
  const stop = begun.length > 0 && {
    role: 'button',
    'data-mark': true,
    tabIndex: begun.some((id) => id === tabStop) ? 0 : -1,
    'aria-label': documentsMessages.mark(
      passages.map(({ phrase }) => phrase),
      claims.length,
      how.map((one) => documentsMessages.signs[one]),
    ),
  }
  return (
    <mark
      data-side="text"
      data-passages={passages.map(({ id }) => id).join(' ')}
      data-basis={basis}
      data-contradicted={isContradicted}
      data-many={passages.length > 1}
      data-active={isActive}
      data-open={claims.some((claim) => isOpenClaim(claim, open))}
      data-about={claims.map(({ id }) => id).join(' ')}
      {...stop}
    >
      {text}
    </mark>
  )
}
