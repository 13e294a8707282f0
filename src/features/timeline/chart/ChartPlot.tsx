import { type ReactNode, type UIEvent, useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Directory } from '@/domain/directory'
import { type DayRange, type TimelineItem, panned, zoomed } from '@/domain/timeline'
import type { Selection } from '@/domain/timeline-selection'
import { shownScale } from '@/ui/text-scale'
import { Axis } from './Axis'
import { ChartCanvas } from './ChartCanvas'
import { ChartTargets, type Stopped, type TargetActions } from './ChartTargets'
import { Cursor } from './Cursor'
import { Overview } from './Overview'
import { Tip, type TipAt, tipAt } from './Tip'
import { ZoomButtons } from './ZoomButtons'
import { type Layout, layoutOf } from './chart-layout'
import { type ChartLane, type Picture, placedIn, xOf } from './picture'
import { useGestures } from './use-gestures'
import { useSettling } from './use-settling'
import { useWheel } from './use-wheel'
import styles from './Chart.module.css'

export interface ChartPlotProps extends Pick<TargetActions, 'onList' | 'onOpen' | 'onSeries'> {
  /** Of the whole chart, in pixels. */
  width: number
  /** Of the whole chart, in pixels; lanes spread in it. */
  height: number
  /** As many marks there may be in sight, each an element of the page. */
  mostMarks: number
  selection: Selection
  directory: Directory
  lanes: readonly ChartLane[]
  range: DayRange
  labelsOf: (item: TimelineItem) => readonly string[]
  /** The key of what the details show. */
  selected: string | undefined
  /** For each item 1 if it concerns what is open; undefined if none does. */
  concerned: Uint8Array | undefined
  /** Moves the window; while `isMoving` the end is told by `onRangeEnd`. */
  onRange: (range: DayRange, isMoving?: boolean) => void
  onRangeEnd: () => void
  /** Where the focus begins: the keys of a lane and of an item. */
  focusAt?: Stopped | undefined
  /** Said below the lanes, if there is something to say. */
  notice?: ReactNode
}

/** No lane is lower than this, in pixels. */
const SCROLL_STEP = 24

/** What a wheel turned and no whole day came of is kept for its next turn; what leads beyond the bounds is not, but for this. */
const MOST_KEPT = { zoom: 0.1, pan: 1 }

/** `act` is given what the wheel turned with what is left of before, and says how much of it the window moved by. */
function useUnspent() {
  const kept = useRef({ zoom: 0, pan: 0 })
  return (what: 'zoom' | 'pan', amount: number, act: (amount: number) => number) => {
    const all = kept.current[what] + amount
    const left = all - act(all)
    kept.current[what] = Math.min(Math.max(left, -MOST_KEPT[what]), MOST_KEPT[what])
  }
}

