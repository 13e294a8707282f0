/** Compounds of dates taken apart. */
import { NUMERAL, classesOf, wordClass } from '@/extraction/lexicon'
import type { Token } from '@/extraction/tokens'
import { months, weekdays } from './calendar'

const SPLIT = /^(?:fy\d{4}|\p{L}+\.?)-/u

const PARTS = new Set([...months.keys(), ...weekdays.keys(), 'mid', 'early', 'late'])

/** What stands behind the first number of "8th-9th June". */
const ORDINAL_RANGE = /^(?:st|nd|rd|th)-\d{1,2}(?:st|nd|rd|th)$/

const isDated = (words: readonly string[]) =>
  words.some((word) => months.has(word) || weekdays.has(word) || /^fy\d+$/.test(word)) &&
  words.every((word) => PARTS.has(word) || /^(?:fy)?\d+$/.test(word))

const COMPOUND = wordClass(
  (word) => word.includes('-') && (ORDINAL_RANGE.test(word) || (SPLIT.test(word) && isDated(word.split('-')))),
)

const isCompound = ({ kind, classes }: Token) => kind === 'word' && (classes & COMPOUND) !== 0

/** "January-October", "mid-June" and the "th-9th" of "8th-9th" are one word to the reader of words and several to the reader of dates. `classes` are those of all of them. */
export function partsOf(given: readonly Token[], classes: number): { tokens: readonly Token[]; owners: number[] } {
  if (!(classes & COMPOUND)) return { tokens: given, owners: [] }
  const owners: number[] = []
  const tokens: Token[] = []
  for (const [owner, token] of given.entries()) {
    const parts = isCompound(token) ? splitOf(token) : [token]
    for (const part of parts) {
      tokens.push(part)
      owners.push(owner)
    }
  }
  return { tokens, owners }
}

function splitOf(token: Token): Token[] {
  if (ORDINAL_RANGE.test(token.word)) return ordinalsOf(token)
  const words = token.word.split('-')
  const parts: Token[] = []
  let start = token.start
  for (const [index, word] of words.entries()) {
    if (index > 0) parts.push({ kind: 'mark', word: '-', start, end: ++start, isCapital: false, isPossessive: false, classes: 0 })
    const isNumber = /^\d+$/.test(word)
    parts.push({
      kind: isNumber ? 'number' : 'word',
      word,
      start,
      end: start + word.length,
      isCapital: token.isCapital && !isNumber,
      isPossessive: token.isPossessive,
      classes: isNumber ? NUMERAL : classesOf(word),
    })
    start += word.length
  }
  return parts
}

function ordinalsOf(token: Token): Token[] {
  const parts: Token[] = []
  let start = token.start
  for (const [word] of token.word.matchAll(/\d+|[a-z]+|-/g)) {
    const kind = word === '-' ? 'mark' : /^\d/.test(word) ? 'number' : 'word'
    const classes = kind === 'number' ? NUMERAL : 0
    parts.push({ kind, word, start, end: start + word.length, isCapital: false, isPossessive: false, classes })
    start += word.length
  }
  return parts
}
