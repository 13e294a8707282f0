/** Sentences of the plain text: the unit in which the readers read. */
import type { BlockKind, PlainText } from './plain-text'
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
  /** Countries, organisations, cities and people that it names, in their order, none within another. */
  mentions: Mention[]
}

/** Where a sentence has no end it is cut: no rule may take more than this at once, or the time would not be linear. */
const LONGEST = 2_000
const END = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\d])/gu
const NO_END =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|St|No|Nos|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|i\.e|e\.g|a\.m|p\.m|(?:\p{Lu}\.)+\p{Lu})\.$/u

/** The bounds of the sentences of a block, in its order. */
export function* sentenceBounds(text: string, start: number, end: number): Generator<[start: number, end: number]> {
  const block = text.slice(start, end)
  let from = 0
  for (const match of block.matchAll(END)) {
    const mark = match.index + 1
    if (block[match.index] === '.' && NO_END.test(block.slice(Math.max(from, mark - 12), mark))) continue
    const to = match.index + match[0].trimEnd().length
    yield* cut(start + from, start + to)
    from = match.index + match[0].length
  }
  if (block.slice(from).trim() !== '') yield* cut(start + from, end)
}

function* cut(start: number, end: number): Generator<[number, number]> {
  for (let from = start; from < end; from += LONGEST) yield [from, Math.min(end, from + LONGEST)]
}

/** The sentences of a text, made as they are asked for. `mentionsIn` finds what one names. */
export function* sentencesOf(
  { text, blocks }: PlainText,
  mentionsIn: (tokens: Token[], text: string) => Mention[],
): Generator<Sentence> {
  for (const [block, { kind, start, end }] of blocks.entries()) {
    for (const [from, to] of sentenceBounds(text, start, end)) {
      const tokens = tokensOf(text, from, to)
      yield { start: from, end: to, text: text.slice(from, to), block, kind, tokens, mentions: mentionsIn(tokens, text) }
    }
  }
}
