import { type ChangeEvent, useRef, useState } from 'react'
import { ownMessages } from '@/i18n/own-documents'
import type { ImportResult } from '@/state/workspace/transfer'
import type { Workspace, WorkspaceState } from '@/state/workspace/workspace'
import button from '@/ui/Button.module.css'
import { MenuActions } from './MenuActions'
import { OptionsMenu } from '@/ui/OptionsMenu'
import { saveFile } from '@/ui/save-file'
import { RoomWords } from './RoomWords'
import type { Note } from './UndoNote'
import styles from './OwnList.module.css'

const words = ownMessages.menu

interface WorkspaceMenuProps {
  workspace: Workspace
  state: WorkspaceState
  note: Note
}

/** What can be done with the whole workspace: saved, opened from a file, removed. */
export function WorkspaceMenu({ workspace, state, note }: WorkspaceMenuProps) {
  const { documents, decisions } = state
  const [isAsking, setIsAsking] = useState(false)
  const [result, setResult] = useState<ImportResult>()
  const file = useRef<HTMLInputElement>(null)
  const decided = [...decisions.values()].reduce((sum, { size }) => sum + size, 0)

  function handleSave() {
    const { name, content } = workspace.exportFile()
    saveFile(name, content)
  }

  async function openFile(chosen: File) {
    const imported = await workspace.importFile(chosen)
    setResult(imported)
    if (imported.outcome === 'imported') note.show(words.imported(imported.documents, imported.decisions), Promise.resolve())
  }

  function handleFile({ target }: ChangeEvent<HTMLInputElement>) {
    const [chosen] = target.files ?? []
    if (chosen) void openFile(chosen)
    target.value = ''
  }

  function handleRemoveAll() {
    setIsAsking(false)
    note.show(words.removed(documents.length), workspace.remove(documents.map(({ id }) => id)))
  }

  return (
    <>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        aria-label={words.open}
        tabIndex={-1}
        hidden
        onChange={handleFile}
      />
      <OptionsMenu label={words.label}>
        <MenuActions
          actions={[
            ...(documents.length > 0 ? [{ name: words.save, what: words.saveWhat, onPress: handleSave }] : []),
            { name: words.open, what: words.openWhat, onPress: () => file.current?.click() },
            ...(documents.length > 0 ? [{ name: words.removeAll, onPress: () => setIsAsking(true) }] : []),
          ]}
        />
        <RoomWords />
        {isAsking && (
          <div role="group" aria-label={words.removeAll} className={styles['ask']}>
            <p>{words.confirm(documents.length, decided)}</p>
            <p className={styles['ways']}>
              <button type="button" className={button['button']} onClick={handleRemoveAll}>
                {words.yes(documents.length)}
              </button>
              <button type="button" className={button['button']} onClick={() => setIsAsking(false)}>
                {words.no}
              </button>
            </p>
          </div>
        )}
        {result?.outcome === 'fault' && <ImportFaults result={result} />}
      </OptionsMenu>
    </>
  )
}

function ImportFaults({ result }: { result: Extract<ImportResult, { outcome: 'fault' }> }) {
  const { faults, count } = result
  return (
    <div role="alert" className={styles['faults']}>
      <p>{words.importFailed}</p>
      <ul>
        {[...new Set(faults.map(words.importFault))].map((text) => (
          <li key={text}>{text}</li>
        ))}
        {count > faults.length && <li>{words.moreFaults(count - faults.length)}</li>}
      </ul>
    </div>
  )
}
