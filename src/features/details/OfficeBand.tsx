import { Fragment } from 'react'
import type { CorePart, IsoDate } from '@/domain/contract'
import { type Extent, shareOf } from '@/domain/date-bar'
import { type Stretch, type Tenure, holdersOn } from '@/domain/offices'
import { addDays, clampDay } from '@/domain/time'
import styles from './OfficeBand.module.css'

interface OfficeBandProps {
  /** One tenure, or those of one office one after the other. */
  tenures: readonly Tenure[]
  core: Pick<CorePart, 'firstDay' | 'lastDay'>
  day: IsoDate
}

/**
 * Terms over the time of the atlas: solid where a source states them, dashed where they are inferred, hatched where an inexact limit may
 * lie; a tick for a day on which a text names the person so. The list beside it says the same in words, so it is hidden from readers aloud.
 */
export function OfficeBand({ tenures, core, day }: OfficeBandProps) {
  const extent = { first: core.firstDay, last: core.lastDay }
  const current = new Set(holdersOn(tenures, day).map(({ tenure }) => tenure.key))
  // Ticks come last, over the terms within which they lie.
  const stretches = tenures
    .flatMap(({ key, stretches: own }) => own.map((stretch) => ({ stretch, isCurrent: current.has(key) })))
    .toSorted((left, right) => Number(right.stretch.isTerm) - Number(left.stretch.isTerm))
  return (
    <div aria-hidden="true">
      <div className={styles['band']}>
        {stretches.map(({ stretch, isCurrent }) => (
          <Bar key={stretch.claim.id} stretch={stretch} extent={extent} isCurrent={isCurrent} />
        ))}
        <span className={styles['cursor']} style={{ insetInlineStart: percent(day, extent) }} />
      </div>
      <p className={styles['axis']}>
        <span>{extent.first.slice(0, 4)}</span>
        <span>{extent.last.slice(0, 4)}</span>
      </p>
    </div>
  )
}

interface BarProps {
  stretch: Stretch
  extent: Extent
  isCurrent: boolean
}

function Bar({ stretch, extent, isCurrent }: BarProps) {
  const { claim, from, to, surelyFrom, surelyTo, isTerm, isOpen } = stretch
  const isExact = surelyFrom === from && surelyTo === to
  return (
    <Fragment>
      {!isExact && <span className={styles['limits']} style={box(from, to, extent)} />}
      {surelyFrom <= surelyTo && (
        <span
          className={styles['bar']}
          data-basis={claim.basis}
          data-tier={claim.tier}
          data-current={isCurrent}
          data-named={!isTerm}
          data-open={isOpen || to > extent.last}
          style={box(surelyFrom, surelyTo, extent)}
        />
      )}
    </Fragment>
  )
}

function percent(day: IsoDate, extent: Extent): string {
  return `${shareOf(clampDay(day, extent.first, extent.last), extent) * 100}%`
}

/** From the one day to the end of the other, both within the extent; a single day can be seen. */
function box(from: IsoDate, to: IsoDate, extent: Extent) {
  const inside = (day: IsoDate) => shareOf(clampDay(day, extent.first, extent.last), extent)
  const end = to < extent.last ? inside(addDays(to, 1)) : 1
  return { insetInlineStart: `${inside(from) * 100}%`, inlineSize: `max(3px, ${(end - inside(from)) * 100}%)` }
}
