/** The numbers of a sentence that count all who have a status: "eight member states", "the nine-nation bloc", "membership rose to ten". */
import type { IsOurs } from '@/extraction/membership/focus'
import { type StatusPhrase, statusPhraseAt } from '@/extraction/membership/status-phrase'
import { type Words, numberOf, wordsOf } from '@/extraction/membership/status-words'
import { be, bodies, numberWords, stateNouns } from '@/extraction/membership/words'
import { NUMERAL, wordClass } from '@/extraction/lexicon'
import type { Sentence } from '@/extraction/sentences'
import { type Token, wordAt } from '@/extraction/tokens'
import { bareNumberAt } from './bare'
import { hyphenatedAt, withinPhrase } from './hyphenated'
import { COMPRISING, KNOWN, type Read, SOME, type Total } from './reading'
import { asStatusAt, statesAt } from './states'

/** What stands before a total without an article: "has eight members", "comprises nine members". */
const LEADS = new Set(
  `has have comprises comprise comprising includes include including with are is unites unite uniting together of counts currently now numbers to into as
   embraces gathers groups encompasses totals total boasts having contains covers already today nearly just only : ( - – — |`.split(
    /\s+/,
  ),
)
const ACTING =
  /^(?:attend|participat|took|take|sign|vote|express|sent|send|agree|support|back|join|gather|meet|met|voiced|raised|came|abstain|object|oppose)/

/** Every total of the sentence, in its order. */
/** Beside the phrases of a status, a total begins with a number, or with one in the same word. */
const COUNTED =
  NUMERAL | wordClass((word) => numberWords.has(word) || word.includes('-') || word === 'founding' || word === 'original')

export function* countsIn(sentence: Sentence, isOurs: IsOurs): Generator<Total> {
  const { tokens } = sentence
  const words = wordsOf(sentence)
  let hasTotal = false
  for (let at = 0; at < tokens.length; at++) {
    const found: Read | undefined =
      (tokens[at] as Token).classes & COUNTED
        ? (hyphenatedAt(words, at, isOurs) ??
          phraseAt(words, at, isOurs, hasTotal) ??
          asStatusAt(words, at, isOurs) ??
          statesAt(words, at, isOurs) ??
          founderNumberAt(words, at, isOurs) ??
          bareNumberAt(words, at, isOurs))
        : phraseAt(words, at, isOurs, hasTotal)
    if (!found) continue
    if (found.total) yield found.total
    else yield* withinPhrase(words, at + 1, found.after, isOurs)
    hasTotal ||= found.total !== undefined
    at = Math.max(at, found.after - 1)
  }
}

/** "Eight full members", "the 14 dialogue partners", "member states (9)". */
function phraseAt(words: Words, at: number, isOurs: IsOurs, hasTotal: boolean): Read | undefined {
  const phrase = statusPhraseAt(words, at)
  if (!phrase) return undefined
  const none = { after: phrase.after }
  const status = phrase.status
  if (status === 'guest' || status === 'partner' || phrase.isBare || phrase.isVoid || phrase.isOrdinal || !isOurs(at, phrase))
    return none
  const isMembership = status === 'member' && wordAt(words.tokens, phrase.after - 1) !== 'status'
  const later = phrase.isStanding && !isMembership ? holdersAfter(words, phrase) : laterNumber(words, phrase)
  if (later)
    return {
      after: later.after,
      total: { status, count: later.count, first: phrase.first, after: later.after, rule: 'count-after', isFirm: true },
    }
  if (
    phrase.isStanding ||
    phrase.count === undefined ||
    phrase.countAt === undefined ||
    (!phrase.isPlural && !isShortened(words, phrase))
  )
    return none
  if (isSome(words, phrase) || isSum(words, phrase)) return none
  const isFirm = phrase.isDefinite || ['the', 'its', 'all', 'these', 'our'].includes(wordAt(words.tokens, at - 1))
  const rule =
    status === 'founder' ? 'count-founders' : phrase.isLoose ? 'count-states' : isFirm ? 'count-definite' : 'count-phrase'
  const total: Total = {
    status,
    count: phrase.count,
    first: phrase.first,
    after: phrase.after,
    rule,
    isFirm: isFirm || status === 'founder',
  }
  if (phrase.isLoose && wordAt(words.tokens, at - 1) === 'the' && wordAt(words.tokens, at - 2) === 'with') return none
  if (isFirm || status === 'founder') return { after: phrase.after, total }
  return isLed(words, phrase, hasTotal) ? { after: phrase.after, total } : none
}

