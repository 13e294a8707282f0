/** The lanes with all that stands in them, as they are drawn on the page and in an exported picture. */
import { isMarkOf } from '@/domain/timeline-marks'
import { type Standing, fittingLabel, labelEnds, labelStart } from './chart-layout'
import { drawGap, drawMark, drawRing, extentOf } from './draw-mark'
import type { Pen } from './pen'
import { type Picture, type PictureLane, xOf } from './picture'

const DIMMED = 0.45
const LABEL_SIZE = 11

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
  const here = marks.map((own): Standing => {
    const mark = moved(own, layout.left)
    return { mark, ...extentOf(mark) }
  })
  const gapsHere = gaps.map((gap) => moved(gap, layout.left))
  for (const gap of gapsHere) drawGap(pen, gap, here, y)
  const ends = labelEnds(here, gapsHere, layout.total)
  // What is long lies under what is short, so that nothing is hidden.
  const length = ({ start, end }: Standing) => end - start
  const order = [...here.keys()].toSorted((left, right) => length(here[right]!) - length(here[left]!))
  for (const at of order) drawMarkOf(pen, picture, here[at]!, ends[at]!, y)
}

function moved<T extends { x: number; start: number; end: number }>(placed: T, by: number): T {
  return { ...placed, x: placed.x + by, start: placed.start + by, end: placed.end + by }
}

/** A mark with its text, which must end at `labelEnd`. */
function drawMarkOf(pen: Pen, picture: Picture, own: Standing, labelEnd: number, y: number): void {
  const { selected, selection, concerned } = picture
  const { mark } = own
  const isSelected = selected !== undefined && isMarkOf(selection, mark, selected)
  const isDimmed = concerned !== undefined && !isSelected && !mark.members.some((item) => concerned[item] === 1)
  if (isDimmed) pen.layer(DIMMED, () => drawMark(pen, mark, y))
  else drawMark(pen, mark, y)
  if (isSelected) drawRing(pen, own, y)
  const [item] = mark.count === 1 ? mark.first : []
  const label = item && fittingLabel(own, labelEnd, picture.labelsOf(item), (text) => pen.widthOf(text, LABEL_SIZE))
  if (label !== undefined)
    pen.words(label, labelStart(own), y, { size: LABEL_SIZE, fill: isDimmed ? 'var(--ink-soft)' : 'var(--ink)' })
}
