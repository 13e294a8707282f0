import { useId } from 'react'
import type { Id } from '@/domain/contract'
import type { LedgerEntry } from '@/domain/ledger'
import type { TierChoice } from '@/domain/tiers'
import { ledgerMessages as words } from '@/i18n/ledger'
import type { LoadedAtlas } from '@/state/use-atlas'
import { EntryItem } from './EntryItem'
import styles from './LedgerView.module.css'

export interface EntryContext {
  atlas: Pick<LoadedAtlas, 'directory' | 'subjects'>
  tier: TierChoice
  open: Id | undefined
}

interface LedgerGroupProps extends EntryContext {
  kind: string
  rule: string
  entries: readonly LedgerEntry[]
}

/** The contradictions of one kind, under the rule by which the atlas shows what it shows. */
export function LedgerGroup({ kind, rule, entries, ...context }: LedgerGroupProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['group']}>
      <h3 id={id}>{words.group(kind, entries.length)}</h3>
      <p className={styles['rule']}>
        <b>{words.rule}</b> {rule}
      </p>
      <ul className={styles['list']}>
        {entries.map((entry) => (
          <EntryItem key={entry.discrepancy.id} entry={entry} {...context} />
        ))}
      </ul>
    </section>
  )
}
