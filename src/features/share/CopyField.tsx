import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { shareMessages as words } from '@/i18n/share'
import button from '@/ui/Button.module.css'
import styles from './Share.module.css'

interface CopyFieldProps {
  label: string
  /** The name of the button that copies. */
  copyLabel: string
  value: string
  /** Whether the text needs several lines. */
  isLong?: boolean
  /** Whether it has the focus when it comes. */
  isFirst?: boolean
  /** Buttons beside the one that copies. */
  children?: ReactNode
}

/** A text to be taken along. Where the browser refuses to copy, the text stands selected. */
export function CopyField({ label, copyLabel, value, isLong = false, isFirst = false, children }: CopyFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  /** What became of the last copying; another text has not been copied yet. */
  const [result, setResult] = useState<{ value: string; words: string }>()

  useEffect(() => {
    if (isFirst) field.current?.focus()
  }, [isFirst])

  async function handleCopy() {
    try {
      await navigator.clipboard.writeText(value)
      setResult({ value, words: words.copied })
    } catch {
      field.current?.focus()
      field.current?.select()
      setResult({ value, words: words.refused })
    }
  }

  const props = { id, ref: field, readOnly: true, value, spellCheck: false, onFocus: () => field.current?.select() }
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <div className={styles['row']} data-long={isLong}>
        {isLong ? <textarea rows={4} {...props} /> : <input type="text" {...props} />}
        <button type="button" className={button['button']} aria-label={copyLabel} onClick={() => void handleCopy()}>
          {words.copy}
        </button>
        {children}
      </div>
      <output>{result?.value === value && result.words}</output>
    </div>
  )
}
