import { useState } from 'react'
import type { IsoDate } from '@/domain/contract'
import { isDay } from '@/domain/time'
import styles from './FilterMenu.module.css'

interface DayFieldProps {
  label: string
  value: IsoDate
  limits: { from: IsoDate; to: IsoDate }
  onChoose: (day: IsoDate) => void
}

/** A day to type; it counts when the field is left or Enter pressed, since a year half typed is another year. */
export function DayField({ label, value, limits, onChoose }: DayFieldProps) {
  const [draft, setDraft] = useState<string>()

  function commit() {
    if (draft !== undefined && isDay(draft) && draft !== value) onChoose(draft)
    setDraft(undefined)
  }

  return (
    <label className={styles['field']}>
      {label}
      <input
        type="date"
        value={draft ?? value}
        min={limits.from}
        max={limits.to}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
    </label>
  )
}
