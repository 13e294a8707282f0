import { useState } from 'react'
import { flushSync } from 'react-dom'
import { ownMessages } from '@/i18n/own-documents'
import type { Verdict } from '@/state/workspace/model'
import type { ReviewItem } from '@/state/workspace/review'
import button from '@/ui/Button.module.css'
import { focusCard } from './focus-card'
import { percentOf, standingOf } from './standing'
import type { Review } from './use-review'
import styles from './Form.module.css'

const words = ownMessages.batch
const [LEAST, MOST, USUAL] = [50, 100, 90]

/** Decides in one step on all that is undecided on one side of a threshold. */
export function BatchPart({ review }: { review: Review }) {
  const [threshold, setThreshold] = useState(USUAL)
  const open = review.shown.filter((item) => standingOf(item) === 'undecided')
  const surer = open.filter((item) => percentOf(item) >= threshold)
  const others = open.filter((item) => percentOf(item) < threshold)

  function handleThreshold(text: string) {
    const next = Number(text)
    if (Number.isInteger(next) && next >= LEAST && next <= MOST) setThreshold(next)
  }

  /** The focus leaves the menu, and so closes it. */
  function decide(verdict: Verdict, items: readonly ReviewItem[], pressed: Element) {
    flushSync(() => review.decideMany(verdict, items))
    focusCard(pressed)
  }

  return (
    <div className={styles['options']}>
      <label>
        {words.threshold}
        <input type="range" min={LEAST} max={MOST} value={threshold} onChange={({ target }) => handleThreshold(target.value)} />
      </label>
      <button
        type="button"
        className={button['button']}
        disabled={surer.length === 0}
        onClick={({ currentTarget }) => decide('accepted', surer, currentTarget)}
      >
        {words.accept(threshold, surer.length)}
      </button>
      <button
        type="button"
        className={button['button']}
        disabled={others.length === 0}
        onClick={({ currentTarget }) => decide('rejected', others, currentTarget)}
      >
        {words.reject(threshold, others.length)}
      </button>
      <p className={styles['soft']}>{words.what}</p>
    </div>
  )
}
