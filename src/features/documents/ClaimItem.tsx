import type { Claim } from '@/domain/contract'
import type { Passage } from '@/domain/reading/passages'
import { detailsMessages } from '@/i18n/details'
import { documentsMessages } from '@/i18n/documents'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { ClaimWords } from '@/ui/ClaimWords'
import { useAtlas } from '@/state/use-atlas'
import type { DocumentClaims } from './use-document'
import type { Reading } from './use-reading'
import styles from './Reading.module.css'

const words = documentsMessages.outline

interface ClaimItemProps {
  claim: Claim
  taken: DocumentClaims
  reading?: Reading | undefined
  /** Where it stands here; it may rest on others too. */
  passage?: Passage
  isOpen: boolean
}

/** What a claim says, leading to its details, how it is known, and what contradicts it. */
export function ClaimItem({ claim, taken, reading, passage, isOpen }: ClaimItemProps) {
  const { directory } = useAtlas()
  const { correction } = claim
  const contradictions = taken.contradictions.get(claim.id) ?? []
  const places = taken.places.get(claim) ?? []
  // A claim that stands in ten places says all of itself once; what is corrected, where it is printed.
  const isFirst = places.length === 0 || places[0] === passage
  const printed = correction && places.find(({ phrase }) => phrase.includes(correction.printed))
  const isCorrected = correction && (printed ? printed === passage : isFirst)
  const also = places
    .filter((place) => place !== passage)
    .map((place) => {
      const anchor = reading?.anchors.get(place.id)
      return anchor === undefined || anchor.how === 'missing' ? place.paragraph : anchor.paragraph
    })
  const remarks = [
    claim.basis !== 'stated' && words.basis[claim.basis],
    also.length > 0 && words.also([...new Set(also)]),
    !isFirst && contradictions.length > 0 && documentsMessages.signs.contradicted,
  ].filter((remark) => remark !== false)
  return (
    <li className={styles['claim']} data-basis={claim.basis} data-open={isOpen}>
      <ViewLink to={{ open: claim.id }} aria-current={isOpen}>
        <ClaimWords claim={claim} directory={directory} isNamed />
      </ViewLink>
      {remarks.length > 0 && <span className={styles['soft']}> · {remarks.join(' · ')}</span>}
      {isCorrected && (
        <p className={styles['remark']}>{detailsMessages.evidence.correction(correction.printed, correction.meant)}</p>
      )}
      {(isFirst ? contradictions : []).map(({ id, kind }) => (
        <p key={id} className={styles['remark']}>
          <ViewLink to={{ open: id }}>{words.contradicted(messages.vocabulary.discrepancyKind[kind])}</ViewLink>
        </p>
      ))}
    </li>
  )
}
