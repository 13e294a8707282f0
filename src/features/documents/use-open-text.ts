import { useRef, useState } from 'react'
import type { Source } from '@/domain/contract'
import type { TextFault } from '@/state/read-text'
import { type OpenedText, keepText } from './opened-texts'
import { readText } from './read-text'

/** How the reader's last attempt to open a text ended, unless the text is shown. */
export type Attempt =
  | { kind: 'reading' }
  | { kind: 'fault'; fault: TextFault }
  | { kind: 'other'; document: Source; opened: OpenedText }

/** Opens what the reader gives as the text of the document; that of another document is told, not opened. */
export function useOpenText(document: Source, documents: readonly Source[]) {
  const [attempt, setAttempt] = useState<Attempt>()
  const last = useRef<File | string>(undefined)

  async function openGiven(given: File | string) {
    last.current = given
    setAttempt({ kind: 'reading' })
    const result = await readText(given, document.id, documents)
    // What was given since, or closed, counts: a long text may take longer than the next.
    if (last.current !== given) return
    const other = result.kind === 'text' && documents.find(({ id }) => id === result.document && id !== document.id)
    if (result.kind === 'fault') setAttempt(result)
    else if (other) setAttempt({ kind: 'other', document: other, opened: { ...result.opened, check: 'same' } })
    else {
      setAttempt(undefined)
      keepText(document.id, result.opened)
    }
  }

  function closeText() {
    last.current = undefined
    setAttempt(undefined)
    keepText(document.id, undefined)
  }

  return { attempt, closeText, openText: (given: File | string) => void openGiven(given) }
}
