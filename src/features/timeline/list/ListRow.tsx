import { memo } from 'react'
import type { Directory } from '@/domain/directory'
import { isExact } from '@/domain/time'
import type { TimelineItem } from '@/domain/timeline'
import { formatWhen } from '@/i18n/format'
import { timelineMessages } from '@/i18n/timeline'
import { ViewLink } from '@/state/ViewLink'
import { cx } from '@/ui/cx'
import { aboutOf, openingPatch, placeOf, remarksOf, tellersOf, titleOf, typeOf } from '@/features/timeline/item-words'
import styles from './ItemList.module.css'

interface ListRowProps {
  item: TimelineItem
  directory: Directory
  /** The number of the row among the list's entries. */
  entry: number
  /** The room left for the rows before it that are not drawn, in pixels. */
  gap: number
  /** Its place in its group, from 1, and how many rows the group has. */
  position: number
  count: number
  isOpen: boolean
  isTabStop: boolean
  measure: (row: HTMLLIElement | null) => void
}

/** One item in words: when, what, of which kind, where, how surely and on whose word. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { item, directory, entry, gap, position, count, isOpen, isTabStop, measure } = props
  const when = formatWhen(item.when)
  const { edtf } = item.when
  const place = item.kind === 'meeting' ? placeOf(item, directory) : undefined
  return (
    <li
      ref={measure}
      className={cx(styles['columns'], styles['row'])}
      style={gap === 0 ? undefined : { marginBlockStart: gap }}
      data-index={entry}
      data-about={aboutOf(item)}
      aria-posinset={position}
      aria-setsize={count}
    >
      <span className={styles['date']}>
        {when}
        {edtf !== when && !isExact(item.when) && <code aria-hidden="true">{edtf}</code>}
      </span>
      <ViewLink
        to={openingPatch(item)}
        className={styles['title']}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isOpen || undefined}
      >
        {titleOf(item, directory)}
      </ViewLink>
      <span className={styles['facts']}>
        <span className={styles['type']}>{typeOf(item)}</span>
        {place !== undefined && <span className={styles['place']}>{place}</span>}
        <span className={styles['remarks']}>{timelineMessages.listing.remarks(remarksOf(item))}</span>
      </span>
      <span className={styles['sources']}>
        {tellersOf(item, directory).map(({ tier, name }) => (
          <span key={name} className={styles[tier]}>
            {name}
          </span>
        ))}
      </span>
    </li>
  )
})
