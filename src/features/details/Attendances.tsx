import type { Attendance } from '@/domain/attendance'
import { meetingTypes } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { formatWhen, punctuation } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { institutionsMessages } from '@/i18n/institutions'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import type { ViewPatch } from '@/state/view-store'
import { ClaimGrounds } from './ClaimGrounds'
import { Facts, FoldedList, Section } from './Section'
import { bodyName } from './office-words'
import { Unfold } from './Unfold'
import styles from './Details.module.css'
import own from './Institutions.module.css'

const words = institutionsMessages.meetings
const { vocabulary } = messages

interface AttendancesProps {
  /** In the order of time. */
  attendances: readonly Attendance[]
  /** Whether the one who took part is a person, who did so for a state or a body. */
  isPerson?: boolean
  only: ViewPatch
  onlyWords: string
  directory: Directory
}

/** The meetings at which sources name someone: how many of each kind, the first and the last, and each with its evidence, the latest first. */
export function Attendances({ attendances, isPerson = false, only, onlyWords, directory }: AttendancesProps) {
  if (attendances.length === 0) return null
  const told = attendances.filter(({ isTold }) => isTold)
  const ofType = (type: string) => told.filter(({ meeting }) => meeting.type === type).length
  const counts = meetingTypes.flatMap((type) =>
    ofType(type) > 0 ? [[vocabulary.meetingTypes[type], ofType(type)] as const] : [],
  )
  const announced = attendances.length - told.length
  const last = told.at(-1)
  return (
    <Section title={words.heading(attendances.length)}>
      <div className={own['facts']}>
        <Facts
          rows={[
            counts.length > 0 && [words.byKind, words.counts(counts)],
            told[0] && [words.first, <Day key="first" attendance={told[0]} />],
            last && last !== told[0] && [words.last, <Day key="last" attendance={last} />],
            announced > 0 && [words.announced, words.announcedCount(announced)],
          ]}
        />
      </div>
      <FoldedList
        items={attendances.toReversed()}
        first={5}
        render={(attendance) => (
          <AttendanceRow
            key={attendance.meeting.about}
            attendance={attendance}
            capacity={capacityWords(attendance, isPerson, directory)}
            directory={directory}
          />
        )}
      />
      <p className={styles['meta']}>
        <ViewLink to={only}>{onlyWords}</ViewLink>
      </p>
    </Section>
  )
}

function Day({ attendance: { meeting } }: { attendance: Attendance }) {
  return (
    <ViewLink to={{ open: meeting.about }} aria-label={formatWhen(meeting.when) + punctuation.comma + meeting.title}>
      {formatWhen(meeting.when)}
    </ViewLink>
  )
}

/** `as President, Tajikistan · host`; of an organisation only what is said beside its name. */
function capacityWords({ as: { entity, office, role } }: Attendance, isPerson: boolean, directory: Directory): string {
  const body = bodyName(entity, directory)
  const capacity = isPerson ? (office === undefined ? words.for(body) : words.as(office, body)) : office
  return [capacity, role && detailsMessages.meeting.roles[role]].filter((part) => part !== undefined).join(' · ')
}

interface AttendanceRowProps {
  attendance: Attendance
  capacity: string
  directory: Directory
}

function AttendanceRow({ attendance: { meeting, accounts, isTold }, capacity, directory }: AttendanceRowProps) {
  const { about, title, when, place, state, basis } = meeting
  const facts: (string | false)[] = [
    formatWhen(when),
    place !== undefined && directory.nameOf(place),
    capacity !== '' && capacity,
    isTold ? basis !== 'stated' && vocabulary.basis[basis] : words.onlyAnnounced,
    state !== 'held' && vocabulary.meetingState[state],
  ]
  return (
    <li
      className={styles['card']}
      data-tier={accounts[0]!.tier}
      data-basis={isTold ? basis : 'inferred'}
      data-state={isTold ? state : 'planned'}
    >
      <p className={styles['cardText']}>
        <ViewLink to={{ open: about }}>{title}</ViewLink>
      </p>
      <p className={styles['meta']}>{facts.filter(Boolean).join(' · ')}</p>
      <Unfold
        summary={words.evidence}
        render={() => accounts.map((claim) => <ClaimGrounds key={claim.id} claim={claim} directory={directory} />)}
      />
    </li>
  )
}
