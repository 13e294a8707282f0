import type { When } from '@/domain/contract'
import { type LedgerEntry, gapOf, marksOf, sidesOf } from '@/domain/ledger'
import { formatList, formatPeriod, formatWhen } from '@/i18n/format'
import { ledgerMessages as words } from '@/i18n/ledger'
import { subjectTitle } from '@/i18n/subject-title'
import { ViewLink } from '@/state/ViewLink'
import { AsWritten } from '@/ui/AsWritten'
import type { EntryContext } from './LedgerGroup'
import { Correction, SideItem } from './SideItem'
import styles from './Entry.module.css'

function dateWords(when: When): string {
  return 'label' in when && typeof when.label === 'string' ? formatPeriod(when.label) : formatWhen(when)
}

/** A contradiction: what it concerns and when, what each side says and where, what the atlas shows, and where to see it. */
export function EntryItem({ entry, atlas, tier, open }: EntryContext & { entry: LedgerEntry }) {
  const { discrepancy, countries, dates } = entry
  const { directory, subjects } = atlas
  const subject = subjects.get(discrepancy.subject)
  const sides = sidesOf(entry)
  const gap = gapOf(entry)
  const largest = Math.max(...sides.map(([claim]) => ('reporter' in claim ? (claim.amount?.value ?? 0) : 0)))
  const about = countries.join(' ')

  return (
    <li className={styles['entry']} data-about={about} data-open={open === discrepancy.id}>
      <p className={styles['head']}>
        {subject && (
          <ViewLink to={{ open: subject.id }} data-about={about}>
            {subjectTitle(subject, directory, tier)}
          </ViewLink>
        )}
        {dates.length > 0 && subject?.kind !== 'figure' && <span>{formatList(dates.map(dateWords))}</span>}
      </p>
      <p className={styles['what']}>
        <ViewLink to={{ open: discrepancy.id }} aria-current={open === discrepancy.id} data-about={about}>
          {/* The amounts stand below, side by side. */}
          {gap ? words.gap(gap.gap, gap.percent, gap.hedge) : <AsWritten>{discrepancy.explanation}</AsWritten>}
        </ViewLink>
        {tier === 'all' && discrepancy.reference !== undefined && (
          <>
            {' '}
            <AsWritten>{discrepancy.reference}</AsWritten>
          </>
        )}
      </p>
      <ul className={styles['sides']}>
        {sides.map((side) => (
          <SideItem key={side[0].id} side={side} kind={discrepancy.kind} largest={largest} directory={directory} />
        ))}
        {discrepancy.kind === 'wrong-name' &&
          sides.map(([claim]) => <Correction key={claim.id} claim={claim} tier={tier} directory={directory} />)}
        {discrepancy.kind === 'planned-not-confirmed' && <li className={styles['silence']}>{words.silence}</li>}
      </ul>
      <p className={styles['shown']}>
        <b>{words.shown}</b> <AsWritten>{discrepancy.shown}</AsWritten>
      </p>
      <p className={styles['marks']}>
        <ViewLink to={{ open: discrepancy.id }} data-about={about}>
          {words.open}
        </ViewLink>
        {marksOf(entry).map(({ mark, to }) => (
          <ViewLink key={mark} to={to} data-about={about}>
            {words.marks[mark]}
          </ViewLink>
        ))}
      </p>
    </li>
  )
}
