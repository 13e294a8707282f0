/** Words, numbers and marks of a stretch of plain text. */
import { SPACE, UPPER, isLetter, isWordKind, kindOf } from './characters'
import { NUMERAL, lexemeAt } from './lexicon'

export type TokenKind = 'word' | 'number' | 'mark'

/**
 * A number with its grouping and decimals ("1,234.5", "12.5"), an initial or abbreviation with its points ("N.P.", "U.S."), a word with hyphens and
 * apostrophes within ("ten-member", "China's", "SCO+"), or one mark. What follows a number is a token of its own ("18" "th", "2.04" "bn",
 * "16" "-" "17"); so is what stands on the other side of an en dash.
 */
export interface Token {
  kind: TokenKind
  /** Lower case, without accents, with straight apostrophes; of a possessive the word before its `'s` (`isPossessive`). */
  word: string
  /** Offsets in the plain text, the possessive's `'s` among them. */
  start: number
  end: number
  /** Begins with a capital letter. */
  isCapital: boolean
  isPossessive: boolean
  /** A bit for each class of words to which it belongs (`lexicon.ts`). */
  classes: number
}

const POINT = 46
const COMMA = 44
const HYPHEN = 45
const PLUS = 43
/** Straight and typographic, and what texts write in their place. */
const APOSTROPHES = new Set(Array.from("'’ʻʼ‘`´′ʹ", (sign) => sign.charCodeAt(0)))

/**
 * The folded word at a place among tokens; empty beyond their first and last. The places are looked at first: to an element before the first an engine
 * finds its way only through the names of all properties.
 */
export function wordAt(tokens: readonly Token[], at: number): string {
  return at >= 0 && at < tokens.length ? (tokens[at] as Token).word : ''
}

/** The tokens between two offsets of the plain text. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  for (let at = from; at < to;) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === SPACE) {
      at += 1
      continue
    }
    const token = isAsciiDigit(unit)
      ? readNumber(text, at, to)
      : isWordKind(kind) || isAstralLetter(text, at, to)
        ? readWord(text, at, to, kind)
        : readMark(text, at, to)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

function readNumber(text: string, start: number, to: number): Token {
  let end = start + 1
  for (; end < to; end += 1) {
    const unit = text.charCodeAt(end)
    if (isAsciiDigit(unit)) continue
    if (!((unit === POINT || unit === COMMA) && end + 1 < to && isAsciiDigit(text.charCodeAt(end + 1)))) break
  }
  return { kind: 'number', word: text.slice(start, end), start, end, isCapital: false, isPossessive: false, classes: NUMERAL }
}

function readMark(text: string, start: number, to: number): Token {
  const end = start + (isPairAt(text, start, to) ? 2 : 1)
  const { word, classes } = lexemeAt(text, start, end)
  return { kind: 'mark', word, start, end, isCapital: false, isPossessive: false, classes }
}

function readWord(text: string, start: number, to: number, kind: number): Token {
  const isCapital = kind === UPPER
  const abbreviation = isCapital ? endOfInitials(text, start, to) : start
  const end = abbreviation > start ? abbreviation : endOfWord(text, start, to)
  const isPossessive = abbreviation === start && isPossessiveAt(text, start, end)
  const { word, classes } = lexemeAt(text, start, isPossessive ? end - 2 : end)
  return { kind: 'word', word, start, end, isCapital, isPossessive, classes }
}

function endOfWord(text: string, start: number, to: number): number {
  let end = start + (isPairAt(text, start, to) ? 2 : 1)
  for (; end < to; end += 1) {
    const unit = text.charCodeAt(end)
    if (isWordKind(kindOf(unit))) continue
    if (isAstralLetter(text, end, to)) end += 1
    else if (!(isJoiner(unit) && end + 1 < to && isWordKind(kindOf(text.charCodeAt(end + 1))))) break
  }
  return end < to && text.charCodeAt(end) === PLUS ? end + 1 : end
}

/** A hyphen or apostrophe within a word. */
function isJoiner(unit: number): boolean {
  return unit === HYPHEN || unit === 39 || (unit > 90 && APOSTROPHES.has(unit))
}

/** "N.", "N.P.", "U.S.": one initial only before a word, so that a sentence may end with a letter. */
function endOfInitials(text: string, start: number, to: number): number {
  let end = start
  while (end + 1 < to && kindOf(text.charCodeAt(end)) === UPPER && text.charCodeAt(end + 1) === POINT) end += 2
  const isOne = end === start + 2
  if (!isOne) return end
  if (end === to) return start
  const next = text.charCodeAt(end)
  const kind = kindOf(next)
  return kind === SPACE || isLetter(kind) || next === HYPHEN ? end : start
}

function isPossessiveAt(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  return end - start > 2 && (last === 115 || last === 83) && APOSTROPHES.has(text.charCodeAt(end - 2))
}

function isPairAt(text: string, at: number, to: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xd8_00 || unit > 0xdb_ff || at + 1 >= to) return false
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc_00 && next <= 0xdf_ff
}

/** A letter beyond the basic plane, such as a rare Han character. */
function isAstralLetter(text: string, at: number, to: number): boolean {
  return isPairAt(text, at, to) && /[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2))
}
