import { useEffect, useState } from 'react'
import { countsOf, standingsOn } from '@/domain/status'
import { formatDay, formatList } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { useAtlas, useDay } from '@/state/use-atlas'
import { useViewState } from '@/state/use-view-state'
import { useSubjectName } from './use-title'

const SETTLED_MS = 600

/** The one live region: when the view has settled it says the day, its counts, and what the details show. */
export function Announcer() {
  const view = useViewState()
  const { core } = useAtlas()
  const name = useSubjectName()
  const day = useDay()
  const [settled, setSettled] = useState('')

  useEffect(() => {
    const timer = setTimeout(() => {
      const counts = countsOf(standingsOn(core.statuses, day, view.tier)).map(({ status, countries }) =>
        messages.map.legendRow(messages.vocabulary.statuses[status], countries.length),
      )
      const parts = [
        formatDay(day),
        messages.shell.tiers[view.tier],
        counts.length > 0 ? formatList(counts) : messages.map.none,
        name,
      ]
      setSettled(parts.filter((part) => part !== undefined).join('. '))
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [core, day, view.tier, name])

  return (
    <div className="visuallyHidden" role="status" aria-live="polite">
      {settled}
    </div>
  )
}
