import { filesMessages } from '@/i18n/files'
import styles from './FileFormats.module.css'

interface FileFormatsProps<F extends string> {
  formats: readonly F[]
  /** The name of each format, and what one gets by it. */
  words: Record<F, { name: string; what: string }>
  /** How the last saving goes. */
  message: string
  onSave: (format: F) => void
}

/** The formats in which something can be saved, one button for each. */
export function FileFormats<F extends string>({ formats, words, message, onSave }: FileFormatsProps<F>) {
  return (
    <>
      <ul className={styles['formats']}>
        {formats.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => onSave(format)}>
              <span className={styles['name']}>{filesMessages.saveAs(words[format].name)}</span>{' '}
              <span className={styles['what']}>{words[format].what}</span>
            </button>
          </li>
        ))}
      </ul>
      <output className={styles['message']}>{message}</output>
    </>
  )
}
