/** The exported picture of the timeline with all that is to be said about it: title, key, sources, rule of dates. */
import { PICTURE_WIDTH, element, sheetOf } from '@/domain/export/svg'
import { type TimelineItem, rangeOf } from '@/domain/timeline'
import { dayOfNumber } from '@/domain/time'
import type { Selection } from '@/domain/timeline-selection'
import { formatNumber } from '@/i18n/format'
import { timelineMessages } from '@/i18n/timeline'
import { timelineOptionsMessages } from '@/i18n/timeline-options'
import { layoutOf } from '@/features/timeline/chart/chart-layout'
import { drawPicture } from '@/features/timeline/chart/draw-picture'
import type { Pen } from '@/features/timeline/chart/pen'
import { type ChartLane, type Picture, placedIn, xOf } from '@/features/timeline/chart/picture'
import { type SignName, signs, signsOf } from '@/features/timeline/chart/signs'
import { svgPen } from '@/features/timeline/chart/svg-pen'
import type { Colours } from '@/ui/colours'

export interface PictureOf {
  selection: Selection
  lanes: readonly ChartLane[]
  labelsOf: (item: TimelineItem) => readonly string[]
}

export interface SheetOf extends PictureOf {
  title: string
  subtitle: string
  notes: readonly string[]
}

const LANE = 36
const AXIS = 28

/** A standalone SVG document. */
export function timelineSheet({ selection, lanes, labelsOf, title, subtitle, notes }: SheetOf, colours: Colours): string {
  const { view, index } = selection
  const range = rangeOf(view.from, view.to, index.period)
  const labels = lanes.map(({ label }) => label)
  const layout = {
    ...layoutOf(PICTURE_WIDTH, 0, labels, Infinity),
    laneHeight: LANE,
    line: LANE / 2,
    height: LANE * lanes.length,
    lanesSeen: 1,
  }
  const picture: Picture = { ...placedIn(selection, lanes, range, layout), labelsOf, selected: undefined, concerned: undefined }
  const pen = svgPen(colours)
  drawPicture(pen, picture, { top: 0, height: layout.height })
  drawLabels(pen, lanes)
  drawAxis(pen, picture)
  const { markup, definitions } = pen.drawn()
  const legend = shownSigns(picture).map((name) => {
    const own = svgPen(colours, `sign-${name}`)
    signs[name](own)
    return { name, ...own.drawn() }
  })
  return sheetOf({
    title,
    subtitle,
    legend: legend.map(({ name, markup }) => ({
      sign: element('g', { transform: 'translate(-4 0) scale(0.8)' }, markup),
      label: timelineOptionsMessages.signs[name],
    })),
    picture: markup,
    height: layout.height + AXIS,
    definitions: [definitions, ...legend.map((sign) => sign.definitions)].join(''),
    notes,
    colours: { ink: colours('var(--ink)'), soft: colours('var(--ink-soft)'), paper: colours('var(--paper)') },
  })
}

function drawLabels(pen: Pen, lanes: readonly ChartLane[]): void {
  for (const [index, { label, count }] of lanes.entries()) {
    pen.words(`${label} ${formatNumber(count)}`, 0, index * LANE + LANE / 2, { size: 13, fill: 'var(--ink)' })
  }
}

function drawAxis(pen: Pen, picture: Picture): void {
  const { layout, range } = picture
  const y = layout.height
  pen.line(
    [
      [0, y],
      [layout.total, y],
    ],
    { stroke: 'var(--line-strong)' },
  )
  for (const { day, unit } of picture.ticks) {
    const x = layout.left + xOf(day, picture)
    const words = timelineMessages.tick({ unit }, new Date(`${dayOfNumber(day)}T00:00:00Z`))
    if (xOf(range.to, picture) - xOf(day, picture) > AXIS) pen.words(words, x + 3, y + 14, { size: 12, fill: 'var(--ink-soft)' })
  }
}

/** The signs that the picture bears, in the order of the key. */
function shownSigns({ lanes }: Picture): SignName[] {
  const shown = new Set(
    lanes.flatMap(({ marks, gaps }): SignName[] => [
      ...marks.flatMap(({ count, first }): SignName[] => (count > 1 ? ['gathering'] : first.flatMap(signsOf))),
      ...gaps.map((): SignName => 'gap'),
    ]),
  )
  return (Object.keys(signs) as SignName[]).filter((name) => shown.has(name))
}
