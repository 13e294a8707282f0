import { memo, useMemo, useState } from 'react'
import type { Id } from '@/domain/contract'
import { formatDay } from '@/i18n/format'
import { ownMessages } from '@/i18n/own-documents'
import { ViewLink } from '@/state/ViewLink'
import type { DecisionsOfOne, OwnDocument } from '@/state/workspace/model'
import type { Reading } from '@/state/workspace/readings'
import { reviewOf } from '@/state/workspace/review'
import type { Workspace } from '@/state/workspace/workspace'
import button from '@/ui/Button.module.css'
import { CardForm } from './CardForm'
import { cardDraft, hasDraft } from './drafts'
import { type Counts, countsOf } from './standing'
import styles from './OwnList.module.css'

const words = ownMessages.row

interface OwnRowProps {
  document: OwnDocument
  decisions: DecisionsOfOne | undefined
  reading: Reading | undefined
  workspace: Workspace
  onRemove: (id: Id, title: string) => void
}

/** One of the reader's documents: what it is, and how its review stands. */
export const OwnRow = memo(function OwnRow({ document, decisions, reading, workspace, onRemove }: OwnRowProps) {
  const { id, title, publisher, published, found, language } = document
  const [isEditing, setIsEditing] = useState(() => hasDraft(cardDraft(id)))
  const counts = useMemo(() => countsOf(reviewOf(document, decisions)), [document, decisions])
  const day = published ?? found?.publicationDate ?? undefined
  return (
    <li className={styles['row']} data-document={id} data-state={reading ? 'reading' : stateOf(counts)}>
      <p className={styles['soft']}>
        {[publisher, day === undefined ? undefined : formatDay(day)].filter((part) => part !== undefined).join(' · ')}
        {day === undefined && found && (
          <button
            type="button"
            className={styles['quiet']}
            aria-label={words.noDateName(title)}
            aria-expanded={isEditing}
            onClick={() => setIsEditing(!isEditing)}
          >
            {words.noDate}
          </button>
        )}
      </p>
      <h4 lang={language}>
        <ViewLink to={{ doc: id }}>{title}</ViewLink>
      </h4>
      <p className={styles['line']}>
        <span className={styles['state']} title={reading?.detail}>
          {reading ? readingWords(reading) : found || counts.all > 0 ? words[stateOf(counts)] : words.waiting}
        </span>
        {counts.all > 0 && <span>{words.count(counts.decided, counts.all)}</span>}
        {reading?.state === 'reading' && <progress aria-label={words.progress(title)} value={reading.share} />}
        {reading?.state === 'reading' || reading?.state === 'waiting' ? (
          <button type="button" className={button['button']} onClick={() => workspace.cancelReading(id)}>
            {words.cancel}
          </button>
        ) : (
          reading && (
            <button type="button" className={button['button']} onClick={() => workspace.read(id)}>
              {words.again}
            </button>
          )
        )}
        <button
          type="button"
          className={styles['quiet']}
          aria-label={words.removeName(title)}
          onClick={() => onRemove(id, title)}
        >
          {words.remove}
        </button>
      </p>
      {isEditing && <CardForm document={document} workspace={workspace} onLeave={() => setIsEditing(false)} />}
    </li>
  )
})

function stateOf({ all, decided }: Counts): 'nothing' | 'finished' | 'review' {
  if (all === 0) return 'nothing'
  return decided === all ? 'finished' : 'review'
}

function readingWords({ state, share }: Reading): string {
  if (state === 'reading') return words.reading(Math.round(share * 100))
  if (state === 'failed') return words.failed
  return state === 'cancelled' ? words.cancelled : words.waiting
}
