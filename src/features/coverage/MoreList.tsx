import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { coverageRoomMessages as words } from '@/i18n/coverage'
import styles from './Coverage.module.css'

/** How many more are shown at a time: thousands at once would hold up the page. */
const STEP = 50

interface MoreListProps<T> {
  items: readonly T[]
  /** How many are shown before the reader asks for the rest. */
  first: number
  /** A list or a table, with one link for each item. */
  render: (items: readonly T[]) => ReactNode
}

/** The beginning of a list or a table, and on demand more of it. */
export function MoreList<T>({ items, first, render }: MoreListProps<T>) {
  const [shown, setShown] = useState(first)
  const box = useRef<HTMLDivElement>(null)
  const more = Math.min(items.length - shown, STEP)

  function handleMore() {
    flushSync(() => setShown(shown + more))
    // The button moves or goes; who reads on by the keyboard goes on with the first that came.
    box.current?.querySelectorAll<HTMLElement>(':is(li, th) > a')[shown]?.focus({ preventScroll: true })
  }

  return (
    <div ref={box} className={styles['list']}>
      {render(items.slice(0, shown))}
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={handleMore}>
          {words.support.more(more, items.length - shown)}
        </button>
      )}
    </div>
  )
}
