import { useMemo } from 'react'
import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Meeting } from '@/domain/meetings'
import { type SeriesEntry, type SeriesGap, countsOfSeries, seriesEntries } from '@/domain/series'
import { formatWhen, punctuation } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { SourceLink } from './ClaimCard'
import { Facts, FoldedList, Section } from './Section'
import styles from './Details.module.css'
import own from './Series.module.css'

const words = detailsMessages.series

interface SeriesSectionProps {
  id: Id
  /** The meetings of the series, in the order of time. */
  meetings: readonly Meeting[]
  directory: Directory
  /** The series' name, where the heading of the details does not give it. */
  name?: string
}

/** A series by its numbers: how much of it is told of, each meeting on whose word, and each gap as a row of its own. */
export function SeriesSection({ id, meetings, directory, name }: SeriesSectionProps) {
  const entries = useMemo(() => seriesEntries(meetings, id), [meetings, id])
  if (entries.length === 0) return null
  const told = entries.flatMap((entry) => (entry.kind === 'meeting' ? [entry.meeting] : []))
  const { numbers, highest, unnumbered } = countsOfSeries(entries)
  const kinds = [...new Set(told.map(({ type }) => messages.vocabulary.meetingType[type]))]
  const title = words.meetings(told.length)
  return (
    <Section title={name === undefined ? title : `${name} · ${told.length}`}>
      <Facts
        rows={[
          [words.kind, kinds.join(punctuation.comma)],
          [words.told, words.counts(numbers, highest, unnumbered)],
        ]}
      />
      <FoldedList
        items={entries}
        first={40}
        render={(entry) => <SeriesRow key={keyOf(entry)} entry={entry} directory={directory} />}
      />
      <p className={styles['meta']}>
        <ViewLink to={{ series: [id] }}>{words.onlyMeetings}</ViewLink>
      </p>
    </Section>
  )
}

function keyOf(entry: SeriesEntry): string {
  return entry.kind === 'gap' ? String(entry.first) : entry.meeting.about
}

function SeriesRow({ entry, directory }: { entry: SeriesEntry; directory: Directory }) {
  return entry.kind === 'gap' ? <GapRow gap={entry} /> : <MeetingRow {...entry} directory={directory} />
}

interface MeetingRowProps {
  number?: number
  meeting: Meeting
  directory: Directory
}

/** Day and place say which meeting it is: its title would repeat the number and the name of the series in every row. */
function MeetingRow({ number, meeting, directory }: MeetingRowProps) {
  const { about, title, when, place, format, state, basis, accounts } = meeting
  const { meetingState, basis: basisWords } = messages.vocabulary
  const where = place === undefined ? (format === 'online' ? detailsMessages.meeting.online : undefined) : directory.nameOf(place)
  const whenAndWhere = [formatWhen(when), where].filter((part) => part !== undefined).join(punctuation.comma)
  return (
    <li className={own['row']}>
      <span className={own['number']}>{number}</span>
      <div className={styles['card']} data-tier={accounts[0]!.tier} data-basis={basis} data-state={state}>
        <p className={styles['cardText']}>
          <ViewLink to={{ open: about }} aria-label={title + punctuation.comma + whenAndWhere}>
            {whenAndWhere}
          </ViewLink>
        </p>
        <p className={styles['meta']}>
          {state !== 'held' && `${meetingState[state]} · `}
          {basis !== 'stated' && `${basisWords[basis]} · `}
          <Tellers meeting={meeting} directory={directory} />
        </p>
      </div>
    </li>
  )
}

/** Numbers that no meeting bears: the line that runs beside the meetings is broken here. */
function GapRow({ gap: { first, last, after, before, unnumbered } }: { gap: SeriesGap }) {
  return (
    <li className={own['row']}>
      <span className={own['number']}>{words.run(first, last)}</span>
      <p className={own['gap']}>
        {words.missing(last - first + 1, unnumbered, after && formatWhen(after), before && formatWhen(before))}
      </p>
    </li>
  )
}

/** Who tells of a meeting: a document first, and how many more do. */
function Tellers({ meeting, directory }: { meeting: Meeting; directory: Directory }) {
  const { andMore, loading } = detailsMessages.evidence
  const ids = [...new Set(meeting.accounts.flatMap(({ evidence }) => evidence.map(({ source }) => source)))]
  const id = ids.find((one) => directory.documentNumber(one) !== undefined) ?? ids[0]!
  const source = directory.sources.get(id)
  return (
    <>
      {source ? <SourceLink source={source} directory={directory} /> : loading}
      {ids.length > 1 && ` ${andMore(ids.length - 1)}`}
    </>
  )
}
