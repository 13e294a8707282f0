/** Which paragraphs of a long text are shown at once: those around what was taken from it. */

/** Paragraphs from the first to the last number; `isFolded` if they are too far from any passage to be shown unasked. */
export interface Stretch {
  first: number
  last: number
  isFolded: boolean
}

/** A text of so many paragraphs is shown whole. */
const WHOLE = 300
/** So many paragraphs are shown on either side of a passage, and at both ends of the text. */
const AROUND = 3

/** Paragraphs 1 to `count` in stretches shown and folded; `marked` are the numbers of those that hold a passage. */
export function stretchesOf(count: number, marked: Iterable<number>): Stretch[] {
  if (count === 0) return []
  if (count <= WHOLE) return [{ first: 1, last: count, isFolded: false }]
  const stretches: Stretch[] = []
  let next = 1
  for (const number of [1, ...[...new Set(marked)].toSorted((left, right) => left - right), count]) {
    const first = Math.max(next, number - AROUND)
    const last = Math.min(count, number + AROUND)
    if (first > last) continue
    const previous = stretches.at(-1)
    if (first > next) stretches.push({ first: next, last: first - 1, isFolded: true }, { first, last, isFolded: false })
    else if (previous) previous.last = last
    else stretches.push({ first, last, isFolded: false })
    next = last + 1
  }
  return stretches
}
