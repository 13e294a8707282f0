import { useEffect, useRef } from 'react'
import type { Id } from '@/domain/contract'
import { punctuation } from '@/i18n/format'
import { ownMessages as words } from '@/i18n/own-documents'
import { pageWorkspace } from '@/state/workspace/page-workspace'
import type { Workspace } from '@/state/workspace/workspace'
import { AddReport } from './AddReport'
import { AddTexts } from './AddTexts'
import { OwnRow } from './OwnRow'
import { StorageNotice } from './StorageNotice'
import { UndoNote, useUndoNote } from './UndoNote'
import { WorkspaceMenu } from './WorkspaceMenu'
import { forgetAdded, useAdded, useGivenAnywhere } from './use-added'
import { useStateOf } from './use-own-workspace'
import styles from './OwnList.module.css'

interface OwnDocumentsProps {
  workspace?: Workspace
}

/** The reader's own documents: what they are for, how to add some, and how the review of each stands. */
export function OwnDocuments({ workspace = pageWorkspace() }: OwnDocumentsProps) {
  const state = useStateOf(workspace)
  const isDraggedOver = useGivenAnywhere(workspace)
  const added = useAdded()
  const note = useUndoNote(workspace)
  const list = useRef<HTMLUListElement>(null)
  const { documents, decisions, readings, storage } = state

  // Who comes back later has read it.
  useEffect(() => forgetAdded, [])

  useEffect(() => {
    // Whoever has added a text goes on with it; who is writing elsewhere by now is left alone.
    const { activeElement } = document
    const first = firstOf(added)
    if (
      first === undefined ||
      (activeElement instanceof HTMLElement && activeElement.matches('textarea, input:not([type="file"])'))
    )
      return
    const link = list.current?.querySelector<HTMLElement>(`[data-document="${first}"] a`)
    link?.focus()
    link?.scrollIntoView({ block: 'nearest' })
  }, [added])

  function handleRemove(id: string, title: string) {
    note.show(words.row.removed(title), workspace.remove([id]))
  }

  return (
    <section className={styles['part']} aria-labelledby="own-documents" data-dragged={isDraggedOver}>
      <header className={styles['head']}>
        <h3 id="own-documents" tabIndex={-1}>
          {words.title}
        </h3>
        <WorkspaceMenu workspace={workspace} state={state} note={note} />
      </header>
      <p>
        {words.intro}
        {punctuation.afterSentence}
        {words.privacy}
      </p>
      <AddTexts workspace={workspace} />
      <AddReport added={added} />
      <StorageNotice workspace={workspace} state={state} />
      <UndoNote note={note} undo={state.undo} />
      {storage === 'opening' ? (
        <output className={styles['soft']}>{words.opening}</output>
      ) : (
        documents.length > 0 && (
          <ul ref={list} className={styles['rows']}>
            {documents.map((document) => (
              <OwnRow
                key={document.id}
                document={document}
                decisions={decisions.get(document.id)}
                reading={readings.get(document.id)}
                workspace={workspace}
                onRemove={handleRemove}
              />
            ))}
          </ul>
        )
      )}
    </section>
  )
}

/** The first document that was added, or was here already. */
function firstOf(added: ReturnType<typeof useAdded>): Id | undefined {
  const there = added === 'adding' ? [] : (added ?? []).flatMap((one) => (one.outcome === 'fault' ? [] : [one.document]))
  return there[0]
}
