import { Suspense, lazy, useMemo, useRef, useState } from 'react'
import type { CorePart, IsoDate } from '@/domain/contract'
import { type Speed, nextChange, previousChange } from '@/domain/date-bar'
import type { Directory } from '@/domain/directory'
import type { Change } from '@/domain/status'
import { inOrder } from '@/domain/time'
import { formatShortDay } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { changeView } from '@/state/view-store'
import { LoadingNote } from '@/ui/LoadingNote'
import { Menu } from '@/ui/Menu'
import styles from './DateBar.module.css'
import { DateSlider } from './DateSlider'
import { changeWords } from './tick-words'
import { usePlay } from './use-play'

const DateMenu = lazy(async () => ({ default: (await import('./DateMenu')).DateMenu }))

interface DateBarProps {
  core: Pick<CorePart, 'firstDay' | 'lastDay'>
  directory: Directory
  day: IsoDate
  /** The day that it is compared with. */
  compared: IsoDate | undefined
  changes: readonly Change[]
}

/** The day of the map: slider with a tick for each change, play, previous and next change, a date to type, a day to compare with. */
export function DateBar({ core, directory, day, compared, changes }: DateBarProps) {
  const words = messages.map.date
  const bar = useRef<HTMLDivElement>(null)
  const [speed, setSpeed] = useState<Speed>('usual')
  const extent = { first: core.firstDay, last: core.lastDay }
  const described = useMemo(() => changeWords(changes, directory), [changes, directory])
  const play = usePlay(
    day,
    extent.first,
    extent.last,
    speed,
    changes.map((change) => change.day),
  )
  const previous = previousChange(changes, day)
  const next = nextChange(changes, day)
  const nextWords = next && words.nextAt(described.get(next.day) ?? '')
  const later = changes.filter((change) => change.day > day).length
  const days = (compared === undefined ? [day] : inOrder(day, compared)).map(formatShortDay)

  /** Where a button goes, the day that stays takes the focus. */
  function focusDay() {
    bar.current?.querySelector<HTMLElement>('[role="slider"]')?.focus()
  }

  function handleLater() {
    if (!next) return
    if (later === 1) focusDay()
    changeView({ date: next.day })
  }

  return (
    <div ref={bar} className={styles['bar']} data-comparing={compared !== undefined}>
      <div className={styles['buttons']}>
        <button
          type="button"
          className={styles['step']}
          aria-label={words.previous}
          title={previous && words.previousAt(described.get(previous.day) ?? '')}
          aria-disabled={!previous}
          onClick={() => previous && changeView({ date: previous.day })}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M8 1.5 3.5 6 8 10.5" />
          </svg>
        </button>
        <button
          type="button"
          className={styles['play']}
          aria-label={play.isPlaying ? words.pause : words.play}
          onClick={play.toggle}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            {play.isPlaying ? <path d="M3 2h2.2v8H3zM6.8 2H9v8H6.8z" /> : <path d="M3.2 1.6 10 6l-6.8 4.4z" />}
          </svg>
        </button>
        <button
          type="button"
          className={styles['step']}
          aria-label={words.next}
          title={nextWords}
          aria-disabled={!next}
          onClick={() => next && changeView({ date: next.day })}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 1.5 8.5 6 4 10.5" />
          </svg>
        </button>
      </div>
      <Menu label={words.span(days)} description={words.type} className={styles['date']} align="start" side="above">
        <Suspense fallback={<LoadingNote />}>
          <DateMenu day={day} compared={compared} extent={extent} changes={changes} speed={speed} onSpeed={setSpeed} />
        </Suspense>
      </Menu>
      {compared !== undefined && (
        <button
          type="button"
          className={styles['step']}
          aria-label={words.stop}
          title={words.stop}
          onClick={() => {
            focusDay()
            changeView({ compare: undefined })
          }}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      )}
      <DateSlider day={day} compared={compared} {...extent} changes={changes} words={described} directory={directory} />
      <p className={styles['later']}>
        {next ? (
          <button type="button" className={styles['laterLink']} title={nextWords} onClick={handleLater}>
            {words.later(later)}
          </button>
        ) : null}
      </p>
    </div>
  )
}
