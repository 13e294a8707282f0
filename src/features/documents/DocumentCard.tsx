import { Fragment, type ReactNode, useState } from 'react'
import { type KnownClaim, kindOf } from '@/domain/claims'
import type { Source } from '@/domain/contract'
import { groupedBy } from '@/domain/order'
import { detailsMessages } from '@/i18n/details'
import { documentsMessages } from '@/i18n/documents'
import { formatWhen, punctuation } from '@/i18n/format'
import { languageName } from '@/i18n/language-name'
import { ViewLink } from '@/state/ViewLink'
import button from '@/ui/Button.module.css'
import { AsWritten } from '@/ui/AsWritten'
import { SourceName } from '@/ui/SourceName'
import type { DocumentClaims } from './use-document'
import styles from './Reading.module.css'

const words = documentsMessages.card

interface DocumentCardProps {
  document: Source
  number: number
  taken: DocumentClaims
}

/** What the document is, how its date is known, and how much was taken from it. */
export function DocumentCard({ document, number, taken }: DocumentCardProps) {
  const { publisher, published, url, language, summary, sha256 } = document
  const { claims, discrepancies } = taken
  const kinds = [...groupedBy(claims, (claim): KnownClaim['kind'] => kindOf(claim).kind)]
  const rows: (readonly [string, ReactNode] | false)[] = [
    publisher !== undefined && [words.publisher, <SourceName key="publisher" source={document} byPublisher />],
    [words.published, published ? formatWhen(published) + punctuation.comma + words.how[published.basis] : words.unknownDay],
    published?.reasoning !== undefined && [words.reasoning, <AsWritten key="reasoning">{published.reasoning}</AsWritten>],
    [words.language, languageName(language)],
    [
      words.address,
      url === undefined ? (
        words.noAddress
      ) : (
        <a key="url" href={url} target="_blank" rel="noreferrer">
          {url.replace(/^https?:\/\//, '')}
        </a>
      ),
    ],
    sha256 !== undefined && [words.checksum, <Checksum key="sha256" value={sha256} />],
    [
      words.taken,
      [
        documentsMessages.claims(claims.length),
        ...(claims.length === 0 ? [] : [words.kinds(kinds.map(([kind, own]) => [kind, own.length] as const))]),
      ].join(punctuation.colon),
    ],
    claims.length > 0 && [
      words.ofThem,
      words.quality(
        claims.filter(({ basis }) => basis === 'inferred').length,
        claims.filter(({ correction }) => correction !== undefined).length,
      ),
    ],
    [
      words.contradictions,
      discrepancies.length === 0 ? (
        words.noContradictions
      ) : (
        <ViewLink key="open" to={{ open: document.id }}>
          {words.touching(discrepancies.length)}
        </ViewLink>
      ),
    ],
  ]
  return (
    <header className={styles['card']}>
      <p className={styles['chip']}>{detailsMessages.evidence.doc(number)}</p>
      <h3 tabIndex={-1} className={styles['title']} lang={language}>
        {document.title}
      </h3>
      {summary !== undefined && (
        <p className={styles['summary']}>
          <AsWritten>{summary}</AsWritten>
        </p>
      )}
      <dl className={styles['facts']}>
        {rows.map((row) =>
          row ? (
            <Fragment key={row[0]}>
              <dt>{row[0]}</dt>
              <dd>{row[1]}</dd>
            </Fragment>
          ) : null,
        )}
      </dl>
    </header>
  )
}

/** The first digits of a checksum, and the whole to copy. */
function Checksum({ value }: { value: string }) {
  const [state, setState] = useState<'short' | 'copied' | 'refused'>('short')

  async function handleCopy() {
    try {
      await navigator.clipboard.writeText(value)
      setState('copied')
    } catch {
      setState('refused')
    }
  }

  return (
    <>
      <code title={value}>{state === 'refused' ? value : `${value.slice(0, 12)}…`}</code>{' '}
      <button type="button" className={button['button']} aria-label={words.copyName} onClick={() => void handleCopy()}>
        {words.copy}
      </button>{' '}
      <output>{state === 'copied' ? words.copied : state === 'refused' ? words.notCopied : ''}</output>
    </>
  )
}
