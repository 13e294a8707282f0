import type { CorePart, IsoDate } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Hold, type Succession, type Tenure, holdersOn, successionOf } from '@/domain/offices'
import { institutionsMessages } from '@/i18n/institutions'
import { ViewLink } from '@/state/ViewLink'
import { ClaimGrounds } from './ClaimGrounds'
import { FoldedList, Section } from './Section'
import { OfficeBand } from './OfficeBand'
import { SentBy, isSentByAny, joinWords, tenureWords, termWords } from './office-words'
import { Unfold } from './Unfold'
import styles from './Details.module.css'
import own from './Institutions.module.css'

const words = institutionsMessages.office

interface HoldersProps {
  office: string
  /** All who held the office, in the order in which they begin. */
  tenures: readonly Tenure[]
  core: CorePart
  directory: Directory
  day: IsoDate
}

/** All who held an office, the first first, with the days that no source tells of or that sources tell of twice. */
export function Holders({ office, tenures, core, directory, day }: HoldersProps) {
  const holds = new Map(holdersOn(tenures, day).map(({ tenure, hold }) => [tenure.key, hold]))
  const rows = successionOf(tenures)
  return (
    <Section title={words.holders(office, tenures.length)}>
      <OfficeBand tenures={tenures} core={core} day={day} />
      <FoldedList
        items={rows}
        first={12}
        render={(row) => (
          <HolderRow key={row.tenure.key} row={row} hold={holds.get(row.tenure.key)} day={day} directory={directory} />
        )}
      />
    </Section>
  )
}

interface HolderRowProps {
  row: Succession
  hold: Hold | undefined
  day: IsoDate
  directory: Directory
}

function HolderRow({ row, hold, day, directory }: HolderRowProps) {
  const { tenure } = row
  const claims = tenure.stretches.map(({ claim }) => claim)
  const join = joinWords(row)
  return (
    <li>
      {join !== undefined && <p className={own['join']}>{join}</p>}
      <div className={styles['card']} data-tier={claims[0]!.tier} data-basis={claims[0]!.basis}>
        <p className={styles['cardText']}>
          <ViewLink to={{ open: tenure.person }}>{directory.nameOf(tenure.person)}</ViewLink>
          {hold !== undefined && <b className={own['current']}> {words.isOn(day, hold)}</b>}
        </p>
        <p className={styles['meta']}>
          {tenureWords(tenure)}
          {isSentByAny(tenure) && words.from}
          <SentBy tenure={tenure} directory={directory} />
        </p>
        <Unfold
          summary={words.evidence(claims.length)}
          render={() =>
            claims.map((claim) => (
              <div key={claim.id} className={own['grounds']}>
                <ViewLink to={{ open: claim.id }}>{termWords(claim)}</ViewLink>
                <ClaimGrounds claim={claim} directory={directory} />
              </div>
            ))
          }
        />
      </div>
    </li>
  )
}
