/** Small pieces of dates at a place among the tokens. */
import { type Token, wordAt } from '@/extraction/tokens'
import { months, weekdays } from './calendar'

/** A value, and the token after it. */
export interface Piece<T> {
  value: T
  after: number
}

const DASHES = new Set(['-', '–', '—', '‑', '−', '~'])
const ORDINALS = new Set(['st', 'nd', 'rd', 'th'])
const JOINING = new Set(['to', 'and', 'through', 'until', 'till', 'thru', '&', ...DASHES])
const WORD_DAYS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)

/** "The fifth": may the word be a day of the month? */
export const isDayWord = (word: string): boolean => WORD_DAYS.has(word)

export const isDash = (tokens: readonly Token[], at: number): boolean => DASHES.has(wordAt(tokens, at))

/** Is the number or word at `at` printed right against what stands before it? */
export const isGlued = (tokens: readonly Token[], at: number): boolean => tokens[at]?.start === tokens[at - 1]?.end

/** Behind the token, if it is one of the words. */
export function skip(tokens: readonly Token[], at: number, first: string, second = first, third = first, fourth = first): number {
  const word = tokens[at]?.word
  return word === first || word === second || word === third || word === fourth ? at + 1 : at
}

/** "to", "and", "through", a dash: what stands between the two ends of a range. */
export function joinAt(tokens: readonly Token[], at: number): Piece<string> | undefined {
  const word = wordAt(tokens, at)
  return JOINING.has(word) ? { value: word, after: at + 1 } : undefined
}

/** "June", "Jun.", "JUNE". A lower-case "may" or "march" is no month. */
export function monthAt(tokens: readonly Token[], at: number): Piece<number> | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return undefined
  const value = months.get(token.word)
  if (value === undefined) return undefined
  if (!token.isCapital && (token.word === 'may' || token.word === 'march' || token.word.length < 4)) return undefined
  const hasPoint = token.word.length < 5 && wordAt(tokens, at + 1) === '.' && tokens[at + 1]?.start === token.end
  return { value, after: hasPoint ? at + 2 : at + 1 }
}

/** "24", "24th", "the 24th", "1st": a day of a month. */
export function dayAt(tokens: readonly Token[], at: number): Piece<number> | undefined {
  const from = skip(tokens, at, 'the')
  const token = tokens[from]
  if (token === undefined) return undefined
  if (token.kind !== 'number') {
    const value = from > at ? WORD_DAYS.get(token.word) : undefined
    return value === undefined ? undefined : { value, after: from + 1 }
  }
  if (token.word.length > 2) return undefined
  const value = Number(token.word)
  if (value < 1 || value > 31) return undefined
  const hasOrdinal = ORDINALS.has(wordAt(tokens, from + 1)) && isGlued(tokens, from + 1)
  return { value, after: hasOrdinal ? from + 2 : from + 1 }
}

/** Four digits from 1800 to 2100. */
export function yearAt(tokens: readonly Token[], at: number): Piece<number> | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'number' || token.word.length !== 4) return undefined
  const value = Number(token.word)
  return value >= 1800 && value <= 2100 ? { value, after: at + 1 } : undefined
}

/** The year after a day or month: ", 2024", "of 2024", "2024". */
export function yearAfter(tokens: readonly Token[], at: number): Piece<number> | undefined {
  return (
    yearAt(tokens, at) ??
    yearAt(tokens, skip(tokens, at, ',', 'of')) ??
    yearAt(tokens, skip(tokens, skip(tokens, at, ','), 'in', 'of'))
  )
}

export function weekdayAt(tokens: readonly Token[], at: number): Piece<number> | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word' || !token.isCapital) return undefined
  const value = weekdays.get(token.word)
  if (value === undefined) return undefined
  const hasPoint = token.word.length < 6 && wordAt(tokens, at + 1) === '.'
  return { value, after: hasPoint ? at + 2 : at + 1 }
}
