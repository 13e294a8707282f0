/** Totals of states: "brings together ten countries", "founded by six nations". */
import type { IsOurs } from '@/extraction/membership/focus'
import { type StatusPhrase, isOrdinalAt, statusPhraseAt } from '@/extraction/membership/status-phrase'
import { type Words, numberOf } from '@/extraction/membership/status-words'
import { bodies, hedging, stateNouns } from '@/extraction/membership/words'
import { type Token, wordAt } from '@/extraction/tokens'
import { COMPRISING, GROWTH, KNOWN, type Read, SOME, type Total } from './reading'

const ORIGIN = new Set(['founded', 'created', 'established', 'formed', 'set', 'launched', 'initiated', 'instituted'])

/** A number of states that is less is none of all members. */
const FEWEST = 4
/** A number greater than this is no total of the organisation. */
const MOST = 20

/** "Brings together ten countries", "expanded to eight states", "founded by six nations". */
export function statesAt(words: Words, at: number, isOurs: IsOurs): Read | undefined {
  const token = words.tokens[at]
  const count = token && numberOf(token)
  if (!token || count === undefined || count < 2 || isOrdinalAt(words.tokens, at)) return undefined
  let noun = at + 1
  while (noun < at + 4 && words.tokens[noun]?.kind === 'word' && !stateNouns.has(wordAt(words.tokens, noun))) noun++
  if (!stateNouns.has(wordAt(words.tokens, noun)) || statusPhraseAt(words, at)) return undefined
  const held = isOfRegion(words, at, noun) ? undefined : heldBy(words, at, noun)
  if (held && isOurs(held.first, held)) {
    return {
      after: held.after,
      total: { status: held.status, count, first: at, after: held.after, rule: 'count-holders', isFirm: false },
    }
  }
  if (count < FEWEST) return undefined
  if (isOfSome(words, at, noun)) return undefined
  if (SOME.has(wordAt(words.tokens, at - 1)) || isAsSeveral(words, noun + 1)) return undefined
  const isFounding =
    originBefore(words, at) ||
    ORIGIN.has(wordAt(words.tokens, /^(?:that|which|who)$/.test(wordAt(words.tokens, noun + 1)) ? noun + 2 : noun + 1))
  const status = isFounding ? 'founder' : isWhole(words, at, noun) && count <= MOST ? 'member' : undefined
  if (!status || !isOurs(at)) return undefined
  return {
    after: noun + 1,
    total: {
      status,
      count,
      first: at,
      after: noun + 1,
      rule: status === 'founder' ? 'count-founders' : 'count-states',
      isFirm: status === 'founder' || ['all', 'the'].includes(wordAt(words.tokens, at - 1)),
    },
  }
}

/** "Six Arab countries are dialogue partners"; but "six more countries" may be all. */
function isOfRegion(words: Words, at: number, noun: number): boolean {
  return isOfSome(words, at, noun) && !/^(?:more|other|further|additional|another)$/.test(wordAt(words.tokens, at + 1))
}

function isOfSome(words: Words, at: number, noun: number): boolean {
  for (let next = at + 1; next < noun; next++)
    if (SOME.has(wordAt(words.tokens, next)) && !/^(?:asian|european|central)$/.test(wordAt(words.tokens, next))) return true
  return false
}

/** "Six countries, namely Armenia …, have the rank of dialogue partner": what they have, at the beginning of a clause. */
function heldBy(words: Words, at: number, noun: number): (StatusPhrase & { status: Total['status'] }) | undefined {
  if (at > 0 && !/^(?:and|,|;|:|while|another|are|sco|organi[sz]ation|bloc|grouping)$/.test(wordAt(words.tokens, at - 1)))
    return undefined
  let hasVerb = false
  for (let next = noun + 1; next < Math.min(words.tokens.length, noun + 40) && wordAt(words.tokens, next) !== ';'; next++) {
    if (hedging.has(wordAt(words.tokens, next))) return undefined
    if (/^(?:have|hold|enjoy|possess|are|with)$/.test(wordAt(words.tokens, next))) hasVerb = true
    const phrase = statusPhraseAt(words, next)
    if (!phrase) continue
    const { status } = phrase
    const isTotal = hasVerb && !phrase.isVoid && status !== 'guest' && status !== 'partner' && status !== 'founder'
    return isTotal && !/^(?:or|and|\/)$/.test(wordAt(words.tokens, phrase.after)) ? { ...phrase, status } : undefined
  }
  return undefined
}

