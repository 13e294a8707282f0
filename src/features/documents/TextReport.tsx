import { groupedBy } from '@/domain/order'
import type { Anchor } from '@/domain/reading/anchor'
import type { Passage } from '@/domain/reading/passages'
import { documentsMessages } from '@/i18n/documents'
import { punctuation } from '@/i18n/format'
import type { Side } from './use-linked-passages'
import type { Reading } from './use-reading'
import styles from './Reading.module.css'

const words = documentsMessages.report
const ways = ['in-place', 'moved', 'differs', 'missing'] as const

interface TextReportProps {
  reading: Reading
  passages: readonly Passage[]
  onGo: (passage: string, side: Side) => void
}

/** Whether the text is the one that the atlas read, and where its passages were found; each of them leads there. */
export function TextReport({ reading, passages, onGo }: TextReportProps) {
  const { name, check, encoding } = reading.opened
  const found = passages.flatMap((passage) => {
    const anchor = reading.anchors.get(passage.id)
    return anchor ? [{ passage, anchor }] : []
  })
  const byWay = groupedBy(found, ({ anchor }) => anchor.how)
  const isWhole = byWay.get('in-place')?.length === found.length
  return (
    <section className={styles['report']} aria-label={words.title} data-report tabIndex={-1}>
      <p role="status">
        {[
          name !== undefined && words.file(name),
          words[check],
          encoding === 'windows-1252' && words.latin,
          isWhole && words.all(found.length),
        ]
          .filter(Boolean)
          .join(punctuation.afterSentence)}
      </p>
      {!isWhole && (
        <>
          <p>{words.of(found.length)}</p>
          <ul>
            {ways.map((way) => {
              const own = byWay.get(way)
              return own ? (
                <li key={way}>
                  <details>
                    <summary data-way={way}>{words.how[way](own.length)}</summary>
                    <ul className={styles['found']}>
                      {own.map(({ passage, anchor }) => (
                        <li key={passage.id}>
                          <button type="button" onClick={() => onGo(passage.id, way === 'missing' ? 'claims' : 'text')}>
                            {documentsMessages.outline.phrase(passage.phrase)}
                          </button>{' '}
                          {place(passage, anchor)}
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              ) : null
            })}
          </ul>
        </>
      )}
    </section>
  )
}

function place({ paragraph }: Passage, anchor: Anchor): string {
  const where =
    anchor.how === 'missing' || anchor.paragraph === paragraph
      ? words.stands(paragraph)
      : words.moved(paragraph, anchor.paragraph)
  return anchor.how !== 'missing' && anchor.isUncertain
    ? where + punctuation.semicolon + documentsMessages.outline.uncertain
    : where
}
