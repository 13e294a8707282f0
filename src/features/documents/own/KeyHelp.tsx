import { useId } from 'react'
import { punctuation } from '@/i18n/format'
import { ownMessages } from '@/i18n/own-documents'
import button from '@/ui/Button.module.css'
import type { ReviewKeys } from './use-review-keys'
import styles from './ReviewBar.module.css'

const words = ownMessages.keys

/** The keys of the review, and whether they act. */
export function KeyHelp({ keys }: { keys: ReviewKeys }) {
  const { areOn, setOn, isHelpOpen, setHelpOpen } = keys
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={button['button']}
        aria-label={words.label}
        title={words.label}
        aria-expanded={isHelpOpen}
        aria-controls={isHelpOpen ? id : undefined}
        onClick={() => setHelpOpen(!isHelpOpen)}
      >
        {words.sign}
      </button>
      {isHelpOpen && (
        <div id={id} role="group" aria-label={words.label} className={styles['keys']}>
          <dl>
            {words.list.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <p>
            {words.passages}
            {punctuation.afterSentence}
            {words.signs}
          </p>
          <label>
            <input type="checkbox" checked={areOn} onChange={({ target }) => setOn(target.checked)} /> {words.switch}
          </label>
        </div>
      )}
    </>
  )
}
