import { useEffect, useRef } from 'react'
import { timelineMessages } from '@/i18n/timeline'
import { dragView, endDrag } from '@/state/view-store'
import styles from './FilterMenu.module.css'

/** Who has paused so long is no longer typing, in milliseconds. */
const PAUSE_MS = 1000

interface TextFieldProps {
  value: string
  /** The reader is about to type: what the first letter needs can be made ready. */
  onReady: () => void
}

/** The text filter: what is shown follows each letter; what is typed in one go is one step for Back. */
export function TextField({ value, onReady }: TextFieldProps) {
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => settle(), [])

  function settle() {
    if (pause.current === undefined) return
    clearTimeout(pause.current)
    pause.current = undefined
    endDrag()
  }

  function handleType(q: string) {
    clearTimeout(pause.current)
    pause.current = setTimeout(settle, PAUSE_MS)
    dragView({ q })
  }

  return (
    <label className={styles['field']} data-wide>
      {timelineMessages.fields.q}
      <input
        type="search"
        value={value}
        maxLength={200}
        onChange={({ target }) => handleType(target.value)}
        onFocus={onReady}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
    </label>
  )
}
