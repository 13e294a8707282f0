/** The atlas's own index without a page: the same filter and counts as crossfilter2 is asked for, in Node. */
import type { CorePart } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { meetingsIn } from '@/domain/meetings'
import { meetingItems, periodOf } from '@/domain/timeline'
import { timelineIndexOf } from '@/domain/timeline-index'
import { countsIfChosen, selectionOf } from '@/domain/timeline-selection'
import { type ViewState, defaultView } from '@/domain/view-state'
import { crowdCore } from '@tests/fixtures/meeting-crowd'
import type { Subject } from './figures'
import { sizes } from './options'
import { timesText } from './table'

const REPEATS = 100
const summits: ViewState = { ...defaultView, type: ['summit'] }

/** A filter by type, set and taken away, each time with the counts of five other facets. */
function filterTimes(core: CorePart): { on: number[]; off: number[] } {
  const items = meetingItems(meetingsIn(core.meetings, 'all'))
  const index = timelineIndexOf(items, periodOf(items, core.firstDay, core.lastDay), directoryOf(core))
  const counted = ['place', 'country', 'org', 'state', 'basis'] as const
  const on: number[] = []
  const off: number[] = []
  let selection = selectionOf(index, defaultView)
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    for (const { view, times } of [
      { view: summits, times: on },
      { view: defaultView, times: off },
    ]) {
      const begin = performance.now()
      selection = selectionOf(index, view, selection)
      for (const facet of counted) countsIfChosen(selection, facet)
      times.push(performance.now() - begin)
    }
  }
  return { on, off }
}

export function indexAlone(core: CorePart): Subject {
  const bySize: Subject['bySize'] = new Map()
  for (const size of sizes) {
    const { on, off } = filterTimes(crowdCore(core, size))
    bySize.set(
      size,
      new Map([
        ['filterOn', timesText(on)],
        ['filterOff', timesText(off)],
      ]),
    )
  }
  return { name: "the atlas's index, nothing drawn", bySize }
}
