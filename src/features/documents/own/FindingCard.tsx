import type { ReactNode } from 'react'
import { punctuation } from '@/i18n/format'
import { ownMessages } from '@/i18n/own-documents'
import { proposalParts, proposalWords } from '@/i18n/proposal-words'
import type { ReviewItem } from '@/state/workspace/review'
import button from '@/ui/Button.module.css'
import { EffectWords } from './EffectWords'
import { Finished } from './Finished'
import { PassageFindings } from './PassageFindings'
import { isByHand, percentOf, standingOf } from './standing'
import type { Review } from './use-review'
import styles from './Finding.module.css'

const words = ownMessages.review

interface FindingCardProps {
  review: Review
  item: ReviewItem
}

/** What a passage is taken to say, how sure that is, what it would change, and the reader's decision. */
export function FindingCard({ review, item }: FindingCardProps) {
  const { counts } = review
  const { found, proposal, decision, isGone } = item
  const standing = standingOf(item)
  const { says, more } = proposalParts(proposal, review.nameOf)
  const isCorrected = decision?.corrected !== undefined
  const rows: (readonly [string, ReactNode] | false)[] = [
    isCorrected && [words.was, proposalWords(found, review.nameOf)],
    !isByHand(item) && [words.confidenceTerm, words.confidence(percentOf(item))],
    [words.rule, isByHand(item) ? words.byHand : words.ruleName(found.kind, found.rule)],
    [words.effect, <EffectWords key="effect" review={review} item={item} />],
  ]
  return (
    <article className={styles['finding']} data-card data-standing={standing}>
      {counts.decided === counts.all && <Finished review={review} />}
      <p className={styles['kind']}>
        {ownMessages.kinds[proposal.kind]}
        <span className={styles['standing']} data-standing={standing}>
          {ownMessages.standings[standing]}
          {isCorrected && punctuation.comma + words.corrected}
        </span>
      </p>
      <h3 tabIndex={-1}>{says}</h3>
      {more !== '' && <p className={styles['more']}>{more}</p>}
      <blockquote className={styles['quote']} dir="auto">
        {words.quote(found.phrase)}
      </blockquote>
      {isGone && !isByHand(item) && <p className={styles['soft']}>{words.isGone}</p>}
      <dl className={styles['facts']}>
        {rows.map(
          (row) =>
            row && (
              <div key={row[0]}>
                <dt>{row[0]}</dt>
                <dd>{row[1]}</dd>
              </div>
            ),
        )}
      </dl>
      <Decide review={review} item={item} />
      <PassageFindings review={review} item={item} />
    </article>
  )
}

function Decide({ review, item }: FindingCardProps) {
  const standing = standingOf(item)
  return (
    <p className={styles['decide']}>
      <Key name={words.accept} sign="a" isPressed={standing === 'accepted'} onPress={() => review.decide('accepted')} />
      <Key name={words.correct} sign="c" onPress={() => review.setTask('correct')} />
      <Key name={words.reject} sign="r" isPressed={standing === 'rejected'} onPress={() => review.decide('rejected')} />
      {standing !== 'undecided' && (
        <button type="button" className={button['button']} onClick={review.takeBack}>
          {words.undecide}
        </button>
      )}
    </p>
  )
}

interface KeyProps {
  name: string
  /** The key that does the same. */
  sign: string
  isPressed?: boolean
  onPress: () => void
}

function Key({ name, sign, isPressed, onPress }: KeyProps) {
  return (
    <button type="button" className={button['button']} aria-pressed={isPressed} aria-keyshortcuts={sign} onClick={onPress}>
      {name} <kbd aria-hidden="true">{sign}</kbd>
    </button>
  )
}
