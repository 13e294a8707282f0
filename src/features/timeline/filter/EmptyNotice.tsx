import type { Directory } from '@/domain/directory'
import { selectionOf } from '@/domain/timeline-selection'
import type { ViewState } from '@/domain/view-state'
import { timelineMessages } from '@/i18n/timeline'
import { ViewLink } from '@/state/ViewLink'
import { useAtlas } from '@/state/use-atlas'
import { timelineIndex, useSelection } from '@/state/use-timeline'
import { useTimelessView } from '@/state/use-view-state'
import { withChanges } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { countOf } from './choices'
import { type Limit, limitsOf, without } from './limits'
import { valueName } from './value-name'
import styles from './FilterMenu.module.css'

/** Nothing matches: says what lifting each limit would show, and if no single one is enough, what lifting all would. */
export function EmptyNotice() {
  const { whole, directory } = useAtlas()
  const view = useTimelessView()
  const selection = useSelection()
  const { nothing, drop, dropAll } = timelineMessages

  function countWithout(...limits: Limit[]): number {
    const index = limits.includes('tier') ? timelineIndex(whole, directory, 'all') : selection.index
    return countOf(selectionOf(index, withChanges(view, without(...limits)), selection))
  }

  const limits = limitsOf(view)
  const counts = limits
    .map((limit) => ({ limit, count: countWithout(limit), words: limitInWords(limit, view, directory) }))
    .toSorted((left, right) => right.count - left.count)
  const isOneEnough = counts.some(({ count }) => count > 0)
  return (
    <div className={styles['nothing']}>
      <p>{nothing}</p>
      {counts.map(({ limit, count, words }) =>
        count > 0 ? (
          <ViewLink key={limit} to={without(limit)} className={button['button']}>
            {drop(words, count)}
          </ViewLink>
        ) : (
          <span key={limit}>{drop(words, count)}</span>
        ),
      )}
      {!isOneEnough && (
        <ViewLink to={without(...limits)} className={button['button']}>
          {dropAll(countWithout(...limits))}
        </ViewLink>
      )}
    </div>
  )
}

function limitInWords(limit: Limit, view: ViewState, directory: Directory): string {
  const { droppable } = timelineMessages
  if (limit === 'range' || limit === 'when' || limit === 'tier') return droppable[limit]
  if (limit === 'q') return droppable.q(view.q)
  return droppable[limit](view[limit].map((value) => valueName(limit, value, directory)))
}
