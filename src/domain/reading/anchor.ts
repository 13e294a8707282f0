/**
 * Finding the passages of a document in another copy of its text. From the surest way to the least: the very offsets; as far from the
 * nearest passage that stands only once as before; the same paragraph; anywhere, nearest to where it is expected; with what copies
 * tend to change left out of account (`loose-text`). Each step goes through the text a few times for each passage, however often a phrase is repeated.
 */
import { type Paragraph, withPlainSpaces } from '@/domain/evidence'
import { compare } from '@/domain/order'
import { type LooseText, looseText } from './loose-text'

/** Where a passage stood, and what it says there. */
export interface Quote {
  paragraph: number
  start: number
  end: number
  phrase: string
}

/** `in-place`: in the same paragraph; `moved`: in another; `differs`: not to the letter. */
export type FoundHow = 'in-place' | 'moved' | 'differs'

export type Anchor =
  | { how: 'missing' }
  | {
      how: FoundHow
      /** Offsets in the text that was searched. */
      start: number
      end: number
      paragraph: number
      /** It stands there more than once, and nothing tells which of them is meant. */
      isUncertain: boolean
    }

/** The number of the paragraph in which an offset lies, of the one before it if it lies between two; 0 if there is none. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  return lastUpTo(paragraphs, offset, ({ start }) => start) + 1
}

/** The index of the last item whose key is not above the limit; -1 if there is none. The items are in the order of their keys. */
function lastUpTo<T>(items: readonly T[], limit: number, key: (item: T) => number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (key(items[middle]!) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

interface Place {
  start: number
  isUncertain: boolean
}

/** The place of the phrase within the bounds that is nearest to the expected one; uncertain if there is another. */
function nearestPlace(text: string, phrase: string, expected: number, from = 0, to = text.length): Place | undefined {
  const last = to - phrase.length
  const before = last < from ? -1 : text.lastIndexOf(phrase, Math.min(expected, last))
  const after = text.indexOf(phrase, Math.max(expected, from))
  const isBefore = before >= from
  const isAfter = after >= 0 && after <= last
  if (!isBefore && !isAfter) return undefined
  const start = isBefore && (!isAfter || expected - before <= after - expected) ? before : after
  const next = text.indexOf(phrase, start + 1)
  const previous = start === 0 ? -1 : text.lastIndexOf(phrase, start - 1)
  return { start, isUncertain: (next >= 0 && next <= last) || previous >= from }
}

interface Shift {
  /** Where the passage stood, and by how much it stands later now. */
  start: number
  by: number
}

/** How far the passages that stand exactly once have moved, by where they stood. */
function certainShifts(text: string, quotes: readonly Quote[]): Shift[] {
  return quotes
    .flatMap(({ start, phrase }) => {
      const now = text.indexOf(phrase)
      return now >= 0 && text.indexOf(phrase, now + 1) < 0 ? [{ start, by: now - start }] : []
    })
    .toSorted((left, right) => compare(left.start, right.start))
}

/** Where a passage is to be expected: as far from the nearest certain one before it, and after it, as it was. */
function expectedPlaces(start: number, shifts: readonly Shift[]): number[] {
  const index = lastUpTo(shifts, start, (shift) => shift.start)
  const neighbours = [shifts[index], shifts[index + 1]].filter((shift) => shift !== undefined)
  return neighbours
    .toSorted((left, right) => compare(Math.abs(left.start - start), Math.abs(right.start - start)))
    .map(({ by }) => Math.max(0, start + by))
}

/** Finds each quote in the text, whose paragraphs are given; the anchors are in the order of the quotes. */
export function anchorQuotes(text: string, paragraphs: readonly Paragraph[], quotes: readonly Quote[]): Anchor[] {
  const plain = withPlainSpaces(text)
  const wanted = quotes.map((quote) => ({ ...quote, phrase: withPlainSpaces(quote.phrase) }))
  const shifts = certainShifts(plain, wanted)
  let loose: LooseText | undefined
  return wanted.map((quote): Anchor => {
    const { start, paragraph: old, phrase } = quote
    const expected = expectedPlaces(start, shifts)
    const own = paragraphs[old - 1]
    const nearest = expected[0] ?? start
    const sure = [start, ...expected].find((place) => plain.startsWith(phrase, place))
    const place =
      sure === undefined
        ? ((own && nearestPlace(plain, phrase, nearest, own.start, own.end)) ?? nearestPlace(plain, phrase, nearest))
        : { start: sure, isUncertain: false }
    if (place) {
      const paragraph = paragraphAt(paragraphs, place.start)
      return { how: paragraph === old ? 'in-place' : 'moved', ...place, end: place.start + phrase.length, paragraph }
    }
    loose ??= looseText(text)
    return looseAnchor(loose, paragraphs, quote, nearest)
  })
}

function looseAnchor({ text, starts }: LooseText, paragraphs: readonly Paragraph[], { phrase }: Quote, expected: number): Anchor {
  const wanted = looseText(phrase).text.trim()
  const place =
    wanted === ''
      ? undefined
      : nearestPlace(
          text,
          wanted,
          Math.max(
            0,
            lastUpTo(starts, expected, (start) => start),
          ),
        )
  if (!place) return { how: 'missing' }
  const [start = 0, end = 0] = [starts[place.start], starts[place.start + wanted.length]]
  return { how: 'differs', start, end, paragraph: paragraphAt(paragraphs, start), isUncertain: place.isUncertain }
}
