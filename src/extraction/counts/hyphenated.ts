/** A number of members in one word with what it counts: "the ten-member grouping". */
import type { IsOurs } from '@/extraction/membership/focus'
import { type Words, numberOf } from '@/extraction/membership/status-words'
import { bodies, numberWords } from '@/extraction/membership/words'
import { type Read, type Total } from './reading'
import { wordAt } from '@/extraction/tokens'

const HYPHENS = new Set(['-', '–', '‑'])
const COUNTED = new Set(['member', 'nation', 'state', 'country'])

/** "Two other members of the ten-nation bloc". */
export function* withinPhrase(words: Words, from: number, after: number, isOurs: IsOurs): Generator<Total> {
  for (let at = from; at < after; at++) {
    const found = wordAt(words.tokens, at).includes('-') ? hyphenatedAt(words, at, isOurs) : undefined
    if (found?.total) yield found.total
  }
}

/** "Ten-member grouping", "10-nation bloc", "eight-strong organisation". */
export function hyphenatedAt(words: Words, at: number, isOurs: IsOurs): Read | undefined {
  const token = words.tokens[at]
  if (!token) return undefined
  const joined = token.word.includes('-')
    ? /^([a-z]+|\d{1,2})-(member|nation|state|country|strong|party)(?:-strong)?s?$/.exec(token.word)
    : null
  let count = joined ? (numberWords.get(joined[1] as string) ?? (Number(joined[1]) || undefined)) : undefined
  let after = at + 1
  if (
    count === undefined &&
    token.kind === 'number' &&
    HYPHENS.has(wordAt(words.tokens, at + 1)) &&
    /^(?:member|nation|state|country|strong)s?$/.test(wordAt(words.tokens, at + 2))
  ) {
    count = numberOf(token)
    after = at + 3
  }
  if (count === undefined && COUNTED.has(wordAt(words.tokens, at + 1)) && isNamedAt(words, at + 2)) {
    count = numberOf(token)
    after = at + 2
  }
  if (count === undefined) return undefined
  for (let next = after; next < after + 5; next++) {
    const mention = words.mentionAt(next)
    const isBody = bodies.has(wordAt(words.tokens, next)) || wordAt(words.tokens, next) === 'group'
    if (mention?.kind === 'organisation' ? mention.id !== 'SCO' : isBody && !isOurs(at)) return { after }
    if (mention?.kind === 'organisation' || isBody) {
      const isFirm = ['the', 'this', 'our'].includes(wordAt(words.tokens, at - 1))
      return {
        after,
        total: { status: 'member', count, first: at, after: mention?.after ?? next + 1, rule: 'count-hyphenated', isFirm },
      }
    }
    if (words.tokens[next]?.kind !== 'word') break
  }
  return { after }
}

/** The organisation, right there: "the ten nation SCO". */
function isNamedAt({ mentionAt, tokens }: Words, at: number): boolean {
  return mentionAt(at)?.kind === 'organisation' || bodies.has(wordAt(tokens, at))
}
