import type { Directory } from '@/domain/directory'
import type { ViewState } from '@/domain/view-state'
import { timelineMessages } from '@/i18n/timeline'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import button from '@/ui/Button.module.css'
import type { ActiveFilter } from './model'
import styles from './FilterMenu.module.css'

interface EmptyNoticeProps {
  view: ViewState
  directory: Directory
  /** Each filter that is set, with the number of meetings that would be shown without it. */
  suggestions: readonly { filter: ActiveFilter; count: number }[]
}

/** No meeting matches: says which filter to drop, and what dropping it would show. */
export function EmptyNotice({ view, directory, suggestions }: EmptyNoticeProps) {
  const { nothing, drop, clear } = timelineMessages
  const isOneEnough = suggestions.some(({ count }) => count > 0)
  return (
    <div className={styles['nothing']}>
      <p>{nothing}</p>
      {isOneEnough ? (
        suggestions.map(({ filter, count }) => (
          <ViewLink key={filter.key} to={filter.drop} className={button['button']}>
            {drop(filterInWords(filter.key, view, directory), count)}
          </ViewLink>
        ))
      ) : (
        <ViewLink to={Object.assign({}, ...suggestions.map(({ filter }) => filter.drop))} className={button['button']}>
          {clear}
        </ViewLink>
      )}
    </div>
  )
}

function filterInWords(key: ActiveFilter['key'], view: ViewState, { nameOf }: Directory): string {
  const { droppable } = timelineMessages
  const { meetingTypes, meetingState } = messages.vocabulary
  switch (key) {
    case 'range':
      return droppable.range
    case 'when':
      return droppable.when
    case 'q':
      return droppable.q(view.q)
    case 'type':
      return droppable.type(view.type.map((type) => meetingTypes[type]))
    case 'state':
      return droppable.state(view.state.map((state) => meetingState[state]))
    case 'country':
    case 'place':
    case 'org':
    case 'person':
      return droppable[key](view[key].map(nameOf))
  }
}