/** "16 countries as observers or dialogue partners": one number for two statuses. */
function isAsSeveral(words: Words, at: number): boolean {
  const phrase = wordAt(words.tokens, at) === 'as' ? statusPhraseAt(words, at + 1) : undefined
  if (phrase === undefined) return false
  const isJoined = /^(?:or|and|\/)$/.test(wordAt(words.tokens, phrase.after)) && !isNumberAt(words, phrase.after + 1)
  return phrase.status !== 'member' || isJoined
}

const isNumberAt = ({ tokens }: Words, at: number) => tokens[at] !== undefined && numberOf(tokens[at]) !== undefined

/** "Nine states as members and three as observers", "eight are members". */
export function asStatusAt(words: Words, at: number, isOurs: IsOurs): Read | undefined {
  const token = words.tokens[at]
  const count = token && numberOf(token)
  if (count === undefined || isOrdinalAt(words.tokens, at)) return undefined
  const link = stateNouns.has(wordAt(words.tokens, at + 1)) ? at + 2 : at + 1
  if (!/^(?:as|are)$/.test(wordAt(words.tokens, link))) return undefined
  const phrase = statusPhraseAt(words, link + 1)
  const status = phrase?.status
  if (!phrase?.isPlural || phrase.isVoid || phrase.count !== undefined || status === 'guest' || status === 'partner' || !status)
    return undefined
  const isSeveral = /^(?:or|and|\/)$/.test(wordAt(words.tokens, phrase.after)) && !isNumberAt(words, phrase.after + 1)
  if (isSeveral || !KNOWN[status]?.includes(count) || !isOurs(phrase.first, phrase)) return undefined
  return { after: phrase.after, total: { status, count, first: at, after: phrase.after, rule: 'count-holders', isFirm: false } }
}

function originBefore(words: Words, at: number): boolean {
  let hasBy = false
  for (let before = at - 1; before >= at - 9 && before >= 0; before--) {
    const word = wordAt(words.tokens, before)
    if (words.mentionAt(before)?.kind === 'country') return false
    if (word === 'by') hasBy = true
    if (hasBy && ORIGIN.has(word)) return true
  }
  return false
}

function isWhole(words: Words, at: number, noun: number): boolean {
  if (KNOWN.member?.includes(numberOf(words.tokens[at] as Token) ?? 0) && isOfOurs(words, at, noun)) return true
  const after = `${wordAt(words.tokens, noun + 1)} ${wordAt(words.tokens, noun + 2)}`
  if (/^(?:make|making|that make) up|^(?:form|constitute|forming|are) (?:the|its|members)/.test(after)) return true
  const before = wordAt(words.tokens, at - 1)
  if (before === 'to' && near(words, at, 5, (word) => GROWTH.has(word))) return true
  if (before === 'of' && bodies.has(wordAt(words.tokens, at - 2))) return true
  return (
    near(words, at, 3, (word) => COMPRISING.test(word) && word !== 'has' && word !== 'of') &&
    (near(words, at, 7, (word) => bodies.has(word) || word === 'it' || word === 'which') || hasOurs(words, at))
  )
}

/** "The SCO's ten countries", "ten countries in the SCO", "ten countries belong to the SCO". */
function isOfOurs(words: Words, at: number, noun: number): boolean {
  for (let before = Math.max(0, at - 6); before < at; before++) {
    const mention = words.mentionAt(before)
    if (mention?.kind === 'organisation' && mention.id === 'SCO' && mention.after === at)
      return words.tokens[at - 1]?.isPossessive === true
  }
  const from = wordAt(words.tokens, noun + 1) === 'belong' ? noun + 2 : noun + 1
  if (!/^(?:of|in|to)$/.test(wordAt(words.tokens, from))) return false
  const named = wordAt(words.tokens, from + 1) === 'the' ? from + 2 : from + 1
  const mention = words.mentionAt(named)
  const isSco = mention?.kind === 'organisation' && mention.id === 'SCO' && !mention.isOrgan
  return (
    (isSco || mention?.kind === 'reference' || (named === from + 2 && bodies.has(wordAt(words.tokens, named)))) &&
    /^(?:the|are|all|)$/.test(wordAt(words.tokens, at - 1))
  )
}

function hasOurs(words: Words, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 12; before--) {
    const mention = words.mentionAt(before)
    if (mention?.kind === 'organisation') return mention.id === 'SCO'
  }
  return false
}

function near(words: Words, at: number, reach: number, test: (word: string) => boolean): boolean {
  for (let before = at - 1; before >= 0 && before >= at - reach; before--) if (test(wordAt(words.tokens, before))) return true
  return false
}
