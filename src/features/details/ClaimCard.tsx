import { type ReactNode, useState } from 'react'
import { dateOf } from '@/domain/claims'
import type { Claim, Evidence, Source } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { formatShortDay, formatWhen } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useView } from '@/state/use-view-state'
import { chipOf } from '@/i18n/source-chip'
import { ClaimWords } from '@/ui/ClaimWords'
import { SourceName } from '@/ui/SourceName'
import { ClaimGrounds } from './ClaimGrounds'
import styles from './Details.module.css'

interface ClaimCardProps {
  claim: Claim
  directory: Directory
  /** Whether the line names its subject, where the heading does not. */
  isNamed?: boolean
  /** Whether evidence and notes stand open. */
  isOpen?: boolean
}

/** A claim with where it is said; its words lead to what it tells of and, there, to the claim alone. */
export function ClaimCard({ claim, directory, isNamed = false, isOpen = false }: ClaimCardProps) {
  const { open } = useView('open')
  const date = dateOf(claim)
  const words = <ClaimWords claim={claim} directory={directory} isNamed={isNamed} />
  const tellsDate = 'participants' in claim || 'reporter' in claim
  return (
    <ClaimFrame claim={claim} directory={directory} isOpen={isOpen} remark={date && !tellsDate ? formatWhen(date) : undefined}>
      {claim.id === open ? (
        words
      ) : (
        <ViewLink to={{ open: 'about' in claim && claim.about !== open ? (claim.about ?? claim.id) : claim.id }}>
          {words}
        </ViewLink>
      )}
    </ClaimFrame>
  )
}

interface ClaimFrameProps {
  claim: Claim
  /** Others that say the same on the same grounds. */
  also?: readonly Claim[]
  directory: Directory
  isOpen: boolean
  /** Said before the source. */
  remark: string | undefined
  /** See `ClaimGrounds`. */
  isAmongMany?: boolean
  children: ReactNode
}

/** What is said, and on demand all that it rests on; the line at its side is solid for stated, dashed for inferred, double for derived. */
export function ClaimFrame({ claim, also, directory, isOpen, remark, isAmongMany = false, children }: ClaimFrameProps) {
  // The grounds are made when they are first asked for: a page has dozens.
  const [wasOpened, setWasOpened] = useState(isOpen)
  const words = detailsMessages.evidence
  return (
    <li className={styles['card']} data-tier={claim.tier} data-basis={claim.basis}>
      <p className={styles['cardText']}>{children}</p>
      <p className={styles['meta']}>
        {remark !== undefined && <span>{remark} · </span>}
        <Where evidence={claim.evidence[0]!} directory={directory} />
        {claim.evidence.length > 1 && <span> {words.andMore(claim.evidence.length - 1)}</span>}
        {claim.basis !== 'stated' && <span> · {words.basis[claim.basis]}</span>}
        {claim.confidence === 'low' && <span> · {messages.vocabulary.confidence.low}</span>}
      </p>
      <details className={styles['more']} open={isOpen} onToggle={() => setWasOpened(true)}>
        <summary>{claim.basis === 'stated' ? words.more : words.why}</summary>
        {wasOpened && <ClaimGrounds claim={claim} also={also} directory={directory} isAmongMany={isAmongMany} />}
      </details>
    </li>
  )
}

/** `Doc 2 · 17 May 2019 · ¶ 7`, or the publisher of a reference source. */
function Where({ evidence, directory }: { evidence: Evidence; directory: Directory }) {
  const words = detailsMessages.evidence
  const source = directory.sources.get(evidence.source)
  if (!source) return <span>{words.loading}</span>
  const published =
    source.published && (source.tier === 'reference' ? formatWhen(source.published) : formatShortDay(source.published.latest))
  return (
    <>
      <SourceLink source={source} directory={directory} />
      {published !== undefined && <span> · {published}</span>}
      {evidence.paragraph !== undefined && <span> · {words.paragraph(evidence.paragraph)}</span>}
    </>
  )
}

/** A document by its number, one of the reader's own as such, another source by its publisher. */
export function SourceLink({ source, directory }: { source: Source; directory: Directory }) {
  const chip = chipOf(source.id, directory)
  return (
    <ViewLink to={{ open: source.id }} className={chip && styles['doc']} data-tier={source.tier}>
      {chip ?? <SourceName source={source} byPublisher />}
    </ViewLink>
  )
}
