import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
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

/** How many more are shown at a time: thousands at once would hold up the page. */
const STEP = 50

/** A list that shows its beginning and, on demand, more of it. */
export function FoldedList<T>({ items, first, render }: FoldedListProps<T>) {
  const [shown, setShown] = useState(first)
  const list = useRef<HTMLUListElement>(null)
  const more = Math.min(items.length - shown, STEP)

  function handleMore() {
    flushSync(() => setShown(shown + more))
    // The button moves or goes; who reads on by the keyboard goes on with the first that came.
    list.current?.children[shown]?.querySelector<HTMLElement>('a, summary')?.focus({ preventScroll: true })
  }

  return (
    <>
      <ul ref={list} className={styles['list']}>
        {items.slice(0, shown).map((item) => render(item))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles['showMore']} onClick={handleMore}>
          {detailsMessages.country.more(more, items.length - shown)}
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
