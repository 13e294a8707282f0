import { type ChangeEvent, type FormEvent, useId, useRef, useState } from 'react'
import { punctuation } from '@/i18n/format'
import { ownMessages } from '@/i18n/own-documents'
import type { Workspace } from '@/state/workspace/workspace'
import button from '@/ui/Button.module.css'
import { addTexts } from './use-added'
import { useEscape } from './use-escape'
import styles from './OwnList.module.css'

const words = ownMessages.add

/** What is written and not yet added: it outlives the page in another language, and a look into another room. */
let draft = ''

/** The ways to give a text: files, a paste, a drop. */
export function AddTexts({ workspace }: { workspace: Workspace }) {
  const [isPasting, setIsPasting] = useState(draft !== '')
  const files = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  useEscape(form, close)

  function handleFiles({ target }: ChangeEvent<HTMLInputElement>) {
    void addTexts(workspace, [...(target.files ?? [])])
    // The same file may be chosen again once it was changed.
    target.value = ''
  }

  function close() {
    draft = ''
    setIsPasting(false)
    opener.current?.focus()
  }

  function handlePaste(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const pasted = new FormData(event.currentTarget).get('text')
    if (typeof pasted !== 'string' || pasted.trim() === '') return
    close()
    void addTexts(workspace, [pasted])
  }

  return (
    <div className={styles['add']}>
      <p className={styles['ways']}>
        <button type="button" className={button['button']} onClick={() => files.current?.click()}>
          {words.files}
        </button>
        <button
          ref={opener}
          type="button"
          className={button['button']}
          aria-expanded={isPasting}
          aria-controls={isPasting ? id : undefined}
          onClick={() => setIsPasting(!isPasting)}
        >
          {words.paste}
        </button>
        <span className={styles['soft']}>
          {words.hint}
          {punctuation.afterSentence}
          <span className={styles['mouse']}>{words.hintMore}</span>
        </span>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
        aria-label={words.files}
        tabIndex={-1}
        hidden
        onChange={handleFiles}
      />
      {isPasting && (
        <form id={id} className={styles['paste']} onSubmit={handlePaste} ref={form}>
          <label>
            {words.field}
            <textarea
              name="text"
              rows={6}
              spellCheck={false}
              autoComplete="off"
              defaultValue={draft}
              onInput={({ currentTarget }) => (draft = currentTarget.value)}
              ref={draft === '' ? focusOnce : undefined}
            />
          </label>
          <p className={styles['ways']}>
            <button type="submit" className={button['button']}>
              {words.submit}
            </button>
            <button type="button" className={button['button']} onClick={close}>
              {words.close}
            </button>
          </p>
        </form>
      )}
    </div>
  )
}

/** What was unfolded to be written in takes the focus. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus()
}
