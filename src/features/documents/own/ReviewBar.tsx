import { ownMessages } from '@/i18n/own-documents'
import button from '@/ui/Button.module.css'
import { Menu } from '@/ui/Menu'
import { BatchPart } from './BatchPart'
import { FilterPart } from './FilterPart'
import { KeyHelp } from './KeyHelp'
import { noFilter } from './standing'
import type { ReviewKeys } from './use-review-keys'
import type { Review } from './use-review'
import styles from './ReviewBar.module.css'

interface ReviewBarProps {
  review: Review
  keys: ReviewKeys
}

/** How far the review is, and the ways through it. */
export function ReviewBar({ review, keys }: ReviewBarProps) {
  const { counts, shown, index, filter } = review
  const isFiltered = filter.kind !== noFilter.kind || filter.standing !== noFilter.standing || filter.least !== noFilter.least
  const words = ownMessages.review
  return (
    <header className={styles['bar']}>
      <progress
        className={styles['progress']}
        aria-label={words.progress(counts.decided, counts.all)}
        max={counts.all}
        value={counts.decided}
      />
      <div className={styles['controls']}>
        <span className={styles['position']}>{words.position(index + 1, shown.length)}</span>
        <StepButton name={words.previous} isOff={index <= 0} path="M7.5 2 3.5 6l4 4" onPress={() => review.step(-1)} />
        <StepButton name={words.next} isOff={index >= shown.length - 1} path="M4.5 2l4 4-4 4" onPress={() => review.step(1)} />
        <span className={styles['gap']} />
        <Menu label={isFiltered ? ownMessages.filter.active : ownMessages.filter.label}>
          <FilterPart review={review} />
        </Menu>
        <Menu label={ownMessages.batch.label}>
          <BatchPart review={review} />
        </Menu>
        <KeyHelp keys={keys} />
      </div>
    </header>
  )
}

interface StepButtonProps {
  name: string
  isOff: boolean
  path: string
  onPress: () => void
}

function StepButton({ name, isOff, path, onPress }: StepButtonProps) {
  return (
    <button type="button" className={button['button']} aria-label={name} title={name} aria-disabled={isOff} onClick={onPress}>
      <svg viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
