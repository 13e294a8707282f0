/** A number that answers a question: "How many members does the SCO have? Ten." */
import type { IsOurs } from '@/extraction/membership/focus'
import { statusPhraseAt } from '@/extraction/membership/status-phrase'
import { numberOf, wordsOf } from '@/extraction/membership/status-words'
import { stateNouns } from '@/extraction/membership/words'
import type { Sentence } from '@/extraction/sentences'
import type { Total } from './reading'
import { wordAt } from '@/extraction/tokens'

const BELONGING = new Set(['in', 'belong', 'belongs', 'part', 'make', 'comprise', 'include', 'unite'])
/** The number stands at the head of the answer: "There are now ten." */
const OPENING = 6

/** Of which status a question asks the number, if it does. */
export function askedIn(sentence: Sentence, isOurs: IsOurs): Total['status'] | undefined {
  const { tokens, text } = sentence
  if (!text.endsWith('?')) return undefined
  const many = tokens.findIndex(({ word }) => word === 'many')
  if (many < 1 || wordAt(tokens, many - 1) !== 'how') return undefined
  const words = wordsOf(sentence)
  for (let at = many + 1; at < tokens.length; at++) {
    const phrase = statusPhraseAt(words, at)
    if (!phrase) continue
    const { status } = phrase
    return status !== 'guest' && status !== 'partner' && !phrase.isVoid && isOurs(at, phrase) ? status : undefined
  }
  const isOfStates = stateNouns.has(wordAt(tokens, many + 1)) && tokens.some(({ word }) => BELONGING.has(word))
  return isOfStates && isOurs(many) ? 'member' : undefined
}

/** The number at the head of an answer, if it counts nothing else. */
export function answerIn({ tokens }: Sentence, status: Total['status']): Total | undefined {
  const at = tokens.slice(0, OPENING).findIndex((token) => numberOf(token) !== undefined)
  const count = numberOf(tokens[at] ?? NO_TOKEN)
  const next = tokens[at + 1]
  if (count === undefined || count < 2 || (next?.kind === 'word' && !ENDING.test(next.word) && !stateNouns.has(next.word)))
    return undefined
  return { status, count, first: at, after: at + 1, rule: 'count-answer', isFirm: true }
}

const ENDING = /^(?:so|today|now|at|in|members?|and|as|since|altogether)$/
const NO_TOKEN = { kind: 'mark', word: '', start: 0, end: 0, isCapital: false, isPossessive: false, classes: 0 } as const
