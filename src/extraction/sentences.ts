/** Sentences of the plain text: the unit in which the readers read. */
import { SPACE, kindOf } from './characters'
import type { BlockKind, PlainText } from './plain-text'
import { nextSentence } from './sentence-ends'
import { type Token, tokensOf } from './tokens'
import type { Mention } from './mentions'

export interface Sentence {
  /** Offsets in the plain text. */
  start: number
  end: number
  text: string
  /** The number of the block it stands in, from 0. */
  block: number
  kind: BlockKind
  tokens: Token[]
  /** The classes of all its words (`lexicon.ts`). */
  classes: number
  /** Countries, organisations, cities and people that it names, in their order, none within another. */
  mentions: Mention[]
}

/** Where a sentence has no end it is cut: no rule may take more than this at once, or the time would not be linear. */
const LONGEST = 2_000

/** The bounds of the sentences of a block, in its order, without the blanks around them. */
export function* sentenceBounds(text: string, start: number, end: number): Generator<[start: number, end: number]> {
  for (let from = start; from < end;) {
    const { end: to, next } = nextSentence(text, from, end)
    const bounds = trimmed(text, from, to)
    const length = bounds[1] - bounds[0]
    if (length > LONGEST) yield* cut(text, ...bounds)
    else if (length > 0) yield bounds
    from = next
  }
}

function* cut(text: string, start: number, end: number): Generator<[number, number]> {
  let [from, to] = [start, end]
  while (to - from > LONGEST) {
    const at = cutAt(text, from)
    const [first, last] = trimmed(text, from, at)
    if (first < last) yield [first, last]
    ;[from, to] = trimmed(text, at, to)
  }
  if (from < to) yield [from, to]
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end]
  while (from < to && kindOf(text.charCodeAt(from)) === SPACE) from += 1
  while (from < to && kindOf(text.charCodeAt(to - 1)) === SPACE) to -= 1
  return [from, to]
}

/** After the last blank of what is short enough, if there is one in its second half; never within a pair of surrogates. */
function cutAt(text: string, from: number): number {
  for (let at = from + LONGEST; at > from + LONGEST / 2; at -= 1) if (kindOf(text.charCodeAt(at - 1)) === SPACE) return at
  const unit = text.charCodeAt(from + LONGEST)
  return from + LONGEST - (unit >= 0xdc_00 && unit <= 0xdf_ff ? 1 : 0)
}

/** The sentences of a text, made as they are asked for. `mentionsIn` finds what one names. */
export function* sentencesOf(
  { text, blocks }: PlainText,
  mentionsIn: (tokens: Token[], text: string) => Mention[],
): Generator<Sentence> {
  for (const [block, { kind, start, end }] of blocks.entries()) {
    for (const [from, to] of sentenceBounds(text, start, end)) {
      const tokens = tokensOf(text, from, to)
      let classes = 0
      for (const token of tokens) classes |= token.classes
      yield { start: from, end: to, text: text.slice(from, to), block, kind, tokens, classes, mentions: mentionsIn(tokens, text) }
    }
  }
}
