import { Sign, TierRings } from '@/features/trade/marks/Mark'
import { openById } from '@/features/trade/open'
import { figureName, figureTip } from '@/features/trade/words'
import styles from '@/features/trade/Trade.module.css'
import type { Row } from './pair-picture'

/** How far the sign of a calendar year reaches, and that of any other period, in pixels. */
export const YEAR_RADIUS = 6
export const PART_RADIUS = 4.5

interface FigureMarkProps {
  row: Row
  x: number
  y: number
  /** How far it can be pressed, in pixels. */
  reach: number
  /** Whether the details show it. */
  isOpen: boolean
  /** Takes the tab, until another mark has had the focus: the chart draws its marks later than the group around them looks for one. */
  isFirst: boolean
}

/** A figure on the chart: a button that opens its details. A part of a year is smaller than a year. */
export function FigureMark({ row: { figure, series, kind }, x, y, reach, isOpen, isFirst }: FigureMarkProps) {
  return (
    <g
      data-mark
      role="button"
      tabIndex={isFirst ? 0 : -1}
      aria-label={figureName(figure)}
      aria-current={isOpen || undefined}
      data-tip={figureTip(figure)}
      data-about={figure.about}
      className={styles['mark']}
      transform={`translate(${x},${y})`}
      onClick={({ detail }) => openById(figure.about, detail === 0)}
    >
      <circle r={reach} className={styles['reach']} />
      <TierRings accounts={figure.accounts} />
      <Sign
        voice={series}
        basis={figure.claim.basis}
        stated={figure.claim.amount?.stated}
        radius={kind === 'year' ? YEAR_RADIUS : PART_RADIUS}
      />
    </g>
  )
}
