import { useEffect, useRef, useState } from 'react'
import { punctuation } from '@/i18n/format'
import { ownMessages as words } from '@/i18n/own-documents'
import type { StepKind } from '@/state/workspace/changes'
import type { Workspace } from '@/state/workspace/workspace'
import button from '@/ui/Button.module.css'
import styles from './OwnList.module.css'

export interface Note {
  text: string
  canUndo: boolean
  /** Says that something was done; it can be undone if the deed is given. */
  show: (text: string, deed?: Promise<unknown>) => void
  undo: () => void
}

/** What was done last in the list, with the way back. */
export function useUndoNote(workspace: Workspace): Note {
  const [note, setNote] = useState({ text: '', canUndo: false })

  async function undo() {
    const { kind, refused } = await workspace.undo()
    const part = refused.length > 0 ? [words.undoneInPart] : []
    setNote({ text: [words.undone(kind), ...part].join(punctuation.afterSentence), canUndo: false })
    // What was pressed is gone.
    document.getElementById('own-documents')?.focus({ preventScroll: true })
  }

  return {
    ...note,
    show: (text, deed) => {
      setNote({ text, canUndo: deed !== undefined })
      void deed
    },
    undo: () => void undo(),
  }
}

interface UndoNoteProps {
  note: Note
  /** What would be undone now. */
  undo: StepKind | undefined
}

export function UndoNote({ note, undo }: UndoNoteProps) {
  // What was removed in another room can be undone here.
  const isRemoved = note.text === '' && undo === 'remove'
  const text = isRemoved ? words.row.removedBefore : note.text
  const back = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    // What was pressed went with the row, and the focus with it.
    if ((note.canUndo || isRemoved) && document.activeElement === document.body) back.current?.focus()
  }, [note, isRemoved])

  return (
    <p className={styles['note']} data-empty={text === ''}>
      <output>{text}</output>{' '}
      {(note.canUndo || isRemoved) && (
        <button ref={back} type="button" className={button['button']} onClick={note.undo}>
          {words.row.undo}
        </button>
      )}
    </p>
  )
}
