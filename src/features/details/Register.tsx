import { useMemo } from 'react'
import { entitiesOf } from '@/domain/claims'
import type { CorePart, Id, IsoDate } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { headsOf, institutionsByPlace, seatsOf } from '@/domain/institutions'
import { type Tenure, holdersOn, tenuresOf } from '@/domain/offices'
import { groupedBy } from '@/domain/order'
import { claimsOf } from '@/domain/subject'
import { type TierChoice, shownClaims } from '@/domain/tiers'
import { byName } from '@/i18n/format'
import { institutionsMessages } from '@/i18n/institutions'
import { messages } from '@/i18n/messages'
import { seriesName } from '@/i18n/series-name'
import { ViewLink } from '@/state/ViewLink'
import { FoldedList, Section } from './Section'
import { bodyName } from './office-words'
import styles from './Institutions.module.css'

const words = institutionsMessages.register

interface RegisterProps {
  core: CorePart
  directory: Directory
  tier: TierChoice
  day: IsoDate
}

/** Every institution, council and person that the sources switched on name: the bodies with seat and head of the day, the people with offices. */
export function Register({ core, directory, tier, day }: RegisterProps) {
  const { groups, others, series, people, mentions, tenures } = useMemo(
    () => registerOf(core, directory, tier),
    [core, directory, tier],
  )
  const nameOf = (id: Id) => directory.organisations.get(id)?.name ?? directory.nameOf(id)
  const ofBody = (id: Id) => {
    const seats = seatsOf(mentions.filter(({ entity }) => entity === id)).map(([seat]) => words.seat(directory.nameOf(seat)))
    const heads = holdersOn(headsOf(id, tenures, mentions), day).map(({ tenure }) => directory.nameOf(tenure.person))
    return [...seats, ...heads]
  }
  return (
    <>
      <Section title={words.heading}>
        <div className={styles['register']}>
          {groups.map(([relation, ids]) => (
            <Group key={relation} title={institutionsMessages.relations[relation]} ids={ids} nameOf={nameOf} about={ofBody} />
          ))}
          <Group
            title={words.series}
            ids={[...series.keys()]}
            nameOf={seriesName}
            about={(id) => [words.inSeries(series.get(id)!)]}
          />
          <Group title={words.others} ids={others} nameOf={nameOf} about={() => []} />
        </div>
      </Section>
      <Section title={words.people(people.length)}>
        <div className={styles['register']}>
          <Entries ids={people} nameOf={nameOf} about={(id) => officesOf(id, tenures, directory)} />
        </div>
      </Section>
    </>
  )
}

interface EntriesProps {
  ids: readonly Id[]
  nameOf: (id: Id) => string
  /** What is told of each beside its name. */
  about: (id: Id) => readonly string[]
}

function Group({ title, ...entries }: EntriesProps & { title: string }) {
  if (entries.ids.length === 0) return null
  return (
    <section>
      <h4>{title}</h4>
      <Entries {...entries} />
    </section>
  )
}

function Entries({ ids, nameOf, about }: EntriesProps) {
  return (
    <FoldedList
      items={ids}
      first={8}
      render={(id) => (
        <li key={id}>
          <ViewLink to={{ open: id }}>{nameOf(id)}</ViewLink>
          {about(id).map((part) => ` · ${part}`)}
        </li>
      )}
    />
  )
}

function officesOf(id: Id, tenures: readonly Tenure[], directory: Directory): string[] {
  const own = tenures.filter(({ person }) => person === id)
  return [...new Set(own.map(({ office, of }) => messages.claims.office(office, bodyName(of, directory))))]
}

/** All but what depends on the day. */
function registerOf(core: CorePart, directory: Directory, tier: TierChoice) {
  const named = new Set(shownClaims(claimsOf(core), tier).flatMap(entitiesOf))
  const mentions = shownClaims(core.mentions, tier)
  const guests = shownClaims(core.statuses, tier).filter(({ entity }) => directory.organisations.has(entity))
  const placed = institutionsByPlace(mentions, guests)
  const inOrder = (ids: readonly Id[]) => ids.toSorted((left, right) => byName(directory.nameOf(left), directory.nameOf(right)))
  const elsewhere = new Set(['sco', ...placed.flatMap(([, ids]) => ids)])
  const inSeries = shownClaims(core.meetings, tier).filter(({ series }) => series && !directory.organisations.has(series.id))
  const series = [...groupedBy(inSeries, (meeting) => meeting.series!.id)]
  return {
    groups: placed.map(([relation, ids]) => [relation, inOrder(ids)] as const),
    others: inOrder(core.organisations.map(({ id }) => id).filter((id) => named.has(id) && !elsewhere.has(id))),
    /** How many meetings of each series are told of, the most told first. */
    series: new Map(
      series
        .map(([id, claims]): [Id, number] => [id, new Set(claims.map(({ about }) => about)).size])
        .toSorted(([, left], [, right]) => right - left),
    ),
    people: inOrder(core.people.map(({ id }) => id).filter((id) => named.has(id))),
    mentions,
    tenures: tenuresOf(shownClaims(core.offices, tier)),
  }
}
