/** The timeline's index, made once for what the view reads, and what the view asks of it: the same for map, timeline and details. */
import type { CorePart } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { meetingsIn } from '@/domain/meetings'
import { changesOf } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { type DayRange, meetingItems, membershipItems, periodOf } from '@/domain/timeline'
import { type TimelineIndex, timelineIndexOf } from '@/domain/timeline-index'
import { type Selection, selectionOf } from '@/domain/timeline-selection'
import type { ViewState } from '@/domain/view-state'
import { useAtlas } from './use-atlas'
import { useTimelessView } from './use-view-state'

interface Known {
  items: ReturnType<typeof itemsOf>
  period: DayRange
  indexes: Map<TierChoice, TimelineIndex>
}

const known = new WeakMap<CorePart, Known>()

function itemsOf(core: CorePart, tier: TierChoice) {
  return [...meetingItems(meetingsIn(core.meetings, tier)), ...membershipItems(changesOf(core.statuses, tier))]
}

/** The index of a dataset with a choice of tiers, kept as long as the dataset is. The period is the same for every choice. */
export function timelineIndex(core: CorePart, directory: Directory, tier: TierChoice): TimelineIndex {
  let entry = known.get(core)
  if (!entry) {
    const items = itemsOf(core, 'all')
    known.set(core, (entry = { items, period: periodOf(items, core.firstDay, core.lastDay), indexes: new Map() }))
  }
  let index = entry.indexes.get(tier)
  if (!index) {
    index = timelineIndexOf(tier === 'all' ? entry.items : itemsOf(core, tier), entry.period, directory)
    entry.indexes.set(tier, index)
  }
  return index
}

/** Keeps the last selection: the next one that is like it costs only what differs. */
function selector(): (index: TimelineIndex, view: ViewState) => Selection {
  let last: Selection | undefined
  return (index, view) => {
    if (last?.index !== index || last.view !== view) last = selectionOf(index, view, last)
    return last
  }
}

const select = selector()
const selectCalmly = selector()

/** What the view asks of the timeline, its day aside. */
export function useSelection(): Selection {
  const { core, directory } = useAtlas()
  const view = useTimelessView()
  return select(timelineIndex(core, directory, view.tier), view)
}

/** What a view asks that follows calmly (see `useCalmView`). */
export function calmSelection(core: CorePart, directory: Directory, view: ViewState): Selection {
  return selectCalmly(timelineIndex(core, directory, view.tier), view)
}
