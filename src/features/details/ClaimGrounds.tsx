import type { ReactNode } from 'react'
import type { Claim, Evidence, Id, Source } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { groupedBy } from '@/domain/order'
import { formatWhen, punctuation } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { evidenceMessages } from '@/i18n/evidence'
import { chipOf } from '@/i18n/source-chip'
import { ViewLink } from '@/state/ViewLink'
import { AsWritten } from '@/ui/AsWritten'
import { SourceName } from '@/ui/SourceName'
import { useContradictions } from './use-contradictions'
import styles from './Details.module.css'
import own from './Evidence.module.css'

const { terms } = evidenceMessages

interface ClaimGroundsProps {
  claim: Claim
  /** Others that say the same on the same grounds. */
  also?: readonly Claim[] | undefined
  directory: Directory
  /** Whether it stands among many of the same sources, whose summaries are given elsewhere. */
  isAmongMany?: boolean
}

/** All that a claim rests on: sources with passages and summaries, tier, basis, reasoning, confidence, correction, and what contradicts it. */
export function ClaimGrounds({ claim, also, directory, isAmongMany = false }: ClaimGroundsProps) {
  const contradictions = useContradictions([claim, ...(also ?? [])])
  const { correction } = claim
  return (
    <div className={styles['grounds']}>
      <EvidenceList evidence={claim.evidence} directory={directory} claim={claim.id} isSummed={!isAmongMany} />
      <dl className={own['terms']}>
        <Term name={terms.tier}>{evidenceMessages.tier[claim.tier]}</Term>
        <Term name={terms.basis}>{evidenceMessages.basis[claim.basis]}</Term>
        {claim.reasoning !== undefined && (
          <Term name={terms.reasoning}>
            <AsWritten>{claim.reasoning}</AsWritten>
          </Term>
        )}
        {'derivedFrom' in claim && claim.derivedFrom && (
          <Term name={terms.formula}>
            <AsWritten>{claim.derivedFrom.formula}</AsWritten>
          </Term>
        )}
        {claim.confidence !== undefined && <Term name={terms.confidence}>{evidenceMessages.confidence[claim.confidence]}</Term>}
        {correction && (
          <Term name={terms.correction}>
            <p>
              {detailsMessages.evidence.correction(correction.printed, correction.meant)}
              {punctuation.afterSentence}
              <AsWritten>{correction.reason}</AsWritten>
            </p>
            {correction.evidence.length > 0 && <EvidenceList evidence={correction.evidence} directory={directory} />}
          </Term>
        )}
        {claim.note !== undefined && (
          <Term name={terms.note}>
            <AsWritten>{claim.note}</AsWritten>
          </Term>
        )}
        {contradictions.length > 0 && (
          <Term name={terms.against}>
            <ul>
              {contradictions.map(({ id, explanation }) => (
                <li key={id} className={own['against']}>
                  <ViewLink to={{ open: id }}>
                    <AsWritten>{explanation}</AsWritten>
                  </ViewLink>
                </li>
              ))}
            </ul>
          </Term>
        )}
      </dl>
    </div>
  )
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface EvidenceListProps {
  evidence: readonly Evidence[]
  directory: Directory
  /** The claim that stands on it: the document is read with it open. */
  claim?: Id
  /** Whether each source is summed up in our words, where it is. */
  isSummed?: boolean
}

/** Where something is said: each source with who published it and when, its passages, and what it says as a whole in our words. */
export function EvidenceList({ evidence, directory, claim, isSummed = true }: EvidenceListProps) {
  return (
    <ul>
      {[...groupedBy(evidence, ({ source }) => source)].map(([id, passages]) => {
        const source = directory.sources.get(id)
        if (!source) return <li key={id}>{detailsMessages.evidence.loading}</li>
        const chip = chipOf(id, directory)
        const isDocument = chip !== undefined
        return (
          <li key={id} className={own['source']}>
            <SourceLines source={source} chip={chip} />
            {passages.map((passage) => (
              <Passage
                key={`${passage.paragraph ?? ''} ${passage.start ?? ''}`}
                {...{ passage, claim, isDocument }}
                language={source.language}
              />
            ))}
            {isSummed && source.summary !== undefined && (
              <p>
                <b>{evidenceMessages.summary}</b> <AsWritten>{source.summary}</AsWritten>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Title, publisher and day, with the number of a document and the address of any other. */
function SourceLines({ source, chip }: { source: Source; chip: string | undefined }) {
  const { evidence } = detailsMessages
  const { published } = source
  const date = published && formatWhen(published)
  return (
    <>
      <p className={own['title']}>
        {chip !== undefined && <b>{chip} </b>}
        {chip !== undefined || source.url === undefined ? (
          <ViewLink to={{ open: source.id }}>
            <SourceName source={source} />
          </ViewLink>
        ) : (
          <a href={source.url} target="_blank" rel="noreferrer">
            <SourceName source={source} />
          </a>
        )}
      </p>
      <p className={styles['meta']}>
        {source.publisher !== undefined && (
          <>
            <SourceName source={source} byPublisher />
            {' · '}
          </>
        )}
        {date === undefined
          ? evidenceMessages.undated
          : published?.basis === 'stated'
            ? date
            : evidenceMessages.inferredDate(date)}
        {source.standing === 'weak' && ` · ${evidence.weak}`}
      </p>
    </>
  )
}

interface PassageProps {
  passage: Evidence
  claim: Id | undefined
  isDocument: boolean
  language: string
}

function Passage({ passage: { source, paragraph, phrase }, claim, isDocument, language }: PassageProps) {
  if (paragraph === undefined && phrase === undefined) return null
  const place = paragraph !== undefined && detailsMessages.evidence.paragraph(paragraph)
  return (
    <div className={own['passage']}>
      {isDocument && paragraph !== undefined ? (
        <ViewLink
          to={{ view: 'documents', doc: source, open: claim ?? source }}
          aria-label={evidenceMessages.readParagraph(paragraph)}
          title={evidenceMessages.readParagraph(paragraph)}
        >
          {place}
        </ViewLink>
      ) : (
        <span>{place}</span>
      )}
      {phrase !== undefined && (
        <q className={styles['phrase']} lang={language}>
          {phrase}
        </q>
      )}
    </div>
  )
}
