import type { Id, Participant } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Meeting } from '@/domain/meetings'
import { isOnSidelines } from '@/domain/trails'
import { aside, formatOrdinal, formatWhen, punctuation } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { messages } from '@/i18n/messages'
import { seriesName } from '@/i18n/series-name'
import { ViewLink } from '@/state/ViewLink'
import { AsWritten } from '@/ui/AsWritten'
import { Facts, FoldedList, Section } from './Section'
import { TrailsSection } from './TrailsSection'
import { ClaimsSection, DiscrepanciesSection, MeetingsSection } from './parts'
import type { SubjectProps } from './props'
import { useDiscrepancies } from './use-discrepancies'
import { useMeetings } from './use-meetings'
import styles from './Details.module.css'

const words = detailsMessages.meeting
const { vocabulary } = messages

/** A meeting: when, where, who, part of what, and every source's account of it. */
export function MeetingDetails({ atlas, tier, about }: SubjectProps & { about: Id }) {
  const { directory } = atlas
  const meetings = useMeetings(atlas, tier)
  const meeting = meetings.find((candidate) => candidate.about === about)
  const discrepancies = useDiscrepancies(atlas, tier, about)
  if (!meeting) return <p className={styles['silent']}>{words.hiddenTier}</p>
  const parts = meetings.filter((candidate) => candidate.partOf === about)
  const beside = parts.filter((part) => isOnSidelines(part, meeting))
  const proper = parts.filter((part) => !isOnSidelines(part, meeting))
  const whole = meetings.find((candidate) => candidate.about === meeting.partOf)

  return (
    <>
      <Facts
        rows={[
          [words.when, <When key="when" meeting={meeting} />],
          [words.where, <Where key="where" meeting={meeting} directory={directory} />],
          [words.type, vocabulary.meetingType[meeting.type]],
          [
            words.state,
            meeting.state === 'planned'
              ? vocabulary.meetingState.planned + punctuation.fullStop + punctuation.afterSentence + words.notConfirmed
              : vocabulary.meetingState[meeting.state],
          ],
          meeting.series && [words.series, <SeriesWords key="series" meeting={meeting} id={meeting.series.id} />],
          whole && [
            isOnSidelines(meeting, whole) ? words.sidelineOf : words.partOf,
            <ViewLink key="whole" to={{ open: whole.about }}>
              {whole.title}
            </ViewLink>,
          ],
          meeting.outcome !== undefined && [words.outcome, <AsWritten key="outcome">{meeting.outcome}</AsWritten>],
        ]}
      />
      <Section title={words.who(meeting.participants.length)}>
        {meeting.participants.length === 0 ? (
          <p className={styles['silent']}>{words.notNamed}</p>
        ) : (
          <FoldedList
            items={meeting.participants}
            first={12}
            render={(participant) => (
              <ParticipantItem
                key={`${participant.entity} ${participant.person ?? ''}`}
                participant={participant}
                directory={directory}
              />
            )}
          />
        )}
      </Section>
      <ClaimsSection
        title={detailsMessages.evidence.accounts(meeting.accounts.length)}
        claims={meeting.accounts}
        directory={directory}
        opened={1}
      />
      <MeetingsSection title={words.parts(proper.length)} meetings={proper} directory={directory} />
      <MeetingsSection title={words.sidelines(beside.length)} meetings={beside} directory={directory} />
      <DiscrepanciesSection
        title={detailsMessages.country.contradictions(discrepancies.length)}
        discrepancies={discrepancies}
        atlas={atlas}
      />
      <TrailsSection meeting={meeting} meetings={meetings} directory={directory} />
    </>
  )
}

/** The series with the meeting's number in it; with both if two accounts number it differently. */
function SeriesWords({ meeting, id }: { meeting: Meeting; id: Id }) {
  const numbers = new Set(meeting.accounts.flatMap(({ series }) => (series?.id === id ? (series.number ?? []) : [])))
  return (
    <>
      <ViewLink to={{ open: id }}>{seriesName(id)}</ViewLink>
      {numbers.size > 0 && words.numbered([...numbers].map(formatOrdinal))}
    </>
  )
}

/** Where the format is explained by those who keep it. */
const EDTF = 'https://www.loc.gov/standards/datetime/'

/** The date in words, and as the dataset has it. */
function When({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <ViewLink to={{ date: meeting.when.latest }}>
        {formatWhen(meeting.when)}
        {meeting.basis === 'inferred' && aside(words.inferred)}
      </ViewLink>{' '}
      <span className={styles['edtf']}>
        <a href={EDTF} title={words.edtfMeans}>
          {words.edtf}
        </a>{' '}
        <code>{meeting.when.edtf}</code>
      </span>
    </>
  )
}

function Where({ meeting, directory }: { meeting: Meeting; directory: Directory }) {
  const place = meeting.place === undefined ? undefined : directory.places.get(meeting.place)
  const how = meeting.format === 'online' ? words.online : meeting.format === 'hybrid' ? words.hybrid : undefined
  if (!place) return how ?? '–'
  return (
    <>
      <ViewLink to={{ open: place.id }}>{place.name}</ViewLink>
      {punctuation.comma}
      <ViewLink to={{ open: place.country }}>{directory.nameOf(place.country)}</ViewLink>
      {how !== undefined && aside(how)}
    </>
  )
}

function ParticipantItem({ participant, directory }: { participant: Participant; directory: Directory }) {
  const { entity, person, office, role } = participant
  return (
    <li className={styles['participant']}>
      <ViewLink to={{ open: entity }}>{directory.nameOf(entity)}</ViewLink>
      {role !== undefined && aside(words.roles[role])}
      {person !== undefined && (
        <>
          {punctuation.colon}
          <ViewLink to={{ open: person }}>{directory.nameOf(person)}</ViewLink>
        </>
      )}
      {office !== undefined && <span className={styles['meta']}> {office}</span>}
    </li>
  )
}
