import { useId, useState } from 'react'
import { quoteMessages as words } from '@/i18n/quote'
import button from '@/ui/Button.module.css'
import { saveFile } from '@/ui/save-file'
import styles from './Quote.module.css'

/** What one format makes: a text to copy, with markup where it has any, and a file. */
export interface Made {
  text: string
  html: string | undefined
  file: { name: string; type: string; content: string }
}

interface TakeAlongProps<F extends string> {
  /** The name of the choice. */
  label: string
  formats: readonly F[]
  names: Record<F, string>
  make: (format: F) => Made
}

/** With markup a word processor takes the text as it reads, and a plain field its source. */
async function copyToClipboard({ text, html }: Made): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text)
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  })
  return navigator.clipboard.write([item])
}

/** A choice of format, and the two ways to take it along. Where the browser refuses to copy, the text stands selected. */
export function TakeAlong<F extends string>({ label, formats, names, make }: TakeAlongProps<F>) {
  const id = useId()
  const [format, setFormat] = useState<F>(formats[0]!)
  const [copied, setCopied] = useState('')
  const [refused, setRefused] = useState('')
  const made = make(format)

  async function handleCopy() {
    try {
      await copyToClipboard(made)
      setRefused('')
      setCopied(made.text)
    } catch {
      setCopied('')
      setRefused(made.text)
    }
  }

  function handleSave() {
    const { name, type, content } = made.file
    saveFile(name, new Blob([content], { type: `${type};charset=utf-8` }))
  }

  return (
    <div className={styles['take']}>
      <p className={styles['tools']}>
        <label htmlFor={id} className="visuallyHidden">
          {label}
        </label>
        <select id={id} value={format} onChange={(event) => setFormat(formats.find((one) => one === event.target.value)!)}>
          {formats.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
        <button
          type="button"
          className={button['button']}
          aria-label={words.copyAs(names[format])}
          onClick={() => void handleCopy()}
        >
          {words.copy}
        </button>
        <button type="button" className={button['button']} aria-label={words.saveAs(names[format])} onClick={handleSave}>
          {words.save}
        </button>
      </p>
      <output className={styles['message']}>
        {/* What was copied of another day or in another format is not what stands here. */}
        {copied === made.text && words.copied(names[format])}
        {refused === made.text && words.refused}
      </output>
      {refused === made.text && (
        <textarea className={styles['byHand']} aria-label={words.byHand} readOnly rows={6} value={made.text} ref={selectAll} />
      )}
    </div>
  )
}

function selectAll(area: HTMLTextAreaElement | null) {
  area?.focus()
  area?.select()
}
