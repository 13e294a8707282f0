import { type MouseEvent, type ReactNode, useId, useState } from 'react'
import type { Id } from '@/domain/contract'
import type { Note, Prose } from '@/domain/export/prose'
import { noteLine } from '@/domain/export/prose-formats'
import { punctuation } from '@/i18n/format'
import { quoteMessages as words } from '@/i18n/quote'
import { ViewLink } from '@/state/ViewLink'
import styles from './Quote.module.css'

/** The ids of a note and of its first mark, within one rendering. */
function idsOf(base: Id, number: number): { note: string; mark: string } {
  return { note: `${base}-note-${number}`, mark: `${base}-mark-${number}` }
}

/** Leads to another place of the text without a trace in the address, which is the view's. */
function leadTo(event: MouseEvent, id: Id) {
  event.preventDefault()
  document.getElementById(id)?.focus()
}

interface NotedTextProps {
  prose: Prose
  renderClaims: (claims: readonly Id[]) => ReactNode
}

/** The sentences with their marks, each of which leads to its note, and the notes, which lead to their sources. */
export function NotedText({ prose, renderClaims }: NotedTextProps) {
  const base = useId()
  const first = new Map<number, string>()
  const keyed = prose.sentences.map((pieces, at) => ({
    key: at,
    pieces: pieces.map(({ text, notes }, index) => ({
      key: index,
      text,
      marks: notes.map((number) => {
        const isFirst = !first.has(number)
        if (isFirst) first.set(number, `${at}.${index}`)
        return { number, isFirst }
      }),
    })),
  }))
  return (
    <>
      <div className={styles['text']}>
        {keyed.map(({ key, pieces }) => (
          <p key={key}>
            {pieces.map((piece) => (
              <span key={piece.key}>
                {piece.text}
                {piece.marks.map(({ number, isFirst }) => {
                  const ids = idsOf(base, number)
                  return (
                    <sup key={number}>
                      <a
                        href={`#${ids.note}`}
                        id={isFirst ? ids.mark : undefined}
                        aria-label={words.note(number)}
                        onClick={(event) => leadTo(event, ids.note)}
                      >
                        {number}
                      </a>
                    </sup>
                  )
                })}
              </span>
            ))}
          </p>
        ))}
      </div>
      <ol className={styles['notes']} aria-label={words.noteList}>
        {prose.notes.map((note) => (
          <NoteItem key={note.number} note={note} base={base} renderClaims={renderClaims} />
        ))}
      </ol>
    </>
  )
}

interface NoteItemProps extends Omit<NotedTextProps, 'prose'> {
  note: Note
  base: Id
}

/** A note: it opens its source, and shows the claims that it is cited for. */
function NoteItem({ note, base, renderClaims }: NoteItemProps) {
  const [wasOpened, setWasOpened] = useState(false)
  const { publisher, title, languages, remarks } = noteLine(note, words.notes)
  const ids = idsOf(base, note.number)
  return (
    <li id={ids.note} tabIndex={-1}>
      {publisher !== undefined && (
        <>
          <span lang={languages.publisher}>{publisher}</span>
          {punctuation.comma}
        </>
      )}
      <ViewLink to={{ open: note.source.id }}>
        <cite lang={languages.title}>{title}</cite>
      </ViewLink>
      {`${punctuation.comma}${remarks} `}
      <a
        href={`#${ids.mark}`}
        className={styles['back']}
        aria-label={words.notes.back}
        onClick={(event) => leadTo(event, ids.mark)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M6 11V1.5M2 5.5l4-4 4 4" />
        </svg>
      </a>
      {note.claims.length > 0 && (
        <details onToggle={() => setWasOpened(true)}>
          <summary>{words.claims(note.claims.length)}</summary>
          {wasOpened && renderClaims(note.claims)}
        </details>
      )}
    </li>
  )
}
