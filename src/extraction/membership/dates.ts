/** The mark of a date in the string of a sentence: "on 9 June 2017", "last year", "two years later". */
import { wordClass } from '@/extraction/lexicon'
import { type Token, wordAt } from '@/extraction/tokens'
import { type Chunk, chunkOf } from './chunk'

const BEFORE_DATE = new Set(['in', 'on', 'since', 'from', 'back', 'as', 'of', 'during', 'at', 'by'])

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

const UNITS = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'days'])
const APART = new Set(['ago', 'later', 'earlier', 'afterwards'])
const STRETCHES = new Set(['year', 'month', 'week', 'summer', 'autumn', 'winter', 'spring'])

/** "Two years ago", "a year later". */
function agoAt(tokens: readonly Token[], first: number): number | undefined {
  return UNITS.has(wordAt(tokens, first + 1)) && APART.has(wordAt(tokens, first + 2)) ? first + 3 : undefined
}

/** "Last year", "this week". */
function isLately(word: string, next: string): boolean {
  return (word === 'last' || word === 'this') && (MONTHS.has(next) || STRETCHES.has(next))
}

/** Of each date the first word has it, or a number is, or the second word has it. */
const DATING = wordClass(
  (word) => BEFORE_DATE.has(word) || MONTHS.has(word) || UNITS.has(word) || word === 'last' || word === 'this',
)

/** "On 9 June 2017", "in 2005", "since July 2023". */
export function dateAt(tokens: readonly Token[], first: number): Chunk | undefined {
  const { kind, word, classes } = tokens[first] as Token
  if (kind === 'mark' || (kind === 'word' && !((classes | (tokens[first + 1]?.classes ?? 0)) & DATING))) return undefined
  const ago = agoAt(tokens, first)
  if (ago !== undefined) return chunkOf('t', first, ago)
  if (isLately(word, wordAt(tokens, first + 1))) return chunkOf('t', first, first + 2)
  if (kind === 'word' && !BEFORE_DATE.has(word) && !MONTHS.has(word)) return undefined
  let at = first
  while (at < first + 3 && BEFORE_DATE.has(wordAt(tokens, at))) at++
  if (tokens[at]?.kind !== 'number' && !MONTHS.has(wordAt(tokens, at))) return undefined
  const begin = at
  let hasYear = false
  while (at < begin + 7) {
    const token = tokens[at]
    if (!token) break
    const isYear = token.kind === 'number' && /^(?:19[89]|20[0-4])\d$/.test(token.word)
    if (isYear) hasYear = true
    const isPart =
      isYear ||
      MONTHS.has(token.word) ||
      (at > begin && token.word === ',' && tokens[at + 1]?.kind === 'number') ||
      (token.kind === 'number' &&
        /^\d{1,2}$/.test(token.word) &&
        (MONTHS.has(wordAt(tokens, at + 1)) || MONTHS.has(wordAt(tokens, at - 1))))
    if (!isPart) break
    at++
    if (isYear) break
  }
  if (at === begin || (!hasYear && !MONTHS.has(wordAt(tokens, begin)) && !MONTHS.has(wordAt(tokens, begin + 1)))) return undefined
  if (!hasYear && at === begin + 1 && (wordAt(tokens, begin) === 'may' || wordAt(tokens, begin) === 'march')) return undefined
  return chunkOf('t', first, at)
}
