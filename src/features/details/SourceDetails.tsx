import { useMemo } from 'react'
import { claimsById, discrepanciesOf, shownDiscrepancies } from '@/domain/claims'
import type { Claim, Source } from '@/domain/contract'
import { compare } from '@/domain/order'
import { claimsOf } from '@/domain/subject'
import { isShown, shownClaims } from '@/domain/tiers'
import { formatWhen } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { chipOf } from '@/i18n/source-chip'
import { languageName } from '@/i18n/language-name'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { AsWritten } from '@/ui/AsWritten'
import { SourceName } from '@/ui/SourceName'
import { Facts, Section } from './Section'
import { ClaimsSection, DiscrepanciesSection } from './parts'
import type { SubjectProps } from './props'
import { Cite } from './Quote'
import styles from './Details.module.css'

const words = detailsMessages.source

/** Where in the text a claim first stands; claims without a place in it come last. */
function positionIn(claim: Claim, source: string): number {
  return Math.min(
    ...claim.evidence.filter((evidence) => evidence.source === source).map((evidence) => evidence.start ?? Infinity),
  )
}

/** Whether the claim rests on the source, or what is corrected in it does. */
function restsOn({ evidence, correction }: Claim, source: string): boolean {
  return [...evidence, ...(correction?.evidence ?? [])].some((one) => one.source === source)
}

/** A document or a reference source: what it is, and everything it supports in the order of its text. */
export function SourceDetails({ atlas, tier, source }: SubjectProps & { source: Source }) {
  const { core, trade, directory } = atlas
  const all = useMemo(() => claimsOf(core, trade), [core, trade])
  const own = useMemo(
    () =>
      shownClaims(all, tier)
        .filter((claim) => restsOn(claim, source.id))
        .toSorted((left, right) => compare(positionIn(left, source.id), positionIn(right, source.id))),
    [all, tier, source],
  )
  const discrepancies = useMemo(() => {
    const claims = claimsById(core, trade?.trade)
    return discrepanciesOf(
      shownDiscrepancies([...core.discrepancies, ...(trade?.discrepancies ?? [])], claims, tier),
      claims,
      source.id,
    )
  }, [core, trade, tier, source])
  const grounds = core.grounds.filter((ground) => ground.evidence.some((evidence) => evidence.source === source.id))
  const chip = chipOf(source.id, directory)
  const isOwn = source.tier === 'mine'
  const { published } = source

  return (
    <>
      {chip !== undefined && (
        <p className={styles['chip']} data-tier={source.tier}>
          {chip}
        </p>
      )}
      {isOwn && <p>{detailsMessages.own.from}</p>}
      {chip !== undefined && (
        <p>
          <ViewLink to={{ view: 'documents', doc: source.id }}>{isOwn ? detailsMessages.own.open : words.read}</ViewLink>
        </p>
      )}
      <Facts
        rows={[
          [
            words.publisher,
            source.publisher === undefined ? words.unnamed : <SourceName key="publisher" source={source} byPublisher />,
          ],
          [
            words.published,
            published ? words.dated(formatWhen(published), messages.vocabulary.basis[published.basis]) : words.unpublished,
          ],
          published?.reasoning !== undefined && [words.how, <AsWritten key="how">{published.reasoning}</AsWritten>],
          [words.language, languageName(source.language)],
          [
            words.address,
            source.url === undefined ? (
              words.noAddress
            ) : (
              <a key="url" href={source.url} target="_blank" rel="noreferrer" className={styles['sourceLine']}>
                {source.url.replace(/^https?:\/\//, '')}
              </a>
            ),
          ],
          source.summary !== undefined && [words.summary, <AsWritten key="summary">{source.summary}</AsWritten>],
          source.standing === 'weak' && [words.standing, detailsMessages.evidence.weak],
        ]}
      />
      {!isShown(source.tier, tier) && <p>{words.hiddenTier}</p>}
      <ClaimsSection title={words.supports(own.length)} claims={own} directory={directory} isNamed first={20} />
      {grounds.length > 0 && (
        <Section title={detailsMessages.ground.rests(grounds.length)}>
          <ul className={styles['list']}>
            {grounds.map((ground) => (
              <li key={ground.id}>
                <ViewLink to={{ open: ground.id }}>{ground.name}</ViewLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <DiscrepanciesSection title={words.contradictions(discrepancies.length)} discrepancies={discrepancies} atlas={atlas} />
      <Cite source={source} />
    </>
  )
}
