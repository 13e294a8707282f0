import { documentsMessages } from '@/i18n/documents'
import styles from './Reading.module.css'

const words = documentsMessages.signs

/** What the lines at the claims and under the passages mean. */
export function Signs({ isTextOpen }: { isTextOpen: boolean }) {
  return (
    <div className={styles['signs']}>
      <ul aria-label={words.label}>
        {(['stated', 'inferred', 'derived', 'contradicted'] as const).map((sign) => (
          <li key={sign} data-sign={sign}>
            {words[sign]}
          </li>
        ))}
      </ul>
      {isTextOpen && <p>{words.keys}</p>}
    </div>
  )
}
