/**
 * Numbered series of meetings (summits, councils, conferences). A number that no source tells of is a gap of its own, never closed
 * up; what comes after the last known number nobody knows, so that is none.
 */
import type { Id, When } from './contract'
import type { Meeting } from './meetings'

/** Numbers of a series that no meeting here bears, in one run. */
export interface SeriesGap {
  kind: 'gap'
  /** From this number up to and including `last`. */
  first: number
  last: number
  /** The dates of the numbered meetings on both sides, where there are any and their order is that of their numbers. */
  after?: When
  before?: When
  /** How many meetings without a number come between the two: some of the missing may be among them. */
  unnumbered: number
}

export type SeriesEntry = { kind: 'meeting'; number?: number; meeting: Meeting } | SeriesGap

/** The series that the meetings belong to, each once, in the order in which they first appear. */
export function seriesIds(meetings: readonly { series?: { id: Id } | undefined }[]): Id[] {
  return [...new Set(meetings.flatMap(({ series }) => series?.id ?? []))]
}

/**
 * A series by its numbers, with a gap for each run of numbers that is missing; two meetings of one number both stand, and a meeting
 * without a number stands where its time puts it.
 * @param meetings in the order of time
 */
export function seriesEntries(meetings: readonly Meeting[], id: Id): SeriesEntry[] {
  const own = meetings
    .filter(({ series }) => series?.id === id)
    .map((meeting, at) => ({ meeting, at, number: numberOf(meeting) }))
  const unnumbered = own.filter(({ number }) => number === undefined)
  const numbered = own.flatMap(({ number, ...one }) => (number === undefined ? [] : [{ ...one, number }]))
  const entries: SeriesEntry[] = []
  let previous: (typeof numbered)[number] | undefined
  let placed = 0
  for (const next of numbered.toSorted((left, right) => left.number - right.number)) {
    const start = placed
    while (placed < unnumbered.length && unnumbered[placed]!.at < next.at) placed += 1
    const between = unnumbered.slice(start, placed)
    const missing = missingBetween(previous?.meeting, next.meeting)
    if (missing) {
      const isInOrder = previous === undefined || previous.at < next.at
      const bounds = isInOrder && { ...(previous && { after: previous.meeting.when }), before: next.meeting.when }
      entries.push({ kind: 'gap', ...missing, ...bounds, unnumbered: between.length })
    }
    for (const { meeting } of between) entries.push({ kind: 'meeting', meeting })
    entries.push({ kind: 'meeting', number: next.number, meeting: next.meeting })
    previous = next
  }
  for (const { meeting } of unnumbered.slice(placed)) entries.push({ kind: 'meeting', meeting })
  return entries
}

/**
 * The numbers that are missing between two meetings of a series, or before its first; undefined if none is, or if one of the two
 * has no number.
 */
export function missingBetween(previous: Meeting | undefined, next: Meeting): { first: number; last: number } | undefined {
  const [from, to] = [previous === undefined ? 0 : numberOf(previous), numberOf(next)]
  return from !== undefined && to !== undefined && to - from > 1 ? { first: from + 1, last: to - 1 } : undefined
}

/** How much of a series is told of: its highest number, how many of the numbers up to it, and the meetings that bear none. */
export function countsOfSeries(entries: readonly SeriesEntry[]): { highest?: number; numbers: number; unnumbered: number } {
  const numbers = new Set(entries.flatMap((entry) => (entry.kind === 'meeting' ? (entry.number ?? []) : [])))
  const unnumbered = entries.filter((entry) => entry.kind === 'meeting' && entry.number === undefined).length
  const highest = entries.findLast((entry) => entry.kind === 'meeting' && entry.number !== undefined)
  return { ...(highest?.kind === 'meeting' && { highest: highest.number! }), numbers: numbers.size, unnumbered }
}

function numberOf({ series }: Meeting): number | undefined {
  return series?.number
}
