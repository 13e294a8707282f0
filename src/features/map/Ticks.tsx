import { memo } from 'react'
import type { IsoDate, Status } from '@/domain/contract'
import { shareOf } from '@/domain/date-bar'
import { groupedBy } from '@/domain/order'
import type { Change } from '@/domain/status'
import { messages } from '@/i18n/messages'
import styles from './DateBar.module.css'

interface TicksProps {
  changes: readonly Change[]
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

/** What happened on the day of a change, in a few words. */
function wordsOf(change: Change): string {
  const words = messages.map.date
  if (change.tier === 'document') return words.tick(change.day, [words.documentTick])
  const steps = groupedBy(
    change.claims.filter((claim) => claim.stage !== 'ended'),
    (claim): Status => claim.status,
  )
  const what = [...steps].map(([status, claims]) => {
    const entities = new Set(claims.map((claim) => claim.entity)).size
    return words.changeTick(entities, (entities === 1 ? messages.vocabulary.status : messages.vocabulary.several)[status])
  })
  return words.tick(change.day, what)
}

/** One tick for each change on the date bar; those that only documents speak of stand lower and in the documents' colour. */
export const Ticks = memo(function Ticks({ changes, first, last }: TicksProps) {
  return (
    <div className={styles['ticks']} aria-hidden="true">
      {changes.map((change) => (
        <span
          key={change.day}
          className={styles['tick']}
          data-tier={change.tier}
          title={wordsOf(change)}
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
