import { type FocusEvent, type KeyboardEvent, type PointerEvent, memo, useLayoutEffect, useRef, useState } from 'react'
import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type DayRange, type TimelineItem, panned, zoomed } from '@/domain/timeline'
import {
  type Mark,
  type MarkAt,
  type StepKey,
  isMarkOf,
  itemBeyond,
  itemsOfMark,
  openingOf,
  stepFrom,
} from '@/domain/timeline-marks'
import { timelineMessages } from '@/i18n/timeline'
import { LaneLabel } from './LaneLabel'
import type { Picture } from './picture'
import { type Stop, boxOf, stopsOf } from './stops'
import styles from './Chart.module.css'

export interface TargetActions {
  /** Shows an item; by keyboard the reader is led to it. */
  onOpen: (item: TimelineItem, isByKey: boolean) => void
  onSeries: (series: Id, isByKey: boolean) => void
  /** The items of a mark share a day, so that only the list can show them one by one. */
  onList: (from: Stopped) => void
  /** Shows a window as a step of its own. */
  onRange: (range: DayRange) => void
  /** Moves the window, as it is when the key is pressed, by a key; many of them make one step. */
  onStep: (change: (shown: DayRange) => DayRange) => void
  /** `range` is the window in which the element stands. */
  onTip: (tip: { text: string; element: Element; range: DayRange } | undefined) => void
}

/** The keys of a lane, and of an item or a gap in it. */
export interface Stopped {
  lane: string
  key: string
}

interface ChartTargetsProps extends TargetActions {
  /** Where the focus begins. */
  focusAt: Stopped | undefined
  picture: Picture
  directory: Directory
  /** The first lane in sight: of those a little out of sight the tab stop alone is there, for keys to lead on, and of the others nothing. */
  first: number
}

const stepKeys: readonly string[] = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
] satisfies StepKey[]
const zoomKeys: Record<string, number> = { '+': 0.5, '=': 0.5, '-': 2, _: 2 }

/**
 * What of the lanes can be pressed and focused: their labels, and a button over each mark and each gap. The marks of a lane are one tab stop; arrows
 * lead along a lane, beyond the window too, and between lanes.
 */
