import { useState } from 'react'
import type { Proposal } from '@/extraction/claims'
import { ownMessages } from '@/i18n/own-documents'
import { CorrectForm } from './CorrectForm'
import { additionDraft, draftedValue } from './drafts'
import { SelectField, optionsOf } from './FormField'
import { PhraseFields } from './PhraseFields'
import { type ReviewText, phraseAt, phraseInBlock, plainSpan } from './review-text'
import { BY_HAND } from './standing'
import type { Review } from './use-review'
import styles from './Form.module.css'

const words = ownMessages.correct
const kinds = Object.keys(ownMessages.kinds) as Proposal['kind'][]

/** A finding that was missed: its words in the text, and what they say. It counts as accepted. */
export function AddByHand({ text, review }: { text: ReviewText; review: Review }) {
  const { picked, current, nameOf } = review
  const { blocks } = text.plain
  const draftId = additionDraft(review.document.id)
  const [kind, setKind] = useState(() => kinds.find((one) => one === draftedValue(draftId, 'kind')) ?? 'membership')
  const [place, setPlace] = useState(() => {
    const start = picked?.start ?? (current ? plainSpan(text, current.found.offset).start : 0)
    const block = Math.max(
      0,
      blocks.findLastIndex((one) => one.start <= start),
    )
    const phrase = picked ? text.plain.text.slice(picked.start, picked.end).trim() : ''
    const left = draftedValue(draftId, 'paragraph')
    return left === undefined ? { block, phrase } : { block: Number(left) - 1, phrase: draftedValue(draftId, 'phrase') ?? phrase }
  })
  const [isWrong, setIsWrong] = useState(false)
  const marked = picked && phraseAt(text, picked.start, picked.end)
  // What was marked stands where it was marked, also if the same words stand before it.
  const own = marked?.phrase === place.phrase ? marked : phraseInBlock(text, place.block, place.phrase)

  return (
    <CorrectForm
      kind={kind}
      frame={own && { ...own, confidence: 1, rule: BY_HAND }}
      nameOf={nameOf}
      draftId={draftId}
      onSave={review.add}
      onLeave={() => review.setTask('none')}
      onNoFrame={() => setIsWrong(true)}
    >
      <p className={styles['soft']}>{ownMessages.hand.openWhat}</p>
      <PhraseFields
        blocks={blocks}
        text={text.plain.text}
        place={place}
        fault={isWrong && !own ? words.faults.phrase : undefined}
        onChange={setPlace}
      />
      <SelectField
        name="kind"
        label={words.kind}
        value={kind}
        options={optionsOf(kinds, ownMessages.kinds)}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
      />
    </CorrectForm>
  )
}
