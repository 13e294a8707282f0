import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import { type DayRange, panned, resized } from '@/domain/timeline'
import { type DensityBar, densityOf } from '@/domain/timeline-axis'
import type { Selection } from '@/domain/timeline-selection'
import { dayOfNumber } from '@/domain/time'
import { formatDay } from '@/i18n/format'
import { timelineMessages } from '@/i18n/timeline'
import { shownScale } from '@/ui/text-scale'
import { useGestures } from './use-gestures'
import { Cursor } from './Cursor'
import styles from './Overview.module.css'

interface OverviewProps {
  /** The meetings that it counts, whatever the window. */
  selection: Selection
  width: number
  range: DayRange
  onRange: (range: DayRange, isMoving?: boolean) => void
  onRangeEnd: () => void
  /** Moves the window by a key. */
  onStep: (range: DayRange) => void
}

const HEIGHT = 28
/** Bars of half a year need this many pixels each; otherwise there is one for each year. */
const LEAST_BAR = 5
const MONTH = 30
const YEAR = 365
const keyDays: Record<string, number> = {
  ArrowLeft: -MONTH,
  ArrowDown: -MONTH,
  ArrowRight: MONTH,
  ArrowUp: MONTH,
  PageDown: -YEAR,
  PageUp: YEAR,
  Home: -Infinity,
  End: Infinity,
}

/** The density, which is the same wherever the window stands. */
function useBars(selection: Selection, months: 6 | 12) {
  const [kept, setKept] = useState(() => ({ filters: selection.filters, months, bars: densityOf(selection, months) }))
  if (kept.filters === selection.filters && kept.months === months) return kept.bars
  const bars = densityOf(selection, months)
  setKept({ filters: selection.filters, months, bars })
  return bars
}

/** The whole period with the density of its meetings, and the window on it: drag it, drag its ends, or press beside it. */
export function Overview({ selection, width, range, onRange, onRangeEnd, onStep }: OverviewProps) {
  const { period } = selection.index
  const perDay = width / (period.to - period.from)
  const months = (width / (period.to - period.from)) * (YEAR / 2) >= LEAST_BAR ? 6 : 12
  const bars = useBars(selection, months)
  const highest = Math.max(...bars.map((bar) => bar.weight), 1)
  const xOf = (day: number) => (day - period.from) * perDay
  const body = useGestures({
    begin: () => range,
    drag: (origin, distance) => onRange(panned(origin, distance / perDay, period), true),
    end: onRangeEnd,
  })

  const isInside = (bar: DensityBar) => bar.to > range.from && bar.from < range.to

  function drawn(some: readonly DensityBar[]): string {
    const shape = ({ from, to, weight }: DensityBar) => {
      const width = Math.max(1, xOf(to) - xOf(from) - 1)
      return `M${xOf(from) + 0.5} ${HEIGHT}v${(-weight / highest) * (HEIGHT - 3)}h${width}V${HEIGHT}z`
    }
    return some.map(shape).join('')
  }

  function handleClick(event: MouseEvent) {
    const { currentTarget } = event
    const x = (event.clientX - currentTarget.getBoundingClientRect().left) / shownScale(currentTarget.parentElement)
    const at = period.from + x / perDay
    if (at < range.from || at > range.to) onRange(panned(range, at - (range.from + range.to) / 2, period), false)
  }

  return (
    <div className={styles['overview']} style={{ inlineSize: width }}>
      {/* Pressing beside the window is a short cut of the pointer; the handles do the same by keyboard. */}
      <svg width={width} height={HEIGHT} aria-hidden="true" onClick={handleClick}>
        <path className={styles['bar']} d={drawn(bars.filter((bar) => !isInside(bar)))} />
        <path className={styles['barInside']} d={drawn(bars.filter(isInside))} />
        <Cursor xOf={xOf} width={width} height={HEIGHT} />
      </svg>
      <div
        className={styles['window']}
        style={{ insetInlineStart: xOf(range.from), inlineSize: (range.to - range.from) * perDay }}
        {...body}
      />
      {(['from', 'to'] as const).map((end) => (
        <Handle key={end} end={end} x={xOf(range[end])} {...{ range, period, perDay, onRange, onRangeEnd, onStep }} />
      ))}
    </div>
  )
}

interface HandleProps extends Pick<OverviewProps, 'range' | 'onRange' | 'onRangeEnd' | 'onStep'> {
  end: 'from' | 'to'
  x: number
  period: DayRange
  perDay: number
}

function Handle({ end, x, range, period, perDay, onRange, onRangeEnd, onStep }: HandleProps) {
  const drag = useGestures({
    begin: () => range,
    drag: (origin, distance) => onRange(resized(origin, end, origin[end] + distance / perDay, period), true),
    end: onRangeEnd,
  })
  // The window's last day is the one before its end.
  const day = end === 'from' ? range.from : range.to - 1

  function handleKeyDown(event: KeyboardEvent) {
    const days = keyDays[event.key]
    // With these keys the browser and the system have ends of their own.
    if (days === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onStep(resized(range, end, range[end] + days, period))
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={end === 'from' ? timelineMessages.windowFrom : timelineMessages.windowTo}
      aria-valuemin={period.from}
      aria-valuemax={period.to - 1}
      aria-valuenow={day}
      aria-valuetext={formatDay(dayOfNumber(day))}
      className={styles['handle']}
      data-end={end}
      style={{ insetInlineStart: x }}
      onKeyDown={handleKeyDown}
      {...drag}
    />
  )
}
