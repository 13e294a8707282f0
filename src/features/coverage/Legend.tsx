import { type CoverageCell, coverageKinds, kindCounts } from '@/domain/coverage'
import { coverageRoomMessages as words } from '@/i18n/coverage'
import { formatNumber } from '@/i18n/format'
import { isAlsoOwn, isAlsoReferred, isFaint } from './cell-words'
import signs from './Signs.module.css'
import styles from './Coverage.module.css'

/** What each sign means, in words, and how many cells have it. */
export function Legend({ cells }: { cells: readonly CoverageCell[] }) {
  const counts = kindCounts(cells)
  const also = cells.filter(isAlsoReferred).length
  const faint = cells.filter(isFaint).length
  const own = cells.filter(isAlsoOwn).length
  // The sign of the reader's own documents is explained to who has some.
  const kinds = coverageKinds.filter((kind) => kind !== 'mine' || counts.mine + own > 0)
  return (
    <dl className={styles['legend']}>
      {kinds.map((kind) => (
        <div key={kind} className={signs['signs']}>
          <dt data-kind={kind}>
            {words.kinds[kind]} <b>{formatNumber(counts[kind])}</b>
          </dt>
          <dd>{words.definitions[kind]}</dd>
          {kind === 'carried' && also > 0 && (
            <dd data-kind={kind} data-also="true">
              {words.definitions.also(also)}
            </dd>
          )}
          {kind === 'reference' && faint > 0 && (
            <dd data-kind={kind} data-faint="true">
              {words.definitions.faint(faint)}
            </dd>
          )}
          {kind === 'mine' && own > 0 && (
            <dd data-kind="silent" data-own="true">
              {words.definitions.alsoOwn(own)}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
