import { formatNumber } from '@/i18n/format'
import { timelineMessages } from '@/i18n/timeline'
import type { Layout } from './chart-layout'
import styles from './Chart.module.css'

export interface LabelledLane {
  key: string
  label: string
  /** The items of the lane that are shown. */
  count: number
  /** Whether the lane is filtered for; absent if the lane is no filter. */
  isOn?: boolean
  onToggle?: () => void
}

interface LaneLabelProps {
  lane: LabelledLane
  /** Its number, from the top. */
  index: number
  layout: Layout
  onFocus: () => void
}

/** The label of a lane, which is its filter: left of the line or, on a narrow screen, above it. */
export function LaneLabel({ lane: { label, count, isOn, onToggle }, index, layout, onFocus }: LaneLabelProps) {
  const { isNarrow, laneHeight, line, labels } = layout
  const place = {
    className: styles['label'],
    'data-first': index === 0 || undefined,
    'data-narrow': isNarrow || undefined,
    style: isNarrow
      ? { insetBlockStart: index * laneHeight }
      : { insetBlockStart: index * laneHeight + line, maxInlineSize: `calc(${labels}px - 0.85rem)` },
  }
  const words = (
    <>
      <span className={styles['labelName']}>{label}</span> <span className={styles['labelCount']}>{formatNumber(count)}</span>
    </>
  )
  if (!onToggle) return <span {...place}>{words}</span>
  return (
    <button
      type="button"
      {...place}
      aria-pressed={isOn}
      title={timelineMessages.laneFilter(label)}
      onClick={onToggle}
      onFocus={onFocus}
    >
      {words}
    </button>
  )
}
