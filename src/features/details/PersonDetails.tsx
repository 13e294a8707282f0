import { useMemo } from 'react'
import { attendancesOf } from '@/domain/attendance'
import { inOrderOfTime } from '@/domain/claims'
import type { Id, IsoDate, Person } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Tenure, holdersOn, isSameOffice, successionOf, tenuresOf } from '@/domain/offices'
import { shownClaims } from '@/domain/tiers'
import { formatList } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { institutionsMessages } from '@/i18n/institutions'
import { AsWritten } from '@/ui/AsWritten'
import { Attendances } from './Attendances'
import { HeldOffice } from './HeldOffice'
import { bodyName } from './office-words'
import { Facts, Section } from './Section'
import { ClaimsSection, DiscrepanciesSection } from './parts'
import type { SubjectProps } from './props'
import { useDiscrepancies } from './use-discrepancies'
import { useMeetingsOf } from './use-meetings'
import styles from './Details.module.css'
import own from './Institutions.module.css'

const words = institutionsMessages

/** A person: the office of the day, offices over time with who came before and after, meetings that name the person, names in print. */
export function PersonDetails({ atlas, day, tier, person }: SubjectProps & { person: Person }) {
  const { core, directory } = atlas
  const { id } = person
  const tenures = useMemo(() => tenuresOf(shownClaims(core.offices, tier)), [core, tier])
  const held = tenures.filter((tenure) => tenure.person === id)
  const mentions = inOrderOfTime(shownClaims(core.mentions, tier).filter((claim) => claim.entity === id))
  const meetings = useMeetingsOf(atlas, tier, 'person', id)
  const attendances = useMemo(() => attendancesOf(meetings, ({ person: who }) => who === id), [meetings, id])
  const discrepancies = useDiscrepancies(atlas, tier, id)
  const printed = held.flatMap(({ stretches }) => stretches.flatMap(({ claim }) => claim.correction?.printed ?? []))
  const names = [...new Set([...(person.aliases ?? []), ...printed])]

  return (
    <>
      <OfficesOfDay tenures={tenures} person={id} day={day} directory={directory} />
      <Facts rows={[names.length > 0 && [words.person.printed, <AsWritten key="printed">{formatList(names)}</AsWritten>]]} />
      {held.length > 0 && (
        <Section title={words.office.heading}>
          <ul className={own['offices']}>
            {held.map((tenure) => {
              const rows = successionOf(tenures.filter((other) => isSameOffice(other, tenure)))
              const at = rows.findIndex((row) => row.tenure === tenure)
              return (
                <HeldOffice
                  key={tenure.key}
                  succession={rows[at]!}
                  next={rows[at + 1]}
                  core={core}
                  directory={directory}
                  day={day}
                />
              )
            })}
          </ul>
        </Section>
      )}
      <Attendances
        attendances={attendances}
        isPerson
        only={{ person: [id] }}
        onlyWords={words.person.onlyMeetings}
        directory={directory}
      />
      <ClaimsSection title={words.person.says} claims={mentions} directory={directory} />
      {held.length + attendances.length + mentions.length === 0 && (
        <p className={styles['silent']}>{words.organisation.silent}</p>
      )}
      <DiscrepanciesSection
        title={detailsMessages.country.contradictions(discrepancies.length)}
        discrepancies={discrepancies}
        atlas={atlas}
      />
    </>
  )
}

interface OfficesOfDayProps {
  /** Of everyone: who perhaps holds an office does not where another surely does. */
  tenures: readonly Tenure[]
  person: Id
  day: IsoDate
  directory: Directory
}

/** The offices in which sources have the person on the day; that there is none known is said too. */
function OfficesOfDay({ tenures, person, day, directory }: OfficesOfDayProps) {
  const now = tenures.flatMap((tenure) =>
    tenure.person === person
      ? holdersOn(
          tenures.filter((other) => isSameOffice(other, tenure)),
          day,
        ).filter((holder) => holder.tenure === tenure)
      : [],
  )
  if (now.length === 0) {
    return <p className={styles['chip']}>{words.office.none(day)}</p>
  }
  return now.map(({ tenure, hold }) => (
    <p key={tenure.key} className={styles['chip']} data-mark={hold === 'stated' ? undefined : 'inferred'}>
      {words.office.on(tenure.office, bodyName(tenure.of, directory), day, hold)}
    </p>
  ))
}
