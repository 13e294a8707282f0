import { useMemo } from 'react'
import { entitiesOf } from '@/domain/claims'
import type { Id } from '@/domain/contract'
import { claimsOf } from '@/domain/subject'
import { institutionsMessages } from '@/i18n/institutions'
import { ViewLink } from '@/state/ViewLink'
import type { LoadedAtlas } from '@/state/use-atlas'
import { SourceName } from '@/ui/SourceName'
import { SourceLink } from './ClaimCard'
import { Section } from './Section'
import styles from './Details.module.css'

const words = institutionsMessages.organisation

/** The documents that name it, each with how many of its claims are about it. */
export function InDocuments({ atlas, id }: { atlas: LoadedAtlas; id: Id }) {
  const { core, trade, directory } = atlas
  const about = useMemo(
    () => claimsOf(core, trade).filter((claim) => claim.tier === 'document' && entitiesOf(claim).includes(id)),
    [core, trade, id],
  )
  const named = directory.documents.flatMap((source) => {
    const count = about.filter(({ evidence }) => evidence.some((one) => one.source === source.id)).length
    return count > 0 ? [{ source, count }] : []
  })
  if (named.length === 0) return null
  return (
    <Section title={words.documents(named.length)}>
      <ul className={styles['list']}>
        {named.map(({ source, count }) => (
          <li key={source.id} className={styles['card']} data-tier="document">
            <p className={styles['cardText']}>
              <ViewLink to={{ open: source.id }}>
                <SourceName source={source} />
              </ViewLink>
            </p>
            <p className={styles['meta']}>
              <SourceLink source={source} directory={directory} /> · {words.claims(count)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
