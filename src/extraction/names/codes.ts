/** Countries by their two letters: flags ("🇨🇳", two signs), and codes where several stand in a row ("CN, RU, IN"). */
import { type Gazetteer, longestName } from '@/extraction/gazetteer'
import { type Token, wordAt } from '@/extraction/tokens'
import type { Item } from './items'

/** A row shorter than this may be initials or words in capitals. */
const SHORTEST_ROW = 3
const BETWEEN = /^[,;/·|+&]$/
/** The code unit after which the sign of a letter stands, and that of the letter A. */
const LEADING = 0xd8_3c
const FIRST_SIGN = 0xdd_e6

/** The countries of the flag or the row of codes that begins at a token; none if neither does. */
export function codesAt(gazetteer: Gazetteer, tokens: readonly Token[], first: number, text: string): Item[] {
  const token = tokens[first] as Token
  if (token.kind === 'mark') return flagAt(gazetteer, tokens, first, text)
  const row: Item[] = []
  for (let at = first; isCode(tokens[at], text); at += 2) {
    const code = text.slice(tokens[at]?.start, tokens[at]?.end)
    if (!gazetteer.codes.has(code)) break
    row.push(itemOf(code, tokens, at, at + 1))
    if (!BETWEEN.test(wordAt(tokens, at + 1))) break
  }
  return row.length < SHORTEST_ROW ? [] : row
}

function isCode(token: Token | undefined, text: string): boolean {
  return (
    token?.kind === 'word' &&
    token.isCapital &&
    token.end - token.start === 2 &&
    isAsciiCapital(text.charCodeAt(token.start)) &&
    isAsciiCapital(text.charCodeAt(token.start + 1))
  )
}

function isAsciiCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90
}

/** A flag says nothing of its own before the country's name. */
function flagAt(gazetteer: Gazetteer, tokens: readonly Token[], first: number, text: string): Item[] {
  const letters = [letterOf(tokens[first], text), letterOf(tokens[first + 1], text)]
  const code = letters.join('')
  if (letters.includes(undefined) || !gazetteer.codes.has(code)) return []
  const next = longestName(gazetteer, tokens, first + 2, text)?.entry.meaning
  return next?.kind === 'country' && next.code === code ? [] : [itemOf(code, tokens, first, first + 2)]
}

function letterOf(token: Token | undefined, text: string): string | undefined {
  if (token?.kind !== 'mark' || text.charCodeAt(token.start) !== LEADING) return undefined
  const letter = text.charCodeAt(token.start + 1) - FIRST_SIGN
  return letter >= 0 && letter < 26 ? String.fromCharCode(65 + letter) : undefined
}

function itemOf(code: string, tokens: readonly Token[], first: number, after: number): Item {
  return {
    meaning: { kind: 'country', code, form: 'abbreviation' },
    first,
    after,
    start: tokens[first]?.start ?? 0,
    end: tokens[after - 1]?.end ?? 0,
  }
}
