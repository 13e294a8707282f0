import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { CorePart, IsoDate } from '@/domain/contract'
import { type Speed, dayAfterKey, dayAtShare, nextChange, previousChange, shareOf, speeds } from '@/domain/date-bar'
import type { Change } from '@/domain/status'
import { clampDay, isDay } from '@/domain/time'
import { formatDay, formatShortDay } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { changeView, dragView, endDrag } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { Menu } from '@/ui/Menu'
import styles from './DateBar.module.css'
import { Ticks } from './Ticks'
import { usePlay } from './use-play'

interface DateBarProps {
  core: Pick<CorePart, 'firstDay' | 'lastDay'>
  day: IsoDate
  changes: readonly Change[]
}

/** The day of the map: slider with a tick for each change, play, previous and next change, a date to type. */
export function DateBar({ core, day, changes }: DateBarProps) {
  const words = messages.map.date
  const [speed, setSpeed] = useState<Speed>('usual')
  const extent = { first: core.firstDay, last: core.lastDay }
  const play = usePlay(
    day,
    extent.first,
    extent.last,
    speed,
    changes.map((change) => change.day),
  )
  const previous = previousChange(changes, day)
  const next = nextChange(changes, day)
  const later = changes.filter((change) => change.day > day).length

  return (
    <div className={styles['bar']}>
      <div className={styles['buttons']}>
        <button
          type="button"
          className={styles['step']}
          aria-label={words.previous}
          title={previous && words.previousAt(previous.day)}
          disabled={!previous}
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
          title={next && words.nextAt(next.day)}
          disabled={!next}
          onClick={() => next && changeView({ date: next.day })}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 1.5 8.5 6 4 10.5" />
          </svg>
        </button>
      </div>
      <Menu label={formatShortDay(day)} description={words.type} className={styles['date']} align="start" side="above">
        <TypedDate key={day} day={day} first={extent.first} last={extent.last} />
        <label className={styles['speed']}>
          {words.speed}
          <select value={speed} onChange={(event) => setSpeed(event.target.value as Speed)}>
            {(Object.keys(speeds) as Speed[]).map((name) => (
              <option key={name} value={name}>
                {words.speeds[name]}
              </option>
            ))}
          </select>
        </label>
      </Menu>
      <Slider day={day} first={extent.first} last={extent.last} changes={changes} />
      <p className={styles['later']}>
        {next ? (
          <button
            type="button"
            className={styles['laterLink']}
            title={words.nextAt(next.day)}
            onClick={() => changeView({ date: next.day })}
          >
            {words.later(later)}
          </button>
        ) : null}
      </p>
    </div>
  )
}

interface TypedDateProps {
  day: IsoDate
  first: IsoDate
  last: IsoDate
}

function TypedDate({ day, first, last }: TypedDateProps) {
  const words = messages.map.date
  const [text, setText] = useState(day)
  return (
    <form
      className={styles['typed']}
      onSubmit={(event) => {
        event.preventDefault()
        if (isDay(text)) changeView({ date: clampDay(text, first, last) })
      }}
    >
      <label>
        {words.type}
        <input type="date" value={text} min={first} max={last} required onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className={button['button']}>
        {words.go}
      </button>
      <p className={styles['hint']}>{words.range(first, last)}</p>
    </form>
  )
}

interface SliderProps extends TypedDateProps {
  changes: readonly Change[]
}

function Slider({ day, first, last, changes }: SliderProps) {
  const track = useRef<HTMLDivElement>(null)
  const extent = { first, last }

  function dragTo(event: PointerEvent) {
    const box = track.current?.getBoundingClientRect()
    if (box && box.width > 0) dragView({ date: dayAtShare((event.clientX - box.left) / box.width, extent) })
  }

  function handlePointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    dragTo(event)
  }

  function handleKeyDown(event: KeyboardEvent) {
    const target = dayAfterKey(day, event.key, event.shiftKey, extent)
    if (target === undefined) return
    event.preventDefault()
    dragView({ date: target })
  }

  return (
    <div
      className={styles['slider']}
      role="slider"
      tabIndex={0}
      aria-label={messages.map.date.label}
      aria-valuemin={0}
      aria-valuemax={10_000}
      aria-valuenow={Math.round(shareOf(day, extent) * 10_000)}
      aria-valuetext={formatDay(day)}
      onPointerDown={handlePointerDown}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && dragTo(event)}
      onPointerUp={() => endDrag()}
      onPointerCancel={() => endDrag()}
      onKeyDown={handleKeyDown}
      onKeyUp={() => endDrag()}
      onBlur={() => endDrag()}
    >
      <div ref={track} className={styles['track']}>
        <div className={styles['passed']} style={{ inlineSize: `${shareOf(day, extent) * 100}%` }} />
        <Ticks changes={changes} first={first} last={last} />
        <div className={styles['thumb']} style={{ insetInlineStart: `${shareOf(day, extent) * 100}%` }} />
      </div>
    </div>
  )
}
