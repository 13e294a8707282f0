/** A sentence made ready to be asked for status phrases. */
import type { Mention } from '@/extraction/mentions'
import { wordClass } from '@/extraction/lexicon'
import type { Sentence } from '@/extraction/sentences'
import type { Token } from '@/extraction/tokens'
import { numberWords, stateNouns } from './words'

/** What a sentence holds at each token, to be asked by place. */
export interface Words {
  tokens: readonly Token[]
  /** The mention that begins at a token. */
  mentionAt: (index: number) => Mention | undefined
  /** The next token, from one on, that can be the head of a status phrase; Infinity if there is none. */
  headFrom: (index: number) => number
  /** Speaks of observers: "partners" beside them are those in dialogue. */
  isGraded: boolean
  /** After the statuses of observer and dialogue partner became one: what "partners" are beside members. */
  isMerged: boolean
}

/** A sentence made ready to be asked by place. */
export function wordsOf({ tokens, mentions }: Pick<Sentence, 'tokens' | 'mentions'>, isMerged = false): Words {
  const starts: (Mention | undefined)[] = tokens.map(() => undefined)
  for (const mention of mentions) starts[mention.first] ??= mention
  const heads: number[] = []
  let next = Number.POSITIVE_INFINITY
  let isGraded = false
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]
    if (token && token.classes & HEAD) {
      next = at
      isGraded ||= token.word.startsWith('observer')
    }
    heads[at] = next
  }
  return {
    tokens,
    isGraded,
    isMerged,
    mentionAt: (index) => (index >= 0 && index < starts.length ? starts[index] : undefined),
    headFrom: (index) => heads[index] ?? Number.POSITIVE_INFINITY,
  }
}

export const DIALOGUE = new Set(['dialogue', 'dialog', 'discussion', 'dialogues', 'conversation'])

/** Of what is no more: "former observers", "until now observers". */
export const BYGONE: ReadonlySet<string> = new Set(
  'former formerly previously earlier hitherto until once ex erstwhile ceased used'.split(' '),
)

/** Heads by which a phrase may be recognised: the cheap first look at a sentence. */
const HEAD_WORDS: ReadonlySet<string> = new Set([
  ...stateNouns,
  ...DIALOGUE,
  ...['member', 'observer', 'partner'].flatMap((head) => [...stateNouns, 'status'].map((noun) => `${head}-${noun}`)),
  ...`member members membership memberships founder founders co-founder co-founders cofounder
  cofounders founding original states-members state-member countries-members states-observers state-observer countries-observers observing observer observers observership dialogue-partner dialogue-partners guest guests
  participant participating partner partners partnership`.split(/\s+/),
])

/** Of every noun that a status phrase can have, in either of its halves. */
export const HEAD = wordClass((word) => HEAD_WORDS.has(word))
const HEADS = wordClass((word) => /member|observ|partner|guest|founder|participa/.test(word))

/** Has a sentence with words of these classes such a head? */
export function mayHoldStatus(classes: number): boolean {
  return (classes & HEADS) !== 0
}

/** A number as a count of states: 2 to 60 written in digits or in words. */
export function numberOf({ kind, word }: Token): number | undefined {
  const number = kind === 'number' && /^\d{1,2}$/.test(word) ? Number(word) : numberWords.get(word)
  return number !== undefined && number <= 60 ? number : undefined
}
