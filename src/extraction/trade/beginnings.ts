/** Where in a sentence something may begin that bears on trade: the cheap look before the closer one. */
import { canBegin, isLead } from '@/extraction/amounts'
import { isChangeWord } from '@/extraction/changes'
import { NUMERAL, wordClass } from '@/extraction/lexicon'
import { type Token, wordAt } from '@/extraction/tokens'
import { agentWords } from './agents'
import { baseWords } from './bases'
import { regionWords } from './descriptors'
import { blocks, cues, groups, topics } from './words'

const OTHERS = new Set(
  'the a that those changed came exchange exchanged exchanges exchanging business following full whole entire said mentioned factor'.split(
    ' ',
  ),
)
const BEGINNING =
  NUMERAL |
  wordClass(
    (word) =>
      topics.has(word) ||
      blocks.has(word) ||
      cues.has(word) ||
      groups.has(word) ||
      OTHERS.has(word) ||
      agentWords.has(word) ||
      baseWords.has(word) ||
      regionWords.has(word) ||
      isChangeWord(word) ||
      isLead(word),
  )

/** "The" and "a" begin something before these: "the previous year", "a third", "a billion". */
const AFTER_ARTICLE = /^(?:year|previous|preceding|prior|12|third|quarter|fifth|half|hundred|.*illions?|thousand|lakh|crore)$/

/** May an atom begin at the token, other than a name or a date? */
export function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'mark') return canBegin(token.word)
  const next = wordAt(tokens, at + 1)
  if (next.startsWith('partner')) return true
  if (!(token.classes & BEGINNING)) return false
  return (token.word !== 'the' && token.word !== 'a') || AFTER_ARTICLE.test(next)
}
