import type { CorePart, IsoDate } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Succession, type Tenure } from '@/domain/offices'
import { formatWhen, punctuation } from '@/i18n/format'
import { institutionsMessages } from '@/i18n/institutions'
import { ViewLink } from '@/state/ViewLink'
import { ClaimFrame } from './ClaimCard'
import { Facts } from './Section'
import { OfficeBand } from './OfficeBand'
import { SentBy, bodyName, isSentByAny, joinWords, tenureWords } from './office-words'
import styles from './Details.module.css'
import own from './Institutions.module.css'

const words = institutionsMessages.office

interface HeldOfficeProps {
  succession: Succession
  core: CorePart
  directory: Directory
  day: IsoDate
  /** What lies between this tenure and the next. */
  next: Succession | undefined
}

/** An office that a person held: over time, on whose word, and who held it before and after. */
export function HeldOffice({ succession, core, directory, day, next }: HeldOfficeProps) {
  const { tenure, before, after } = succession
  return (
    <li className={own['office']}>
      <h4>
        {words.of(tenure.office)}
        <ViewLink to={{ open: tenure.of }}>{bodyName(tenure.of, directory)}</ViewLink>
      </h4>
      <OfficeBand tenures={[tenure]} core={core} day={day} />
      <ul className={styles['list']}>
        {tenure.stretches.map(({ claim }) => (
          <ClaimFrame key={claim.id} claim={claim} directory={directory} isOpen={false} remark={undefined}>
            <ViewLink to={{ open: claim.id }}>{formatWhen(claim.when)}</ViewLink>
          </ClaimFrame>
        ))}
      </ul>
      <div className={own['facts']}>
        <Facts
          rows={[
            isSentByAny(tenure) && [words.sentBy, <SentBy key="by" tenure={tenure} directory={directory} />],
            before && [
              words.before,
              <Neighbour key="before" tenure={before} join={joinWords(succession)} directory={directory} />,
            ],
            after && [words.after, <Neighbour key="after" tenure={after} join={next && joinWords(next)} directory={directory} />],
          ]}
        />
      </div>
    </li>
  )
}

function Neighbour({ tenure, join, directory }: { tenure: Tenure; join: string | undefined; directory: Directory }) {
  return (
    <>
      <ViewLink to={{ open: tenure.person }}>{directory.nameOf(tenure.person)}</ViewLink>
      <span className={styles['meta']}>
        {punctuation.comma + tenureWords(tenure)}
        {join !== undefined && punctuation.fullStop + punctuation.afterSentence + join}
      </span>
    </>
  )
}
