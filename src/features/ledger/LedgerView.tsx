import { useMemo, useState } from 'react'
import { claimsById, shownDiscrepancies } from '@/domain/claims'
import { type DiscrepancyKind, discrepancyKinds } from '@/domain/contract'
import { detailsMessages } from '@/i18n/details'
import { messages } from '@/i18n/messages'
import { subjectTitle } from '@/i18n/subject-title'
import { ViewLink } from '@/state/ViewLink'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { Panel } from '@/ui/Panel'
import styles from './LedgerView.module.css'

/** Every contradiction among the sources that are switched on; each opens its two sides in the details. */
export function LedgerView() {
  const { core, trade, subjects, directory } = useAtlasWithTrade()
  const { tier, open } = useView('tier', 'open')
  const [wanted, setWanted] = useState<DiscrepancyKind>()
  const words = detailsMessages.ledger
  const shown = useMemo(
    () => shownDiscrepancies([...core.discrepancies, ...trade.discrepancies], claimsById(core, trade.trade), tier),
    [core, trade, tier],
  )
  const kinds = discrepancyKinds.filter((candidate) => shown.some((discrepancy) => discrepancy.kind === candidate))
  // A kind that the other choice of sources does not have is laid aside until they are switched back.
  const kind = kinds.find((candidate) => candidate === wanted)
  const chosen = kind === undefined ? shown : shown.filter((discrepancy) => discrepancy.kind === kind)

  return (
    <Panel
      title={words.title}
      detail={words.count(chosen.length, shown.length)}
      controls={
        <label className={styles['kind']}>
          {words.kind}
          <select value={kind ?? ''} onChange={(event) => setWanted(kinds.find((candidate) => candidate === event.target.value))}>
            <option value="">{words.every}</option>
            {kinds.map((candidate) => (
              <option key={candidate} value={candidate}>
                {messages.vocabulary.discrepancyKind[candidate]}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <div className={styles['scroll']}>
        <p className={styles['intro']}>{words.intro}</p>
        {shown.length === 0 && <p>{words.none}</p>}
        <ul className={styles['list']}>
          {chosen.map((discrepancy) => {
            const subject = subjects.get(discrepancy.subject)
            return (
              <li key={discrepancy.id} className={styles['item']}>
                <ViewLink to={{ open: discrepancy.id }} aria-current={open === discrepancy.id}>
                  <span className={styles['label']}>
                    {messages.vocabulary.discrepancyKind[discrepancy.kind]}
                    {subject && ` · ${subjectTitle(subject, directory, tier)}`}
                  </span>
                  {discrepancy.explanation}
                </ViewLink>
              </li>
            )
          })}
        </ul>
      </div>
    </Panel>
  )
}
