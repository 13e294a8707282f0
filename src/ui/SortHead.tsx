import styles from './SortHead.module.css'

interface SortHeadProps {
  label: string
  /** What the table's rows are ordered by. */
  order: { column: string; isDescending: boolean } | undefined
  column: string
  /** Whether the column holds numbers, which stand at its end. */
  isNumber?: boolean | undefined
  onSort: () => void
}

/** The head of a column that sorts the table by it; its arrow tells the order. */
export function SortHead({ label, order, column, isNumber, onSort }: SortHeadProps) {
  const direction = order?.isDescending === true ? 'descending' : 'ascending'
  return (
    <th
      scope="col"
      className={styles['head']}
      aria-sort={order?.column === column ? direction : undefined}
      data-number={isNumber}
    >
      <button type="button" onClick={onSort}>
        {label}
      </button>
    </th>
  )
}
