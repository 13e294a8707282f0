/** Words, numbers and marks of a stretch of plain text. */

export type TokenKind = 'word' | 'number' | 'mark'

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
}

/**
 * A number with its grouping and decimals ("1,234.5", "12.5"), an initial or abbreviation with its points ("N.P.", "U.S."), a word with hyphens and
 * apostrophes within ("Pabby", "ten-member", "China's", "SCO+"), or one mark.
 */
const TOKEN = /\d+(?:[.,]\d+)*|(?:\p{Lu}\.)+(?=[\s\p{L}-])|[\p{L}\p{M}\p{N}]+(?:[-'’ʻʼ‘][\p{L}\p{M}\p{N}]+)*\+?|[^\s\p{L}\p{N}]/gu
const POSSESSIVE = /['’]s$/
const NOT_ASCII = /[^\p{ASCII}]/u

/** Lower case, no accents, straight apostrophes: the form in which words are compared. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’ʻʼ‘]/g, "'")
    .replaceAll('ı', 'i')
}

/** The tokens between two offsets of the plain text. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const raw = match[0]
    const first = raw.charCodeAt(0)
    const isNumber = first >= 48 && first <= 57 && !/\p{L}/u.test(raw)
    const isWord = !isNumber && /[\p{L}\p{N}]/u.test(raw)
    const isPossessive = isWord && POSSESSIVE.test(raw)
    const start = from + match.index
    tokens.push({
      kind: isNumber ? 'number' : isWord ? 'word' : 'mark',
      word: foldWord(isPossessive ? raw.slice(0, -2) : raw),
      start,
      end: start + raw.length,
      isCapital: isWord && /^\p{Lu}/u.test(raw),
      isPossessive,
    })
  }
  return tokens
}
