import type { IsoDate } from '@/domain/contract'
import type { TimelineItem } from '@/domain/timeline'
import type { ViewState } from '@/domain/view-state'
import type { PictureOf } from './timeline-sheet'

/** What the timeline shows: what its files are made of. */
export interface ShownTimeline {
  /** The items that filters and window leave, in the order shown; nobody asks for them while the window is dragged. */
  items: () => readonly TimelineItem[]
  view: ViewState
  /** The first and the last day of the window. */
  days: { from: IsoDate; to: IsoDate }
  dataVersion: string
  /** The same as a picture: lanes, and what may stand beside a mark. */
  picture: PictureOf
}
