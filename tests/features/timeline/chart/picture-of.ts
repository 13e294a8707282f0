/** What the chart shows of some items, laid out in a room of a given size. */
import type { Id } from '@/domain/contract'
import { type DayRange, type TimelineItem, daysOf } from '@/domain/timeline'
import { gapsOf } from '@/domain/timeline-gaps'
import { lanesOf } from '@/domain/timeline-lanes'
import { type Selection, concernedItems } from '@/domain/timeline-selection'
import type { LaneKind } from '@/domain/view-state'
import { layoutOf } from '@/features/timeline/chart/chart-layout'
import { type ChartLane, type Picture, placedIn } from '@/features/timeline/chart/picture'
import { asking, indexOf, period } from '@tests/fixtures/timeline-items'

/** Lanes whose labels are the ids of what they hold. */
export function lanesFrom(selection: Selection, kind: LaneKind = 'type'): ChartLane[] {
  return lanesOf(selection, kind).map((lane) => ({
    key: lane.id ?? 'none',
    label: lane.id ?? 'none',
    count: lane.count,
    lane,
    gaps: kind === 'series' && lane.id !== undefined ? gapsOf(selection.index, lane.id) : [],
  }))
}

interface PictureRoom {
  range?: DayRange
  width?: number
  lanes?: LaneKind
  selected?: Id
  /** The thing that the items concern which do not step back. */
  concerned?: Id
  labelsOf?: (item: TimelineItem) => readonly string[]
}

export function pictureOf(items: readonly TimelineItem[], room: PictureRoom = {}): Picture {
  const { range = period, width = 900, lanes: kind = 'type', labelsOf = () => [] } = room
  const selection = asking(indexOf(items), daysOf(range))
  const lanes = lanesFrom(selection, kind)
  const layout = layoutOf(
    width,
    400,
    lanes.map(({ label }) => label),
    900,
  )
  return {
    ...placedIn(selection, lanes, range, layout),
    labelsOf,
    selected: room.selected,
    concerned: room.concerned === undefined ? undefined : concernedItems(selection, room.concerned),
  }
}
