import { memo } from 'react'
import { CartesianGrid, DefaultZIndexes, ScatterChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { ticksOf } from '@/domain/timeline-axis'
import { dayOfNumber } from '@/domain/time'
import { tradeMembershipMessages as words } from '@/i18n/trade-membership'
import { Hatching } from './BandSign'
import { Cursor } from './Cursor'
import { BandNames, Bands, Ends, roomForEnds } from './Names'
import { Steps, TOP } from './Steps'
import type { MembershipPicture } from './membership-picture'
import type { MembershipSheet } from './membership-sheet'
import styles from './Membership.module.css'

const AXIS = { width: 26, height: 20 }

interface MembershipPlotProps {
  sheet: MembershipSheet
  picture: MembershipPicture
  /** Pixels. */
  width: number
  height: number
}

/** The stack of states by status, in a given size. Kept while its props stay the same: dragging the day moves the cursor alone. */
export const MembershipPlot = memo(function MembershipPlot({ sheet, picture, width, height }: MembershipPlotProps) {
  const { bands, domain, steps } = picture
  const right = roomForEnds(sheet, width)
  const ticks = ticksOf({ from: domain[0], to: domain[1] }, width - AXIS.width - right)
  const unitOf = new Map(ticks.map((tick) => [tick.day, tick]))
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: TOP, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="group"
      aria-label={words.chartName(sheet.title)}
      data-picture
    >
      <defs>
        {bands
          .filter(({ isCarried }) => isCarried)
          .map((band) => (
            <Hatching key={band.key} id={`band-${band.status}`} colour={`var(--${band.status})`} />
          ))}
      </defs>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        // The bands are drawn in the scales of the axes, which have their bounds from the picture and ask for no data.
        dataKey="x"
        type="number"
        allowDataOverflow
        domain={domain}
        ticks={ticks.map(({ day }) => day)}
        tickFormatter={(day: number) =>
          words.tick(unitOf.get(day) ?? { unit: 'year' }, new Date(`${dayOfNumber(day)}T00:00:00Z`))
        }
        tick={{ className: styles['tick'] }}
        tickLine={{ className: styles['axis'] }}
        axisLine={{ className: styles['axis'] }}
        height={AXIS.height}
        interval={0}
      />
      <YAxis
        type="number"
        allowDataOverflow
        domain={[0, steps.at(-1) ?? 1]}
        ticks={steps}
        tick={{ className: styles['tick'] }}
        tickLine={false}
        axisLine={false}
        interval={0}
        width={AXIS.width}
      />
      <Bands picture={picture} />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <BandNames picture={picture} />
        <Ends picture={picture} width={width} />
        <Cursor />
        <Steps rows={sheet.rows} domain={domain} />
      </ZIndexLayer>
    </ScatterChart>
  )
})
