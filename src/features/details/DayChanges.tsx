import { detailsMessages } from '@/i18n/details'
import { ViewLink } from '@/state/ViewLink'
import { useChanges } from '@/state/use-atlas'
import { ClaimGroups } from './ClaimGroups'
import type { SubjectProps } from './props'
import styles from './Details.module.css'

/** All that changed on the day, each with its evidence open, and the way to the day. */
export function DayChanges({ atlas, day }: SubjectProps) {
  const change = useChanges().find((candidate) => candidate.day === day)
  return (
    <>
      {change ? (
        <ClaimGroups claims={change.claims} directory={atlas.directory} isOpen />
      ) : (
        <p className={styles['silent']}>{detailsMessages.day.unchanged}</p>
      )}
      <p className={styles['meta']}>
        <ViewLink to={{ open: undefined }}>{detailsMessages.day.heading(day)}</ViewLink>
      </p>
    </>
  )
}
