/** The lanes with their labels, each of which is a filter. */
import type { Id, MeetingType } from '@/domain/contract'
import { gapsOf } from '@/domain/timeline-gaps'
import { lanesOf } from '@/domain/timeline-lanes'
import type { Selection } from '@/domain/timeline-selection'
import type { ViewState } from '@/domain/view-state'
import { messages } from '@/i18n/messages'
import { seriesName } from '@/i18n/series-name'
import { timelineMessages } from '@/i18n/timeline'
import { changeView } from '@/state/view-store'
import type { ChartLane } from './chart/picture'

export function chartLanesOf(
  selection: Selection,
  view: Pick<ViewState, 'lanes' | 'type' | 'country' | 'place' | 'series'>,
  nameOf: (id: Id) => string,
): ChartLane[] {
  return lanesOf(selection, view.lanes).map((lane): ChartLane => {
    const { id, count } = lane
    const facet = id === 'membership' ? 'type' : view.lanes
    const shared = { key: `${facet} ${id ?? ''}`, lane, count }
    if (id === undefined) return { ...shared, gaps: [], label: timelineMessages.unknownLane[view.lanes] }
    const gaps = facet === 'series' ? gapsOf(selection.index, id) : []
    const chosen: readonly string[] = view[facet]
    const isOn = chosen.includes(id)
    const next = isOn ? chosen.filter((other) => other !== id) : [...chosen, id]
    return { ...shared, gaps, label: labelOf(facet, id, nameOf), isOn, onToggle: () => changeView({ [facet]: next }) }
  })
}

function labelOf(facet: ViewState['lanes'], id: Id, nameOf: (id: Id) => string): string {
  if (id === 'membership') return timelineMessages.membership
  if (facet === 'series') return seriesName(id)
  return facet === 'type' ? messages.vocabulary.meetingTypes[id as MeetingType] : nameOf(id)
}
