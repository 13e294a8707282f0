/** Cutting a text where passages begin and end, so that passages that overlap can be shown in it. */
import { compare } from '@/domain/order'

/** A stretch of the text that is to be marked. */
export interface Span {
  id: string
  start: number
  end: number
}

export interface Segment {
  start: number
  end: number
  /** The spans that cover it, in their order; none where nothing was taken. */
  spans: string[]
}

/** The segments of the text from `start` to `end`, which they cover exactly once; spans that reach beyond are cut off there. */
export function segmentsOf(start: number, end: number, spans: readonly Span[]): Segment[] {
  const within = spans
    .map((span) => ({ id: span.id, start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter((span) => span.start < span.end)
  const cuts = [...new Set([start, end, ...within.flatMap((span) => [span.start, span.end])])].toSorted(compare)
  return cuts.slice(1).map((cut, index) => {
    const from = cuts[index] ?? start
    return { start: from, end: cut, spans: within.filter((span) => span.start < cut && from < span.end).map(({ id }) => id) }
  })
}
