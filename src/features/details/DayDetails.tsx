import { type ReactNode, memo, useMemo } from 'react'
import { claimsById, discrepanciesOn, shownDiscrepancies } from '@/domain/claims'
import type { CountClaim, IsoDate, Status } from '@/domain/contract'
import { nextChange, previousChange } from '@/domain/date-bar'
import { type DaySummary, turnsOf, summaryOf } from '@/domain/day-summary'
import type { Directory } from '@/domain/directory'
import type { Change } from '@/domain/status'
import { statusId } from '@/domain/subject'
import { addDays } from '@/domain/time'
import { formatClauses } from '@/i18n/clauses'
import { byName, formatDay, formatList, punctuation } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { evidenceMessages as counts } from '@/i18n/evidence'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useChanges } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { ClaimCard } from './ClaimCard'
import { ClaimGroups } from './ClaimGroups'
import { DiscrepancyCard } from './DiscrepancyCard'
import { FoldedList, Section } from './Section'
import { linkedWords } from './linked-words'
import type { SubjectProps } from './props'
import { Quote } from './Quote'
import styles from './Details.module.css'

const words = detailsMessages.day
const { vocabulary } = messages

/** The states of one status, to be led to with all that says so; on another day than the one shown if that is given. */
const StatesLink = memo(function StatesLink({ status, text, day }: { status: Status; text: string; day?: IsoDate }) {
  return <ViewLink to={{ open: statusId(status), ...(day === undefined ? {} : { date: day }) }}>{text}</ViewLink>
})

type Place = (node: ReactNode) => string

function changeWords(change: Change, directory: Directory, place: Place): string {
  const turns = turnsOf(change)
  const states = (status: Status, text: string) => place(<StatesLink status={status} text={text} day={change.day} />)
  const named = turns.filter(({ kind }) => kind === 'named')
  return formatClauses([
    ...turns.flatMap(({ kind, status, entities }) => {
      const names = () =>
        formatList(entities.map((entity) => place(<ViewLink to={{ open: entity }}>{directory.nameOf(entity)}</ViewLink>)))
      switch (kind) {
        case 'founded':
          return words.change.founded(names(), status)
        case 'became':
          return words.change.became(names(), entities.length, status)
        case 'merged':
          return words.change.merged(states(status, counts.states(entities.length)))
        case 'dormant':
          return words.change.dormant(names(), change.claims.find(({ stage }) => stage === 'dormant')!.when)
        case 'named':
          return []
      }
    }),
    ...(named.length > 0
      ? [
          words.change.named(
            named.map(({ status, entities }) => states(status, counts.ofStatus(entities.length, status))),
            change.tier === 'mine',
          ),
        ]
      : []),
  ])
}

interface ChangeSentenceProps {
  change: Change
  directory: Directory
  write: (day: string, what: string) => string
}

/** The same from day to day until a change is passed, and drawn once. */
const ChangeSentence = memo(function ChangeSentence({ change, directory, write }: ChangeSentenceProps) {
  return linkedWords((place) =>
    write(place(<ViewLink to={{ date: change.day }}>{formatDay(change.day)}</ViewLink>), changeWords(change, directory, place)),
  )
})

/** How many of the family are marked so, and which: the number leads to them where all are of one status. */
function markedWords(
  { family }: DaySummary,
  mark: 'inferred' | 'carried',
  write: (standings: string, count: number) => string,
): ReactNode {
  const rows = family.filter((row) => row.marks[mark] > 0)
  const [first] = rows
  const all = rows.reduce((sum, row) => sum + row.marks[mark], 0)
  if (!first) return null
  return linkedWords((place) => {
    if (rows.length === 1)
      return punctuation.afterSentence + write(place(<StatesLink status={first.status} text={counts.standings(all)} />), all)
    const which = rows.map(({ status, marks }) =>
      place(<StatesLink status={status} text={counts.ofStatus(marks[mark], status)} />),
    )
    return ['', write(counts.standings(all), all), counts.which(which)].join(punctuation.afterSentence)
  })
}

