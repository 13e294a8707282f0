import { tradeMessages } from '@/i18n/trade'
import type { LegendEntry } from './chart-sheet'
import styles from './Trade.module.css'

/** The signs that a chart uses, and only those. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  if (entries.length === 0) return null
  return (
    <ul className={styles['legend']} aria-label={tradeMessages.legend}>
      {entries.map(({ key, sign, label }) => (
        <li key={key}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" data-sign>
            {sign}
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  )
}
