import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { cx } from './cx'
import styles from './Dialog.module.css'

interface DialogProps {
  /** Its heading and its name. */
  title: string
  /** The name of the button that closes it. */
  closeLabel: string
  /** Given for one that is wider than a column of text. */
  className?: string | undefined
  onClose: () => void
  children: ReactNode
}

/**
 * Stands before the page until it is closed: by its button, by Escape, or by a press beside it. The button has the focus, unless something within takes it;
 * afterwards the browser gives it back to what had it before.
 */
export function Dialog({ title, closeLabel, className, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const closeButton = useRef<HTMLButtonElement>(null)
  const id = useId()

  // Before the effects of what is within, which can take the focus only when it is seen.
  useLayoutEffect(() => {
    dialog.current?.showModal()
    closeButton.current?.focus()
  }, [])
  useLightDismiss(dialog)

  return (
    <dialog ref={dialog} className={cx(styles['dialog'], className)} aria-labelledby={id} closedby="any" onClose={onClose}>
      {/* It takes the focus of a press on what takes none, so that keys never act on the page behind. */}
      <div className={styles['content']} tabIndex={-1}>
        <div className={styles['head']}>
          <h2 id={id}>{title}</h2>
          <button
            ref={closeButton}
            type="button"
            className={styles['close']}
            aria-label={closeLabel}
            title={closeLabel}
            onClick={() => dialog.current?.close()}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}

/** For browsers that do not know `closedby`. A press that began within, to select text, closes nothing. */
function useLightDismiss(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    // What is seen beside the content belongs to the dialog itself.
    let wasPressedBeside = false
    const handlePress = ({ target }: Event) => {
      wasPressedBeside = target === element
    }
    const handleClick = ({ target }: Event) => {
      if (wasPressedBeside && target === element) element.close()
    }
    element.addEventListener('pointerdown', handlePress)
    element.addEventListener('click', handleClick)
    return () => {
      element.removeEventListener('pointerdown', handlePress)
      element.removeEventListener('click', handleClick)
    }
  }, [dialog])
}
