import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Id } from '@/domain/contract'
import type { LedgerEntry } from '@/domain/ledger'
import type { TierChoice } from '@/domain/tiers'
import { ledgerMessages as words } from '@/i18n/ledger'
import type { LoadedAtlas } from '@/state/use-atlas'
import button from '@/ui/Button.module.css'
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

/** How many of a kind are drawn, and how many more at a time: a reader's own documents may bring thousands. */
const STEP = 100

/** The contradictions of one kind, under the rule by which the atlas shows what it shows. */
export function LedgerGroup({ kind, rule, entries, ...context }: LedgerGroupProps) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [asked, setAsked] = useState(STEP)
  // What is open is drawn, however far down it stands.
  const shown = Math.max(asked, entries.findIndex(({ discrepancy }) => discrepancy.id === context.open) + 1)
  const more = Math.min(entries.length - shown, STEP)

  function handleMore() {
    flushSync(() => setAsked(shown + more))
    // The button moves or goes; who reads on by the keyboard goes on with the first that came.
    list.current?.children[shown]?.querySelector('a')?.focus({ preventScroll: true })
  }

  return (
    <section aria-labelledby={id} className={styles['group']}>
      <h3 id={id}>{words.group(kind, entries.length)}</h3>
      <p className={styles['rule']}>
        <b>{words.rule}</b> {rule}
      </p>
      <ul ref={list} className={styles['list']}>
        {entries.slice(0, shown).map((entry) => (
          <EntryItem key={entry.discrepancy.id} entry={entry} {...context} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={button['button']} onClick={handleMore}>
          {words.more(more, entries.length - shown)}
        </button>
      )}
    </section>
  )
}
