import { memo, useMemo } from 'react'
import { claimsById, discrepanciesOn, shownDiscrepancies } from '@/domain/claims'
import type { Status } from '@/domain/contract'
import { nextChange, previousChange } from '@/domain/date-bar'
import { turnsOf, summaryOf } from '@/domain/day-summary'
import type { Directory } from '@/domain/directory'
import type { Change } from '@/domain/status'
import { addDays } from '@/domain/time'
import { byName, formatList } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useChanges } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { ClaimCard } from './ClaimCard'
import { DiscrepancyCard } from './DiscrepancyCard'
import { FoldedList, Section } from './Section'
import type { SubjectProps } from './props'
import styles from './Details.module.css'

const words = detailsMessages.day
const { vocabulary } = messages

function changeWords(change: Change, directory: Directory): string {
  const turns = turnsOf(change)
  const named = turns.filter(({ kind }) => kind === 'named').map(({ status, entities }) => countedWords(entities.length, status))
  return formatList([
    ...turns.flatMap(({ kind, status, entities }) => {
      const names = formatList(entities.map((entity) => directory.nameOf(entity)))
      switch (kind) {
        case 'founded':
          return words.change.founded(names, status)
        case 'became':
          return words.change.became(names, entities.length, status)
        case 'merged':
          return words.change.merged(entities.length)
        case 'dormant':
          return words.change.dormant(names)
        case 'named':
          return []
      }
    }),
    ...(named.length > 0 ? [words.change.named(named)] : []),
  ])
}

function countedWords(count: number, status: Status): string {
  return `${count} ${(count === 1 ? vocabulary.status : vocabulary.several)[status]}`
}

function DaySentence({ day, parts: [before, linked, after] }: { day: string; parts: readonly [string, string, string] }) {
  return (
    <>
      {before}
      <ViewLink to={{ date: day }}>{linked}</ViewLink>
      {after}
    </>
  )
}

/** The day in three sentences, who belongs, and what contradicts. */
export function DayDetails({ atlas, day, tier }: SubjectProps) {
  const { core, directory } = atlas
  const summary = useMemo(() => summaryOf(core.statuses, core.counts, day, tier), [core, day, tier])
  const changes = useChanges()
  const { known } = useView('known')
  const claims = useMemo(() => claimsById(core), [core])
  const disagreements = useMemo(
    () => discrepanciesOn(shownDiscrepancies(core.discrepancies, claims, tier), claims, day, summary.standings),
    [core, claims, tier, day, summary],
  )
  const last = previousChange(changes, addDays(day, 1))
  const next = nextChange(changes, day)

  return (
    <div className={styles['content']}>
      <h2 className={styles['heading']}>{words.heading(day)}</h2>
      {known === 'then' && <p className={styles['meta']}>{words.asRead}</p>}
      <p className={styles['sentence']}>
        {belongingWords(summary, day)}
        {summary.carried > 0 && summary.carried === summary.total && summary.carriedFrom !== undefined
          ? ` ${words.carried(summary.carriedFrom)}`
          : summary.carried > 0 && ` ${words.partlyCarried(summary.carried)}`}
        {summary.inferred > 0 && ` ${words.inferred(summary.inferred)}`}
        {summary.guests &&
          ` ${words.guests(summary.guests.countries.length + summary.guests.organisations.length, summary.guestsFrom)}`}
      </p>
      <p className={styles['sentence']}>
        {last ? <DaySentence day={last.day} parts={words.last(last.day, changeWords(last, directory))} /> : words.noLast}{' '}
        {next ? <DaySentence day={next.day} parts={words.next(next.day, changeWords(next, directory))} /> : words.noNext}
      </p>
      <p className={styles['sentence']}>
        {disagreements.length > 0 ? words.contradictions(disagreements.length) : words.noContradiction}{' '}
        <ViewLink to={{ view: 'ledger' }}>{words.allContradictions}</ViewLink>
      </p>
      {disagreements.length > 0 && (
        <ul className={styles['list']}>
          {disagreements.map((discrepancy) => (
            <DiscrepancyCard key={discrepancy.id} discrepancy={discrepancy} atlas={atlas} />
          ))}
        </ul>
      )}
      {summary.counts.length > 0 && (
        <Section title={words.counted}>
          <FoldedList
            items={summary.counts}
            first={4}
            render={(claim) => <ClaimCard key={claim.id} claim={claim} directory={directory} />}
          />
        </Section>
      )}
      {summary.family.length > 0 && (
        <Section title={words.countries}>
          {summary.family.map((row) => (
            <Belonging key={row.status} status={row.status} codes={row.countries.join(' ')} directory={directory} />
          ))}
        </Section>
      )}
    </div>
  )
}

interface BelongingProps {
  status: Status
  /** Of the countries, separated by spaces: as text they are the same from day to day, and are drawn once. */
  codes: string
  directory: Directory
}

const Belonging = memo(function Belonging({ status, codes, directory }: BelongingProps) {
  const countries = codes.split(' ').filter(Boolean)
  return (
    <p className={styles['names']}>
      <b>{vocabulary.statuses[status]}</b>{' '}
      {countries
        .map((code) => ({ code, name: directory.nameOf(code) }))
        .toSorted((left, right) => byName(left.name, right.name))
        .map(({ code, name }, index) => (
          <span key={code}>
            {index > 0 && ', '}
            <ViewLink to={{ open: code }}>{name}</ViewLink>
          </span>
        ))}
    </p>
  )
})

function belongingWords({ family }: ReturnType<typeof summaryOf>, day: string): string {
  const [first] = family
  if (!first) return words.nobody(day)
  if (first.status === 'shanghai-five') return words.five(day, first.countries.length)
  return words.has(
    day,
    family.map(({ status, countries }) => countedWords(countries.length, status)),
  )
}
