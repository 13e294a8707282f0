import { useMemo } from 'react'
import { claimsById, discrepanciesOf, shownDiscrepancies } from '@/domain/claims'
import type { Claim, Source } from '@/domain/contract'
import { claimsOf } from '@/domain/subject'
import { formatWhen } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { ViewLink } from '@/state/ViewLink'
import { Facts, Section } from './Section'
import { ClaimsSection, DiscrepanciesSection } from './parts'
import type { SubjectProps } from './props'
import styles from './Details.module.css'

const words = detailsMessages.source

/** Where in the text a claim first stands; claims without a place in it come last. */
function positionIn(claim: Claim, source: string): number {
  return Math.min(
    ...claim.evidence.filter((evidence) => evidence.source === source).map((evidence) => evidence.start ?? Infinity),
  )
}

/** A document or a reference source: what it is, and everything it supports in the order of its text. */
export function SourceDetails({ atlas, tier, source }: SubjectProps & { source: Source }) {
  const { core, trade, directory } = atlas
  const all = useMemo(() => claimsOf(core, trade), [core, trade])
  const own = useMemo(
    () =>
      all
        .filter((claim) => claim.evidence.some((evidence) => evidence.source === source.id))
        .toSorted((left, right) => positionIn(left, source.id) - positionIn(right, source.id)),
    [all, source],
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
  const number = directory.documentNumber(source.id)
  const { published } = source

  return (
    <>
      {number !== undefined && <p className={styles['chip']}>{detailsMessages.evidence.doc(number)}</p>}
      <Facts
        rows={[
          source.publisher !== undefined && [words.publisher, source.publisher],
          [words.published, published ? formatWhen(published) : words.unpublished],
          published?.reasoning !== undefined && [
            '',
            published.basis === 'inferred' ? words.inferred(published.reasoning) : published.reasoning,
          ],
          source.url !== undefined && [
            words.address,
            <a key="url" href={source.url} target="_blank" rel="noreferrer" lang={source.language}>
              {new URL(source.url).hostname}
            </a>,
          ],
          source.summary !== undefined && [words.summary, source.summary],
          source.standing === 'weak' && [detailsMessages.evidence.note, detailsMessages.evidence.weak],
        ]}
      />
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
    </>
  )
}
