import type { Claim, Discrepancy } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Meeting } from '@/domain/meetings'
import { formatList, formatWhen } from '@/i18n/format'
import { ledgerMessages } from '@/i18n/ledger'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import type { LoadedAtlas } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { ClaimCard } from './ClaimCard'
import { DiscrepancyCard } from './DiscrepancyCard'
import { FoldedList, Section } from './Section'
import styles from './Details.module.css'

interface MeetingsSectionProps {
  title: string
  meetings: readonly Meeting[]
  directory: Directory
  /** How many are shown at first; many where the meetings are what was asked for. */
  first?: number
}

/** Meetings, the latest first. */
export function MeetingsSection({ title, meetings, directory, first = 5 }: MeetingsSectionProps) {
  if (meetings.length === 0) return null
  return (
    <Section title={title}>
      <FoldedList
        items={meetings.toReversed()}
        first={first}
        render={(meeting) => (
          <li
            key={meeting.about}
            className={styles['card']}
            data-tier={meeting.accounts[0]!.tier}
            data-basis={meeting.basis}
            data-state={meeting.state}
          >
            <p className={styles['cardText']}>
              <ViewLink to={{ open: meeting.about }}>{meeting.title}</ViewLink>
            </p>
            <p className={styles['meta']}>
              {formatWhen(meeting.when)}
              {meeting.place !== undefined && ` · ${directory.nameOf(meeting.place)}`}
              {meeting.state !== 'held' && ` · ${messages.vocabulary.meetingState[meeting.state]}`}
              {meeting.basis !== 'stated' && ` · ${messages.vocabulary.basis[meeting.basis]}`}
            </p>
          </li>
        )}
      />
    </Section>
  )
}

interface ClaimsSectionProps {
  title: string
  claims: readonly Claim[]
  directory: Directory
  isNamed?: boolean
  first?: number
  /** How many, from the first, have their evidence open. */
  opened?: number
}

export function ClaimsSection({ title, claims, directory, isNamed = false, first = 6, opened = 0 }: ClaimsSectionProps) {
  if (claims.length === 0) return null
  return (
    <Section title={title}>
      <FoldedList
        items={claims}
        first={first}
        render={(claim) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            directory={directory}
            isNamed={isNamed}
            isOpen={claims.indexOf(claim) < opened}
          />
        )}
      />
    </Section>
  )
}

interface DiscrepanciesSectionProps {
  title: string
  discrepancies: readonly Discrepancy[]
  atlas: LoadedAtlas
}

/** The contradictions that touch what is open, and the way to all of its country, or else of their kinds. */
export function DiscrepanciesSection({ title, discrepancies, atlas }: DiscrepanciesSectionProps) {
  const { open = '' } = useView('open')
  if (discrepancies.length === 0) return null
  const country = atlas.directory.countries.get(open)
  const kind = country ? [] : [...new Set(discrepancies.map((discrepancy) => discrepancy.kind))]
  const of = country?.name ?? formatList(kind.map((one) => messages.vocabulary.discrepancyKind[one]))
  return (
    <Section title={title}>
      <FoldedList
        items={discrepancies}
        first={4}
        render={(discrepancy) => <DiscrepancyCard key={discrepancy.id} discrepancy={discrepancy} atlas={atlas} />}
      />
      <p className={styles['meta']}>
        <ViewLink to={{ view: 'ledger', country: country ? [country.code] : [], kind, sides: 'any' }}>
          {ledgerMessages.inLedger(of)}
        </ViewLink>
      </p>
    </Section>
  )
}
