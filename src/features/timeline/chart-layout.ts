/** The measures of the chart, in pixels, and where text beside a mark has room. */
import type { Placed } from '@/domain/timeline-marks'
import { labelStart } from './Mark'

/** Below this width the labels of the lanes stand above their lines, and marks keep a finger's distance. */
const NARROW = 560
const LABEL_COLUMN = 132
/** Room at the right for the scrollbar of the lanes and for half a mark. */
const RIGHT = 18
/** Room at the left, where half a mark may stand. */
const LEFT = 10
/** A lane is at least as high as a target must be, and never so high that the eye loses the line. */
const LEAST_LANE = 24
const MOST_LANE = 48
/** Axis and overview below the lanes. */
const FOOT = 72
/** The mean width of a character of the labels. */
const CHARACTER = 6.1

export interface Layout {
  isNarrow: boolean
  /** Of the whole chart. */
  total: number
  /** Where the window's first day stands, from the left edge of the chart. */
  left: number
  /** The width of the window. */
  width: number
  laneHeight: number
  /** The line of a lane below the lane's upper edge. */
  line: number
  /** The least distance between two marks. */
  gap: number
}

/** The measures in a given room; where there is more height than the lanes need they spread, up to a point. */
export function layoutOf(width: number, height = 0, lanes = 1): Layout {
  const isNarrow = width < NARROW
  const laneHeight = isNarrow ? 48 : Math.min(MOST_LANE, Math.max(LEAST_LANE, Math.floor((height - FOOT) / Math.max(1, lanes))))
  const left = isNarrow ? LEFT : LABEL_COLUMN + LEFT
  return {
    isNarrow,
    total: width,
    left,
    width: Math.max(1, width - left - RIGHT),
    laneHeight,
    line: isNarrow ? 36 : laneHeight / 2,
    gap: isNarrow ? 24 : 17,
  }
}

/** The first of the texts that has room to the right of the mark, before the next one or the window's end. */
export function fittingLabel(placed: Placed, next: Placed | undefined, width: number, texts: readonly string[]) {
  const limit = next === undefined ? width + RIGHT : Math.min(next.start, next.x - 8) - 6
  return texts.find((text) => labelStart(placed) + text.length * CHARACTER <= limit)
}
