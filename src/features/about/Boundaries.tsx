import type { CorePart } from '@/domain/contract'
import { aboutMessages as words } from '@/i18n/about'
import { punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { AsWritten } from '@/ui/AsWritten'
import { Section } from './Section'
import styles from './About.module.css'

/** How boundaries are drawn, and what is said of each contested ground under its number of the map. */
export function Boundaries({ grounds }: Pick<CorePart, 'grounds'>) {
  return (
    <Section name="boundaries">
      <p>{messages.map.policy + punctuation.afterSentence + words.boundaries}</p>
      <ol className={styles['grounds']}>
        {grounds.map(({ id, number, name, note }) => (
          <li key={id} value={number}>
            <ViewLink to={{ open: id }}>{name}</ViewLink>
            {punctuation.colon}
            <AsWritten>{note}</AsWritten>
          </li>
        ))}
      </ol>
    </Section>
  )
}
