import { memo } from 'react'
import type { Id } from '@/domain/contract'
import type { Passage } from '@/domain/reading/passages'
import { documentsMessages } from '@/i18n/documents'
import { ParagraphText } from './ParagraphText'
import { PassageItem } from './PassageItem'
import type { DocumentClaims } from './use-document'
import type { Reading } from './use-reading'
import styles from './Reading.module.css'

const words = documentsMessages.outline

interface ParagraphRowProps {
  number: number
  passages: readonly Passage[]
  /** The passages that are marked in its words; one that began in an earlier paragraph may run on here. */
  marked: readonly Passage[]
  taken: DocumentClaims
  reading: Reading | undefined
  language: string
  /** Those of its passages that the pointer or the focus is on. */
  active: string
  /** The passage whose mark takes the tab, if it is one of these. */
  tabStop: string | undefined
  open: Id | undefined
}

/** A paragraph: its number, its words if the text is open, and what was taken from it. Left alone while another is pointed at. */
export const ParagraphRow = memo(function ParagraphRow({
  number,
  passages,
  marked,
  taken,
  reading,
  language,
  active,
  tabStop,
  open,
}: ParagraphRowProps) {
  const paragraph = reading?.paragraphs[number - 1]
  return (
    <li className={styles['row']}>
      <h4 aria-label={words.name(number)}>{words.heading(number)}</h4>
      {reading && paragraph && (
        <ParagraphText
          paragraph={paragraph}
          passages={marked}
          anchors={reading.anchors}
          contradictions={taken.contradictions}
          language={language}
          tabStop={tabStop}
          active={active}
          open={open}
        />
      )}
      {passages.length === 0 ? (
        <p className={styles['nothing']}>{marked.length > 0 ? words.runsOn : words.nothing}</p>
      ) : (
        <ul className={styles['passages']}>
          {passages.map((passage) => (
            <PassageItem key={passage.id} passage={passage} taken={taken} reading={reading} active={active} open={open} />
          ))}
        </ul>
      )}
    </li>
  )
})
