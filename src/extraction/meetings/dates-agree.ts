/** How the dates of two sightings of a meeting agree, and which of them says more. */
import { daysBetween } from '@/extraction/dates/calendar'
import { type When, whenFrom } from './when'

/** Days that a meeting or a drill may last. */
const LONGEST = 16

/** -1 if they differ, 0 if one has none, 1 if one holds the other, 2 if they share a day. */
export function dateAgreement(left: When | undefined, right: When | undefined): number {
  if (!left || !right) return 0
  if (left.start === right.start || closes(left, right) || closes(right, left)) return 2
  const [shorter, longer] = left.start.length < right.start.length ? [left, right] : [right, left]
  if (shorter.start.length < longer.start.length)
    return longer.start.startsWith(shorter.start) || (longer.end ?? '').startsWith(shorter.start) ? 1 : -1
  const isWithin = (day: string, { start, end = start }: When) => day >= start && day <= end
  return isWithin(left.start, right) || isWithin(right.start, left) ? 2 : -1
}

/** Two that one sentence names with days that begin or end apart: "the forum (May 4 to 6) and the fair (May 5 to 8)". */
export const areListed = (left: When | undefined, right: When | undefined): boolean =>
  left?.end !== undefined && right?.end !== undefined && left.start !== right.start

/** Is the second the last day of what began with the first, not long before? */
function closes(first: When, last: When): boolean {
  if (!last.isEnd || first.isEnd || first.start.length !== 10 || last.start.length !== 10) return false
  return last.start > first.start && daysBetween(first.start, last.start) < LONGEST
}

/** A range before a day, a day before a month before a year, printed before worked out. */
export function betterWhen(left: When | undefined, right: When | undefined): When | undefined {
  if (!left || !right) return left ?? right
  if (closes(left, right)) return whenFrom(left.start, right.start, left.isInferred, left.isEnd)
  if (closes(right, left)) return whenFrom(right.start, left.start, right.isInferred, right.isEnd)
  if (left.start.length !== right.start.length) return left.start.length > right.start.length ? left : right
  if ((left.end === undefined) !== (right.end === undefined)) return left.end === undefined ? right : left
  return left.isInferred && !right.isInferred ? right : left
}
