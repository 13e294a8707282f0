import { formatNumber } from '@/i18n/format'
import { timelineMessages } from '@/i18n/timeline'
import type { Layout } from './chart-layout'
import styles from './Chart.module.css'

export interface LaneLabel {
  key: string
  label: string
  /** The items of the lane that are shown. */
  count: number
  /** Whether the lane is filtered for; absent if the lane is no filter. */
  isOn?: boolean
  onToggle?: () => void
}

/** The label of each lane, which is its filter. */
export function LaneLabels({ lanes, layout }: { lanes: readonly LaneLabel[]; layout: Layout }) {
  return (
    <div
      className={styles['labels']}
      data-narrow={layout.isNarrow || undefined}
      style={{ gridAutoRows: layout.laneHeight, inlineSize: layout.isNarrow ? undefined : layout.labels }}
    >
      {lanes.map(({ key, label, count, isOn, onToggle }) => {
        const words = (
          <>
            <span className={styles['labelName']}>{label}</span>{' '}
            <span className={styles['labelCount']}>{formatNumber(count)}</span>
          </>
        )
        return onToggle ? (
          <button
            key={key}
            type="button"
            className={styles['label']}
            aria-pressed={isOn}
            title={timelineMessages.laneFilter(label)}
            onClick={onToggle}
          >
            {words}
          </button>
        ) : (
          <span key={key} className={styles['label']}>
            {words}
          </span>
        )
      })}
    </div>
  )
}
