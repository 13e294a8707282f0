import { type ReactNode, useState } from 'react'
import { detailsMessages } from '@/i18n/details'
import styles from './Details.module.css'

interface SectionProps {
  title: string
  children: ReactNode
}

export function Section({ title, children }: SectionProps) {
  return (
    <section className={styles['section']}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

interface FoldedListProps<T> {
  items: readonly T[]
  /** How many are shown before the reader asks for the rest. */
  first: number
  render: (item: T) => ReactNode
}

/** A list that shows its beginning and, on demand, the rest. */
export function FoldedList<T>({ items, first, render }: FoldedListProps<T>) {
  const [isWhole, setIsWhole] = useState(false)
  const rest = items.length - first
  return (
    <>
      <ul className={styles['list']}>{(isWhole ? items : items.slice(0, first)).map((item) => render(item))}</ul>
      {!isWhole && rest > 0 && (
        <button type="button" className={styles['showMore']} onClick={() => setIsWhole(true)}>
          {detailsMessages.country.more(rest)}
        </button>
      )}
    </>
  )
}

interface FactsProps {
  rows: readonly (readonly [term: string, value: ReactNode] | undefined | false)[]
}

/** Terms with their values; rows without a value are left out. */
export function Facts({ rows }: FactsProps) {
  return (
    <dl className={styles['facts']}>
      {rows.map((row) =>
        row ? (
          <div key={row[0]}>
            <dt>{row[0]}</dt>
            <dd>{row[1]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
