import { useMemo } from 'react'
import { claimsById, shownDiscrepancies } from '@/domain/claims'
import { discrepancyKinds } from '@/domain/contract'
import { entriesMatching, ledgerEntries } from '@/domain/ledger'
import { punctuation } from '@/i18n/format'
import { ledgerMessages as words } from '@/i18n/ledger'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { Panel } from '@/ui/Panel'
import { LedgerFilters } from './LedgerFilters'
import { LedgerGroup } from './LedgerGroup'
import { LedgerOptions } from './LedgerOptions'
import { NoEntries } from './NoEntries'
import styles from './LedgerView.module.css'

/** Every contradiction among the sources that are switched on, by kind: what each side says, what the atlas shows, by which rule. */
export function LedgerView() {
  const { core, whole, trade, directory, subjects } = useAtlasWithTrade()
  const { tier, open, country, kind, sides } = useView('tier', 'open', 'country', 'kind', 'sides')
  const { all, answered, ofBoth } = useMemo(() => {
    const shownBy = (from: typeof core, choice: typeof tier) => {
      const claims = claimsById(from, trade.trade)
      const shown = shownDiscrepancies([...from.discrepancies, ...trade.discrepancies], claims, choice)
      return ledgerEntries(shown, claims, directory.places)
    }
    const shown = shownBy(core, tier)
    const ids = new Set(shown.map(({ discrepancy }) => discrepancy.id))
    const answered = shownBy(core, 'documents').filter(({ discrepancy }) => !ids.has(discrepancy.id))
    // With the reference sources nobody reads as of an earlier day.
    return { all: shown, answered, ofBoth: tier === 'all' ? shown : shownBy(whole, 'all') }
  }, [core, whole, trade, directory, tier])
  const filter = useMemo(() => ({ country, kind, sides }), [country, kind, sides])
  const listed = entriesMatching(all, filter)
  const alsoAnswered = entriesMatching(answered, filter).length
  const groups = discrepancyKinds
    .map((own) => [own, listed.filter(({ discrepancy }) => discrepancy.kind === own)] as const)
    .filter(([, entries]) => entries.length > 0)

  return (
    <Panel
      title={words.title}
      detail={words.count(listed.length, all.length)}
      controls={<LedgerOptions entries={listed} dataVersion={core.dataVersion} subjects={subjects} />}
    >
      <div className={styles['scroll']}>
        {all.length > 0 && (
          <p className={styles['intro']}>
            {words.summary(
              discrepancyKinds
                .map((own) => [own, all.filter(({ discrepancy }) => discrepancy.kind === own).length] as const)
                .filter(([, count]) => count > 0),
            )}
          </p>
        )}
        <LedgerFilters entries={all} filter={filter} nameOf={directory.nameOf} />
        {listed.length === 0 && (
          <NoEntries
            all={all.length}
            filter={filter}
            withReference={tier === 'documents' ? entriesMatching(ofBoth, filter).length : 0}
            nameOf={directory.nameOf}
          />
        )}
        {groups.map(([own, entries]) => (
          <LedgerGroup
            key={own}
            kind={messages.vocabulary.discrepancyKind[own]}
            rule={words.rules[own]}
            entries={entries}
            atlas={{ directory, subjects }}
            tier={tier}
            open={open}
          />
        ))}
        {alsoAnswered > 0 && (
          <p className={styles['note']}>
            {words.alsoAnswered(alsoAnswered)}
            {punctuation.afterSentence}
            <ViewLink to={{ tier: 'documents' }}>{words.showDocuments}</ViewLink>
          </p>
        )}
      </div>
    </Panel>
  )
}
