import { Suspense, lazy, useEffect, useRef } from 'react'
import { documentsMessages as words } from '@/i18n/documents'
import { punctuation } from '@/i18n/format'
import { ViewLink } from '@/state/ViewLink'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { LoadingNote } from '@/ui/LoadingNote'
import { Panel } from '@/ui/Panel'
import { DocumentList } from './DocumentList'
import { DocumentPage } from './DocumentPage'
import { StepLinks } from './StepLinks'
import styles from './Pages.module.css'

const OwnDocumentPage = lazy(async () => ({ default: (await import('./own/OwnDocumentPage')).OwnDocumentPage }))

/** The five documents and the reader's own, or the one that the address names. */
export function DocumentsView() {
  const { directory } = useAtlasWithTrade()
  const { doc } = useView('doc')
  const room = useRef<HTMLDivElement>(null)
  const last = useRef(doc)
  const { documents } = directory
  const document = documents.find(({ id }) => id === doc)

  useEffect(() => {
    const before = last.current
    last.current = doc
    // The link that led here is gone, and the focus with it: it goes to the document, or back to where in the list it was.
    if (doc === before || globalThis.document.activeElement !== globalThis.document.body) return
    room.current?.querySelector<HTMLElement>(doc === undefined ? `[data-document="${before}"] a` : 'h3')?.focus()
  }, [doc])

  if (doc?.startsWith('mine-')) {
    const waiting = (
      <Panel title={words.title}>
        <LoadingNote />
      </Panel>
    )
    return (
      <Suspense fallback={waiting}>
        <OwnDocumentPage key={doc} id={doc} title={words.title} />
      </Suspense>
    )
  }
  return (
    <Panel
      title={words.title}
      detail={document ? words.position(documents.indexOf(document) + 1, documents.length) : documents.length}
      controls={document && <StepLinks documents={documents} document={document} />}
    >
      <div ref={room} className={styles['fill']}>
        {document ? (
          <DocumentPage key={document.id} document={document} />
        ) : (
          <div className={styles['page']}>
            {doc !== undefined && <NoSuchDocument id={doc} />}
            <DocumentList />
          </div>
        )}
      </div>
    </Panel>
  )
}

/** The link names no document: a reference source, of which there is no text, or nothing that is known. */
function NoSuchDocument({ id }: { id: string }) {
  const source = useAtlasWithTrade().directory.sources.get(id)
  return (
    <output className={styles['notice']}>
      {source ? words.noText(source.title) : words.unknown(id)}
      {punctuation.afterSentence}
      {source && <ViewLink to={{ open: id, doc: undefined }}>{words.openSource}</ViewLink>}
    </output>
  )
}
