import type { CorePart } from '@/domain/contract'
import { aboutMessages as words } from '@/i18n/about'
import { formatDay } from '@/i18n/format'
import { ViewLink } from '@/state/ViewLink'
import { Section } from './Section'
import styles from './About.module.css'

/** Which program shows which data. */
export function Version({ dataVersion, schemaVersion, lastDay }: Pick<CorePart, 'dataVersion' | 'schemaVersion' | 'lastDay'>) {
  const facts = [
    [words.version.program, __PROGRAM_VERSION__],
    [words.version.data, dataVersion],
    [words.version.schema, schemaVersion],
    [words.version.lastDay, formatDay(lastDay)],
  ] as const
  return (
    <Section name="version">
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['ways']}>
        <ViewLink to={{ view: 'data' }}>{words.toData}</ViewLink>
      </p>
    </Section>
  )
}
