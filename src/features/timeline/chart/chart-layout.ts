/** The measures of the chart, in pixels, and where text beside a mark has room. */
import type { Mark } from '@/domain/timeline-marks'

/** Below this width the labels of the lanes stand above their lines. */
const NARROW = 560
/** The column of labels is as wide as the longest needs, within bounds: a share of the chart at most. */
const LABEL = { least: 148, share: 0.26, character: 6.6, room: 64 }
/** Room at the right for the scrollbar of the lanes and for half a mark. */
const RIGHT = 18
/** Room at the left, where half a mark may stand. */
const LEFT = 10
/** A lane is at least as high as a target must be, and never so high that the eye loses the line. */
const LEAST_LANE = 24
const MOST_LANE = 96
/** Axis and overview below the lanes. */
const FOOT = 72
/** What the text beside a mark keeps clear of marks and of the edge. */
const TEXT_ROOM = 6

export interface Layout {
  isNarrow: boolean
  /** Of the whole chart. */
  total: number
  /** The width of the column of labels; 0 if they stand above their lines. */
  labels: number
  /** Where the window's first day stands, from the left edge of the chart. */
  left: number
  /** The width of the window. */
  width: number
  laneHeight: number
  /** The line of a lane below the lane's upper edge. */
  line: number
  /** The height of all lanes, at least of the room that they have; and the number of lanes that are seen at once. */
  height: number
  lanesSeen: number
  /** The least distance between the middles of two marks. A finger needs more than a pointer; the list has every item in a row of its own. */
  gap: number
  /** As many marks there may be in the lanes that are seen at once. */
  mostMarks: number
}

/** The measures in a given room; where there is more height than the lanes need they spread, up to a point. */
export function layoutOf(width: number, height: number, labels: readonly string[], mostMarks: number): Layout {
  const lanes = labels.length
  const isNarrow = width < NARROW
  const room = Math.max(1, height - FOOT)
  const laneHeight = isNarrow ? 48 : Math.min(MOST_LANE, Math.max(LEAST_LANE, Math.floor(room / Math.max(1, lanes))))
  const longest = Math.max(0, ...labels.map((label) => label.length))
  const column = isNarrow ? 0 : Math.max(LABEL.least, Math.min(longest * LABEL.character + LABEL.room, width * LABEL.share))
  const left = column + LEFT
  return {
    isNarrow,
    total: width,
    labels: column,
    left,
    width: Math.max(1, width - left - RIGHT),
    laneHeight,
    line: isNarrow ? 36 : laneHeight / 2,
    height: Math.max(laneHeight * lanes, room),
    lanesSeen: Math.ceil(room / laneHeight) + 1,
    gap: isNarrow ? 24 : 17,
    mostMarks,
  }
}

/** A mark with what it covers of its lane, in pixels. */
export interface Standing {
  mark: Mark
  start: number
  end: number
}

/** Where the text beside a mark begins. */
export function labelStart({ end }: Standing): number {
  return end + TEXT_ROOM
}

/**
 * Where the text beside each mark of a lane must end: before what follows (a long mark may begin before a short one and stand behind it), before a gap
 * and before the chart's `edge`. Where an earlier mark reaches beyond it there is no room: the end is `-Infinity`.
 */
export function labelEnds(marks: readonly Standing[], gaps: readonly { start: number; end: number }[], edge: number): number[] {
  const ends: number[] = []
  let next = edge
  for (const { mark, start } of marks.toReversed()) {
    const ahead = gaps.filter((gap) => gap.end > mark.x).map((gap) => gap.start)
    ends.push(Math.min(next, ...ahead) - TEXT_ROOM)
    next = Math.min(next, start)
  }
  ends.reverse()
  let covered = -Infinity
  return marks.map((own, at) => {
    const end = covered > labelStart(own) ? -Infinity : ends[at]!
    covered = Math.max(covered, own.end)
    return end
  })
}

/** The first of the texts that has room beside the mark before `end`. */
export function fittingLabel(
  own: Standing,
  end: number,
  texts: readonly string[],
  widthOf: (text: string) => number,
): string | undefined {
  const room = end - labelStart(own)
  return texts.find((text) => widthOf(text) <= room)
}
