import { useMemo, useState } from 'react'
import { type Difference, compareDays, differenceOf } from '@/domain/compare'
import type { Id, IsoDate } from '@/domain/contract'
import { comparisonCsv } from '@/domain/export/comparison-table'
import type { Directory } from '@/domain/directory'
import { shownClaims } from '@/domain/tiers'
import { compareMessages as words } from '@/i18n/compare'
import { pagesMessages } from '@/i18n/pages'
import { ViewLink } from '@/state/ViewLink'
import { useViewState } from '@/state/use-view-state'
import button from '@/ui/Button.module.css'
import { ClaimCard } from './ClaimCard'
import { Section } from './Section'
import { comparisonText, differenceWords, sectionsOf, summaryWords } from './comparison-words'
import type { SubjectProps } from './props'
import styles from './Details.module.css'

interface ComparisonDetailsProps extends SubjectProps {
  compared: IsoDate
}

/** Two days against each other: what changed in one sentence, then country by country with its evidence. */
export function ComparisonDetails({ atlas, day, compared, tier }: ComparisonDetailsProps) {
  const { core, directory } = atlas
  const { known } = useViewState()
  const comparison = useMemo(() => compareDays(core.statuses, day, compared, tier), [core, day, compared, tier])
  const { before, after } = comparison
  const sections = sectionsOf(comparison, directory)

  function csvAddress() {
    const policy = pagesMessages.about.boundaryText
    const csv = comparisonCsv(comparison, directory, { tier, known, dataVersion: core.dataVersion, policy })
    return `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`
  }

  return (
    <div className={styles['content']}>
      <ViewLink to={{ compare: undefined }} className={styles['close']} aria-label={words.menu.stop} title={words.menu.stop}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" />
        </svg>
      </ViewLink>
      <h2 className={styles['heading']} data-long="true">
        {words.heading(before, after)}
      </h2>
      <p className={styles['sentence']}>{summaryWords(comparison)}</p>
      {sections.length > 0 && (
        <p className={styles['tools']}>
          <a className={button['button']} download={`sco-${before}-${after}.csv`} href={csvAddress()} title={words.csvTitle}>
            {words.csv}
          </a>
          <CopyButton text={comparisonText(comparison, directory)} />
        </p>
      )}
      {sections.map(({ title, differences }) => (
        <Section key={title} title={title}>
          <ul className={styles['list']}>
            {differences.map((difference) => (
              <DifferenceCard key={difference.entity} difference={difference} directory={directory} />
            ))}
          </ul>
        </Section>
      ))}
    </div>
  )
}

interface DifferenceCardProps {
  difference: Difference
  directory: Directory
}

function DifferenceCard({ difference, directory }: DifferenceCardProps) {
  const claims = [...new Set(difference.steps.flatMap((step) => step.claims))]
  const isOfDocuments = claims.every((claim) => claim.tier === 'document')
  return (
    <li
      className={styles['card']}
      data-tier={isOfDocuments ? 'document' : 'reference'}
      data-basis={difference.steps.at(-1)?.claims[0]?.basis}
    >
      <p>
        <ViewLink to={{ open: difference.entity }}>{directory.nameOf(difference.entity)}</ViewLink>
        {words.afterName(differenceWords(difference))}
      </p>
      <details className={styles['more']}>
        <summary>{words.evidence(claims.length)}</summary>
        <ul className={styles['list']}>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} directory={directory} />
          ))}
        </ul>
      </details>
    </li>
  )
}

function CopyButton({ text }: { text: string }) {
  const [result, setResult] = useState<string>()
  async function handleCopy() {
    try {
      await navigator.clipboard.writeText(text)
      setResult(words.copied)
    } catch {
      setResult(words.notCopied)
    }
  }
  return (
    <button type="button" className={button['button']} onClick={() => void handleCopy()}>
      {result ?? words.copy}
    </button>
  )
}

interface ComparedCountryProps extends ComparisonDetailsProps {
  country: Id
}

/** What changed for one country between the two days, in a line. */
export function ComparedCountry({ atlas, day, compared, tier, country }: ComparedCountryProps) {
  const own = shownClaims(atlas.core.statuses, tier).filter((claim) => claim.entity === country)
  const [before = day, after = day] = [day, compared].toSorted()
  const difference = differenceOf(country, own, before, after)
  return (
    <p className={styles['sentence']}>
      {difference ? words.between(before, after, differenceWords(difference)) : words.unchanged(before, after)}
    </p>
  )
}
