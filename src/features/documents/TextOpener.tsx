import { type ChangeEvent, type FormEvent, useId, useState } from 'react'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { changeView } from '@/state/view-store'
import { documentsMessages } from '@/i18n/documents'
import button from '@/ui/Button.module.css'
import { keepText } from './opened-texts'
import type { Attempt } from './use-open-text'
import styles from './Reading.module.css'

const words = documentsMessages.open

interface TextOpenerProps {
  isTextOpen: boolean
  attempt: Attempt | undefined
  onOpen: (given: File | string) => void
  onClose: () => void
}

/** Takes a text of the reader's own, from a file or a paste; or closes the one that is open. */
export function TextOpener({ isTextOpen, attempt, onOpen, onClose }: TextOpenerProps) {
  const [isUnfolded, setIsUnfolded] = useState(false)
  const id = useId()
  return (
    <div className={styles['opener']} data-text-open={isTextOpen}>
      {isTextOpen ? (
        <button type="button" className={button['button']} onClick={onClose}>
          {words.close}
        </button>
      ) : (
        <>
          <p className={styles['soft']}>{words.why}</p>
          <button
            type="button"
            data-opener
            className={button['button']}
            aria-expanded={isUnfolded}
            aria-controls={isUnfolded ? id : undefined}
            onClick={() => setIsUnfolded(!isUnfolded)}
          >
            {words.button}
          </button>
          {isUnfolded && <Ways id={id} onOpen={onOpen} />}
        </>
      )}
      <Outcome attempt={attempt} />
    </div>
  )
}

/** The ways to give the text. */
function Ways({ id, onOpen }: { id: string } & Pick<TextOpenerProps, 'onOpen'>) {
  function handleFile({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    if (file) onOpen(file)
    // The same file may be chosen again once it was changed.
    target.value = ''
  }

  function handlePaste(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const pasted = new FormData(event.currentTarget).get('text')
    if (typeof pasted === 'string') onOpen(pasted)
  }

  return (
    <form id={id} className={styles['ways']} onSubmit={handlePaste}>
      <p>{words.private}</p>
      <p className={styles['drop']}>
        <label>
          {words.file} <input type="file" onChange={handleFile} />
        </label>{' '}
        {words.drop}
      </p>
      <label className={styles['paste']}>
        {words.paste}
        <textarea name="text" rows={4} spellCheck={false} autoComplete="off" />
      </label>
      <button type="submit" className={button['button']}>
        {words.read}
      </button>
    </form>
  )
}

/** Why nothing was opened, and what can be done about it. */
function Outcome({ attempt }: Pick<TextOpenerProps, 'attempt'>) {
  const { directory } = useAtlasWithTrade()
  if (attempt?.kind === 'reading') return <output>{words.reading}</output>
  if (attempt?.kind === 'fault') {
    return (
      <p role="alert" className={styles['alert']}>
        {words.faults[attempt.fault]}
      </p>
    )
  }
  if (attempt?.kind !== 'other') return null
  const { document, opened } = attempt
  const number = directory.documentNumber(document.id) ?? 0

  function handleOther() {
    keepText(document.id, opened)
    changeView({ doc: document.id })
  }

  return (
    <div role="alert" className={styles['alert']}>
      <p>{words.other(number, document.title)}</p>
      <button type="button" className={button['button']} onClick={handleOther}>
        {words.readOther(number)}
      </button>
    </div>
  )
}
