/** What of a lane can be focused and pressed: its marks and its gaps, from left to right. */
import type { Directory } from '@/domain/directory'
import type { DayRange } from '@/domain/timeline'
import type { Mark } from '@/domain/timeline-marks'
import { timelineMessages } from '@/i18n/timeline'
import { aboutOf, nameOfMark } from '@/features/timeline/item-words'
import type { Layout } from './chart-layout'
import { extentOf } from './draw-mark'
import type { PictureLane, PlacedGap } from './picture'

export interface Stop {
  key: string
  name: string
  /** What it tells of, for the map to point out; a gathering's things are too many. */
  about: string | undefined
  days: DayRange
  x: number
  /** One of the two. */
  mark?: Mark
  gap?: PlacedGap
}

export function stopsOf({ marks, gaps }: PictureLane, directory: Directory): Stop[] {
  const ofMarks = marks.map((mark): Stop => {
    const { key, days, x, count, first } = mark
    return {
      key,
      days,
      x,
      mark,
      name: nameOfMark(mark, directory),
      about: count === 1 && first[0] ? aboutOf(first[0]) : undefined,
    }
  })
  const ofGaps = gaps.map((gap): Stop => {
    const { key, days, x } = gap
    return { key, days, x, gap, name: timelineMessages.gapName(gap.gap.first, gap.gap.last), about: undefined }
  })
  return ofGaps.length === 0 ? ofMarks : [...ofMarks, ...ofGaps].toSorted((left, right) => left.x - right.x)
}

/** The least size of what can be pressed, in pixels. */
const TARGET = 24

/** Where a stop can be pressed: a gathering at its number, an item over its days, what is long under what is short. */
export function boxOf({ mark, gap, x }: Stop, lane: number, layout: Layout) {
  const { start, end } = mark ? extentOf(mark) : (gap ?? { start: x, end: x })
  const left = Math.min(start, x - TARGET / 2)
  const right = Math.max(end, x + TARGET / 2)
  return {
    insetInlineStart: layout.left + left,
    insetBlockStart: lane * layout.laneHeight + layout.line - TARGET / 2,
    inlineSize: right - left,
    blockSize: TARGET,
    zIndex: Math.max(1, 1000 - Math.round(right - left)),
  }
}
