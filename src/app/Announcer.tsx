import { useEffect, useRef, useState } from 'react'
import type { CorePart, IsoDate } from '@/domain/contract'
import { changedBetween, countsOf, standingsOn } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { inOrder } from '@/domain/time'
import { formatDay, formatList } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { useAtlas, useComparedDay, useDay } from '@/state/use-atlas'
import { useIsDragging, useViewState } from '@/state/use-view-state'
import { useSubjectName } from './use-title'

const SETTLED_MS = 600

/** The day and its counts, or the two days and how many countries differ. */
function daysInWords(
  { statuses }: CorePart,
  day: IsoDate,
  compared: IsoDate | undefined,
  tier: TierChoice,
): [days: string, what: string] {
  if (compared !== undefined && compared !== day) {
    const [before, after] = inOrder(day, compared)
    const changed = changedBetween(standingsOn(statuses, before, tier), standingsOn(statuses, after, tier))
    return [messages.shell.against(before, after), messages.shell.changed(changed.length)]
  }
  const counts = countsOf(standingsOn(statuses, day, tier)).map(({ status, countries }) =>
    messages.map.legendRow(messages.vocabulary.statuses[status], countries.length),
  )
  return [formatDay(day), counts.length > 0 ? formatList(counts) : messages.map.none]
}

/** The one live region: when the view has settled it says the day or two, what holds, and what the details show; on whose word if that changed. */
export function Announcer() {
  const view = useViewState()
  const { core } = useAtlas()
  const name = useSubjectName()
  const day = useDay()
  const compared = useComparedDay()
  const saidSources = useRef<string>(undefined)
  const sources = view.known === 'then' ? messages.shell.asReadThen : messages.shell.tiers[view.tier]
  const [settled, setSettled] = useState('')

  const isOnItsWay = useIsDragging()

  useEffect(() => {
    if (isOnItsWay) return
    const timer = setTimeout(() => {
      const changed = saidSources.current === sources ? undefined : sources
      saidSources.current = sources
      const [days, what] = daysInWords(core, day, compared, view.tier)
      const parts = [days, changed, what, name]
      setSettled(parts.filter((part) => part !== undefined).join('. '))
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [core, day, compared, view.tier, sources, name, isOnItsWay])

  return (
    <div className="visuallyHidden" role="status" aria-live="polite">
      {settled}
    </div>
  )
}
