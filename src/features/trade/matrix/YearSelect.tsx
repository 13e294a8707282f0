import { matrixMessages } from '@/i18n/trade-matrix'
import { changeView } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { cx } from '@/ui/cx'
import styles from '@/features/trade/Trade.module.css'

interface YearSelectProps {
  /** The years that can be shown, with the number of pairs of each. */
  years: ReadonlyMap<string, number>
  year: string
}

/** Chooses the year of the matrix, the latest first. */
export function YearSelect({ years, year }: YearSelectProps) {
  return (
    <select
      className={cx(button['button'], styles['select'])}
      aria-label={matrixMessages.chooseYear}
      value={year}
      onChange={(event) => changeView({ of: event.target.value })}
    >
      {[...years].toReversed().map(([candidate, count]) => (
        <option key={candidate} value={candidate}>
          {matrixMessages.yearWithCount(candidate, count)}
        </option>
      ))}
    </select>
  )
}
