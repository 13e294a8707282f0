import { type ReactNode, useMemo, useState } from 'react'
import { basisOf } from '@/domain/claims'
import { type Comparison, type Difference, compareDays, differenceOf } from '@/domain/compare'
import type { Basis, Claim, Id, IsoDate } from '@/domain/contract'
import { comparisonCsv } from '@/domain/export/comparison-table'
import { fileNameOf, voiceOf } from '@/domain/export/imprint'
import type { Directory } from '@/domain/directory'
import { type TierChoice, shownClaims } from '@/domain/tiers'
import { inOrder } from '@/domain/time'
import { compareMessages as words } from '@/i18n/compare'
import { punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useSaveFile } from '@/state/use-save-file'
import { useOwnPart } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import button from '@/ui/Button.module.css'
import { csvFile } from '@/ui/save-file'
import { ClaimCard } from './ClaimCard'
import { Quote } from './Quote'
import { Section } from './Section'
import {
  comparisonText,
  countedWords,
  differenceWords,
  disagreementWords,
  isNew,
  sectionsOf,
  summaryWords,
} from './comparison-words'
import type { SubjectProps } from './props'
import styles from './Details.module.css'

interface ComparisonDetailsProps extends SubjectProps {
  compared: IsoDate
}

/** Two days against each other: what changed in one sentence, then country by country with its evidence. */
export function ComparisonDetails({ atlas, day, compared, tier }: ComparisonDetailsProps) {
  const { core, directory } = atlas
  const { known } = useView('known')
  const comparison = useMemo(() => compareDays(core, day, compared, tier), [core, day, compared, tier])
  const { before, after, counted } = comparison
  const isSameDay = before === after
  const sections = sectionsOf(comparison, directory)

  return (
    <div className={styles['content']}>
      <ViewLink
        to={{ compare: undefined }}
        className={styles['close']}
        aria-label={messages.map.date.stop}
        title={messages.map.date.stop}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" />
        </svg>
      </ViewLink>
      <h2 className={styles['heading']} data-long="true">
        {words.heading(before, after)}
      </h2>
      <p className={styles['sentence']}>{summaryWords(comparison)}</p>
      {known === 'then' && !isSameDay && <p className={styles['sentence']}>{words.readThen(after)}</p>}
      {!isSameDay && (sections.length > 0 || counted.length > 0) && (
        <Tools comparison={comparison} directory={directory} dataVersion={core.dataVersion} tier={tier} />
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
      {!isSameDay && counted.length > 0 && (
        <Section title={words.sections.counted}>
          <ul className={styles['list']}>
            {counted.map((row) => (
              <GroundedCard key={row.claim.id} claims={[row.claim]} basis={row.claim.basis} directory={directory}>
                {countedWords(row, directory)}
              </GroundedCard>
            ))}
          </ul>
        </Section>
      )}
      {/* Of the later day, by which whoever reads as of then reads both. */}
      <Quote day={after} tier={tier} />
    </div>
  )
}

interface DifferenceCardProps {
  difference: Difference
  directory: Directory
}

function DifferenceCard({ difference, directory }: DifferenceCardProps) {
  const { entity, steps, namedBy, claims, contradiction } = difference
  const disagreement = disagreementWords(difference)
  const basis = namedBy.length > 0 ? 'stated' : basisOf(steps.at(-1)?.claims ?? [])
  return (
    <GroundedCard claims={claims} basis={basis} directory={directory}>
      <ViewLink to={{ open: entity }}>{directory.nameOf(entity)}</ViewLink>
      {words.afterName(differenceWords(difference), isNew(difference))}
      {disagreement !== undefined && punctuation.afterSentence}
      {contradiction && disagreement !== undefined ? (
        <ViewLink to={{ open: contradiction.id }}>{disagreement}</ViewLink>
      ) : (
        disagreement
      )}
    </GroundedCard>
  )
}

interface GroundedCardProps {
  claims: readonly Claim[]
  basis: Basis
  directory: Directory
  children: ReactNode
}

/** A sentence, and on demand the claims that it rests on. */
function GroundedCard({ claims, basis, directory, children }: GroundedCardProps) {
  // The cards are made when they are first asked for: there are dozens.
  const [wasOpened, setWasOpened] = useState(false)
  const tier = (['reference', 'document', 'mine'] as const).find((tier) => claims.some((claim) => claim.tier === tier))
  return (
    <li className={styles['card']} data-tier={tier} data-basis={basis}>
      <p>{children}</p>
      <details className={styles['more']} onToggle={() => setWasOpened(true)}>
        <summary>{words.evidence(claims.length)}</summary>
        {wasOpened && (
          <ul className={styles['list']}>
            {claims.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} directory={directory} />
            ))}
          </ul>
        )}
      </details>
    </li>
  )
}

interface ToolsProps {
  comparison: Comparison
  directory: Directory
  dataVersion: string
  tier: TierChoice
}

/** What can be taken along: the differences as a table, and as text. */
function Tools({ comparison, directory, dataVersion, tier }: ToolsProps) {
  const { known } = useView('known')
  const mine = useOwnPart() !== undefined
  const { message, save } = useSaveFile()
  const hasRows = comparison.differences.length + comparison.guests.length > 0

  function handleSave() {
    const { before, after } = comparison
    const imprint = { date: after, compared: before, tier, known, mine, dataVersion, policy: messages.map.policy }
    save((sourced) => ({
      name: fileNameOf('changes', imprint, 'csv'),
      content: csvFile(comparisonCsv(comparison, sourced, imprint)),
    }))
  }

  return (
    <>
      <p className={styles['tools']}>
        {hasRows && (
          <button type="button" className={button['button']} onClick={handleSave} title={words.csvTitle}>
            {words.csv}
          </button>
        )}
        <CopyButton makeText={() => comparisonText(comparison, directory, voiceOf({ tier, known, mine }))} />
      </p>
      <output className={styles['meta']}>{message}</output>
    </>
  )
}

function CopyButton({ makeText }: { makeText: () => string }) {
  const [result, setResult] = useState<string>()
  async function handleCopy() {
    try {
      await navigator.clipboard.writeText(makeText())
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
  const [before, after] = inOrder(day, compared)
  if (before === after) return null
  const difference = differenceOf(country, own, atlas.core.discrepancies, before, after)
  const disagreement = difference && disagreementWords(difference)
  return (
    <p className={styles['sentence']}>
      {difference ? words.between(before, after, differenceWords(difference), isNew(difference)) : words.unchanged(before, after)}
      {disagreement !== undefined && punctuation.afterSentence + disagreement}
    </p>
  )
}
