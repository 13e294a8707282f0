import { type ReactNode, useRef, useState } from 'react'
import { type DayRange, type MeetingItem, type TimelineItem, panned, zoomed } from '@/domain/timeline'
import { type Frame, type Tick, openingOf, placedIn, ticksOf } from '@/domain/timeline-marks'
import { dayOfNumber } from '@/domain/time'
import { timelineMessages } from '@/i18n/timeline'
import { cx } from '@/ui/cx'
import button from '@/ui/Button.module.css'
import { type Layout, layoutOf } from './chart-layout'
import { ChartLanes, type MarkReading } from './ChartLanes'
import { Cursor } from './Cursor'
import { Overview } from './Overview'
import { Tip, type TipAt, tipAt } from './Tip'
import { useWheel } from './use-wheel'
import styles from './Chart.module.css'

export interface ChartLane {
  key: string
  label: string
  items: readonly TimelineItem[]
  /** Whether the lane is filtered for; absent if the lane is no filter. */
  isOn?: boolean
  onToggle?: () => void
}

export interface ChartPlotProps extends MarkReading {
  /** Of the whole chart, in pixels. */
  width: number
  /** Of the whole chart, in pixels; lanes spread in it. */
  height?: number
  lanes: readonly ChartLane[]
  /** The meetings that the overview counts. */
  meetings: readonly MeetingItem[]
  range: DayRange
  period: DayRange
  /** Whether the item belongs to the window. */
  isShown: (item: TimelineItem) => boolean
  /** Moves the window; while `isMoving` the end is told by `onRangeEnd`. */
  onRange: (range: DayRange, isMoving: boolean) => void
  onRangeEnd: () => void
  onWhole: () => void
  onOpen: (item: TimelineItem) => void
  /** Items share a day, so that only the list can show them one by one. */
  onList: (items: readonly TimelineItem[]) => void
  /** Said below the lanes, if there is something to say. */
  notice?: ReactNode
}

const CLOSER = 0.5
/** A label of the axis is left out where it would be cut off, in pixels. */
const TICK_ROOM = 16

/** Lanes, axis and overview in a given width. */
export function ChartPlot(props: ChartPlotProps) {
  const { width, lanes, range, period, isShown, onRange, onRangeEnd, onWhole } = props
  const root = useRef<HTMLDivElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const [tip, setTip] = useState<TipAt>()
  const layout = layoutOf(width, props.height, lanes.length)
  const frame: Frame = { range, period, width: layout.width, gap: layout.gap }
  const perDay = layout.width / (range.to - range.from)
  const ticks = ticksOf(range, layout.width)
  const middle = (range.from + range.to) / 2

  useWheel(root, scroll, {
    zoom: (factor, clientX) => {
      const x = clientX - (root.current?.getBoundingClientRect().left ?? 0) - layout.left
      onRange(zoomed(range, factor, range.from + Math.min(Math.max(x, 0), layout.width) / perDay, period), true)
    },
    pan: (distance) => onRange(panned(range, distance / perDay, period), true),
    end: onRangeEnd,
  })

  function handleOpen(items: readonly TimelineItem[]) {
    const [first] = items
    if (items.length === 1 && first) return props.onOpen(first)
    const opening = openingOf(items, frame)
    if (opening) onRange(opening, false)
    else props.onList(items)
  }

  return (
    <div ref={root} className={styles['chart']}>
      <div ref={scroll} className={styles['lanes']} onScroll={() => setTip(undefined)}>
        <div className={styles['stack']}>
          <ChartLanes
            {...props}
            lanes={lanes.map(({ key, label, items }) => ({ key, label, marks: placedIn(items, frame, isShown) }))}
            layout={layout}
            ticks={ticks}
            onOpen={handleOpen}
            onZoom={(factor, at) => onRange(zoomed(range, factor, at, period), false)}
            onPan={(origin, distance) => onRange(panned(origin, -distance / perDay, period), true)}
            onPanEnd={onRangeEnd}
            onTip={(next) => setTip(next && root.current ? tipAt(next.text, next.element, root.current) : undefined)}
          />
          <LaneLabels lanes={lanes} layout={layout} />
        </div>
        {props.notice}
      </div>
      <Axis {...{ ticks, range, layout, perDay }} />
      <div className={styles['foot']} data-narrow={layout.isNarrow || undefined}>
        <ZoomButtons onZoom={(factor) => onRange(zoomed(range, factor, middle, period), false)} onWhole={onWhole} />
        <Overview
          items={props.meetings}
          width={layout.isNarrow ? layout.width - 96 : layout.width}
          {...{ range, period, onRange, onRangeEnd }}
        />
      </div>
      {tip && <Tip tip={tip} />}
    </div>
  )
}

function LaneLabels({ lanes, layout }: { lanes: readonly ChartLane[]; layout: Layout }) {
  return (
    <div className={styles['labels']} data-narrow={layout.isNarrow || undefined} style={{ gridAutoRows: layout.laneHeight }}>
      {lanes.map(({ key, label, isOn, onToggle }) =>
        onToggle ? (
          <button
            key={key}
            type="button"
            className={styles['label']}
            aria-pressed={isOn}
            title={timelineMessages.laneFilter(label)}
            onClick={onToggle}
          >
            {label}
          </button>
        ) : (
          <span key={key} className={cx(styles['label'], styles['plainLabel'])}>
            {label}
          </span>
        ),
      )}
    </div>
  )
}

interface AxisProps {
  ticks: readonly Tick[]
  range: DayRange
  layout: Layout
  perDay: number
}

function Axis({ ticks, range, layout, perDay }: AxisProps) {
  return (
    <svg className={styles['axis']} width={layout.total} height={18} aria-hidden="true">
      <g transform={`translate(${layout.left} 0)`}>
        {ticks
          .filter(({ day }) => (range.to - day) * perDay > TICK_ROOM)
          .map(({ day, unit }) => (
            <text key={day} className={styles['tick']} x={(day - range.from) * perDay + 3} y={13}>
              {timelineMessages.tick({ unit }, new Date(`${dayOfNumber(day)}T00:00:00Z`))}
            </text>
          ))}
        <Cursor xOf={(day) => (day - range.from) * perDay} width={layout.width} height={18} />
      </g>
    </svg>
  )
}

function ZoomButtons({ onZoom, onWhole }: { onZoom: (factor: number) => void; onWhole: () => void }) {
  const { signs, zoomOut, zoomIn, wholePeriod, zoomGroup } = timelineMessages
  const actions = [
    { name: zoomOut, sign: signs.zoomOut, act: () => onZoom(1 / CLOSER) },
    { name: zoomIn, sign: signs.zoomIn, act: () => onZoom(CLOSER) },
    { name: wholePeriod, sign: signs.wholePeriod, act: onWhole },
  ]
  return (
    <div role="group" aria-label={zoomGroup} className={styles['zoom']}>
      {actions.map(({ name, sign, act }) => (
        <button
          key={name}
          type="button"
          className={cx(button['button'], styles['zoomButton'])}
          aria-label={name}
          title={name}
          onClick={act}
        >
          {sign}
        </button>
      ))}
    </div>
  )
}
