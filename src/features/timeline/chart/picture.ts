/** What the chart shows and where, before anything is drawn. */
import type { DayRange, TimelineItem } from '@/domain/timeline'
import type { GapSpan } from '@/domain/timeline-gaps'
import type { Lane } from '@/domain/timeline-lanes'
import { type Tick, ticksOf } from '@/domain/timeline-axis'
import { type Mark, marksOf } from '@/domain/timeline-marks'
import type { Selection } from '@/domain/timeline-selection'
import type { LabelledLane } from './LaneLabel'
import type { Layout } from './chart-layout'
import { widthOfMark } from './draw-mark'

/** A run of missing numbers where it must lie; pixels from the window's left edge. */
export interface PlacedGap extends GapSpan {
  x: number
  start: number
  end: number
}

/** A lane with its label, which filters for it. */
export interface ChartLane extends LabelledLane {
  lane: Lane
  /** The missing numbers, of a series. */
  gaps: readonly GapSpan[]
}

/** A lane with what stands in it, from left to right. */
export interface PictureLane extends ChartLane {
  marks: readonly Mark[]
  gaps: readonly PlacedGap[]
}

/** What stands where in one window. */
export interface PlacedPicture {
  selection: Selection
  lanes: readonly PictureLane[]
  range: DayRange
  layout: Layout
  /** The least distance between two marks, in pixels. */
  gap: number
  ticks: readonly Tick[]
}

/** All that the chart shows in one window. */
export interface Picture extends PlacedPicture {
  /** What may stand beside a mark, the fullest first. */
  labelsOf: (item: TimelineItem) => readonly string[]
  /** The key of what the details show. */
  selected: string | undefined
  /** For each item 1 if it concerns what is open, so that the others step back; undefined if none does. */
  concerned: Uint8Array | undefined
}

/** Where a day stands, in pixels from the window's left edge. */
export function xOf(day: number, { range, layout }: Pick<Picture, 'range' | 'layout'>): number {
  return ((day - range.from) * layout.width) / (range.to - range.from)
}

/** Places marks and gaps of the lanes in a window. */
export function placedIn(selection: Selection, lanes: readonly ChartLane[], range: DayRange, layout: Layout): PlacedPicture {
  const { marks, gap } = marksOf(
    selection,
    lanes.map(({ lane }) => lane),
    { range, width: layout.width },
    { least: layout.gap, budget: layout.mostMarks, lanesSeen: layout.lanesSeen, widthOf: widthOfMark },
  )
  return {
    selection,
    lanes: lanes.map((lane, at) => ({
      ...lane,
      marks: marks[at] ?? [],
      gaps: lane.gaps.flatMap((span) => placedGap(span, range, layout)),
    })),
    range,
    layout,
    gap,
    ticks: ticksOf(range, layout.width),
  }
}

/** A gap where the window shows it. */
function placedGap(gap: GapSpan, range: DayRange, layout: Layout): PlacedGap[] {
  const [from, to] = [Math.max(gap.days.from, range.from), Math.min(gap.days.to, range.to)]
  if (from >= to) return []
  const [start, end] = [xOf(from, { range, layout }), xOf(to, { range, layout })]
  return [{ ...gap, start, end, x: (start + end) / 2 }]
}
