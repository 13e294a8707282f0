import type { Source } from '@/domain/contract'
import { documentsMessages as words } from '@/i18n/documents'
import { ViewLink } from '@/state/ViewLink'
import button from '@/ui/Button.module.css'

interface StepLinksProps {
  documents: readonly Source[]
  document: Source
}

/** The ways to the list and to the documents before and after. */
export function StepLinks({ documents, document }: StepLinksProps) {
  const index = documents.indexOf(document)
  const [previous, next] = [documents[index - 1], documents[index + 1]]
  return (
    <>
      <ViewLink to={{ doc: undefined }} className={button['button']}>
        {words.all}
      </ViewLink>
      {previous && <StepLink to={previous} name={words.previous(index, previous.title)} path="M7.5 2 3.5 6l4 4" />}
      {next && <StepLink to={next} name={words.next(index + 2, next.title)} path="M4.5 2l4 4-4 4" />}
    </>
  )
}

function StepLink({ to, name, path }: { to: Source; name: string; path: string }) {
  return (
    <ViewLink to={{ doc: to.id }} className={button['button']} aria-label={name} title={name}>
      <svg viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <path d={path} />
      </svg>
    </ViewLink>
  )
}
