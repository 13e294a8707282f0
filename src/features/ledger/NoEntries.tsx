import type { Id } from '@/domain/contract'
import type { LedgerFilter } from '@/domain/ledger'
import { ledgerMessages as words } from '@/i18n/ledger'
import { ViewLink } from '@/state/ViewLink'
import { useDay } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import button from '@/ui/Button.module.css'
import { conditionsOf } from './conditions'
import styles from './LedgerView.module.css'

interface NoEntriesProps {
  /** How many there are without the filter. */
  all: number
  filter: LedgerFilter
  /** How many fit if the reference sources are switched on. */
  withReference: number
  nameOf: (id: Id) => string
}

/** Why nothing is listed, and the ways out. */
export function NoEntries({ all, filter, withReference, nameOf }: NoEntriesProps) {
  const { known } = useView('known')
  const day = useDay()
  return (
    <div className={styles['empty']}>
      <p>{all === 0 ? words.noneAtAll(known === 'then' ? day : undefined) : words.none(all, conditionsOf(filter, nameOf))}</p>
      {withReference > 0 && (
        <ViewLink className={button['button']} to={{ tier: 'all' }}>
          {words.includeReference(withReference)}
        </ViewLink>
      )}
    </div>
  )
}
