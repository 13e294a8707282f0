/**
 * States and statuses of one clause that no rule of `rules.ts` brought together: candidates first, then the grounds against. Each tie has the name of how
 * direct it is; what is against it (another subject, another organisation, a hedge) is looked for between the two and before them.
 */
import type { Sentence } from '@/extraction/sentences'
import { type Token, wordAt } from '@/extraction/tokens'
import type { Chunk } from './chunk'
import type { Chunked } from './chunks'
import { certaintyOf, isHedgedBefore } from './hedges'
import type { PhraseStatus } from './status-phrase'

export interface Tie {
  entities: Chunk
  status: PhraseStatus
  rule: string
  /** The first token of the passage and the one after its last. */
  first: number
  after: number
}

/** A state in such a place is no subject: "for Iran", "than China". */
const OBLIQUE = new Set(
  'of from to by in at on against over between than unlike not near except without within into onto about behind through around under'.split(
    ' ',
  ),
)
/** Parts a clause from the next. */
const BREAK = new Set([';', '|', ':'])
const LONGEST_PATH = 9

/** The ties of a sentence; `isSpent` tells of the chunks that a rule has used. */
export function tiesIn({ tokens }: Sentence, { chunks, tags }: Chunked, isSpent: (chunk: Chunk) => boolean): Tie[] {
  const ties: Tie[] = []
  for (const [at, chunk] of chunks.entries()) {
    if (!'Eehqp'.includes(chunk.tag) || !chunk.entities || isSpent(chunk)) continue
    const tie = statusAfter(tokens, chunks, tags, at, isSpent) ?? statusBefore(tokens, chunks, tags, at, isSpent)
    if (tie) ties.push({ entities: chunk, status: tie.status, rule: tie.rule, first: tie.first, after: tie.after })
  }
  return ties
}

type Found = Omit<Tie, 'entities'>

