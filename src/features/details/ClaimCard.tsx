import { dateOf } from '@/domain/claims'
import type { Claim, Evidence, Source } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { formatShortDay, formatWhen } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { claimWords } from '@/i18n/claim-words'
import styles from './Details.module.css'

interface ClaimCardProps {
  claim: Claim
  directory: Directory
  /** Whether the line names its subject, where the heading does not. */
  isNamed?: boolean
  /** Whether evidence and notes stand open. */
  isOpen?: boolean
}

/** A claim with where it is said; the line at its side is solid for stated, dashed for inferred, double for derived. */
export function ClaimCard({ claim, directory, isNamed = false, isOpen = false }: ClaimCardProps) {
  const words = detailsMessages.evidence
  const date = dateOf(claim)
  const opens = 'about' in claim ? claim.about : claim.id
  return (
    <li className={styles['card']} data-tier={claim.tier} data-basis={claim.basis}>
      <p className={styles['cardText']}>
        {isOpen ? (
          claimWords(claim, directory, isNamed)
        ) : (
          <ViewLink to={{ open: opens }}>{claimWords(claim, directory, isNamed)}</ViewLink>
        )}
      </p>
      <p className={styles['meta']}>
        {date && !('participants' in claim) && !('reporter' in claim) && <span>{formatWhen(date)} · </span>}
        <Where evidence={claim.evidence[0]!} directory={directory} />
        {claim.evidence.length > 1 && <span> {words.andMore(claim.evidence.length - 1)}</span>}
        {claim.basis !== 'stated' && <span> · {words.basis[claim.basis]}</span>}
        {claim.confidence === 'low' && <span> · {messages.vocabulary.confidence.low}</span>}
      </p>
      <details className={styles['more']} open={isOpen}>
        <summary>{claim.basis === 'stated' ? words.more : words.why}</summary>
        <ClaimGrounds claim={claim} directory={directory} />
      </details>
    </li>
  )
}

/** `Doc 2 · 17 May 2019 · ¶ 7`, or the publisher of a reference source. */
function Where({ evidence, directory }: { evidence: Evidence; directory: Directory }) {
  const words = detailsMessages.evidence
  const source = directory.sources.get(evidence.source)
  const number = directory.documentNumber(evidence.source)
  if (!source) return <span>{words.loading}</span>
  const published =
    source.published && (number === undefined ? formatWhen(source.published) : formatShortDay(source.published.latest))
  return (
    <>
      <SourceLink source={source} number={number} />
      {published !== undefined && <span> · {published}</span>}
      {evidence.paragraph !== undefined && <span> · {words.paragraph(evidence.paragraph)}</span>}
    </>
  )
}

/** A document by its number, another source by its publisher. */
export function SourceLink({ source, number }: { source: Source; number: number | undefined }) {
  return (
    <ViewLink to={{ open: source.id }} className={number === undefined ? undefined : styles['doc']}>
      {number === undefined ? (source.publisher ?? source.title) : detailsMessages.evidence.doc(number)}
    </ViewLink>
  )
}

/** All that a claim rests on: passages with their phrases, reasoning, correction, note, confidence, formula. */
export function ClaimGrounds({ claim, directory }: { claim: Claim; directory: Directory }) {
  const words = detailsMessages.evidence
  return (
    <div className={styles['grounds']}>
      <EvidenceList evidence={claim.evidence} directory={directory} />
      {claim.correction && (
        <p>
          {words.correction(claim.correction.printed, claim.correction.meant)} {claim.correction.reason}
        </p>
      )}
      {claim.reasoning !== undefined && (
        <p>
          <b>{words.reasoning}</b> {claim.reasoning}
        </p>
      )}
      {'derivedFrom' in claim && claim.derivedFrom && (
        <p>
          <b>{words.formula}</b> {claim.derivedFrom.formula}
        </p>
      )}
      {claim.note !== undefined && (
        <p>
          <b>{words.note}</b> {claim.note}
        </p>
      )}
      {claim.confidence !== undefined && (
        <p>
          <b>{words.confidence}</b> {claim.confidence}
        </p>
      )}
    </div>
  )
}

/** Where something is said: each source with its place in it, its phrase, and its address. */
export function EvidenceList({ evidence, directory }: { evidence: readonly Evidence[]; directory: Directory }) {
  return (
    <ul>
      {evidence.map((one) => (
        <li key={`${one.source}-${one.start ?? ''}`}>
          <Where evidence={one} directory={directory} />
          {one.phrase !== undefined && <q className={styles['phrase']}>{one.phrase}</q>}
          <SourceLine id={one.source} directory={directory} />
        </li>
      ))}
    </ul>
  )
}

function SourceLine({ id, directory }: { id: string; directory: Directory }) {
  const source = directory.sources.get(id)
  if (!source || directory.documentNumber(id) !== undefined) return null
  return (
    <p className={styles['sourceLine']}>
      {source.url === undefined ? (
        source.title
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer" lang={source.language}>
          {source.title}
        </a>
      )}
      {source.standing === 'weak' && ` (${detailsMessages.evidence.weak})`}
    </p>
  )
}
