import type { Source } from '@/domain/contract'
import { citationFormats, citedSource } from '@/domain/export/citation'
import { apaOf } from '@/domain/export/citation-styles'
import { quoteMessages as words } from '@/i18n/quote'
import { TakeAlong } from './TakeAlong'
import { madeCitation } from './quote-files'
import styles from './Quote.module.css'

/** The citation of one source as it reads, and in each style to take along. */
export function SourceCitation({ source }: { source: Source }) {
  return (
    <div className={styles['body']}>
      <p translate="no" className={styles['text']}>
        {apaOf(citedSource(source, words.citation), words.citation)}
      </p>
      <TakeAlong
        label={words.style}
        formats={citationFormats}
        names={words.styles}
        make={(format) => madeCitation(source, format)}
      />
    </div>
  )
}
