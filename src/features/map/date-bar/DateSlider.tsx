import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { IsoDate } from '@/domain/contract'
import { dayAfterKey, dayAtShare, dayOfTickAt, shareOf } from '@/domain/date-bar'
import type { Directory } from '@/domain/directory'
import type { Change } from '@/domain/status'
import { formatDay } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { dragView, endDrag } from '@/state/view-store'
import styles from './DateBar.module.css'
import { Ticks } from './Ticks'

interface DateSliderProps {
  day: IsoDate
  compared: IsoDate | undefined
  first: IsoDate
  last: IsoDate
  changes: readonly Change[]
  /** What changed on a day of change. */
  words: ReadonlyMap<IsoDate, string>
  directory: Directory
}

/** Which of the two days a thumb stands for, by its key in the view state. */
type Thumb = 'date' | 'compare'

/** A pixel is some twelve days: a click so near to a tick means its day, and a hand that moves less has not dragged. */
const REACH = 3

/** The track of days with a tick for each change, a thumb for the day shown, and one for the day it is compared with. */
export function DateSlider({ day, compared, first, last, changes, words, directory }: DateSliderProps) {
  const track = useRef<HTMLDivElement>(null)
  const thumbs = useRef<Partial<Record<Thumb, HTMLDivElement | null>>>({})
  const grip = useRef<{ thumb: Thumb; x: number; isDragged: boolean }>(undefined)
  const extent = { first, last }
  const share = shareOf(day, extent)
  const other = compared === undefined ? undefined : shareOf(compared, extent)

  /** Where on the track the pointer is, and how much of it `REACH` is. */
  function placeOf({ clientX }: PointerEvent): { at: number; reach: number } | undefined {
    const box = track.current?.getBoundingClientRect()
    return box && box.width > 0 ? { at: (clientX - box.left) / box.width, reach: REACH / box.width } : undefined
  }

  function handlePointerDown(event: PointerEvent<HTMLDivElement>) {
    const place = placeOf(event)
    if (event.button !== 0 || !place) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const thumb = other !== undefined && Math.abs(other - place.at) < Math.abs(share - place.at) ? 'compare' : 'date'
    grip.current = { thumb, x: event.clientX, isDragged: false }
    thumbs.current[thumb]?.focus({ preventScroll: true })
    dragView({ [thumb]: dayOfTickAt(place.at, place.reach, changes, extent) ?? dayAtShare(place.at, extent) })
  }

  function handlePointerMove(event: PointerEvent<HTMLDivElement>) {
    const place = placeOf(event)
    const { current } = grip
    if (!current || !place) return
    current.isDragged ||= Math.abs(event.clientX - current.x) > REACH
    if (current.isDragged) dragView({ [current.thumb]: dayAtShare(place.at, extent) })
  }

  function handleRelease() {
    grip.current = undefined
    endDrag()
  }

  function thumbOf(thumb: Thumb, at: IsoDate, label: string) {
    function handleKeyDown(event: KeyboardEvent) {
      const target = dayAfterKey(at, event.key, event.shiftKey, extent)
      if (target === undefined) return
      event.preventDefault()
      dragView({ [thumb]: target })
    }
    return (
      <div
        ref={(element) => {
          thumbs.current[thumb] = element
        }}
        className={styles['range']}
        data-thumb={thumb}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={10_000}
        aria-valuenow={Math.round(shareOf(at, extent) * 10_000)}
        aria-valuetext={words.get(at) ?? formatDay(at)}
        style={thumb === 'compare' ? { insetInlineStart: `${shareOf(at, extent) * 100}%` } : undefined}
        onKeyDown={handleKeyDown}
        onKeyUp={() => endDrag()}
        onBlur={() => endDrag()}
      >
        <div
          className={styles['thumb']}
          style={thumb === 'date' ? { insetInlineStart: `${shareOf(at, extent) * 100}%` } : undefined}
        />
      </div>
    )
  }

  return (
    <div
      className={styles['slider']}
      role="presentation"
      onPointerDown={handlePointerDown}
      onPointerMove={handlePointerMove}
      onPointerUp={handleRelease}
      onPointerCancel={handleRelease}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div ref={track} className={styles['track']}>
        <div
          className={styles['passed']}
          data-span={other !== undefined}
          style={{
            insetInlineStart: `${Math.min(share, other ?? 0) * 100}%`,
            inlineSize: `${Math.abs(share - (other ?? 0)) * 100}%`,
          }}
        />
        <Ticks changes={changes} words={words} directory={directory} first={first} last={last} />
        {thumbOf('date', day, messages.map.date.label)}
        {compared !== undefined && thumbOf('compare', compared, messages.map.date.compared)}
      </div>
    </div>
  )
}
