import { CartesianGrid, ScatterChart, XAxis, YAxis } from 'recharts'
import type { Id } from '@/domain/contract'
import { dayOfNumber } from '@/domain/time'
import { formatNumber } from '@/i18n/format'
import { MarkGroup } from '@/features/trade/marks/MarkGroup'
import { EventStrip, STRIP_HEIGHT } from './EventStrip'
import { Names, type ShortNames, roomForNames } from './Names'
import type { PairEvent } from './pair-events'
import { type Picture, middleOfYear } from './pair-picture'
import { FigureMarks, Underlay } from './plot-layers'

interface TimePlotProps {
  picture: Picture
  /** What the drawing is called. */
  name: string
  names: ShortNames
  /** Marked under the axis; none: there is no strip. */
  events?: readonly PairEvent[]
  /** What the details show. */
  open: Id | undefined
  /** Pixels. */
  width: number
  height: number
}

const tick = { fill: 'var(--ink-soft)', fontSize: 11 }
const TOP = 22
const AXIS_HEIGHT = 22
/** At least so wide is the axis of values; a digit takes so much. */
const VALUE_WIDTH = 40
const DIGIT_WIDTH = 6.5
/** A year takes no more than this, so that a lone figure does not claim the whole width. */
const WIDEST_YEAR = 320
const NO_EVENTS: readonly PairEvent[] = []

function yearOfDay(day: number): string {
  return dayOfNumber(day).slice(0, 4)
}

/** Figures over time, in a given size. */
export function TimePlot({ picture, name, names, events = NO_EVENTS, open, width, height }: TimePlotProps) {
  const room = roomForNames(picture, names, width)
  const values = Math.max(VALUE_WIDTH, ...picture.steps.map((step) => 12 + formatNumber(step).length * DIGIT_WIDTH))
  const widest = Math.max(2, picture.years.length) * WIDEST_YEAR
  const right = Math.max(room, width - values - widest)
  const strip = events.length > 0 ? STRIP_HEIGHT : 0
  const bounds = { left: values, right: width, top: TOP - 14, bottom: height - strip - AXIS_HEIGHT }
  return (
    <MarkGroup>
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: TOP, right, bottom: strip, left: 0 }}
        accessibilityLayer={false}
        data-picture
        role="group"
        aria-label={name}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          // The layers draw the figures; the axes have their bounds from the picture, which asks for no data of them.
          dataKey="x"
          type="number"
          allowDataOverflow
          domain={picture.domain}
          ticks={picture.years.map(middleOfYear)}
          tickFormatter={yearOfDay}
          tick={tick}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          height={AXIS_HEIGHT}
          interval="equidistantPreserveStart"
          minTickGap={6}
        />
        <YAxis
          type="number"
          allowDataOverflow
          domain={[0, picture.steps.at(-1) ?? 1]}
          ticks={picture.steps}
          tickFormatter={formatNumber}
          tick={tick}
          tickLine={false}
          axisLine={false}
          interval={0}
          width={values}
        />
        <Underlay picture={picture} />
        <FigureMarks picture={picture} open={open} />
        <Names picture={picture} names={names} bounds={bounds} width={width} />
        <EventStrip events={events} domain={picture.domain} y={height - STRIP_HEIGHT / 2} />
      </ScatterChart>
    </MarkGroup>
  )
}
