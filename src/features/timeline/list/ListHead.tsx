import { timelineMessages } from '@/i18n/timeline'
import { cx } from '@/ui/cx'
import type { Column, Order } from './listing'
import styles from './ItemList.module.css'

const words = timelineMessages.listing

interface ListHeadProps {
  order: Order
  onSort: (order: Order) => void
}

/** The headings of the columns, which put the list in order; pressed again, one turns its order round. */
export function ListHead({ order, onSort }: ListHeadProps) {
  return (
    <div role="group" aria-label={words.sortBy} className={cx(styles['columns'], styles['head'])}>
      <SortButton column="date" {...{ order, onSort }} />
      <SortButton column="title" {...{ order, onSort }} />
      <span className={styles['facts']}>
        <SortButton column="type" {...{ order, onSort }} />
        <SortButton column="place" {...{ order, onSort }} />
      </span>
    </div>
  )
}

function SortButton({ column, order, onSort }: ListHeadProps & { column: Column }) {
  const isOn = column === order.by
  return (
    <button
      type="button"
      className={styles['sort']}
      aria-pressed={isOn}
      aria-label={isOn ? words.sorted(column, order.isDescending) : undefined}
      data-descending={(isOn && order.isDescending) || undefined}
      onClick={() => onSort({ by: column, isDescending: isOn && !order.isDescending })}
    >
      {words.columns[column]}
    </button>
  )
}
