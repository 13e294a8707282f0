import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { ownMessages } from '@/i18n/own-documents'
import { cardFault } from '@/state/workspace/card'
import type { OwnDocument } from '@/state/workspace/model'
import type { Workspace } from '@/state/workspace/workspace'
import button from '@/ui/Button.module.css'
import { FieldDraft, cardDraft, useDraft } from './drafts'
import { TextField } from './FormField'
import { textOf } from './correction'
import { useEscape } from './use-escape'
import styles from './Form.module.css'

const words = ownMessages.card
const fields = ['title', 'publisher', 'published', 'url', 'language'] as const

interface CardFormProps {
  document: OwnDocument
  workspace: Workspace
  onLeave: () => void
}

/** What the reader says of a document. Another day of publication has its text read again. */
export function CardForm({ document, workspace, onLeave }: CardFormProps) {
  const [fault, setFault] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  const { draft, forget } = useDraft(cardDraft(document.id), form)
  useEscape(form, leave)
  const day = document.published ?? document.found?.publicationDate ?? ''

  const focusFirst = useEffectEvent(() => {
    form.current?.querySelector<HTMLElement>(`[name="${day === '' ? 'published' : 'title'}"]`)?.focus()
  })
  useEffect(() => focusFirst(), [])

  function leave() {
    forget()
    onLeave()
  }

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const given = fields.map((name) => [name, textOf(data, name)] as const)
    // What the text itself says of its day stays the text's as long as the reader leaves it.
    const changed = given.filter(([name, value]) => value !== (name === 'published' ? day : (document[name] ?? '')))
    const patch = Object.fromEntries(changed.map(([name, value]) => [name, value === '' ? undefined : value]))
    const wrong = changed.some(([name, value]) => name === 'title' && value === '') ? 'title' : cardFault(document, patch)
    setFault(wrong)
    if (wrong !== undefined) {
      event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus()
      return
    }
    if (changed.length > 0) void workspace.editCard(document.id, patch)
    leave()
  }

  return (
    <form ref={form} data-own-card className={styles['form']} noValidate onSubmit={handleSubmit}>
      <FieldDraft value={draft}>
        {fields.map((name) => (
          <TextField
            key={name}
            name={name}
            label={words[name]}
            value={name === 'published' ? day : (document[name] ?? '')}
            hint={name === 'published' ? words.publishedHint : undefined}
            fault={fault === name ? words.faults[name] : undefined}
          />
        ))}
      </FieldDraft>
      <p className={styles['ways']}>
        <button type="submit" className={button['button']}>
          {words.save}
        </button>
        <button type="button" className={button['button']} onClick={leave}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
