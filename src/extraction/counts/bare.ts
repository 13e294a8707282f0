/** A number of members by itself: "the SCO has ten", "grew from eight to nine", "a club of eight", "the Shanghai six". */
import type { IsOurs } from '@/extraction/membership/focus'
import { type Words, numberOf } from '@/extraction/membership/status-words'
import { bodies, stateNouns } from '@/extraction/membership/words'
import { GROWTH, KNOWN, type Read } from './reading'
import { wordAt } from '@/extraction/tokens'

const REACH = 12
const HAVING = /^(?:has|have|numbers?|numbering|counts?|totals?|totalling|is|are|at|now|stands|comprises|with|unites)$/
const MEMBERSHIP =
  /^(?:membership|members|ranks|roster|line-up|family|size|number|countries|states|entry|accession|admission|composition)$/
const NICKNAMED = /^(?:shanghai|big)$/

export function bareNumberAt(words: Words, at: number, isOurs: IsOurs): Read | undefined {
  const token = words.tokens[at]
  const count = token && numberOf(token)
  if (!token || count === undefined || !KNOWN.member?.includes(count)) return undefined
  const strong = strongAfter(words, at)
  const after = strong ?? at + 1
  if (strong === undefined && !isAlone(words, at) && !isOfUs(words, at)) return undefined
  if (!isOurs(at) || !(strong !== undefined || isLed(words, at))) return undefined
  return { after, total: { status: 'member', count, first: Math.max(0, at - 1), after, rule: 'count-bare', isFirm: false } }
}

/** "Six nations strong". */
function strongAfter(words: Words, at: number): number | undefined {
  const noun = stateNouns.has(wordAt(words.tokens, at + 1)) || /^members?$/.test(wordAt(words.tokens, at + 1)) ? at + 2 : at + 1
  return wordAt(words.tokens, noun) === 'strong' ? noun + 1 : undefined
}

/** Nothing follows that is counted. */
function isAlone(words: Words, at: number): boolean {
  const next = words.tokens[at + 1]
  if (!next) return true
  if (next.kind === 'mark') return !/^[-–.%$€]$/.test(next.word) || words.tokens[at + 2]?.kind !== 'number'
  return /^(?:and|in|with|after|since|when|as|while|by|on|now|today|from|is|are|has|have|met|meet|meets|gathers?|signed|adopted|which|that|at|covers|accounts|spans|represents|makes|stretches|agreed|will|also|was|were|had|can|could|includes)$/.test(
    next.word,
  )
}

/** "There are eight of us", "we are nine". */
function isOfUs(words: Words, at: number): boolean {
  if (wordAt(words.tokens, at + 1) === 'of' && wordAt(words.tokens, at + 2) === 'us')
    return wordAt(words.tokens, at - 1) === 'are'
  return wordAt(words.tokens, at - 1) === 'are' && wordAt(words.tokens, at - 2) === 'we' && isAlone(words, at)
}

function isLed(words: Words, at: number): boolean {
  const before = wordAt(words.tokens, at - 1)
  if (NICKNAMED.test(before) || isOfUs(words, at)) return true
  if (before === 'of')
    return bodies.has(wordAt(words.tokens, at - 2)) && !/^(?:states|countries)$/.test(wordAt(words.tokens, at - 2))
  const mention = organisationBefore(words, at)
  if (mention === at) return words.tokens[at - 1]?.isPossessive === true || words.tokens[at]?.isCapital === true
  if (before === 'to')
    return (
      some(words, at, (word) => GROWTH.has(word)) &&
      (mention !== undefined || some(words, at, (word) => MEMBERSHIP.test(word) || bodies.has(word)))
    )
  if (!HAVING.test(before)) return false
  return mention !== undefined ? at - mention < 4 : some(words, at, (word) => MEMBERSHIP.test(word) || bodies.has(word))
}

/** The token after the SCO's name, if that was the last organisation named before. */
function organisationBefore({ mentionAt }: Words, at: number): number | undefined {
  for (let before = at - 1; before >= 0 && before > at - REACH; before--) {
    const mention = mentionAt(before)
    if (mention?.kind === 'organisation') return mention.id === 'SCO' ? mention.after : undefined
  }
  return undefined
}

function some(words: Words, at: number, test: (word: string) => boolean): boolean {
  for (let before = at - 1; before >= 0 && before > at - REACH; before--) if (test(wordAt(words.tokens, before))) return true
  return false
}
