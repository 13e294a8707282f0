import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { TradeFigure } from '@/domain/contract'
import { punctuation } from '@/i18n/format'
import { ownMessages } from '@/i18n/own-documents'
import { ViewLink } from '@/state/ViewLink'
import { atlasQueries } from '@/state/queries'
import { useAtlas } from '@/state/use-atlas'
import type { ReviewItem } from '@/state/workspace/review'
import { AsWritten } from '@/ui/AsWritten'
import { type Effect, effectOf } from './effect'
import type { Review } from './use-review'
import { useWorld } from './use-world'
import styles from './Finding.module.css'

const words = ownMessages.review
const NONE: readonly TradeFigure[] = []
const howWords: Record<Effect['how'], () => string> = {
  new: () => words.isNew,
  known: () => words.isKnown,
  joins: () => words.joins,
  beside: () => words.beside,
  contradicts: () => words.contradicts,
}

/** What the finding changes in the atlas, or contradicts there; or what it lacks before it can be shown. */
export function EffectWords({ review, item }: { review: Review; item: ReviewItem }) {
  const { data: core } = useSuspenseQuery(atlasQueries.core())
  const { data: trade } = useQuery(atlasQueries.trade())
  const { subjects } = useAtlas()
  const { document } = review
  const world = useWorld()
  const effect = useMemo(
    () => world && effectOf(document, item, core, trade?.trade ?? NONE, world),
    [document, item, core, trade, world],
  )
  if (!effect) return null
  const { lack, how, touches, discrepancy, claim } = effect
  if (lack) {
    return (
      <>
        <span className={styles['lack']}>{words.lacks[lack]}</span>{' '}
        {lack === 'publication-date' && (
          <button type="button" className={styles['link']} onClick={() => review.setTask('card')}>
            {words.giveDay}
          </button>
        )}
      </>
    )
  }
  const isShown = item.decision?.verdict === 'accepted' && claim !== undefined && subjects.has(claim)
  return (
    <span data-how={how} className={styles['effect']}>
      {howWords[how]()}
      {discrepancy && (
        <>
          {punctuation.colon}
          <AsWritten>{discrepancy.explanation}</AsWritten>
        </>
      )}
      {touches !== undefined && subjects.has(touches) && (
        <>
          {' · '}
          <ViewLink to={{ open: touches }}>{words.see}</ViewLink>
        </>
      )}
      {isShown && (
        <>
          {' · '}
          <ViewLink to={{ open: claim }}>{words.seeOwn}</ViewLink>
        </>
      )}
    </span>
  )
}
