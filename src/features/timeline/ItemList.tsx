import { useEffect, useRef } from 'react'
import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { groupedBy } from '@/domain/order'
import { type TimelineItem, sortingDay } from '@/domain/timeline'
import { formatWhen } from '@/i18n/format'
import { timelineMessages } from '@/i18n/timeline'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { cx } from '@/ui/cx'
import { openingPatch, placeOf, remarksOf, sourcesOf, titleOf, typeOf } from './item-words'
import styles from './ItemList.module.css'

interface ItemListProps {
  /** In the order of time. */
  items: readonly TimelineItem[]
  directory: Directory
  selected: Id | undefined
  /** The item to begin with: it is scrolled to and takes the focus. */
  first: Id | undefined
}

/** What the chart shows, in words and in the same order, grouped by year. */
export function ItemList({ items, directory, selected, first }: ItemListProps) {
  const root = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (first === undefined) return
    const row = [...(root.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
      (element) => element.dataset['key'] === first,
    )
    row?.querySelector('a')?.focus()
  }, [first])

  return (
    <div ref={root} className={styles['list']}>
      {[...groupedBy(items, (item) => sortingDay(item).slice(0, 4))].map(([year, own]) => (
        <section key={year} aria-label={timelineMessages.yearName(year, own.length)}>
          <h3 className={styles['year']}>{timelineMessages.yearName(year, own.length)}</h3>
          <ol>
            {own.map((item) => (
              <Row key={item.key} item={item} directory={directory} isSelected={item.key === selected} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Row({ item, directory, isSelected }: { item: TimelineItem; directory: Directory; isSelected: boolean }) {
  const place = item.kind === 'meeting' ? placeOf(item, directory) : undefined
  const basis = []
  return (
    <li className={styles['row']} data-key={item.key} aria-current={isSelected ? 'true' : undefined}>
      <span className={styles['date']}>{formatWhen(item.when)}</span>
      <ViewLink to={openingPatch(item)} className={styles['title']}>
        {titleOf(item, directory)}
      </ViewLink>
      <ul className={styles['facts']}>
        {[typeOf(item), ...(place === undefined ? [] : [place]), ...remarksOf(item), ...basis].map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <ul className={styles['sources']}>
        {sourcesOf(item, directory).map((source) => (
          <li key={source} className={cx(source !== timelineMessages.reference && styles['document'])}>
            {source}
          </li>
        ))}
      </ul>
    </li>
  )
}
