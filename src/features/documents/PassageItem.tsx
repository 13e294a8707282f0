import type { Id } from '@/domain/contract'
import type { Passage } from '@/domain/reading/passages'
import { documentsMessages } from '@/i18n/documents'
import { ClaimItem } from './ClaimItem'
import { isOpenClaim } from './open-claim'
import type { DocumentClaims } from './use-document'
import type { Reading } from './use-reading'
import styles from './Reading.module.css'

const words = documentsMessages.outline

interface PassageItemProps {
  passage: Passage
  taken: DocumentClaims
  reading: Reading | undefined
  active: string
  open: Id | undefined
}

/** A passage by its phrase, with the claims that rest on it; with the text open the phrase leads to its mark. */
export function PassageItem({ passage, taken, reading, active, open }: PassageItemProps) {
  const { id, phrase, claims } = passage
  const anchor = reading?.anchors.get(id)
  const isFound = anchor !== undefined && anchor.how !== 'missing'
  const remarks =
    isFound &&
    [
      anchor.paragraph !== passage.paragraph && words.was(passage.paragraph),
      anchor.how === 'differs' && words.differs,
      anchor.isUncertain && words.uncertain,
    ].filter((remark) => remark !== false)
  return (
    <li
      className={styles['passage']}
      data-side="claims"
      data-passages={id}
      data-active={active.split(' ').includes(id)}
      data-missing={anchor?.how === 'missing'}
    >
      {isFound ? (
        <button type="button" data-jump className={styles['phrase']} aria-label={words.toText(phrase)}>
          {words.phrase(phrase)}
        </button>
      ) : (
        <p data-jump tabIndex={-1} className={styles['phrase']}>
          {words.phrase(phrase)}
          {anchor && <span className={styles['soft']}> {words.was(passage.paragraph)}</span>}
        </p>
      )}
      {remarks && remarks.length > 0 && <p className={styles['remark']}>{remarks.join(' · ')}</p>}
      <ul className={styles['claims']}>
        {claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            taken={taken}
            reading={reading}
            passage={passage}
            isOpen={isOpenClaim(claim, open)}
          />
        ))}
      </ul>
    </li>
  )
}
