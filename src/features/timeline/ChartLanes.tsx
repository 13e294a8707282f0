import { type FocusEvent, type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Id } from '@/domain/contract'
import type { DayRange, TimelineItem } from '@/domain/timeline'
import { type Placed, type StepKey, type Tick, stepFrom } from '@/domain/timeline-marks'
import { timelineMessages } from '@/i18n/timeline'
import { Cursor } from './Cursor'
import { type Layout, fittingLabel } from './chart-layout'
import { aboutOf } from './item-words'
import { Mark } from './Mark'
import { Fades } from './MarkShape'
import { useDrag } from './use-drag'
import styles from './Chart.module.css'

/** A lane with its marks where they stand. */
export interface PlacedLane {
  key: string
  label: string
  marks: Placed[]
}

/** What the chart needs to know of items, and what it tells of the reader's wishes. */
export interface MarkReading {
  nameOf: (items: readonly TimelineItem[]) => string
  labelsOf: (item: TimelineItem) => readonly string[]
  isSelected: (item: TimelineItem) => boolean
  isDimmed: (item: TimelineItem) => boolean
}

interface ChartLanesProps extends MarkReading {
  lanes: readonly PlacedLane[]
  layout: Layout
  range: DayRange
  ticks: readonly Tick[]
  onOpen: (items: readonly TimelineItem[]) => void
  onZoom: (factor: number, at: number) => void
  onWhole: () => void
  /** Pans from a window that was, by pixels. */
  onPan: (origin: DayRange, distance: number) => void
  onPanEnd: () => void
  onTip: (tip: { text: string; element: Element } | undefined) => void
}

const stepKeys: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] satisfies StepKey[]
const zoomKeys: Record<string, number> = { '+': 0.5, '=': 0.5, '-': 2, _: 2 }

/** The lanes with their marks. Each lane is one tab stop; arrows lead along a lane and between lanes. */
export function ChartLanes(props: ChartLanesProps) {
  const { lanes, layout, range, ticks, onOpen, onZoom, onWhole, onPan, onPanEnd, onTip } = props
  const elements = useRef(new Map<string, SVGGElement>())
  /** The item of each lane that had the focus last, where a tab leads back to. */
  const [visited, setVisited] = useState<Readonly<Record<string, Id>>>({})
  const focused = useRef<{ lane: string; item: Id }>(undefined)
  const drag = useDrag({ begin: () => range, move: onPan, end: onPanEnd })
  const height = lanes.length * layout.laneHeight
  const perDay = layout.width / (range.to - range.from)
  const xOf = (day: number) => (day - range.from) * perDay

  useLayoutEffect(() => {
    // A zoom may gather the focused mark with others, or take its gathering apart: the focus stays with its item.
    if (!focused.current || document.activeElement !== document.body) return
    const { lane, item } = focused.current
    const mark = markWith(
      item,
      lanes.find(({ key }) => key === lane),
    )
    if (mark) elements.current.get(`${lane} ${mark.key}`)?.focus()
  })

  function handleKeyDown(event: KeyboardEvent, lane: number, index: number) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') onTip(undefined)
    const factor = zoomKeys[event.key]
    const item = lanes[lane]?.marks[index]?.items[0]
    if (factor !== undefined && item) onZoom(factor, (Math.max(item.from, range.from) + Math.min(item.to, range.to)) / 2)
    else if (event.key === '0') onWhole()
    else if (stepKeys.includes(event.key))
      focusMark(
        stepFrom(
          lanes.map(({ marks }) => marks),
          { lane, index },
          event.key as StepKey,
        ),
      )
    else return
    event.preventDefault()
  }

  function focusMark(at: { lane: number; index: number } | undefined) {
    const lane = at && lanes[at.lane]
    const mark = at && lane?.marks[at.index]
    if (lane && mark) elements.current.get(`${lane.key} ${mark.key}`)?.focus()
  }

  function tabStopOf(lane: PlacedLane): string | undefined {
    return (markWith(visited[lane.key], lane) ?? lane.marks[0])?.key
  }

  function handleShow(event: FocusEvent<SVGGElement> | PointerEvent<SVGGElement>, lane: string, mark: Placed) {
    if (event.type === 'focus') {
      focused.current = { lane, item: mark.key }
      setVisited({ ...visited, [lane]: mark.key })
    }
    onTip({ text: props.nameOf(mark.items), element: event.currentTarget })
  }

  function handleHide(event: FocusEvent | PointerEvent) {
    if (event.type === 'blur') focused.current = undefined
    onTip(undefined)
  }

  function keepElement(key: string, element: SVGGElement | null) {
    if (element) elements.current.set(key, element)
    else elements.current.delete(key)
  }

  return (
    <svg className={styles['plot']} width={layout.total} height={height} {...drag}>
      <Fades />
      <g transform={`translate(${layout.left} 0)`}>
        {ticks.map((tick) => (
          <path key={tick.day} className={styles['gridline']} d={`M${xOf(tick.day)} 0V${height}`} />
        ))}
        {lanes.map((lane, laneIndex) => {
          const y = laneIndex * layout.laneHeight + layout.line
          const tabStop = tabStopOf(lane)
          return (
            <g key={lane.key} role="group" aria-label={timelineMessages.laneName(lane.label, lane.marks.length)}>
              <path className={styles['laneLine']} d={`M0 ${y}h${layout.width}`} />
              {lane.marks.map((mark, index) => {
                const [only] = mark.items.length === 1 ? mark.items : []
                return (
                  <Mark
                    key={mark.key}
                    placed={mark}
                    y={y}
                    name={props.nameOf(mark.items)}
                    about={only && aboutOf(only)}
                    label={only && fittingLabel(mark, lane.marks[index + 1], layout.width, props.labelsOf(only))}
                    isTabStop={mark.key === tabStop}
                    isSelected={mark.items.some(props.isSelected)}
                    isDimmed={mark.items.every(props.isDimmed)}
                    ref={(element) => keepElement(`${lane.key} ${mark.key}`, element)}
                    onOpen={() => onOpen(mark.items)}
                    onKeyDown={(event) => handleKeyDown(event, laneIndex, index)}
                    onShow={(event) => handleShow(event, lane.key, mark)}
                    onHide={handleHide}
                  />
                )
              })}
            </g>
          )
        })}
        <Cursor xOf={xOf} width={layout.width} height={height} />
      </g>
    </svg>
  )
}

function markWith(item: Id | undefined, lane: PlacedLane | undefined): Placed | undefined {
  return lane?.marks.find(({ items }) => items.some(({ key }) => key === item))
}