/** "Eight member and four observer states". */
function isShortened(words: Words, { after }: StatusPhrase): boolean {
  return wordAt(words.tokens, after) === 'and' && numberOf(words.tokens[after + 1] ?? NO_TOKEN) !== undefined
}

const NO_TOKEN = { kind: 'mark', word: '', start: 0, end: 0, isCapital: false, isPossessive: false, classes: 0 } as const

/** "Observer status belongs to four states", "is held by two countries". */
function holdersAfter(words: Words, { after }: StatusPhrase): { count: number; after: number } | undefined {
  const passive = /^(?:is|are|has|was)$/.test(wordAt(words.tokens, after)) ? after + 1 : after
  if (!/^(?:belongs|held|enjoyed|goes|shared|granted|given)$/.test(wordAt(words.tokens, passive))) return undefined
  if (!/^(?:to|by)$/.test(wordAt(words.tokens, passive + 1))) return undefined
  const count = numberOf(words.tokens[passive + 2] ?? NO_TOKEN)
  return count !== undefined && count > 1 && stateNouns.has(wordAt(words.tokens, passive + 3))
    ? { count, after: passive + 4 }
    : undefined
}

/** "Member states (9)", "observers: 2", "observers are four", "members now number ten". */
function laterNumber(words: Words, { first, after, count }: StatusPhrase): { count: number; after: number } | undefined {
  if (count !== undefined) return undefined
  let at = after
  const marks: string[] = []
  if (wordAt(words.tokens, after) === 'number' && be.has(wordAt(words.tokens, first - 1))) return undefined
  while (
    at < after + 5 &&
    /^(?:\(|\[|:|-|–|—|\||is|are|now|number|numbers|currently|stands?|at|stood|total|reached|also|to|rose|has|have|risen|grew|grown|increased|in|all|by)$/.test(
      wordAt(words.tokens, at),
    )
  )
    marks.push(wordAt(words.tokens, at++))
  // "From six to nine".
  if (wordAt(words.tokens, at) === 'from' && wordAt(words.tokens, at + 2) === 'to') at += 3
  const token = words.tokens[at]
  const number = token && numberOf(token)
  if (number === undefined || number < 2 || marks.every((mark) => mark === 'in' || mark === 'by' || mark === 'has'))
    return undefined
  const next = wordAt(words.tokens, at + 1)
  const isBracketed = marks.includes('(') || marks.includes('[')
  if (
    isBracketed
      ? next !== ')' && next !== ']'
      : !/^(?:|[,.;:()|–—-]|and|states|countries|nations|after|since|with|in|now|when|as)$/.test(next)
  )
    return undefined
  return { count: number, after: at + 1 + (isBracketed ? 1 : 0) }
}

const SET_APART = new Set(['closest', 'from', 'who', 'that', 'without', 'present', 'attending', 'whose'])

/** "Two other members", "two of the members", "at least five members". */
function isSome(words: Words, { first, after, status, countAt = first }: StatusPhrase): boolean {
  for (let at = first; at < after; at++) if (SOME.has(wordAt(words.tokens, at))) return true
  const before = wordAt(words.tokens, first - 1)
  if (SOME.has(before) || before === 'between') return true
  if (before === 'from' && status !== 'founder' && isRaised(words, after)) return true
  if (SET_APART.has(wordAt(words.tokens, after))) return true
  return wordAt(words.tokens, countAt + 1) === 'of' && !['the', 'its'].includes(wordAt(words.tokens, first))
}

/** "From six members in 2001 to eight". */
function isRaised(words: Words, from: number): boolean {
  for (let at = from; at < from + 9; at++)
    if (wordAt(words.tokens, at) === 'to' && numberOf(words.tokens[at + 1] ?? NO_TOKEN) !== undefined) return true
  return false
}

/** "16 members and partners": one number for two statuses. */
function isSum(words: Words, { after }: StatusPhrase): boolean {
  let at = after
  while (['and', '/', ',', '&', 'or'].includes(wordAt(words.tokens, at))) at++
  if (at === after) return false
  if (/^(?:partners?|observers?|associates?)$/.test(wordAt(words.tokens, at)) && wordAt(words.tokens, at - 1) === 'and')
    return true
  const next = statusPhraseAt(words, at)
  return (
    next !== undefined &&
    next.count === undefined &&
    next.organisations.length === 0 &&
    wordAt(words.tokens, after) !== ',' &&
    /^(?:and|or|&|\/)$/.test(wordAt(words.tokens, at - 1)) &&
    words.mentionAt(next.after)?.kind !== 'country' &&
    !next.isDefinite
  )
}

/** "Two observers, Belarus and Mongolia, sent": what stands after the names. */
function afterNames(words: Words, at: number): number {
  if (wordAt(words.tokens, at) !== ',' || words.mentionAt(at + 1)?.kind !== 'country') return at
  for (let next = at + 2; next < at + 16; next++) {
    if (wordAt(words.tokens, next) !== ',') continue
    if (words.mentionAt(next + 1) === undefined && wordAt(words.tokens, next + 1) !== 'and') return next + 1
  }
  return at
}

function isLed(words: Words, { first, after, status, count = 0 }: StatusPhrase, hasTotal: boolean): boolean {
  const before = wordAt(words.tokens, first - 1)
  // "Two observers and six dialogue partners will attend".
  const joined = wordAt(words.tokens, after) === 'and' ? statusPhraseAt(words, after + 1) : undefined
  const verb = status === 'member' ? (joined?.after ?? after) : afterNames(words, joined?.after ?? after)
  const follow = ['will', 'have', 'also', 'had', 'would', 'were', 'are'].includes(wordAt(words.tokens, verb))
    ? wordAt(words.tokens, verb + 1)
    : wordAt(words.tokens, verb)
  if (ACTING.test(follow) && (wordAt(words.tokens, verb) === 'will' || status !== 'member' || !KNOWN[status]?.includes(count)))
    return false
  if (
    before === 'of' &&
    !bodies.has(wordAt(words.tokens, first - 2)) &&
    !COMPRISING.test(wordAt(words.tokens, first - 2)) &&
    wordAt(words.tokens, first - 2) !== 'up'
  )
    return KNOWN[status]?.includes(count) ?? false
  if (LEADS.has(before) && (before !== 'as' || KNOWN[status]?.includes(count))) return true
  if (['and', ',', 'plus', ';', '&'].includes(before)) return hasTotal || (KNOWN[status]?.includes(count) ?? false)
  return KNOWN[status]?.includes(count) ?? false
}

/** "The founding six". */
function founderNumberAt(words: Words, at: number, isOurs: IsOurs): Read | undefined {
  const word = wordAt(words.tokens, at)
  if (word === 'founding' || word === 'original') {
    const count = numberOf(words.tokens[at + 1] ?? NO_TOKEN)
    if (count !== undefined && count > 3 && isOurs(at))
      return {
        after: at + 2,
        total: { status: 'founder', count, first: at, after: at + 2, rule: 'count-founders', isFirm: true },
      }
  }
  return undefined
}
