import { ownMessages as words } from '@/i18n/own-documents'
import type { Workspace, WorkspaceState } from '@/state/workspace/workspace'
import button from '@/ui/Button.module.css'
import { saveFile } from '@/ui/save-file'
import styles from './OwnList.module.css'

interface StorageNoticeProps {
  workspace: Workspace
  state: WorkspaceState
}

/** Whether the workspace is kept, if it is not; and what of it could not be read. Nothing is said while all is well. */
export function StorageNotice({ workspace, state }: StorageNoticeProps) {
  const { storage, trouble, setAside, documents } = state
  const isKept = storage === 'opening' || storage === 'stored'

  function save({ name, content }: { name: string; content: Blob }) {
    saveFile(name, content)
  }

  return (
    <>
      {!isKept && (
        <div role="status" className={styles['notice']}>
          <p title={trouble}>{words.storage[storage]}</p>
          <p className={styles['ways']}>
            {documents.length > 0 && (
              <button type="button" className={button['button']} onClick={() => save(workspace.exportFile())}>
                {words.menu.save}
              </button>
            )}
            {storage !== 'newer' && (
              <button type="button" className={button['button']} onClick={() => void workspace.retry()}>
                {words.retry}
              </button>
            )}
          </p>
        </div>
      )}
      {setAside.length > 0 && (
        <div role="status" className={styles['notice']}>
          <p>{words.setAside(setAside.length)}</p>
          <p className={styles['ways']}>
            <button type="button" className={button['button']} onClick={() => save(workspace.exportSetAside())}>
              {words.saveSetAside}
            </button>
            <button type="button" className={button['button']} onClick={() => void workspace.dropSetAside()}>
              {words.dropSetAside}
            </button>
          </p>
        </div>
      )}
    </>
  )
}
