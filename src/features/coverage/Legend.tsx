import { type CoverageCell, coverageKinds, isSaid, kindCounts } from '@/domain/coverage'
import { coverageRoomMessages as words } from '@/i18n/coverage'
import { formatNumber } from '@/i18n/format'
import { isFaint } from './cell-words'
import signs from './Signs.module.css'
import styles from './Coverage.module.css'

/** What each sign means, in words, and how many cells have it. */
export function Legend({ cells }: { cells: readonly CoverageCell[] }) {
  const counts = kindCounts(cells)
  const also = cells.filter((cell) => cell.kind === 'carried' && isSaid(cell)).length
  const faint = cells.filter(isFaint).length
  return (
    <dl className={styles['legend']}>
      {coverageKinds.map((kind) => (
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
        </div>
      ))}
    </dl>
  )
}
