/** The missing numbers of a series on the timeline: the days between which the meetings that bear them must have been. */
import type { Id } from './contract'
import { type SeriesGap, seriesEntries } from './series'
import { dayNumber } from './time'
import type { DayRange } from './timeline'
import { type TimelineIndex, meetingsWith } from './timeline-index'

export interface GapSpan {
  /** `gap` and the numbers: `gap.5-6`. */
  key: string
  series: Id
  gap: SeriesGap
  /** After the meeting before them, if there is one, and before the next. */
  days: DayRange
}

/**
 * The gaps of a series, whatever is filtered: that no source tells of a number does not depend on what the reader asks for. Numbers that
 * are not in the order of time lie between no days, and are told in the list of the series alone.
 */
export function gapsOf(index: TimelineIndex, series: Id): GapSpan[] {
  let ofIndex = known.get(index)
  if (!ofIndex) known.set(index, (ofIndex = new Map()))
  let gaps = ofIndex.get(series)
  if (!gaps) ofIndex.set(series, (gaps = gapSpans(index, series)))
  return gaps
}

const known = new WeakMap<TimelineIndex, Map<Id, GapSpan[]>>()

function gapSpans(index: TimelineIndex, series: Id): GapSpan[] {
  return seriesEntries(meetingsWith(index, 'series', series), series).flatMap((entry): GapSpan[] => {
    if (entry.kind !== 'gap' || entry.before === undefined) return []
    const from = entry.after === undefined ? index.period.from : dayNumber(entry.after.latest) + 1
    const to = dayNumber(entry.before.earliest)
    return from < to ? [{ key: `gap.${entry.first}-${entry.last}`, series, gap: entry, days: { from, to } }] : []
  })
}
