/** A text as it is shown in its review: without markup, in rows short enough to be drawn one by one, each passage in its place. */
import { type BlockKind, type PlainText, plainTextOf } from '@/extraction/plain-text'
import type { OwnDocument } from '@/state/workspace/model'
import type { ReviewItem } from '@/state/workspace/review'

/** A row of the text: a block, or a piece of one that is long. Offsets are of the plain text. */
export interface TextRow {
  start: number
  end: number
  kind: BlockKind
  /** It goes on what the row before began. */
  isContinued: boolean
}

/** Where a finding stands in the plain text. */
export interface PlainSpan {
  id: string
  start: number
  end: number
}

export interface ReviewText {
  plain: PlainText
  rows: readonly TextRow[]
}

/** No paragraph that is written to be read is longer; a text in one line of megabytes is cut at blanks. */
const LONGEST_ROW = 3_000

function cutBefore(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_ROW) return end
  const blank = text.lastIndexOf(' ', start + LONGEST_ROW)
  return blank > start ? blank + 1 : start + LONGEST_ROW
}

export function reviewTextOf({ text }: Pick<OwnDocument, 'text'>): ReviewText {
  const plain = plainTextOf(text)
  const rows: TextRow[] = []
  for (const { kind, start, end } of plain.blocks) {
    for (let from = start; from < end;) {
      const to = cutBefore(plain.text, from, end)
      rows.push({ kind, start: from, end: to, isContinued: from > start })
      from = to
    }
  }
  return { plain, rows }
}

/** The first index from 0 to `count` for which the question, once answered by yes, stays so. */
function firstIndex(count: number, isReached: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReached(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Where in the plain text a stretch of the given text stands; one that lies in markup alone is as good as empty. */
export function plainSpan({ plain }: ReviewText, [from, to]: readonly [from: number, to: number]): Omit<PlainSpan, 'id'> {
  const { length } = plain.text
  const start = firstIndex(length, (index) => plain.offsetAt(index) >= from)
  return {
    start,
    end: Math.max(
      start,
      firstIndex(length, (index) => plain.offsetAt(index) >= to),
    ),
  }
}

export function spansOf(text: ReviewText, items: readonly ReviewItem[]): PlainSpan[] {
  // Most findings share their passage with others.
  const known = new Map<string, Omit<PlainSpan, 'id'>>()
  return items.map(({ key, found }) => {
    const place = found.offset.join()
    let span = known.get(place)
    if (!span) known.set(place, (span = plainSpan(text, found.offset)))
    return { id: key, ...span }
  })
}

/** The row in which a place of the plain text lies. */
export function rowAt({ rows }: ReviewText, index: number): number {
  return Math.max(0, firstIndex(rows.length, (row) => rows[row]!.start > index) - 1)
}

/** A stretch of the plain text as a phrase with its offsets in the given text; undefined if it is none of one to eight words of one block. */
export function phraseAt(
  { plain }: ReviewText,
  start: number,
  end: number,
): { phrase: string; offset: [number, number] } | undefined {
  const own = plain.text.slice(start, end)
  const from = start + own.length - own.trimStart().length
  const phrase = own.trim()
  const words = phrase.split(/\s+/).filter((word) => word !== '').length
  const isWithin = plain.blocks.some((block) => block.start <= from && from + phrase.length <= block.end)
  if (words < 1 || words > MOST_WORDS || !isWithin) return undefined
  return { phrase, offset: [plain.offsetAt(from), plain.endAt(from + phrase.length)] }
}

const MOST_WORDS = 8

/** The phrase in that block of the text, by its number from 0; undefined if it does not stand there. */
export function phraseInBlock(text: ReviewText, block: number, wanted: string) {
  const { start, end } = text.plain.blocks[block] ?? { start: 0, end: 0 }
  const phrase = wanted.trim().replaceAll(/\s+/g, ' ')
  const at = phrase === '' ? -1 : text.plain.text.slice(start, end).indexOf(phrase)
  return at === -1 ? undefined : phraseAt(text, start + at, start + at + phrase.length)
}