function carriedWords(summary: DaySummary): ReactNode {
  const { carried, total, carriedFrom } = summary
  if (carried < total || carriedFrom === undefined) return markedWords(summary, 'carried', words.partlyCarried)
  return linkedWords(
    (place) =>
      punctuation.afterSentence + words.carried(place(<ViewLink to={{ date: carriedFrom }}>{formatDay(carriedFrom)}</ViewLink>)),
  )
}

function guestWords({ guests, guestsFrom }: DaySummary): ReactNode {
  if (!guests) return null
  const count = guests.countries.length + guests.organisations.length
  return linkedWords(
    (place) =>
      punctuation.afterSentence +
      words.guests(place(<StatesLink status="guest" text={counts.guests(count)} />), count, guestsFrom),
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
        {summary.family.length === 0 && tier === 'documents' && (
          <>
            {punctuation.afterSentence}
            <ViewLink to={{ tier: 'all' }}>{words.includeReference}</ViewLink>
          </>
        )}
        {carriedWords(summary)}
        {markedWords(summary, 'inferred', words.inferred)}
        {guestWords(summary)}
        {summary.own > 0 && punctuation.afterSentence + words.own(counts.standings(summary.own), summary.own)}
      </p>
      <p className={styles['sentence']}>
        {last ? <ChangeSentence change={last} directory={directory} write={words.last} /> : words.noLast}
        {punctuation.afterSentence}
        {next ? <ChangeSentence change={next} directory={directory} write={words.next} /> : words.noNext}
      </p>
      <p className={styles['sentence']}>
        {disagreements.length > 0 ? words.contradictions(disagreements.length) : words.noContradiction}
        {punctuation.afterSentence}
        <ViewLink to={{ view: 'ledger' }}>{words.allContradictions}</ViewLink>
      </p>
      {disagreements.length > 0 && (
        <FoldedList
          items={disagreements}
          first={10}
          render={(discrepancy) => <DiscrepancyCard key={discrepancy.id} discrepancy={discrepancy} atlas={atlas} />}
        />
      )}
      {last?.day === day && (
        <Section title={counts.changed}>
          <ClaimGroups claims={last.claims} directory={directory} first={4} />
        </Section>
      )}
      <Counted title={words.counted} counts={summary.counts.filter(({ tier: of }) => of !== 'mine')} directory={directory} />
      <Counted title={words.countedOwn} counts={summary.counts.filter(({ tier: of }) => of === 'mine')} directory={directory} />
      {summary.family.length > 0 && (
        <Section title={words.countries}>
          {summary.family.map((row) => (
            <Belonging key={row.status} status={row.status} codes={row.countries.join(' ')} directory={directory} />
          ))}
        </Section>
      )}
      <Quote day={day} tier={tier} />
    </div>
  )
}

function Counted({ title, counts: claims, directory }: { title: string; counts: readonly CountClaim[]; directory: Directory }) {
  if (claims.length === 0) return null
  return (
    <Section title={title}>
      <FoldedList items={claims} first={4} render={(claim) => <ClaimCard key={claim.id} claim={claim} directory={directory} />} />
    </Section>
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
            {index > 0 && punctuation.item}
            <ViewLink to={{ open: code }}>{name}</ViewLink>
          </span>
        ))}
    </p>
  )
})

function belongingWords({ family }: DaySummary, day: IsoDate): ReactNode {
  const [first] = family
  if (!first) return words.nobody(day)
  return linkedWords((place) => {
    const link = (status: Status, text: string) => place(<StatesLink status={status} text={text} />)
    const { length } = first.countries
    return first.status === 'shanghai-five'
      ? words.five(day, link(first.status, counts.states(length)), length)
      : words.has(
          day,
          family.map(({ status, countries }) => link(status, counts.ofStatus(countries.length, status))),
        )
  })
}
