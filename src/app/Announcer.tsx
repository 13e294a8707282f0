import { useEffect, useRef, useState } from 'react'
import type { CorePart, IsoDate } from '@/domain/contract'
import { changedBetween, countsOf, standingsOn } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { inOrder } from '@/domain/time'
import { daysOf, rangeOf } from '@/domain/timeline'
import type { Selection } from '@/domain/timeline-selection'
import { formatDay, formatList, punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { useAtlas, useComparedDay, useDay, useOwnPart } from '@/state/use-atlas'
import { calmSelection } from '@/state/use-timeline'
import { useCalmView, useIsDragging, useView } from '@/state/use-view-state'
import { useSubjectName, useTitle } from './use-title'

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

/** Each part as a sentence of its own, the last without its stop; what ends in one keeps it. */
function inSentences(parts: readonly string[]): string {
  const { fullStop, afterSentence } = punctuation
  return parts
    .map((part, at) => (at === parts.length - 1 || part.endsWith(fullStop) ? part : `${part}${fullStop}`))
    .join(afterSentence)
}

/** How many items the filters leave, and in which window. */
function foundInWords({ index, view, meetings, changes }: Selection): string {
  const { from, to } = daysOf(rangeOf(view.from, view.to, index.period))
  return messages.shell.found(meetings, changes, from, to)
}

/**
 * The one live region: when the view has settled it says the day or two, what holds, and what the details show; on whose word if that changed;
 * and what the timeline's filters and window leave if those changed. The document's title goes with it: neither is seen on the page.
 */
export function Announcer() {
  useTitle()
  const { tier, known } = useView('tier', 'known')
  const timeless = useCalmView()
  const { core, directory } = useAtlas()
  const selection = calmSelection(core, directory, timeless)
  const name = useSubjectName()
  const day = useDay()
  const compared = useComparedDay()
  // What is filtered before anything was said is said with the first words.
  const said = useRef({ what: '', sources: '', timeless, selection })
  const own = useOwnPart()
  const words = messages.shell
  const sources = [known === 'then' ? words.asReadThen : words.tiers[tier], own && words.andMine]
    .filter(Boolean)
    .join(punctuation.comma)
  const [settled, setSettled] = useState({ text: '', turn: 0 })

  const isOnItsWay = useIsDragging()

  useEffect(() => {
    if (isOnItsWay) return
    const timer = setTimeout(() => {
      const before = said.current
      const what = [...daysInWords(core, day, compared, tier), name]
      said.current = { what: what.join(), sources, timeless, selection }
      const isNew = before.what !== said.current.what || before.sources !== sources
      // As a reader of that day the day alone may bring other meetings.
      const isFoundNew = before.timeless !== timeless && before.selection !== selection
      const [days, ...standing] = what
      const parts = [
        ...(isNew ? [days, before.sources !== sources && sources, ...standing] : []),
        isFoundNew && foundInWords(selection),
      ].filter((part) => typeof part === 'string')
      if (parts.length > 0) setSettled(({ turn }) => ({ text: inSentences(parts), turn: turn + 1 }))
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [core, day, compared, tier, sources, name, isOnItsWay, timeless, selection])

  return (
    <div className="visuallyHidden" role="status" aria-live="polite">
      {/* Another element each time: the same words about another view are to be heard again. */}
      <span key={settled.turn}>{settled.text}</span>
    </div>
  )
}
