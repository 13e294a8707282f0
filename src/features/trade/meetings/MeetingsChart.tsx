import { useMemo } from 'react'
import { meetingsByYear } from '@/domain/meetings-by-year'
import { itemsSelected } from '@/domain/timeline-selection'
import { unfiltered } from '@/domain/view-state'
import { Nothing } from '@/features/trade/grid/Nothing'
import { TradeFrame } from '@/features/trade/TradeFrame'
import { meetingsChartMessages } from '@/i18n/trade-meetings'
import { useAtlas } from '@/state/use-atlas'
import { calmSelection } from '@/state/use-timeline'
import { useCalmView } from '@/state/use-view-state'
import { changeView } from '@/state/view-store'
import { MeetingsGrid } from './MeetingsGrid'
import { meetingsSheet } from './meetings-sheet'

const words = meetingsChartMessages

/** Lifts what hides every meeting. */
const ALL = { ...unfiltered, from: undefined, to: undefined }

/** How many meetings there were by type and year, of those that the timeline's filters leave. */
export function MeetingsChart() {
  const { core, directory } = useAtlas()
  const view = useCalmView()
  const selection = calmSelection(core, directory, view)
  const counts = useMemo(
    () => meetingsByYear(itemsSelected(selection).flatMap((item) => (item.kind === 'meeting' ? [item.meeting] : []))),
    [selection],
  )
  const sheet = useMemo(() => meetingsSheet(counts, view), [counts, view])
  return (
    <TradeFrame
      sheet={sheet}
      empty={
        counts.years.length === 0 ? (
          <Nothing text={words.nothing} action={words.showAll} onAct={() => changeView(ALL)} />
        ) : undefined
      }
    >
      <MeetingsGrid counts={counts} view={view} />
    </TradeFrame>
  )
}