/** The status that a clause gives its subject: "sat in as observers", "with Nepal taking the dialogue partner tier". */
function statusAfter(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  tags: string,
  from: number,
  isSpent: (chunk: Chunk) => boolean,
): Found | undefined {
  const state = chunks[from] as Chunk
  if (isOblique(tokens, state)) return undefined
  let isChain = true
  let hasOther = false
  for (let at = from + 1; at < chunks.length && at - from <= LONGEST_PATH; at++) {
    const chunk = chunks[at] as Chunk
    if (BREAK.has(chunk.tag) || chunk.tag === 'x' || chunk.tag === 'e') return undefined
    hasOther ||= chunk.tag === 'X'
    if (chunk.tag === 'S' && chunk.phrase) {
      if (isSpent(chunk) || (hasOther && chunk.phrase.organisations.length === 0)) return undefined
      const rule = ruleOf(tokens, tags, chunks, from, at)
      const between = chunks.slice(from, at + 1)
      if (!rule || isHedgedBefore(tokens, state.first) || certaintyOf(tokens, between, []) !== 'stated') return undefined
      return { status: chunk.phrase.status, rule, first: state.first, after: chunk.after }
    }
    // "Islamabad, like New Delhi an observer": those between are of the same kind; another subject is not.
    isChain &&= /[,&IiEhw(D]/.test(chunk.tag)
    if ('Eh'.includes(chunk.tag) && !isChain && !isOblique(tokens, chunk)) return undefined
  }
  return undefined
}

function ruleOf(tokens: readonly Token[], tags: string, chunks: readonly Chunk[], from: number, at: number): string | undefined {
  const [state, status] = [chunks[from] as Chunk, chunks[at] as Chunk]
  const { phrase } = status
  if (!phrase) return undefined
  const path = tags.slice(from + 1, at)
  if (phrase.isOther && phrase.isPlural) return 'near-other'
  if (state.tag === 'e') return undefined
  if (path.endsWith('A')) return state.tag === 'p' && phrase.isPlural ? undefined : 'near-as'
  // People stand for their states only where they sit as what their states are.
  if (state.tag === 'h') return undefined
  if (phrase.isBelonging) return 'belongs'
  if (/M[fw]?$/.test(path)) return state.tag === 'E' ? 'near-among' : undefined
  const words = tokens.slice(state.after, status.first).map(({ word }) => word)
  if (path.endsWith('f') && words.some((word) => /^(?:one|most|first|last|only|next)$|est$/.test(word))) return 'near-of'
  const before = wordAt(tokens, status.first - 1)
  const isOne = !phrase.isPlural && (phrase.isStanding || before === 'a' || before === 'an' || before === 'the')
  // "It has two observers": the organisation has.
  if (state.tag === 'p' && phrase.isPlural) return undefined
  if (/[BHG][^E]{0,3}$/.test(path) && (isOne || phrase.isStanding || !phrase.isDefinite)) return 'near-verb'
  if (isOne && /^[^BHGJ]*$/.test(path)) return 'near-apposition'
  return undefined
}

/** The status that leads to its holders: "status for Cairo and Doha", "its members, apart from the founders, are India and Pakistan". */
function statusBefore(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  tags: string,
  to: number,
  isSpent: (chunk: Chunk) => boolean,
): Found | undefined {
  const state = chunks[to] as Chunk
  if (state.tag === 'e' || state.tag === 'h') return undefined
  for (let at = to - 1; at >= 0 && to - at <= LONGEST_PATH; at--) {
    const chunk = chunks[at] as Chunk
    if (chunk.tag === ';' || chunk.tag === '|' || chunk.tag === 'x' || chunk.tag === 'X') return undefined
    if ('Eh'.includes(chunk.tag) && !isOblique(tokens, chunk)) return undefined
    if (chunk.tag !== 'S' || !chunk.phrase) continue
    if (isSpent(chunk)) return undefined
    const rule = leadOf(tokens, tags, chunks, at, to)
    const between = chunks.slice(at, to + 1)
    if (!rule || isHedgedBefore(tokens, chunk.first) || certaintyOf(tokens, between, []) !== 'stated') return undefined
    return { status: chunk.phrase.status, rule, first: chunk.first, after: state.after }
  }
  return undefined
}

function leadOf(tokens: readonly Token[], tags: string, chunks: readonly Chunk[], at: number, to: number): string | undefined {
  const { phrase } = chunks[at] as Chunk
  const state = chunks[to] as Chunk
  const path = tags.slice(at + 1, to)
  const before = wordAt(tokens, state.first - 1) === 'the' ? tokens[state.first - 2]?.word : tokens[state.first - 1]?.word
  // "Having become a member in 2023, Iran …".
  const isOpening = at < 4 && !/[Eehp]/.test(tags.slice(0, at)) && /[BAHGf]$/.test(tags.slice(0, at))
  if (isOpening && /^[,tw]{1,4}$/.test(path) && path.includes(',')) return 'near-front'
  if (
    phrase?.isStanding &&
    /^(?:for|to|on|upon|with)$/.test(before ?? '') &&
    path.length < 4 &&
    (!/[BH]/.test(path) || path.includes('G')) &&
    certaintyOf(tokens, chunks, []) !== 'hedged'
  )
    return 'near-given'
  const colon = chunks[to - 1]
  if (colon?.tag === ':' && OBLIQUE.has(wordAt(tokens, colon.first - 1))) return undefined
  // "Members and candidates, including Iran": of the last that was named.
  if (/(?:B|:|CI?|I)$/.test(path) && !/[HGJ]|&[wWx]|R[wW]/.test(path)) return 'near-list'
  return undefined
}

/** Whether a state stands in a place where it is no subject. */
export function isOblique(tokens: readonly Token[], { first }: Chunk): boolean {
  let at = first - 1
  while (at > first - 4 && (wordAt(tokens, at) === 'the' || wordAt(tokens, at) === 'both')) at--
  return OBLIQUE.has(wordAt(tokens, at))
}
