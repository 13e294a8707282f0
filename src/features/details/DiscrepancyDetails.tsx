import { useMemo } from 'react'
import { claimsById } from '@/domain/claims'
import type { Discrepancy } from '@/domain/contract'
import { gapOf, ledgerEntries, marksOf } from '@/domain/ledger'
import { isShown } from '@/domain/tiers'
import { formatList, formatPeriod, formatWhen } from '@/i18n/format'
import { ledgerMessages as words } from '@/i18n/ledger'
import { messages } from '@/i18n/messages'
import { subjectTitle } from '@/i18n/subject-title'
import { ViewLink } from '@/state/ViewLink'
import { AsWritten } from '@/ui/AsWritten'
import { Facts } from './Section'
import { ClaimsSection } from './parts'
import type { SubjectProps } from './props'
import styles from './Details.module.css'

/** A contradiction: what disagrees, both sides with their evidence, what the atlas shows and by which rule, and where to see it. */
export function DiscrepancyDetails({ atlas, tier, discrepancy }: SubjectProps & { discrepancy: Discrepancy }) {
  const { core, trade, directory, subjects } = atlas
  const known = useMemo(() => claimsById(core, trade?.trade), [core, trade])
  const entry = useMemo(() => ledgerEntries([discrepancy], known, directory.places)[0]!, [discrepancy, known, directory])
  const { claims, dates } = entry
  const { kind, explanation, reference, shown, settledBy = [] } = discrepancy
  if (claims.length < discrepancy.claims.length || claims.some((claim) => !isShown(claim.tier, tier))) {
    return <p className={styles['silent']}>{words.hidden}</p>
  }
  const answers = tier === 'all' ? settledBy.flatMap((id) => known.get(id) ?? []) : []
  const subject = subjects.get(discrepancy.subject)
  const gap = gapOf(entry)

  return (
    <>
      <p className={styles['sentence']}>
        <AsWritten>
          {explanation}
          {tier === 'all' && reference !== undefined && ` ${reference}`}
        </AsWritten>
        {gap && ` ${words.gap(gap.gap, gap.percent, gap.hedge)}`}
      </p>
      {answers.length > 0 && <p className={styles['sentence']}>{words.answered}</p>}
      <Facts
        rows={[
          subject && [
            words.subject,
            <ViewLink key="subject" to={{ open: subject.id }}>
              {subjectTitle(subject, directory, tier)}
            </ViewLink>,
          ],
          dates.length > 0 && [
            words.when,
            formatList(dates.map((date) => ('label' in date ? formatPeriod(String(date.label)) : formatWhen(date)))),
          ],
          shown !== undefined && [words.shown, <AsWritten key="shown">{shown}</AsWritten>],
          [words.rule, words.rules[kind]],
        ]}
      />
      <p className={styles['meta']}>
        {marksOf(entry).map(({ mark, to }) => (
          <span key={mark}>
            <ViewLink to={to}>{words.marks[mark]}</ViewLink>
            {' · '}
          </span>
        ))}
        <ViewLink to={{ view: 'ledger', country: [], kind: [kind], sides: 'any' }}>
          {words.inLedger(messages.vocabulary.discrepancyKind[kind])}
        </ViewLink>
      </p>
      <ClaimsSection title={words.claims(claims.length)} claims={claims} directory={directory} isNamed first={20} opened={2} />
      <ClaimsSection title={words.answers(answers.length)} claims={answers} directory={directory} isNamed />
    </>
  )
}
