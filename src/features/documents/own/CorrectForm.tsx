import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Proposal } from '@/extraction/claims'
import { ownMessages } from '@/i18n/own-documents'
import type { NameOf } from '@/i18n/proposal-words'
import button from '@/ui/Button.module.css'
import { type Faults, type Frame, correctedBy } from './correction'
import { FieldDraft, useDraft } from './drafts'
import { FindingFields, faultsInWords } from './FindingFields'
import { useEscape } from './use-escape'
import finding from './Finding.module.css'
import styles from './Form.module.css'

const words = ownMessages.correct

interface CorrectFormProps {
  kind: Proposal['kind']
  /** Undefined if it cannot be told yet: then `onNoFrame` says so. */
  frame: Frame | undefined
  /** What the form starts from; undefined for one that is added. */
  from?: Proposal
  nameOf: NameOf
  /** Under which what is typed is kept (see `drafts.ts`). */
  draftId: string
  onSave: (proposal: Proposal) => void
  onLeave: () => void
  onNoFrame?: () => void
  /** What comes before the fields of its kind. */
  children?: ReactNode
}

/** What the reader makes of a finding, or finds himself: a field for each thing that it says. Escape leaves it as it was. */
export function CorrectForm(props: CorrectFormProps) {
  const { kind, frame, from, nameOf, draftId, onSave, onLeave, onNoFrame, children } = props
  const form = useRef<HTMLFormElement>(null)
  const { draft, forget } = useDraft(draftId, form)
  const [firstKind] = useState(kind)
  useEscape(form, leave)
  const [faults, setFaults] = useState<Faults>({})
  const count = Object.keys(faults).length

  function leave() {
    forget()
    onLeave()
  }

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!frame) onNoFrame?.()
    const result = correctedBy(
      kind,
      new FormData(event.currentTarget),
      frame ?? { phrase: '', offset: [0, 0], confidence: 1, rule: '' },
      from,
    )
    flushSync(() => setFaults('faults' in result ? result.faults : {}))
    if ('proposal' in result && frame) {
      forget()
      onSave(result.proposal)
    } else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }

  return (
    <form
      ref={form}
      className={styles['form']}
      data-form
      aria-label={from ? words.title : words.addTitle}
      noValidate
      onSubmit={handleSubmit}
    >
      <h3>{from ? words.title : words.addTitle}</h3>
      {from && <blockquote className={finding['quote']}>{ownMessages.review.quote(from.phrase)}</blockquote>}
      {children}
      <FieldDraft value={kind === firstKind ? draft : undefined}>
        <FindingFields key={kind} kind={kind} from={from} nameOf={nameOf} faultOf={faultsInWords(faults)} />
      </FieldDraft>
      <p role="status" className={styles['fault']}>
        {count > 0 && words.errors(count)}
      </p>
      <p className={styles['ways']}>
        <button type="submit" className={button['button']} data-main>
          {from ? words.save : words.saveAdded}
        </button>
        <button type="button" className={button['button']} onClick={leave}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
