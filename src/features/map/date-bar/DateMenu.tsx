import { type ReactNode, useId, useState } from 'react'
import type { IsoDate } from '@/domain/contract'
import { type Extent, type Speed, previousChange, speeds } from '@/domain/date-bar'
import type { Change } from '@/domain/status'
import { clampDay, isDay } from '@/domain/time'
import { compareMessages } from '@/i18n/compare'
import { useView } from '@/state/use-view-state'
import { changeView } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import styles from './DateMenu.module.css'

interface DateMenuProps {
  day: IsoDate
  compared: IsoDate | undefined
  extent: Extent
  changes: readonly Change[]
  speed: Speed
  onSpeed: (speed: Speed) => void
}

const words = compareMessages.menu

/** What the date bar has beyond its buttons: a date to type, a day to compare with, the reader of that day, the speed. */
export function DateMenu({ day, compared, extent, changes, speed, onSpeed }: DateMenuProps) {
  const { tier, known } = useView('tier', 'known')
  const previous = previousChange(changes, day)?.day
  const suggested = [
    previous !== undefined && { date: previous, text: words.previous(previous) },
    day !== extent.first && previous !== extent.first && { date: extent.first, text: words.first(extent.first) },
  ].filter((suggestion) => suggestion !== false)
  return (
    <>
      <TypedDay label={words.type} action={words.go} start={day} extent={extent} onDay={(date) => changeView({ date })}>
        <p className={styles['hint']}>{words.range(extent.first, extent.last)}</p>
      </TypedDay>
      <TypedDay
        label={words.compareWith}
        action={words.compare}
        start={compared ?? ''}
        extent={extent}
        onDay={(date) => changeView({ compare: date })}
      >
        <ul className={styles['suggestions']} aria-label={words.suggestions}>
          {suggested.map(({ date, text }) => (
            <li key={date}>
              <button
                type="button"
                className={styles['textButton']}
                aria-pressed={date === compared}
                onClick={() => changeView({ compare: date })}
              >
                {text}
              </button>
            </li>
          ))}
          {compared !== undefined && (
            <li>
              <button
                type="button"
                className={styles['textButton']}
                onClick={(event) => {
                  // The button goes; the field above takes the focus.
                  event.currentTarget.form?.querySelector('input')?.focus()
                  changeView({ compare: undefined })
                }}
              >
                {words.stop}
              </button>
            </li>
          )}
        </ul>
      </TypedDay>
      {tier === 'documents' && (
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={known === 'then'}
            onChange={(event) => changeView({ known: event.target.checked ? 'then' : 'now' })}
          />
          <span>
            {words.asThen} <span className={styles['hint']}>{words.asThenHint}</span>
          </span>
        </label>
      )}
      <label className={styles['speed']}>
        {words.speed}
        <select value={speed} onChange={(event) => onSpeed(event.target.value as Speed)}>
          {(Object.keys(speeds) as Speed[]).map((name) => (
            <option key={name} value={name}>
              {words.speeds[name]}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

interface TypedDayProps {
  label: string
  action: string
  /** What stands in the field at first; may be empty. */
  start: string
  extent: Extent
  onDay: (day: IsoDate) => void
  children: ReactNode
}

function TypedDay({ label, action, start, extent: { first, last }, onDay, children }: TypedDayProps) {
  // What is typed and not yet sent; without it the field follows the bar.
  const [typed, setTyped] = useState<string>()
  const text = typed ?? start
  const id = useId()
  return (
    <form
      className={styles['typed']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isDay(text)) return
        onDay(clampDay(text, first, last))
        setTyped(undefined)
      }}
    >
      <label htmlFor={id}>{label}</label>
      <p className={styles['field']}>
        <input
          id={id}
          type="date"
          value={text}
          min={first}
          max={last}
          required
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className={button['button']}>
          {action}
        </button>
      </p>
      {children}
    </form>
  )
}