/** Lanes, axis and overview in a given room. What it calls stays the same from one rendering to the next. */
export function ChartPlot(props: ChartPlotProps) {
  const { width, height, mostMarks, selection, lanes, range, directory, onRange, onRangeEnd, onOpen, onList, onSeries } = props
  const { period } = selection.index
  const root = useRef<HTMLDivElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  /** What is told beside a mark, as long as the window in which it stands is shown. */
  const [tip, setTip] = useState<TipAt & { range: DayRange }>()
  /** How far the lanes are scrolled, in pixels, by steps. */
  const [scrolled, setScrolled] = useState(0)
  const labels = lanes.map(({ label }) => label).join('\n')
  const layout = useMemo(
    () => layoutOf(width, height, labels === '' ? [] : labels.split('\n'), mostMarks),
    [width, height, labels, mostMarks],
  )
  const picture = usePicture(props, layout)
  // Buttons follow as soon as there is time: what is seen moves with every frame.
  const targets = useDeferredValue(picture)
  const perDay = layout.width / (range.to - range.from)

  const settle = useSettling(onRangeEnd)
  /** The window as it is now: the buttons know it a little later, and a key may be pressed again before they do. */
  const shown = useRef(range)
  useLayoutEffect(() => {
    shown.current = range
  }, [range])
  /** Moves the window by a wheel or a key, many of which make one step for Back. */
  const handleStep = useCallback(
    (next: DayRange) => {
      shown.current = next
      onRange(next, true)
      settle()
    },
    [onRange, settle],
  )

  const spend = useUnspent()
  useWheel(root, scroll, {
    zoom: (factor, clientX) =>
      spend('zoom', Math.log(factor), (log) => {
        const next = zoomed(range, Math.exp(log), dayAt(clientX, range), period)
        const spent = Math.log((next.to - next.from) / (range.to - range.from))
        if (spent !== 0) handleStep(next)
        return spent
      }),
    pan: (distance) =>
      spend('pan', distance / shownScale(root.current) / perDay, (days) => {
        const next = panned(range, days, period)
        if (next.from !== range.from) handleStep(next)
        return next.from - range.from
      }),
  })
  const gestures = useGestures({
    begin: () => range,
    drag: (origin, distance) => onRange(panned(origin, -distance / perDay, period), true),
    pinch: (origin, spread, before, now) => {
      const closer = zoomed(origin, 1 / spread, dayAt(before, origin), period)
      const days = ((before - now) * (closer.to - closer.from)) / layout.width / shownScale(root.current)
      onRange(panned(closer, days, period), true)
    },
    end: onRangeEnd,
  })

  /** The day under a place of the screen in a window. */
  function dayAt(clientX: number, { from, to }: DayRange): number {
    const x = (clientX - (root.current?.getBoundingClientRect().left ?? 0)) / shownScale(root.current) - layout.left
    return from + (Math.min(Math.max(x, 0), layout.width) * (to - from)) / layout.width
  }

  function handleScroll(event: UIEvent<HTMLElement>) {
    setTip(undefined)
    setScrolled(Math.floor(event.currentTarget.scrollTop / SCROLL_STEP) * SCROLL_STEP)
  }

  // What is scrolled over is drawn already: a screenful above, and below as much.
  const firstLane = Math.floor(scrolled / layout.laneHeight)
  const seen = layout.lanesSeen
  const top = Math.max(0, Math.floor(firstLane / seen) - 1) * seen * layout.laneHeight
  const slice = { top, height: Math.max(0, Math.min(layout.height - top, 4 * seen * layout.laneHeight)) }
  const actions = useActions({ onOpen, onList, onSeries, onRange, onStep: handleStep, shown, root, setTip })

  return (
    <div ref={root} className={styles['chart']}>
      <div ref={scroll} className={styles['lanes']} onScroll={handleScroll}>
        <div className={styles['plot']} style={{ blockSize: layout.height }} {...gestures}>
          <ChartCanvas picture={picture} slice={slice} />
          <ChartTargets picture={targets} directory={directory} first={firstLane} focusAt={props.focusAt} {...actions} />
          <svg className={styles['over']} width={layout.total} height={layout.height} aria-hidden="true">
            <g transform={`translate(${layout.left} 0)`}>
              <Cursor xOf={(day) => xOf(day, picture)} width={layout.width} height={layout.height} />
            </g>
          </svg>
        </div>
        {props.notice && <div className={styles['notice']}>{props.notice}</div>}
      </div>
      <Axis ticks={picture.ticks} range={range} layout={layout} />
      <div
        className={styles['foot']}
        data-narrow={layout.isNarrow || undefined}
        style={layout.isNarrow ? undefined : { gridTemplateColumns: `${layout.labels}px auto` }}
      >
        <ZoomButtons
          onZoom={(factor) => onRange(zoomed(range, factor, (range.from + range.to) / 2, period))}
          onWhole={() => onRange(period)}
        />
        <Overview
          selection={selection}
          width={layout.isNarrow ? Math.max(0, layout.width - 96) : layout.width}
          {...{ range, onRange, onRangeEnd }}
          onStep={handleStep}
        />
      </div>
      {tip?.range === range && <Tip tip={tip} />}
    </div>
  )
}

/** All that the window shows. Where marks stand does not depend on what is open. */
function usePicture({ selection, lanes, range, labelsOf, selected, concerned }: ChartPlotProps, layout: Layout): Picture {
  const placed = useMemo(() => placedIn(selection, lanes, range, layout), [selection, lanes, range, layout])
  return useMemo(() => ({ ...placed, labelsOf, selected, concerned }), [placed, labelsOf, selected, concerned])
}

interface ActionsOf extends Pick<ChartPlotProps, 'onOpen' | 'onList' | 'onSeries' | 'onRange'> {
  onStep: (range: DayRange) => void
  shown: { readonly current: DayRange }
  root: { readonly current: HTMLElement | null }
  setTip: (tip: (TipAt & { range: DayRange }) | undefined) => void
}

/** What marks do, the same as long as what it leads to is the same. */
function useActions({ onOpen, onList, onSeries, onRange, onStep, shown, root, setTip }: ActionsOf): TargetActions {
  return useMemo(
    () => ({
      onOpen,
      onList,
      onSeries,
      onRange: (range) => onRange(range),
      onStep: (change) => onStep(change(shown.current)),
      onTip: (tip) =>
        setTip(tip && root.current ? { ...tipAt(tip.text, tip.element, root.current), range: tip.range } : undefined),
    }),
    [onOpen, onList, onSeries, onRange, onStep, shown, root, setTip],
  )
}
