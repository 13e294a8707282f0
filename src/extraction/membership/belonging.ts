/** Belonging said without a noun: "belongs to the SCO", "is in the bloc", "part of the organisation". */
import { wordAt } from '@/extraction/tokens'
import { type Chunk, chunkOf } from './chunk'
import type { IsOurs } from './focus'
import type { Words } from './status-words'
import { be, bodies } from './words'

const BELONGING = new Set(['belong', 'belongs', 'belonging', 'belonged'])
const WITHIN = new Set(['in', 'inside', 'within', 'aboard'])
const AMONG = new Set(['in', 'into', 'among', 'amongst', 'to', 'inside'])
const BESIDE = new Set([
  'also',
  'both',
  'now',
  'already',
  'all',
  'too',
  'still',
  'currently',
  'presently',
  'today',
  'once',
  'are',
  'though',
  'although',
  'while',
])
const REACH = 4
/** With such a word it begins. */
const BEGINNING: ReadonlySet<string> = new Set([...BELONGING, ...AMONG, ...WITHIN, 'part'])

/** The status "member" that begins at a token without being named. */
export function belongingAt(words: Words, first: number, isOurs: IsOurs): Chunk | undefined {
  const { tokens } = words
  const word = wordAt(tokens, first)
  if (!BEGINNING.has(word)) return undefined
  if (BELONGING.has(word) && isAfterOurs(words, first)) return belonging(first, first + 1)
  if (BELONGING.has(word)) return wordAt(tokens, first + 1) === 'to' ? memberUntil(words, first, first + 2, isOurs) : undefined
  if (word === 'part' && wordAt(tokens, first + 1) === 'of') {
    return isPredicate(words, first) || /^(?:of|forms?|as|,)$/.test(wordAt(tokens, first - 1))
      ? memberUntil(words, first, first + 2, isOurs)
      : undefined
  }
  if (AMONG.has(word) && isRanks(words, first)) return belonging(first, first + 3)
  return WITHIN.has(word) && isPredicate(words, first) ? memberUntil(words, first, first + 1, isOurs) : undefined
}

/** "To the SCO belong …". */
function isAfterOurs({ tokens, mentionAt }: Words, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const mention = mentionAt(at)
    if (mention)
      return (
        mention.kind === 'organisation' &&
        mention.id === 'SCO' &&
        mention.after === first &&
        [mention.first - 1, mention.first - 2].some((before) => wordAt(tokens, before) === 'to')
      )
  }
  return false
}

/** "In its ranks", "into the fold". */
function isRanks({ tokens }: Words, first: number): boolean {
  return (
    /^(?:its|the|their)$/.test(wordAt(tokens, first + 1)) &&
    /^(?:ranks|fold|family|roster|line-up)$/.test(wordAt(tokens, first + 2))
  )
}

/** After "to be", with adverbs between; or after a comma and "also". */
function isPredicate({ tokens }: Words, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = wordAt(tokens, at)
    if (be.has(word)) return true
    if (word === ',' || word === '(') return at < first - 1
    if (
      !BESIDE.has(word) &&
      !/^(?:an?|full|fully|fully-fledged|full-fledged|integral|firmly|officially)$/.test(word) &&
      word !== '"' &&
      word !== '“'
    )
      return false
  }
  return false
}

/** Up to the organisation, if it comes soon and is named for itself: not "the SCO's interest", "the SCO secretariat". */
function memberUntil({ tokens, mentionAt }: Words, first: number, from: number, isOurs: IsOurs): Chunk | undefined {
  for (let at = from; at < from + REACH; at++) {
    const mention = mentionAt(at)
    const word = wordAt(tokens, at)
    const isNamed = mention?.kind === 'organisation' && mention.id === 'SCO' && !mention.isOrgan
    if (isNamed || ((mention?.kind === 'reference' ? mention.to === 'organisation' : bodies.has(word)) && isOurs(first))) {
      const after = mention?.after ?? at + 1
      const next = tokens[after]
      if (tokens[after - 1]?.isPossessive || (next?.kind === 'word' && !FOLLOWING.test(next.word))) return undefined
      return belonging(first, after)
    }
    if (mention || !/^(?:the|this|our|both|same|regional|security|whole)$/.test(word)) return undefined
  }
  return undefined
}

const FOLLOWING =
  /^(?:and|or|but|as|are|is|were|was|while|which|who|since|now|too|also|today|only|alone|from|in|with|by|for|after|have|has|family|club|bloc|grouping)$/

function belonging(first: number, after: number): Chunk {
  return chunkOf('S', first, after, undefined, {
    isOrdinal: false,
    isDefinite: false,
    isOther: false,
    isTheirs: false,
    status: 'member',
    first,
    after,
    organisations: ['SCO'],
    hasBody: true,
    isVoid: false,
    isPlural: false,
    isStanding: false,
    isLoose: false,
    isBare: false,
    isBelonging: true,
    count: undefined,
    countAt: undefined,
  })
}
