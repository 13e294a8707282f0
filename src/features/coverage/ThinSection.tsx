import { useMemo, useState } from 'react'
import type { Directory } from '@/domain/directory'
import { meetingsIn } from '@/domain/meetings'
import { standingsOn } from '@/domain/status'
import {
  type Thing,
  type Thinness,
  figureThings,
  meetingThings,
  officeThings,
  standingThings,
  thinnessOf,
  weakAmong,
} from '@/domain/support'
import { shownClaims } from '@/domain/tiers'
import { coverageRoomMessages } from '@/i18n/coverage'
import { ViewLink } from '@/state/ViewLink'
import { ClaimWords } from '@/ui/ClaimWords'
import { useAtlasWithTrade, useDay } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { MoreList } from './MoreList'
import styles from './Coverage.module.css'

const words = coverageRoomMessages.thin
const FIRST = 20

/** What is shown on the word of one source, of weak ones, or with low confidence: sentences that open their lists. */
export function ThinSection() {
  const { core, trade, directory } = useAtlasWithTrade()
  const { tier } = useView('tier')
  const day = useDay()
  const standings = useMemo(() => standingThings(standingsOn(core.statuses, day, tier)), [core, day, tier])
  const lasting = useMemo(
    () => [
      meetingThings(meetingsIn(core.meetings, tier)),
      figureThings(shownClaims(trade.trade, tier)),
      officeThings(shownClaims(core.offices, tier)),
    ],
    [core, trade, tier],
  )
  const weak = useMemo(() => weakAmong(directory.sources.values()), [directory])
  const groups = useMemo(
    () => [standings, ...lasting].flatMap((things) => (things[0] ? [{ kind: things[0].kind, ...thinnessOf(things, weak) }] : [])),
    [standings, lasting, weak],
  )

  return (
    <section className={styles['section']} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={styles['intro']}>{words.intro(day)}</p>
      {groups.length === 0 && <p className={styles['notes']}>{words.nothing}</p>}
      <ul className={styles['thin']}>
        {groups.flatMap((group) =>
          (['oneSource', 'weak', 'low'] as const).map((how) => (
            <li key={`${group.kind} ${how}`}>
              <ThinSentence group={group} how={how} directory={directory} />
            </li>
          )),
        )}
      </ul>
    </section>
  )
}

interface ThinSentenceProps {
  group: Thinness & Pick<Thing, 'kind'>
  how: 'oneSource' | 'weak' | 'low'
  directory: Directory
}

function ThinSentence({ group, how, directory }: ThinSentenceProps) {
  // What is not opened is not drawn: there may be thousands.
  const [isOpen, setIsOpen] = useState(false)
  const things = group[how]
  const sentence = words[how](things.length, group.all, group.kind)
  if (things.length === 0) return <p>{sentence}</p>
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{sentence}</summary>
      {isOpen && (
        <MoreList
          items={things}
          first={FIRST}
          render={(shown) => (
            <ul className={styles['things']}>
              {shown.map(({ open, claims }) => (
                <li key={open}>
                  <ViewLink to={{ open }}>{claims[0] && <ClaimWords claim={claims[0]} directory={directory} isNamed />}</ViewLink>
                </li>
              ))}
            </ul>
          )}
        />
      )}
    </details>
  )
}
