import { type RefObject, useEffect, useRef } from 'react'
import type { Source } from '@/domain/contract'
import { documentsMessages as words } from '@/i18n/documents'
import { useAtlasWithTrade, useDay } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { DocumentCard } from './DocumentCard'
import { Outline } from './Outline'
import { TextOpener } from './TextOpener'
import { TextReport } from './TextReport'
import { useOpenedText } from './opened-texts'
import { useDocumentClaims } from './use-document'
import { useDroppedFile } from './use-dropped-file'
import { useOpenText } from './use-open-text'
import { useLinkedPassages } from './use-linked-passages'
import { useReading } from './use-reading'
import styles from './Reading.module.css'

/** A document: its card, its text if the reader opens it, and paragraph by paragraph what was taken from it. */
export function DocumentPage({ document }: { document: Source }) {
  const { directory } = useAtlasWithTrade()
  const { known } = useView('known')
  const day = useDay()
  const taken = useDocumentClaims(document)
  const opened = useOpenedText(document.id)
  const reading = useReading(opened, taken.passages)
  const { attempt, openText, closeText } = useOpenText(document, directory.documents)
  const isDraggedOver = useDroppedFile(openText)
  const page = useRef<HTMLDivElement>(null)
  const { active, goTo, handlers } = useLinkedPassages(page)
  useFocusOnTurn(page, opened !== undefined)

  const { published } = document
  const isUnread = known === 'then' && published !== undefined && published.latest > day
  return (
    <div ref={page} className={styles['page']} data-dragged={isDraggedOver} {...handlers}>
      <DocumentCard document={document} number={directory.documentNumber(document.id) ?? 0} taken={taken} />
      {isUnread ? (
        <p>{words.unread(day, published.latest)}</p>
      ) : (
        <>
          {reading && <TextReport reading={reading} passages={taken.passages} onGo={goTo} />}
          <TextOpener isTextOpen={reading !== undefined} attempt={attempt} onOpen={openText} onClose={closeText} />
          <Outline document={document} taken={taken} reading={reading} active={active} />
        </>
      )}
    </div>
  )
}

/** What was pressed to open or close the text is gone: the focus goes to what stands in its place. */
function useFocusOnTurn(page: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const last = useRef(isOpen)
  useEffect(() => {
    if (last.current === isOpen) return
    last.current = isOpen
    page.current?.querySelector<HTMLElement>(isOpen ? '[data-report]' : '[data-opener]')?.focus()
  }, [page, isOpen])
}
