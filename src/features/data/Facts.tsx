import type { CorePart } from '@/domain/contract'
import { formatDay } from '@/i18n/format'
import { pagesMessages } from '@/i18n/pages'
import styles from './Data.module.css'

interface FactsProps {
  core: Pick<CorePart, 'dataVersion' | 'schemaVersion' | 'lastDay'>
}

/** Which version of the data this is, how far it reaches, and under which licence it may be used. */
export function Facts({ core: { dataVersion, schemaVersion, lastDay } }: FactsProps) {
  const { facts, versions, ours } = pagesMessages.data
  return (
    <div className={styles['list']}>
      <dl className={styles['facts']}>
        <div>
          <dt>{facts.version}</dt>
          <dd>
            {dataVersion} <span className={styles['about']}>{versions.version}</span>
          </dd>
        </div>
        <div>
          <dt>{facts.schemaVersion}</dt>
          <dd>
            {schemaVersion} <span className={styles['about']}>{versions.schemaVersion}</span>
          </dd>
        </div>
        <div>
          <dt>{facts.lastDay}</dt>
          <dd>{formatDay(lastDay)}</dd>
        </div>
        <div>
          <dt>{facts.licence}</dt>
          <dd>{ours}</dd>
        </div>
      </dl>
    </div>
  )
}
