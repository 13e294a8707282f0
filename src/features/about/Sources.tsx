import type { CorePart, TradePart } from '@/domain/contract'
import { aboutMessages as words } from '@/i18n/about'
import { formatNumber } from '@/i18n/format'
import { institutionsMessages } from '@/i18n/institutions'
import { ViewLink } from '@/state/ViewLink'
import { Section } from './Section'
import { holdingOf } from './holdings'
import styles from './About.module.css'

interface SourcesProps {
  core: CorePart
  trade: TradePart
}

/** What each tier holds, in numbers, and the ways to the lists. */
export function Sources({ core, trade }: SourcesProps) {
  const { holdings } = words
  const [documents, reference] = [holdingOf(core, trade, 'document'), holdingOf(core, trade, 'reference')]
  const rows = [
    { name: holdings.sources, counts: [documents.sources, reference.sources] },
    { name: holdings.claims, counts: [documents.claims, reference.claims] },
    ...(['stated', 'inferred', 'derived'] as const).map((basis) => ({
      name: holdings.basis[basis],
      counts: [documents.basis[basis], reference.basis[basis]],
      isPart: true,
    })),
  ]
  return (
    <Section name="sources">
      <p>{words.tiers}</p>
      <table className={styles['holdings']} aria-label={holdings.caption}>
        <thead>
          <tr>
            <th scope="col">{holdings.caption}</th>
            <th scope="col">{holdings.documents}</th>
            <th scope="col">{holdings.reference}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts: [ofDocuments = 0, ofReference = 0], ...row }) => (
            <tr key={name} data-part={'isPart' in row}>
              <th scope="row">{name}</th>
              <td>{formatNumber(ofDocuments)}</td>
              <td>{formatNumber(ofReference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['ways']}>
        <ViewLink to={{ view: 'documents', doc: undefined }}>{words.toDocuments}</ViewLink>
        <ViewLink to={{ view: 'coverage' }}>{words.toSources}</ViewLink>
        <ViewLink to={{ view: 'atlas', open: 'sco' }}>{institutionsMessages.register.link}</ViewLink>
      </p>
    </Section>
  )
}