export const ChartTargets = memo(function ChartTargets(props: ChartTargetsProps) {
  const { picture, directory, first, onOpen, onSeries, onList, onRange, onStep, onTip } = props
  const { selection, range, layout, gap } = picture
  const { period } = selection.index
  const lanes = picture.lanes.map((lane) => ({ ...lane, stops: stopsOf(lane, directory) }))
  const root = useRef<HTMLDivElement>(null)
  const elements = useRef(new Map<string, HTMLButtonElement>())
  /** What had the focus last in each lane, where a tab leads back to. */
  const [visited, setVisited] = useState<Readonly<Record<string, string>>>({})
  /** What has the focus, or is to have it once it is drawn. */
  const focused = useRef(props.focusAt)
  /** The windows from which gatherings were opened by key, and which they opened; the last one last. */
  const before = useRef<{ from: DayRange; to: DayRange }[]>([])

  function elementOf({ lane, key }: Stopped) {
    // Lanes of another kind have the item in another lane.
    const own = lanes.find((one) => one.key === lane) ?? lanes.find(({ stops }) => stopWith(stops, key))
    const stop = stopWith(own?.stops, key)
    return own && stop && elements.current.get(`${own.key} ${stop.key}`)
  }

  /** The stop with this key, or the mark that stands for the item with this key. */
  function stopWith(stops: readonly Stop[] = [], key: string | undefined): Stop | undefined {
    if (key === undefined) return undefined
    return stops.find((stop) => stop.key === key) ?? stops.find(({ mark }) => mark && isMarkOf(selection, mark, key))
  }

  useLayoutEffect(() => {
    // A zoom may gather the focused mark with others, or take its gathering apart: the focus stays with its item.
    const element = focused.current && elementOf(focused.current)
    const active = document.activeElement
    if (element && element !== active && (active === document.body || root.current?.contains(active))) element.focus()
  })

  function open({ mark, gap: missing }: Stop, lane: string, isByKey: boolean) {
    if (missing) onSeries(missing.series, isByKey)
    if (mark) openMark(mark, lane, isByKey)
  }

  function openMark(mark: Mark, lane: string, isByKey: boolean) {
    const [item] = mark.first
    if (item && mark.count === 1) return onOpen(item, isByKey)
    const items = itemsOfMark(selection, mark)
    const opening = openingOf(items, period, { range, width: layout.width, gap })
    if (!opening) return onList({ lane, key: mark.key })
    if (isByKey) before.current.push({ from: range, to: opening })
    onRange(opening)
  }

  function handleKeyDown(event: KeyboardEvent, at: MarkAt, stop: Stop) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const factor = zoomKeys[event.key]
    if (event.key === 'Enter' || event.key === ' ') open(stop, lanes[at.lane]!.key, true)
    else if (factor !== undefined) onStep((shown) => zoomed(shown, factor, (stop.days.from + stop.days.to) / 2, period))
    else if (event.key === '0') onRange(period)
    else if (event.key === 'Escape') return handleEscape()
    else if (stepKeys.includes(event.key)) step(at, stop, event.key as StepKey)
    else return
    event.preventDefault()
  }

  /** Back to the window from which a gathering was opened. */
  function handleEscape() {
    onTip(undefined)
    const last = before.current.pop()
    // Whoever has gone elsewhere since does not want to be led back there.
    if (last?.to.from === range.from && last.to.to === range.to) onRange(last.from)
    else before.current = []
  }

  function step(at: MarkAt, stop: Stop, key: StepKey) {
    const to = stepFrom(
      lanes.map(({ stops }) => stops),
      at,
      key,
    )
    const lane = to && lanes[to.lane]
    const next = to && lane?.stops[to.index]
    if (lane && next) {
      focused.current = { lane: lane.key, key: next.key }
      // A lane out of sight has its tab stop alone: what is wanted becomes it.
      setVisited({ ...visited, [lane.key]: next.key })
      elements.current.get(`${lane.key} ${next.key}`)?.focus()
    } else if (key === 'ArrowLeft' || key === 'ArrowRight') stepBeyond(at.lane, stop, key === 'ArrowRight' ? 1 : -1)
  }

  /** The window follows to the nearest item that it does not hold. */
  function stepBeyond(at: number, stop: Stop, direction: 1 | -1) {
    const lane = lanes[at]
    const from = lane && (awaited(lane.key, stop) ?? lastOf(stop, direction))
    const edge = from === undefined ? (direction === 1 ? range.to : range.from) : selection.index.at[from]!
    const item = lane && itemBeyond(selection, lane.lane, edge, direction, range.to - range.from)
    if (!lane || !item) return
    focused.current = { lane: lane.key, key: item.key }
    onStep((shown) => panned(shown, Math.round(item.at - (shown.from + shown.to) / 2), period))
  }

  /** The item that is to have the focus once it is drawn, if the stop that still has it is another. */
  function awaited(lane: string, stop: Stop): number | undefined {
    const next = focused.current
    return next?.lane === lane && !stopWith([stop], next.key) ? selection.index.numberOf(next.key) : undefined
  }

  /** The last item of a mark in a direction: what is long may reach beyond the next, and of a gathering the window may show a part. */
  function lastOf({ mark }: Stop, direction: 1 | -1): number | undefined {
    return mark?.members.filter((item) => selection.fails[item] === 0).at(direction === 1 ? -1 : 0)
  }

  function handleShow(event: FocusEvent<HTMLElement> | PointerEvent<HTMLElement>, lane: string, stop: Stop) {
    if (event.type === 'focus') {
      // A gathering that took in the focused item stands for it, so that another zoom gives it back.
      const isKept = focused.current?.lane === lane && stopWith([stop], focused.current.key) !== undefined
      if (!isKept) focused.current = { lane, key: stop.key }
      if (visited[lane] !== stop.key) setVisited({ ...visited, [lane]: stop.key })
    }
    onTip({ text: stop.name, element: event.currentTarget, range })
  }

  function handleBlur() {
    focused.current = undefined
    onTip(undefined)
  }

  return (
    <div ref={root}>
      {lanes.map((lane, index) => {
        const { key, label, stops } = lane
        const tabStop = (stopWith(stops, visited[key]) ?? stops[0])?.key
        const outOfSight = Math.max(first - index, index + 1 - first - layout.lanesSeen)
        // What has the focus stays, wherever the reader scrolls.
        if (outOfSight > layout.lanesSeen / 2 && visited[key] === undefined) return null
        return (
          <div key={key} role="group" aria-label={timelineMessages.laneName(label, stops.length)}>
            <LaneLabel {...{ lane, index, layout }} onFocus={() => setVisited({ [key]: '', ...visited })} />
            {stops.map((stop, at) => {
              if (outOfSight > 0 && stop.key !== tabStop) return null
              const isSelected = stop.mark && picture.selected !== undefined && isMarkOf(selection, stop.mark, picture.selected)
              return (
                <button
                  key={stop.key}
                  ref={(element) => {
                    if (element) elements.current.set(`${key} ${stop.key}`, element)
                    else elements.current.delete(`${key} ${stop.key}`)
                  }}
                  type="button"
                  tabIndex={stop.key === tabStop ? 0 : -1}
                  aria-label={stop.name}
                  aria-current={isSelected ? 'true' : undefined}
                  data-about={stop.about}
                  className={styles['target']}
                  style={boxOf(stop, index, layout)}
                  // A click without a press is the keyboard's, or a screen reader's.
                  onClick={({ detail }) => open(stop, key, detail === 0)}
                  onKeyDown={(event) => handleKeyDown(event, { lane: index, index: at }, stop)}
                  onFocus={(event) => handleShow(event, key, stop)}
                  onPointerEnter={(event) => handleShow(event, key, stop)}
                  onBlur={handleBlur}
                  onPointerLeave={() => onTip(undefined)}
                />
              )
            })}
          </div>
        )
      })}
    </div>
  )
})
