/** The lanes with all that stands in them, as they are drawn on the page and in an exported picture. */
import { type Mark, isMarkOf } from '@/domain/timeline-marks'
import { fittingLabel, labelEnds, labelStart } from './chart-layout'
import { drawGap, drawMark, drawRing, extentOf } from './draw-mark'
import type { Pen } from './pen'
import { type Picture, type PictureLane, xOf } from './picture'

const DIMMED = 0.45

/** Draws the lanes that lie, with their pixels, between `top` and `top + height`. */
export function drawPicture(pen: Pen, picture: Picture, { top, height }: { top: number; height: number }): void {
  const { lanes, layout, ticks } = picture
  for (const { day } of ticks) {
    const x = layout.left + xOf(day, picture)
    pen.line(
      [
        [x, top],
        [x, top + height],
      ],
      { stroke: 'var(--line)' },
    )
  }
  const first = Math.max(0, Math.floor(top / layout.laneHeight))
  const end = Math.min(lanes.length, Math.ceil((top + height) / layout.laneHeight))
  for (const [index, lane] of lanes.slice(first, end).entries()) drawLane(pen, picture, lane, first + index)
}

function drawLane(pen: Pen, picture: Picture, lane: PictureLane, index: number): void {
  const { layout } = picture
  const { marks, gaps } = lane
  const y = index * layout.laneHeight + layout.line
  pen.line(
    [
      [layout.left, y],
      [layout.left + layout.width, y],
    ],
    { stroke: 'var(--line)', dash: [1, 4] },
  )
  const here = marks.map((mark) => moved(mark, layout.left))
  for (const gap of gaps) drawGap(pen, moved(gap, layout.left), here, y)
  const ends = labelEnds(marks, gaps, layout.width)
  // What is long lies under what is short, so that nothing is hidden.
  const order = [...here.keys()].toSorted((left, right) => lengthOf(here[right]!) - lengthOf(here[left]!))
  for (const at of order) drawMarkOf(pen, picture, marks[at]!, ends[at]!, y)
}

function lengthOf(mark: Mark): number {
  const { start, end } = extentOf(mark)
  return end - start
}

function moved<T extends { x: number; start: number; end: number }>(placed: T, by: number): T {
  return { ...placed, x: placed.x + by, start: placed.start + by, end: placed.end + by }
}

/** A mark with its text, which must end at `labelEnd`. */
function drawMarkOf(pen: Pen, picture: Picture, own: Mark, labelEnd: number, y: number): void {
  const { layout, selected, selection, concerned } = picture
  const mark = moved(own, layout.left)
  const isSelected = selected !== undefined && isMarkOf(selection, own, selected)
  const isDimmed = concerned !== undefined && !isSelected && !own.members.some((item) => concerned[item] === 1)
  if (isDimmed) pen.layer(DIMMED, () => drawMark(pen, mark, y))
  else drawMark(pen, mark, y)
  if (isSelected) drawRing(pen, mark, y)
  const [item] = own.count === 1 ? own.first : []
  const label = item && fittingLabel(own, labelEnd, picture.labelsOf(item))
  if (label !== undefined) pen.words(label, labelStart(mark), y, { size: 11, fill: isDimmed ? 'var(--ink-soft)' : 'var(--ink)' })
}
