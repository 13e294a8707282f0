import { memo } from 'react'
import type { IsoDate } from '@/domain/contract'
import { shareOf } from '@/domain/date-bar'
import type { Directory } from '@/domain/directory'
import type { Change } from '@/domain/status'
import styles from './DateBar.module.css'
import { calloutOf } from './tick-words'

interface TicksProps {
  changes: readonly Change[]
  /** What each of the changes is, by its day. */
  words: ReadonlyMap<IsoDate, string>
  directory: Directory
  first: IsoDate
  last: IsoDate
}

const YEARS_APART = 5

/** Every fifth year from the first, for the scale. */
function labelledYears(first: IsoDate, last: IsoDate): number[] {
  const start = Number(first.slice(0, 4))
  const count = Math.floor((Number(last.slice(0, 4)) - start) / YEARS_APART) + 1
  return Array.from({ length: count }, (_, index) => start + index * YEARS_APART)
}

/** One tick for each change on the date bar; those that only documents speak of stand lower and in their colour. */
export const Ticks = memo(function Ticks({ changes, words, directory, first, last }: TicksProps) {
  return (
    <div className={styles['ticks']} aria-hidden="true">
      {changes.map((change) => (
        <span
          key={change.day}
          className={styles['tick']}
          data-tier={change.tier}
          title={calloutOf(change, words.get(change.day) ?? '', directory)}
          style={{ insetInlineStart: `${shareOf(change.day, { first, last }) * 100}%` }}
        />
      ))}
      {labelledYears(first, last).map((year) => (
        <span
          key={year}
          className={styles['year']}
          style={{ insetInlineStart: `${Math.max(0, shareOf(`${year}-01-01`, { first, last })) * 100}%` }}
        >
          {year}
        </span>
      ))}
    </div>
  )
})
